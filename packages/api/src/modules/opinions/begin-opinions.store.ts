import { dayOf } from '@minhui/schema/rules/case-clock'
import { beginCase } from '@minhui/schema/rules/case-machine'
import { opinionEntries, opinions } from '@minhui/schema/tables/opinion'
import type { InferInsertModel } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import { insertMany } from '../../database/bulk.ts'
import type { WriteTx } from '../../database/session.ts'
import { refreshStatistics } from '../../database/upsert.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { columnsOf, nextNumbers, ownerAt, procedureInForce, returnNumbers } from '../cases/case.store.ts'
import { figuresChange } from '../opinion-figures/opinion-figure.store.ts'
import { wordsOfOpinions } from './opinion.store.ts'

type Opinion = InferInsertModel<typeof opinions>
type Entry = InferInsertModel<typeof opinionEntries>
/** An opinion that begins, without where it stands, which is said by the procedure; its words, told apart; and what its timeline says first. */
export type Beginning = {
  opinion: Omit<Opinion, 'tenantId' | 'number' | 'procedureId' | 'state' | 'since' | 'owner' | 'clocks' | 'dueOn'>
  words: string
  entry: Partial<Pick<Entry, 'text' | 'accountId' | 'personId'>>
}

/** What opinions need to begin, read in one round trip: numbers for so many, the procedure in force, the calendar. */
export type Opening = Awaited<ReturnType<typeof openOpinions>>

/**
 * Makes ready for so many opinions. Until the commit the counter of the tenant is this transaction's own: numbers have no gap,
 * and whatever is read after it holds what those before have written.
 */
export async function openOpinions(tx: WriteTx, many: number) {
  const year = Number(dayOf(new Date()).slice(0, 4))
  const [numbers, procedure, calendar] = await Promise.all([
    nextNumbers(tx, 'opinion', year, many),
    procedureInForce(tx, 'opinion'),
    readCalendar(tx),
  ])
  return { year, numbers, procedure, calendar }
}

/** Begins opinions, with their words and the first entries of their timelines, in one round trip. Answers their numbers, in their order. */
export async function beginOpinions(
  tx: WriteTx,
  { year, numbers, procedure, calendar }: Opening,
  begun: readonly Beginning[],
): Promise<string[]> {
  const { id: procedureId, definition } = procedure
  const standing = columnsOf(definition, beginCase(definition, new Date(), calendar))
  const rows = begun.map(({ opinion }, i) => ({
    ...standing,
    ...opinion,
    ...ownerAt(standing.owner, opinion.siteId ?? null),
    tenantId: tx.tenantId,
    procedureId,
    number: numbers[i] as string,
  }))
  const first = { action: 'submit', toState: standing.state, visibility: 'public' as const, ordinal: 1 }
  const entries = begun.map(({ opinion, entry }) => ({
    ...entry,
    ...first,
    tenantId: tx.tenantId,
    id: uuid(),
    caseId: opinion.id,
  }))
  await Promise.all([
    insertMany(tx, opinions, rows),
    refreshStatistics(tx, opinions, rows.length),
    wordsOfOpinions.writeTold(
      tx,
      begun.map(({ opinion: { id }, words }) => ({ id, words })),
    ),
    insertMany(tx, opinionEntries, entries),
    returnNumbers(tx, 'opinion', year, numbers.length - rows.length),
  ])
  // All of them are begun now, so they are of one month.
  if (rows.length > 0) figuresChange(tx, { createdAt: new Date().toISOString() })
  return rows.map(({ number }) => number)
}
