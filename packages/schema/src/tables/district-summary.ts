import { type AnyPgColumn, index, jsonb, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { globalTable } from './global-table.ts'
import { regions } from './region.ts'
import { tenants } from './tenant.ts'

/** Figures of districts for their province; row-level security shows a province its own, and a tenant its own. */
export const districtSummaries = globalTable(
  'district_summary',
  'The figures of a district for the summary of its province: how many of what, never who. One row a district: a hundred districts are read in a millisecond.',
  {
    tenant: uuid('tenant')
      .primaryKey()
      .references(() => tenants.id),
    province: varchar('province', { length: 6 })
      .notNull()
      .references(() => regions.code),
    figures: jsonb('figures').$type<Record<string, Record<string, number>>>().notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  {
    tenant: 'The district.',
    province: 'Its province.',
    figures: 'How many, by measure and key: {"sites": {"home": 12}}.',
    updatedAt: 'When it was reckoned.',
  },
  (t: { province: AnyPgColumn }) => [index('district_summary__province__idx').on(t.province)],
)
