import { projectLikes, projects } from '@minhui/schema/tables/project'
import { sql } from 'drizzle-orm'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { likesOf } from '../cases/case-like.store.ts'

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
    select ${tenant}, gen_random_uuid(), ${value('to')}::uuid, account_id from ${projectLikes} where tenant_id = ${tenant} and project_id = ${value('from')}
    on conflict do nothing`,
)
/** Whoever supports a project supports the one that it is merged into; each account once. */
export async function joinLikes(tx: WriteTx, from: string, to: string): Promise<void> {
  await tx.run(join, { from, to })
  await ofProjects.counted(tx, to)
}
