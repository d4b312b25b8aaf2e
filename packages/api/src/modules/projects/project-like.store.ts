import { projectLikes, projects } from '@minhui/schema/tables/project'
import { sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'

// How many there are stands with the project, for lists in their order; it is no change of what the project says, so its
// version stays, and whoever edits it meanwhile loses nothing.
const recount = rawStatement(
  [],
  sql`update ${projects} set likes = (select count(*) from ${projectLikes} l where l.tenant_id = ${tenant} and l.project_id = ${projects.id})
    where tenant_id = ${tenant} and id = ${value('projectId')}`,
)
const add = rawStatement(
  [],
  sql`insert into ${projectLikes} (tenant_id, id, project_id, account_id)
    values (${tenant}, ${value('id')}, ${value('projectId')}, ${value('accountId')}) on conflict do nothing`,
)
/** Notes that an account supports a project that this transaction has locked; once, however often it says so. */
export async function like(tx: WriteTx, projectId: string, accountId: string): Promise<void> {
  await tx.run(add, { id: uuid(), projectId, accountId })
  await tx.run(recount, { projectId })
}

const remove = rawStatement(
  [],
  sql`delete from ${projectLikes} where tenant_id = ${tenant} and account_id = ${value('accountId')} and project_id = ${value('projectId')}`,
)
/** Takes that back. */
export async function unlike(tx: WriteTx, projectId: string, accountId: string): Promise<void> {
  await tx.run(remove, { projectId, accountId })
  await tx.run(recount, { projectId })
}

const join = rawStatement(
  [],
  sql`insert into ${projectLikes} (tenant_id, id, project_id, account_id)
    select ${tenant}, gen_random_uuid(), ${value('to')}::uuid, account_id from ${projectLikes} where tenant_id = ${tenant} and project_id = ${value('from')}
    on conflict do nothing`,
)
/** Whoever supports a project supports the one that it is merged into; each account once. */
export async function joinLikes(tx: WriteTx, from: string, to: string): Promise<void> {
  await tx.run(join, { from, to })
  await tx.run(recount, { projectId: to })
}

const own = rawStatement<{ id: string }>(
  ['id'],
  sql`select project_id from ${projectLikes} where tenant_id = ${tenant} and account_id = ${value('accountId')} and project_id = ${value('projectId')}`,
)
/** Whether an account supports a project. */
export const likes = async (tx: TenantTx, projectId: string, accountId: string) =>
  (await tx.run(own, { accountId, projectId })).length > 0
