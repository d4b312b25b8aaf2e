import { deliveryTransitions } from '@minhui/schema/rules/project-delivery-procedure'
import { projectProcedure } from '@minhui/schema/rules/project-procedure'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { dayFrom } from '../../../test/deliveries.ts'
import { useEdition } from '../../../test/edition.ts'
import { grant, mutate, refused, type TestTenant, uuidOf } from '../../../test/tenant.ts'
import { demoAccount } from '../../seed/load-people.ts'
import { seedId } from '../../seed/seed-id.ts'

const slug = 'liyang'
const roles = [
  ...(['citizen', 'deputy', 'station_keeper', 'group_convener', 'office_admin', 'supervisor'] as const),
  ...(['department_handler', 'teller', 'prosecutor_liaison', 'district_admin'] as const),
]
/** Whoever demonstrates a role, and who the demonstration has not: a unit that assists, and the office of a street. */
const who: Record<string, string> = Object.fromEntries(roles.map((role) => [role, demoAccount(slug, role)]))
const tenant: TestTenant = { id: seedId(slug), slug, admin: demoAccount(slug, 'district_admin') }

let app: App
let unitId: string
let criteria: string[]
beforeAll(async () => {
  app = await createApp({ seeds: [slug] })
  const { sql } = app
  const make = (name: string, input: object) => mutate(app, tenant, name, input)
  const assisting = (await make('unitCreate', { code: 'ASSIST', name: '示例协办单位', kind: 'DEPARTMENT' })).id
  who['assistant'] = await grant(app, tenant, 'department_handler', 'UNIT', assisting)
  await sql`
    insert into project_unit (tenant_id, id, project_id, unit_id, part)
    select tenant_id, gen_random_uuid(), id, ${uuidOf(assisting)}, 'co' from project
      where tenant_id = ${tenant.id} and state in ('delivering', 'rectifying')`
  // A project of a street in each state that its office acts in.
  const street = (await make('congressBodyCreate', { code: 'ST', name: '示例街道', kind: 'WORK_COMMITTEE', level: 'ADVISORY' }))
    .id
  const [place] = await sql<
    { scope_id: string }[]
  >`select scope_id from membership where account_id = ${who['office_admin'] as string}`
  await sql`
    update project set body_id = ${uuidOf(street)}, site_id = ${place?.scope_id as string} where id in (
      select distinct on (state) id from project where tenant_id = ${tenant.id} and state in ('candidate', 'delivered', 'inspected') order by state, number desc)`
  const [unit] = await sql<
    { scope_id: string }[]
  >`select scope_id from membership where account_id = ${who['department_handler'] as string}`
  unitId = idOf('Unit', unit?.scope_id)
  criteria = (
    await sql<{ id: string }[]>`select id from project_criterion where tenant_id = ${tenant.id} and status = 'active'`
  ).map(({ id }) => idOf('ProjectCriterion', id))
  // Whatever is done to a project is undone when it is to be written for good: each attempt finds things as they were.
  await sql`create function undo() returns trigger language plpgsql as $$ begin raise exception 'undone' using errcode = 'P0099'; end $$`
  await sql`create constraint trigger undone after insert on project_entry deferrable initially deferred for each row execute function undo()`
})
afterAll(() => app?.close())

const idOf = (type: string, id: string | undefined) => Buffer.from(`${type}:${id}`).toString('base64url')

type Seen = {
  id: string
  version: number
  state: string
  startsOn: string | null
  reportEvery: string
  viewerActions: string[]
  milestones: { id: string; doneOn: string | null }[]
  remarks: { id: string; answer: string | null }[]
}
/** The projects that somebody sees, one of each kind that can differ in what is offered. */
async function seenBy(as: string): Promise<Seen[]> {
  const found: Seen[] = []
  for (const state of Object.keys(projectProcedure.states)) {
    const { projects } = await app.must<{ projects: { nodes: Seen[] } }>(
      `{ projects(first: 12, states: ["${state}"]) { nodes { id version state startsOn reportEvery viewerActions milestones { id doneOn } remarks { id answer } } } }`,
      { tenant: slug, as },
    )
    found.push(...projects.nodes)
  }
  return found
}

