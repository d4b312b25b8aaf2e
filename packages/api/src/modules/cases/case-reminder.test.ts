import { dayOf, startClock } from '@minhui/schema/rules/case-clock'
import { daysAhead, type LadderStep, stepsReached, usualLadder } from '@minhui/schema/rules/case-ladder'
import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { addWorkingDays, type Calendar } from '@minhui/schema/rules/working-days'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { countWaiting } from '../../../test/database.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { grant, mutate, openTenant, uuidOf } from '../../../test/tenant.ts'
import { publishedYear } from '../calendar/published-years.ts'
import { opinionCase } from '../opinions/opinion-act.ts'
import { suggestionCase } from '../suggestions/suggestion-act.ts'
import { recomputeCases } from './case-job.ts'
import { remindOfCases } from './case-reminder.ts'

const calendar: Calendar = { published: publishedYear, changes: new Map() }

describe('a ladder', () => {
  // Due on Monday 16 March 2026, borne with until Monday the 23rd.
  const clock = startClock('handle', '2026-03-09', { workingDays: 5, hardWorkingDays: 10 }, calendar)
  test.each([
    ['2026-03-12', []],
    ['2026-03-13', [0]],
    ['2026-03-15', [0]],
    ['2026-03-16', [0, 1]],
    ['2026-03-23', [0, 1]],
    ['2026-03-24', [0, 1, 2]],
    ['2026-03-30', [0, 1, 2, 3]],
  ])('on %s has come to the steps %j', (day, steps) => {
    expect(stepsReached(usualLadder, clock, day, calendar)).toEqual(steps)
  })

  test('is climbed and never gone down, waits while the time stands still, and no step comes before it is looked for', () => {
    const step = fc.record({ at: fc.constantFrom('due' as const, 'hard' as const), days: fc.integer({ min: -10, max: 20 }) })
    const ladders = fc.array(
      step.map((one): LadderStep => ({ ...one, tell: ['owner'] })),
      { maxLength: 6 },
    )
    const days = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(ladders, days, (ladder, offsets) => {
        const [early, late] = offsets
          .sort((a, b) => a - b)
          .map((n) => new Date(Date.UTC(2026, 2, 9 + n)).toISOString().slice(0, 10)) as [string, string]
        const before = stepsReached(ladder, clock, early, calendar)
        const after = stepsReached(ladder, clock, late, calendar)
        expect(after).toEqual(expect.arrayContaining(before))
        expect(stepsReached(ladder, { ...clock, pausedOn: '2026-03-10' }, late, calendar)).toEqual([])
        if (before.length > 0) expect(addWorkingDays(early, daysAhead(ladder), calendar).day >= clock.dueOn).toBe(true)
      }),
    )
  })
})

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let admin: string

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  admin = await grant(app, at.tenant, 'district_admin')
})
afterAll(() => app?.close())

const on = (day: string) => new Date(`${day}T08:00:00+08:00`)
const remind = (now?: Date) => remindOfCases([opinionCase], app.services, uuidOf(at.tenant.id), now)
/** What an account was told since, the last first. */
const told = async (account: string, event = 'work_due') =>
  (await app.sql`select parameters from notification where event = ${event} and account_id = ${account} order by id desc`).map(
    ({ parameters }) => parameters,
  )
/** Lets the time limit of an opinion end some days ago. */
const overdue = (number: string, dueDays: number, hardDays = dueDays) =>
  app.sql`update opinion set due_on = ${dayOf(new Date())}::date - ${dueDays}::int, hard_on = ${dayOf(new Date())}::date - ${hardDays}::int,
      clocks = jsonb_set(jsonb_set(clocks, '{0,dueOn}', to_jsonb((${dayOf(new Date())}::date - ${dueDays}::int)::text)), '{0,hardOn}', to_jsonb((${dayOf(new Date())}::date - ${hardDays}::int)::text))
    where number = ${number} and tenant_id = ${uuidOf(at.tenant.id)}`
const urgings = async (number: string) =>
  (await at.find(number, at.who.office)).entries.filter(({ action }: { action: string }) => action === 'urge')
