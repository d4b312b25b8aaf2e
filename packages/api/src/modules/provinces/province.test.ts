import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp, operator } from '../../../test/app.ts'
import { grantByDatabase, mutate } from '../../../test/tenant.ts'
import { Session } from '../../database/session.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { platformAccount } from '../../seed/load.ts'
import { demoAccount } from '../../seed/load-people.ts'
import { seedId } from '../../seed/seed-id.ts'
import { sessionFor } from '../../tenant-session.ts'
import { listDistricts, refreshSummary } from './district-summary.store.ts'
import { type Figures, shownFigures } from './province-figures.ts'

let app: App
beforeAll(async () => {
  app = await createApp({ seeds: ['binhu', 'wujin', 'liyang', 'jianghan'], jobs: true })
})
afterAll(() => app?.close())

type Figure = { measure: string; key: string; value: number | null }
type Summary = { province: { name: string }; districts: { slug: string; figures: Figure[] }[]; totals: Figure[] }
const query =
  '{ provinceSummary { province { name } districts { slug figures { measure key value } } totals { measure key value } } }'
const summary = async (who: string) =>
  (await app.must<{ provinceSummary: Summary }>(query, { as: platformAccount(who) })).provinceSummary
const figureOf = (figures: Figure[] | undefined, measure: string, key: string) =>
  figures?.find((figure) => figure.measure === measure && figure.key === key)?.value

test('the staff of a province see its districts and nothing of another’s', async () => {
  const jiangsu = await summary('jiangsu')
  expect(jiangsu.province.name).toBe('江苏省')
  expect(jiangsu.districts.map(({ slug }) => slug).sort()).toEqual(['binhu', 'liyang', 'wujin'])
  const hubei = await summary('hubei')
  expect(hubei.districts.map(({ slug }) => slug)).toEqual(['jianghan'])
  const liyang = jiangsu.districts.find(({ slug }) => slug === 'liyang')
  expect([figureOf(liyang?.figures, 'sites', 'home'), figureOf(liyang?.figures, 'sites', 'station')]).toEqual([12, 86])
  expect(figureOf(jiangsu.totals, 'groups', 'all')).toBe(5 + 87 + 2)
  // Filed ones by the class of their reply, those of fewer than five hidden.
  const filed = liyang?.figures.filter(({ measure }) => measure === 'suggestions')
  expect(filed).toEqual(
    expect.arrayContaining([
      { measure: 'suggestions', key: 'A', value: 12 },
      { measure: 'suggestions', key: 'B', value: null },
    ]),
  )
})

test('the province sees ballots, turnout, projects by state and light, and how they are judged', async () => {
  const { districts } = await summary('jiangsu')
  const of = (slug: string, measure: string) =>
    Object.fromEntries(
      districts
        .find((one) => one.slug === slug)
        ?.figures.flatMap((one) => (one.measure === measure ? [[one.key, one.value]] : [])) ?? [],
    )
  expect(of('liyang', 'ballots')).toEqual({ selection: 4, inspection: 2 })
  // By the district in two rounds, by two towns in one each; what street deputies advise elects nothing.
  expect([of('liyang', 'elected'), of('binhu', 'elected')]).toEqual([{ district: 8, town: 4 }, { district: 8 }])
  const [money] = await app.sql`
    select round(sum(budget) / 10000)::int as budget, round(sum(spent) / 10000)::int as spent from project where tenant_id = ${seedId('liyang')}`
  expect(of('liyang', 'money')).toEqual(money)
  expect(money?.['budget']).toBeGreaterThan(money?.['spent'])
  expect(of('liyang', 'lights')).toEqual({ green: 4, amber: 2, red: 1 })
  expect(of('liyang', 'projects')).toMatchObject({ candidate: 8, selected: 1, rectifying: 1, closed: 1 })
  expect(of('liyang', 'tested')).toEqual({ satisfied: 2, basically_satisfied: 1, dissatisfied: 1 })
  // 233 of 260 came back in each of three rounds, 53 or 54 of 60 in each of three of two towns.
  expect(of('liyang', 'rates')).toMatchObject({ turnout: 89, tested: 75 })
  // What its street deputies advised is apart.
  expect(of('binhu', 'ballots')).toEqual({ selection: 1, inspection: 1 })
  // Four of 37 who stayed away are few, in one round.
  expect(shownFigures([{ turnout: { returned: 33, absent: 4 } }])).toContainEqual({
    measure: 'rates',
    key: 'turnout',
    value: null,
  })
  expect(shownFigures([{ turnout: { returned: 33, absent: 4 } }, { turnout: { returned: 90, absent: 10 } }])).toContainEqual({
    ...{ measure: 'rates', key: 'turnout', value: null },
  })
  expect(shownFigures([{ ratings: { content: 20, otherwise: 3 } }])).toContainEqual({
    measure: 'rates',
    key: 'rating',
    value: null,
  })
})

