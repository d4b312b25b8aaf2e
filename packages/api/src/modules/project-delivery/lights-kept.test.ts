import { lightLimitsOf, lightOf } from '@minhui/schema/rules/project-light'
import { firstUnreported, reportDueOn } from '@minhui/schema/rules/report-period'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { dayFrom, openDelivery } from '../../../test/deliveries.ts'
import { uuidOf } from '../../../test/tenant.ts'
import { keepLights } from './project-light-job.ts'
import { remindOfReports } from './report-reminder.ts'

let app: App
let at: Awaited<ReturnType<typeof openDelivery>>
let { tenant, who, find, act, planned, report } = {} as typeof at
beforeAll(async () => {
  app = await createApp()
  at = await openDelivery(app)
  ;({ tenant, who, find, act, planned, report } = at)
})
afterAll(() => app?.close())

const instant = (days: number) => new Date(Date.now() + days * 86_400_000)
const keep = (days: number) => keepLights(app.services, uuidOf(tenant.id), instant(days))
/** The same numbers each time, so that what fails fails again. */
function numbers(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
}

/** What a project's light is on a day by all that everybody reads of it: nothing that was kept is asked. */
async function reckoned(id: string, day: string) {
  const seen = await find(id, who.admin)
  const reported = new Set<string>(seen.progress.map((one: { period: string }) => one.period))
  const limits = lightLimitsOf()
  const [row] = await app.sql<{ starts_on: string }[]>`select starts_on::text from project where id = ${uuidOf(id)}`
  const isUnderway = seen.state === 'delivering'
  const due = isUnderway
    ? reportDueOn(firstUnreported(row?.starts_on as string, 'month', reported), limits.reportGraceDays)
    : null
  const facts = { milestones: isUnderway ? seen.milestones : [], reportDueOn: due, budget: seen.budget, spent: seen.spent }
  return { light: lightOf(facts, day, limits).colour.toUpperCase(), reportDueOn: due }
}
const kept = async (id: string) => {
  const { light, reportDueOn: due, lightReasons } = await find(id, null)
  expect(lightReasons.length === 0).toBe(light === 'GREEN')
  return { light, reportDueOn: due }
}

test('the light that is kept is what all that is written comes to, after whatever people did', async () => {
  const next = numbers(7)
  const one = <T>(of: readonly T[]) => of[next(of.length)] as T
  const ids = await Promise.all([0, -40, -100].map((days) => planned({ startsOn: dayFrom(days) })))
  const seen = new Set<string>()
  for (let i = 0; i < 60; i++) {
    const id = one(ids)
    const { milestones, startsOn = dayFrom(-next(90)) } = await find(id, who.admin)
    const milestoneId = (one(milestones as { id: string }[]) ?? { id: '' }).id
    const acts: [action: string, as: string, input: object][] = [
      ['Report', who.handler, { ...report, period: startsOn.slice(0, 7), spent: next(1_300_000) }],
      ['Report', who.handler, { ...report, spent: next(1_300_000) }],
      ['Mark', who.handler, { milestoneId, ...(next(2) && { doneOn: dayFrom(0) }) }],
      ['RequestChange', who.handler, { text: '调整', budget: 500_000 + next(1_000_000) }],
      ['ApproveChange', who.supervisor, {}],
      ['RefuseChange', who.supervisor, { text: '不同意' }],
      ...(i > 40 ? [['Complete', who.handler, { text: '完工' }] as [string, string, object]] : []),
    ]
    const [action, as, input] = one(acts)
    const { errors } = await act(id, action, as, input)
    expect([action, errors]).toEqual([action, []])
    expect([i, action, await kept(id)]).toEqual([i, action, await reckoned(id, dayFrom(0))])
    seen.add((await kept(id)).light)
  }
  expect(seen.size).toBeGreaterThan(1)
  // What the job would write is there already.
  expect(await keep(0)).toBe(0)
  for (const days of [20, 60, 200, 260]) {
    await keep(days)
    for (const id of ids) expect([days, await kept(id)]).toEqual([days, await reckoned(id, dayFrom(days))])
    expect(await keep(days)).toBe(0)
  }
})

