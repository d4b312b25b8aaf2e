import { type AnyColumn, type SQL, sql } from 'drizzle-orm'
import type { Condition } from '../../database/page.ts'
import type { Session, TenantTx, WriteTx } from '../../database/session.ts'
import { qualified, rawStatement, tenant, value } from '../../database/statement.ts'
import type { TenantTable } from '../../database/store.ts'
import { edition, wordsOf, wordsToFind } from '../../search/words.ts'
import type { CaseKindName } from './case.store.ts'

/** What of the cases of a kind is found by its words: only what everybody may read who may read the case at all. */
export type Spoken = {
  kind: CaseKindName
  cases: TenantTable
  /** Where the words are kept (`caseWordsTable`). */
  words: TenantTable
  /** Columns of the case, by their keys. */
  columns: readonly string[]
  /** What stands in other tables, as one text. */
  beside?: SQL
}

// Words are letters and digits, so that quotes are all they need.
const quoted = (words: readonly string[], between: string) => (words.length > 0 ? `'${words.join(`'${between}'`)}'` : '')
const pageSize = 500
/** Up to so many are looked up by the index of words and then restricted; of more, a page is soon full in the order of its list (decision 13). */
const mostFound = 3000

/** The words by which cases of a kind are found: how they are written, and looked for. */
export function wordsOfCases({ kind, cases, words: table, columns, beside }: Spoken) {
  const keys = cases as unknown as Record<string, AnyColumn>
  const said = sql`concat_ws(' ', ${sql.join([...columns.map((key) => sql`${keys[key]}`), ...(beside ? [beside] : [])], sql`, `)})`
  const put = rawStatement(
    [],
    sql`insert into ${table} as w (tenant_id, id, words, edition)
      select ${tenant}, o.id, o.words::tsvector, ${value('edition')}::int from unnest(${value('ids')}::uuid[], ${value('words')}::text[]) o(id, words)
      on conflict (tenant_id, id) do update set words = excluded.words, edition = excluded.edition, version = w.version + 1, updated_at = now()`,
  )
  const read = rawStatement<{ id: string; said: string }>(
    ['id', 'said'],
    sql`select ${cases.id}, ${said} from ${cases} where ${cases.tenantId} = ${tenant} and ${cases.id} = any(${value('ids')}::uuid[])`,
  )
  const unwritten = rawStatement<{ id: string; said: string }>(
    ['id', 'said'],
    sql`select ${cases.id}, ${said} from ${cases}
      where ${cases.tenantId} = ${tenant} and not exists (
        select from ${table} w where w.tenant_id = ${tenant} and w.id = ${cases.id} and w.edition = ${value('edition')})
      limit ${sql.raw(String(pageSize))} for no key update of ${cases}`,
  )
  const search = rawStatement<{ found: string[] | null }>(
    ['found'],
    sql`select app.search_cases(${sql.raw(`'${kind}'`)}, ${value('query')}, ${sql.raw(String(mostFound))})`,
  )
  const told = (said: string) => quoted(wordsOf(said), ' ')
  const own = (row: object) => columns.map((key) => (row as Record<string, unknown>)[key] ?? '').join(' ')
  const write = (tx: WriteTx, rows: readonly { id: string; said: string }[]) => {
    if (rows.length > 0) tx.send(put, { ids: rows.map(({ id }) => id), words: rows.map((row) => told(row.said)), edition })
  }
  return {
    columns,
    /** The words of a case of a kind that says nothing beside itself, told apart before there is a transaction to wait for it. */
    tellApart: (row: object): string => told(own(row)),
    /** Writes by which words cases are found; this transaction has made or locked them. */
    write: async (tx: WriteTx, rows: readonly { id: string }[]): Promise<void> => {
      const ids = rows.map(({ id }) => id)
      write(tx, beside ? await tx.run(read, { ids }) : rows.map((row) => ({ id: row.id, said: own(row) })))
    },
    /**
     * Writes the words of those cases that have none of the present edition: those from before there was a search, and all
     * of them after a new edition. A few at a time, each time those that are still missing, so that it can be killed and run
     * again. Answers how many.
     */
    writeMissing: async (session: Session): Promise<number> => {
      for (let done = 0; ; ) {
        const written = await session.write(async (tx) => {
          const rows = await tx.run(unwritten, { edition })
          write(tx, rows)
          return rows.length
        })
        done += written
        if (written < pageSize) return done
      }
    },
    /** The condition that cases hold every word of a text; both ways to it find the same. */
    find: async (tx: TenantTx, text: string): Promise<Condition> => {
      const words = wordsToFind(text)
      const query = quoted(words, ' & ')
      // A text without a word is in no case.
      const [row] = words.length > 0 ? await tx.run(search, { query }) : [{ found: [] }]
      const found = row?.found
      if (found) return { name: 'found', sql: () => sql`${cases.id} = any(${value('found')}::uuid[])`, values: { found } }
      // The function and not its operator: for that the planner would take the words to be rare. Not a join, but asked row by row.
      const holds = sql`(select ts_match_vq(w.words, ${value('query')}::tsquery) from ${table} w where w.tenant_id = ${tenant} and w.id = ${qualified(cases.id)})`
      return { name: 'words', sql: () => holds, values: { query } }
    },
  }
}
export type CaseWords = ReturnType<typeof wordsOfCases>
