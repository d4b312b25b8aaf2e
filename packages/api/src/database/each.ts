import { type AnyColumn, and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, type PgTable, unionAll } from 'drizzle-orm/pg-core'
import type { QueryBuilder } from './statement.ts'

/** The rows whose column is one of some values, an array in SQL without repetition; an index leads from each value to its rows in order. */
export type Each = {
  column: AnyPgColumn
  values: SQL
  /** With more values than this their rows are so many that a page is sooner full by another way, e.g. for the whole of a tree. */
  most?: number
}

export type Ordered = {
  table: PgTable
  name: string
  fields: Record<string, AnyColumn>
  where: SQL[]
  columns: readonly AnyColumn[]
  direction: 'asc' | 'desc'
  limit: SQL
}

/**
 * The first rows of a table in an order, under the name of the table. Each value of `each` is read by itself, and the page
 * is the first of all of them: no planner has to know how many rows a value has. Of several ways the first that is not too
 * long is gone, which is known when the statement runs; the last of all is to walk the table in its order.
 */
export function firstsOf(db: QueryBuilder, ways: readonly Each[], ordered: Ordered) {
  const { table, name, fields, where, columns, direction, limit } = ordered
  const sorted = columns.map((c) => (direction === 'asc' ? asc(c) : desc(c)))
  const own = (...more: SQL[]) =>
    db
      .select(fields as never)
      .from(table)
      .where(and(...where, ...more))
      .orderBy(...sorted)
      .limit(limit as never)
  const tooMany: SQL[] = []
  // One that is never too long is the last: with another beside it each row would come by both.
  const end = ways.findIndex(({ most }) => most === undefined)
  const open = end < 0 ? ways : ways.slice(0, end + 1)
  const arms = open.map(({ column, values, most }) => {
    const gate = [...tooMany, ...(most ? [sql`cardinality(${values}) <= ${sql.raw(String(most))}`] : [])]
    if (most) tooMany.push(sql`cardinality(${values}) > ${sql.raw(String(most))}`)
    const gated = gate.length > 0 ? sql`case when ${and(...gate)} then ${values} end` : values
    return db
      .select(fields as never)
      .from(sql`unnest(${gated}) each(value)`)
      .crossJoinLateral(own(eq(column, sql`each.value`)).as(name))
      .orderBy(...sorted)
      .limit(limit as never)
  })
  if (tooMany.length === open.length) arms.push(own(...tooMany) as never)
  const [first, second, ...rest] = arms
  if (!second) return first
  const both = unionAll(first as never, second as never, ...(rest as never[])) as unknown as typeof first
  return db
    .select(fields as never)
    .from((both as unknown as { as(name: string): never }).as(name))
    .orderBy(...sorted)
    .limit(limit as never)
}
