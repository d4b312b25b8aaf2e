import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, index, integer, timestamp, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { tenantStatuses } from '../rules/codes.ts'
import { globalTable } from './global-table.ts'
import { regions } from './region.ts'

/** The district congresses that use the platform. */
export const tenants = globalTable(
  'tenant',
  'A district congress on the platform.',
  {
    id: uuid('id').primaryKey(),
    slug: varchar('slug', { length: 40 }).notNull(),
    name: varchar('name', { length: 100 }).notNull(),
    nameEn: varchar('name_en', { length: 100 }).notNull(),
    regionCode: varchar('region_code', { length: 6 })
      .notNull()
      .references(() => regions.code),
    hosts: varchar('hosts', { length: 253 }).array().notNull().default([]),
    status: varchar('status', { length: 10, enum: tenantStatuses }).notNull().default('open'),
    statusReason: varchar('status_reason', { length: 500 }),
    erasedAt: timestamp('erased_at', { withTimezone: true, mode: 'string' }),
    erasedBy: uuid('erased_by'),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
    updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  {
    id: 'UUID v7 made by the application.',
    slug: 'Short name in addresses, e.g. binhu.',
    name: 'Official Chinese name of the congress.',
    nameEn: 'Name in English.',
    regionCode: 'District whose congress this is.',
    hosts: 'Host names that choose this tenant.',
    status: 'Open; suspended: then only its admins are served; or erased.',
    statusReason: 'Why it is suspended.',
    erasedAt: 'When everything of it was deleted, on exit; null: nothing was.',
    erasedBy: 'Who asked for it.',
    version: 'Grows by one with each change.',
    createdAt: 'When the tenant was opened.',
    updatedAt: 'When the row last changed.',
  },
  (t: { slug: AnyPgColumn; regionCode: AnyPgColumn; status: AnyPgColumn }) => [
    unique('tenant__slug').on(t.slug),
    index('tenant__region_code__idx').on(t.regionCode),
    check('tenant__slug_shape', sql`${t.slug} ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'`),
    check('tenant__status', sql`${t.status} in ('open', 'suspended', 'erased')`),
  ],
)
