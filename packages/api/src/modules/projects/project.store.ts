import { noProgress } from '@minhui/schema/rules/case-progress'
import { projectEnds } from '@minhui/schema/rules/project-procedure'
import { congressBodies } from '@minhui/schema/tables/congress-body'
import { projectCategories, projectCriteria, projectEntries, projects, projectUnits } from '@minhui/schema/tables/project'
import { projectChanges, projectMilestones, projectRemarks } from '@minhui/schema/tables/project-delivery'
import { projectWords } from '@minhui/schema/tables/project-words'
import { memberships } from '@minhui/schema/tables/role'
import { unitClosures, units } from '@minhui/schema/tables/unit'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { Along } from '../../database/along.ts'
import { type Order, Pages } from '../../database/page.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { qualified, rawStatement, tenant, today, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { wordsOfCases } from '../cases/case-words.store.ts'
import { SpokenStore } from '../cases/spoken-case.store.ts'
import { atOneDesk } from '../cases/stand-in.store.ts'
import { timelineOf } from '../cases/timeline.store.ts'
import { congressBodyStore } from '../congress-bodies/congress-body.store.ts'
import { siteTree } from '../sites/site.store.ts'
import { unitStore } from '../units/unit.store.ts'

/** The part of a unit in a project, with the units above it. */
export type ActivePart = { unitId: string; part: string; above: string[] }
/** A change of a plan that waits to be decided: the account that has asked for it, and whose that is. */
type WaitingChange = { accountId: string; personIds: string[] }
/** What the store reads of a project beside its columns. */
export type ProjectFacts = {
  voted: boolean
  congress: 'district' | 'town' | 'street'
  eligible: boolean
  proposerUnitAncestorIds: string[]
  activeParts: ActivePart[]
  waitingChange: WaitingChange | null
  /** Whether it has a plan. */
  planned: boolean
  /** Whether a remark waits for its answer. */
  remarked: boolean
}
export type ProjectRow = RowOf<typeof projects> & Partial<ProjectFacts>

export const projectCategoryStore = new Store(projectCategories, { subject: 'ProjectCategory' })
export const projectCriterionStore = new Store(projectCriteria, { subject: 'ProjectCriterion' })

const own = qualified(projects.id)
const proposerUnit = qualified(projects.proposerUnitId)
const activeParts = sql`${projectUnits} p where p.tenant_id = ${tenant} and p.project_id = ${own} and p.status = 'active'`
const parts = sql`select p.unit_id from ${activeParts}`
const above = (condition: ReturnType<typeof sql>) =>
  sql`array(select distinct c.ancestor_id from ${unitClosures} c where c.tenant_id = ${tenant} and ${condition})`

/** The words of projects: of what they say of themselves, which whoever reads one may read. */
export const wordsOfProjects = wordsOfCases({
  kind: 'project',
  cases: projects,
  words: projectWords,
  columns: ['title', 'text', 'place', 'beneficiaries', 'goal'],
})

/** A project is at the desk of the unit that was asked, or that leads its delivery. */
export const projectHanding = atOneDesk(projects)

