import { sql } from 'drizzle-orm'
import { boolean, date, integer, uuid } from 'drizzle-orm/pg-core'
import { groupDuties, statuses } from '../rules/codes.ts'
import { congressBodies } from './congress-body.ts'
import { mandates } from './mandate.ts'
import { belongsTo, choice, code, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'
import { units } from './unit.ts'

/** Categories of professional deputy groups. */
export const groupCategories = tenantTable(
  'group_category',
  'A category of professional deputy groups, e.g. 经济发展.',
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
    ordinal: 'Place in the order.',
    status: 'Active, or retired.',
  },
  (t) => [uniqueInTenant(t, t.code), oneOf(t.status)],
)

/** Professional deputy groups (专业代表小组), formed by area or field (DL 27). */
export const deputyGroups = tenantTable(
  'deputy_group',
  'A professional deputy group (专业代表小组), formed by area or field (DL 27).',
  {
    categoryId: uuid('category_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    linkUnitId: uuid('link_unit_id'),
    code: code().notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en', 200),
    introduction: text('introduction', 2000),
    formedOn: date('formed_on', { mode: 'string' }),
    public: boolean('public').notNull().default(true),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    categoryId: 'Category of the group.',
    bodyId: 'The body at whose level it works.',
    linkUnitId: 'Link department (对口联系部门).',
    code: 'Business key within the tenant.',
    name: 'Chinese name.',
    nameEn: 'Name in English.',
    introduction: 'What it does.',
    formedOn: 'The day it was formed.',
    public: 'Whether citizens see it.',
    status: 'Active, or retired.',
  },
  (t) => [
    ...belongsTo(t.categoryId, () => groupCategories, t),
    ...belongsTo(t.bodyId, () => congressBodies, t),
    ...belongsTo(t.linkUnitId, () => units, t),
    uniqueInTenant(t, t.code),
    oneOf(t.status),
  ],
)

/** Who belongs to a group, with dates. */
export const groupMembers = tenantTable(
  'group_member',
  'A deputy in a professional group.',
  {
    groupId: uuid('group_id').notNull(),
    mandateId: uuid('mandate_id').notNull(),
    duty: choice('duty', groupDuties).notNull().default('member'),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
  },
  {
    groupId: 'The group.',
    mandateId: 'The mandate of the deputy.',
    duty: 'Convener, deputy convener or member.',
    validFrom: 'First day.',
    validTo: 'Last day; null while it lasts.',
  },
  (t) => [
    ...belongsTo(t.groupId, () => deputyGroups, t),
    ...belongsTo(t.mandateId, () => mandates, t),
    oneOf(t.duty),
    holds(t, 'dates', sql`${t.validTo} >= ${t.validFrom}`),
  ],
)

/** Yearly plans of groups. */
export const groupPlans = tenantTable(
  'group_plan',
  'What a group plans to do in a year.',
  {
    groupId: uuid('group_id').notNull(),
    year: integer('year').notNull(),
    summary: text('summary', 4000).notNull(),
  },
  { groupId: 'The group.', year: 'The year.', summary: 'The plan in words.' },
  (t) => [
    ...belongsTo(t.groupId, () => deputyGroups, t),
    uniqueInTenant(t, t.groupId, t.year),
    holds(t, 'year', sql`${t.year} between 2000 and 2100`),
  ],
)

/** Items of a yearly plan. */
export const groupPlanItems = tenantTable(
  'group_plan_item',
  'One thing that a group plans to do.',
  {
    planId: uuid('plan_id').notNull(),
    title: text('title', 200).notNull(),
    dueOn: date('due_on', { mode: 'string' }),
    ordinal: integer('ordinal').notNull(),
  },
  { planId: 'The plan.', title: 'What is to be done.', dueOn: 'Until when.', ordinal: 'Place in the order.' },
  (t) => [...belongsTo(t.planId, () => groupPlans, t), uniqueInTenant(t, t.planId, t.ordinal)],
)
