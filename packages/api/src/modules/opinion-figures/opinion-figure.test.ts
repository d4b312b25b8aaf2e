import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { rebuildFigures } from '../../../test/opinion-figures.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, grantByDatabase, openTenant, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let elsewhere: { id: string }

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  elsewhere = (
    await app.must<{ sites: { nodes: { id: string; code: string }[] } }>('{ sites(first: 10) { nodes { id code } } }', {
      tenant: at.tenant.slug,
    })
  ).sites.nodes.find(({ code }) => code === 'H2') as { id: string }
})
afterAll(() => app?.close())

const rebuild = (id = at.tenant.id) => rebuildFigures(app, uuidOf(id))
const counts =
  'submitted open overdue toAnswer answered inTime resolved explained reopened escalated closed rejected withdrawn merged satisfied basicallySatisfied dissatisfied'
const fields = `key stateName ${counts} responseRate inTimeRate resolutionRate satisfactionRate medianDays p90Days site { code } unit { code } category { code }`
const ask = (args: string, as: string | null, tenant = at.tenant) =>
  app.request(`{ opinionFigures${args} { rows { ${fields} } totals { ${fields} } } }`, { tenant: tenant.slug, as })
const figures = async (args = '', as = at.tenant.admin): Promise<{ rows: any[]; totals: any }> => {
  const { data, errors } = await ask(args, as)
  expect(errors).toEqual([])
  return data['opinionFigures']
}
const codeOf = async (args: string, as: string | null) => (await ask(args, as)).errors[0]?.extensions?.['code']

