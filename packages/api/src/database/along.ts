import { subjectKey } from '@minhui/schema/access/ability'
import type { AnyColumn, SQL } from 'drizzle-orm'
import type { Statement } from './statement.ts'
import type { Store } from './store.ts'

/**
 * A row that comes along with another in the same statement, under the name of the reference it is: `person`, or
 * `mandate.person` for what a row that came along refers to.
 */
export type Along = { path: string; store: Store; on: SQL | undefined }

type Joinable = { leftJoin(table: never, on: SQL | undefined): Joinable }

const keyOf = (path: string, column: string) => `${path}>${column}`

/** The columns to select of a row and of what comes along. */
export function selectionOf(store: Store, along: readonly Along[]): Record<string, AnyColumn> {
  const selection = { ...store.columns }
  for (const { path, store: other } of along) {
    for (const [key, column] of Object.entries(other.columns)) selection[keyOf(path, key)] = column
  }
  return selection
}

/** Joins what comes along. */
export function join<Query>(query: Query, along: readonly Along[]): Query {
  return along.reduce((q, { store, on }) => q.leftJoin(store.table as never, on), query as Joinable) as Query
}

/** Puts what came along where resolvers look for it first: under the name of the reference. */
export function nested<Row>(plain: Statement<unknown>, along: readonly Along[]): Statement<Row> {
  if (along.length === 0) return plain as Statement<Row>
  const parts = along.map(({ path, store }) => ({
    path: path.split('.'),
    id: keyOf(path, 'id'),
    subject: store.subject,
    keys: Object.keys(store.columns).map((key) => [key, keyOf(path, key)] as const),
  }))
  return {
    ...plain,
    map(cells) {
      const rows = plain.map(cells) as Record<string | symbol, unknown>[]
      for (const row of rows) {
        for (const { path, id, subject, keys } of parts) {
          let owner: Record<string, unknown> | null = row
          for (let i = 0; i < path.length - 1; i++) owner = (owner?.[path[i] as string] as typeof owner) ?? null
          if (!owner) continue
          owner[path.at(-1) as string] = row[id] === null ? null : build(row, keys, subject)
        }
      }
      return rows as Row[]
    },
  }
}

function build(row: Record<string | symbol, unknown>, keys: (readonly [string, string])[], subject: string | undefined) {
  const object: Record<string | symbol, unknown> = {}
  for (const [key, from] of keys) object[key] = row[from]
  if (subject) object[subjectKey] = subject
  return object
}
