import { date, integer, jsonb, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import type { DayCounts, DueCounts } from '../rules/case-figures.ts'
import { figureDimensions } from '../rules/codes.ts'
import { keptSuggestionCounts } from '../rules/suggestion-figures.ts'
import { choice, oneOf, tenantTable } from './tenant-table.ts'

/**
 * Suggestions and motions in figures: for each month and body a cell for all that were filed, and one for each state, category, site
 * and unit among them. Written anew from the suggestions of its month when one of them has changed, so it refers to nothing
 * by a foreign key: what it names is never deleted before it. What is overdue is not kept, for it changes with the day.
 */
export const suggestionFigures = tenantTable(
  'suggestion_figure',
  'How many suggestions of a month, and what became of them, by body and one thing more; reckoned from the suggestions.',
  {
    month: date('month', { mode: 'string' }).notNull(),
    bodyId: uuid('body_id').notNull(),
    dimension: choice('dimension', figureDimensions).notNull(),
    about: varchar('about', { length: 40 }).notNull(),
    filed: integer('filed').notNull(),
    motions: integer('motions').notNull(),
    key: integer('key').notNull(),
    assigned: integer('assigned').notNull(),
    contacted: integer('contacted').notNull(),
    replied: integer('replied').notNull(),
    inTime: integer('in_time').notNull(),
    solved: integer('solved').notNull(),
    planned: integer('planned').notNull(),
    waiting: integer('waiting').notNull(),
    reference: integer('reference').notNull(),
    satisfied: integer('satisfied').notNull(),
    basicallySatisfied: integer('basically_satisfied').notNull(),
    dissatisfied: integer('dissatisfied').notNull(),
    redone: integer('redone').notNull(),
    withdrawn: integer('withdrawn').notNull(),
    promised: integer('promised').notNull(),
    kept: integer('kept').notNull(),
    due: jsonb('due').$type<DueCounts>().notNull(),
    days: jsonb('days').$type<DayCounts>().notNull(),
  },
  {
    month: 'First day of the month in which they were filed, where the tenants are.',
    bodyId: 'The body to which they are made.',
    dimension: 'By what they are told apart beside month and body; month: by nothing else.',
    about: 'Their state, or the id of their category, site or unit; empty: none is said, or they are not told apart.',
    ...keptSuggestionCounts,
    due: 'How many of the open ones are due on which day, of a unit those that wait for units: {"2026-03-02": 4}.',
    days: 'How many had their first answer so many working days after the assignment: {"3": 12}.',
  },
  (t) => [
    oneOf(t.dimension),
    // Every question reads by this one.
    unique('suggestion_figure__cell').on(t.tenantId, t.dimension, t.month, t.bodyId, t.about),
  ],
)
