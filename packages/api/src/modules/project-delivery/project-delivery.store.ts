import {
  projectChanges,
  projectMilestones,
  projectProgress,
  projectRemarks,
  projectVisits,
} from '@minhui/schema/tables/project-delivery'
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import { relation } from '../../database/relation.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import type { PlannedMilestone } from '../projects/project-said.ts'

export type MilestoneRow = RowOf<typeof projectMilestones>
export type ProgressRow = RowOf<typeof projectProgress>
export type ChangeRow = RowOf<typeof projectChanges>

export const milestoneStore = new Store(projectMilestones)
export const progressStore = new Store(projectProgress)
export const visitStore = new Store(projectVisits)
export const remarkStore = new Store(projectRemarks)
export const changeStore = new Store(projectChanges)

/** How many reports a list brings of each project. */
export const fewReports = 3

/** Milestones of projects, in their order. */
export const milestonesOfProjects = relation({
  store: milestoneStore,
  by: projectMilestones.projectId,
  orderBy: [asc(projectMilestones.ordinal), asc(projectMilestones.id)],
})
const progress = (limit?: number) =>
  relation({
    store: progressStore,
    by: projectProgress.projectId,
    orderBy: [desc(projectProgress.period), desc(projectProgress.id)],
    ...(limit && { limit }),
  })
/** The last few reports on each project. */
export const lastReportsOfProjects = progress(fewReports)
/** Every report on projects, the last period first. */
export const reportsOfProjects = progress()
/** Visits, the last first. */
export const visitsOfProjects = relation({
  store: visitStore,
  by: projectVisits.projectId,
  orderBy: [desc(projectVisits.visitedOn), desc(projectVisits.id)],
})
/** Remarks, the last first. */
export const remarksOfProjects = relation({
  store: remarkStore,
  by: projectRemarks.projectId,
  orderBy: [desc(projectRemarks.createdAt), desc(projectRemarks.id)],
})
/** Changes of plans, the last first. */
export const changesOfProjects = relation({
  store: changeStore,
  by: projectChanges.projectId,
  orderBy: [desc(projectChanges.createdAt), desc(projectChanges.id)],
})
const said = [
  [projectProgress, 'text'],
  [projectVisits, 'text'],
  [projectRemarks, 'text'],
  [projectRemarks, 'answer'],
  [projectChanges, 'reason'],
  [projectChanges, 'decision'],
] as const
const redactions = said.map(([table, column]) => {
  const name = sql.identifier(column)
  return rawStatement(
    [],
    sql`update ${table} set ${name} = ${value('after')}, version = version + 1, updated_at = now()
      where tenant_id = ${tenant} and project_id = ${value('projectId')} and ${name} = ${value('before')}`,
  )
})
/** Puts other words in place of those of an entry, wherever delivery has kept them. */
export async function redactDelivery(tx: WriteTx, projectId: string, before: string, after: string): Promise<void> {
  for (const statement of redactions) await tx.run(statement, { projectId, before, after })
}

const milestones = milestoneStore.select<MilestoneRow>((db) =>
  milestoneStore
    .from(db)
    .where(and(milestoneStore.ofTenant(), eq(projectMilestones.projectId, value('projectId'))))
    .orderBy(asc(projectMilestones.ordinal), asc(projectMilestones.id)),
)
/** Milestones of a project, in their order. */
export const listMilestones = (tx: TenantTx, projectId: string) => tx.run(milestones, { projectId })

const dropMilestones = rawStatement(
  [],
  sql`delete from ${projectMilestones} where tenant_id = ${tenant} and project_id = ${value('projectId')} and id <> all(${value('kept')}::uuid[])`,
)
/** Lets the milestones of a project be these, in this order: what has an id keeps whether it is done, all others are new or go. */
export async function writeMilestones(tx: WriteTx, projectId: string, planned: readonly PlannedMilestone[]): Promise<void> {
  const kept = planned.flatMap(({ id }) => id ?? [])
  await tx.run(dropMilestones, { projectId, kept })
  for (const [i, { id, title, plannedOn }] of planned.entries()) {
    const values = { title, plannedOn, ordinal: i + 1 }
    if (id) await milestoneStore.update(tx, { id } as never, values)
    else await milestoneStore.insert(tx, { projectId, ...values } as never)
  }
}

const report = rawStatement<{ id: string }>(
  ['id'],
  sql`insert into ${projectProgress} as p (tenant_id, id, project_id, period, percent, spent, text, account_id)
      values (${tenant}, ${value('id')}, ${value('projectId')}, ${value('period')}, ${value('percent')}, ${value('spent')}, ${value('text')}, ${value('accountId')})
    on conflict (tenant_id, project_id, period) do update set percent = excluded.percent, spent = excluded.spent, text = excluded.text,
      account_id = excluded.account_id, version = p.version + 1, updated_at = now()
    returning id`,
)
type Report = Pick<ProgressRow, 'projectId' | 'period' | 'percent' | 'spent' | 'text' | 'accountId'>
/** Writes the report of a period, in place of one that there is. Answers its id. */
export const writeReport = async (tx: WriteTx, values: Report): Promise<string> =>
  (await tx.run(report, { id: newId(), ...values }))[0]?.id as string

const lastReport = progressStore.select<ProgressRow>((db) =>
  progressStore
    .from(db)
    .where(and(progressStore.ofTenant(), eq(projectProgress.projectId, value('projectId'))))
    .orderBy(desc(projectProgress.period))
    .limit(1),
)
/** The report of the last period of a project. */
export const findLastReport = async (tx: TenantTx, projectId: string) => (await tx.run(lastReport, { projectId }))[0]

const lastChange = changeStore.select<ChangeRow>((db) =>
  changeStore
    .from(db)
    .where(and(changeStore.ofTenant(), eq(projectChanges.projectId, value('projectId'))))
    .orderBy(desc(projectChanges.createdAt), desc(projectChanges.id))
    .limit(1),
)
/** The change of a plan that was asked for last. */
export const findLastChange = async (tx: TenantTx, projectId: string) => (await tx.run(lastChange, { projectId }))[0]

/** The change of a project that waits to be decided: there is one at the most, the last. */
export async function findOpenChange(tx: TenantTx, projectId: string): Promise<ChangeRow | undefined> {
  const last = await findLastChange(tx, projectId)
  return last?.status === 'requested' ? last : undefined
}
