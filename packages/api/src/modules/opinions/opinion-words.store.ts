import { opinions } from '@minhui/schema/tables/opinion'
import { opinionWords } from '@minhui/schema/tables/opinion-words'
import { sql } from 'drizzle-orm'
import type { Condition } from '../../database/page.ts'
import type { Session, TenantTx, WriteTx } from '../../database/session.ts'
import { qualified, rawStatement, tenant, value } from '../../database/statement.ts'
import { edition, wordsOf, wordsToFind } from '../../search/words.ts'

/** What of an opinion is found by its words: what everybody may read who may read the opinion at all. */
export type Spoken = { id: string; title: string; text: string; reply: string | null }

// Words are letters and digits, so that quotes are all they need.
const quoted = (words: readonly string[]) => words.map((word) => `'${word}'`)

const write = rawStatement(
  [],
  sql`insert into ${opinionWords} (tenant_id, id, words, edition)
    select ${tenant}, o.id, o.words::tsvector, ${value('edition')}::int from unnest(${value('ids')}::uuid[], ${value('words')}::text[]) o(id, words)
    on conflict (tenant_id, id) do update set words = excluded.words, edition = excluded.edition, version = opinion_words.version + 1, updated_at = now()`,
)
/** Writes by which words opinions are found; this transaction has made or locked them. */
export async function writeWords(tx: WriteTx, rows: readonly Spoken[]): Promise<void> {
  const words = rows.map(({ title, text, reply }) => quoted(wordsOf(`${title} ${text} ${reply ?? ''}`)).join(' '))
  if (rows.length > 0) await tx.run(write, { ids: rows.map(({ id }) => id), words, edition })
}

const pageSize = 500
const unwritten = rawStatement<Spoken>(
  ['id', 'title', 'text', 'reply'],
  sql`select o.id, o.title, o.text, o.reply from ${opinions} o
    where o.tenant_id = ${tenant} and not exists (
      select from ${opinionWords} w where w.tenant_id = ${tenant} and w.id = o.id and w.edition = ${value('edition')})
    limit ${sql.raw(String(pageSize))} for no key update of o`,
)
/**
 * Writes the words of those opinions that have none of the present edition: those from before there was a search, and all
 * of them after a new edition. A few at a time, each time those that are still missing, so that it can be killed and run
 * again. Answers how many.
 */
export async function writeMissingWords(session: Session): Promise<number> {
  for (let done = 0; ; ) {
    const written = await session.write(async (tx) => {
      const rows = await tx.run(unwritten, { edition })
      await writeWords(tx, rows)
      return rows.length
    })
    done += written
    if (written < pageSize) return done
  }
}

/** Up to so many are looked up by the index of words and then restricted; of more, a page is soon full in the order of its list (decision 10). */
const mostFound = 3000
const search = rawStatement<{ found: string[] | null }>(
  ['found'],
  sql`select app.search_opinions(${value('query')}, ${sql.raw(String(mostFound))})`,
)
/** The condition that opinions hold every word of a text; both ways to it find the same. */
export async function findWords(tx: TenantTx, text: string): Promise<Condition> {
  const words = wordsToFind(text)
  const query = quoted(words).join(' & ')
  // A text without a word is in no opinion.
  const [row] = words.length > 0 ? await tx.run(search, { query }) : [{ found: [] }]
  const found = row?.found
  if (found) return { name: 'found', sql: () => sql`${opinions.id} = any(${value('found')}::uuid[])`, values: { found } }
  // The function and not its operator: for that the planner would take the words to be rare. Not a join, but asked row by row.
  const holds = sql`(select ts_match_vq(w.words, ${value('query')}::tsquery) from ${opinionWords} w where w.tenant_id = ${tenant} and w.id = ${qualified(opinions.id)})`
  return { name: 'words', sql: () => holds, values: { query } }
}