/** What is said with an act, as somebody would who means it. */
function saidWith(action: string, { milestones, remarks, startsOn, reportEvery }: Seen, into: string | undefined): object {
  const text = '示例说明'
  const from = dayFrom(0) < (startsOn ?? '') ? (startsOn as string) : dayFrom(0)
  const said: Record<string, object> = {
    edit: {},
    accept: {},
    submit: {},
    approve: {},
    close: {},
    supervise: {},
    approveChange: {},
    reject: { reason: 'cost', text },
    merge: { intoId: into },
    examine: { answers: criteria.map((criterionId) => ({ criterionId, met: true })) },
    askFeasibility: { unitId },
    opine: { feasibility: 'FEASIBLE', text },
    takeUp: { year: 2040 },
    inspect: { inspection: 'SATISFIED', text },
    adopt: { unitIds: [unitId], finishOn: dayFrom(90) },
    assign: { unitIds: [unitId], finishOn: dayFrom(90) },
    plan: { milestones: [{ title: '完工', plannedOn: from }] },
    mark: { milestoneId: milestones.find(({ doneOn }) => !doneOn)?.id ?? milestones[0]?.id ?? unitId, doneOn: dayFrom(0) },
    report: { period: periodAt(reportEvery), percent: 50, spent: 1, text },
    visit: { visitedOn: dayFrom(0), text },
    answer: { remarkId: remarks.find(({ answer }) => answer === null)?.id ?? remarks[0]?.id ?? unitId, text },
    requestChange: { text, goal: '另一个目标' },
  }
  return said[action] ?? { text }
}
const periodAt = (every: string) =>
  every === 'MONTH' ? dayFrom(0).slice(0, 7) : `${dayFrom(0).slice(0, 4)}-Q${Math.ceil(Number(dayFrom(0).slice(5, 7)) / 3)}`

const adding = new Set(['visit', 'remark'])
/** What comes of an attempt: `done` when it would have been written. */
async function attempt(seen: Seen, action: string, as: string, into?: string): Promise<string> {
  const version = adding.has(action) ? {} : { expectedVersion: seen.version }
  const input = { id: seen.id, ...version, ...saidWith(action, seen, into) }
  const { errors, userErrors } = await refused(app, tenant, `project${action[0]?.toUpperCase()}${action.slice(1)}`, input, as)
  const code = errors[0]?.extensions?.['code']
  if (code === 'INTERNAL_SERVER_ERROR') return 'done'
  return String(code ?? userErrors.map((one) => `${one.code} ${one.field}`).join())
}

/** What the refusal itself says how to go about: it is offered all the same. */
const first = /^(ON_BALLOT id|ADVICE_MISSING id|MILESTONES_OPEN id|IN_USE id)$/

describe('what is offered', () => {
  test.each([...roles, 'assistant'])('to %s is not refused, of any project in any state', async (role) => {
    const as = who[role] as string
    const [seen, other] = [await seenBy(as), await seenBy(tenant.admin)]
    const into = other.filter(({ state }) => state === 'screening' || state === 'pooled')
    const wrong: string[] = []
    for (const project of seen)
      for (const action of project.viewerActions) {
        const outcome = await attempt(project, action, as, into.find(({ id }) => id !== project.id)?.id)
        if (outcome !== 'done' && !first.test(outcome)) wrong.push(`${project.state} ${action}: ${outcome}`)
      }
    expect(wrong).toEqual([])
    expect(seen.length).toBeGreaterThan(10)
  })

  test.each(['department_handler', 'assistant', 'supervisor', 'office_admin', 'district_admin', 'group_convener', 'deputy'])(
    'to %s of a delivery is all that they can do',
    async (role) => {
      const as = who[role] as string
      const actions = [...new Set([...deliveryTransitions.map(({ action }) => action), 'complete', 'opine', 'select', 'inspect'])]
      const unsaid: string[] = []
      for (const project of (await seenBy(as)).filter(({ state }) =>
        /^(feasibility|delivering|delivered|rectifying)$/.test(state),
      ))
        for (const action of actions.filter((one) => !project.viewerActions.includes(one)))
          if ((await attempt(project, action, as)) === 'done') unsaid.push(`${project.state} ${action}`)
      expect(unsaid).toEqual([])
    },
  )

  test('by a procedure that says nothing of parts, is to who leads alone all the same', async () => {
    await useEdition(app, tenant.id, 'project', (definition) => ({
      ...definition,
      transitions: definition.transitions.map(({ parts: _, ...transition }) => transition),
    }))
    const as = who['assistant'] as string
    const [project] = (await seenBy(as)).filter(({ state, viewerActions }) => state === 'delivering' && viewerActions.length > 0)
    expect(project?.viewerActions).toEqual(['note'])
    expect(await attempt(project as Seen, 'report', as)).toBe('FORBIDDEN')
  })
})
