import { type Likeness, likenessOf, type Told } from '@minhui/schema/rules/opinion-likeness'
import { projects } from '@minhui/schema/tables/project'
import { sql } from 'drizzle-orm'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import type { Batch } from '../../graphql/loaders.ts'
import { wordsToFind } from '../../search/words.ts'
import { projectStore } from './project.store.ts'

type Candidate = Pick<typeof projects.$inferSelect, 'id' | 'title' | 'text' | 'categoryId' | 'bodyId' | 'latitude' | 'longitude'>

/** A project that seems to say the same. */
export type Duplicate = Likeness & { id: string }

/** Below this they have little more in common than their category. */
const least = 35
const most = 10

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

/** What of a project says whether another one is the same: where no place is known, that they are of one congress. */
const tell = ({ title, text, categoryId, bodyId, latitude, longitude }: Candidate): Told => ({
  words: new Set(wordsToFind(`${title} ${text}`).filter((word) => word.length > 1)),
  categoryId,
  point: latitude !== null && longitude !== null ? { latitude, longitude } : null,
  sites: [bodyId],
})

/**
 * Projects that seem to say the same as each of these, the most alike first: of those that the viewer may merge. A bounded
 * look, in three statements for all of them.
 */
export const duplicatesOfProjects: Batch<string, Duplicate[]> = async (tx, ids, ability) => {
  const [owns, found] = [await projectStore.findByIds(tx, ids), await tx.run(candidates, { ids })]
  const alike = new Map(
    owns.map((own) => {
      const told = tell(own)
      const list = found
        .filter((row) => row.of === own.id)
        .flatMap((row): Duplicate[] => {
          const likeness = likenessOf(told, tell(row))
          return likeness && likeness.score >= least ? [{ id: row.id, ...likeness }] : []
        })
      return [own.id, list.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))]
    }),
  )
  const rows = await projectStore.findWithAttributes(tx, [...new Set([...alike.values()].flat().map(({ id }) => id))])
  const mergeable = new Set(rows.filter((row) => ability.can('merge', row)).map(({ id }) => id))
  return ids.map((id) => (alike.get(id) ?? []).filter((one) => mergeable.has(one.id)).slice(0, most))
}
