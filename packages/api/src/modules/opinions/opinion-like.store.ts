import { opinionLikes } from '@minhui/schema/tables/opinion-like'
import { sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'

const add = rawStatement(
  [],
  sql`insert into ${opinionLikes} (tenant_id, id, opinion_id, account_id)
    values (${tenant}, ${value('id')}, ${value('opinionId')}, ${value('accountId')}) on conflict do nothing`,
)
/** Notes that an account supports an opinion; once, however often it says so. */
export const like = (tx: WriteTx, opinionId: string, accountId: string) => tx.run(add, { id: uuid(), opinionId, accountId })

const remove = rawStatement(
  [],
  sql`delete from ${opinionLikes} where tenant_id = ${tenant} and account_id = ${value('accountId')} and opinion_id = ${value('opinionId')}`,
)
/** Takes that back. */
export const unlike = (tx: WriteTx, opinionId: string, accountId: string) => tx.run(remove, { opinionId, accountId })

const counts = rawStatement<{ id: string; n: number }>(
  ['id', 'n'],
  sql`select opinion_id, count(*)::int from ${opinionLikes} where tenant_id = ${tenant} and opinion_id = any(${value('ids')}::uuid[]) group by 1`,
)
/** How many accounts support each opinion, for the loaders. */
export async function countsOfLikes(tx: TenantTx, ids: readonly string[]): Promise<number[]> {
  const found = new Map((await tx.run(counts, { ids })).map((row) => [row.id, row.n]))
  return ids.map((id) => found.get(id) ?? 0)
}

const own = rawStatement<{ id: string }>(
  ['id'],
  sql`select opinion_id from ${opinionLikes} where tenant_id = ${tenant} and account_id = ${value('accountId')} and opinion_id = ${value('opinionId')}`,
)
/** Whether an account supports an opinion. */
export const likes = async (tx: TenantTx, opinionId: string, accountId: string) =>
  (await tx.run(own, { accountId, opinionId })).length > 0
