import { subjectKey } from '@minhui/schema/access/ability'
import type { Action } from '@minhui/schema/access/vocabulary'
import { commentOf } from '@minhui/schema/tables/comment'
import {
  type AnyColumn,
  and,
  eq,
  getTableColumns,
  getTableName,
  type InferInsertModel,
  type InferSelectModel,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Attribute, Attributes } from '../access/filter.ts'
import type { Permitted } from '../access/permit.ts'
import { UserError } from '../errors/user-error.ts'
import { insertMany } from './bulk.ts'
import { newId } from './new-id.ts'
import type { TenantTx, WriteTx } from './session.ts'
import { type QueryBuilder, type Statement, statement, statements, tenant, type Values, value } from './statement.ts'
import { markVisibility } from './tombstone.ts'

/** What every tenant table has. */
export type TenantTable = PgTable & { tenantId: AnyPgColumn; id: AnyPgColumn; version: AnyPgColumn; updatedAt: AnyPgColumn }
type Common = { tenantId: string; id: string; version: number; createdAt: string; updatedAt: string }
/** A row of a tenant table, with its attributes for permissions where it was read with them. */
export type RowOf<T extends PgTable> = InferSelectModel<T> & Common
/** What can be written: all columns but those that come by themselves. */
export type ValuesOf<T extends PgTable> = Omit<InferInsertModel<T>, keyof Common>

export type StoreOptions = {
  /** The subject of permissions; default: none, the rows stand under those of what they belong to. */
  subject?: string
  /** Columns that lists leave out; whoever asks for one gets it by a second statement (`Loaders.whole`). */
  details?: readonly string[]
  /** Columns whose values the audit never holds. */
  secrets?: readonly string[]
  /** Attributes that are not columns. */
  attributes?: Record<string, Attribute & { select: SQL }>
}

/**
 * What can be done with any tenant table. Every statement names the tenant of its session, which leads to the index and
 * on Citus to the node; the wall is row-level security.
 */
export class Store<T extends TenantTable = TenantTable> {
  readonly table: T
  readonly name: string
  readonly subject: string | undefined
  readonly attributes: Attributes
  readonly columns: Record<string, AnyColumn>
  readonly secrets: ReadonlySet<string>
  /** The columns that lists bring: each cell costs, and a page has thousands of them (measured). */
  readonly brief: Record<string, AnyColumn>
  readonly #extra: Record<string, SQL.Aliased>
  readonly #byIds: Statement<object>
  readonly #locked: Statement<object>
  readonly #withAttributes: Statement<object>
  readonly #inserts: (shape: string) => Statement<object>
  readonly #updates: (shape: string) => Statement<object>