export const projectStore = new SpokenStore(projects, wordsOfProjects, {
  subject: 'Project',
  // Who proposed it, and in what words a citizen did.
  secrets: ['proposerId', 'title', 'text', 'place', 'latitude', 'longitude'],
  details: ['text', 'clocks', 'done', 'eligibility', 'decision', 'beneficiaries', 'goal', ...Object.keys(noProgress)],
  attributes: {
    siteAncestorIds: {
      select: siteTree.ancestorsOf(projects.siteId),
      has: (site) => siteTree.isAbove(projects.siteId, site),
    },
    unitAncestorIds: {
      select: above(sql`(c.descendant_id = ${proposerUnit} or c.descendant_id in (${parts}))`),
      // The projects of the unit first, so that its own list is found by an index.
      has: (unit) => sql`${own} in (
        select p.project_id from ${projectUnits} p join ${unitClosures} c on c.tenant_id = ${tenant} and c.descendant_id = p.unit_id
          where p.tenant_id = ${tenant} and p.status = 'active' and c.ancestor_id = ${unit}::uuid
        union all select o.id from ${projects} o join ${unitClosures} c on c.tenant_id = ${tenant} and c.descendant_id = o.proposer_unit_id
          where o.tenant_id = ${tenant} and c.ancestor_id = ${unit}::uuid)`,
    },
    partyIds: {
      select: sql`array_remove(array[${qualified(projects.proposerId)}], null)`,
      has: (person) => sql`${qualified(projects.proposerId)} = ${person}::uuid`,
    },
    proposerUnitAncestorIds: { select: above(sql`c.descendant_id = ${proposerUnit}`) },
    voted: {
      select: sql`(select k.voted from ${projectCategories} k where k.tenant_id = ${tenant} and k.id = ${qualified(projects.categoryId)})`,
    },
    congress: {
      select: sql`(select case b.level when 'town' then 'town' when 'advisory' then 'street' else 'district' end from ${congressBodies} b where b.tenant_id = ${tenant} and b.id = ${qualified(projects.bodyId)})`,
    },
    activeParts: {
      select: sql`(select coalesce(jsonb_agg(jsonb_build_object('unitId', p.unit_id, 'part', p.part, 'above',
        (select jsonb_agg(c.ancestor_id) from ${unitClosures} c where c.tenant_id = ${tenant} and c.descendant_id = p.unit_id))), '[]') from ${activeParts})`,
    },
    waitingChange: {
      select: sql`(select jsonb_build_object('accountId', c.account_id, 'personIds', array(select m.person_id from ${memberships} m
          where m.tenant_id = ${tenant} and m.account_id = c.account_id and m.person_id is not null
            and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today})))
        from ${projectChanges} c where c.tenant_id = ${tenant} and c.project_id = ${own} and c.status = 'requested' limit 1)`,
    },
    planned: {
      select: sql`exists (select from ${projectMilestones} m where m.tenant_id = ${tenant} and m.project_id = ${own})`,
    },
    remarked: {
      select: sql`exists (select from ${projectRemarks} r where r.tenant_id = ${tenant} and r.project_id = ${own} and r.answer is null)`,
    },
    // Every condition of today was said to be kept.
    eligible: {
      select: sql`not exists (select from ${projectCriteria} k where k.tenant_id = ${tenant} and k.status = 'active' and not exists (
        select from jsonb_array_elements(${qualified(projects.eligibility)}) e where e ->> 'code' = k.code and (e ->> 'met')::boolean))`,
    },
  },
})
/** What happened to projects. */
export const projectTimeline = timelineOf(projectEntries)

const unit: Along = {
  path: 'unit',
  store: unitStore as never,
  on: and(eq(units.tenantId, tenant), eq(units.id, projects.unitId)),
}
const category: Along = {
  path: 'category',
  store: projectCategoryStore as never,
  on: and(eq(projectCategories.tenantId, tenant), eq(projectCategories.id, projects.categoryId)),
}
const body: Along = {
  path: 'body',
  store: congressBodyStore as never,
  on: and(eq(congressBodies.tenantId, tenant), eq(congressBodies.id, projects.bodyId)),
}

export const projectOrders: Record<string, Order> = {
  newest: { columns: [projects.createdAt, projects.id], direction: 'desc' },
  due: { columns: [projects.dueOn, projects.id], direction: 'asc' },
  likes: { columns: [projects.likes, projects.id], direction: 'desc' },
  paper: { columns: [projects.ordinal, projects.id], direction: 'asc' },
}
/** Pages of projects, each with its congress, category and the unit that leads. */
export const projectPages = new Pages(projectStore, projectOrders, [body, category, unit])

const active = projectCriterionStore.select<RowOf<typeof projectCriteria>>((db) =>
  projectCriterionStore
    .from(db)
    .where(and(projectCriterionStore.ofTenant(), eq(projectCriteria.status, 'active')))
    .orderBy(asc(projectCriteria.ordinal), asc(projectCriteria.code)),
)
/** The conditions that a project has to keep today, in their order. */
export const listCriteria = (tx: TenantTx) => tx.run(active)

