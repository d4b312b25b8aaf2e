import { tenantRoles } from '@minhui/schema/rules/roles'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { close, open, openCongress, signOff } from '../../../test/ballots.ts'
import { dayFrom, openDelivery } from '../../../test/deliveries.ts'
import { grant, grantByDatabase, mutate, openTenant, uuidOf } from '../../../test/tenant.ts'
import { sessionFor } from '../../tenant-session.ts'
import { refreshSummary } from '../provinces/district-summary.store.ts'
import { keptProjectFigures } from './project-figure.store.ts'

let app: App
let at: Awaited<ReturnType<typeof openDelivery>>
beforeAll(async () => {
  app = await createApp()
  at = await openDelivery(app)
})
afterAll(() => app?.close())

const year = Number(dayFrom(0).slice(0, 4))
type Row = Record<string, number | string | null>
type Figures = { rows: Row[]; totals: Row; ballots: Row[] }
const row =
  'key stateName category { name } body { code } projects budget spent satisfied ratings score content spentRate satisfactionRate averageScore'
const ask = async (args: string, as: string | null, slug = at.tenant.slug) =>
  app.request<{ projectFigures: Figures }>(
    `{ projectFigures(${args}) { rows { ${row} } totals { ${row} } ballots { ballot { title } inOffice returned turnoutRate attendanceRate valid elected options } } }`,
    { tenant: slug, as },
  )
const session = (slug: { id: string }) => sessionFor(app.services, uuidOf(slug.id))
/** The jobs that wait, as a worker would do them. */
async function work(): Promise<number> {
  const waiting = await app.sql`
    delete from jobs.job where name = 'project-figures-refresh' and data ->> 'tenantId' = ${uuidOf(at.tenant.id)} returning 1`
  for (const _ of waiting) await keptProjectFigures.refresh(session(at.tenant), {})
  return waiting.length
}
const kept = () => app.sql`
  select year, body_id, category_id, state, light, projects, cost_estimate, budget, spent, satisfied, basically_satisfied, dissatisfied, ratings, score, content
  from project_figure where tenant_id = ${uuidOf(at.tenant.id)} order by 1, 2, 3, 4, 5`

test('what the job keeps after whatever people did is what the projects say, and what a rebuild says', async () => {
  const { who, planned, done, report, find } = at
  const [first, second] = [await planned(), await planned({ startsOn: dayFrom(-100), budget: 500_000.5 })]
  await done(first, 'Report', who.handler, { ...report, spent: 250_000.25 })
  await done(second, 'Report', who.handler, { ...report, spent: 700_000 })
  // However much was done, one job waits.
  expect(await work()).toBe(1)
  for (const { id } of (await find(first, who.admin)).milestones)
    await done(first, 'Mark', who.handler, { milestoneId: id, doneOn: dayFrom(0) })
  await done(first, 'Complete', who.handler, { text: '完工' })
  await work()
  const rate = `mutation { projectRate(input: { id: "${first}", score: 4 }) { userErrors { code } } }`
  await app.must(rate, { tenant: at.tenant.slug, as: who.citizen })
  expect(await work()).toBe(1)
  const figures = await kept()
  await keptProjectFigures.refresh(session(at.tenant), {})
  expect(await kept()).toEqual(figures)
  const [sum] = await app.sql`
    select count(*)::int as projects, sum(budget)::float8 as budget, sum(spent)::float8 as spent from project where tenant_id = ${uuidOf(at.tenant.id)}`
  const { data } = await ask(`by: STATE, from: ${year}, until: ${year}`, who.admin)
  expect(data.projectFigures.totals).toMatchObject({
    ...sum,
    ratings: 1,
    score: 4,
    content: 1,
    averageScore: 4,
    spentRate: 950_000.25 / 1_500_000.5,
  })
  expect(data.projectFigures.rows.map(({ key, stateName, projects }) => [key, stateName, projects])).toEqual([
    ['delivered', '已完工', 1],
    ['delivering', '实施中', 1],
  ])
  for (const by of ['LIGHT', 'CATEGORY', 'BODY', 'YEAR']) {
    const { data: apart } = await ask(`by: ${by}`, who.admin)
    expect([by, apart.projectFigures.totals]).toEqual([by, data.projectFigures.totals])
  }
  const { data: lights } = await ask('by: LIGHT', who.admin)
  expect(new Map(lights.projectFigures.rows.map(({ key, projects }) => [key, projects]))).toEqual(
    new Map([
      ['green', 1],
      ['red', 1],
    ]),
  )
})

test('a year, a body and a category restrict them; what is no year is told', async () => {
  const { who, things, category } = at
  const count = async (args: string) => (await ask(args, who.admin)).data.projectFigures.totals['projects']
  expect(await count(`from: ${year}, until: ${year}, bodyId: "${things.body.id}", projectCategoryId: "${category}"`)).toBe(2)
  expect(await count(`from: ${year + 1}`)).toBe(0)
  expect(await count(`projectCategoryId: "${at.voted}"`)).toBe(0)
  for (const args of ['from: 1999', `from: ${year}, until: ${year - 1}`, 'bodyId: "x"'])
    expect([args, (await ask(args, who.admin)).errors[0]?.extensions?.['code']]).toEqual([args, 'BAD_USER_INPUT'])
})

