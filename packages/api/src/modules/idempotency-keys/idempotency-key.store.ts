import { idempotencyKeys } from '@minhui/schema/tables/idempotency-key'
import { and, eq, sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, statement, tenant, value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'
import { UserError } from '../../errors/user-error.ts'

const store = new Store(idempotencyKeys)

/** A call that was sent with a key. */
export type KeyedCall = { accountId: string; operation: string; key: string; requestHash: string }

const claim = statement<{ id: string }>((db) =>
  db
    .insert(idempotencyKeys)
    .values({
      tenantId: tenant,
      id: value('id'),
      accountId: value('accountId'),
      operation: value('operation'),
      key: value('key'),
      requestHash: value('requestHash'),
    } as never)
    .onConflictDoNothing()
    .returning({ id: idempotencyKeys.id }),
)

const ofCall = and(
  store.ofTenant(),
  eq(idempotencyKeys.accountId, value('accountId')),
  eq(idempotencyKeys.operation, value('operation')),
  eq(idempotencyKeys.key, value('key')),
)

const find = statement<{ requestHash: string; result: { id: string } | null }>((db) =>
  db.select({ requestHash: idempotencyKeys.requestHash, result: idempotencyKeys.result }).from(idempotencyKeys).where(ofCall),
)

const remember = statement((db) =>
  db
    .update(idempotencyKeys)
    .set({ result: value('result') as never })
    .where(ofCall)
    .returning({ id: idempotencyKeys.id }),
)

/**
 * Claims the key for this transaction and answers null, or answers what an earlier call with the same input made. Two
 * calls at once wait for each other on the unique constraint. Throws `KEY_REUSED` when the input was another one.
 */
export async function recallAnswer(tx: WriteTx, call: KeyedCall): Promise<{ id: string } | null> {
  const [claimed] = await tx.run(claim, { ...call, id: newId() })
  if (claimed) return null
  const [earlier] = await tx.run(find, call)
  if (earlier?.requestHash !== call.requestHash) throw new UserError('KEY_REUSED', 'idempotencyKey')
  return earlier.result
}

/** Keeps the answer of a call whose key was claimed in this transaction. */
export async function rememberAnswer(tx: WriteTx, call: KeyedCall, result: { id: string }): Promise<void> {
  await tx.run(remember, { ...call, result })
}

const sweep = rawStatement(
  [],
  sql`delete from ${idempotencyKeys} where tenant_id = ${tenant} and created_at < now() - interval '7 days'`,
)
/** Forgets keys that nobody will send again. */
export const sweepIdempotencyKeys = (tx: WriteTx) => tx.run(sweep)
