import { dayOf } from '@minhui/schema/rules/case-clock'
import { beginCase } from '@minhui/schema/rules/case-machine'
import type { Party } from '@minhui/schema/rules/case-procedure'
import { periodOf } from '@minhui/schema/rules/report-period'
import { congressBodies } from '@minhui/schema/tables/congress-body'
import { projectCalls, projectCategories, projectCriteria, projects } from '@minhui/schema/tables/project'
import { memberships } from '@minhui/schema/tables/role'
import { sql } from 'drizzle-orm'
import { insertMany } from '../database/bulk.ts'
import { rawStatement, tenant, value } from '../database/statement.ts'
import { readCalendar } from '../modules/calendar/calendar-day.store.ts'
import { columnsOf, nextNumber, ownerAt, procedureInForce } from '../modules/cases/case.store.ts'
import { type ProjectRow, projectStore, projectTimeline } from '../modules/projects/project.store.ts'
import { actOnProject } from '../modules/projects/project-act.ts'
import type { Said } from '../modules/projects/project-said.ts'
import { readJson } from './data-files.ts'
import { demoAccount } from './load-people.ts'
import type { Loading } from './load-tenant.ts'

type Named = { code: string; name: string; nameEn: string }
type ProjectData = {
  categories: (Named & { voted: boolean })[]
  criteria: (Named & { description: string })[]
  call: { title: string; text: string }
  projects: (Pick<ProjectRow, 'title' | 'text'> & Partial<ProjectRow>)[]
  rejected: string
  pooled: string
  feasibility: string
  done: string
  note: string
  milestones: string[]
  progress: string
  visit: string
  remark: string
}
type Step = [action: string, by: Party, how?: 'satisfied' | 'dissatisfied']

const candidate: Step[] = [
  ['accept', 'district_admin'],
  ['examine', 'district_admin'],
  ['submit', 'district_admin'],
  ['approve', 'supervisor'],
]
const assigned: Step[] = [...candidate, ['select', 'system'], ['assign', 'district_admin']]
/** What is done while something is delivered. */
const underway: Step[] = [
  ['plan', 'department_handler'],
  ['report', 'department_handler'],
  ['visit', 'supervisor'],
  ['remark', 'supervisor'],
]
const delivering: Step[] = [...assigned, ...underway]
const delivered: Step[] = [...assigned, ['complete', 'department_handler']]
/** One way for each state in which a project can be; several candidates, so that there is something to choose from. */
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
  [...candidate, ['select', 'system']],
  [...candidate, ['passOver', 'system']],
  delivering,
  delivered,
  [...delivered, ['inspect', 'system', 'satisfied']],
  [...delivered, ['inspect', 'system', 'dissatisfied']],
  [...delivered, ['inspect', 'system', 'satisfied'], ['close', 'supervisor']],
  [['withdraw', 'author']],
]
const supervised: Step[] = [['adopt', 'district_admin'], ...underway]

const there = rawStatement<{ id: string }>(['id'], sql`select id from ${projects} where tenant_id = ${tenant} limit 1`)
const placeOf = rawStatement<{ bodyId: string; unitId: string; citizenId: string | null }>(
  ['bodyId', 'unitId', 'citizenId'],
  sql`select b.id, h.scope_id, c.person_id from ${congressBodies} b
      join ${memberships} h on h.tenant_id = ${tenant} and h.account_id = ${value('handler')} and h.scope_kind = 'unit'
      left join ${memberships} c on c.tenant_id = ${tenant} and c.account_id = ${value('citizen')}
    where b.tenant_id = ${tenant} and b.level = 'district' order by b.code limit 1`,
)

