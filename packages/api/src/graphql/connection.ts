import { GraphQLError } from 'graphql'
import type { Access } from '../access/access.ts'
import { filterFor, noFilter } from '../access/filter.ts'
import type { Context } from '../context.ts'
import type { Condition, Order, Pages } from '../database/page.ts'
import type { RowOf, TenantTable } from '../database/store.ts'
import { auditBy, auditRead } from './audit.ts'
import { builder } from './builder.ts'
import { columnType } from './column.ts'
import { registerList } from './list-arguments.ts'
import type { Noun } from './noun.ts'
import { isDay } from './scalars.ts'

const defaultFirst = 20
const maxFirst = 100

/** Arguments that a client gave to a list. */
export type ListArgs = Record<string, unknown>

export type ListOptions<T extends TenantTable> = {
  noun: Noun<T>
  pages: Pages<T>
  orders: Record<string, Order>
  access: Access
  description: string
  /** Whether asking for it is recorded in the audit. */
  sensitive?: boolean
  /** Filter arguments, and the order argument where there is a choice. */
  args?: (t: ArgBuilder) => Record<string, unknown>
  /** Which order and which conditions the arguments ask for. */
  ask: (args: ListArgs, context: Context) => Asked | Promise<Asked>
}
type Asked = { order: string; conditions: Condition[] }
type ArgBuilder = Parameters<Parameters<typeof builder.queryField>[1]>[0]['arg']

type Cursor = { cursor: string[] }
type Page = { edges: { node: object; cursor: string }[]; pageInfo: object }

const bad = (message: string, argument: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })

/** A root field that is a keyset connection: forward only, `first` 20 unless said, 100 at the most. */
export function listField<T extends TenantTable>(name: string, options: ListOptions<T>): void {
  const { noun, access, description, args, ask } = options
  const connection = connectionOf(noun as unknown as Noun)
  registerList(name, ask)
  builder.queryField(name, (t) =>
    t.field({
      type: connection as never,
      access,
      description,
      complexity: complexityOf,
      args: { ...pagingArgs(t.arg), ...(args?.(t.arg) as object) },
      resolve: (async (_: unknown, given: ListArgs, context: Context) =>
        readPage(name, options, given, await ask(given, context), context)) as never,
    } as never),
  )
}

type UnderOptions<T extends TenantTable, Row> = Pick<ListOptions<T>, 'noun' | 'pages' | 'orders' | 'description'> & {
  /** Which rows belong to the object, and in which order. */
  ask: (parent: Row, context: Context) => Asked
}

/** A field of another object that is such a connection: of the rows that belong to it those that the viewer may see. */
export function listUnder<T extends TenantTable, Of extends TenantTable>(
  parent: Noun<Of>,
  name: string,
  options: UnderOptions<T, RowOf<Of>>,
): void {
  const connection = connectionOf(options.noun as unknown as Noun)
  builder.objectField(parent.ref as never, name, ((t: { field(of: object): unknown; arg: ArgBuilder }) =>
    t.field({
      type: connection,
      description: options.description,
      complexity: complexityOf,
      args: pagingArgs(t.arg),
      resolve: (row: RowOf<Of>, given: ListArgs, context: Context) =>
        readPage(name, options, given, options.ask(row, context), context),
    })) as never)
}

const complexityOf = (given: { first?: number | null }) => ({ field: 2, multiplier: given.first ?? defaultFirst })
const pagingArgs = (arg: ArgBuilder) => ({
  first: arg.int({ description: `How many at the most: ${defaultFirst} unless said, ${maxFirst} at the most.` }),
  after: arg.string({ description: 'The cursor after which the page begins.' }),
})

/** The page that was asked for, of the rows that the viewer may see. */
async function readPage<T extends TenantTable>(
  name: string,
  { noun, pages, orders, sensitive }: Pick<ListOptions<T>, 'noun' | 'pages' | 'orders' | 'sensitive'>,
  given: ListArgs,
  { order, conditions }: Asked,
  context: Context,
): Promise<Page> {
  const first = firstOf(given['first'])
  const after = cursorOf(given['after'], order, orders[order] as Order)
  const { subject, attributes } = noun.store
  const filter = subject ? filterFor(context.ability, 'read', subject, attributes) : noFilter
  if (sensitive) {
    const asked = Object.fromEntries(Object.entries(given).filter(([, v]) => v != null))
    await auditRead(context, auditBy(context, { action: name, outcome: 'done', subject: noun.name, after: asked }))
  }
  const rows = await context.db.read((tx) => pages.find(tx, { order, first, after, conditions, access: filter }))
  for (const row of rows) context.loaders.prime(noun.store, row as RowOf<T>)
  return pageOf(rows as (RowOf<T> & Cursor)[], first, order, after !== null)
}

const connections = new Map<string, unknown>()

/** The connection type of a noun, made once. */
function connectionOf(noun: Noun): unknown {
  let connection = connections.get(noun.name)
  if (!connection) {
    connection = builder.connectionObject(
      { type: noun.ref as never, name: `${noun.name}Connection` } as never,
      {
        name: `${noun.name}Edge`,
      } as never,
    )
    connections.set(noun.name, connection)
  }
  return connection
}

/** How many rows were asked for. Throws when they are too many. */
export function firstOf(first: unknown): number {
  if (first === null || first === undefined) return defaultFirst
  const n = first as number
  if (n < 1 || n > maxFirst) throw bad(`first must be between 1 and ${maxFirst}`, 'first')
  return n
}

/** The cursor of a row. */
export const encodeCursor = (order: string, values: string[]) =>
  Buffer.from(JSON.stringify([order, ...values])).toString('base64url')

/** The place in a list after which a page begins. Throws when it is no cursor of this list in this order. */
export function cursorOf(after: unknown, order: string, { columns }: Order): string[] | null {
  if (after === null || after === undefined) return null
  const invalid = bad('after must be a cursor of this list in the same order', 'after')
  let values: unknown
  try {
    values = JSON.parse(Buffer.from(String(after).slice(0, 2000), 'base64url').toString('utf8'))
  } catch {
    throw invalid
  }
  if (!Array.isArray(values) || values.length !== columns.length + 1 || values[0] !== order) throw invalid
  const [, ...cells] = values as unknown[]
  if (!cells.every((cell, i) => fits(cell, columns[i] as Order['columns'][number]))) throw invalid
  return cells as string[]
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const instant = /^(\d{4}-\d\d-\d\d) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/
const whole = /^-?\d{1,9}$/

function fits(cell: unknown, column: Order['columns'][number]): boolean {
  if (typeof cell !== 'string' || cell.includes('\0')) return false
  if (column.columnType === 'PgUUID') return uuid.test(cell)
  const { type } = columnType(column)
  if (type === 'DateTime') return isDay(instant.exec(cell)?.[1] ?? '')
  if (type === 'Date') return isDay(cell)
  if (type === 'Int') return whole.test(cell)
  // A text, or one of a closed list.
  return type === 'String' || column.enumValues !== undefined
}

function pageOf(rows: (object & Cursor)[], first: number, order: string, hasPreviousPage: boolean): Page {
  const shown = rows.slice(0, first)
  const edges = shown.map((node) => ({ node, cursor: encodeCursor(order, node.cursor) }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}
