import { integer, numeric, unique, uuid, varchar } from 'drizzle-orm/pg-core'
import { projectCounts } from '../rules/project-figures.ts'
import { projectLights } from '../rules/project-light.ts'
import { choice, oneOf, tenantTable } from './tenant-table.ts'

/** A sum of money in yuan: of more projects than one can cost what one can. */
const sumOfYuan = (name: string) => numeric(name, { precision: 18, scale: 2, mode: 'number' })

/**
 * Projects in figures: a cell for each year, body, category, state and light that there is. Written anew as a whole when a
 * project has changed, so it refers to nothing by a foreign key: what it names is never deleted before it.
 */
export const projectFigures = tenantTable(
  'project_figure',
  'How many projects there are, of what money, and how they are judged, by year, body, category, state and light; reckoned from the projects.',
  {
    year: integer('year').notNull(),
    bodyId: uuid('body_id').notNull(),
    categoryId: uuid('category_id').notNull(),
    state: varchar('state', { length: 40 }).notNull(),
    light: choice('light', projectLights),
    projects: integer('projects').notNull(),
    costEstimate: sumOfYuan('cost_estimate').notNull(),
    budget: sumOfYuan('budget').notNull(),
    spent: sumOfYuan('spent').notNull(),
    satisfied: integer('satisfied').notNull(),
    basicallySatisfied: integer('basically_satisfied').notNull(),
    dissatisfied: integer('dissatisfied').notNull(),
    ratings: integer('ratings').notNull(),
    score: integer('score').notNull(),
    content: integer('content').notNull(),
  },
  {
    year: 'The year in which they are to be delivered.',
    bodyId: 'The congress whose projects they are.',
    categoryId: 'Of what kind they are.',
    state: 'How they stand.',
    light: 'How their delivery fares; null: it has not begun.',
    ...projectCounts,
  },
  (t) => [
    oneOf(t.light),
    unique('project_figure__cell').on(t.tenantId, t.year, t.bodyId, t.categoryId, t.state, t.light).nullsNotDistinct(),
  ],
)