test('those read them who prepare, supervise and decide; nobody else, and nobody of another district', async () => {
  const may = ['district_admin', 'supervisor', 'office_admin', 'deputy', 'group_convener']
  for (const role of tenantRoles) {
    const { errors } = await ask('by: STATE', await grantOf(role))
    expect([role, errors[0]?.extensions?.['code']]).toEqual([role, may.includes(role) ? undefined : 'FORBIDDEN'])
  }
  expect((await ask('by: STATE', null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  expect((await ask('by: STATE', (await openTenant(app)).admin)).errors).toHaveLength(1)
  const other = await openTenant(app)
  const theirs = await ask(`by: STATE, bodyId: "${at.things.body.id}"`, other.admin, other.slug)
  expect(theirs.data.projectFigures.totals['projects']).toBe(0)
})

const scopes: Record<string, () => [string, string?]> = {
  office_admin: () => ['BRANCH', at.things.root.id],
  station_keeper: () => ['SITE', at.things.site.id],
  department_handler: () => ['UNIT', at.things.unit.id],
  group_convener: () => ['GROUP', at.things.group.id],
  citizen: () => ['OWN'],
}
async function grantOf(role: string): Promise<string> {
  if (role === 'deputy') return at.who.deputy
  if (['security_admin', 'audit_admin'].includes(role)) return grantByDatabase(app, at.tenant, role)
  const [kind, id] = scopes[role]?.() ?? ['TENANT']
  return grant(app, at.tenant, role, kind, id)
}

test('who changes a project while the figures are being reckoned is not lost', async () => {
  const { who, planned, act, report } = at
  const id = await planned()
  await work()
  // A job waits: it is what the next change finds.
  await act(id, 'Report', who.handler, { ...report, spent: 1 })
  const [held, found] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const slow = session(at.tenant).write(async (tx) => {
    await tx.run({
      text: 'select app.enqueue($1, $2::jsonb, $3, now())',
      bind: () => ['project-figures-refresh', '{}', keptProjectFigures.keyOf({})],
      map: () => [],
    })
    await tx.run({
      text: `update project set spent = 77 where tenant_id = '${uuidOf(at.tenant.id)}' and id = '${uuidOf(id)}'`,
      bind: () => [],
      map: () => [],
    })
    found.resolve()
    await held.promise
  })
  await found.promise
  const done = keptProjectFigures.refresh(session(at.tenant), {})
  await new Promise((later) => setTimeout(later, 100))
  held.resolve()
  await Promise.all([slow, done])
  const [sum] = await app.sql`
    select (select sum(spent) from project where tenant_id = ${uuidOf(at.tenant.id)}) = (select sum(spent) from project_figure where tenant_id = ${uuidOf(at.tenant.id)}) as same`
  expect(sum).toEqual({ same: true })
})

test('a vote that only advised, was tried, or is none by its fault is in no figure of ballots, here or in the province', async () => {
  const congress = await openCongress(app, 6, at)
  const body = at.things.body.id
  const asked = (title: string, more: object = {}) => open(app, congress, { title, ...more })
  const done = async (id: string) => {
    await close(app, congress, id)
    expect(await signOff(congress, id)).toEqual([])
    await mutate(app, at.tenant, 'ballotAnnounce', { id })
  }
  const before = (await ask(`from: ${year}, until: ${year}, bodyId: "${body}"`, at.who.admin)).data.projectFigures.ballots.length
  await done(await asked('算数的'))
  await done(await asked('征询意见', { consultative: true, sessionId: null }))
  await done(await asked('演练', { rehearsal: true }))
  const left = await asked('无效的')
  // Most of them leave office while it is voted: there is no quorum any more.
  const gone = congress.deputies.slice(2).map(({ personId }) => personId)
  await app.sql`update mandate set ends_on = '2026-01-01' where person_id = any(${gone}::uuid[])`
  await done(left)
  const { data } = await ask(`from: ${year}, until: ${year}, bodyId: "${body}"`, at.who.admin)
  const listed = data.projectFigures.ballots as unknown as { ballot: { title: string } }[]
  expect(listed.slice(0, listed.length - before).map(({ ballot }) => ballot.title)).toEqual(['算数的'])
  const { ballot } = await app.must<{ ballot: unknown }>(`{ ballot(id: "${left}") { status result { fault } } }`, {
    tenant: at.tenant.slug,
    as: at.who.admin,
  })
  expect(ballot).toEqual({ status: 'ANNOUNCED', result: { fault: 'NO_QUORUM' } })
  await session(at.tenant).write((tx) => refreshSummary(tx))
  const [summary] = await app.sql`select figures from district_summary where tenant = ${uuidOf(at.tenant.id)}`
  // Of six in office nobody voted in the one that stands.
  expect(summary?.['figures']).toMatchObject({ ballots: { selection: before + 1 }, turnout: { absent: 6 } })
})