  constructor(table: T, options: StoreOptions = {}) {
    this.table = table
    this.name = getTableName(table)
    this.subject = options.subject
    this.secrets = new Set(options.secrets)
    this.columns = getTableColumns(table) as unknown as Record<string, AnyColumn>
    const left = new Set(['tenantId', 'createdAt', 'updatedAt', ...(options.details ?? [])])
    this.brief = options.details
      ? Object.fromEntries(Object.entries(this.columns).filter(([key]) => !left.has(key)))
      : this.columns
    const own = Object.fromEntries(Object.entries(this.columns).map(([key, column]) => [key, { one: sql`${column}` }]))
    this.attributes = { ...own, ...options.attributes }
    this.#extra = Object.fromEntries(
      Object.entries((options.attributes ?? {}) as Record<string, { select: SQL }>).map(([key, a]) => [key, a.select.as(key)]),
    )
    const ids = sql`${table.id} = any(${value('ids')}::uuid[])`
    this.#byIds = this.select((db) => this.from(db).where(and(this.ofTenant(), ids)))
    const full = { ...this.columns, ...this.#extra } as never
    this.#withAttributes = this.select<object>((db) =>
      db
        .select(full)
        .from(table as PgTable)
        .where(and(this.ofTenant(), ids)),
    )
    this.#locked = this.select((db) =>
      db
        .select(full)
        .from(table as PgTable)
        .where(and(this.ofTenant(), eq(table.id, value('id'))))
        .for('no key update', { of: table as never }),
    )
    this.#inserts = statements((shape) => this.#insertOf(shape.split(',')))
    this.#updates = statements((shape) => this.#updateOf(shape.split(',')))
  }

  /** The comment of a column, for descriptions. */
  describe(column: string): string {
    return commentOf(this.table).columns[column] ?? ''
  }

  /** The comment of the table. */
  get description(): string {
    return commentOf(this.table).table
  }

  ofTenant(): SQL {
    return eq(this.table.tenantId, tenant)
  }

  from(db: QueryBuilder) {
    return db.select(this.columns as never).from(this.table as PgTable)
  }

  /** The same without the columns that lists leave out. */
  briefly(db: QueryBuilder) {
    return db.select(this.brief as never).from(this.table as PgTable)
  }

  /** A statement on this table, whose rows say which subject they are. */
  select<Row>(build: (db: QueryBuilder) => { prepare(name: string): unknown }): Statement<Row> {
    return tagged(statement(build as never), this.subject)
  }

  /** Rows by id, in any order; ids that do not exist are left out. */
  findByIds(tx: TenantTx, ids: readonly string[]): Promise<RowOf<T>[]> {
    return tx.run(this.#byIds, { ids }) as Promise<RowOf<T>[]>
  }

  /** The same with the attributes that permissions speak of. */
  findWithAttributes(tx: TenantTx, ids: readonly string[]): Promise<RowOf<T>[]> {
    return tx.run(this.#withAttributes, { ids }) as Promise<RowOf<T>[]>
  }

  /** One row with its attributes, locked until the transaction ends, so that what is decided on it still holds. */
  async lock(tx: WriteTx, id: string): Promise<RowOf<T> | undefined> {
    return (await tx.run(this.#locked, { id }))[0] as RowOf<T> | undefined
  }

  /** Writes a new row. Violated constraints come back as user errors (`errors/constraint.ts`). */
  async insert(tx: WriteTx, values: Permitted<Action, ValuesOf<T>>): Promise<RowOf<T>> {
    const own = this.#own({ ...values, id: (values as Partial<Common>).id ?? newId() })
    const [row] = await tx.run(this.#inserts(Object.keys(own).sort().join(',')), own)
    return row as RowOf<T>
  }

  /** Sends new rows that belong to a permitted row, in one statement. */
  insertMany(tx: WriteTx, _owner: Permitted<Action, object>, rows: readonly Partial<ValuesOf<T>>[]): void {
    insertMany(
      tx,
      this.table,
      rows.map((row) => ({ ...row, tenantId: tx.tenantId, id: newId() })),
    )
  }

  /**
   * Changes a row. With `expectedVersion` the change is refused with `CONFLICT` when somebody else has changed the row
   * since that version.
   */
  async update(
    tx: WriteTx,
    row: Permitted<Action, RowOf<T>>,
    patch: Partial<ValuesOf<T>>,
    expectedVersion?: number | null,
  ): Promise<RowOf<T>> {
    if (expectedVersion != null && expectedVersion !== row.version) throw new UserError('CONFLICT', 'expectedVersion')
    const own = this.#own(patch)
    if (Object.keys(own).length === 0) return row
    const shape = Object.keys(own).sort().join(',')
    const [changed] = await tx.run(this.#updates(shape), { ...own, rowId: row.id })
    if (this.subject) await markVisibility(tx, this.subject, row, changed as object)
    return changed as RowOf<T>
  }

  #own(values: object): Values {
    return Object.fromEntries(
      Object.entries(values).filter(([key, v]) => key in this.columns && key !== 'tenantId' && v !== undefined),
    )
  }

  #insertOf(keys: string[]): Statement<object> {
    const values = { tenantId: tenant, ...Object.fromEntries(keys.map((key) => [key, value(key)])) }
    return this.select((db) =>
      db
        .insert(this.table as PgTable)
        .values(values as never)
        .returning(),
    )
  }

  #updateOf(keys: string[]): Statement<object> {
    const set = {
      ...Object.fromEntries(keys.map((key) => [key, sql`${sql.param(value(key), this.columns[key] as never)}`])),
      version: sql`${this.table.version} + 1`,
      updatedAt: sql`now()`,
    }
    const own = and(this.ofTenant(), eq(this.table.id, value('rowId')))
    return this.select((db) =>
      db
        .update(this.table as PgTable)
        .set(set as never)
        .where(own)
        .returning(),
    )
  }
}

/** Lets the rows of a statement say which subject they are. */
export function tagged<Row>(plain: Statement<unknown>, subject: string | undefined): Statement<Row> {
  if (!subject) return plain as Statement<Row>
  return {
    ...plain,
    map(cells) {
      const rows = plain.map(cells) as { [subjectKey]?: string }[]
      for (const row of rows) row[subjectKey] = subject
      return rows as Row[]
    },
  }
}
