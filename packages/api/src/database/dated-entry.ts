import type { Action } from '@minhui/schema/access/vocabulary'
import { type AnyColumn, and, eq, gte, isNull, or, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Permitted } from '../access/permit.ts'
import { UserError } from '../errors/user-error.ts'
import type { WriteTx } from './session.ts'
import { type Statement, value } from './statement.ts'
import type { RowOf, Store, TenantTable, ValuesOf } from './store.ts'

/** A table whose rows hold from a first to a last day. */
export type DatedTable = TenantTable & { validFrom: AnyPgColumn; validTo: AnyPgColumn }
type Days = { validFrom: string; validTo?: string | null | undefined }

const overlapping = new Map<unknown, Statement<{ id: string }>>()

/**
 * Writes an entry that holds from one day to another, e.g. a deputy assigned to a site. `by` names the columns that say
 * what it is about: of the same there is one at a time, or `ALREADY_ASSIGNED` is thrown.
 */
export async function startEntry<T extends DatedTable>(
  tx: WriteTx,
  store: Store<T>,
  _owner: Permitted<Action, object>,
  values: Days & Record<string, unknown>,
  by: string[],
): Promise<RowOf<T>> {
  if (values.validTo && values.validTo < values.validFrom) throw new UserError('DATES_ORDER', 'validTo')
  const found = await tx.run(overlapOf(store, by), {
    ...Object.fromEntries(by.map((key) => [key, values[key]])),
    first: values.validFrom,
    last: values.validTo ?? 'infinity',
  })
  if (found.length > 0) throw new UserError('ALREADY_ASSIGNED', by.at(-1) ?? null)
  return store.insert(tx, values as unknown as Permitted<Action, ValuesOf<T>>)
}

/** Ends an entry on a day; what has ended can only end earlier. `permit` lets it happen on what it belongs to. */
export async function endEntry<T extends DatedTable>(
  tx: WriteTx,
  store: Store<T>,
  input: { id: string; validTo?: string | null | undefined },
  permit: (entry: RowOf<T>) => Promise<unknown>,
): Promise<RowOf<T>> {
  const entry = await store.lock(tx, input.id)
  if (!entry) throw new UserError('NOT_FOUND', 'id')
  await permit(entry)
  if (!input.validTo) throw new UserError('REQUIRED', 'validTo')
  const { validFrom, validTo } = entry as unknown as Days
  // To end it later would let it hold again, beside what has begun since.
  if (validTo && input.validTo > validTo) throw new UserError('ALREADY_ENDED', 'validTo')
  if (input.validTo < validFrom) throw new UserError('DATES_ORDER', 'validTo')
  return store.update(tx, entry as Permitted<Action, RowOf<T>>, { validTo: input.validTo } as Partial<ValuesOf<T>>)
}

function overlapOf<T extends DatedTable>(store: Store<T>, by: string[]): Statement<{ id: string }> {
  let statement = overlapping.get(store)
  if (!statement) {
    const { table } = store
    const same = by.map((key) => eq(store.columns[key] as AnyColumn, value(key)))
    const open = or(isNull(table.validTo), gte(table.validTo, sql`${value('first')}::date`))
    const begun = sql`${table.validFrom} <= ${value('last')}::date`
    statement = store.select<{ id: string }>((db) =>
      db
        .select({ id: table.id })
        .from(table as TenantTable)
        .where(and(store.ofTenant(), ...same, begun, open))
        .limit(1),
    )
    overlapping.set(store, statement)
  }
  return statement
}
