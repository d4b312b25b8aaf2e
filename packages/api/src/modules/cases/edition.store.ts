import type { Procedure } from '@minhui/schema/rules/case-procedure'
import { procedures } from '@minhui/schema/tables/case'
import DataLoader from 'dataloader'
import { sql } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'

/** Three kinds in two hundred districts; each takes 40 KB (measured). */
const capacity = 600
/**
 * What this process has read. An edition never changes, a case keeps its own, and every act and every page needs one: to
 * read and to parse it took 0.3 ms each time (measured).
 */
const known = new LRUCache<string, Procedure>({ max: capacity })
const keyOf = (tenantId: string | null, id: string) => `${tenantId} ${id}`

const byIds = rawStatement<{ id: string; definition: Procedure }>(
  ['id', 'definition'],
  sql`select id, definition from ${procedures} where tenant_id = ${tenant} and id = any(${value('ids')}::uuid[])`,
)

/** An edition of a procedure, if this process has read it. */
export const knownEdition = (tenantId: string | null, id: string): Procedure | undefined => known.get(keyOf(tenantId, id))

/** Editions of procedures; `null` for one that does not exist. */
export async function readEditions(tx: TenantTx, ids: readonly string[]): Promise<(Procedure | null)[]> {
  const unknown = ids.filter((id) => !known.has(keyOf(tx.tenantId, id)))
  const read = new Map<string, Procedure>()
  for (const { id, definition } of unknown.length > 0 ? await tx.run(byIds, { ids: unknown }) : []) {
    known.set(keyOf(tx.tenantId, id), frozen(definition))
    read.set(id, definition)
  }
  return ids.map((id) => read.get(id) ?? knownEdition(tx.tenantId, id) ?? null)
}

const loaders = new WeakMap<TenantTx, DataLoader<string, Procedure>>()
/** Remembers nothing itself: what was read is known, and what could not be read may be there the next time. */
const loaderOf = (tx: TenantTx) =>
  new DataLoader<string, Procedure>(
    async (ids) => (await readEditions(tx, ids)).map((found) => found ?? new Error('the procedure of a case is gone')),
    { cache: false },
  )

/** An edition of a procedure, which exists. What many cases of a transaction ask for at once is read by one statement. */
export async function readEdition(tx: TenantTx, id: string): Promise<Procedure> {
  const found = knownEdition(tx.tenantId, id)
  if (found) return found
  const loader = loaders.get(tx) ?? loaderOf(tx)
  loaders.set(tx, loader)
  return loader.load(id)
}

/** Many requests share it: nobody may write into it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