test('a red because of time appears though nobody writes, in its own tenant alone, and goes when the report comes', async () => {
  const id = await planned({ startsOn: dayFrom(-100) })
  expect((await find(id, null)).light).toBe('RED')
  const fresh = await planned()
  expect((await find(fresh, null)).light).toBe('GREEN')
  const other = await openDelivery(app)
  const theirs = await other.planned()
  await keep(75)
  expect((await find(fresh, null)).light).toBe('RED')
  expect((await other.find(theirs, null)).light).toBe('GREEN')
  // As of today it is green again; every day says its own.
  expect(await keep(0)).toBeGreaterThan(0)
  expect((await find(fresh, null)).light).toBe('GREEN')
})

test('two nights at once, and a report in the middle of them, leave the light that is right', async () => {
  const ids = await Promise.all(Array.from({ length: 5 }, () => planned({ startsOn: dayFrom(-80) })))
  await app.sql`update project set light = 'green', light_reasons = '[]' where id = any(${ids.map(uuidOf)})`
  await Promise.all([keep(0), keep(0), ...ids.map((id) => act(id, 'Report', who.handler, { ...report, spent: 2_000_000 }))])
  await keep(0)
  for (const id of ids) expect(await kept(id)).toEqual(await reckoned(id, dayFrom(0)))
})

test('reports are reminded of: the unit before, whoever supervises after, each once and in one word for all projects', async () => {
  const own = await openDelivery(app)
  const now = instant(0)
  const [soon, late, far] = await Promise.all([own.begin(), own.begin(), own.begin()])
  const due = (id: string, days: number) => app.sql`update project set report_due_on = ${dayFrom(days)} where id = ${uuidOf(id)}`
  await due(soon, 2)
  await due(late, -1)
  await due(far, 20)
  const remind = () => remindOfReports(app.services, uuidOf(own.tenant.id), now)
  const told = () => app.sql<{ account_id: string; parameters: object }[]>`
    select account_id, parameters from notification n join tenant t on t.id = n.tenant_id where t.slug = ${own.tenant.slug} and event = 'project_reports_due' order by n.created_at, account_id`
  await Promise.all([remind(), remind()])
  await remind()
  const first = await told()
  expect(new Map(first.map((row) => [row.account_id, row.parameters]))).toEqual(
    new Map([
      [own.who.handler, { due: 1, overdue: 1 }],
      [own.who.assistant, { due: 1, overdue: 1 }],
      [own.who.supervisor, { due: 0, overdue: 1 }],
    ]),
  )
  expect(first).toHaveLength(3)
  // What was due soon is late a few days after, which is another step.
  await due(soon, -1)
  await remind()
  expect((await told()).length).toBe(6)
})

test('a page of twenty projects with milestones and last reports costs few statements', async () => {
  const own = await openDelivery(app)
  for (let i = 0; i < 20; i++) {
    const id = await own.planned({ title: `项目${i}` })
    await own.done(id, 'Report', own.who.handler, own.report)
  }
  const statements = async () =>
    Number(/minhui_database_statements_total (\d+)/.exec((await app.http.inject('/metrics')).body)?.[1])
  const list = () =>
    app.must<{ projects: { nodes: { milestones: object[]; progress: object[] }[] } }>(
      `{ projects(first: 20) { nodes { number title state light lightReasons { message } percent spent budget unit { name } category { name }
        milestones { title plannedOn doneOn } progress(first: 1) { period text percent } rating { count average } } } }`,
      { tenant: own.tenant.slug },
    )
  await list()
  const before = await statements()
  const { projects } = await list()
  expect([projects.nodes.length, projects.nodes[0]?.milestones.length, projects.nodes[0]?.progress.length]).toEqual([20, 2, 1])
  // The list with unit and category, the milestones, the reports, the ratings.
  expect((await statements()) - before).toBe(4)
})
