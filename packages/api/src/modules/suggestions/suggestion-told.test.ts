import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { grant, mutate, uuidOf } from '../../../test/tenant.ts'

/** Who is told what, in which words. */
let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
let district: string

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
  district = await grant(app, at.tenant, 'district_admin')
})
afterAll(() => app?.close())

const forget = () => app.sql`delete from notification where tenant_id = ${uuidOf(at.tenant.id)}`
beforeEach(forget)

/** The events of which each of some people was told since. */
const told = async (...names: (keyof typeof at.who | 'district')[]) => {
  const rows =
    await app.sql`select account_id, event, parameters from notification where tenant_id = ${uuidOf(at.tenant.id)} order by id`
  return names.map((name) => {
    const account = name === 'district' ? district : at.who[name]
    return rows.filter((row) => row['account_id'] === account).map((row) => row['event'])
  })
}
const parametersOf = async (event: string) =>
  (await app.sql`select parameters from notification where tenant_id = ${uuidOf(at.tenant.id)} and event = ${event}`)[0]?.[
    'parameters'
  ]
const both = (mode: string) => ({ mode, unitIds: [at.things.unit.id, at.otherUnit] })
const offer = { field: 'ENVIRONMENT_AND_RESOURCES', text: '涉嫌损害公共利益' }

describe('units', () => {
  test('that lead are told of their three months, those that assist of their month, those that are asked of their days', async () => {
    const number = await at.draft()
    await at.done(number, 'Submit', at.who.deputy)
    await at.done(number, 'Approve', at.who.office)
    await at.done(number, 'AskFeasibility', at.who.admin, { unitId: at.otherUnit })
    expect(await told('handler', 'otherHandler')).toEqual([[], ['suggestion_feasibility_asked']])
    await at.done(number, 'Opine', at.who.otherHandler, { text: '可行' })
    await at.done(number, 'File', at.who.admin)
    await forget()
    await at.done(number, 'Assign', at.who.admin, both('LEAD'))
    expect(await told('handler', 'otherHandler')).toEqual([['suggestion_assigned'], ['suggestion_assist_asked']])
    const { dueOn, units } = await at.find(number, at.who.admin)
    const assisting = units.find(({ part }: { part: string }) => part === 'CO')
    expect([(await parametersOf('suggestion_assigned')).dueOn, (await parametersOf('suggestion_assist_asked')).dueOn]).toEqual([
      dueOn,
      assisting.opinionDueOn,
    ])
    // What they do themselves nobody tells them.
    await forget()
    await at.done(number, 'Start', at.who.handler)
    expect(await told('handler', 'otherHandler')).toEqual([[], []])
  })

  test('are told, and look anew, when it is taken from them or withdrawn', async () => {
    const base = await app.http.listen({ host: '127.0.0.1', port: 0 })
    const number = await at.toHandler({ secret: true }, both('LEAD'))
    await forget()
    const listening = (as: string) => subscribe(app, base, 'subscription { workChanged }', { tenant: at.tenant.slug, as })
    const [loser, stranger] = [await listening(at.who.otherHandler), await listening(at.who.teller)]
    await at.done(number, 'TakeBack', at.who.admin, { text: '改由他人' })
    expect(await told('handler', 'otherHandler')).toEqual([['case_left_unit'], ['case_left_unit']])
    await expect.poll(() => loser.events).toContainEqual({ data: { workChanged: true } })
    expect(stranger.events).toEqual([])
    await Promise.all([loser.end(), stranger.end()])
    await at.done(number, 'Assign', at.who.admin, { mode: 'SOLE', unitIds: [at.things.unit.id] })
    await forget()
    await at.done(number, 'Withdraw', at.who.deputy, { text: '已解决' })
    expect(await told('handler', 'otherHandler')).toEqual([['case_left_unit'], []])
    expect(await parametersOf('case_left_unit')).toMatchObject({ kind: '@suggestion', number, state: '已撤回' })
  })
})

test('whoever is not content is told once what follows, and the unit that it answers again', async () => {
  const number = await at.toReplied()
  await at.done(number, 'RateBack', at.who.handler, { process: 'SATISFIED' })
  await forget()
  await at.done(number, 'Rate', at.who.deputy, { process: 'SATISFIED', result: 'DISSATISFIED', text: '没有落实' })
  expect(await told('deputy', 'handler')).toEqual([['suggestion_moved'], ['suggestion_again']])
  expect(await parametersOf('suggestion_moved')).toMatchObject({ state: '办理中' })
})

