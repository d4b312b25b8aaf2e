import { getTableName, is, sql } from 'drizzle-orm'
import {
  type AnyPgColumn,
  check,
  ForeignKey,
  ForeignKeyBuilder,
  foreignKey,
  index,
  integer,
  type PgColumnBuilderBase,
  type PgTable,
  type PgTableExtraConfigValue,
  pgPolicy,
  pgTable,
  primaryKey,
  timestamp,
  unique,
  uuid,
  varchar,
} from 'drizzle-orm/pg-core'
import { commentOn } from './comment.ts'
import { tenants } from './tenant.ts'

const common = () => ({
  tenantId: uuid('tenant_id').notNull(),
  id: uuid('id').notNull(),
  version: integer('version').notNull().default(1),
  createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  updatedAt: timestamp('updated_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
})
const commonDocs = {
  tenantId: 'The district congress whose row this is; never updated.',
  id: 'UUID v7 made by the application.',
  version: 'Grows by one with each change; an edit names the version it read.',
  createdAt: 'When the row was written.',
  updatedAt: 'When the row last changed.',
}

type Common = ReturnType<typeof common>
type Columns<C> = { [K in keyof C | keyof Common]: AnyPgColumn }

/**
 * Declares a tenant's table, the only caller of `pgTable` for tenant data: tenant and id as primary key, a version, two
 * times, and the restrictive tenant policy come with it, so that no author can forget them (row-level security is
 * forced by `app.secure()` at the end of every migration, because drizzle-kit cannot emit FORCE).
 */
export function tenantTable<N extends string, C extends Record<string, PgColumnBuilderBase>>(
  name: N,
  comment: string,
  columns: C,
  docs: { [K in keyof C]: string },
  extra: (t: Columns<C>) => (PgTableExtraConfigValue | PgTableExtraConfigValue[])[] = () => [],
) {
  const table = pgTable(name, { ...common(), ...columns }, (t) => {
    const own = t as unknown as Columns<C>
    const parts = extra(own).flat()
    return [
      primaryKey({ name: `${name}__pk`, columns: [own.tenantId, own.id] }),
      ...(parts.some((part) => bringsTenant(part, name))
        ? []
        : [foreignKey({ name: `${name}__tenant_id__fk`, columns: [own.tenantId], foreignColumns: [tenants.id] })]),
      pgPolicy(`${name}__tenant`, {
        as: 'restrictive',
        for: 'all',
        using: sql`tenant_id = app.current_tenant()`,
        withCheck: sql`tenant_id = app.current_tenant()`,
      }),
      pgPolicy(`${name}__rows`, { as: 'permissive', for: 'all', using: sql`true`, withCheck: sql`true` }),
      ...parts,
    ]
  })
  commentOn(table, { table: comment, columns: { ...commonDocs, ...(docs as Record<string, string>) } })
  return table
}

/**
 * Whether a row always belongs to another one of its tenant: that the tenant exists is then said by that row, and need not
 * be looked up once more for each row that is written (7 µs and a lock on the row of the tenant, three times for each opinion, measured).
 */
function bringsTenant(part: PgTableExtraConfigValue, name: string): boolean {
  if (!is(part, ForeignKeyBuilder)) return false
  const { columns, foreignTable } = new ForeignKey(undefined as never, part).reference()
  const [first] = columns
  return first?.name === 'tenant_id' && columns.every(({ notNull }) => notNull) && getTableName(foreignTable) !== name
}

type Target = PgTable & { tenantId: AnyPgColumn; id: AnyPgColumn }

/** A reference to a row of the same tenant: the foreign key carries the tenant. Its referencing side wants an index, which `belongsTo` brings. */
export function refersTo(column: AnyPgColumn, target: (() => Target) | 'self', own: Columns<unknown>): PgTableExtraConfigValue {
  const other = target === 'self' ? own : target()
  return foreignKey({
    name: `${tableName(column)}__${column.name}__fk`,
    columns: [own.tenantId, column],
    foreignColumns: [other.tenantId, other.id],
  })
}

/** A reference whose referencing side is indexed, in `order` where what belongs to one thing is read in an order. */
export function belongsTo(
  column: AnyPgColumn,
  target: (() => Target) | 'self',
  own: Columns<unknown>,
  order: AnyPgColumn[] = [],
): PgTableExtraConfigValue[] {
  return [refersTo(column, target, own), ofReference(column, own, order)]
}

/**
 * The same where many rows refer to nothing, in a table that is written all the time: its index holds those that do, so that
 * the others cost nothing (of what a citizen submits, half the time of Postgres went into such entries, measured).
 */
export function mayBelongTo(
  column: AnyPgColumn,
  target: (() => Target) | 'self',
  own: Columns<unknown>,
  order: AnyPgColumn[] = [],
): PgTableExtraConfigValue[] {
  return [refersTo(column, target, own), ofReference(column, own, order).where(isThere(column))]
}

const ofReference = (column: AnyPgColumn, own: Columns<unknown>, order: AnyPgColumn[]) =>
  index(`${tableName(column)}__${column.name}__idx`).on(own.tenantId, column, ...order)

/** The condition of an index that holds only rows which have a value in all of these columns. */
export const isThere = (...columns: AnyPgColumn[]) => sql.raw(columns.map(({ name }) => `${name} is not null`).join(' and '))

/** Uniqueness within the tenant. */
export function uniqueInTenant(own: Columns<unknown>, ...columns: [AnyPgColumn, ...AnyPgColumn[]]): PgTableExtraConfigValue {
  const name = `${tableName(columns[0])}__${columns.map((c) => c.name).join('__')}`
  return unique(name).on(own.tenantId, ...columns)
}

/** Marks a column of an index as descending, in the order that a plain `order by … desc` asks for. */
export function descending(column: AnyPgColumn): AnyPgColumn {
  const indexed = column as unknown as { desc(): { nullsFirst(): AnyPgColumn } }
  return indexed.desc().nullsFirst()
}

/** Restricts a text column to a closed list: text and CHECK, never an enum (an enum's `=` is not leakproof under RLS). */
export function oneOf(column: AnyPgColumn): PgTableExtraConfigValue {
  const { enumValues } = (column as unknown as { config: { enumValues: string[] } }).config
  const values = enumValues.map((v) => `'${v}'`).join(', ')
  return check(`${tableName(column)}__${column.name}`, sql`${column} in (${sql.raw(values)})`)
}

/** A named condition that every row keeps. */
export function holds(own: Columns<unknown>, name: string, condition: ReturnType<typeof sql>): PgTableExtraConfigValue {
  return check(`${tableName(own.id)}__${name}`, condition)
}

const tableName = (column: AnyPgColumn): string => getTableName(column.table)

/** A short text: the length is enforced by the database and read by the API's validation. */
export const text = (name: string, length = 100) => varchar(name, { length })
/** A business key within the tenant, e.g. `LY-S-012`. */
export const code = () => varchar('code', { length: 40 })
/** One of a closed list, e.g. `active`. */
export const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  varchar(name, { length: 40, enum: values as unknown as [T[number], ...T[number][]] })
