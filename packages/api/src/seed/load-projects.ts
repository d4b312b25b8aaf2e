import type { Party } from '@minhui/schema/rules/case-procedure'
import { projectCalls, projectCategories, projectCriteria, projects } from '@minhui/schema/tables/project'
import { sql } from 'drizzle-orm'
import { insertMany } from '../database/bulk.ts'
import { rawStatement, tenant } from '../database/statement.ts'
import type { Said } from '../modules/projects/project-said.ts'
import type { Loading } from './load-tenant.ts'
import { dayAt, eligibilityIn, type Named, type ProjectStage, thisYear } from './project-stage.ts'

type Step = [action: string, by: Party]

/** From the proposal to the paper. */
export const candidate: Step[] = [
  ['accept', 'district_admin'],
  ['examine', 'district_admin'],
  ['submit', 'district_admin'],
  ['approve', 'supervisor'],
]
/** One way for each state before the ballot; several candidates, so that there is something to choose from. */
const ways: Step[][] = [
  [],
  candidate.slice(0, 1),
  [...candidate.slice(0, 1), ['askFeasibility', 'district_admin']],
  [...candidate.slice(0, 1), ['pool', 'district_admin']],
  [['reject', 'district_admin']],
  candidate.slice(0, 3),
  candidate,
  candidate,
  candidate,
  candidate,
  [['withdraw', 'author']],
]
/** How many of the ways lead to the paper, and from which on: what next year's ballot is about. */
export const nextCandidates = ways.flatMap((way, i) => (way === candidate ? [`${i}`] : []))

const there = rawStatement<{ id: string }>(['id'], sql`select id from ${projects} where tenant_id = ${tenant} limit 1`)

/** What is said with the steps that screen a project. */
export const saidOf = ({ data, unitId }: ProjectStage, action: string): Said => {
  if (action === 'examine') return { eligibility: eligibilityIn(data) }
  if (action === 'askFeasibility') return { unitId, text: data.feasibility }
  if (action === 'reject') return { reason: 'not_inclusive', text: data.rejected }
  if (action === 'pool') return { text: data.pooled }
  return {}
}

/** Livelihood projects in every state before the ballot, and an item of each other category, with words that are clearly nobody's; what is there already stays. */
export async function loadProjects({ tx, id, data: { slug } }: Loading, stage: ProjectStage): Promise<void> {
  if ((await tx.run(there)).length > 0) return
  const { data, bodyId, unitId, citizenId } = stage
  const base = (kind: string, code: string) => ({ tenantId: tx.tenantId, id: id(kind, code) })
  const rows = <T extends Named>(kind: string, list: readonly T[]) =>
    list.map((one, ordinal) => ({ ...base(kind, one.code), ...one, ordinal }))
  const categories = data.categories.map(({ own, ...category }) => ({ ...category, ...own?.[slug] }))
  insertMany(tx, projectCategories, rows('project-category', categories))
  insertMany(tx, projectCriteria, rows('project-criterion', data.criteria))
  const year = thisYear()
  const callOf = (of: number, opensOn: string, closesOn: string) => {
    const call = { title: data.call.title.replace('{year}', String(of)), text: data.call.text, year: of, bodyId }
    return { ...base('project-call', of > year ? '' : 'past'), ...call, opensOn, closesOn, status: 'published' }
  }
  insertMany(tx, projectCalls, [callOf(year + 1, dayAt(-40), dayAt(20)), callOf(year, dayAt(-380), dayAt(-335))])
  const categoryId = id('project-category', 'livelihood')
  for (const [i, way] of ways.entries()) {
    // Every other one is a citizen's, where the demonstration has one.
    const proposerId = i % 2 === 0 ? citizenId : null
    const own = { year: year + 1, categoryId, callId: id('project-call', ''), proposerId }
    const begun = -(way.length + 2)
    const rowId = await stage.propose(`${i}`, i, begun, { ...own, proposerKind: proposerId ? 'citizen' : 'office' })
    for (const [step, [action, by]] of way.entries()) await stage.act(rowId, action, by, saidOf(stage, action), begun + step + 1)
  }
  for (const [i, { code, voted }] of data.categories.entries()) {
    if (voted) continue
    const rowId = await stage.propose(code, i, -3, { year, categoryId: id('project-category', code) })
    const said = { unitIds: [unitId], startsOn: dayAt(-2), finishOn: dayAt(240), budget: 1_000_000 }
    await stage.act(rowId, 'adopt', 'district_admin', said, -2)
  }
}