describe('figures of opinions', () => {
  test('count what became of them, by state, category, place, unit and month', async () => {
    const { who, things, otherUnit, category, submit, done, authorAct, toHandler } = at
    const answered = async (satisfaction: string, action = 'Reply') => {
      const { number, secret } = await toHandler()
      await done(number, 'Start', who.handler)
      await done(number, action, who.handler, { text: '好' })
      await authorAct(number, secret, 'rate', { satisfaction, text: '原因' })
      return number
    }
    await done(await answered('SATISFIED'), 'Close', who.supervisor)
    await answered('BASICALLY_SATISFIED', 'Explain')
    await answered('DISSATISFIED')
    const returned = await toHandler()
    await done(returned.number, 'Return', who.handler, { reason: 'not_competent', text: '不是我们' })
    await done(returned.number, 'Assign', who.office, { unitId: otherUnit })
    const { number, code } = await submit({ qrCode: undefined, siteId: elsewhere.id })
    await authorAct(number, code as string, 'withdraw')
    const rejected = await submit({ categoryId: category })
    await done(rejected.number, 'Reject', who.keeper, { reason: 'out_of_scope', text: '请另行反映' })
    await rebuild()

    const { rows, totals } = await figures('(by: STATE)')
    expect(totals).toMatchObject({
      submitted: 6,
      open: 3,
      toAnswer: 4,
      answered: 3,
      inTime: 3,
      resolved: 1,
      explained: 1,
      reopened: 1,
      closed: 1,
      rejected: 1,
      withdrawn: 1,
      satisfied: 1,
      basicallySatisfied: 1,
      dissatisfied: 1,
      responseRate: 0.75,
      inTimeRate: 1,
      resolutionRate: 0.25,
      medianDays: 0,
      p90Days: 0,
    })
    expect(totals.satisfactionRate).toBeCloseTo(2 / 3)
    expect(rows.map(({ key, stateName, submitted }) => [key, stateName, submitted]).sort()).toEqual(
      [
        ['assigned', '已交办', 1],
        ['closed', '已销号', 1],
        ['rated', '已评价', 1],
        ['rejected', '不予受理', 1],
        ['reopened', '重新办理', 1],
        ['withdrawn', '已撤回', 1],
      ].sort(),
    )
    const by = async (dimension: string, object: string, more = '') =>
      Object.fromEntries(
        (await figures(`(by: ${dimension}${more})`)).rows.map((row) => [row[object]?.code ?? '', row.submitted] as const),
      )
    expect(await by('CATEGORY', 'category')).toEqual({ roads: 5, '': 1 })
    expect(await by('UNIT', 'unit')).toEqual({ U: 3, U2: 1, '': 2 })
    // A row of a site holds all below it; what is just below is asked for next.
    expect(await by('SITE', 'site')).toEqual({ H: 5, H2: 1 })
    expect(await by('SITE', 'site', `, siteId: "${things.root.id}"`)).toEqual({ S: 5 })
    expect(await by('UNIT', 'unit', `, siteId: "${things.root.id}", categoryId: "${category}"`)).toEqual({ U: 3, U2: 1, '': 1 })
    expect(await by('SITE', 'site', `, unitId: "${things.unit.id}"`)).toEqual({ H: 3 })
    const months = (await figures('(by: MONTH)')).rows
    expect(months.map(({ submitted }) => submitted)).toEqual([6])
    expect(months[0].key).toMatch(/^\d{4}-\d\d$/)
    expect((await figures('(from: "2020-01", until: "2020-12")')).totals).toMatchObject({ submitted: 0, responseRate: null })
  })

  test('the working days to the first answer stand still while the citizen is asked, and a missed limit shows', async () => {
    const own = await openOpinions(app)
    const answered = await own.toHandler()
    const late = await own.toHandler()
    await own.done(answered.number, 'Start', own.who.handler)
    await own.done(answered.number, 'Ask', own.who.handler, { text: '哪里？' })
    const where = (number: string) => app.sql`tenant_id = ${uuidOf(own.tenant.id)} and number = ${number}`
    // Three weeks later: ten working days of them went by at the office, the rest the citizen was asked.
    await app.sql`update opinion set since = since - 21, spent_days = 4 where ${where(answered.number)}`
    await own.authorAct(answered.number, answered.secret, 'answer', { text: '门口' })
    await own.done(answered.number, 'Reply', own.who.handler, { text: '好' })
    await app.sql`update opinion set due_on = ${dayOf(new Date())}::date - 3 where ${where(late.number)}`
    await rebuild(own.tenant.id)
    const { data } = await ask('(by: STATE)', own.tenant.admin, own.tenant)
    expect(data['opinionFigures'].totals).toMatchObject({ answered: 1, medianDays: 4, p90Days: 4, overdue: 1 })
  })

  test('what is due today is overdue tomorrow, by whatever it is told apart, without a change of anything but the day', async () => {
    const own = await openOpinions(app)
    const [today, tomorrow] = [0, 1].map((n) => dayOf(new Date(Date.now() + n * 86_400_000)))
    const numbers = [(await own.toHandler()).number, (await own.toHandler()).number, (await own.submit()).number]
    const of = app.sql`tenant_id = ${uuidOf(own.tenant.id)}`
    await app.sql`update opinion set due_on = ${today as string} where ${of} and number = any(${numbers.slice(1)})`
    await app.sql`update opinion set due_on = ${tomorrow as string} where ${of} and number = ${numbers[0] as string}`
    await rebuild(own.tenant.id)
    const overdue = async (by: string) =>
      (await ask(`(by: ${by})`, own.tenant.admin, own.tenant)).data['opinionFigures'].totals.overdue
    const dimensions = ['STATE', 'CATEGORY', 'SITE', 'UNIT', 'MONTH']
    expect(await Promise.all(dimensions.map(overdue))).toEqual([0, 0, 0, 0, 0])
    // A day goes by, and no job is done: what is kept is a day older.
    await app.sql`update opinion_figure set due = (select coalesce(jsonb_object_agg(d.key::date - 1, d.value), '{}') from jsonb_each(due) d) where ${of}`
    expect(await Promise.all(dimensions.map(overdue))).toEqual([2, 2, 2, 2, 2])
  })

  test('days spent merged count, and what was overdue when it was merged is not answered in time with the common issue', async () => {
    const own = await openOpinions(app)
    const { tenant, who } = own
    const rowOf = (number: string) => app.sql`tenant_id = ${uuidOf(tenant.id)} and number = ${number}`
    /** As if it had been taken up so many days ago. */
    const earlier = (number: string, days: number) => app.sql`
      update opinion set since = since - ${days}::int, due_on = due_on - ${days}::int,
        clocks = (select jsonb_agg(c || jsonb_build_object('begunOn', (c->>'begunOn')::date - ${days}::int, 'from', (c->>'from')::date - ${days}::int,
          'dueOn', (c->>'dueOn')::date - ${days}::int)) from jsonb_array_elements(clocks) c) where ${rowOf(number)}`
    const common = await own.toHandler()
    const { id: intoId } = await own.find(common.number, tenant.admin)
    const accepted = async () => {
      const { number } = await own.submit({ text: '同一件事' })
      await own.done(number, 'Accept', who.keeper)
      return number
    }
    const [late, inTime] = [await accepted(), await accepted()]
    await earlier(late, 30)
    for (const number of [late, inTime]) await own.done(number, 'Merge', who.office, { intoId })
    // Three weeks pass while both are merged; the common issue is assigned within its time, and answered within it.
    await app.sql`update opinion set since = since - 21 where ${rowOf(inTime)}`
    await own.done(common.number, 'Start', who.handler)
    await own.done(common.number, 'Reply', who.handler, { text: '好' })
    await rebuild(tenant.id)
    const { data } = await ask('(by: STATE)', tenant.admin, tenant)
    expect(data['opinionFigures'].totals).toMatchObject({ answered: 3, inTime: 2 })
    const found = await app.sql<{ number: string; answer_days: number; answered_in_time: boolean }[]>`
      select number, answer_days, answered_in_time from opinion where ${app.sql`tenant_id = ${uuidOf(tenant.id)}`} order by number`
    const of = (number: string) => found.find((one) => one.number === number)
    expect([common.number, late, inTime].map((number) => of(number)?.answered_in_time)).toEqual([true, false, true])
    expect(of(inTime)?.answer_days).toBeGreaterThanOrEqual(10)
    expect(of(late)?.answer_days).toBeGreaterThanOrEqual(15)

    // A common issue that is itself answered late is late for all.
    const other = await own.toHandler()
    const waiting = await accepted()
    await own.done(waiting, 'Merge', who.office, { intoId: (await own.find(other.number, tenant.admin)).id })
    await own.done(other.number, 'Start', who.handler)
    await earlier(other.number, 30)
    await own.done(other.number, 'Reply', who.handler, { text: '好' })
    const [kept] = await app.sql<{ answered_in_time: boolean }[]>`select answered_in_time from opinion where ${rowOf(waiting)}`
    expect(kept?.answered_in_time).toBe(false)
  })

  test('are told in at most three statements, however many rows there are', async () => {
    const statements = async () =>
      Number(/minhui_database_statements_total (\d+)/.exec((await app.http.inject('/metrics')).body)?.[1])
    for (const [args, most] of [
      ['(by: MONTH)', 1],
      ['(by: STATE)', 2],
      ['(by: CATEGORY)', 3],
      ['(by: SITE)', 3],
      ['(by: UNIT)', 3],
    ] as const) {
      await figures(args)
      const before = await statements()
      await figures(args)
      expect((await statements()) - before, args).toBeLessThanOrEqual(most)
    }
  })
})

