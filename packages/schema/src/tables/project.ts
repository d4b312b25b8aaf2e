import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  text as longText,
  numeric,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { projectCallStatuses, statuses, unitPartStatuses } from '../rules/codes.ts'
import { satisfactions } from '../rules/opinion-procedure.ts'
import { type LightReason, projectLights } from '../rules/project-light.ts'
import { projectFeasibilities, projectProposers, projectUnitParts } from '../rules/project-procedure.ts'
import { reportIntervals } from '../rules/report-period.ts'
import { accounts } from './account.ts'
import { caseColumns, caseDocs, caseEntryTable, caseExtra, newestFirst } from './case.ts'
import { congressBodies } from './congress-body.ts'
import { deputyGroups } from './deputy-group.ts'
import { mandates } from './mandate.ts'
import { opinions } from './opinion.ts'
import { people } from './person.ts'
import { sites } from './site.ts'
import { suggestions } from './suggestion.ts'
import { belongsTo, choice, code, descending, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'
import { units } from './unit.ts'

/** An amount of money in yuan, with two decimals. */
export const yuan = (name: string) => numeric(name, { precision: 14, scale: 2, mode: 'number' })

/** Whether a project keeps a condition, in the words that the condition had then. */
export type EligibilityAnswer = { code: string; name: string; met: boolean; note: string | null }

/** What a list that the tenant keeps has of each entry. */
const named = () => ({
  code: code().notNull(),
  name: text('name').notNull(),
  nameEn: text('name_en', 200),
  ordinal: integer('ordinal').notNull().default(0),
  status: choice('status', statuses).notNull().default('active'),
})
const namedDocs = {
  code: 'Business key within the tenant.',
  name: 'Chinese name.',
  nameEn: 'Name in English.',
  ordinal: 'Place in the order.',
  status: 'Active, or retired.',
}

/** What projects are sorted by: livelihood projects, and the items of other kinds that the congress supervises. */
export const projectCategories = tenantTable(
  'project_category',
  'A kind of project: put to the vote of deputies, or supervised only (investment, business environment, lake treatment).',
  { ...named(), voted: boolean('voted').notNull().default(true) },
  {
    ...namedDocs,
    voted: 'Whether its projects are collected by calls and selected by ballot; else they are delivered from the start.',
  },
  (t) => [uniqueInTenant(t, t.code), oneOf(t.status)],
)

/** What a project has to be to become a candidate. */
export const projectCriteria = tenantTable(
  'project_criterion',
  'A condition that a project has to keep to become a candidate, e.g. that it is paid by this level.',
  { ...named(), description: text('description', 500) },
  { ...namedDocs, description: 'How it is told whether it is kept.' },
  (t) => [uniqueInTenant(t, t.code), oneOf(t.status)],
)

/** Calls for projects (征集). */
export const projectCalls = tenantTable(
  'project_call',
  'A call by which a congress collects projects of a year (民生实事征集), open between two days.',
  {
    bodyId: uuid('body_id').notNull(),
    siteId: uuid('site_id'),
    year: integer('year').notNull(),
    title: text('title', 200).notNull(),
    text: longText('text').notNull(),
    opensOn: date('opens_on', { mode: 'string' }).notNull(),
    closesOn: date('closes_on', { mode: 'string' }).notNull(),
    status: choice('status', projectCallStatuses).notNull().default('draft'),
  },
  {
    bodyId: 'The congress that calls.',
    siteId: 'The site whose office works on what comes, for a town or a street; null: the district does.',
    year: 'The year in which projects are to be delivered.',
    title: 'What is called for.',
    text: 'What can be proposed, and how.',
    opensOn: 'First day on which projects can be proposed.',
    closesOn: 'Last day; at least as many days as the procedure in force asks for.',
    status: 'Being written, published, or withdrawn.',
  },
  (t) => [
    ...belongsTo(t.bodyId, () => congressBodies, t),
    ...belongsTo(t.siteId, () => sites, t),
    index('project_call__list__idx').on(t.tenantId, descending(t.opensOn), descending(t.id)),
    oneOf(t.status),
    holds(t, 'year', sql`${t.year} between 2000 and 2100`),
    holds(t, 'text', sql`length(${t.text}) between 1 and 10000`),
    holds(t, 'dates', sql`${t.closesOn} >= ${t.opensOn}`),
  ],
)

/** Livelihood projects (民生实事项目), from the proposal to the write-off. */
export const projects = tenantTable(
  'project',
  'A livelihood project (民生实事项目), or another item that the congress supervises: proposed, screened, selected by ballot, delivered, inspected.',
  {
    ...caseColumns(),
    bodyId: uuid('body_id').notNull(),
    siteId: uuid('site_id'),
    year: integer('year').notNull(),
    callId: uuid('call_id'),
    categoryId: uuid('category_id').notNull(),
    proposerKind: choice('proposer_kind', projectProposers).notNull(),
    proposerId: uuid('proposer_id'),
    mandateId: uuid('mandate_id'),
    proposerUnitId: uuid('proposer_unit_id'),
    opinionId: uuid('opinion_id'),
    suggestionId: uuid('suggestion_id'),
    title: text('title', 200).notNull(),
    text: longText('text').notNull(),
    place: text('place', 200),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    costEstimate: yuan('cost_estimate'),
    beneficiaries: text('beneficiaries', 500),
    beneficiaryCount: integer('beneficiary_count'),
    goal: text('goal', 1000),
    likes: integer('likes').notNull().default(0),
    published: boolean('published').notNull().default(false),
    intoId: uuid('into_id'),
    eligibility: jsonb('eligibility').$type<EligibilityAnswer[]>().notNull().default([]),
    feasibility: choice('feasibility', projectFeasibilities),
    rejection: text('rejection', 40),
    decision: varchar('decision', { length: 4000 }),
    ordinal: integer('ordinal'),
    leaderId: uuid('leader_id'),
    groupId: uuid('group_id'),
    budget: yuan('budget'),
    spent: yuan('spent').notNull().default(0),
    percent: integer('percent').notNull().default(0),
    startsOn: date('starts_on', { mode: 'string' }),
    finishOn: date('finish_on', { mode: 'string' }),
    reportEvery: choice('report_every', reportIntervals).notNull().default('quarter'),
    light: choice('light', projectLights),
    lightReasons: jsonb('light_reasons').$type<LightReason[]>().notNull().default([]),
    reportDueOn: date('report_due_on', { mode: 'string' }),
    deliveredOn: date('delivered_on', { mode: 'string' }),
    inspection: choice('inspection', satisfactions),
    inspectedOn: date('inspected_on', { mode: 'string' }),
  },
  {
    ...caseDocs,
    bodyId: 'The congress whose project it is.',
    siteId: 'The site whose office works on it, for a town or a street; null: the district does.',
    year: 'The year in which it is to be delivered; one that is pooled is taken up for another.',
    callId: 'The call for which it was proposed.',
    categoryId: 'Of what kind it is.',
    proposerKind: 'Who proposed it: a citizen, a deputy, a unit, or the office.',
    proposerId: 'The person who proposed it; of a citizen never shown in public.',
    mandateId: 'The deputy who proposed it.',
    proposerUnitId: 'The unit that proposed it.',
    opinionId: "The citizen's opinion that it came from.",
    suggestionId: "The deputy's suggestion that it came from.",
    title: 'What is to be done, in a few words.',
    text: 'Why, and what is to be done.',
    place: 'Where, in words.',
    latitude: 'Latitude in degrees (WGS 84).',
    longitude: 'Longitude in degrees (WGS 84).',
    costEstimate: 'What it is reckoned to cost, in yuan.',
    beneficiaries: 'Whom it serves.',
    beneficiaryCount: 'How many people it serves.',
    goal: 'What is there when it is done.',
    likes: 'How many accounts support it.',
    published: 'Whether everybody may read it.',
    intoId: 'The project that it was merged into.',
    eligibility: 'Whether it keeps the conditions of the tenant, one by one.',
    feasibility: 'What the unit that was asked last said of whether it can be done.',
    rejection: 'Why it was not taken: the code of a reason of its procedure.',
    decision: 'Why it was not taken, or waits in the pool, in words that everybody may read.',
    ordinal: 'Place among the candidates of its congress and year.',
    leaderId: 'The leader who is responsible for its delivery.',
    groupId: 'The group of deputies that supervises its delivery.',
    budget: 'What may be spent on it, in yuan.',
    spent: 'What has been spent on it, in yuan.',
    percent: 'How much of it is done, in hundredths.',
    startsOn: 'When its delivery begins.',
    finishOn: 'When it is to be done.',
    reportEvery: 'How often the unit reports.',
    light: 'How its delivery fares; null: it is not being delivered.',
    lightReasons: 'Why it is not green.',
    reportDueOn: 'Until when the next report has to be there; null: none is waited for.',
    deliveredOn: 'When the unit said that it is done.',
    inspection: "What the deputies' secret test said of it.",
    inspectedOn: 'When.',
  },
  (t) => [
    ...caseExtra('project', t),
    ...belongsTo(t.bodyId, () => congressBodies, t, newestFirst(t)),
    ...belongsTo(t.siteId, () => sites, t, newestFirst(t)),
    ...belongsTo(t.callId, () => projectCalls, t),
    ...belongsTo(t.categoryId, () => projectCategories, t, newestFirst(t)),
    ...belongsTo(t.proposerId, () => people, t),
    ...belongsTo(t.mandateId, () => mandates, t),
    ...belongsTo(t.proposerUnitId, () => units, t),
    ...belongsTo(t.opinionId, () => opinions, t),
    ...belongsTo(t.suggestionId, () => suggestions, t),
    ...belongsTo(t.intoId, 'self', t),
    ...belongsTo(t.leaderId, () => people, t),
    ...belongsTo(t.groupId, () => deputyGroups, t),
    index('project__year__idx').on(t.tenantId, t.year, ...newestFirst(t)),
    index('project__public__idx')
      .on(t.tenantId, ...newestFirst(t))
      .where(sql`published`),
    index('project__likes__idx').on(t.tenantId, descending(t.likes), descending(t.id)),
    index('project__paper__idx').on(t.tenantId, t.ordinal, t.id).where(sql`ordinal is not null`),
    oneOf(t.proposerKind),
    oneOf(t.feasibility),
    oneOf(t.reportEvery),
    oneOf(t.light),
    index('project__light__idx').on(t.tenantId, t.light, ...newestFirst(t)),
    // Reports that are waited for, for the clock.
    index('project__report_due__idx').on(t.tenantId, t.reportDueOn, t.id).where(sql`report_due_on is not null`),
    oneOf(t.inspection),
    holds(t, 'year', sql`${t.year} between 2000 and 2100`),
    holds(t, 'text', sql`length(${t.text}) between 1 and 10000`),
    holds(t, 'place', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    holds(t, 'money', sql`least(${t.costEstimate}, ${t.budget}, ${t.spent}) >= 0`),
    holds(t, 'beneficiary_count', sql`${t.beneficiaryCount} >= 0`),
    holds(t, 'percent', sql`${t.percent} between 0 and 100`),
    holds(t, 'dates', sql`${t.finishOn} >= ${t.startsOn}`),
    holds(t, 'not_into_itself', sql`${t.intoId} <> ${t.id}`),
    holds(t, 'deputy', sql`(${t.proposerKind} = 'deputy') = (${t.mandateId} is not null)`),
    holds(t, 'unit', sql`(${t.proposerKind} = 'unit') = (${t.proposerUnitId} is not null)`),
  ],
)

/** The timeline of projects. */
export const projectEntries = caseEntryTable('project_entry', 'a project', () => projects)

/** The units that have a part in a project. */
export const projectUnits = tenantTable(
  'project_unit',
  'A unit that has a part in a project: asked whether it can be done, leading its delivery, or assisting.',
  {
    projectId: uuid('project_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    part: choice('part', projectUnitParts).notNull(),
    status: choice('status', unitPartStatuses).notNull().default('active'),
    feasibility: choice('feasibility', projectFeasibilities),
    text: text('text', 4000),
    costEstimate: yuan('cost_estimate'),
    answeredOn: date('answered_on', { mode: 'string' }),
  },
  {
    projectId: 'The project.',
    unitId: 'The unit.',
    part: 'Its part.',
    status: 'Active, or ended.',
    feasibility: 'Whether it can be done, as the unit said when it was asked.',
    text: 'Why, and under which conditions.',
    costEstimate: 'What it costs, as the unit reckoned, in yuan.',
    answeredOn: 'When the unit said so.',
  },
  (t) => [
    ...belongsTo(t.projectId, () => projects, t),
    ...belongsTo(t.unitId, () => units, t),
    uniqueInTenant(t, t.projectId, t.unitId),
    oneOf(t.part),
    oneOf(t.status),
    oneOf(t.feasibility),
    holds(t, 'money', sql`${t.costEstimate} >= 0`),
    holds(t, 'answered', sql`(${t.feasibility} is null) = (${t.answeredOn} is null)`),
  ],
)

/** Who supports a project. */
export const projectLikes = tenantTable(
  'project_like',
  'An account supports a project, once.',
  { projectId: uuid('project_id').notNull(), accountId: uuid('account_id').notNull() },
  { projectId: 'The project.', accountId: 'Who supports it.' },
  (t) => [
    ...belongsTo(t.projectId, () => projects, t),
    foreignKey({ name: 'project_like__account_id__fk', columns: [t.accountId], foreignColumns: [accounts.id] }),
    uniqueInTenant(t, t.accountId, t.projectId),
  ],
)
