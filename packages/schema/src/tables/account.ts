import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, index, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { platformRoles } from '../rules/codes.ts'
import { globalTable } from './global-table.ts'
import { regions } from './region.ts'

/** Who may sign in. What an account may do in a tenant is in that tenant's memberships. */
export const accounts = globalTable(
  'account',
  'Somebody who may sign in.',
  {
    id: uuid('id').primaryKey(),
    displayName: varchar('display_name', { length: 100 }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  {
    id: 'UUID v7 made by the application.',
    displayName: 'Name shown to the holder and to admins.',
    createdAt: 'When the account was made.',
  },
)

/** Roles above the tenants: operators, and provincial staff with their province. */
export const platformGrants = globalTable(
  'platform_grant',
  'A role above the tenants.',
  {
    id: uuid('id').primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    role: varchar('role', { length: 20, enum: platformRoles }).notNull(),
    regionCode: varchar('region_code', { length: 6 }).references(() => regions.code),
  },
  {
    id: 'UUID v7 made by the application.',
    accountId: 'Whose role it is.',
    role: 'Operator or provincial staff.',
    regionCode: 'The province of provincial staff; null for an operator.',
  },
  (t: { accountId: AnyPgColumn; regionCode: AnyPgColumn; role: AnyPgColumn }) => [
    index('platform_grant__account_id__idx').on(t.accountId),
    index('platform_grant__region_code__idx').on(t.regionCode),
    check('platform_grant__role', sql`${t.role} in ('operator', 'province_staff')`),
    check('platform_grant__region', sql`(${t.role} = 'province_staff') = (${t.regionCode} is not null)`),
  ],
)
