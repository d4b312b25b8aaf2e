import { projects } from '@minhui/schema/tables/project'
import { sql } from 'drizzle-orm'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import type { Batch } from '../../graphql/loaders.ts'
import { type Duplicate, rankDuplicates, tell } from '../cases/case-duplicates.store.ts'
import { projectStore } from './project.store.ts'

type Candidate = Pick<typeof projects.$inferSelect, 'id' | 'title' | 'text' | 'categoryId' | 'bodyId' | 'latitude' | 'longitude'>

// Of the congress and the category the newest thousand that another can still be merged into.
const candidates = rawStatement<Candidate & { of: string }>(
  ['of', 'id', 'title', 'text', 'categoryId', 'bodyId', 'latitude', 'longitude'],
  sql`select o.id, c.* from ${projects} o cross join lateral (
      select n.id, n.title, n.text, n.category_id, n.body_id, n.latitude, n.longitude from ${projects} n
      where n.tenant_id = ${tenant} and n.body_id = o.body_id and n.category_id = o.category_id and n.id <> o.id
        and n.state in ('proposed', 'screening', 'feasibility', 'pooled', 'reviewing', 'candidate')
      order by n.created_at desc, n.id desc limit 1000) c
    where o.tenant_id = ${tenant} and o.id = any(${value('ids')}::uuid[]) and o.state in ('proposed', 'screening')`,
)

/**
 * Projects that seem to say the same as each of these, the most alike first: of those that the viewer may merge. A bounded
 * look, in three statements for all of them.
 */
export const duplicatesOfProjects: Batch<string, Duplicate[]> = async (tx, ids, ability) => {
  const [owns, found] = [await projectStore.findByIds(tx, ids), await tx.run(candidates, { ids })]
  // Where no place is known, that they are of one congress.
  const told = (row: Candidate) => tell(row, [row.bodyId])
  return rankDuplicates(tx, projectStore as never, ability, ids, { owns, found, told })
}
