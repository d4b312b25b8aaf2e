import { sql } from 'drizzle-orm'
import { boolean, date, foreignKey, index, integer, jsonb, uuid } from 'drizzle-orm/pg-core'
import { projectChangeStatuses } from '../rules/codes.ts'
import { accounts } from './account.ts'
import { deputyGroups } from './deputy-group.ts'
import { people } from './person.ts'
import { projects, yuan } from './project.ts'
import { belongsTo, choice, descending, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** Milestones of projects. */
export const projectMilestones = tenantTable(
  'project_milestone',
  'A milestone (节点) of the plan of a project.',
  {
    projectId: uuid('project_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    title: text('title').notNull(),
    plannedOn: date('planned_on', { mode: 'string' }).notNull(),
    doneOn: date('done_on', { mode: 'string' }),
  },
  {
    projectId: 'The project.',
    ordinal: 'Place in the order, from 1.',
    title: 'What has to be there.',
    plannedOn: 'Until when.',
    doneOn: 'When it was; null: it is not yet.',
  },
  (t) => [...belongsTo(t.projectId, () => projects, t, [t.ordinal]), holds(t, 'ordinal', sql`${t.ordinal} > 0`)],
)

/** Periodic reports of units. */
export const projectProgress = tenantTable(
  'project_progress',
  "A unit's report on a period of a project: how far it is, what was spent until then. The same period again takes its place.",
  {
    projectId: uuid('project_id').notNull(),
    period: text('period', 8).notNull(),
    percent: integer('percent').notNull(),
    spent: yuan('spent').notNull(),
    text: text('text', 4000).notNull(),
    accountId: uuid('account_id').notNull(),
  },
  {
    projectId: 'The project.',
    period: 'The month or quarter, e.g. 2026-03 or 2026-Q1.',
    percent: 'How much of it is done, of a hundred.',
    spent: 'What was spent until then, all of it, in yuan.',
    text: 'What was done, and what hinders.',
    accountId: 'Who wrote it.',
  },
  (t) => [
    ...belongsTo(t.projectId, () => projects, t),
    uniqueInTenant(t, t.projectId, t.period),
    holds(t, 'percent', sql`${t.percent} between 0 and 100`),
    holds(t, 'spent', sql`${t.spent} between 0 and 1000000000000`),
  ],
)

/** Visits of the supervising group. */
export const projectVisits = tenantTable(
  'project_visit',
  'A visit by which deputies supervise a project: what they found on the spot.',
  {
    projectId: uuid('project_id').notNull(),
    groupId: uuid('group_id'),
    visitedOn: date('visited_on', { mode: 'string' }).notNull(),
    text: text('text', 4000).notNull(),
    public: boolean('public').notNull().default(false),
    accountId: uuid('account_id').notNull(),
  },
  {
    projectId: 'The project.',
    groupId: 'The group that was there; null: the project had none.',
    visitedOn: 'When.',
    text: 'What they found.',
    public: 'Whether everybody may read it.',
    accountId: 'Who wrote it.',
  },
  (t) => [
    ...belongsTo(t.projectId, () => projects, t, [descending(t.visitedOn), descending(t.id)]),
    ...belongsTo(t.groupId, () => deputyGroups, t),
  ],
)

/** What deputies remark to units, and what those answer. */
export const projectRemarks = tenantTable(
  'project_remark',
  "What a deputy remarks to the unit on a project, and the unit's answer.",
  {
    projectId: uuid('project_id').notNull(),
    visitId: uuid('visit_id'),
    text: text('text', 4000).notNull(),
    accountId: uuid('account_id').notNull(),
    personId: uuid('person_id'),
    answer: text('answer', 4000),
    answeredOn: date('answered_on', { mode: 'string' }),
    answererId: uuid('answerer_id'),
    public: boolean('public').notNull().default(false),
  },
  {
    projectId: 'The project.',
    visitId: 'The visit on which it was found; null: it came otherwise.',
    text: 'What is remarked.',
    accountId: 'Who remarks.',
    personId: 'The person that the account is.',
    answer: "The unit's answer; null: it owes one.",
    answeredOn: 'When it answered.',
    answererId: 'The account that answered.',
    public: 'Whether everybody may read it, with its answer.',
  },
  (t) => [
    ...belongsTo(t.projectId, () => projects, t, [descending(t.createdAt), descending(t.id)]),
    ...belongsTo(t.visitId, () => projectVisits, t),
    ...belongsTo(t.personId, () => people, t),
    index('project_remark__open__idx').on(t.tenantId, t.projectId).where(sql`answer is null`),
    holds(t, 'answered', sql`(${t.answer} is null) = (${t.answeredOn} is null)`),
  ],
)

/** What of a plan can change: by the names of the project's columns, and its milestones. */
export type PlanVersion = {
  goal?: string | null
  place?: string | null
  budget?: number | null
  leaderId?: string | null
  finishOn?: string | null
  /** `id` is that of a milestone which is kept; without, it is a new one. */
  milestones?: { id?: string; title: string; plannedOn: string }[]
}

/** Requests to change a plan that delivery has begun with. */
export const projectChanges = tenantTable(
  'project_change',
  'A change of the plan of a project that its unit asks the standing committee for: both versions are kept.',
  {
    projectId: uuid('project_id').notNull(),
    before: jsonb('before').$type<PlanVersion>().notNull(),
    after: jsonb('after').$type<PlanVersion>().notNull(),
    reason: text('reason', 4000).notNull(),
    status: choice('status', projectChangeStatuses).notNull().default('requested'),
    accountId: uuid('account_id').notNull(),
    decision: text('decision', 4000),
    decidedOn: date('decided_on', { mode: 'string' }),
    deciderId: uuid('decider_id'),
  },
  {
    projectId: 'The project.',
    before: 'What changes, as it was.',
    after: 'The same as it is to be.',
    reason: 'Why.',
    status: 'Requested, approved, or refused. Everybody reads it once it is approved.',
    accountId: 'Who asked.',
    decision: 'What was said with the decision.',
    decidedOn: 'When it was decided.',
    deciderId: 'The account that decided.',
  },
  (t) => [
    ...belongsTo(t.projectId, () => projects, t, [descending(t.createdAt), descending(t.id)]),
    index('project_change__open__idx').on(t.tenantId, t.createdAt, t.id).where(sql`status = 'requested'`),
    oneOf(t.status),
    holds(t, 'decided', sql`(${t.status} = 'requested') = (${t.decidedOn} is null)`),
  ],
)

/** How citizens rate what was delivered. */
export const projectRatings = tenantTable(
  'project_rating',
  "A citizen's rating of a project that was delivered: one for each account.",
  { projectId: uuid('project_id').notNull(), accountId: uuid('account_id').notNull(), score: integer('score').notNull() },
  { projectId: 'The project.', accountId: 'Who rates; nobody is told.', score: 'From 1, the worst, to 5.' },
  (t) => [
    ...belongsTo(t.projectId, () => projects, t, [t.score]),
    foreignKey({ name: 'project_rating__account_id__fk', columns: [t.accountId], foreignColumns: [accounts.id] }),
    uniqueInTenant(t, t.accountId, t.projectId),
    holds(t, 'score', sql`${t.score} between 1 and 5`),
  ],
)
