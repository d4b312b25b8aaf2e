import { opinions } from '@minhui/schema/tables/opinion'
import { and, sql } from 'drizzle-orm'
import type { Condition } from '../../database/page.ts'
import { value } from '../../database/statement.ts'
import { caseConditions, dawnAfter, is, spokenConditions } from '../cases/case-filter.store.ts'
import { siteTree } from '../sites/site.store.ts'
import { fewNodes } from './opinion.store.ts'

const spoke = sql`${opinions.personId} = any(${value('personIds')}::uuid[])`

/** What a list of opinions can be asked for. Those that name a branch of a tree lead to their rows node by node. */
export const opinionConditions = {
  ...caseConditions(opinions, { author: spoke, party: spoke }),
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
  saidBy: (speakerIds: string[]): Condition => ({
    name: 'saidBy',
    sql: () => sql`${opinions.personId} = any(${value('speakerIds')}::uuid[])`,
    each: () => ({ column: opinions.personId, values: sql`${value('speakerIds')}::uuid[]` }),
    values: { speakerIds: [...new Set(speakerIds)] },
  }),
}
