import { opinionCategories, opinions } from '@minhui/schema/tables/opinion'
import { and, eq, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Condition } from '../../database/page.ts'
import { tenant, today, value } from '../../database/statement.ts'
import { siteTree } from '../sites/site.store.ts'
import { fewNodes } from './opinion.store.ts'

const is =
  (name: string, column: AnyPgColumn) =>
  (given: string): Condition => ({
    name,
    sql: () => eq(column, value(name)),
    values: { [name]: given },
  })
/** When a day begins where the tenants are. */
const dawn = (name: string) => sql`(${value(name)}::date::timestamp at time zone 'Asia/Shanghai')`
const dawnAfter = (name: string) => sql`((${value(name)}::date + 1)::timestamp at time zone 'Asia/Shanghai')`
const subtree = sql`array(with recursive below(id) as (
    select ${value('categoryId')}::uuid
    union select k.id from below b join ${opinionCategories} k on k.tenant_id = ${tenant} and k.parent_id = b.id)
  select id from below)`

/** What a list of opinions can be asked for. Those that name a branch of a tree lead to their rows node by node. */
export const opinionConditions = {
  number: is('number', opinions.number),
  externalNumber: is('externalNumber', opinions.externalNumber),
  state: is('state', opinions.state),
  states: (states: string[]): Condition => ({
    name: 'states',
    sql: () => sql`${opinions.state} = any(${value('states')}::text[])`,
    each: () => ({ column: opinions.state, values: sql`${value('states')}::text[]` }),
    values: { states },
  }),
  category: (categoryId: string): Condition => ({
    name: 'category',
    sql: () => sql`${opinions.categoryId} = any(${subtree})`,
    each: () => ({ column: opinions.categoryId, values: subtree }),
    values: { categoryId },
  }),
  site: (siteId: string): Condition => ({
    name: 'site',
    sql: () => siteTree.isAbove(opinions.siteId, sql`${value('siteId')}::uuid`),
    each: () => ({ column: opinions.siteId, values: siteTree.below(sql`array[${value('siteId')}]::uuid[]`), most: fewNodes }),
    values: { siteId },
  }),
  unit: is('unitId', opinions.unitId),
  mandate: is('mandateId', opinions.mandateId),
  channel: is('channel', opinions.channel),
  grade: is('grade', opinions.grade),
  satisfaction: is('satisfaction', opinions.satisfaction),
  createdFrom: (createdFrom: string): Condition => ({
    name: 'createdFrom',
    sql: () => sql`${opinions.createdAt} >= ${dawn('createdFrom')}`,
    values: { createdFrom },
  }),
  createdUntil: (createdUntil: string): Condition => ({
    name: 'createdUntil',
    sql: () => sql`${opinions.createdAt} < ${dawnAfter('createdUntil')}`,
    values: { createdUntil },
  }),
  closedFrom: (closedFrom: string): Condition => ({
    name: 'closedFrom',
    sql: () => sql`${opinions.state} = 'closed' and ${opinions.since} >= ${value('closedFrom')}::date`,
    values: { closedFrom },
  }),
  closedUntil: (closedUntil: string): Condition => ({
    name: 'closedUntil',
    // What was closed by then was said by then: with that the index is entered where it begins.
    sql: () =>
      and(
        sql`${opinions.state} = 'closed' and ${opinions.since} <= ${value('closedUntil')}::date`,
        sql`${opinions.createdAt} < ${dawnAfter('closedUntil')}`,
      ) as never,
    values: { closedUntil },
  }),
  /** What waits for somebody: by their roles, or as who spoke. */
  waitsFor: (owners: string[], personIds: string[]): Condition => {
    const byRole = sql`${opinions.owner} is not null and ${opinions.owner} = any(${value('owners')}::text[])`
    const asAuthor = sql`${opinions.owner} = 'author' and ${opinions.personId} = any(${value('personIds')}::uuid[])`
    const each = () => ({ column: opinions.owner, values: sql`${value('owners')}::text[]` })
    if (personIds.length === 0) return { name: 'waitsByRole', sql: () => byRole, each, values: { owners } }
    return { name: 'waits', sql: () => sql`((${byRole}) or (${asAuthor}))`, values: { owners, personIds } }
  },
  saidBy: (speakerIds: string[]): Condition => ({
    name: 'saidBy',
    sql: () => sql`${opinions.personId} = any(${value('speakerIds')}::uuid[])`,
    each: () => ({ column: opinions.personId, values: sql`${value('speakerIds')}::uuid[]` }),
    values: { speakerIds: [...new Set(speakerIds)] },
  }),
  ids: (ids: string[]): Condition => ({
    name: 'ids',
    sql: () => sql`${opinions.id} = any(${value('opinionIds')}::uuid[])`,
    values: { opinionIds: ids },
  }),
  open: (): Condition => ({ name: 'open', sql: () => sql`${opinions.owner} is not null` }),
  overdue: (): Condition => ({ name: 'overdue', sql: () => sql`${opinions.owner} is not null and ${opinions.dueOn} < ${today}` }),
}
