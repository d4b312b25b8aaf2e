import { dayOf, recomputeClock } from '@minhui/schema/rules/case-clock'
import { overdueAction, runningClock } from '@minhui/schema/rules/case-machine'
import { addWorkingDays, type Calendar } from '@minhui/schema/rules/working-days'
import type { Session, TenantTx, WriteTx } from '../../database/session.ts'
import { once } from '../../jobs/job-effect.store.ts'
import type { Job } from '../../jobs/jobs.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { procedureStore } from '../cases/case.store.ts'
import { notify } from '../notifications/notification.store.ts'
import { figuresChange } from '../opinion-figures/opinion-figure.store.ts'
import { first, listDueByAccount, listLapsed, listOpen, type OpinionRow, opinionStore, pageSize } from './opinion.store.ts'
import { actOn } from './opinion-act.ts'

/** All that a statement finds, a page at a time, so that no transaction stays open over the work. */
async function* all<R extends { id: string }>(session: Session, list: (tx: TenantTx, after: string) => Promise<readonly R[]>) {
  for (let after = first; ; ) {
    const rows = await session.read((tx) => list(tx, after))
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < pageSize) return
    after = last.id
  }
}

/**
 * Does what the clock does by itself: whoever says nothing in time counts as content, or is not waited for any longer. Answers
 * how many. One that cannot be moved stops no other; what went wrong is thrown when all had their turn.
 */
export async function lapseOpinions(services: Services, tenantId: string, now = new Date()): Promise<number> {
  const session = sessionFor(services, tenantId)
  const failures: unknown[] = []
  let done = 0
  for await (const { id } of all(session, listLapsed)) {
    try {
      if (await session.write((tx) => lapse(tx, id, now))) done++
    } catch (error) {
      failures.push(error)
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} opinions could not be moved on`)
  return done
}

async function lapse(tx: WriteTx, id: string, now: Date): Promise<boolean> {
  // A year may have been published since: nobody loses time by what was provisional.
  const row = await recompute(tx, id)
  const [procedure] = row ? await procedureStore.findByIds(tx, [row.procedureId]) : []
  const action = row && procedure ? overdueAction(procedure.definition, row, dayOf(now)) : null
  if (!row || !action) return false
  await actOn(tx, row, action, { accountId: null, personId: null, parties: ['system'] }, {}, now)
  return true
}

/** Tells everybody once a morning what is due until the next working day, and what is overdue. */
export async function remindOfOpinions(
  services: Services,
  { id, tenantId }: Job<'remind-tenant'>,
  now = new Date(),
): Promise<void> {
  const session = sessionFor(services, tenantId)
  await session.write((tx) =>
    once(tx, id, async () => {
      const until = addWorkingDays(dayOf(now), 1, await readCalendar(tx)).day
      for (const { accountId, ...parameters } of await listDueByAccount(tx, until))
        await notify(tx, { event: 'work_due', accountIds: [accountId], parameters })
    }),
  )
}

/**
 * Fixes the last days of open opinions anew: all of them when the tenant has changed a day, the provisional ones every
 * night, for a year may have been published. A case that somebody holds meanwhile is waited for.
 */
export async function recomputeOpinions(services: Services, tenantId: string, which: 'all' | 'provisional'): Promise<void> {
  const session = sessionFor(services, tenantId)
  const calendar = await session.read((tx) => readCalendar(tx))
  for await (const { id, clocks } of all(session, listOpen)) {
    if (which === 'provisional' && !clocks.some(({ provisional }) => provisional)) continue
    const isSame = JSON.stringify(clocks.map((clock) => recomputeClock(clock, calendar))) === JSON.stringify(clocks)
    if (!isSame) await session.write((tx) => recompute(tx, id))
  }
}

/** By the calendar as it is now: of two changes that are worked on at once, the later one holds. */
async function recompute(tx: WriteTx, id: string): Promise<OpinionRow | undefined> {
  const row = await opinionStore.lock(tx, id)
  if (!row?.owner) return row
  const calendar: Calendar = await readCalendar(tx)
  const clocks = row.clocks.map((clock) => recomputeClock(clock, calendar))
  const running = runningClock({ clocks })
  if (JSON.stringify(clocks) === JSON.stringify(row.clocks)) return row
  figuresChange(tx, row)
  return opinionStore.update(tx, row as never, { clocks, dueOn: running?.dueOn ?? null, hardOn: running?.hardOn ?? null })
}
