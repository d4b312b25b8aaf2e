import { opinionLikes } from '@minhui/schema/tables/opinion-like'
import { sql } from 'drizzle-orm'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { likesOf } from '../cases/case-like.store.ts'

export const { like, unlike, supported } = likesOf(opinionLikes, opinionLikes.opinionId)

const counts = rawStatement<{ id: string; n: number }>(
  ['id', 'n'],
  sql`select opinion_id, count(*)::int from ${opinionLikes} where tenant_id = ${tenant} and opinion_id = any(${value('ids')}::uuid[]) group by 1`,
)
/** How many accounts support each opinion, for the loaders. */
export async function countsOfLikes(tx: TenantTx, ids: readonly string[]): Promise<number[]> {
  const found = new Map((await tx.run(counts, { ids })).map((row) => [row.id, row.n]))
  return ids.map((id) => found.get(id) ?? 0)
}
