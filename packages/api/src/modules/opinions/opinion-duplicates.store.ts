import { opinions } from '@minhui/schema/tables/opinion'
import { siteClosures } from '@minhui/schema/tables/site'
import { sql } from 'drizzle-orm'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import type { Batch } from '../../graphql/loaders.ts'
import { listAnsweredStates } from '../cases/case.store.ts'
import { type Duplicate, rankDuplicates, tell } from '../cases/case-duplicates.store.ts'
import { siteTree } from '../sites/site.store.ts'
import { opinionStore } from './opinion.store.ts'

type Candidate = Pick<typeof opinions.$inferSelect, 'id' | 'title' | 'text' | 'categoryId' | 'siteId' | 'latitude' | 'longitude'>

// Of the category the newest thousand; of these whatever can still answer others, and is near: a degree of latitude is 111 km,
// one of longitude in China at least 66.
const near = sql`case when o.latitude is not null and n.latitude is not null
    then abs(n.latitude - o.latitude) < 0.01 and abs(n.longitude - o.longitude) < 0.02
    else exists (select from ${siteClosures} a join ${siteClosures} b on b.tenant_id = ${tenant} and b.ancestor_id = a.ancestor_id and b.depth <= 1 and b.descendant_id = n.site_id
      where a.tenant_id = ${tenant} and a.depth <= 1 and a.descendant_id = o.site_id) end`
const candidates = rawStatement<Candidate & { of: string }>(
  ['of', 'id', 'title', 'text', 'categoryId', 'siteId', 'latitude', 'longitude'],
  sql`select o.id, c.* from ${opinions} o cross join lateral (
      select n.id, n.title, n.text, n.category_id, n.site_id, n.latitude, n.longitude from (
        select * from ${opinions} i where i.tenant_id = ${tenant} and i.category_id = o.category_id order by i.created_at desc, i.id desc limit 1000) n
      where n.id <> o.id and n.owner is not null and n.into_id is null and n.state <> all(${value('answered')}::text[]) and ${near} limit 200) c
    where o.tenant_id = ${tenant} and o.id = any(${value('ids')}::uuid[]) and o.owner is not null and o.category_id is not null`,
)

const pathsOf = async (tx: TenantTx, rows: readonly Candidate[]) => {
  const ids = [...new Set(rows.flatMap(({ siteId }) => siteId ?? []))]
  const pairs = Map.groupBy(await siteTree.findAncestors(tx, ids), ({ id }) => id)
  return (siteId: string | null) =>
    [...(siteId ? (pairs.get(siteId) ?? []) : [])].sort((a, b) => a.depth - b.depth).map(({ ancestorId }) => ancestorId)
}

/**
 * Opinions that seem to speak of the same as each of these, the most alike first: of those that the viewer may merge and
 * that can answer others. A bounded look, in five statements for all of them.
 */
export const duplicatesOfOpinions: Batch<string, Duplicate[]> = async (tx, ids, ability) => {
  const [owns, answered] = await Promise.all([opinionStore.findByIds(tx, ids), listAnsweredStates(tx, 'opinion')])
  const found = await tx.run(candidates, { ids, answered })
  const pathOf = await pathsOf(tx, [...owns, ...found])
  const told = (row: Candidate) => tell(row, pathOf(row.siteId))
  return rankDuplicates(tx, opinionStore as never, ability, ids, { owns, found, told })
}
