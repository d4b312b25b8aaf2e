import { activities, activityAttendances } from '@minhui/schema/tables/activity'
import { deputyGroups, groupMembers } from '@minhui/schema/tables/deputy-group'
import { mandates } from '@minhui/schema/tables/mandate'
import { themes } from '@minhui/schema/tables/norm'
import { opinions } from '@minhui/schema/tables/opinion'
import { siteAssignments, sites } from '@minhui/schema/tables/site'
import { and, eq, sql } from 'drizzle-orm'
import type { Along } from '../../database/along.ts'
import { isCurrent } from '../../database/dated.ts'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import type { TenantTx } from '../../database/session.ts'
import { qualified, rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { dawn, dawnAfter, is } from '../cases/case-filter.store.ts'
import { deputyGroupStore } from '../deputy-groups/deputy-group.store.ts'
import { themeStore } from '../norms/norm.store.ts'
import { siteStore, siteTree } from '../sites/site.store.ts'

export type ActivityRow = RowOf<typeof activities>

/** A branch of so many sites is read site by site; a larger one has activities wherever one looks. */
const fewSites = 100

const peopleAt = sql`from ${activityAttendances} t join ${mandates} m on m.tenant_id = ${tenant} and m.id = t.mandate_id
  where t.tenant_id = ${tenant} and t.activity_id = ${qualified(activities.id)}`

export const activityStore = new Store(activities, {
  subject: 'Activity',
  details: ['minutes'],
  // What citizens said at it, perhaps with a name that a correction takes out again.
  secrets: ['minutes'],
  attributes: {
    siteAncestorIds: {
      select: siteTree.ancestorsOf(activities.siteId),
      has: (site) => siteTree.isAbove(activities.siteId, site),
      within: (ids) => ({ column: activities.siteId, values: siteTree.below(ids), most: fewSites }),
    },
    presentIds: {
      select: sql`array(select m.person_id ${peopleAt})`,
      has: (person) => sql`exists (select ${peopleAt} and m.person_id = ${person}::uuid)`,
    },
  },
})

const along: Along[] = [
  { path: 'site', store: siteStore as never, on: and(eq(sites.tenantId, tenant), eq(sites.id, activities.siteId)) },
  { path: 'theme', store: themeStore as never, on: and(eq(themes.tenantId, tenant), eq(themes.id, activities.themeId)) },
  {
    path: 'group',
    store: deputyGroupStore as never,
    on: and(eq(deputyGroups.tenantId, tenant), eq(deputyGroups.id, activities.groupId)),
  },
]

export const activityOrders: Record<string, Order> = {
  latest: { columns: [activities.startsAt, activities.id], direction: 'desc' },
  earliest: { columns: [activities.startsAt, activities.id], direction: 'asc' },
  updated: { columns: [activities.updatedAt, activities.id], direction: 'asc' },
}
/** Pages of activities, each with its site, theme and group. */
export const activityPages = new Pages(activityStore, activityOrders, along)

const taken = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${opinions} where tenant_id = ${tenant} and activity_id = ${value('id')} limit 1`,
)
/** Whether opinions were taken down at an activity: then it has taken place, whether it was registered or not. */
export const hasOpinions = async (tx: TenantTx, id: string): Promise<boolean> => (await tx.run(taken, { id })).length > 0

const own = sql`(select o.id from ${mandates} o where o.tenant_id = ${tenant} and o.person_id = any(${value('personIds')}::uuid[]))`

/** What a list of activities can be asked for. */
export const activityConditions = {
  status: is('status', activities.status),
  group: is('groupId', activities.groupId),
  theme: is('themeId', activities.themeId),
  mode: is('modeId', activities.modeId),
  site: (siteId: string): Condition => ({
    name: 'site',
    sql: () => siteTree.isAbove(activities.siteId, sql`${value('siteId')}::uuid`),
    each: () => ({ column: activities.siteId, values: siteTree.below(sql`array[${value('siteId')}]::uuid[]`), most: fewSites }),
    values: { siteId },
  }),
  from: (from: string): Condition => ({
    name: 'from',
    sql: () => sql`${activities.startsAt} >= ${dawn('from')}`,
    values: { from },
  }),
  until: (until: string): Condition => ({
    name: 'until',
    sql: () => sql`${activities.startsAt} < ${dawnAfter('until')}`,
    values: { until },
  }),
  updatedSince: (since: string): Condition => ({
    name: 'since',
    sql: () => sql`${activities.updatedAt} >= ${value('since')}::timestamptz`,
    values: { since },
  }),
  /** Those at which somebody was, and those of the sites and groups to which they belong today. */
  ofDeputy: (personIds: string[]): Condition => ({
    name: 'ofDeputy',
    sql: () => sql`(${activities.id} in (select t.activity_id from ${activityAttendances} t where t.tenant_id = ${tenant} and t.mandate_id in ${own})
      or ${activities.siteId} in (select ${siteAssignments.siteId} from ${siteAssignments}
        where ${siteAssignments.tenantId} = ${tenant} and ${siteAssignments.mandateId} in ${own} and ${isCurrent(siteAssignments)})
      or ${activities.groupId} in (select ${groupMembers.groupId} from ${groupMembers}
        where ${groupMembers.tenantId} = ${tenant} and ${groupMembers.mandateId} in ${own} and ${isCurrent(groupMembers)}))`,
    values: { personIds: [...new Set(personIds)] },
  }),
}