test('what the province is told of suggestions is what they say, and shown where nothing of it is few', async () => {
  for (const slug of ['binhu', 'wujin', 'liyang', 'jianghan']) {
    const [kept] = await app.sql`select figures from district_summary where tenant = ${seedId(slug)}`
    const [facts] = await app.sql`
      select count(*) filter (where reply_class = 'A')::int as solved, count(*) filter (where answered_on is not null and reply_class <> 'A')::int as otherwise,
        count(*) filter (where assigned_on is not null and answered_on is null)::int as unanswered, count(*) filter (where assigned_on is null)::int as unassigned
      from suggestion where tenant_id = ${seedId(slug)} and filed_on is not null`
    const { suggestionAnswers, suggestionDays }: Figures = kept?.['figures'] ?? {}
    const some = Object.fromEntries(Object.entries(facts ?? {}).filter(([, value]) => value > 0))
    expect([slug, suggestionAnswers]).toEqual([slug, some])
    const timed = Object.values(suggestionDays ?? {}).reduce((all, one) => all + one, 0)
    expect([slug, timed]).toEqual([slug, (facts?.['solved'] ?? 0) + (facts?.['otherwise'] ?? 0)])
  }
  const answers = { solved: 60, otherwise: 20, unanswered: 20, unassigned: 10 }
  const district = {
    suggestions: { A: 60, B: 20, unanswered: 30 },
    suggestionsOverdue: { overdue: 8, otherwise: 102 },
    suggestionAnswers: answers,
    suggestionSatisfaction: { satisfied: 30, basically_satisfied: 10, dissatisfied: 10 },
    suggestionDays: { 20: 60, 40: 20 },
  }
  const shown = (more: Figures = {}) =>
    shownFigures([{ ...district, ...more }]).flatMap(({ measure, value }) => (measure === 'suggestions' ? [] : [value]))
  // Overdue; response, resolution, satisfaction; half, and nine of ten.
  expect(shown()).toEqual([8, 80, 75, 80, 20, 40])
  expect(shown({ suggestionAnswers: { ...answers, unassigned: 3 } })).toEqual([8, null, null, 80, 20, 40])
  expect(shown({ suggestions: { A: 60, B: 20, C: 2, unanswered: 28 } })).toEqual([null, null, null, 80, 20, 40])
  expect(shown({ suggestionSatisfaction: { satisfied: 30, dissatisfied: 4 } })).toEqual([8, 80, 75, null, 20, 40])
  expect(shown({ suggestionDays: { 20: 78, 40: 2 } })).toEqual([8, 80, 75, 80, 20, 20])
})

test('figures about fewer than five people are not shown', async () => {
  const binhu = (await summary('jiangsu')).districts.find(({ slug }) => slug === 'binhu')
  // One national deputy and two provincial ones live in Binhu.
  expect(figureOf(binhu?.figures, 'deputies', 'national')).toBeNull()
  expect(figureOf(binhu?.figures, 'deputies', 'provincial')).toBeNull()
  expect(figureOf(binhu?.figures, 'deputies', 'district')).toBe(37)
})

test('a sum does not tell what is hidden of one district', () => {
  const district = (city: number) => ({ deputies: { city }, sites: { home: 1 } })
  const sums = (...values: number[]) =>
    shownFigures(values.map(district))
      .map(({ value }) => value)
      .reverse()
  expect(sums(40, 37)).toEqual([77, 2])
  expect(sums(40, 2)).toEqual([null, 2])
  expect(sums(40, 2, 1)).toEqual([null, 3])
  expect(sums(40, 4, 4)).toEqual([null, 3])
})

