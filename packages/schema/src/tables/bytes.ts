import { customType } from 'drizzle-orm/pg-core'

/** Bytes as Postgres keeps them. */
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })
