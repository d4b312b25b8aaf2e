import { dayOf } from '@minhui/schema/rules/case-clock'
import { isPeriod, periodOf } from '@minhui/schema/rules/report-period'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { listHandlers, listOfRole } from '../cases/audience.store.ts'
import type { Act, Actor } from '../cases/case-kind.ts'
import { attachFiles } from '../files/attachment.store.ts'
import { notify } from '../notifications/notification.store.ts'
import type { ProjectRow } from '../projects/project.store.ts'
import type { Said } from '../projects/project-said.ts'
import { mustLead } from '../projects/project-unit.store.ts'
import { isDone, isOffice, ofLead } from './delivery-done.ts'
import { changesOfPlan, checkDays, decideChange, requestChange } from './project-change.store.ts'
import {
  findLastReport,
  findOpenChange,
  listMilestones,
  milestoneStore,
  redactDelivery,
  remarkStore,
  visitStore,
  writeMilestones,
  writeReport,
} from './project-delivery.store.ts'

type DeliveryAct = Act<Said>

/** What the machine asks of a project in delivery, by the names of `until`: the last day that an approved change names. */
const facts = async (tx: WriteTx, row: ProjectRow, action: string): Promise<Record<string, unknown>> =>
  action === 'approveChange' ? { finishOn: (await findOpenChange(tx, row.id))?.after.finishOn } : {}

/** Writes what belongs to an act of delivery, before the project itself. Throws user errors. */
async function before(tx: WriteTx, row: ProjectRow, act: DeliveryAct): Promise<void> {
  const { action, actor, said, now } = act
  const [today, projectId, accountId] = [dayOf(now), row.id, actor.accountId as string]
  if (ofLead.has(action)) mustLead(row, actor)
  switch (action) {
    case 'plan':
      return plan(tx, row, actor, said)
    case 'mark':
      return mark(tx, row, said, today)
    case 'report': {
      const { period = '', percent = 0, spent = 0, text } = said
      checkPeriod(row, period, today)
      const id = await writeReport(tx, { projectId, period, percent, spent, text: text as string, accountId })
      return attach(tx, 'ProjectProgress', id, said, actor)
    }
    case 'visit': {
      const visitedOn = notAfter(today, said.visitedOn as string, 'visitedOn')
      const own = { projectId, accountId, groupId: row.groupId, visitedOn, text: said.text }
      const { id } = await visitStore.insert(tx, own as never)
      return attach(tx, 'ProjectVisit', id, said, actor)
    }
    case 'remark': {
      if (said.visitId) await partOf(tx, visitStore, row, said.visitId, 'visitId')
      const own = { projectId, accountId, personId: actor.personId, visitId: said.visitId ?? null, text: said.text }
      await remarkStore.insert(tx, own as never)
      return
    }
    case 'answer': {
      const remark = await partOf(tx, remarkStore, row, said.remarkId as string, 'remarkId')
      if (remark.answer !== null) throw new UserError('STATUS', 'remarkId')
      await remarkStore.update(tx, remark as never, { answer: said.text, answeredOn: today, answererId: accountId } as never)
      return
    }
    case 'requestChange':
      return requestChange(tx, row, said, accountId, today)
    case 'approveChange':
    case 'refuseChange':
      return decideChange(tx, row, actor, action === 'approveChange' ? 'approved' : 'refused', said.text ?? null, today)
    case 'complete':
      return allMustBeDone(tx, row)
  }
}

/** Columns of a project that an act of delivery changes, besides its light. */
async function changes(tx: WriteTx, row: ProjectRow, act: DeliveryAct): Promise<Partial<ProjectRow>> {
  const { action, said, now } = act
  switch (action) {
    case 'supervise':
      return { groupId: said.groupId ?? null }
    case 'report': {
      // A report on an earlier period that is put right says nothing of today.
      const last = await findLastReport(tx, row.id)
      return last ? { percent: last.percent, spent: last.spent } : {}
    }
    case 'approveChange':
      return changesOfPlan(tx, row)
    case 'complete':
      // What is put right was delivered before.
      return { deliveredOn: row.deliveredOn ?? dayOf(now) }
    default:
      return {}
  }
}

