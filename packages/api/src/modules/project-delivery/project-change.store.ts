import type { PlanVersion } from '@minhui/schema/tables/project-delivery'
import { ForbiddenError } from '../../access/permit.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Actor } from '../cases/case-kind.ts'
import type { ProjectRow } from '../projects/project.store.ts'
import type { PlannedMilestone, Said } from '../projects/project-said.ts'
import { hasAsked } from './delivery-done.ts'
import {
  changeStore,
  findLastChange,
  findOpenChange,
  listMilestones,
  type MilestoneRow,
  writeMilestones,
} from './project-delivery.store.ts'

/** Columns of a project that are changed by the standing committee alone. */
const fixed = ['goal', 'place', 'budget', 'leaderId', 'finishOn'] as const

/** What of the plan of a project would be another one, as it is and as it is to be. Throws user errors. */
function compare(row: ProjectRow, milestones: readonly MilestoneRow[], said: Said) {
  const before: PlanVersion = {}
  const after: PlanVersion = {}
  for (const name of fixed) {
    const given = said[name]
    if (given === undefined || given === row[name]) continue
    Object.assign(before, { [name]: row[name] })
    Object.assign(after, { [name]: given })
  }
  const asPlanned = ({ id, title, plannedOn }: MilestoneRow) => ({ id, title, plannedOn })
  const present = milestones.map(asPlanned)
  const wanted = said.milestones?.map(({ id, title, plannedOn }) => ({ ...(id && { id }), title, plannedOn }))
  if (wanted && JSON.stringify(wanted) !== JSON.stringify(present)) {
    before.milestones = present
    after.milestones = wanted
  }
  return { before, after }
}

/** A milestone lies within the days of delivery. Throws `DATES_ORDER` for the first that does not. */
export function checkDays(
  { startsOn, finishOn }: Pick<ProjectRow, 'startsOn' | 'finishOn'>,
  planned: readonly PlannedMilestone[],
): void {
  const at = planned.findIndex(({ plannedOn }) => (startsOn && plannedOn < startsOn) || (finishOn && plannedOn > finishOn))
  if (at >= 0) throw new UserError('DATES_ORDER', `milestones.${at}.plannedOn`)
}

/** A change leaves what is done as it is and keeps what it names; all that is to be done lies within the days of delivery. */
function checkChange(
  row: ProjectRow,
  present: readonly MilestoneRow[],
  { milestones, finishOn = row.finishOn }: PlanVersion,
): void {
  const known = new Map(present.map((one) => [one.id, one]))
  const unknown = milestones?.findIndex(({ id }) => id && !known.has(id)) ?? -1
  if (unknown >= 0) throw new UserError('NOT_FOUND', `milestones.${unknown}.id`)
  const planned: readonly PlannedMilestone[] = milestones ?? present
  const named = planned.flatMap(({ id }) => id ?? [])
  if (new Set(named).size < named.length) throw new UserError('DUPLICATE', 'milestones')
  const isKept = ({ id, title, plannedOn }: MilestoneRow) =>
    planned.some((one) => one.id === id && one.title === title && one.plannedOn === plannedOn)
  if (present.some((one) => one.doneOn !== null && !isKept(one))) throw new UserError('MILESTONE_DONE', 'milestones')
  checkDays(
    { startsOn: row.startsOn, finishOn },
    // What is done is where it is, for better or worse.
    planned.map((one) => (known.get(one.id ?? '')?.doneOn ? { ...one, plannedOn: row.startsOn ?? one.plannedOn } : one)),
  )
}

/** Asks for another plan; one change at a time. Throws user errors. */
export async function requestChange(tx: WriteTx, row: ProjectRow, said: Said, accountId: string, today: string) {
  if (await findOpenChange(tx, row.id)) throw new UserError('STATUS', 'id')
  if (said.finishOn && said.finishOn < today) throw new UserError('DATES_ORDER', 'finishOn')
  const milestones = await listMilestones(tx, row.id)
  const { before, after } = compare(row, milestones, said)
  if (Object.keys(after).length === 0) throw new UserError('UNCHANGED', 'id')
  checkChange(row, milestones, after)
  await changeStore.insert(tx, { projectId: row.id, before, after, reason: said.text, accountId } as never)
}

/** Decides the change that waits; an approved one takes the place of the plan. Throws user errors, and `ForbiddenError` for who asked for it. */
export async function decideChange(
  tx: WriteTx,
  row: ProjectRow,
  actor: Actor,
  status: 'approved' | 'refused',
  decision: string | null,
  decidedOn: string,
): Promise<void> {
  const change = await findOpenChange(tx, row.id)
  if (!change) throw new UserError('STATUS', 'id')
  if (hasAsked(row, actor)) throw new ForbiddenError()
  if (status === 'approved') {
    const { after } = change
    // What the unit has done meanwhile is done, whatever was asked for.
    checkChange(row, await listMilestones(tx, row.id), after)
    if (after.milestones) await writeMilestones(tx, row.id, after.milestones)
  }
  await changeStore.update(tx, change as never, { status, decision, decidedOn, deciderId: actor.accountId })
}

/** Columns of a project as the change that was just approved has them. */
export async function changesOfPlan(tx: WriteTx, { id }: ProjectRow): Promise<Partial<ProjectRow>> {
  const { milestones: _, ...columns } = (await findLastChange(tx, id))?.after ?? {}
  return columns as Partial<ProjectRow>
}