const clear = () => app.sql`delete from notification where tenant_id = ${uuidOf(at.tenant.id)}`

test('on the last day whose turn it is and the office of the branch are told, once, and nobody of another place or unit', async () => {
  const { number } = await at.toHandler()
  await overdue(number, 0, -7)
  await clear()
  await remind()
  await Promise.all([remind(), remind()])
  expect(await told(at.who.handler)).toEqual([{ due: 1, overdue: 0 }])
  expect(await told(at.who.office)).toEqual([{ due: 1, overdue: 0 }])
  for (const other of [at.who.otherHandler, at.who.otherKeeper, at.who.supervisor, at.who.keeper])
    expect(await told(other)).toEqual([])
  expect(await urgings(number)).toEqual([])
})

test('past what is borne with it is urged, once, by however many at once; what was missed is not made up for', async () => {
  const { number } = await at.toHandler()
  await overdue(number, 4, 2)
  await clear()
  // Somebody works on it while several begin: they all know of nothing yet, and then come one after the other.
  const all = await app.sql.begin(async (held) => {
    await held`select 1 from opinion where number = ${number} and tenant_id = ${uuidOf(at.tenant.id)} for update`
    const started = Promise.all([remind(), remind()])
    await expect.poll(() => countWaiting(held)).toBe(2)
    return { started }
  })
  await all.started
  await remind()
  expect(await urgings(number)).toMatchObject([{ visibility: 'internal', state: 'assigned', by: null }])
  for (const account of [at.who.handler, at.who.supervisor])
    expect(await told(account, 'case_urged')).toMatchObject([{ kind: '@opinion', number }])
  expect(await told(at.who.handler)).toEqual([])
  expect(await told(admin, 'case_urged')).toEqual([])
  await remind(new Date(Date.now() + 14 * 86_400_000))
  expect(await urgings(number)).toHaveLength(2)
  expect((await told(admin, 'case_urged')).filter((one) => one['number'] === number)).toHaveLength(1)
})

test('what goes on after it stood still is told of on its new last day; what has ended, and what stands still, is left alone', async () => {
  const { number, secret } = await at.toHandler()
  await overdue(number, 0, -7)
  await remind()
  await at.done(number, 'Start', at.who.handler)
  await at.done(number, 'Ask', at.who.handler, { text: '哪一盏？' })
  await clear()
  await remind()
  expect(await told(at.who.handler)).toEqual([])
  const gone = await at.toHandler()
  await overdue(gone.number, 0, -7)
  await at.authorAct(gone.number, gone.secret, 'withdraw')
  await remind()
  expect(await told(at.who.handler)).toEqual([])
  await at.authorAct(number, secret, 'answer', { text: '左边第一盏' })
  // What was left then begins today: the same limit, with another last day.
  const { dueOn } = await at.find(number, at.who.handler)
  await remind(on(dueOn))
  await remind(on(dueOn))
  expect(await told(at.who.handler)).toEqual([{ due: 1, overdue: 0 }])
})

test('a suggestion that was urged and then given more time is told of and urged by its new last day, and each step once', async () => {
  const made = await openSuggestions(app)
  const tenantId = uuidOf(made.tenant.id)
  const number = await made.toHandler()
  await made.done(number, 'Contact', made.who.handler, { reason: 'phone', text: '已电话沟通' })
  const climb = (day: string) => remindOfCases([suggestionCase], app.services, tenantId, on(day))
  const urgedTimes = async () =>
    (await made.find(number, made.who.admin)).entries.filter(({ action }: { action: string }) => action === 'urge').length
  const first: string = (await made.find(number, made.who.admin)).dueOn
  await climb(first)
  expect(await told(made.who.handler)).toEqual([{ due: 1, overdue: 0 }])
  await climb(addWorkingDays(first, 1, calendar).day)
  await climb(addWorkingDays(first, 1, calendar).day)
  expect(await urgedTimes()).toBe(1)
  await made.done(number, 'AskExtension', made.who.handler, { text: '情况复杂' })
  await made.done(number, 'GrantExtension', made.who.admin)
  const last: string = (await made.find(number, made.who.admin)).dueOn
  expect(last > first).toBe(true)
  await climb(addWorkingDays(first, 2, calendar).day)
  expect(await told(made.who.handler)).toHaveLength(1)
  await climb(last)
  expect(await told(made.who.handler)).toEqual([
    { due: 1, overdue: 0 },
    { due: 1, overdue: 0 },
  ])
  await climb(addWorkingDays(last, 1, calendar).day)
  await climb(addWorkingDays(last, 1, calendar).day)
  expect(await urgedTimes()).toBe(2)
})

