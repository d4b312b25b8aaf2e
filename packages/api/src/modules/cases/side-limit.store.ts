import type { Clock } from '@minhui/schema/rules/case-clock'
import { recomputeClock } from '@minhui/schema/rules/case-clock'
import { type LimitName, startLimit } from '@minhui/schema/rules/case-limit'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import type { Calendar } from '@minhui/schema/rules/working-days'
import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import type { Session, WriteTx } from '../../database/session.ts'
import { value } from '../../database/statement.ts'
import type { Store } from '../../database/store.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import type { Climber } from './case-holder.store.ts'
import { pageSize, pagesOf } from './open-case.store.ts'

/**
 * A time limit that runs beside those of the states of a kind of case: the same clock, in a column of the rows that it is
 * for, its last day in another. It moves no case; whoever has to keep it is reminded, and it follows the calendar.
 */
export type SideLimit = {
  /** Where it stands. */
  store: Store
  /** The columns of the clock and of its last day. */
  clock: string
  dueOn: string
  /** The rows whose limit has not been met. */
  open: SQL
  /** Of these, those that somebody can meet now. */
  waits: SQL
  /** The case, or what else stands for one, by which those who are told are found. */
  caseId: SQL
  /** The procedure whose ladder is climbed; null: that in force. */
  procedureId: SQL
  /** Whose turn it is. */
  owner: SQL
  /** Among what those are found who are told. */
  among: Climber
}

/** The columns of a limit that begins on a day. */
export async function limitFrom(tx: WriteTx, procedure: Procedure, name: LimitName, day: string) {
  const clock = startLimit(procedure, name, day, await readCalendar(tx))
  return { clock, dueOn: clock.dueOn }
}

type Running = { id: string; clock: Clock }
type Due = Running & { caseId: string; procedureId: string | null; owner: string }

const built = new WeakMap<SideLimit, ReturnType<typeof statementsOn>>()
const statementsOf = (limit: SideLimit) => {
  const found = built.get(limit) ?? statementsOn(limit)
  built.set(limit, found)
  return found
}

function statementsOn({ store, clock, dueOn, open, waits, caseId, procedureId, owner }: SideLimit) {
  const { id, [clock]: clockColumn, [dueOn]: dueColumn } = store.columns as Record<string, AnyColumn>
  const pageOf = <R>(columns: object, condition: SQL) =>
    store.select<R>((db) =>
      db
        .select({ id, clock: clockColumn, ...columns } as never)
        .from(store.table)
        .where(sql`${store.ofTenant()} and ${clockColumn} is not null and ${condition} and ${id} > ${value('after')}::uuid`)
        .orderBy(id as never)
        .limit(pageSize),
    )
  return {
    running: pageOf<Running>({}, open),
    due: pageOf<Due>(
      { caseId: caseId.as('caseId'), procedureId: procedureId.as('procedureId'), owner: owner.as('owner') },
      sql`${open} and ${dueColumn} <= ${value('until')}::date and ${waits}`,
    ),
  }
}

/** Limits whose last day comes by a day and that somebody can meet, a page at a time, as the cases of which they speak. */
export async function* dueBeside(session: Session, limit: SideLimit, until: string) {
  for await (const rows of pagesOf<Due>(session, (tx, after) => tx.run(statementsOf(limit).due, { after, until })))
    yield rows.map(({ caseId: id, clock, procedureId, owner }) => ({
      id,
      clocks: [clock],
      procedureId: procedureId ?? '',
      owner,
    }))
}

/** Fixes the last days of limits anew that have not been met. */
export async function recomputeBeside(
  session: Session,
  limit: SideLimit,
  calendar: Calendar,
  isWanted: (clock: Clock) => boolean,
) {
  for await (const rows of pagesOf<Running>(session, (tx, after) => tx.run(statementsOf(limit).running, { after })))
    for (const { id, clock } of rows)
      if (isWanted(clock) && !isSame(clock, recomputeClock(clock, calendar)))
        await session.write((tx) => recompute(tx, limit, id))
}

/** By the calendar as it is now: of two changes that are worked on at once, the later one holds. */
async function recompute(tx: WriteTx, { store, clock: key, dueOn }: SideLimit, id: string): Promise<void> {
  const row = await store.lock(tx, id)
  const before = (row as Record<string, unknown> | undefined)?.[key] as Clock | null | undefined
  if (!before) return
  const clock = recomputeClock(before, await readCalendar(tx))
  if (!isSame(before, clock)) await store.update(tx, row as never, { [key]: clock, [dueOn]: clock.dueOn } as never)
}

// A database gives the keys of an object back in an order of its own.
const isSame = (a: Clock, b: Clock) => a.dueOn === b.dueOn && a.hardOn === b.hardOn && a.provisional === b.provisional
