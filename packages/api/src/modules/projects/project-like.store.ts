import { projectLikes, projects } from '@minhui/schema/tables/project'
import { sql } from 'drizzle-orm'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { likesOf } from '../cases/case-like.store.ts'
import { accountsOfHolder } from '../people/holder.store.ts'

// How many there are stands with the project, for lists in their order; it is no change of what the project says, so its
// version stays, and whoever edits it meanwhile loses nothing.
const recount = sql`update ${projects} set likes = (select count(*) from ${projectLikes} l where l.tenant_id = ${tenant} and l.project_id = ${projects.id})
  where tenant_id = ${tenant} and id = ${value('caseId')}`

const ofProjects = likesOf(projectLikes, projectLikes.projectId, recount)
/** Of a project that the transaction has locked. */
export const { like, unlike, supported } = ofProjects

const join = rawStatement(
  [],
  sql`insert into ${projectLikes} (tenant_id, id, project_id, account_id)
    select ${tenant}, gen_random_uuid(), ${value('to')}::uuid, f.account_id from ${projectLikes} f where f.tenant_id = ${tenant} and f.project_id = ${value('from')}
       and not exists (select from ${projectLikes} l where l.tenant_id = ${tenant} and l.project_id = ${value('to')}::uuid and l.account_id in (${accountsOfHolder(sql`f.account_id`)}))
    on conflict do nothing`,
)
/** Whoever supports a project supports the one that it is merged into; each person once. */
export async function joinLikes(tx: WriteTx, from: string, to: string): Promise<void> {
  await tx.run(join, { from, to })
  await ofProjects.counted(tx, to)
}
