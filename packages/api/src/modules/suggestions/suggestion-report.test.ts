import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { uuidOf } from '../../../test/tenant.ts'
import { sessionFor } from '../../tenant-session.ts'
import { lapseCases } from '../cases/case-job.ts'
import { rebuildSuggestionFigures } from '../suggestion-figures/suggestion-figure-job.ts'
import { suggestionCase } from './suggestion-act.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
type Row = Record<string, any>
let twice: string
let report: { total: Row; units: Row[]; rows: Row[] } & Record<string, Row[]>

const year = Number(dayOf(new Date()).slice(0, 4))
const counts =
  'filed motions key assigned contacted replied inTime solved planned waiting reference satisfied basicallySatisfied dissatisfied redone withdrawn overdue promised kept'
const rates = 'contactRate replyRate inTimeRate solvedRate plannedRate satisfactionRate keptRate medianDays p90Days'
const ask = async (as: string | null = at.who.supervisor) => {
  await rebuildSuggestionFigures(sessionFor(app.services, uuidOf(at.tenant.id)))
  const { data, errors } = await app.request(
    `{ suggestionReport(year: ${year}) { year total { ${counts} ${rates} } units { unit { code } ${counts} ${rates} }
        states: rows(by: STATE) { state stateName filed } months: rows(by: MONTH) { month filed }
        categories: rows(by: CATEGORY) { category { code } filed } sites: rows(by: SITE) { site { code } filed } byUnit: rows(by: UNIT) { unit { code } filed } } }`,
    { tenant: at.tenant.slug, as },
  )
  expect(errors).toEqual([])
  return data['suggestionReport']
}

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
  const { who, done, things, otherUnit } = at
  // Two units answer for their parts: one has solved its own and has spoken with the deputy, the other promises.
  const each = await at.toHandler({}, { mode: 'EACH', unitIds: [things.unit.id, otherUnit] })
  await done(each, 'Contact', who.handler, { reason: 'visit', text: '登门听取意见' })
  await done(each, 'PrepareReply', who.handler, at.reply)
  await done(each, 'SignReply', who.head)
  await done(each, 'PrepareReply', who.otherHandler, {
    replyClass: 'B',
    text: '列入明年计划',
    promise: '明年六月前建成',
    promisedOn: `${year + 1}-06-30`,
  })
  await done(each, 'SignReply', who.otherHead)
  // One is answered, is not to the deputy's liking, and is answered again without a word about it.
  twice = await at.toReplied()
  await done(twice, 'Rate', who.deputy, { process: 'SATISFIED', result: 'DISSATISFIED', text: '没有解决' })
  await done(twice, 'RateBack', who.handler, { process: 'SATISFIED' })
  await done(twice, 'PrepareReply', who.handler, at.reply)
  await done(twice, 'SignReply', who.head)
  await done(twice, 'RateBack', who.handler, { process: 'SATISFIED' })
  // One waits for its unit, late; one was taken back.
  const late = await at.toHandler()
  const back = await at.toHandler()
  await done(back, 'Withdraw', who.deputy, { text: '另行提出' })
  const where = app.sql`tenant_id = ${uuidOf(at.tenant.id)} and number`
  await app.sql`update suggestion set due_on = ${dayOf(new Date())}::date - 3 where ${where} = ${late}`
  // Past the spring festival of 2026: its days off are no days of work.
  for (const [number, from, to] of [
    [each, '2026-02-12', '2026-02-26'],
    [twice, '2026-03-02', '2026-03-04'],
  ] as const)
    await app.sql`update suggestion set assigned_on = ${from}, answered_on = ${to} where ${where} = ${number}`
  report = await ask()
})
afterAll(() => app?.close())

describe('the yearly report', () => {
  test('counts all together, with rates and the days that it took', () => {
    expect(report.total).toMatchObject({
      filed: 4,
      assigned: 4,
      replied: 2,
      inTime: 2,
      planned: 1,
      solved: 1,
      redone: 1,
      withdrawn: 1,
      overdue: 1,
      promised: 1,
      kept: 0,
      replyRate: 0.5,
      inTimeRate: 1,
      solvedRate: 0.5,
      plannedRate: 1,
      keptRate: 0,
    })
    // Thursday to Thursday a fortnight later: 13, 14 (a Saturday that is worked), 24, 25, 26 February.
    expect(report.total).toMatchObject({ medianDays: 2, p90Days: 5 })
  })

  test('counts each of several units by what it has said, promised and done itself', () => {
    const of = (code: string) => report.units.find(({ unit }) => unit.code === code)
    expect(of('U')).toMatchObject({ filed: 4, contacted: 1, replied: 2, solved: 2, planned: 0, promised: 0, overdue: 1 })
    expect(of('U2')).toMatchObject({ filed: 1, contacted: 0, replied: 1, solved: 0, planned: 1, promised: 1, overdue: 0 })
    expect(report.units.map(({ filed }) => filed)).toEqual([4, 1])
  })

  test('tells them apart by state, month, category, site and unit; each way they are all there', () => {
    for (const by of ['states', 'months', 'categories', 'sites'])
      expect(report[by]?.reduce((sum, { filed }) => sum + filed, 0)).toBe(4)
    expect(report['months']).toEqual([{ month: dayOf(new Date()).slice(0, 7), filed: 4 }])
    expect(report['states']).toContainEqual({ state: 'withdrawn', stateName: '已撤回', filed: 1 })
    expect(report['categories']).toEqual([{ category: null, filed: 4 }])
    expect(report['sites']).toEqual([{ site: { code: expect.any(String) }, filed: 4 }])
    expect(report['byUnit']?.map(({ unit, filed }) => [unit.code, filed])).toEqual([
      ['U', 4],
      ['U2', 1],
    ])
  })

  test('who was dissatisfied and says no more after the second answer stays dissatisfied', async () => {
    expect(report.total).toMatchObject({ dissatisfied: 1, satisfactionRate: 0 })
    await app.sql`update suggestion set due_on = '2020-01-01' where tenant_id = ${uuidOf(at.tenant.id)} and number = ${twice}`
    await lapseCases(suggestionCase, app.services, uuidOf(at.tenant.id), new Date(Date.now() + 60 * 86_400_000))
    expect(await at.find(twice, at.who.admin)).toMatchObject({ state: 'rated', round: 2, resultRating: null })
    expect((await ask()).total).toMatchObject({ dissatisfied: 1, satisfactionRate: 0 })
  })
})
