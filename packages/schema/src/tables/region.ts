import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, foreignKey, index, varchar } from 'drizzle-orm/pg-core'
import { regionLevels } from '../rules/codes.ts'
import { globalTable } from './global-table.ts'

/** Administrative divisions, province → city → district. */
export const regions = globalTable(
  'region',
  'An administrative division: province, city or district.',
  {
    code: varchar('code', { length: 6 }).primaryKey(),
    parentCode: varchar('parent_code', { length: 6 }),
    level: varchar('level', { length: 10, enum: regionLevels }).notNull(),
    name: varchar('name', { length: 100 }).notNull(),
    nameEn: varchar('name_en', { length: 100 }).notNull(),
  },
  {
    code: 'Six-digit division code of GB/T 2260, e.g. 320211.',
    parentCode: 'Code of the division above; null for a province.',
    level: 'Province, city or district.',
    name: 'Official Chinese name.',
    nameEn: 'Name in Latin letters.',
  },
  (t: { code: AnyPgColumn; parentCode: AnyPgColumn; level: AnyPgColumn }) => [
    foreignKey({ name: 'region__parent_code__fk', columns: [t.parentCode], foreignColumns: [t.code] }),
    index('region__parent_code__idx').on(t.parentCode),
    check('region__level', sql`${t.level} in ('province', 'city', 'district')`),
  ],
)