test('a draft, and one that is being signed, reminds its deputies alone, and is never urged', async () => {
  const made = await openSuggestions(app)
  const climb = (day: string) => remindOfCases([suggestionCase], app.services, uuidOf(made.tenant.id), on(day))
  const others = [made.who.office, made.who.admin, made.who.supervisor, made.who.handler, made.who.stranger]
  const draft = await made.draft()
  const signing = await made.draft()
  await made.done(signing, 'Circulate', made.who.deputy, { mandateIds: [made.second.mandate] })
  for (const number of [signing, draft]) {
    await app.sql`delete from notification where tenant_id = ${uuidOf(made.tenant.id)}`
    const { dueOn } = await made.find(number, made.who.deputy)
    await climb(dueOn)
    expect(await told(made.who.deputy)).toHaveLength(1)
    for (const days of [1, 5]) await climb(addWorkingDays(dueOn, days, calendar).day)
    expect(await told(made.who.deputy)).toHaveLength(3)
    for (const account of [...others, made.who.deputy]) expect(await told(account, 'case_urged')).toEqual([])
    for (const account of others) expect(await told(account)).toEqual([])
  }
  // What is handed in is everybody's whose turn it is, and nothing of it was said before.
  await made.done(draft, 'Submit', made.who.deputy)
  const { dueOn, entries } = await made.find(draft, made.who.admin)
  expect(entries.map(({ action }: { action: string }) => action)).not.toContain('urge')
  await climb(dueOn)
  expect(await told(made.who.office)).toEqual([{ due: 1, overdue: 0 }])
})

test('whose last day was changed by the calendar is told of on the day that it has now', async () => {
  const { number } = await at.toHandler()
  const { dueOn: before } = await at.find(number, at.who.handler)
  await remind(on(before))
  await mutate(app, at.tenant, 'calendarDaySet', { day: before, kind: 'HOLIDAY', name: '区庆' }, '{ id }')
  await recomputeCases(opinionCase, app.services, uuidOf(at.tenant.id), 'all')
  const { dueOn: after } = await at.find(number, at.who.handler)
  expect(after > before).toBe(true)
  await clear()
  await remind(on(after))
  expect(await told(at.who.handler)).toMatchObject([{ overdue: 0 }])
})

test('a district has a ladder of its own, and words of its own', async () => {
  const own = await openTenant(app)
  const supervisor = await grant(app, own, 'supervisor')
  const ladder = [{ clock: 'accept', at: 'due', days: -2, tell: ['supervisor'], urges: true }]
  const definition = JSON.stringify({ ...opinionProcedure, ladder })
  await app.must('mutation ($input: ProcedurePublishInput!) { procedurePublish(input: $input) { userErrors { code field } } }', {
    tenant: own.slug,
    as: own.admin,
    variables: { input: { kind: 'OPINION', definition, expectedEdition: 1 } },
  })
  await mutate(
    app,
    own,
    'notificationTemplateCreate',
    { event: 'CASE_URGED', channel: 'IN_APP', language: 'zh-CN', title: '催', text: '{kind}{number}快办' },
    '{ id }',
  )
  const { number } = await at.submit({ qrCode: undefined }, null, own)
  await remindOfCases([opinionCase], app.services, uuidOf(own.id))
  const { notifications } = await app.must<{ notifications: { nodes: { text: string }[] } }>(
    '{ notifications { nodes { text } } }',
    {
      tenant: own.slug,
      as: supervisor,
    },
  )
  expect(notifications.nodes.map(({ text }) => text)).toContain(`群众意见${number}快办`)
})
