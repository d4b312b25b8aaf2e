import { commentOf } from '@minhui/schema/tables/comment'
import { files } from '@minhui/schema/tables/file'
import { getTableColumns, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { allTables } from '../../database/all-tables.ts'
import { dictionaryOf, dumpOf } from '../../database/dump.ts'
import type { Session } from '../../database/session.ts'
import { value } from '../../database/statement.ts'

/** What the server keeps for itself: it says nothing of the tenant. */
const internal = new Set(['idempotency_key', 'job_effect', 'tombstone', 'import_row', 'tenant_export'])

const isTenants = (table: PgTable) => {
  const { name, schema } = getTableConfig(table)
  return !schema && 'tenantId' in getTableColumns(table) && !internal.has(name)
}
const after = sql`t.id > ${value('after')}::uuid`
const dumpFor = (table: PgTable, where = after) => ({
  table,
  name: getTableConfig(table).name,
  statement: dumpOf(table, where),
})

/** A table of a tenant and how it is read, page by page. */
export type Dump = ReturnType<typeof dumpFor>
/** Every table whose rows leave with a tenant. */
export const dumps: Dump[] = allTables.filter(isTenants).map((table) => dumpFor(table))
/** The files whose content leaves with it. */
export const readyFiles: Dump = dumpFor(files, sql`${after} and t.status = 'ready'`)

/** The rows of a table by their ids, a thousand at a time. */
export async function* pagesOf(session: Session, { statement }: Dump) {
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const lines = await session.read((tx) => tx.run(statement, { after: last }))
    yield lines
    const end = lines.at(-1)
    if (!end || lines.length < 1000) return
    last = end.id
  }
}

/** What each table and column means. */
export const dictionary = () =>
  Object.fromEntries(
    dumps.map(({ table, name }) => {
      const comment = commentOf(table)
      return [name, { table: comment.table, columns: dictionaryOf(table, comment.columns) }]
    }),
  )
