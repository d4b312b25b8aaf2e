import { type Clock, dayOf, workingDaysBetween } from '@minhui/schema/rules/case-clock'
import { limitsBeside, startLimit } from '@minhui/schema/rules/case-limit'
import { faultsOf } from '@minhui/schema/rules/procedure-fault'
import { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
import type { Calendar } from '@minhui/schema/rules/working-days'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { mutate, uuidOf } from '../../../test/tenant.ts'
import { publishedYear } from '../calendar/published-years.ts'
import { suggestionCase } from '../suggestions/suggestion-act.ts'
import { recomputeCases } from './case-job.ts'
import { remindOfCases } from './case-reminder.ts'

const calendar: Calendar = { published: publishedYear, changes: new Map() }
const until2026: Calendar = { published: (year) => (year > 2026 ? null : publishedYear(year)), changes: new Map() }

describe('a limit beside the states', () => {
  // Days off from 1 to 7 October 2026; Saturday the 10th is worked.
  test.each([
    ['contact', '2026-09-28', '2026-10-30'],
    ['prosecution', '2026-09-28', '2026-10-16'],
    ['assist', '2026-09-03', '2026-10-08'],
    ['assist', '2026-09-09', '2026-10-09'],
  ] as const)('%s from %s ends on %s', (name, from, dueOn) => {
    expect(startLimit(suggestionProcedure, name, from, calendar)).toMatchObject({ name, dueOn, provisional: false, hardOn: null })
  })

  test.each([
    ['contact', '2026-12-20'],
    ['prosecution', '2026-12-21'],
    ['assist', '2026-12-10'],
  ] as const)('%s from %s is provisional while the next year is not published', (name, from) => {
    expect(startLimit(suggestionProcedure, name, from, until2026)).toMatchObject({ provisional: true })
  })

  test('is as long as the numbers of the procedure say, and its ladder may speak of it', () => {
    const own = { ...suggestionProcedure, numbers: { ...suggestionProcedure.numbers, contactWorkingDays: 2 } }
    expect(startLimit(own, 'contact', '2026-09-28', calendar).dueOn).toBe('2026-09-30')
    expect(limitsBeside(own)).toEqual(['contact', 'assist', 'prosecution'])
    const ladder = (clock: string) => faultsOf({ ...own, ladder: [{ clock, at: 'due', days: 0, tell: ['owner'] }] })
    expect(ladder('contact')).toEqual([])
    expect(ladder('reports')).toMatchObject([{ fault: 'UNKNOWN', at: 'ladder.0.clock' }])
  })
})

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
})
afterAll(() => app?.close())

const led = () => at.toHandler({}, { mode: 'LEAD', unitIds: [at.things.unit.id, at.otherUnit] })
const offer = async (number: string) => {
  const { id } = await at.known(number)
  return mutate(
    app,
    at.tenant,
    'suggestionOffer',
    { id, field: 'ENVIRONMENT_AND_RESOURCES', text: '涉嫌损害公共利益' },
    '{ id version dueOn }',
  )
}
/** The last days of what runs beside a suggestion, as everybody reads them. */
const lastDays = async (number: string) => {
  const { contactDueOn, units, prosecutions } = await at.find(number, at.who.admin)
  const assisting = units.find(({ part }: { part: string }) => part === 'CO')
  return { contact: contactDueOn, assist: assisting.opinionDueOn, prosecution: prosecutions[0].dueOn }
}
const recompute = (which: 'all' | 'provisional' = 'all') =>
  recomputeCases(suggestionCase, app.services, uuidOf(at.tenant.id), which)
const remind = () => remindOfCases([suggestionCase], app.services, uuidOf(at.tenant.id))
const told = async (account: string) =>
  (await app.sql`select parameters from notification where event = 'work_due' and account_id = ${account} order by id desc`).map(
    ({ parameters }) => parameters,
  )
