import { projectUnits } from '@minhui/schema/tables/project'
import { and, asc, eq, sql } from 'drizzle-orm'
import { ForbiddenError } from '../../access/permit.ts'
import { relation } from '../../database/relation.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { mayExist } from '../../graphql/checks.ts'
import type { Actor } from '../cases/case-kind.ts'
import { deputyGroupStore } from '../deputy-groups/deputy-group.store.ts'
import { personStore } from '../people/person.store.ts'
import { mustAllTake, mustTake } from '../units/unit-cases.store.ts'
import type { ActivePart, ProjectRow } from './project.store.ts'
import type { Delivery } from './project-said.ts'

export type ProjectUnitRow = RowOf<typeof projectUnits>
export const projectUnitStore = new Store(projectUnits)

/** The units that have, or had, a part in projects. */
export const unitsOfProjects = relation({
  store: projectUnitStore,
  by: projectUnits.projectId,
  orderBy: [asc(projectUnits.status), sql`${projectUnits.part} desc`, asc(projectUnits.createdAt), asc(projectUnits.id)],
})

const parts = projectUnitStore.select<ProjectUnitRow>((db) =>
  projectUnitStore
    .from(db)
    .where(and(projectUnitStore.ofTenant(), eq(projectUnits.projectId, value('projectId')), eq(projectUnits.status, 'active'))),
)
/** The units that have a part in a project. */
export const listParts = (tx: TenantTx, projectId: string) => tx.run(parts, { projectId })

const give = rawStatement(
  [],
  sql`insert into ${projectUnits} as present (tenant_id, id, project_id, unit_id, part)
    select ${tenant}, gen_random_uuid(), ${value('projectId')}::uuid, u.id, ${value('part')} from unnest(${value('unitIds')}::uuid[]) u(id)
    on conflict (tenant_id, project_id, unit_id) do update set part = excluded.part, status = 'active', version = present.version + 1, updated_at = now()`,
)
/** Gives units a part in a project; what they said before stays. */
const giveParts = (tx: WriteTx, projectId: string, part: ProjectUnitRow['part'], unitIds: readonly string[]) =>
  tx.run(give, { projectId, part, unitIds })

const end = rawStatement(
  [],
  sql`update ${projectUnits} set status = 'ended', version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and project_id = ${value('projectId')} and status = 'active'`,
)
/** No unit has a part any more. */
export const endParts = (tx: WriteTx, projectId: string) => tx.run(end, { projectId })

/** Asks a unit whether a project can be done. */
export async function askUnit(tx: WriteTx, { id }: ProjectRow, unitId: string): Promise<void> {
  await mustTake(tx, unitId, 'unitId')
  await endParts(tx, id)
  await giveParts(tx, id, 'feasibility', [unitId])
}

/** Lets units deliver a project: the first leads, the others assist. */
export async function assignUnits(tx: WriteTx, { id }: Pick<ProjectRow, 'id'>, unitIds: readonly string[]): Promise<void> {
  await mustAllTake(tx, unitIds, 'unitIds')
  const [lead, ...others] = unitIds
  await endParts(tx, id)
  if (lead) await giveParts(tx, id, 'lead', [lead])
  await giveParts(tx, id, 'co', others)
}

/** Throws unless who is named for the delivery is there; units are asked for where they are written. */
export async function checkDelivery(tx: WriteTx, { leaderId, groupId }: Delivery): Promise<void> {
  await mayExist(tx, personStore, leaderId, 'leaderId')
  await mayExist(tx, deputyGroupStore, groupId, 'groupId')
}

const answer = rawStatement(
  [],
  sql`update ${projectUnits} set feasibility = ${value('feasibility')}, text = ${value('text')}, cost_estimate = ${value('costEstimate')}::numeric,
      answered_on = ${today}, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and project_id = ${value('projectId')} and unit_id = ${value('unitId')} and status = 'active'`,
)
type Answer = { feasibility: NonNullable<ProjectUnitRow['feasibility']>; text: string; costEstimate: number | null }
/** Writes what the unit that was asked has answered. */
export const answerFeasibility = (tx: WriteTx, { id, unitId }: ProjectRow, given: Answer) =>
  tx.run(answer, { projectId: id, unitId, ...given })

/** The parts of those units for which somebody acts; the row has its attributes. */
export const partsOf = ({ activeParts = [] }: ProjectRow, { unitIds = [] }: Actor): ActivePart[] =>
  activeParts.filter(({ above }) => above.some((id) => unitIds.includes(id)))

/** Whether somebody acts for the unit at whose desk a project is. */
export const isLeading = (row: ProjectRow, actor: Actor): boolean =>
  partsOf(row, actor).some(({ unitId }) => unitId === row.unitId)

/** Throws unless they do. */
export function mustLead(row: ProjectRow, actor: Actor): void {
  if (!isLeading(row, actor)) throw new ForbiddenError()
}
