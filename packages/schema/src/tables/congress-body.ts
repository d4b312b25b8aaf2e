import { sql } from 'drizzle-orm'
import { date, integer, unique, uuid } from 'drizzle-orm/pg-core'
import { bodyKinds, deputyLevels, statuses } from '../rules/codes.ts'
import { sites } from './site.ts'
import { belongsTo, choice, code, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** Bodies that deputies belong to: the district congress, town congresses, a street's advisory meeting, higher congresses. */
export const congressBodies = tenantTable(
  'congress_body',
  'A congress, or the work committee of a street with its meeting of advisory deputies (议政代表会).',
  {
    code: code().notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en', 200),
    kind: choice('kind', bodyKinds).notNull(),
    level: choice('level', deputyLevels).notNull(),
    seats: integer('seats'),
    siteId: uuid('site_id'),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    code: 'Business key within the tenant.',
    name: 'Official Chinese name.',
    nameEn: 'Name in English.',
    kind: 'Congress or work committee.',
    level: 'Level of the deputies that sit in it.',
    seats: 'Number of deputies it may have (代表名额); null where it is not fixed.',
    siteId:
      'The home of the deputies of a town or a street, whose office calls for its projects and holds its ballots; null: the district does.',
    status: 'Active, or retired.',
  },
  (t) => [
    uniqueInTenant(t, t.code),
    unique('congress_body__id__level').on(t.tenantId, t.id, t.level),
    oneOf(t.kind),
    oneOf(t.level),
    oneOf(t.status),
    ...belongsTo(t.siteId, () => sites, t),
    holds(t, 'seats', sql`${t.seats} > 0`),
    holds(t, 'home', sql`${t.siteId} is null or ${t.level} in ('town', 'advisory')`),
    holds(t, 'kind_level', sql`(${t.kind} = 'work_committee') = (${t.level} = 'advisory')`),
  ],
)

/** Terms (届) of a body. */
export const terms = tenantTable(
  'term',
  'A term (届) of a body, between two elections.',
  {
    bodyId: uuid('body_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    name: text('name').notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }),
  },
  {
    bodyId: 'The body whose term it is.',
    ordinal: 'Number of the term, e.g. 17.',
    name: 'Name, e.g. 第十七届.',
    startsOn: 'First day.',
    endsOn: 'Last day; null while it runs.',
  },
  (t) => [
    ...belongsTo(t.bodyId, () => congressBodies, t),
    uniqueInTenant(t, t.bodyId, t.ordinal),
    unique('term__id__body_id').on(t.tenantId, t.id, t.bodyId),
    holds(t, 'ordinal', sql`${t.ordinal} > 0`),
    holds(t, 'dates', sql`${t.endsOn} >= ${t.startsOn}`),
  ],
)

/** Sessions (次会议) within a term. */
export const congressSessions = tenantTable(
  'congress_session',
  'A session (次会议) of a body within a term.',
  {
    termId: uuid('term_id').notNull(),
    ordinal: integer('ordinal').notNull(),
    name: text('name').notNull(),
    startsOn: date('starts_on', { mode: 'string' }).notNull(),
    endsOn: date('ends_on', { mode: 'string' }),
  },
  {
    termId: 'The term in which it is held.',
    ordinal: 'Number of the session in its term.',
    name: 'Name, e.g. 第三次会议.',
    startsOn: 'First day.',
    endsOn: 'Last day.',
  },
  (t) => [
    ...belongsTo(t.termId, () => terms, t),
    uniqueInTenant(t, t.termId, t.ordinal),
    holds(t, 'ordinal', sql`${t.ordinal} > 0`),
    holds(t, 'dates', sql`${t.endsOn} >= ${t.startsOn}`),
  ],
)

/** Constituencies (选区) of a body. */
export const constituencies = tenantTable(
  'constituency',
  'A constituency (选区) that elects deputies of a body.',
  {
    bodyId: uuid('body_id').notNull(),
    code: code().notNull(),
    name: text('name').notNull(),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    bodyId: 'The body it elects to.',
    code: 'Business key within the tenant.',
    name: 'Chinese name.',
    status: 'Active, or retired.',
  },
  (t) => [...belongsTo(t.bodyId, () => congressBodies, t), uniqueInTenant(t, t.code), oneOf(t.status)],
)

/** Delegations (代表团) of a body. */
export const delegations = tenantTable(
  'delegation',
  'A delegation (代表团) in which deputies of a body sit.',
  {
    bodyId: uuid('body_id').notNull(),
    code: code().notNull(),
    name: text('name').notNull(),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    bodyId: 'The body in which it sits.',
    code: 'Business key within the tenant.',
    name: 'Chinese name.',
    status: 'Active, or retired.',
  },
  (t) => [...belongsTo(t.bodyId, () => congressBodies, t), uniqueInTenant(t, t.code), oneOf(t.status)],
)
