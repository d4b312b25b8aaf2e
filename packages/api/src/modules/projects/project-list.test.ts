import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openProjects } from '../../../test/projects.ts'
import { openTenant, refused } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
beforeAll(async () => {
  app = await createApp()
  at = await openProjects(app)
})
afterAll(() => app?.close())

const list = async (args: string, as: string | null = at.tenant.admin) =>
  (
    await app.must<{ projects: { nodes: { number: string; title: string }[] } }>(
      `{ projects(${args}) { nodes { number title } } }`,
      {
        tenant: at.tenant.slug,
        as,
      },
    )
  ).projects.nodes.map(({ number }) => number)

describe('the list', () => {
  test('is asked by year, congress, state, category, unit, call, and by whose turn it is', async () => {
    const { who, things, town, townHome, office, propose, done, met, call } = at
    const mine = await propose()
    const early = await office({ year: 2026 })
    const local = await office({ bodyId: town.id, siteId: townHome.id })
    await done(early, 'Accept', who.admin)
    await done(early, 'Examine', who.admin, { answers: met })
    await done(early, 'AskFeasibility', who.admin, { unitId: things.unit.id })
    expect([
      await list('year: 2026'),
      await list(`bodyId: "${town.id}"`),
      await list('states: ["feasibility"]'),
      await list(`callId: "${call}"`),
      await list(`unitId: "${things.unit.id}"`),
      await list('proposerKind: CITIZEN'),
      await list('mine: true', who.townOffice),
      await list('mine: true', who.handler),
      await list('mine: true', who.otherHandler),
      await list('own: true', who.citizen),
      await list('own: true', who.neighbour),
      await list('first: 100', null),
      await list('published: true'),
    ]).toEqual([[early], [local], [early], [mine], [early], [mine], [local], [early], [], [mine], [], [early], [early]])
    expect(await list(`projectCategoryId: "${at.category}"`)).toHaveLength(3)
    expect(await list('orderBy: DUE')).toHaveLength(3)
    const work = await app.must<{ work: { nodes: { number: string }[]; counts: { kind: string; total: number }[] } }>(
      '{ work { nodes { ... on Project { number } } counts { kind total } } }',
      { tenant: at.tenant.slug, as: who.handler },
    )
    expect(work.work).toMatchObject({ nodes: [{ number: early }] })
    expect(work.work.counts).toContainEqual({ kind: 'PROJECT', total: 1 })
  })

  test('comes in few statements, however long it is, and in the order that was asked', async () => {
    const { who, done, tenant, find } = at
    const numbers: string[] = []
    for (let i = 0; i < 6; i++) numbers.push(await at.office({ year: 2030, title: `项目${i}` }))
    for (const number of numbers) await done(number, 'Accept', who.admin)
    const [first, second] = numbers as [string, string]
    for (const as of [who.citizen, who.neighbour]) await refused(app, tenant, 'projectLike', { id: (await find(second)).id }, as)
    await refused(app, tenant, 'projectLike', { id: (await find(first)).id }, who.citizen)
    expect((await list('year: 2030, orderBy: LIKES', null)).slice(0, 2)).toEqual([second, first])
    const statements = async () =>
      Number(/minhui_database_statements_total (\d+)/.exec((await app.http.inject('/metrics')).body)?.[1])
    const ask = (many: number, as: string | null) =>
      app.must(
        `{ projects(first: ${many}, year: 2030) { nodes { number title stateName remainingDays likes body { name } unit { name } category { name } entries(first: 3) { text } viewerLikes } } }`,
        { tenant: tenant.slug, as },
      )
    for (const as of [null, who.citizen, who.admin]) {
      const counts: number[] = []
      for (const many of [2, 6]) {
        await ask(many, as)
        const before = await statements()
        await ask(many, as)
        counts.push((await statements()) - before)
      }
      // The page, procedures, the calendar and the last entries; for those who work on them what they may do, too.
      expect(counts[1]).toBe(counts[0])
      expect(counts[0]).toBeLessThanOrEqual(6)
    }
  })
})

test('whoever is one of the people supports a published project once, and may take that back', async () => {
  const { tenant, who, propose, done, find } = at
  const number = await propose({ title: '增设路灯' })
  const { id } = await find(number)
  const say = (name: string, as: string | null) => refused(app, tenant, name, { id }, as)
  // What is not taken up yet nobody supports, nor learns of.
  expect((await say('projectLike', who.neighbour)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }])
  await done(number, 'Accept', who.admin)
  const { version } = await find(number)
  // A double click, and several people at once.
  const answers = await Promise.all([who.citizen, who.citizen, who.neighbour, who.deputy].map((as) => say('projectLike', as)))
  expect(answers.flatMap(({ userErrors, errors }) => [...userErrors, ...errors])).toEqual([])
  expect(await find(number, who.citizen)).toMatchObject({ likes: 3, viewerLikes: true, version })
  for (let i = 0; i < 2; i++) expect((await say('projectUnlike', who.citizen)).userErrors).toEqual([])
  expect(await find(number, who.citizen)).toMatchObject({ likes: 2, viewerLikes: false, version })
  for (const as of [who.admin, who.handler, who.teller])
    expect((await say('projectLike', as)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await say('projectLike', null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  const other = await openTenant(app)
  expect((await refused(app, other, 'projectLike', { id }, who.citizen)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await find(number)).likes).toBe(2)
})

test('what seems to say the same is proposed to those who merge, and to nobody else', async () => {
  const { tenant, who, propose, done, town, townHome } = at
  const place = { latitude: 31.5, longitude: 120.3 }
  const one = await propose({ title: '东新路加装路灯', text: '东新路夜间昏暗，请加装路灯', ...place })
  const same = await propose(
    { title: '东新路路灯', text: '东新路夜间没有路灯', latitude: 31.501, longitude: 120.3 },
    who.neighbour,
  )
  const far = await propose({ title: '东新路路灯', text: '东新路夜间没有路灯', latitude: 31.6, longitude: 120.3 })
  await propose({
    title: '东新路路灯',
    text: '东新路夜间没有路灯',
    callId: await at.openCall({ bodyId: town.id, siteId: townHome.id }),
  })
  const ask = async (number: string, as: string) =>
    (
      await app.must<{
        projects: { nodes: { duplicates: { score: number; metres: number; words: string[]; project: { number: string } }[] }[] }
      }>(`{ projects(first: 1, number: "${number}") { nodes { duplicates { score metres words project { number } } } } }`, {
        tenant: tenant.slug,
        as,
      })
    ).projects.nodes[0]?.duplicates ?? []
  const found = await ask(one, who.admin)
  expect(found.map(({ project }) => project.number)).toEqual([same])
  expect(found[0]).toMatchObject({ metres: 111, words: expect.arrayContaining(['路灯']) })
  expect(found.map(({ project }) => project.number)).not.toContain(far)
  expect(await ask(one, who.citizen)).toEqual([])
  await done(one, 'Accept', who.admin)
  await done(same, 'Merge', who.admin, { intoId: (await at.find(one)).id })
  expect(await ask(one, who.admin)).toEqual([])
})
