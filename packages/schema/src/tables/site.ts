import { sql } from 'drizzle-orm'
import { boolean, date, doublePrecision, index, integer, jsonb, uuid } from 'drizzle-orm/pg-core'
import { assignmentModes, keeperDuties, serviceAreaKinds, statuses } from '../rules/codes.ts'
import { mandates } from './mandate.ts'
import { people } from './person.ts'
import { checklistItems, siteKinds } from './site-kind.ts'
import { belongsTo, choice, code, descending, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** One span of opening hours; `weekday` is 1 (Monday) to 7 (Sunday), times are HH:MM in the tenant's zone. */
export type OpeningHours = { weekday: number; opens: string; closes: string }

/** Homes, stations and contact points: the tree of a tenant's sites. */
export const sites = tenantTable(
  'site',
  'A place where deputies meet the people: a home, a station, a contact point.',
  {
    kindId: uuid('kind_id').notNull(),
    parentId: uuid('parent_id'),
    code: code().notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en', 200),
    address: text('address', 200),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    areaM2: integer('area_m2'),
    phone: text('phone', 40),
    introduction: text('introduction', 4000),
    photo: text('photo', 500),
    openedOn: date('opened_on', { mode: 'string' }),
    openingHours: jsonb('opening_hours').$type<OpeningHours[]>().notNull().default([]),
    public: boolean('public').notNull().default(true),
    ordinal: integer('ordinal').notNull().default(0),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    kindId: 'Kind of site.',
    parentId: 'The site above; null at the top.',
    code: 'Business key within the tenant.',
    name: 'Chinese name.',
    nameEn: 'Name in English.',
    address: 'Postal address.',
    latitude: 'Latitude in degrees (WGS 84).',
    longitude: 'Longitude in degrees (WGS 84).',
    areaM2: 'Usable area in square metres.',
    phone: 'Public telephone of the site.',
    introduction: 'What the site is and does.',
    photo: 'Address of a photo.',
    openedOn: 'The day it was opened.',
    openingHours: 'When it is open, by weekday.',
    public: 'Whether citizens see it.',
    ordinal: 'Place among its siblings.',
    status: 'Active, or retired.',
  },
  (t) => [
    ...belongsTo(t.kindId, () => siteKinds, t),
    ...belongsTo(t.parentId, 'self', t),
    uniqueInTenant(t, t.code),
    index('site__list__idx').on(t.tenantId, t.status, descending(t.createdAt), descending(t.id)),
    index('site__updated__idx').on(t.tenantId, t.updatedAt, t.id),
    index('site__place__idx').on(t.tenantId, t.latitude, t.longitude),
    oneOf(t.status),
    holds(t, 'place', sql`(${t.latitude} is null) = (${t.longitude} is null)`),
    holds(t, 'latitude', sql`${t.latitude} between -90 and 90`),
    holds(t, 'longitude', sql`${t.longitude} between -180 and 180`),
    holds(t, 'area', sql`${t.areaM2} between 0 and 1000000`),
    holds(t, 'not_own_parent', sql`${t.parentId} <> ${t.id}`),
  ],
)

/** Every site with each site above it and itself: the tree as a closure, for uuid equality under RLS. */
export const siteClosures = tenantTable(
  'site_closure',
  'Every site with each site above it, itself included.',
  {
    ancestorId: uuid('ancestor_id').notNull(),
    descendantId: uuid('descendant_id').notNull(),
    depth: integer('depth').notNull(),
  },
  { ancestorId: 'A site.', descendantId: 'A site below it, or itself.', depth: 'Steps between the two.' },
  (t) => [
    ...belongsTo(t.ancestorId, () => sites, t),
    ...belongsTo(t.descendantId, () => sites, t),
    uniqueInTenant(t, t.descendantId, t.ancestorId),
    index('site_closure__down__idx').on(t.tenantId, t.ancestorId, t.depth, t.descendantId),
  ],
)

/** What happened to a site: created, moved, renamed, retired, reopened; append-only. */
export const siteEvents = tenantTable(
  'site_event',
  'Something that happened to a site; append-only.',
  {
    siteId: uuid('site_id').notNull(),
    kind: choice('kind', ['created', 'changed', 'moved', 'retired', 'reopened']).notNull(),
    fromParentId: uuid('from_parent_id'),
    toParentId: uuid('to_parent_id'),
    note: text('note', 500),
    accountId: uuid('account_id'),
  },
  {
    siteId: 'The site.',
    kind: 'What happened.',
    fromParentId: 'The site above, before a move.',
    toParentId: 'The site above, after a move.',
    note: 'Why, or what was changed.',
    accountId: 'Who did it.',
  },
  (t) => [
    ...belongsTo(t.siteId, () => sites, t),
    ...belongsTo(t.fromParentId, () => sites, t),
    ...belongsTo(t.toParentId, () => sites, t),
    oneOf(t.kind),
  ],
)

/** Functional rooms of a site: reception room, council room, studio, library. */
export const siteRooms = tenantTable(
  'site_room',
  'A functional area of a site: reception room, council room, studio, library.',
  {
    siteId: uuid('site_id').notNull(),
    name: text('name').notNull(),
    areaM2: integer('area_m2'),
    ordinal: integer('ordinal').notNull(),
  },
  {
    siteId: 'The site.',
    name: 'Chinese name, e.g. 代表议事厅.',
    areaM2: 'Area in square metres.',
    ordinal: 'Place in the order.',
  },
  (t) => [...belongsTo(t.siteId, () => sites, t), uniqueInTenant(t, t.siteId, t.ordinal)],
)

/** Rules on display in a site (制度上墙). */
export const siteRegimes = tenantTable(
  'site_regime',
  'A rule on display in a site (制度).',
  {
    siteId: uuid('site_id').notNull(),
    title: text('title').notNull(),
    body: text('body', 4000),
    ordinal: integer('ordinal').notNull(),
  },
  { siteId: 'The site.', title: 'Title, e.g. 选民接待日制度.', body: 'The text.', ordinal: 'Place in the order.' },
  (t) => [...belongsTo(t.siteId, () => sites, t), uniqueInTenant(t, t.siteId, t.ordinal)],
)

/** Villages and communities that sites serve. */
export const serviceAreas = tenantTable(
  'service_area',
  'A community or village that sites serve.',
  {
    code: code().notNull(),
    name: text('name').notNull(),
    kind: choice('kind', serviceAreaKinds).notNull(),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    code: 'Business key within the tenant.',
    name: 'Chinese name.',
    kind: 'Community, village, industry or other.',
    status: 'Active, or retired.',
  },
  (t) => [uniqueInTenant(t, t.code), oneOf(t.kind), oneOf(t.status)],
)

/** Which site serves which area. */
export const siteServiceAreas = tenantTable(
  'site_service_area',
  'A community or village that a site serves.',
  { siteId: uuid('site_id').notNull(), areaId: uuid('area_id').notNull() },
  { siteId: 'The site.', areaId: 'The area it serves.' },
  (t) => [
    ...belongsTo(t.siteId, () => sites, t),
    ...belongsTo(t.areaId, () => serviceAreas, t),
    uniqueInTenant(t, t.siteId, t.areaId),
  ],
)

/** Who keeps a site. */
export const siteKeepers = tenantTable(
  'site_keeper',
  'A keeper (联络员) of a site.',
  {
    siteId: uuid('site_id').notNull(),
    personId: uuid('person_id').notNull(),
    duty: choice('duty', keeperDuties).notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
  },
  {
    siteId: 'The site.',
    personId: 'The keeper.',
    duty: 'One keeper is responsible.',
    validFrom: 'First day.',
    validTo: 'Last day; null while it lasts.',
  },
  (t) => [
    ...belongsTo(t.siteId, () => sites, t),
    ...belongsTo(t.personId, () => people, t),
    oneOf(t.duty),
    holds(t, 'dates', sql`${t.validTo} >= ${t.validFrom}`),
  ],
)

/** Result of the standard check of a site, one row per item of the checklist of its kind. */
export const siteChecks = tenantTable(
  'site_check',
  'Whether a site has a thing of the checklist, with evidence and date.',
  {
    siteId: uuid('site_id').notNull(),
    itemId: uuid('item_id').notNull(),
    met: boolean('met').notNull(),
    evidence: text('evidence', 1000),
    checkedOn: date('checked_on', { mode: 'string' }).notNull(),
    accountId: uuid('account_id'),
  },
  {
    siteId: 'The site.',
    itemId: 'The item of the checklist.',
    met: 'Whether the site has it.',
    evidence: 'What shows it.',
    checkedOn: 'When it was checked.',
    accountId: 'Who entered it.',
  },
  (t) => [
    ...belongsTo(t.siteId, () => sites, t),
    ...belongsTo(t.itemId, () => checklistItems, t),
    uniqueInTenant(t, t.siteId, t.itemId),
  ],
)

/** Which deputies are assigned to which site. */
export const siteAssignments = tenantTable(
  'site_assignment',
  'A deputy assigned to a site (代表进站).',
  {
    siteId: uuid('site_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    mode: choice('mode', assignmentModes).notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
  },
  {
    siteId: 'The site.',
    mandateId: 'The mandate of the deputy.',
    mode: 'Fixed, or flexible: the deputy may go to several sites.',
    validFrom: 'First day.',
    validTo: 'Last day; null while it lasts.',
  },
  (t) => [
    ...belongsTo(t.siteId, () => sites, t),
    ...belongsTo(t.mandateId, () => mandates, t),
    index('site_assignment__recent__idx').on(t.tenantId, t.mandateId, descending(t.validFrom), descending(t.id)),
    oneOf(t.mode),
    holds(t, 'dates', sql`${t.validTo} >= ${t.validFrom}`),
  ],
)
