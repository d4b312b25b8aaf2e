import { date, index, integer, jsonb, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { type DayCounts, type DueCounts, keptCaseCounts } from '../rules/case-figures.ts'
import { figureGrains } from '../rules/codes.ts'
import { choice, oneOf, tenantTable } from './tenant-table.ts'

/**
 * Opinions in figures, a month at a time: cells of month, category, site, unit and state, and beside these the same by
 * one of the three alone and by none, with and without the state, so that what is asked most reads few rows. Written anew from the opinions of its
 * month when one of them has changed, so it refers to nothing by a foreign key: what it names is never deleted before it.
 * What is overdue is not kept, for it changes with the day.
 */
export const opinionFigures = tenantTable(
  'opinion_figure',
  'How many opinions of a month, by what they are about, where, with whom and how they stand; reckoned from the opinions.',
  {
    month: date('month', { mode: 'string' }).notNull(),
    grain: choice('grain', figureGrains).notNull(),
    categoryId: uuid('category_id'),
    siteId: uuid('site_id'),
    unitId: uuid('unit_id'),
    state: varchar('state', { length: 40 }),
    submitted: integer('submitted').notNull(),
    open: integer('open').notNull(),
    answered: integer('answered').notNull(),
    inTime: integer('in_time').notNull(),
    resolved: integer('resolved').notNull(),
    explained: integer('explained').notNull(),
    reopened: integer('reopened').notNull(),
    escalated: integer('escalated').notNull(),
    closed: integer('closed').notNull(),
    rejected: integer('rejected').notNull(),
    withdrawn: integer('withdrawn').notNull(),
    merged: integer('merged').notNull(),
    satisfied: integer('satisfied').notNull(),
    basicallySatisfied: integer('basically_satisfied').notNull(),
    dissatisfied: integer('dissatisfied').notNull(),
    due: jsonb('due').$type<DueCounts>().notNull(),
    days: jsonb('days').$type<DayCounts>().notNull(),
  },
  {
    month: 'First day of the month in which they were submitted, where the tenants are.',
    grain: 'By what it is told apart beside the month: by all three and the state, by one of them, or by none.',
    categoryId: 'What they are about; null: not said, or not told apart.',
    siteId: 'Where they were said; null: not said, or not told apart.',
    unitId: 'Who handles them; null: nobody, or not told apart.',
    state: 'How they stand; null: not told apart, in cells beside those that do.',
    ...keptCaseCounts,
    due: 'How many of the open ones are due on which day: {"2026-03-02": 4}.',
    days: 'How many of those answered had their first answer after so many working days: {"3": 12}.',
  },
  (t) => [
    oneOf(t.grain),
    // Whatever is asked without a place, a subject or a unit reads by this one, too.
    unique('opinion_figure__cell').on(t.tenantId, t.grain, t.month, t.siteId, t.categoryId, t.unitId, t.state).nullsNotDistinct(),
    index('opinion_figure__month__idx').on(t.tenantId, t.month),
    index('opinion_figure__site__idx').on(t.tenantId, t.grain, t.siteId, t.month),
    index('opinion_figure__category__idx').on(t.tenantId, t.grain, t.categoryId, t.month),
    index('opinion_figure__unit__idx').on(t.tenantId, t.grain, t.unitId, t.month),
  ],
)
