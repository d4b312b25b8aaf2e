import { subjectKey } from '@minhui/schema/access/ability'
import type { AnyColumn, SQL } from 'drizzle-orm'
import { alongSeparator, type Statement } from './statement.ts'
import type { Store } from './store.ts'

/**
 * A row that comes along with another in the same statement, under the name of the reference it is: `person`, or
 * `mandate.person` for what a row that came along refers to.
 */
export type Along = { path: string; store: Store; on: SQL | undefined }

type Joinable = { leftJoin(table: never, on: SQL | undefined): Joinable }

/** The brief columns to select of a row and of what comes along; the statement nests them by their names. */
export function selectionOf(store: Store, along: readonly Along[]): Record<string, AnyColumn> {
  const selection = { ...store.brief }
  for (const { path, store: other } of along) {
    for (const [key, column] of Object.entries(other.brief)) selection[`${path}${alongSeparator}${key}`] = column
  }
  return selection
}

/** Joins what comes along. */
export function join<Query>(query: Query, along: readonly Along[]): Query {
  return along.reduce((q, { store, on }) => q.leftJoin(store.table as never, on), query as Joinable) as Query
}

/** Lets what came along say which subject it is. */
export function nested<Row>(plain: Statement<unknown>, along: readonly Along[]): Statement<Row> {
  if (along.length === 0) return plain as Statement<Row>
  const parts = along.map(({ path, store }) => ({ path: path.split('.'), subject: store.subject }))
  return {
    ...plain,
    map(cells) {
      const rows = plain.map(cells)
      for (const row of rows) {
        for (const { path, subject } of parts) {
          let object = row as Record<string, unknown> | null | undefined
          for (const name of path) object = object?.[name] as typeof object
          if (object && subject) (object as { [subjectKey]?: string })[subjectKey] = subject
        }
      }
      return rows as Row[]
    },
  }
}
