import { dayOf } from '@minhui/schema/rules/case-clock'
import { daysAhead, type LadderStep, stepsReached, usualLadder } from '@minhui/schema/rules/case-ladder'
import { runningClock } from '@minhui/schema/rules/case-machine'
import { addWorkingDays, type Calendar } from '@minhui/schema/rules/working-days'
import type { Session, WriteTx } from '../../database/session.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { notify } from '../notifications/notification.store.ts'
import type { CaseKindName } from './case.store.ts'
import { type Climber, listHolders } from './case-holder.store.ts'
import type { AnyCaseKind } from './case-job.ts'
import type { CaseRow } from './case-kind.ts'
import { type CaseStep, listTakenSteps, takeSteps } from './case-step.store.ts'
import { rolesOf, urge } from './case-urge.ts'
import { openCases } from './open-case.store.ts'
import { listEditions } from './procedure.store.ts'
import { dueBeside, type SideLimit } from './side-limit.store.ts'

type Ladders = ReadonlyMap<string, readonly LadderStep[]>
/** Where a case has come to on its ladder: the steps that it has not taken yet, and the last of them. */
type Reached<Of = Climber> = {
  of: Of
  id: string
  owner: string
  isPrivate: boolean
  isOverdue: boolean
  last: LadderStep
  steps: CaseStep[]
}

const byTheClock = { accountId: null, personId: null }

/**
 * Lets every open case of a tenant climb its ladder as far as the day has come: each step is taken once for each last day
 * of a time limit, whatever is tried again, and anew when that day moves; of several that were missed only the last is
 * acted on. What urges is done case by case; of all else everybody is told in one word for all kinds of case. What runs
 * beside the states climbs the same ladder and urges nothing: it is no case. Nor is a draft, of which its makers alone
 * hear. A case that cannot be urged stops no other.
 */
export async function remindOfCases(
  kinds: readonly AnyCaseKind[],
  services: Services,
  tenantId: string,
  now = new Date(),
): Promise<void> {
  const session = sessionFor(services, tenantId)
  const calendar = await session.read((tx) => readCalendar(tx))
  const quiet: Reached[] = []
  const failures: unknown[] = []
  for (const kind of kinds) {
    const ladders = await laddersOf(session, kind.name)
    const until = addWorkingDays(dayOf(now), Math.max(...[...ladders.values()].map(daysAhead)), calendar).day
    for await (const rows of openCases(kind).due(session, until)) {
      for (const one of await reachedBy(session, kind, rows, ladders, now, calendar)) {
        if (!one.last.urges || one.isPrivate) quiet.push(one)
        else
          await session
            .write((tx) => urgeOnce(tx, one))
            .catch((error: unknown) => {
              failures.push(error)
            })
      }
    }
    for (const limit of (kind.limits ?? []) as readonly SideLimit[])
      for await (const rows of dueBeside(session, limit, until))
        quiet.push(...(await reachedBy(session, limit.among, rows, ladders, now, calendar)))
  }
  await session.write((tx) => tellSums(tx, quiet))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} cases could not be urged`)
}

async function laddersOf(session: Session, kind: CaseKindName): Promise<Ladders> {
  const editions = await session.read((tx) => listEditions(tx, kind))
  return new Map(editions.map(({ id, definition }) => [id ?? '', definition.ladder ?? usualLadder]))
}

/** Of some cases, those that have come to a step which nobody has taken for them yet. */
async function reachedBy<Of extends Climber>(
  session: Session,
  of: Of,
  rows: readonly (Pick<CaseRow, 'id' | 'owner' | 'clocks' | 'procedureId'> & { isPrivate?: boolean })[],
  ladders: Ladders,
  now: Date,
  calendar: Calendar,
): Promise<Reached<Of>[]> {
  const day = dayOf(now)
  const [inForce = usualLadder] = ladders.values()
  const ids = rows.map(({ id }) => id)
  const taken = new Set((await session.read((tx) => listTakenSteps(tx, of.name, ids))).map(keyOf))
  return rows.flatMap(({ id, owner, clocks, procedureId, isPrivate = false }) => {
    const clock = runningClock({ clocks })
    if (!clock || owner === null) return []
    const ladder = ladders.get(procedureId) ?? inForce
    const steps = stepsReached(ladder, clock, day, calendar)
      .map((step) => ({ caseId: id, clock: clock.name, dueOn: clock.dueOn, step }))
      .filter((step) => !taken.has(keyOf(step)))
    const last = ladder[steps.at(-1)?.step ?? -1]
    return last ? [{ of, id, owner, isPrivate, isOverdue: day > clock.dueOn, last, steps }] : []
  })
}

const keyOf = ({ caseId, clock, dueOn, step }: CaseStep) => [caseId, clock, dueOn, step].join()

async function urgeOnce(tx: WriteTx, { of: kind, id, last, steps }: Reached<AnyCaseKind>): Promise<void> {
  const row = (await kind.store.lock(tx, id)) as unknown as CaseRow | undefined
  const { clock, dueOn, step } = steps.at(-1) as CaseStep
  const running = row && runningClock(row)
  // Somebody has done something about it meanwhile.
  if (!row?.owner || running?.name !== clock || running.dueOn !== dueOn) return
  const fresh = await takeSteps(tx, kind.name, steps)
  if (fresh.some((one) => one.step === step)) await urge(kind, tx, row, byTheClock, null, partiesOf(last, row.owner))
}

const partiesOf = ({ tell }: LadderStep, owner: string): string[] => tell.map((party) => (party === 'owner' ? owner : party))

async function tellSums(tx: WriteTx, reached: readonly Reached[]): Promise<void> {
  const sums = new Map<string, { due: number; overdue: number }>()
  for (const [kind, own] of Map.groupBy(reached, ({ of }) => of)) {
    const fresh = new Set(
      (
        await takeSteps(
          tx,
          kind.name,
          own.flatMap(({ steps }) => steps),
        )
      ).map(({ caseId, step }) => `${caseId} ${step}`),
    )
    const told = own.filter(({ id, steps }) => fresh.has(`${id} ${steps.at(-1)?.step}`))
    const wanted = told.flatMap(({ id, last, owner }) =>
      rolesOf(kind, partiesOf(last, owner)).map((role) => ({ caseId: id, role })),
    )
    const overdue = new Map(told.map(({ id, isOverdue }) => [id, isOverdue]))
    const holders = await listHolders(tx, kind, wanted)
    for (const { caseId, accountId } of holders) {
      const sum = sums.get(accountId) ?? { due: 0, overdue: 0 }
      sum[overdue.get(caseId) ? 'overdue' : 'due']++
      sums.set(accountId, sum)
    }
  }
  for (const [accountId, parameters] of sums) await notify(tx, { event: 'work_due', accountIds: [accountId], parameters })
}
