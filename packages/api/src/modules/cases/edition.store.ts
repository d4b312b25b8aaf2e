import type { Procedure } from '@minhui/schema/rules/case-procedure'
import { procedures } from '@minhui/schema/tables/case'
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

/** What is on its way: many cases of a transaction that go by one edition ask for it once. */
const reading = new WeakMap<TenantTx, Map<string, Promise<Procedure>>>()

/** An edition of a procedure, which exists. */
export async function readEdition(tx: TenantTx, id: string): Promise<Procedure> {
  const found = knownEdition(tx.tenantId, id)
  if (found) return found
  const ofTx = reading.get(tx) ?? new Map<string, Promise<Procedure>>()
  reading.set(tx, ofTx)
  const begun = ofTx.get(id) ?? readOne(tx, id)
  ofTx.set(id, begun)
  return begun
}

async function readOne(tx: TenantTx, id: string): Promise<Procedure> {
  const [found] = await readEditions(tx, [id])
  if (!found) throw new Error('the procedure of a case is gone')
  return found
}

/** Many requests share it: nobody may write into it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}
