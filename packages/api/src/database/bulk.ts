import { getTableColumns, getTableName, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { WriteTx } from './session.ts'
import { rawStatement, type Statement, statements, value } from './statement.ts'

/**
 * Sends many rows in one statement; rows that exist already stay as they are. Keys are the names of columns as
 * properties of the table; what a row lacks is null. (No COPY, which row-level security and Citus do not let an application role do.)
 */
export function insertMany(tx: WriteTx, table: PgTable, rows: readonly Record<string, unknown>[]): void {
  if (rows.length === 0) return
  const statement = known(table).insert(shapeOf(rows))
  for (let from = 0; from < rows.length; from += chunkSize)
    tx.send(statement, { rows: givenRows(table, rows.slice(from, from + chunkSize)) })
}

const chunkSize = 2000

/** Which columns rows have, to make a statement for. */
export const shapeOf = (rows: readonly Record<string, unknown>[]): string =>
  [...new Set(rows.flatMap((row) => Object.keys(row)))].sort().join(',')

/** Rows of a table as a parameter for what `given` reads. */
export const givenRows = (table: PgTable, rows: readonly Record<string, unknown>[]): string =>
  JSON.stringify(rows.map((row) => named(known(table).names, row)))

/** A row by the names of its columns; what is null need not be said. */
function named(names: ReadonlyMap<string, string>, row: Record<string, unknown>): Record<string, unknown> {
  const found: Record<string, unknown> = {}
  for (const key in row) if (row[key] != null) found[names.get(key) ?? key] = row[key]
  return found
}

const tables = new Map<PgTable, { names: ReadonlyMap<string, string>; insert: (shape: string) => Statement<never> }>()

function known(table: PgTable) {
  let found = tables.get(table)
  if (!found) {
    const names = new Map(Object.entries(getTableColumns(table)).map(([key, column]) => [key, column.name]))
    found = { names, insert: statements((shape) => insertStatement(table, shape)) }
    tables.set(table, found)
  }
  return found
}

function insertStatement(table: PgTable, shape: string): Statement<never> {
  const { columns, rows } = given(table, shape, 'rows')
  return rawStatement([], sql`insert into ${table} (${columns}) select ${columns} from ${rows} on conflict do nothing`)
}

/**
 * The rows of a parameter as a table of its name, with the columns of a shape and no others: of a wide table that is twice as
 * fast as a record of the table (measured).
 */
export function given(table: PgTable, shape: string, parameter: string): { columns: SQL; rows: SQL } {
  const columns = getTableColumns(table)
  const list = (parts: SQL[]) => sql.join(parts, sql`, `)
  const picked = shape.split(',').map((key) => {
    const column = columns[key]
    if (!column) throw new Error(`${getTableName(table)} has no ${key}`)
    return column
  })
  const types = list(picked.map((column) => sql`${sql.identifier(column.name)} ${sql.raw(column.getSQLType())}`))
  return {
    columns: list(picked.map(({ name }) => sql`${sql.identifier(name)}`)),
    rows: sql`jsonb_to_recordset(${value(parameter)}::jsonb) as ${sql.identifier(parameter)}(${types})`,
  }
}
