import { getTableName } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'

/** What a table and each of its columns mean: the data dictionary. */
export type TableComment = { table: string; columns: Record<string, string> }

const comments = new Map<string, TableComment>()

/** Remembers the comment of `table`; the migrator writes it to the database and the API into the SDL. */
export function commentOn(table: PgTable, comment: TableComment): void {
  comments.set(getTableName(table), comment)
}

/** The comment of `table`; `columns` is keyed by the property name of the column. */
export function commentOf(table: PgTable): TableComment {
  return comments.get(getTableName(table)) ?? { table: '', columns: {} }
}
