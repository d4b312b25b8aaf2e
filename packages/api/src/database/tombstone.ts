import { abilityFor } from '@minhui/schema/access/ability'
import { tombstones } from '@minhui/schema/tables/tombstone'
import { sql } from 'drizzle-orm'
import { newId } from './new-id.ts'
import type { WriteTx } from './session.ts'
import { rawStatement, tenant, value } from './statement.ts'

const visitor = abilityFor([])

const bury = rawStatement(
  [],
  sql`insert into ${tombstones} (tenant_id, id, subject, row_id)
    values (${tenant}, ${value('id')}, ${value('subject')}, ${value('rowId')})
    on conflict (tenant_id, subject, row_id) do update set updated_at = now(), version = tombstone.version + 1`,
)
const raise = rawStatement(
  [],
  sql`delete from ${tombstones} where tenant_id = ${tenant} and subject = ${value('subject')} and row_id = ${value('rowId')}`,
)

/**
 * Keeps the list of what everybody could see and cannot any more: a row that a change hides from visitors gets a
 * tombstone, one that comes back loses it. What was never public never gets one, so that nobody learns of it.
 */
export async function markVisibility(tx: WriteTx, subject: string, before: { id: string }, after: object): Promise<void> {
  const [was, is] = [visitor.can('read', before), visitor.can('read', after)]
  if (was === is) return
  const values = { subject, rowId: before.id }
  await (was ? tx.run(bury, { ...values, id: newId() }) : tx.run(raise, values))
}
