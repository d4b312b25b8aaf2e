import { sql } from 'drizzle-orm'
import { boolean, integer, uuid } from 'drizzle-orm/pg-core'
import { assignmentModes, commonCategories, statuses } from '../rules/codes.ts'
import { belongsTo, choice, code, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** Tiers of the hierarchy, e.g. main, extension, expansion. */
export const siteTiers = tenantTable(
  'site_tier',
  'A tier of the hierarchy, e.g. main 主, extension 延伸, expansion 拓展.',
  {
    code: code().notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en', 200),
    ordinal: integer('ordinal').notNull(),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    code: 'Business key within the tenant.',
    name: 'Chinese name.',
    nameEn: 'Name in English.',
    ordinal: 'Place in the order, the highest tier first.',
    status: 'Active, or retired.',
  },
  (t) => [uniqueInTenant(t, t.code), oneOf(t.status)],
)

/** Kinds of site that a tenant defines. */
export const siteKinds = tenantTable(
  'site_kind',
  "A tenant's own kind of site: home, station, contact point, practice base …",
  {
    tierId: uuid('tier_id').notNull(),
    code: code().notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en', 200),
    commonCategory: choice('common_category', commonCategories).notNull(),
    assignmentMode: choice('assignment_mode', assignmentModes).notNull().default('fixed'),
    rootAllowed: boolean('root_allowed').notNull().default(false),
    ordinal: integer('ordinal').notNull(),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    tierId: 'The tier to which sites of this kind belong.',
    code: 'Business key within the tenant.',
    name: 'Chinese name.',
    nameEn: 'Name in English.',
    commonCategory: 'How the province counts sites of this kind.',
    assignmentMode: 'How deputies are usually assigned to sites of this kind.',
    rootAllowed: 'Whether such a site may stand at the top of the tree.',
    ordinal: 'Place in the order.',
    status: 'Active, or retired: no new site may be of it.',
  },
  (t) => [
    ...belongsTo(t.tierId, () => siteTiers, t),
    uniqueInTenant(t, t.code),
    oneOf(t.commonCategory),
    oneOf(t.assignmentMode),
    oneOf(t.status),
  ],
)

/** Which kinds may stand under which. */
export const siteKindParents = tenantTable(
  'site_kind_parent',
  'A kind of site under which sites of another kind may stand.',
  { kindId: uuid('kind_id').notNull(), parentKindId: uuid('parent_kind_id').notNull() },
  { kindId: 'The kind below.', parentKindId: 'The kind above.' },
  (t) => [
    ...belongsTo(t.kindId, () => siteKinds, t),
    ...belongsTo(t.parentKindId, () => siteKinds, t),
    uniqueInTenant(t, t.kindId, t.parentKindId),
  ],
)

/** What a site of a kind must have: the eight or ten haves. */
export const checklistItems = tenantTable(
  'checklist_item',
  'A thing that a site of this kind must have (八有, 十有).',
  {
    kindId: uuid('kind_id').notNull(),
    code: code().notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en', 200),
    points: integer('points').notNull().default(1),
    ordinal: integer('ordinal').notNull(),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    kindId: 'The kind of site.',
    code: 'Business key within the kind.',
    name: 'Chinese name, e.g. 有活动阵地.',
    nameEn: 'Name in English.',
    points: 'Weight in the score of the site.',
    ordinal: 'Place in the order.',
    status: 'Active, or retired: it no longer counts, its checks stay.',
  },
  (t) => [
    ...belongsTo(t.kindId, () => siteKinds, t),
    uniqueInTenant(t, t.kindId, t.code),
    oneOf(t.status),
    holds(t, 'points', sql`${t.points} between 1 and 1000`),
  ],
)
