import { type AnyColumn, and, asc, desc, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { Filter } from '../access/filter.ts'
import { type Along, join, nested, selectionOf } from './along.ts'
import { type Each, firstsOf } from './each.ts'
import type { TenantTx } from './session.ts'
import { type Statement, statements, type Values, value } from './statement.ts'
import type { RowOf, Store, TenantTable } from './store.ts'

/** Columns that order a list, the last of which is unique; all in one direction. */
export type Order = { columns: AnyColumn[]; direction: 'asc' | 'desc' }

/**
 * A condition that a list is asked with: its text, made once, and its values; `each` is another way to the same rows, and
 * `few` says that it leaves few of all rows to look at.
 */
export type Condition = { name: string; sql: () => SQL; each?: () => Each; few?: boolean; values?: Values }

/** How many rows there are, and how many of them fulfil one condition more. */
export type Counted = { total: number; part: number }
type CountQuestion = Pick<PageQuestion, 'conditions' | 'access'> & { part?: Condition }
export type PageQuestion = {
  order: string
  /** How many rows at the most. */
  first: number
  /** Values of the order's columns of the row after which the page begins. */
  after: string[] | null
  conditions: Condition[]
  access: Filter
}

/** Limits are literals from this small set, for the planner to know; what is too much is cut off here. */
const limits = [11, 21, 51, 101]

/**
 * Keyset pages over a store. Page 1 and the pages after it are different statements, and each combination of conditions
 * and permissions is one of its own (`$2 is null or …` was 106 times slower at depth, ARCHITECTURE §3.14). Where the
 * permissions or a condition say of which few values a column is, that is the way to the rows (see `each.ts`).
 */
export class Pages<T extends TenantTable, Row = RowOf<T>> {
  readonly #orders: Record<string, Order>
  readonly #store: Store<T>
  readonly #along: readonly Along[]
  readonly #statements: (shape: string, question: PageQuestion) => Statement<Row & { cursor: string[] }>

  readonly #counts = statements<Counted, CountQuestion>((_, { conditions, access, part }) =>
    this.#store.select((db) =>
      db
        .select({
          total: sql<number>`count(*)::int`.as('total'),
          part: sql<number>`count(*) filter (where ${part?.sql() ?? sql`false`})::int`.as('part'),
        } as never)
        .from(this.#store.table as PgTable)
        .where(and(this.#store.ofTenant(), allowed(access, conditions), ...conditions.map((c) => c.sql()))),
    ),
  )

  constructor(store: Store<T>, orders: Record<string, Order>, along: readonly Along[] = []) {
    this.#store = store
    this.#along = along
    this.#orders = orders
    this.#statements = statements<Row & { cursor: string[] }, PageQuestion>((_, question) => this.#build(question))
  }

  /** Up to `first` + 1 rows: one more than asked for tells that there is a next page. */
  async find(tx: TenantTx, question: PageQuestion): Promise<(Row & { cursor: string[] })[]> {
    const { order, first, after, conditions, access } = question
    const names = conditions.map((c) => c.name).join('+')
    const shape = [order, limitFor(first), after ? 'after' : 'start', names, access.shape].join('|')
    const statement = this.#statements(shape, question)
    const values: Values = Object.assign({}, access.values, ...conditions.map((c) => c.values))
    after?.forEach((v, i) => {
      values[`after${i}`] = v
    })
    return (await tx.run(statement, values)).slice(0, first + 1)
  }

  /** How many rows there are under these conditions, on all pages together. */
  async count(tx: TenantTx, question: CountQuestion): Promise<number> {
    return (await this.countWith(tx, question)).total
  }

  /** The same, and how many of them are of a part, all looked at once. */
  async countWith(tx: TenantTx, question: CountQuestion): Promise<Counted> {
    const { conditions, access, part } = question
    const asked = part ? [...conditions, part] : conditions
    const shape = [conditions.map((c) => c.name).join('+'), part?.name, access.shape].join('|')
    const values: Values = Object.assign({}, access.values, ...asked.map((c) => c.values))
    const [found] = await tx.run(this.#counts(shape, question), values)
    return found ?? { total: 0, part: 0 }
  }

  #build({ order, first, after, conditions, access }: PageQuestion): Statement<Row & { cursor: string[] }> {
    const { columns, direction } = this.#orders[order] as Order
    const keys = sql.join(
      columns.map((c) => sql`${c}`),
      sql`, `,
    )
    const then = columns.map((_, i) => sql`${value(`after${i}`)}`)
    const beyond = direction === 'asc' ? sql`>` : sql`<`
    const ways = [...conditions.map((c) => c.each?.() ?? null), access.each].filter((each) => each !== null)
    ways.sort((a, b) => (b.most ? 1 : 0) - (a.most ? 1 : 0))
    const where = [this.#store.ofTenant(), allowed(access, conditions), ...conditions.map((c) => c.sql())]
    if (after) where.push(sql`(${keys}) ${beyond} (${sql.join(then, sql`, `)})`)
    const sorted = columns.map((c) => (direction === 'asc' ? asc(c) : desc(c)))
    const cursor = sql<string[]>`array[${sql.join(
      columns.map((c) => sql`${c}::text`),
      sql`, `,
    )}]`.as('cursor')
    const selection = { ...selectionOf(this.#store as Store, this.#along), cursor } as never
    const limit = sql.raw(String(limitFor(first)))
    const { table, name, brief } = this.#store
    const ordering = Object.entries(this.#store.columns).filter(([, column]) => columns.includes(column))
    const fields = { ...brief, ...Object.fromEntries(ordering) }
    const plain = this.#store.select((db) => {
      if (ways.length === 0)
        return join(db.select(selection).from(table as PgTable), this.#along)
          .where(and(...where))
          .orderBy(...sorted)
          .limit(limit as never)
      const firsts = firstsOf(db, ways, { table, name, fields, where, columns, direction, limit })
      return join(db.select(selection).from(firsts?.as(name) as never), this.#along).orderBy(...sorted) as never
    })
    return nested(plain, this.#along)
  }
}

const allowed = (access: Filter, conditions: Condition[]) =>
  conditions.some(({ few }) => few) ? access.ofFew() : access.condition()
const limitFor = (first: number) => limits.find((limit) => limit > first) as number
