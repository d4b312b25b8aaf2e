import { sql } from 'drizzle-orm'
import { boolean, doublePrecision, index, integer, jsonb, text as longText, uuid, varchar } from 'drizzle-orm/pg-core'
import { opinionChannels, opinionGrades, statuses } from '../rules/codes.ts'
import { satisfactions } from '../rules/opinion-procedure.ts'
import { activities } from './activity.ts'
import { apiClients } from './api-client.ts'
import { caseColumns, caseDocs, caseEntryTable, caseExtra, newestFirst } from './case.ts'
import { mandates } from './mandate.ts'
import { people } from './person.ts'
import { sites } from './site.ts'
import { belongsTo, choice, code, holds, isThere, mayBelongTo, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'
import { units } from './unit.ts'

/** What opinions are about: the tenant's own tree. */
export const opinionCategories = tenantTable(
  'opinion_category',
  'What an opinion is about, in a tree of the tenant.',
  {
    parentId: uuid('parent_id'),
    code: code().notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en', 200),
    questions: varchar('questions', { length: 200 }).array().notNull().default([]),
    confidential: boolean('confidential').notNull().default(true),
    ordinal: integer('ordinal').notNull().default(0),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    parentId: 'The category above; null at the top.',
    code: 'Business key within the tenant.',
    name: 'Chinese name.',
    nameEn: 'Name in English.',
    questions: 'What is asked of whoever chooses it.',
    confidential: 'Whether those who handle it never learn who spoke.',
    ordinal: 'Place among its siblings.',
    status: 'Active, or retired.',
  },
  (t) => [
    ...belongsTo(t.parentId, 'self', t),
    uniqueInTenant(t, t.code),
    oneOf(t.status),
    holds(t, 'not_own_parent', sql`${t.parentId} <> ${t.id}`),
  ],
)

/** Who is proposed to handle what, where: a person confirms. */
export const routingRules = tenantTable(
  'routing_rule',
  'Proposes which unit handles opinions of a category, in all places or below one site, and at which level.',
  {
    categoryId: uuid('category_id').notNull(),
    siteId: uuid('site_id'),
    unitId: uuid('unit_id').notNull(),
    grade: choice('grade', opinionGrades).notNull(),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    categoryId: 'The category.',
    siteId: 'The site, with all below it; null: everywhere.',
    unitId: 'Who is proposed.',
    grade: 'At which level.',
    status: 'Active, or retired.',
  },
  (t) => [
    ...belongsTo(t.categoryId, () => opinionCategories, t),
    ...belongsTo(t.siteId, () => sites, t),
    ...belongsTo(t.unitId, () => units, t),
    oneOf(t.grade),
    oneOf(t.status),
  ],
)

/** What citizens say (群众意见). */
export const opinions = tenantTable(
  'opinion',
  'What a citizen said, to a deputy, at a site or by the portal, and what became of it.',
  {
    ...caseColumns(),
    channel: choice('channel', opinionChannels).notNull(),
    categoryId: uuid('category_id'),
    grade: choice('grade', opinionGrades),
    siteId: uuid('site_id'),
    mandateId: uuid('mandate_id'),
    title: text('title').notNull(),
    text: longText('text').notNull(),
    place: text('place', 200),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    answers: jsonb('answers').$type<Record<string, string>>().notNull().default({}),
    personId: uuid('person_id'),
    authorSealed: text('author_sealed', 500),
    codeSealed: text('code_sealed', 100).notNull(),
    confidential: boolean('confidential').notNull().default(true),
    submissionHash: text('submission_hash', 100).notNull(),
    intoId: uuid('into_id'),
    satisfaction: choice('satisfaction', satisfactions),
    reply: varchar('reply', { length: 4000 }),
    clientId: uuid('client_id'),
    externalNumber: text('external_number', 50),
    activityId: uuid('activity_id'),
  },
  {
    ...caseDocs,
    channel: 'How it came.',
    categoryId: 'What it is about.',
    grade: 'At which level it is handled.',
    siteId: 'The site at which, or near which, it was said.',
    mandateId: 'The deputy to whom it was said.',
    title: 'A few words.',
    text: 'What was said.',
    place: 'Where it is, in words.',
    latitude: 'Latitude in degrees (WGS 84).',
    longitude: 'Longitude in degrees (WGS 84).',
    answers: 'Answers to the questions of its category.',
    personId: 'The person who spoke, when signed in.',
    authorSealed: 'Name and telephone of who spoke, sealed; null: they gave none.',
    codeSealed: 'The code by which its author finds it again, sealed.',
    confidential: 'Whether those who handle it never learn who spoke; it can only become so, not cease to be.',
    submissionHash: 'Hash of the key of its submission: the same again makes no second one.',
    intoId: 'The common issue (共性问题) that answers it.',
    satisfaction: 'How content its author was in the end.',
    reply: 'The last answer.',
    clientId: 'The API client that handed it in; null: none did.',
    externalNumber: 'Its number in the system of that client.',
    activityId: 'The activity at which it was said; null: at none.',
  },
  (t) => [
    ...caseExtra('opinion', t),
    ...mayBelongTo(t.categoryId, () => opinionCategories, t, newestFirst(t)),
    ...mayBelongTo(t.siteId, () => sites, t, newestFirst(t)),
    ...mayBelongTo(t.mandateId, () => mandates, t),
    ...mayBelongTo(t.personId, () => people, t),
    ...mayBelongTo(t.intoId, 'self', t),
    ...mayBelongTo(t.clientId, () => apiClients, t, newestFirst(t)),
    ...mayBelongTo(t.activityId, () => activities, t, newestFirst(t)),
    uniqueInTenant(t, t.submissionHash),
    // What waits at each site of a branch (227 ms without, at 400,000).
    index('opinion__site_open__idx').on(t.tenantId, t.siteId, t.dueOn, t.id).where(isThere(t.owner, t.siteId)),
    // What is somebody's turn at their site, or at the desk of their unit (72 ms without, where nothing is, at 100,000).
    index('opinion__site_turn__idx').on(t.tenantId, t.siteId, t.owner, t.dueOn, t.id).where(isThere(t.owner, t.siteId)),
    index('opinion__unit_turn__idx').on(t.tenantId, t.unitId, t.owner, t.dueOn, t.id).where(isThere(t.owner, t.unitId)),
    index('opinion__satisfaction__idx')
      .on(t.tenantId, t.satisfaction, ...newestFirst(t))
      .where(isThere(t.satisfaction)),
    index('opinion__channel__idx').on(t.tenantId, t.channel, ...newestFirst(t)),
    index('opinion__external__idx').on(t.tenantId, t.externalNumber).where(isThere(t.externalNumber)),
    index('opinion__grade__idx')
      .on(t.tenantId, t.grade, ...newestFirst(t))
      .where(isThere(t.grade)),
    oneOf(t.channel),
    oneOf(t.grade),
    oneOf(t.satisfaction),
    holds(t, 'text', sql`length(${t.text}) between 1 and 4000`),
    holds(t, 'place', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    holds(t, 'external', sql`(${t.clientId} is null) = (${t.externalNumber} is null)`),
    holds(t, 'at_activity', sql`${t.activityId} is null or ${t.channel} in ('reception', 'visit', 'event')`),
    holds(t, 'not_into_itself', sql`${t.intoId} <> ${t.id}`),
  ],
)

/** The timeline of opinions. */
export const opinionEntries = caseEntryTable('opinion_entry', 'an opinion', () => opinions)
