import { Column, fillPlaceholders, is, type Placeholder, type SQL, sql } from 'drizzle-orm'
import { type AnyPgColumn, PgDialect } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'

const builder = drizzle.mock()
/** Drizzle's query builder without a connection: it makes text, sessions run it. */
export type QueryBuilder = typeof builder

export type Values = Record<string, unknown>

/** SQL text made once, with the order of its parameters and the way from a row's cells to an object. */
export type Statement<Row> = {
  readonly text: string
  bind(values: Values): unknown[]
  map(cells: readonly unknown[][]): Row[]
}

type Decoder = { mapFromDriverValue(value: unknown): unknown }
type Field = { path: string[]; field: Column | { decoder?: Decoder; sql?: { decoder: Decoder } } }
type Built = { getQuery(): { sql: string; params: unknown[] }; fields?: Field[] }
type Query<Row> = { prepare(name: string): { execute(values?: Values): Promise<Row[]> } }

/** A named value of a statement, given when it runs. */
export const value = (name: string): Placeholder => sql.placeholder(name)
/** The tenant of the session; sessions fill it in, and every query on a tenant table names it. */
export const tenant = value('tenant')

/**
 * A column with its table. In the fields of a query on one table Drizzle leaves the table out, and within a subquery the
 * bare name would then be a column of the subquery's own table.
 */
export const qualified = (column: AnyPgColumn): SQL => sql`${column.table}.${sql.identifier(column.name)}`

/** The present day where the tenants are. */
export const today = sql`(now() at time zone 'Asia/Shanghai')::date`

/**
 * Builds a statement with Drizzle once, for all the times it runs: Drizzle on postgres.js otherwise builds the text and
 * sends it unprepared each time (3.5 times the CPU of the client, ARCHITECTURE §9). The selected fields must be flat.
 */
export function statement<Row>(build: (db: QueryBuilder) => Query<Row>): Statement<Row> {
  const prepared = build(builder).prepare('') as unknown as Built
  const { sql: text, params } = prepared.getQuery()
  return { text, bind: (values) => fillPlaceholders(params, values), map: mapper(prepared.fields) as Statement<Row>['map'] }
}

/** A statement for each shape of a question, built the first time the shape is asked for. */
export function statements<Row>(build: (shape: string) => Statement<Row>): (shape: string) => Statement<Row> {
  const built = new Map<string, Statement<Row>>()
  return (shape) => {
    let found = built.get(shape)
    if (!found) {
      found = build(shape)
      built.set(shape, found)
    }
    return found
  }
}

function mapper(fields: Field[] | undefined): (cells: readonly unknown[][]) => unknown[] {
  if (!fields) return () => []
  const keys = fields.map(({ path }) => {
    if (path.length !== 1) throw new Error(`select flat fields, not ${path.join('.')}`)
    return path[0] as string
  })
  const decoders = fields.map(({ field }) => decoderOf(field))
  return (cells) =>
    cells.map((row) => {
      const object: Record<string, unknown> = {}
      for (let i = 0; i < keys.length; i++) {
        const cell = row[i]
        const decode = decoders[i]
        object[keys[i] as string] = cell === null || !decode ? cell : decode(cell)
      }
      return object
    })
}

function decoderOf(field: Field['field']): ((cell: unknown) => unknown) | null {
  if (is(field, Column)) {
    if (field.mapFromDriverValue === Column.prototype.mapFromDriverValue) return null
    return (cell) => field.mapFromDriverValue(cell)
  }
  const decoder = field.decoder ?? field.sql?.decoder
  return decoder ? (cell) => decoder.mapFromDriverValue(cell) : null
}

const dialect = new PgDialect()

/** The same for SQL that Drizzle's builder has no words for; `columns` names the cells of a row in their order. */
export function rawStatement<Row>(columns: (keyof Row & string)[], text: SQL): Statement<Row> {
  const { sql: written, params } = dialect.sqlToQuery(text)
  return {
    text: written,
    bind: (values) => fillPlaceholders(params, values),
    map: (cells) => cells.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])) as Row),
  }
}
