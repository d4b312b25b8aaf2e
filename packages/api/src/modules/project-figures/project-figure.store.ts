import { type ProjectFigures, projectCountNames } from '@minhui/schema/rules/project-figures'
import { ballots } from '@minhui/schema/tables/ballot'
import { projects } from '@minhui/schema/tables/project'
import { projectRatings } from '@minhui/schema/tables/project-delivery'
import { projectFigures } from '@minhui/schema/tables/project-figure'
import { type SQL, sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, statements, tenant, value } from '../../database/statement.ts'
import { type BallotRow, ballotStore, decides } from '../ballots/ballot.store.ts'
import { KeptFigures } from '../figures/kept-figures.store.ts'

const clear = rawStatement([], sql`delete from ${projectFigures} where tenant_id = ${tenant}`)
const reckon = rawStatement(
  [],
  sql`insert into ${projectFigures} (tenant_id, id, year, body_id, category_id, state, light, projects, cost_estimate, budget, spent,
      satisfied, basically_satisfied, dissatisfied, ratings, score, content)
    with rated as (
      select project_id, count(*) as ratings, sum(score) as score, count(*) filter (where score >= 4) as content
        from ${projectRatings} where tenant_id = ${tenant} group by project_id)
    select ${tenant}::uuid, gen_random_uuid(), p.year, p.body_id, p.category_id, p.state, p.light, count(*), coalesce(sum(p.cost_estimate), 0),
        coalesce(sum(p.budget), 0), sum(p.spent), count(*) filter (where p.inspection = 'satisfied'),
        count(*) filter (where p.inspection = 'basically_satisfied'), count(*) filter (where p.inspection = 'dissatisfied'),
        coalesce(sum(r.ratings), 0), coalesce(sum(r.score), 0), coalesce(sum(r.content), 0)
      from ${projects} p left join rated r on r.project_id = p.id
     where p.tenant_id = ${tenant} group by p.year, p.body_id, p.category_id, p.state, p.light`,
)
/** The figures of projects, kept as a whole. */
export const keptProjectFigures = new KeptFigures('project-figures-refresh', async (tx) => {
  await tx.run(clear)
  await tx.run(reckon)
})
/** Lets the figures of the projects of this tenant be reckoned anew, soon after the commit. */
export const projectFiguresChange = (tx: WriteTx): void => keptProjectFigures.changed(tx, {})

export type ProjectDimension = 'state' | 'light' | 'category' | 'body' | 'year'
/** What is asked of the figures. */
export type ProjectQuestion = {
  by: ProjectDimension
  from: number
  until: number
  bodyId: string | null
  categoryId: string | null
}
/** Figures of a key: of a state, a light, a year, or an id; empty: delivery has not begun. */
export type KeyedFigures = ProjectFigures & { key: string }

const keys: Record<ProjectDimension, SQL> = {
  state: sql`state`,
  light: sql`coalesce(light, '')`,
  category: sql`category_id::text`,
  body: sql`body_id::text`,
  year: sql`year::text`,
}
const sums = sql.join(
  projectCountNames.map((name) => sql`sum(${sql.identifier(projectFigures[name].name)})::float8`),
  sql`, `,
)
const asked = statements<KeyedFigures, ProjectQuestion>((_, { by, bodyId, categoryId }) => {
  const where = [
    sql`tenant_id = ${tenant} and year between ${value('from')}::int and ${value('until')}::int`,
    ...(bodyId ? [sql`body_id = ${value('bodyId')}::uuid`] : []),
    ...(categoryId ? [sql`category_id = ${value('categoryId')}::uuid`] : []),
  ]
  return rawStatement<KeyedFigures>(
    ['key', ...projectCountNames],
    sql`select ${keys[by]} as key, ${sums} from ${projectFigures} where ${sql.join(where, sql` and `)} group by 1`,
  )
})
/** Figures by what is asked, in no order; keys without projects are left out. */
export function listProjectFigures(tx: TenantTx, question: ProjectQuestion): Promise<KeyedFigures[]> {
  const { by, bodyId, categoryId } = question
  return tx.run(asked([by, bodyId && 'body', categoryId && 'category'].join('|'), question), { ...question })
}

const most = 200
const announced = ballotStore.select<BallotRow>((db) =>
  ballotStore
    .from(db)
    .where(
      sql`${ballotStore.ofTenant()} and ${decides(ballots)}
        and extract(year from ${ballots.announcedAt} at time zone 'Asia/Shanghai') between ${value('from')}::int and ${value('until')}::int
        and (${value('bodyId')}::uuid is null or ${ballots.bodyId} = ${value('bodyId')}::uuid)`,
    )
    .orderBy(sql`${ballots.announcedAt} desc, ${ballots.id} desc`)
    .limit(most),
)
/** The votes that were announced in these years and stand, the last first: each row holds its own figures, so nothing is rolled up. */
export const listAnnounced = (tx: TenantTx, { from, until, bodyId }: ProjectQuestion): Promise<BallotRow[]> =>
  tx.run(announced, { from, until, bodyId })