const clear = () => app.sql`delete from notification where tenant_id = ${uuidOf(at.tenant.id)}`
/** Puts the last day of what runs beside on another one, and lets it be provisional. */
const move = async (number: string, what: 'contact' | 'assist' | 'prosecution', days: number) => {
  const dueOn = dayOf(new Date(Date.now() + days * 86_400_000))
  const patch = JSON.stringify({ dueOn, provisional: true } satisfies Partial<Clock>)
  const [row] = await app.sql`select id from suggestion where number = ${number} and tenant_id = ${uuidOf(at.tenant.id)}`
  const id = row?.['id']
  if (what === 'contact')
    await app.sql`update suggestion set contact_due_on = ${dueOn}, contact_clock = contact_clock || ${patch}::text::jsonb where id = ${id}`
  else if (what === 'assist')
    await app.sql`update suggestion_unit set opinion_due_on = ${dueOn}, opinion_clock = opinion_clock || ${patch}::text::jsonb where suggestion_id = ${id} and part = 'co'`
  else await app.sql`update prosecution set due_on = ${dueOn}, clock = clock || ${patch}::text::jsonb where suggestion_id = ${id}`
}

test('they are reckoned by the calendar of the tenant, and follow it when it changes', async () => {
  const number = await led()
  await offer(number)
  const today = dayOf(new Date())
  const before = await lastDays(number)
  for (const name of ['contact', 'assist', 'prosecution'] as const)
    expect([name, before[name]]).toEqual([name, startLimit(suggestionProcedure, name, today, calendar).dueOn])
  const days = [...new Set(Object.values(before))] as string[]
  for (const day of days) await mutate(app, at.tenant, 'calendarDaySet', { day, kind: 'HOLIDAY', name: '区庆' }, '{ id }')
  await recompute()
  const after = await lastDays(number)
  for (const name of ['contact', 'assist', 'prosecution'] as const)
    expect([name, after[name] > before[name]]).toEqual([name, true])
  for (const day of days) await mutate(app, at.tenant, 'calendarDayClear', { day }, '{ id }')
  await recompute()
  expect(await lastDays(number)).toEqual(before)
})

test('what is provisional is reckoned anew each night, and what is met stays as it was', async () => {
  const number = await led()
  await offer(number)
  const right = await lastDays(number)
  for (const what of ['contact', 'assist', 'prosecution'] as const) await move(number, what, 40)
  await at.done(number, 'Opine', at.who.otherHandler, { text: '无意见' })
  const opined = (await lastDays(number)).assist
  await recompute('provisional')
  expect(await lastDays(number)).toEqual({ ...right, assist: opined })
})

test('whoever has not spoken, opined or answered is reminded on the ladder, once; whoever has is not', async () => {
  const number = await led()
  const { id } = await offer(number)
  for (const what of ['contact', 'assist', 'prosecution'] as const) await move(number, what, 0)
  await clear()
  await remind()
  await remind()
  for (const account of [at.who.handler, at.who.otherHandler, at.who.liaison])
    expect(await told(account)).toEqual([{ due: 1, overdue: 0 }])
  for (const account of [at.who.deputy, at.who.supervisor, at.who.teller]) expect(await told(account)).toEqual([])
  // The next step of the ladder: each has done it meanwhile.
  for (const what of ['contact', 'assist', 'prosecution'] as const) await move(number, what, -30)
  await at.done(number, 'Contact', at.who.handler, { reason: 'phone', text: '电话沟通' })
  await at.done(number, 'Opine', at.who.otherHandler, { text: '无意见' })
  await mutate(app, at.tenant, 'prosecutionDecline', { id, expectedVersion: 1, reason: '不属公益诉讼' }, '{ id }', at.who.liaison)
  await clear()
  await remind()
  for (const account of [at.who.handler, at.who.otherHandler, at.who.liaison, at.who.supervisor])
    expect(await told(account)).toEqual([])
})

