import { mandates } from '@minhui/schema/tables/mandate'
import { opinions } from '@minhui/schema/tables/opinion'
import { and, type SQL, sql } from 'drizzle-orm'
import type { Filter } from '../../access/filter.ts'
import type { Condition } from '../../database/page.ts'
import { tenant, value } from '../../database/statement.ts'
import { caseConditions, dawnAfter, is, spokenConditions } from '../cases/case-filter.store.ts'
import { siteTree } from '../sites/site.store.ts'
import { fewNodes, isReferredTo, opinionHanding, opinionStore } from './opinion.store.ts'

const waiting = sql`${value('personIds')}::uuid[]`
const heard = sql`array(select m.id from ${mandates} m where m.tenant_id = ${tenant} and m.person_id = any(${value('listenerIds')}::uuid[]))`
const spoke = sql`${opinions.personId} = any(${waiting})`

/** What a list of opinions can be asked for. Those that name a branch of a tree lead to their rows node by node. */
export const opinionConditions = {
  ...caseConditions(opinions, {
    author: spoke,
    party: spoke,
    also: isReferredTo(waiting, sql`'open'`),
    handing: opinionHanding,
  }),
  ...spokenConditions(opinions),
  externalNumber: is('externalNumber', opinions.externalNumber),
  site: (siteId: string): Condition => ({
    name: 'site',
    sql: () => siteTree.isAbove(opinions.siteId, sql`${value('siteId')}::uuid`),
    each: () => ({ column: opinions.siteId, values: siteTree.below(sql`array[${value('siteId')}]::uuid[]`), most: fewNodes }),
    values: { siteId },
  }),
  unit: is('unitId', opinions.unitId),
  channel: is('channel', opinions.channel),
  grade: is('grade', opinions.grade),
  satisfaction: is('satisfaction', opinions.satisfaction),
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
  /**
   * Those said at an activity, as far as that is for somebody to know: when and where a confidential one was said tells
   * who spoke. `revealing` is what they may reveal; the people are those who spoke or were spoken to.
   */
  activity: (activityId: string, revealing: Filter, personIds: string[]): Condition => {
    const party = opinionStore.attributes['speakerIds']?.has as (person: SQL) => SQL
    const own = personIds.map((_, i) => sql`or ${party(sql`${value(`party${i}`)}`)}`)
    return {
      name: `activity ${revealing.shape} ${personIds.length}`,
      sql: () => sql`${opinions.activityId} = ${value('activityId')}::uuid
        and (not ${opinions.confidential} or ${revealing.condition()} ${sql.join(own, sql` `)})`,
      each: () => ({ column: opinions.activityId, values: sql`array[${value('activityId')}]::uuid[]` }),
      values: { ...revealing.values, ...Object.fromEntries(personIds.map((id, i) => [`party${i}`, id])), activityId },
    }
  },
  saidTo: (listenerIds: string[]): Condition => ({
    name: 'saidTo',
    sql: () => sql`${opinions.mandateId} = any(${heard})`,
    each: () => ({ column: opinions.mandateId, values: heard }),
    values: { listenerIds: [...new Set(listenerIds)] },
  }),
  saidBy: (speakerIds: string[]): Condition => ({
    name: 'saidBy',
    sql: () => sql`${opinions.personId} = any(${value('speakerIds')}::uuid[])`,
    each: () => ({ column: opinions.personId, values: sql`${value('speakerIds')}::uuid[]` }),
    values: { speakerIds: [...new Set(speakerIds)] },
  }),
}
