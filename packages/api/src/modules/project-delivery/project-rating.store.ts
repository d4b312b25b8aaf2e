import { projectRatings } from '@minhui/schema/tables/project-delivery'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { accountsOfHolder } from '../people/holder.store.ts'

const put = rawStatement(
  [],
  sql`insert into ${projectRatings} as r (tenant_id, id, project_id, account_id, score)
      values (${tenant}, ${value('id')}, ${value('projectId')}, ${value('accountId')}, ${value('score')})
    on conflict (tenant_id, account_id, project_id) do update set score = excluded.score, version = r.version + 1, updated_at = now()`,
)
const holder = accountsOfHolder(sql`${value('accountId')}::uuid`)
const leave = rawStatement(
  [],
  sql`delete from ${projectRatings} where tenant_id = ${tenant} and project_id = ${value('projectId')}
    and account_id <> ${value('accountId')}::uuid and account_id in (${holder})`,
)
/**
 * Notes how whoever holds an account rates a project, in place of what they said before, by whichever account; the project is
 * locked meanwhile.
 */
export async function rate(tx: WriteTx, projectId: string, accountId: string, score: number): Promise<void> {
  await tx.run(leave, { projectId, accountId })
  await tx.run(put, { id: newId(), projectId, accountId, score })
}

/** How citizens rate a project: how many, and what they say on the average; null of none. */
export type Rating = { count: number; average: number | null }
const averages = rawStatement<{ id: string; count: number; average: number }>(
  ['id', 'count', 'average'],
  sql`select project_id, count(*)::int, avg(score)::float8 from ${projectRatings}
    where tenant_id = ${tenant} and project_id = any(${value('ids')}::uuid[]) group by 1`,
)
/** The ratings of projects, for the loaders. */
export async function ratingsOfProjects(tx: TenantTx, ids: readonly string[]): Promise<Rating[]> {
  const found = new Map((await tx.run(averages, { ids })).map(({ id, count, average }) => [id, { count, average }]))
  return ids.map((id) => found.get(id) ?? { count: 0, average: null })
}

const own = rawStatement<{ score: number }>(
  ['score'],
  sql`select score from ${projectRatings} where tenant_id = ${tenant} and account_id in (${holder}) and project_id = ${value('projectId')}`,
)
/** How whoever holds an account rates a project; null: they do not. */
export const findScore = async (tx: TenantTx, projectId: string, accountId: string) =>
  (await tx.run(own, { accountId, projectId }))[0]?.score ?? null
