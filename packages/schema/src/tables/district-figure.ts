import { type AnyPgColumn, index, integer, primaryKey, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { globalTable } from './global-table.ts'
import { regions } from './region.ts'
import { tenants } from './tenant.ts'

/** Figures of districts for their province; row-level security shows a province its own, and a tenant its own. */
export const districtFigures = globalTable(
  'district_figure',
  'A figure of a district for the summaries of its province: how many of what, never who.',
  {
    tenant: uuid('tenant')
      .notNull()
      .references(() => tenants.id),
    province: varchar('province', { length: 6 })
      .notNull()
      .references(() => regions.code),
    measure: varchar('measure', { length: 40 }).notNull(),
    key: varchar('key', { length: 60 }).notNull(),
    value: integer('value').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  {
    tenant: 'The district.',
    province: 'Its province.',
    measure: 'What is counted, e.g. sites.',
    key: 'Of which kind, e.g. home.',
    value: 'How many.',
    updatedAt: 'When it was reckoned.',
  },
  (t: { tenant: AnyPgColumn; province: AnyPgColumn; measure: AnyPgColumn; key: AnyPgColumn }) => [
    primaryKey({ name: 'district_figure__pk', columns: [t.tenant, t.measure, t.key] }),
    index('district_figure__province__idx').on(t.province, t.measure),
  ],
)
