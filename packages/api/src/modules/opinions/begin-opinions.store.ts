import { dayOf } from '@minhui/schema/rules/case-clock'
import { beginCase } from '@minhui/schema/rules/case-machine'
import { caseCounters } from '@minhui/schema/tables/case'
import { opinionEntries, opinions } from '@minhui/schema/tables/opinion'
import { opinionWords } from '@minhui/schema/tables/opinion-words'
import { type InferInsertModel, sql } from 'drizzle-orm'
import { given, givenRows, shapeOf } from '../../database/bulk.ts'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, statements, tenant, value } from '../../database/statement.ts'
import { refreshStatistics } from '../../database/upsert.ts'
import { edition } from '../../search/words.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { columnsOf, holdCounter, ownerAt, procedureInForce } from '../cases/case.store.ts'
import { figuresChange } from '../opinion-figures/opinion-figure.store.ts'
import type { Submitted } from './opinion.store.ts'

type Opinion = InferInsertModel<typeof opinions>
type Entry = InferInsertModel<typeof opinionEntries>
/** An opinion that begins, without where it stands, which is said by the procedure; its words, told apart; and what its timeline says first. */
export type Beginning = {
  opinion: Omit<Opinion, 'tenantId' | 'number' | 'procedureId' | 'state' | 'since' | 'owner' | 'clocks' | 'dueOn'>
  words: string
  entry: Partial<Pick<Entry, 'text' | 'accountId' | 'personId'>>
}

/**
 * One statement for all that an opinion begins with, so that Postgres decides what is new, and nobody waits for a number to
 * write the rest: opinions whose submission is known are left out, the others numbered in the order of their ids. What all of
 * them have in common is said once: it is half of what they say.
 */
const begin = statements<Submitted>((shapes) => {
  const [said = '', standing = '', noted = '', first = ''] = shapes.split(' ')
  const [own, common] = [given(opinions, said, 'opinions'), given(opinions, standing, 'standing')]
  const [note, entry] = [given(opinionEntries, noted, 'entries'), given(opinionEntries, first, 'first')]
  return rawStatement<Submitted>(
    ['id', 'number', 'codeSealed', 'submissionHash'],
    sql`
    with earlier as materialized (
      select id, number, code_sealed, submission_hash from ${opinions}
        where tenant_id = ${tenant} and submission_hash = any(${value('hashes')}::text[])),
    fresh as materialized (
      select opinions.*, row_number() over (order by opinions.id) as nth from ${own.rows}
        where not exists (select from earlier e where e.submission_hash = opinions.submission_hash)),
    counted as (
      update ${caseCounters} set last = last + (select count(*) from fresh), updated_at = now()
        where tenant_id = ${tenant} and kind = 'opinion' and year = ${value('year')}
        returning last - (select count(*) from fresh) as before),
    begun as (
      insert into ${opinions} (tenant_id, number, ${own.columns}, ${common.columns})
        select ${tenant}, ${value('year')}::int || '-' || lpad(n, greatest(6, length(n)), '0'), ${own.columns}, ${common.columns}
          from fresh, ${common.rows}, counted, lateral (select (before + nth)::text as n) numbered
        on conflict (tenant_id, submission_hash) do nothing returning id, number, code_sealed, submission_hash),
    told as (
      insert into ${opinionWords} (tenant_id, id, words, edition)
        select ${tenant}, begun.id, o.words::tsvector, ${value('edition')}::int
          from begun join unnest(${value('ids')}::uuid[], ${value('words')}::text[]) o (id, words) on o.id = begun.id),
    entered as (
      insert into ${opinionEntries} (tenant_id, ${note.columns}, ${entry.columns})
        select ${tenant}, ${note.columns}, ${entry.columns} from ${note.rows}, ${entry.rows}
          where case_id in (select id from begun))
    select * from begun union all select * from earlier`,
  )
})

/** What opinions need to begin, read in one round trip: the procedure in force, the calendar. */
export type Opening = Awaited<ReturnType<typeof openOpinions>>

/** Reads what opinions need to begin. */
export async function openOpinions(tx: WriteTx) {
  const [procedure, calendar] = await Promise.all([procedureInForce(tx, 'opinion'), readCalendar(tx)])
  return { procedure, calendar }
}

/**
 * Begins those opinions whose submissions have made none yet, with their words and the first entries of their timelines. From
 * here to its commit this transaction holds the counter of the tenant; whoever needs no answer need not wait for it. Answers
 * what the submissions have made, now or before; nothing for one that is being made under the counter of another year.
 */
export function beginOpinions(
  tx: WriteTx,
  { procedure: { id: procedureId, definition }, calendar }: Opening,
  begun: readonly Beginning[],
): Promise<Submitted[]> {
  const year = Number(dayOf(new Date()).slice(0, 4))
  const { owner, ...standing } = columnsOf(definition, beginCase(definition, new Date(), calendar))
  const common = [{ ...standing, procedureId }]
  const first = [{ action: 'submit', toState: standing.state, visibility: 'public' as const, ordinal: 1 }]
  const rows = begun.map(({ opinion }) => ({ ...opinion, owner, ...ownerAt(owner, opinion.siteId ?? null) }))
  const entries = begun.map(({ opinion, entry }) => ({ ...entry, id: newId(), caseId: opinion.id }))
  holdCounter(tx, 'opinion', year)
  const made = tx.run(begin([rows, common, entries, first].map(shapeOf).join(' ')), {
    year,
    edition,
    hashes: rows.map(({ submissionHash }) => submissionHash),
    opinions: givenRows(opinions, rows),
    standing: givenRows(opinions, common),
    entries: givenRows(opinionEntries, entries),
    first: givenRows(opinionEntries, first),
    ids: rows.map(({ id }) => id),
    words: begun.map(({ words }) => words),
  })
  refreshStatistics(tx, opinions, rows.length)
  // All of them are begun now, so they are of one month.
  figuresChange(tx, { createdAt: new Date().toISOString() })
  return made
}