const idsBy = (name: 'opinion_id' | 'suggestion_id') => {
  const column = sql.identifier(name)
  const statement = rawStatement<{ id: string; of: string }>(
    ['id', 'of'],
    sql`select id, ${column} from ${projects} where tenant_id = ${tenant} and ${column} = any(${value('ids')}::uuid[]) order by id`,
  )
  return async (tx: TenantTx, ids: readonly string[]): Promise<string[][]> => {
    const found = Map.groupBy(await tx.run(statement, { ids }), (row) => row.of)
    return ids.map((id) => (found.get(id) ?? []).map((row) => row.id))
  }
}
/** Ids of the projects that came from each opinion, for the loaders; which of them are seen is for them to say. */
export const projectsOfOpinions = idsBy('opinion_id')
/** The same of suggestions. */
export const projectsOfSuggestions = idsBy('suggestion_id')

const openBy = (name: 'opinion_id' | 'suggestion_id') => {
  const statement = rawStatement<{ id: string }>(
    ['id'],
    // What was merged goes on as what it was merged into.
    sql`select p.id from ${projects} p left join ${projects} i on i.tenant_id = ${tenant} and i.id = p.into_id
      where p.tenant_id = ${tenant} and p.${sql.identifier(name)} = ${value('source')}::uuid
        and coalesce(i.state, p.state) <> all(${value('ends')}::text[]) limit 1`,
  )
  return (tx: TenantTx, source: string) => tx.run(statement, { source, ends: projectEnds })
}
/** A project that came from an opinion and has not ended. */
export const openOfOpinion = openBy('opinion_id')
/** The same of a suggestion. */
export const openOfSuggestion = openBy('suggestion_id')

const mergedCounts = rawStatement<{ id: string; n: number }>(
  ['id', 'n'],
  sql`select into_id, count(*)::int from ${projects} where tenant_id = ${tenant} and into_id = any(${value('ids')}::uuid[]) group by 1`,
)
/** How many proposals were merged into each project, for the loaders. */
export async function countsOfMerged(tx: TenantTx, ids: readonly string[]): Promise<number[]> {
  const found = new Map((await tx.run(mergedCounts, { ids })).map((row) => [row.id, row.n]))
  return ids.map((id) => found.get(id) ?? 0)
}
const move = rawStatement(
  [],
  sql`update ${projects} set into_id = ${value('to')}, version = version + 1, updated_at = now() where tenant_id = ${tenant} and into_id = ${value('from')}`,
)
/** What was merged into one project is merged into another. */
export const moveMerged = (tx: WriteTx, from: string, to: string) => tx.run(move, { from, to })

const takeOrdinals = rawStatement(
  [],
  sql`select pg_advisory_xact_lock(hashtextextended('project paper ' || ${value('bodyId')}::text || ${value('year')}::text, 0))`,
)
const lastOrdinal = rawStatement<{ last: number }>(
  ['last'],
  sql`select coalesce(max(ordinal), 0) from ${projects} where tenant_id = ${tenant} and body_id = ${value('bodyId')} and year = ${value('year')}`,
)
type Paper = Pick<ProjectRow, 'bodyId' | 'year'>
const candidates = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${projects} where tenant_id = ${tenant} and body_id = ${value('bodyId')} and year = ${value('year')} and state = 'candidate' order by id`,
)
/** The candidates of a congress and year; until the transaction ends none is added. */
export async function holdCandidates(tx: WriteTx, paper: Paper): Promise<string[]> {
  await tx.run(takeOrdinals, paper)
  return (await tx.run(candidates, paper)).map(({ id }) => id)
}
/** The next place among the candidates of a congress and year; of two at once one waits for the other. */
export async function nextOrdinal(tx: WriteTx, { bodyId, year }: Paper): Promise<number> {
  await tx.run(takeOrdinals, { bodyId, year })
  return ((await tx.run(lastOrdinal, { bodyId, year }))[0]?.last ?? 0) + 1
}