test('a recommendation reminds its deputy, and past what is borne with whoever supervises; nothing urges', async () => {
  const input = {
    mandateId: at.things.mandate.id,
    title: '整治占道经营',
    field: 'ENVIRONMENT_AND_RESOURCES',
    text: '涉嫌损害公共利益',
  }
  const made = await mutate(app, at.tenant, 'prosecutionRecommend', input, '{ id }', at.who.liaison)
  const past = dayOf(new Date(Date.now() - 30 * 86_400_000))
  await app.sql`update prosecution set due_on = ${past}, clock = jsonb_set(clock, '{dueOn}', to_jsonb(${past}::text)) where id = ${uuidOf(made.id)}`
  await clear()
  await remind()
  for (const account of [at.who.deputy, at.who.supervisor, at.who.admin])
    expect(await told(account)).toEqual([{ due: 0, overdue: 1 }])
  for (const account of [at.who.liaison, at.who.stranger, at.who.cosigner, at.who.handler])
    expect(await told(account)).toEqual([])
})

describe('what is left of a limit beside the states', () => {
  type Limit = { dueOn: string; remainingDays: number; provisional: boolean } | null
  const said = 'limit: contactLimit { dueOn remainingDays provisional }'
  const shown = async (number: string, as: string | null) => {
    const { suggestions } = await app.must<{ suggestions: { nodes: any[] } }>(
      `{ suggestions(first: 1, number: "${number}") { nodes { ${said} units { part limit: opinionLimit { dueOn remainingDays provisional } }
        prosecutions { limit { dueOn remainingDays provisional } } } } }`,
      { tenant: at.tenant.slug, as },
    )
    const [one] = suggestions.nodes
    return {
      contact: one.limit as Limit,
      assist: one.units.find(({ part }: { part: string }) => part === 'CO').limit as Limit,
      prosecution: (one.prosecutions[0]?.limit ?? null) as Limit,
    }
  }
  const names = ['contact', 'assist', 'prosecution'] as const

  test('is told with its last day, overdue below zero, until it is met', async () => {
    const number = await led()
    const { id } = await offer(number)
    const days = await lastDays(number)
    const fresh = await shown(number, at.who.admin)
    for (const name of names)
      expect([name, fresh[name]]).toEqual([
        name,
        {
          dueOn: days[name],
          remainingDays: workingDaysBetween(dayOf(new Date()), days[name], calendar),
          provisional: (startLimit(suggestionProcedure, name, dayOf(new Date()), calendar) as Clock).provisional,
        },
      ])
    for (const name of names) await move(number, name, -30)
    const late = await shown(number, at.who.admin)
    for (const name of names)
      expect([name, (late[name]?.remainingDays ?? 0) < -10, late[name]?.provisional]).toEqual([name, true, true])
    // Whoever reads what was filed learns until when, not whether a unit has given its opinion, nor of the procuratorate.
    expect(await shown(number, null)).toEqual({ ...late, assist: null, prosecution: null })
    await at.done(number, 'Contact', at.who.handler, { reason: 'phone', text: '电话沟通' })
    await at.done(number, 'Opine', at.who.otherHandler, { text: '无意见' })
    await mutate(
      app,
      at.tenant,
      'prosecutionDecline',
      { id, expectedVersion: 1, reason: '不属公益诉讼' },
      '{ id }',
      at.who.liaison,
    )
    expect(await shown(number, at.who.admin)).toEqual({ contact: null, assist: null, prosecution: null })
  })

  test('is provisional where it ends in a year that is not published, as that of a state is', async () => {
    // So long that no calendar is published for its end, whenever this runs.
    const numbers = { contactWorkingDays: 1500, assistingMonths: 72, prosecutionWorkingDays: 1500 }
    const definition = JSON.stringify({ ...suggestionProcedure, numbers: { ...suggestionProcedure.numbers, ...numbers } })
    await mutate(app, at.tenant, 'procedurePublish', { kind: 'SUGGESTION', definition, expectedEdition: 1 }, '{ edition }')
    const number = await led()
    await offer(number)
    const limits = await shown(number, at.who.admin)
    for (const name of names) {
      expect([name, limits[name]?.provisional]).toEqual([name, true])
      expect(publishedYear(Number(limits[name]?.dueOn.slice(0, 4)))).toBeNull()
      expect([name, (limits[name]?.remainingDays ?? 0) > 1000]).toEqual([name, true])
    }
  })
})
