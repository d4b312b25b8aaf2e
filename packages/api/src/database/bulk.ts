import { getTableColumns, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { WriteTx } from './session.ts'
import { rawStatement, value } from './statement.ts'

/**
 * Writes many rows in one statement; rows that exist already stay as they are. Keys are the names of columns as
 * properties of the table; what a row lacks is null. (No COPY, which row-level security and Citus do not let an application role do.)
 */
export async function insertMany(tx: WriteTx, table: PgTable, rows: readonly Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return
  const given = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columns = getTableColumns(table)
  const names = given.map((key) => columns[key]?.name ?? key)
  const keys = new Map(given.map((key, i) => [key, names[i] as string]))
  const list = sql.join(
    names.map((name) => sql.identifier(name)),
    sql`, `,
  )
  const statement = rawStatement(
    [],
    sql`insert into ${table} (${list}) select ${list} from jsonb_populate_recordset(null::${table}, ${value('rows')}::jsonb) on conflict do nothing`,
  )
  for (let i = 0; i < rows.length; i += 2000) {
    const chunk = rows
      .slice(i, i + 2000)
      .map((row) => Object.fromEntries(Object.entries(row).map(([key, v]) => [keys.get(key) as string, v])))
    await tx.run(statement, { rows: JSON.stringify(chunk) })
  }
}