test('only the staff of a province may read it', async () => {
  for (const as of [null, operator, demoAccount('binhu', 'district_admin')]) {
    const { errors } = await app.request(query, { as, tenant: as === null || as === operator ? null : 'binhu' })
    expect(errors[0]?.extensions?.['code']).toBe(as ? 'FORBIDDEN' : 'UNAUTHENTICATED')
  }
})

test('each district finds in its audit that it was read, and no other does', async () => {
  await summary('hubei')
  const binhu = { id: '', slug: 'binhu', admin: '' }
  const jianghan = { id: '', slug: 'jianghan', admin: '' }
  const traces = async (tenant: typeof binhu) =>
    (
      await app.must<{ auditEntries: { nodes: { accountName: string }[] } }>(
        '{ auditEntries(action: "provinceSummary") { nodes { accountName } } }',
        { tenant: tenant.slug, as: await grantByDatabase(app, tenant as never, 'audit_admin') },
      )
    ).auditEntries.nodes
  await expect.poll(() => traces(jianghan), { timeout: 15_000 }).toContainEqual({ accountName: '湖北省级工作人员(演示)' })
  expect((await traces(binhu)).map(({ accountName }) => accountName)).not.toContain('湖北省级工作人员(演示)')
})

test('a change is in the figures soon, and what is kept is what the facts say', async () => {
  const before = figureOf((await summary('hubei')).totals, 'groups', 'all') as number
  const tenant = {
    id: encodeId('Tenant', seedId('jianghan')),
    slug: 'jianghan',
    admin: demoAccount('jianghan', 'district_admin'),
  }
  const { deputyGroups } = await app.must<{ deputyGroups: { nodes: { id: string }[] } }>(
    '{ deputyGroups(first: 1) { nodes { id } } }',
    {
      tenant: 'jianghan',
      as: tenant.admin,
    },
  )
  await mutate(app, tenant, 'deputyGroupRetire', { id: deputyGroups.nodes[0]?.id })
  await expect.poll(async () => figureOf((await summary('hubei')).totals, 'groups', 'all'), { timeout: 15_000 }).toBe(before - 1)
  const kept = () => app.sql`select figures from district_summary where tenant = ${seedId('jianghan')}`
  const figures = await kept()
  await sessionFor(app.services, seedId('jianghan')).write((tx) => refreshSummary(tx))
  expect(await kept()).toEqual(figures)
})

test('the role of the database that reads for provinces reads nothing without one, and no tenant’s table', async () => {
  const session = new Session({ pool: app.services.pools.province, tenantId: null })
  expect(await session.read((tx) => listDistricts(tx, ''))).toEqual([])
  expect((await session.read((tx) => listDistricts(tx, '420000'))).every(({ slug }) => slug === 'jianghan')).toBe(true)
  await app.sql`set role app_province`
  await expect(app.sql`select * from mandate`).rejects.toMatchObject({ code: '42501' })
  expect(await app.sql`select * from district_summary`).toEqual([])
  await app.sql`reset role`
})

