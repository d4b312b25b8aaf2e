import type { TenantTx, WriteTx } from '../database/session.ts'
import type { RowOf, Store, TenantTable } from '../database/store.ts'
import { UserError } from '../errors/user-error.ts'

/** The row that an input refers to. Throws `NOT_FOUND` for the field, and `RETIRED` when it is out of use. */
export async function mustExist<T extends TenantTable>(
  tx: TenantTx,
  store: Store<T>,
  id: string,
  field: string,
): Promise<RowOf<T>> {
  const [row] = await store.findByIds(tx, [id])
  if (!row) throw new UserError('NOT_FOUND', field)
  if ((row as { status?: string }).status === 'retired') throw new UserError('RETIRED', field)
  return row
}

/** The same for a list of references, in one statement; the field says which one is wrong. */
export async function mustAllExist<T extends TenantTable>(
  tx: TenantTx,
  store: Store<T>,
  ids: readonly string[],
  field: string,
): Promise<void> {
  const rows = new Map((await store.findByIds(tx, ids)).map((row) => [row.id, row as { status?: string }]))
  ids.forEach((id, i) => {
    const row = rows.get(id)
    if (!row) throw new UserError('NOT_FOUND', `${field}.${i}`)
    if (row.status === 'retired') throw new UserError('RETIRED', `${field}.${i}`)
  })
}

/** The same where the reference may be left out. */
export async function mayExist<T extends TenantTable>(
  tx: WriteTx,
  store: Store<T>,
  id: string | null | undefined,
  field: string,
) {
  return id ? mustExist(tx, store, id, field) : null
}

/** Throws `DATES_ORDER` when the last day comes before the first. */
export function checkDates(values: Record<string, unknown>, from: string, to: string): void {
  const [first, last] = [values[from], values[to]] as (string | null | undefined)[]
  if (first && last && last < first) throw new UserError('DATES_ORDER', to)
}
