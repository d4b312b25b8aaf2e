import { dayOf, recomputeClock } from '@minhui/schema/rules/case-clock'
import { overdueAction, runningClock } from '@minhui/schema/rules/case-machine'
import type { WriteTx } from '../../database/session.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { listLapsingStates } from './case.store.ts'
import { actOn } from './case-act.ts'
import type { CaseKind, CaseRow } from './case-kind.ts'
import { procedureOfCase } from './case-read.ts'
import { type Passed, tellTurns } from './case-turn.ts'
import { openCases } from './open-case.store.ts'
import { recomputeBeside, type SideLimit } from './side-limit.store.ts'

/** A kind of case, whatever its rows. */
// biome-ignore lint/suspicious/noExplicitAny: what a kind takes differs, and none of it is looked at here.
export type AnyCaseKind = CaseKind<any, any>

const byTheClock = { accountId: null, personId: null, parties: ['system' as const] }

/**
 * Does what the clock does by itself: whoever says nothing in time counts as content, or is not waited for any longer; then
 * tells whose turn it has become. Answers how many. One that cannot be moved stops no other; what went wrong is thrown when all had their turn.
 */
export async function lapseCases(kind: AnyCaseKind, services: Services, tenantId: string, now = new Date()): Promise<number> {
  const session = sessionFor(services, tenantId)
  const states = await session.read((tx) => listLapsingStates(tx, kind.name))
  const failures: unknown[] = []
  const done: Passed[] = []
  for await (const { id } of openCases(kind).overdue(session, states)) {
    try {
      const passed = await session.write((tx) => lapse(kind, tx, id, now))
      if (passed) done.push(passed)
    } catch (error) {
      failures.push(error)
    }
  }
  if (done.length > 0) await session.write((tx) => tellTurns(kind, tx, done, null))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} ${kind.name}s could not be moved on`)
  return done.length
}

async function lapse(kind: AnyCaseKind, tx: WriteTx, id: string, now: Date): Promise<Passed | null> {
  // A year may have been published since: nobody loses time by what was provisional.
  const row = await recompute(kind, tx, id)
  const action = row ? overdueAction(await procedureOfCase(tx, row), row, dayOf(now)) : null
  return row && action ? { before: row, now: await actOn(kind, tx, row, action, byTheClock, {}, now) } : null
}

/**
 * Fixes the last days of open cases anew, and of what runs beside them: all of them when the tenant has changed a day, the provisional ones every night,
 * for a year may have been published. A case that somebody holds meanwhile is waited for.
 */
export async function recomputeCases(
  kind: AnyCaseKind,
  services: Services,
  tenantId: string,
  which: 'all' | 'provisional',
): Promise<void> {
  const session = sessionFor(services, tenantId)
  const calendar = await session.read((tx) => readCalendar(tx))
  for await (const { id, clocks } of openCases(kind).all(session)) {
    if (which === 'provisional' && !clocks.some(({ provisional }) => provisional)) continue
    const isSame = JSON.stringify(clocks.map((clock) => recomputeClock(clock, calendar))) === JSON.stringify(clocks)
    if (!isSame) await session.write((tx) => recompute(kind, tx, id))
  }
  for (const limit of (kind.limits ?? []) as readonly SideLimit[])
    await recomputeBeside(session, limit, calendar, ({ provisional }) => which === 'all' || provisional)
}

/** By the calendar as it is now: of two changes that are worked on at once, the later one holds. */
async function recompute({ store, counted }: AnyCaseKind, tx: WriteTx, id: string): Promise<CaseRow | undefined> {
  const row = (await store.lock(tx, id)) as unknown as CaseRow | undefined
  if (!row?.owner) return row
  const calendar = await readCalendar(tx)
  const clocks = row.clocks.map((clock) => recomputeClock(clock, calendar))
  const running = runningClock({ clocks })
  if (JSON.stringify(clocks) === JSON.stringify(row.clocks)) return row
  counted(tx, row)
  const changes = { clocks, dueOn: running?.dueOn ?? null, hardOn: running?.hardOn ?? null }
  return (await store.update(tx, row as never, changes as never)) as unknown as CaseRow
}
