import { sql } from 'drizzle-orm'
import { integer } from 'drizzle-orm/pg-core'
import { deputyLevels, normMeasures, normPeriods, normSubjects, statuses, themeKinds } from '../rules/codes.ts'
import { choice, code, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** Yearly norms: how much of what is expected of whom. */
export const norms = tenantTable(
  'norm',
  'What is expected of each deputy, group, site or of the tenant, e.g. each group at least 3 supervisions a year.',
  {
    code: code().notNull(),
    name: text('name', 200).notNull(),
    nameEn: text('name_en', 200),
    subject: choice('subject', normSubjects).notNull(),
    measure: choice('measure', normMeasures).notNull(),
    target: integer('target').notNull(),
    period: choice('period', normPeriods).notNull().default('year'),
    level: choice('level', deputyLevels),
    fromYear: integer('from_year').notNull(),
    toYear: integer('to_year'),
    source: text('source', 500),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    code: 'Business key within the tenant.',
    name: 'The norm in Chinese words.',
    nameEn: 'The same in English.',
    subject: 'Whom it binds.',
    measure: 'What is counted.',
    target: 'At least how many in each period.',
    period: 'How often the target has to be reached.',
    level: 'Only deputies and groups of this level; null: all.',
    fromYear: 'First year for which it holds.',
    toYear: 'Last year; null: until further notice.',
    source: 'Document that sets it.',
    status: 'Active, or retired.',
  },
  (t) => [
    uniqueInTenant(t, t.code),
    oneOf(t.subject),
    oneOf(t.measure),
    oneOf(t.period),
    oneOf(t.level),
    oneOf(t.status),
    holds(t, 'target', sql`${t.target} between 1 and 100000`),
    holds(t, 'years', sql`${t.fromYear} between 2000 and 2100 and ${t.toYear} between ${t.fromYear} and 2100`),
  ],
)

/** Themes and modes by which a tenant sorts activities. */
export const themes = tenantTable(
  'theme',
  'A theme (共学, 共话 …) or a mode (接待+走访 …) by which a tenant sorts its activities.',
  {
    kind: choice('kind', themeKinds).notNull(),
    code: code().notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en', 200),
    ordinal: integer('ordinal').notNull(),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    kind: 'Theme or mode.',
    code: 'Business key within the tenant.',
    name: 'Chinese name.',
    nameEn: 'Name in English.',
    ordinal: 'Place in the order.',
    status: 'Active, or retired.',
  },
  (t) => [uniqueInTenant(t, t.code), oneOf(t.kind), oneOf(t.status)],
)

/** Days on which deputies serve: the third Tuesday of each month, every November. */
export const serviceDays = tenantTable(
  'service_day',
  'A recurring day or month on which deputies serve, e.g. the third Tuesday of each month.',
  {
    code: code().notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en', 200),
    recurrence: text('recurrence', 200).notNull(),
    note: text('note', 500),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    code: 'Business key within the tenant.',
    name: 'Chinese name, e.g. 代表联系服务群众日.',
    nameEn: 'Name in English.',
    recurrence: 'Recurrence rule of RFC 5545, e.g. FREQ=MONTHLY;BYDAY=3TU.',
    note: 'What happens on it.',
    status: 'Active, or retired.',
  },
  (t) => [uniqueInTenant(t, t.code), oneOf(t.status)],
)
