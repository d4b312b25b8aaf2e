import { deputyGroups, groupCategories, groupMembers, groupPlanItems, groupPlans } from '@minhui/schema/tables/deputy-group'
import { mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { isCurrent } from '../../database/dated.ts'
import type { Condition } from '../../database/page.ts'
import { relation } from '../../database/relation.ts'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'

export const groupCategoryStore = new Store(groupCategories, { subject: 'GroupCategory' })
export const deputyGroupStore = new Store(deputyGroups, { subject: 'DeputyGroup', details: ['introduction', 'formedOn'] })
export const groupMemberStore = new Store(groupMembers, { details: [] })
export const groupPlanStore = new Store(groupPlans)
export const groupPlanItemStore = new Store(groupPlanItems)

/** Plans of groups, the newest first. */
export const plansOfGroups = relation({ store: groupPlanStore, by: groupPlans.groupId, orderBy: [desc(groupPlans.year)] })
/** Items of plans, in their order. */
export const itemsOfPlans = relation({
  store: groupPlanItemStore,
  by: groupPlanItems.planId,
  orderBy: [asc(groupPlanItems.ordinal)],
})

const memberCounts = rawStatement<{ id: string; members: number }>(
  ['id', 'members'],
  sql`select ${groupMembers.groupId}, count(*)::int from ${groupMembers}
    where ${groupMembers.tenantId} = ${tenant} and ${groupMembers.groupId} = any(${value('ids')}::uuid[]) and ${isCurrent(groupMembers)}
    group by 1`,
)

/** How many deputies belong to each group today. */
export async function memberCountsOfGroups(tx: TenantTx, ids: readonly string[]): Promise<number[]> {
  const rows = new Map((await tx.run(memberCounts, { ids })).map((row) => [row.id, row.members]))
  return ids.map((id) => rows.get(id) ?? 0)
}

const planOf = groupPlanStore.select<RowOf<typeof groupPlans>>((db) =>
  groupPlanStore
    .from(db)
    .where(and(groupPlanStore.ofTenant(), eq(groupPlans.groupId, value('groupId')), eq(groupPlans.year, value('year'))))
    .for('no key update'),
)
/** The plan of a group for a year, locked. */
export const lockPlan = async (tx: TenantTx, groupId: string, year: number) => (await tx.run(planOf, { groupId, year }))[0]

const clear = groupPlanItemStore.select((db) =>
  db.delete(groupPlanItems).where(and(groupPlanItemStore.ofTenant(), eq(groupPlanItems.planId, value('planId')))),
)
/** Empties a plan, to write its items anew. */
export const clearPlan = (tx: TenantTx, planId: string) => tx.run(clear, { planId })

export const membersOrder = [
  sql`array_position(array['convener', 'deputy_convener', 'member'], ${groupMembers.duty}::text)`,
  asc(groupMembers.id),
]
export const memberMandate = and(eq(mandates.tenantId, tenant), eq(mandates.id, groupMembers.mandateId))
export const memberPerson = and(eq(people.tenantId, tenant), eq(people.id, mandates.personId))

/** What a list of groups can be restricted to. */
export const groupConditions = {
  category: (categoryId: string): Condition => ({
    name: 'category',
    sql: () => eq(deputyGroups.categoryId, value('categoryId')),
    values: { categoryId },
  }),
  body: (bodyId: string): Condition => ({
    name: 'body',
    sql: () => eq(deputyGroups.bodyId, value('bodyId')),
    values: { bodyId },
  }),
}