describe('who may see them', () => {
  const submitted = async (args: string, as: string) => (await figures(args, as)).totals.submitted

  test('the district all of them, a branch and a station their own, a unit its own', async () => {
    const { who, things, otherUnit } = at
    for (const by of ['STATE', 'CATEGORY', 'SITE', 'UNIT', 'MONTH']) {
      expect(await submitted(`(by: ${by})`, at.tenant.admin)).toBe(6)
      expect(await submitted(`(by: ${by})`, who.supervisor)).toBe(6)
      expect(await submitted(`(by: ${by})`, who.office)).toBe(5)
      expect(await submitted(`(by: ${by})`, who.keeper)).toBe(5)
      expect(await submitted(`(by: ${by})`, who.otherKeeper)).toBe(1)
      expect(await submitted(`(by: ${by})`, who.handler)).toBe(3)
      expect(await submitted(`(by: ${by})`, who.otherHandler)).toBe(1)
    }
    // Of what stands above one's own place one sees what is one's own, as a row of one's own.
    expect((await figures('(by: SITE)', who.keeper)).rows.map(({ site }) => site.code)).toEqual(['S'])
    expect(await submitted(`(siteId: "${things.root.id}")`, who.keeper)).toBe(5)
    expect(await submitted(`(unitId: "${otherUnit}")`, who.handler)).toBe(0)
  })

  test('another place answers as one that does not exist', async () => {
    const { who } = at
    const random = Buffer.from('Site:019a0000-0000-7000-8000-000000000000').toString('base64url')
    for (const by of ['STATE', 'SITE', 'CATEGORY'])
      for (const as of [who.keeper, who.office])
        expect((await ask(`(by: ${by}, siteId: "${elsewhere.id}")`, as)).text).toBe(
          (await ask(`(by: ${by}, siteId: "${random}")`, as)).text,
        )
    expect(await submitted(`(siteId: "${elsewhere.id}")`, at.tenant.admin)).toBe(1)
  })

  test('what is another tenant’s answers as what does not exist', async () => {
    const other = await openOpinions(app)
    const theirs = { siteId: other.things.site.id, categoryId: other.category, unitId: other.things.unit.id }
    for (const [argument, id] of Object.entries(theirs)) {
      const [type] = Buffer.from(id, 'base64url').toString().split(':')
      const random = Buffer.from(`${type}:019a0000-0000-7000-8000-000000000000`).toString('base64url')
      for (const as of [at.tenant.admin, at.who.keeper, at.who.handler])
        for (const by of ['STATE', 'SITE', 'CATEGORY', 'UNIT'])
          expect((await ask(`(by: ${by}, ${argument}: "${id}")`, as)).text).toBe(
            (await ask(`(by: ${by}, ${argument}: "${random}")`, as)).text,
          )
    }
  })

  test('a deputy the whole district, told apart by month and state alone', async () => {
    const { who, things } = at
    expect(await submitted('(by: STATE)', who.deputy)).toBe(6)
    expect(await submitted('(by: MONTH)', who.deputy)).toBe(6)
    for (const args of ['(by: SITE)', '(by: UNIT)', '(by: CATEGORY)', `(siteId: "${things.site.id}")`])
      expect(await codeOf(args, who.deputy)).toBe('FORBIDDEN')
    const dimensions = async (as: string) =>
      (await app.request('{ opinionFigures { dimensions } }', { tenant: at.tenant.slug, as })).data['opinionFigures'].dimensions
    expect(await dimensions(who.deputy)).toEqual(['STATE', 'MONTH'])
    for (const as of [at.tenant.admin, who.supervisor, who.office, who.keeper, who.handler])
      expect(await dimensions(as)).toEqual(['STATE', 'CATEGORY', 'SITE', 'UNIT', 'MONTH'])
    // Who keeps a station besides sees that told apart, and nothing else.
    const both = await grant(app, at.tenant, 'station_keeper', 'SITE', elsewhere.id, things.person.id)
    expect([await submitted('(by: STATE)', both), await submitted('(by: SITE)', both)]).toEqual([6, 1])
  })

  test('nobody else', async () => {
    const citizen = await grant(app, at.tenant, 'citizen', 'OWN')
    const auditor = await grantByDatabase(app, at.tenant, 'audit_admin')
    const other = await openTenant(app)
    expect(await codeOf('', null)).toBe('UNAUTHENTICATED')
    for (const as of [citizen, auditor, at.who.teller, other.admin]) expect(await codeOf('', as)).toBe('FORBIDDEN')
    expect((await ask('', other.admin, other)).data['opinionFigures'].totals.submitted).toBe(0)
  })

  test('what is no month, no id or no time is a bad request', async () => {
    for (const args of [
      '(from: "2026-13")',
      '(until: "2026-1")',
      '(from: "2026-05", until: "2026-04")',
      '(from: "2010-01", until: "2026-04")',
      `(siteId: "${at.things.unit.id}")`,
      '(unitId: "x")',
    ])
      expect(await codeOf(args, at.tenant.admin), args).toBe('BAD_USER_INPUT')
  })
})
