import { type Ability, subjectKey } from '@minhui/schema/access/ability'
import { and, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Batch } from '../graphql/loaders.ts'
import { type Along, join, nested, selectionOf } from './along.ts'
import { type Values, value } from './statement.ts'
import type { RowOf, Store, TenantTable } from './store.ts'

export type RelationOptions<T extends TenantTable> = {
  store: Store<T>
  /** The column that holds the key of the owner. */
  by: AnyPgColumn
  where?: SQL
  orderBy: SQL[]
  /** At most so many for each owner; a list without a limit is one that is small by its nature. */
  limit?: number
  /** What comes along in the same statement. */
  along?: readonly Along[]
  /** Rows whose companion of this name the viewer may not see are left out. */
  needs?: string
  values?: () => Values
}

/**
 * The rows that belong to each of many owners, in one statement: with a limit, a lateral query per owner within it, so
 * that the last three entries of twenty owners read sixty rows and not all.
 */
export function relation<T extends TenantTable>({
  store,
  by,
  where,
  orderBy,
  limit,
  along = [],
  needs,
  values,
}: RelationOptions<T>): Batch<string, RowOf<T>[]> {
  const order = sql.join(orderBy, sql`, `)
  const condition = and(store.ofTenant(), where)
  const keys = sql`${value('keys')}::uuid[]`
  const key = Object.keys(store.columns).find((name) => store.columns[name] === by) as string
  const selection = selectionOf(store as Store, along) as never
  const plain = store.select<RowOf<T>>((db) => {
    const from = (query: unknown) => join(query as ReturnType<typeof store.from>, along)
    if (!limit)
      return from(db.select(selection).from(store.table as PgTable))
        .where(and(condition, sql`${by} = any(${keys})`))
        .orderBy(order)
    // Under the table's own name, so that columns and joins read the rows that the limit has left.
    const own = db
      .select(store.brief as never)
      .from(store.table as PgTable)
      .where(and(condition, sql`${by} = owner.id`))
      .orderBy(order)
      .limit(sql.raw(String(limit)) as never)
    return from(db.select(selection).from(sql`unnest(${keys}) owner(id)`).crossJoinLateral(own.as(store.name))).orderBy(
      order,
    ) as never
  })
  const statement = nested<RowOf<T>>(plain, along)
  return async (tx, owners, ability) => {
    const rows = await tx.run(statement, { keys: owners, ...values?.() })
    const lists = new Map<string, RowOf<T>[]>(owners.map((owner) => [owner, []]))
    for (const row of rows) {
      const visible = (row as { [subjectKey]?: string })[subjectKey] === undefined || ability.can('read', row)
      const companion = needs === undefined || sees(ability, (row as Record<string, unknown>)[needs])
      if (visible && companion) lists.get((row as Record<string, unknown>)[key] as string)?.push(row)
    }
    return owners.map((owner) => lists.get(owner) as RowOf<T>[])
  }
}

const sees = (ability: Ability, companion: unknown) =>
  companion !== null && companion !== undefined && ability.can('read', companion as object)