describe('what is hidden of a district', () => {
  const anyCount = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 8 }), fc.integer({ min: 20, max: 90 }))
  /** Figures of a district as its opinions give them: every division of them agrees with every other. */
  const anyDistrict = fc
    .record({
      open: anyCount,
      overdue: anyCount,
      closed: anyCount,
      withdrawn: anyCount,
      merged: anyCount,
      unanswered: fc.nat(100),
      resolved: fc.nat(100),
      early: fc.nat(100),
      satisfied: anyCount,
      dissatisfied: anyCount,
      solved: anyCount,
      planned: anyCount,
      unreplied: anyCount,
      unassigned: anyCount,
      late: fc.nat(100),
      content: anyCount,
      discontent: anyCount,
    })
    .map((one) => districtOf(one))
  type OfOpinions =
    | 'open'
    | 'overdue'
    | 'closed'
    | 'withdrawn'
    | 'merged'
    | 'unanswered'
    | 'resolved'
    | 'early'
    | 'satisfied'
    | 'dissatisfied'
  type OfSuggestions = 'solved' | 'planned' | 'unreplied' | 'unassigned' | 'late' | 'content' | 'discontent'
  type Counts = Record<OfOpinions | OfSuggestions, number>
  function districtOf({ open, overdue, closed, withdrawn, merged, satisfied, dissatisfied, ...parts }: Counts): {
    counts: Counts
    figures: Figures
  } {
    const all = open + overdue + closed + withdrawn + merged
    // Whoever was not answered is open; whoever was not resolved was answered otherwise.
    const unanswered = Math.min(parts.unanswered, open + overdue)
    const answered = open + overdue + closed - unanswered
    const resolved = Math.min(parts.resolved, answered)
    const early = Math.min(parts.early, all)
    return {
      counts: { open, overdue, closed, withdrawn, merged, satisfied, dissatisfied, ...parts },
      figures: {
        opinions: { open, overdue, closed, withdrawn, merged },
        answers: { unanswered, resolved, otherwise: answered - resolved },
        months: { '2026-01': early, '2026-02': all - early },
        satisfaction: { satisfied, dissatisfied },
        days: { 1: resolved, 9: answered - resolved },
        ...suggestionsOf(parts),
      },
    }
  }

  function suggestionsOf(given: Record<OfSuggestions, number>): Figures {
    const { solved, planned, unreplied, unassigned, content, discontent } = given
    const filed = solved + planned + unreplied + unassigned
    const late = Math.min(given.late, filed)
    return {
      suggestions: { A: solved, B: planned, unanswered: unreplied + unassigned },
      suggestionsOverdue: { overdue: late, otherwise: filed - late },
      suggestionAnswers: { solved, otherwise: planned, unanswered: unreplied, unassigned },
      suggestionSatisfaction: { satisfied: content, dissatisfied: discontent },
      suggestionDays: { 3: solved, 30: planned },
    }
  }

  test('cannot be told from what is shown: any other hidden number shows the same', () => {
    const hideable = [
      ...(['open', 'overdue', 'closed', 'withdrawn', 'merged', 'satisfied', 'dissatisfied'] as const),
      ...(['solved', 'planned', 'content', 'discontent'] as const),
    ]
    fc.assert(
      fc.property(
        anyDistrict,
        fc.constantFrom(...hideable),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        ({ counts }, key, one, other) => {
          const shown = (value: number) =>
            shownFigures([districtOf({ ...counts, [key]: value }).figures]).filter(
              // How long it took is of those answered, and is asked below.
              ({ measure }) => measure !== 'days' && measure !== 'suggestionDays',
            )
          expect(shown(one)).toEqual(shown(other))
        },
      ),
    )
  })

  test('cannot be told from the sums over the districts either', () => {
    fc.assert(
      fc.property(anyDistrict, anyDistrict, (one, other) => {
        const [a, b, both] = [
          shownFigures([one.figures]),
          shownFigures([other.figures]),
          shownFigures([one.figures, other.figures]),
        ]
        for (const { measure, key } of [...a, ...b].filter(({ value }) => value === null))
          expect(both.find((figure) => figure.measure === measure && figure.key === key)?.value ?? null).toBeNull()
      }),
    )
  })

  test('no number of days is that of fewer than five who took as long or longer', () => {
    const days = (figures: Record<string, number>) => shownFigures([{ days: figures }]).map(({ key, value }) => [key, value])
    expect(days({ 2: 9 })).toEqual([
      ['median', null],
      ['p90', null],
    ])
    expect(days({ 2: 5, 3: 5 })).toEqual([
      ['median', 2],
      ['p90', null],
    ])
    expect(days({ 2: 45, 30: 5 })).toEqual([
      ['median', 2],
      ['p90', 2],
    ])
    expect(days({ 2: 44, 30: 5 })).toEqual([
      ['median', 2],
      ['p90', null],
    ])
    expect(shownFigures([{ days: { 2: 50 } }, { days: { 30: 1 } }]).map(({ value }) => value)).toEqual([null, null])
  })

  test('a rate is shown when all of its parts may be', () => {
    const rates = (answers: Record<string, number>, opinions: Record<string, number> = { closed: 100 }) =>
      shownFigures([{ answers, opinions }])
        .filter(({ measure }) => measure === 'rates')
        .map(({ value }) => value)
    expect(rates({ resolved: 80, otherwise: 10, unanswered: 10 })).toEqual([90, 80])
    expect(rates({ resolved: 80, otherwise: 18, unanswered: 2 })).toEqual([null, null])
    expect(rates({ resolved: 80, otherwise: 20 }, { closed: 98, open: 2 })).toEqual([null, null])
    expect(rates({ resolved: 80, otherwise: 20 }, { closed: 100, withdrawn: 2 })).toEqual([100, 80])
  })
})