/** Who is told of an act of delivery. */
async function tell(tx: WriteTx, row: ProjectRow, action: string): Promise<void> {
  const say = async (
    event: 'project_remarked' | 'project_change_requested' | 'project_change_decided',
    accountIds: readonly string[],
    more: Record<string, string> = {},
  ) => {
    const about = { subject: 'Project', targetId: row.id }
    await notify(tx, { event, accountIds, parameters: { number: row.number, ...more }, about })
  }
  const handlers = async () => (row.unitId ? listHandlers(tx, row.unitId) : [])
  if (action === 'remark') await say('project_remarked', await handlers())
  if (action === 'requestChange') await say('project_change_requested', await listOfRole(tx, 'supervisor'))
  if (action === 'approveChange') await say('project_change_decided', await handlers(), { outcome: '@approved' })
  if (action === 'refuseChange') await say('project_change_decided', await handlers(), { outcome: '@refused' })
}

/** A plan is given once; from then on it is changed by the standing committee alone. */
async function plan(tx: WriteTx, row: ProjectRow, actor: Actor, said: Said): Promise<void> {
  if (!isOffice(actor)) mustLead(row, actor)
  if ((await listMilestones(tx, row.id)).length > 0) throw new UserError('STATUS', 'id')
  const { milestones = [] } = said
  if (milestones.length === 0) throw new UserError('REQUIRED', 'milestones')
  checkDays(row, milestones)
  await writeMilestones(tx, row.id, milestones)
}

async function mark(tx: WriteTx, row: ProjectRow, said: Said, today: string): Promise<void> {
  const milestone = await partOf(tx, milestoneStore, row, said.milestoneId as string, 'milestoneId')
  const doneOn = said.doneOn ? notAfter(today, said.doneOn, 'doneOn') : null
  await milestoneStore.update(tx, milestone as never, { doneOn })
}

/** A report is on a period since delivery began, up to the present one. */
function checkPeriod({ startsOn, reportEvery }: ProjectRow, period: string, today: string): void {
  const first = periodOf(startsOn ?? today, reportEvery)
  if (!isPeriod(period, reportEvery) || period < first || period > periodOf(today, reportEvery))
    throw new UserError('INVALID', 'period')
}

async function allMustBeDone(tx: WriteTx, row: ProjectRow): Promise<void> {
  const milestones = await listMilestones(tx, row.id)
  if (milestones.some(({ doneOn }) => doneOn === null)) throw new UserError('MILESTONES_OPEN', 'id')
}

/** What has happened lies not in the future. */
function notAfter(today: string, day: string, field: string): string {
  if (day > today) throw new UserError('IN_FUTURE', field)
  return day
}

type Parts<R> = { findByIds(tx: TenantTx, ids: readonly string[]): Promise<R[]> }
/** A part of this very project. Throws `NOT_FOUND` for that of another one. */
async function partOf<R extends { projectId: string }>(
  tx: TenantTx,
  store: Parts<R>,
  row: ProjectRow,
  id: string,
  field: string,
) {
  const [found] = await store.findByIds(tx, [id])
  if (found?.projectId !== row.id) throw new UserError('NOT_FOUND', field)
  return found
}

const attach = (tx: WriteTx, type: string, id: string, { photoIds }: Said, { accountId }: Actor) =>
  attachFiles(tx, { type, id }, photoIds, { accountId, isAuthor: false }, 'fileIds')

/** What delivery adds to the acts on a project (`projects/project-act.ts`), each where a kind of case has it. */
export const deliveryActs = { facts, isDone, before, changes, redact: redactDelivery, tell }
