import { Column, fillPlaceholders, is, Param, Placeholder, type SQL, sql } from 'drizzle-orm'
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
  return { text, bind: binder(params), map: mapper(prepared.fields) as Statement<Row>['map'] }
}

/** Values in their order. Null is null: by the column of a placeholder Drizzle would write that of a number as the text `null`. */
function binder(params: unknown[]): (values: Values) => unknown[] {
  const encoded = params.flatMap((param, i) =>
    is(param, Param) && is(param.value, Placeholder) ? [{ i, name: param.value.name as string }] : [],
  )
  return (values) => {
    const bound = fillPlaceholders(params, values)
    for (const { i, name } of encoded) if (values[name] === null) bound[i] = null
    return bound
  }
}

/** A statement for each shape of a question, built from the first question of that shape. */
export function statements<Row, Question = undefined>(
  build: (shape: string, question: Question) => Statement<Row>,
): (shape: string, ...question: Question extends undefined ? [] : [Question]) => Statement<Row> {
  const built = new Map<string, Statement<Row>>()
  return (shape, ...[question]) => {
    let found = built.get(shape)
    if (!found) {
      found = build(shape, question as Question)
      built.set(shape, found)
    }
    return found
  }
}

/** Where a cell of a row goes: the path of its object (`''` for the row itself, `mandate.person`) and its name there. */
type Place = { path: string; key: string; decode: ((cell: unknown) => unknown) | null }

/** Between the path of an object that comes along and the name of a column in it. */
export const alongSeparator = '>'

function mapper(fields: Field[] | undefined): (cells: readonly unknown[][]) => unknown[] {
  if (!fields) return () => []
  const places = fields.map(({ path, field }): Place => {
    const [name, ...deeper] = path
    if (name === undefined || deeper.length > 0) throw new Error(`select flat fields, not ${path.join('.')}`)
    const [object, key] = name.includes(alongSeparator) ? (name.split(alongSeparator) as [string, string]) : ['', name]
    return { path: object, key, decode: decoderOf(field) }
  })
  const build = builderOf(places)
  return (cells) => cells.map(build)
}

/**
 * Makes a function that builds the object of a row, with the objects that come along nested in it. The function is
 * written out as a literal: keys added one by one turn objects of more than a dozen columns into dictionaries, which
 * took a fifth of the server's time on a page (measured). Its text holds nothing but names of our own columns.
 */
function builderOf(places: Place[]): (cells: readonly unknown[]) => unknown {
  const literal = (path: string): string => {
    const own = places.flatMap((place, i) => {
      if (place.path !== path) return []
      const cell = place.decode ? `(c[${i}] === null ? null : d[${i}](c[${i}]))` : `c[${i}]`
      return [`${JSON.stringify(place.key)}: ${cell}`]
    })
    const prefix = path === '' ? '' : `${path}.`
    const below = [...new Set(places.map((place) => place.path))].filter(
      (other) => other !== '' && other.startsWith(prefix) && !other.slice(prefix.length).includes('.') && other !== path,
    )
    const nested = below.map((other) => {
      const id = places.findIndex((place) => place.path === other && place.key === 'id')
      return `${JSON.stringify(other.slice(prefix.length))}: c[${id}] === null ? null : ${literal(other)}`
    })
    return `{ ${[...own, ...nested].join(', ')} }`
  }
  const decoders = places.map((place) => place.decode)
  return new Function('d', `return (c) => (${literal('')})`)(decoders) as (cells: readonly unknown[]) => unknown
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