describe('the procuratorate', () => {
  test('office, deputy and liaison are told what becomes of an offer, but for whoever did it', async () => {
    const { id } = await at.known(await at.toHandler())
    await forget()
    const made = await mutate(app, at.tenant, 'suggestionOffer', { id, ...offer }, '{ id }')
    expect(await told('liaison', 'district')).toEqual([['prosecution_offered'], []])
    await forget()
    await mutate(app, at.tenant, 'prosecutionAccept', { id: made.id, expectedVersion: 1 }, '{ id }', at.who.liaison)
    expect(await told('deputy', 'district', 'liaison', 'handler')).toEqual([['prosecution_moved'], ['prosecution_moved'], [], []])
    await forget()
    const report = { id: made.id, expectedVersion: 2, report: '已立案' }
    await mutate(app, at.tenant, 'prosecutionReport', report, '{ id }', at.who.liaison)
    expect(await told('deputy', 'district', 'liaison')).toEqual([['prosecution_moved'], ['prosecution_moved'], []])
    const recommended = await mutate(
      app,
      at.tenant,
      'prosecutionRecommend',
      { mandateId: at.things.mandate.id, title: '整治', ...offer },
      '{ id }',
      at.who.liaison,
    )
    await forget()
    const declined = { id: recommended.id, expectedVersion: 1, reason: '已有同类建议' }
    await mutate(app, at.tenant, 'prosecutionDecline', declined, '{ id }', at.who.deputy)
    expect(await told('deputy', 'district', 'liaison')).toEqual([[], ['prosecution_moved'], ['prosecution_moved']])
    expect(await parametersOf('prosecution_moved')).toMatchObject({ answer: '@prosecution_declined' })
  })

  test('an offer ends with the suggestion that is withdrawn; what was taken up goes on', async () => {
    const numbers = [await at.toHandler(), await at.toHandler()]
    const made = []
    for (const number of numbers)
      made.push(await mutate(app, at.tenant, 'suggestionOffer', { id: (await at.known(number)).id, ...offer }, '{ id }'))
    await mutate(app, at.tenant, 'prosecutionAccept', { id: made[1]?.id, expectedVersion: 1 }, '{ id }', at.who.liaison)
    await forget()
    for (const number of numbers) await at.done(number, 'Withdraw', at.who.deputy, { text: '已解决' })
    expect(await told('liaison')).toEqual([['prosecution_moved']])
    expect(await parametersOf('prosecution_moved')).toMatchObject({ answer: '@prosecution_withdrawn' })
    const statusOf = async (number: string) => (await at.find(number, at.who.admin)).prosecutions
    expect(await statusOf(numbers[0] as string)).toMatchObject([{ status: 'WITHDRAWN', dueOn: null }])
    expect(await statusOf(numbers[1] as string)).toMatchObject([{ status: 'ACCEPTED', dueOn: expect.any(String) }])
    const late = { id: made[0]?.id, expectedVersion: 2 }
    await expect(mutate(app, at.tenant, 'prosecutionAccept', late, '{ id }', at.who.liaison)).rejects.toThrow('STATUS')
  })
})

test('of a draft, and of what the procuratorate recommends, no title leaves the product', async () => {
  const url = 'https://example.com/hook'
  const events = ['SUGGESTION_COSIGN_ASKED', 'PROSECUTION_OFFERED', 'PROSECUTION_MOVED', 'SUGGESTION_MOVED']
  await mutate(app, at.tenant, 'webhookCreate', { code: 'drafts', url, events })
  const title = '尚在酝酿的题目'
  const number = await at.draft({ title })
  await at.done(number, 'Circulate', at.who.deputy, { mandateIds: [at.second.mandate] })
  const input = { mandateId: at.things.mandate.id, title, ...offer }
  const made = await mutate(app, at.tenant, 'prosecutionRecommend', input, '{ id }', at.who.liaison)
  await mutate(app, at.tenant, 'prosecutionAccept', { id: made.id, expectedVersion: 1 }, '{ id }', at.who.deputy)
  const told = await app.sql`select parameters from notification where tenant_id = ${uuidOf(at.tenant.id)}`
  const sent = await app.sql`select event, payload from webhook_delivery where tenant_id = ${uuidOf(at.tenant.id)}`
  expect(new Set(sent.map((row) => row['event']))).toEqual(new Set(events.map((event) => event.toLowerCase())))
  expect(JSON.stringify([told, sent])).not.toContain(title)
  expect(JSON.stringify(sent)).toContain(number)
})

test('of what is not public no word that leaves the product says more than the number', async () => {
  const title = '涉密工程'
  const number = await at.draft({ secret: true, title })
  await at.done(number, 'Circulate', at.who.deputy, { mandateIds: [at.second.mandate] })
  await at.done(number, 'Submit', at.who.deputy)
  await at.done(number, 'Approve', at.who.office)
  await at.done(number, 'File', at.who.admin)
  const made = await mutate(app, at.tenant, 'suggestionOffer', { id: (await at.known(number)).id, ...offer }, '{ id }')
  await mutate(app, at.tenant, 'prosecutionAccept', { id: made.id, expectedVersion: 1 }, '{ id }', at.who.liaison)
  expect((await told('cosigner'))[0]?.[0]).toBe('suggestion_cosign_asked')
  const rows = await app.sql`select event, parameters from notification where tenant_id = ${uuidOf(at.tenant.id)}`
  expect(rows.length).toBeGreaterThan(4)
  expect(JSON.stringify(rows)).not.toContain(title)
  expect(await parametersOf('prosecution_offered')).toMatchObject({ title: number })
})