/** Livelihood projects in every state, and an item of each other category, with words that are clearly nobody's; what is there already stays. */
export async function loadProjects({ tx, id, data: { slug } }: Loading): Promise<void> {
  if ((await tx.run(there)).length > 0) return
  const data = readJson<ProjectData>('shared/projects.json')
  const accounts = { handler: demoAccount(slug, 'department_handler'), citizen: demoAccount(slug, 'citizen') }
  const [at] = await tx.run(placeOf, accounts)
  if (!at) return
  const base = (kind: string, code: string) => ({ tenantId: tx.tenantId, id: id(kind, code) })
  const rows = <T extends Named>(kind: string, list: readonly T[]) =>
    list.map((one, ordinal) => ({ ...base(kind, one.code), ...one, ordinal }))
  await insertMany(tx, projectCategories, rows('project-category', data.categories))
  await insertMany(tx, projectCriteria, rows('project-criterion', data.criteria))
  const today = Date.now()
  const day = (days: number, from = today) => dayOf(new Date(from + days * 86_400_000))
  const year = Number(day(0).slice(0, 4)) + 1
  const call = { title: data.call.title.replace('{year}', String(year)), text: data.call.text, year, bodyId: at.bodyId }
  const window = { opensOn: day(-40), closesOn: day(20), status: 'published' }
  await insertMany(tx, projectCalls, [{ ...base('project-call', ''), ...call, ...window }])
  const procedure = await procedureInForce(tx, 'project')
  const calendar = await readCalendar(tx)
  const eligibility = data.criteria.map(({ code, name }) => ({ code, name, met: true, note: data.note }))

  const saidOf = ([action, , how]: Step, now: number): Said => {
    if (action === 'examine') return { eligibility }
    if (action === 'askFeasibility') return { unitId: at.unitId, text: data.feasibility }
    if (action === 'reject') return { reason: 'not_inclusive', text: data.rejected }
    if (action === 'pool') return { text: data.pooled }
    if (action === 'complete') return { text: data.done }
    if (action === 'assign' || action === 'adopt')
      return { unitIds: [at.unitId], startsOn: day(0, now), finishOn: day(240, now), budget: 1_000_000 }
    if (action === 'plan')
      return { milestones: data.milestones.map((title, i) => ({ title, plannedOn: day(60 * (i + 1), now) })) }
    if (action === 'report') return { period: periodOf(day(0, now), 'quarter'), percent: 20, spent: 180_000, text: data.progress }
    if (action === 'visit') return { visitedOn: day(0, now), text: data.visit }
    if (action === 'remark') return { text: data.remark }
    return how ? { inspection: how } : {}
  }
  const load = async (key: string, categoryCode: string, way: readonly Step[], i: number) => {
    const isVoted = categoryCode === 'livelihood'
    const begun = today - (way.length + 2) * 86_400_000
    const standing = columnsOf(procedure.definition, beginCase(procedure.definition, new Date(begun), calendar))
    // Every other one is a citizen's, where the demonstration has one.
    const proposerId = isVoted && i % 2 === 0 ? at.citizenId : null
    let row = (await projectStore.insert(tx, {
      id: id('project', key),
      ...standing,
      ...ownerAt(standing.owner, null),
      ...(data.projects[i % data.projects.length] as ProjectData['projects'][number]),
      ...{ bodyId: at.bodyId, year, categoryId: id('project-category', categoryCode), procedureId: procedure.id },
      ...(isVoted && { callId: id('project-call', '') }),
      ...{ proposerKind: proposerId ? 'citizen' : 'office', proposerId },
      number: await nextNumber(tx, 'project', Number(standing.since.slice(0, 4))),
      createdAt: new Date(begun).toISOString(),
    } as never)) as ProjectRow
    const entry = { action: 'propose', fromState: null, toState: row.state, visibility: 'public' as const }
    await projectTimeline.append(tx, { id: id('project-entry', key), caseId: row.id, personId: proposerId, ...entry })
    for (const [step, one] of way.entries()) {
      const now = begun + (step + 1) * 86_400_000
      // With what the machine asks of: whether it is put to the vote, and eligible.
      row = (await projectStore.lock(tx, row.id)) as ProjectRow
      const accountId = underway.includes(one) ? demoAccount(slug, one[1] as 'supervisor') : null
      const actor = { accountId, personId: null, parties: [one[1]], unitIds: [at.unitId] }
      row = await actOnProject(tx, row, one[0], actor, saidOf(one, now), new Date(now))
    }
  }
  for (const [i, way] of ways.entries()) await load(String(i), 'livelihood', way, i)
  for (const [i, { code, voted }] of data.categories.entries()) if (!voted) await load(code, code, supervised, i)
}
