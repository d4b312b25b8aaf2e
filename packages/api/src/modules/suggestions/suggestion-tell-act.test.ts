import { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { sentDuring } from '../../../test/sent.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { grant, mutate, uuidOf } from '../../../test/tenant.ts'

/** Who is told of an act that concerns them, by what they read in the product. */
let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
let elsewhere: Awaited<ReturnType<typeof openSuggestions>>
let who: Record<string, string>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
  elsewhere = await openSuggestions(app)
  const supervising = await grant(app, at.tenant, 'supervisor')
  who = { ...at.who, supervising, district: await grant(app, at.tenant, 'district_admin') }
})
afterAll(() => app?.close())

const forget = () =>
  app.sql`delete from notification where tenant_id = any(${[at, elsewhere].map(({ tenant }) => uuidOf(tenant.id))}::uuid[])`
beforeEach(forget)

type Told = { event: string; text: string }
const textsOf = async (as: string, event: string, { slug } = at.tenant, language?: string) =>
  (
    await app.must<{ notifications: { nodes: Told[] } }>('{ notifications(first: 100) { nodes { event text } } }', {
      tenant: slug,
      as,
      ...(language && { headers: { 'accept-language': language } }),
    })
  ).notifications.nodes.flatMap((one) => (one.event === event ? [one.text] : []))
/** Who was told of an event, and how often; nobody of another district ever is. */
const told = async (event: string) => {
  for (const as of Object.values(elsewhere.who)) expect(await textsOf(as, event, elsewhere.tenant)).toEqual([])
  const found = await Promise.all(
    Object.entries(who).map(async ([name, as]) => [name, (await textsOf(as, event)).length] as const),
  )
  return Object.fromEntries(found.filter(([, many]) => many > 0))
}
const both = (mode: string) => ({ mode, unitIds: [at.things.unit.id, at.otherUnit] })

describe('what a unit asks of the office', () => {
  test('is told to those of its units that answer when it is granted or refused, and to nobody else', async () => {
    const number = await at.toHandler({}, both('LEAD'))
    await at.done(number, 'AskExtension', at.who.handler, { text: '情况复杂' })
    await forget()
    await at.done(number, 'GrantExtension', at.who.admin)
    expect(await told('SUGGESTION_REQUEST_DECIDED')).toEqual({ handler: 1, head: 1 })
    const { dueOn } = await at.find(number, at.who.handler)
    expect(await textsOf(at.who.handler, 'SUGGESTION_REQUEST_DECIDED')).toEqual([
      `代表建议${number}的延期申请已获批准，请于${dueOn}前答复。`,
    ])
    const refused = await at.toHandler({}, both('EACH'))
    await at.done(refused, 'AskExtension', at.who.handler, { text: '情况复杂' })
    await forget()
    await at.done(refused, 'RefuseExtension', at.who.admin, { text: '请按期办理' })
    expect(await told('SUGGESTION_REQUEST_DECIDED')).toEqual({ handler: 1, head: 1, otherHandler: 1, otherHead: 1 })
    expect((await textsOf(at.who.head, 'SUGGESTION_REQUEST_DECIDED', at.tenant, 'en'))[0]).toMatch(
      new RegExp(`^Suggestion ${refused}: the request for more time was refused. Please answer by 20`),
    )
  })

  test('to return it is told when it is refused; when it is granted the suggestion leaves them, as they are told', async () => {
    const number = await at.toHandler()
    await at.done(number, 'Return', at.who.handler, { text: '不属于本单位' })
    await forget()
    await at.done(number, 'RefuseReturn', at.who.admin, { text: '属于贵单位职责' })
    expect(await told('SUGGESTION_REQUEST_DECIDED')).toEqual({ handler: 1, head: 1 })
    expect((await textsOf(at.who.handler, 'SUGGESTION_REQUEST_DECIDED'))[0]).toContain('退办申请未获批准')
    const granted = await at.toHandler()
    await at.done(granted, 'Return', at.who.handler, { text: '不属于本单位' })
    await forget()
    await at.done(granted, 'ConsentReturn', at.who.admin)
    expect(await told('SUGGESTION_REQUEST_DECIDED')).toEqual({})
    expect(await told('CASE_LEFT_UNIT')).toEqual({ handler: 1, head: 1 })
  })
})

describe('a reply that is written', () => {
  test('waits for the head of its own unit, who is told once until it is signed or given back', async () => {
    const number = await at.toHandler({ secret: true }, both('EACH'))
    await forget()
    await at.done(number, 'PrepareReply', at.who.handler, at.reply)
    expect(await told('SUGGESTION_REPLY_PREPARED')).toEqual({ head: 1 })
    await at.done(number, 'PrepareReply', at.who.handler, { ...at.reply, text: '改写后的答复' })
    expect(await told('SUGGESTION_REPLY_PREPARED')).toEqual({ head: 1 })
    await at.done(number, 'PrepareReply', at.who.otherHandler, at.reply)
    expect(await told('SUGGESTION_REPLY_PREPARED')).toEqual({ head: 1, otherHead: 1 })
    await at.done(number, 'CorrectReply', at.who.head, { text: '请补充依据' })
    await at.done(number, 'PrepareReply', at.who.handler, at.reply)
    expect(await told('SUGGESTION_REPLY_PREPARED')).toEqual({ head: 2, otherHead: 1 })
    const { dueOn } = await at.find(number, at.who.head)
    expect((await textsOf(at.who.head, 'SUGGESTION_REPLY_PREPARED'))[0]).toBe(
      `代表建议${number}的答复已拟好，请审阅签发，答复期限：${dueOn}。`,
    )
    const written = await app.sql`select parameters from notification where tenant_id = ${uuidOf(at.tenant.id)}`
    expect(JSON.stringify(written)).not.toMatch(/公交站|改写后|增设/)
  })

  test('is not told to a head who wrote it, whose office is over, or who may not sign', async () => {
    await at.done(await at.toHandler(), 'PrepareReply', at.who.head, at.reply)
    expect(await told('SUGGESTION_REPLY_PREPARED')).toEqual({})
    const ofUnit = sqlOfUnit()
    await app.sql`update unit_staff set valid_to = '2025-01-01' where ${ofUnit}`
    await at.done(await at.toHandler(), 'PrepareReply', at.who.handler, at.reply)
    await app.sql`update unit_staff set valid_to = null where ${ofUnit}`
    expect(await told('SUGGESTION_REPLY_PREPARED')).toEqual({})
    const withhold = (list: string[]) =>
      app.sql`update role set withheld = ${list} where base = 'department_handler' and tenant_id = ${uuidOf(at.tenant.id)}`
    const number = await at.toHandler()
    await withhold(['Suggestion.signReply'])
    await at.done(number, 'PrepareReply', at.who.handler, at.reply)
    await withhold([])
    expect(await told('SUGGESTION_REPLY_PREPARED')).toEqual({})
  })
  const sqlOfUnit = () => app.sql`unit_id = ${uuidOf(at.things.unit.id)} and tenant_id = ${uuidOf(at.tenant.id)}`
})

describe('key supervision and meetings', () => {
  test('are told to the deputy who leads and to the units, not to whoever signed, supervises, or works elsewhere', async () => {
    const number = await at.draft({ secret: true })
    await at.done(number, 'Circulate', at.who.deputy, { mandateIds: [at.second.mandate] })
    await at.done(number, 'Cosign', at.who.cosigner)
    await at.done(number, 'Submit', at.who.deputy)
    await at.done(number, 'Approve', at.who.office)
    await at.done(number, 'File', at.who.admin)
    await at.done(number, 'Assign', at.who.admin, { mode: 'SOLE', unitIds: [at.things.unit.id] })
    await forget()
    await at.done(number, 'Supervise', at.who.supervisor, { reason: 'written', text: '书面督办' })
    expect(await told('SUGGESTION_KEY_SUPERVISED')).toEqual({})
    const key = { reason: 'key', text: '由副主任领衔', leaderId: at.things.person.id }
    await at.done(number, 'Supervise', at.who.supervisor, key)
    expect(await told('SUGGESTION_KEY_SUPERVISED')).toEqual({ deputy: 1, handler: 1, head: 1 })
    await at.done(number, 'Meet', at.who.supervisor, { reason: 'coordination', text: '协调分工' })
    expect(await told('SUGGESTION_MEETING')).toEqual({ deputy: 1, handler: 1, head: 1 })
    expect(await textsOf(at.who.deputy, 'SUGGESTION_MEETING')).toEqual([`代表建议${number}有新的会议记录：协调会。`])
    expect(await textsOf(at.who.deputy, 'SUGGESTION_MEETING', at.tenant, 'en')).toEqual([
      `A meeting on suggestion ${number} was recorded: Coordination meeting.`,
    ])
  })

  const meet = (items: object[], more: object = {}) =>
    app.must<{ suggestionsMeet: { results: { userErrors: { code: string }[] }[] } }>(
      'mutation ($input: SuggestionsMeetInput!) { suggestionsMeet(input: $input) { results { userErrors { code } } userErrors { code } } }',
      {
        tenant: at.tenant.slug,
        as: at.who.admin,
        variables: { input: { items, reason: 'assignment', text: '全区代表建议交办会', ...more } },
      },
    )

  test('one meeting on many tells of each that it was recorded on, once, in as many statements however many they are', async () => {
    const numbers: string[] = []
    for (let i = 0; i < 6; i++) numbers.push(await at.toHandler())
    const telling = (sent: string[]) => sent.filter((text) => /notification|webhook|holding/.test(text)).length
    // Each is counted anew by a job of its own; all who are told outside of the product are so by one statement.
    const enqueuing = (sent: string[]) => sent.filter((text) => text.includes('app.enqueue')).length
    const items = async (from: number, to: number) => Promise.all(numbers.slice(from, to).map(at.known))
    await forget()
    const one = await sentDuring(app, async () => meet(await items(0, 1)))
    await forget()
    const rest = await items(1, 6)
    const stale = { ...(rest[4] as object), expectedVersion: 1 }
    const many = await sentDuring(app, () => meet([...rest.slice(0, 4), stale], { idempotencyKey: 'told' }))
    expect(many.done.suggestionsMeet.results.map(({ userErrors }) => userErrors.length)).toEqual([0, 0, 0, 0, 1])
    expect(await told('SUGGESTION_MEETING')).toEqual({ deputy: 4, handler: 4, head: 4 })
    expect([telling(many.sent), enqueuing(many.sent)]).toEqual([telling(one.sent), enqueuing(one.sent) + 3])
    // A double click tells nobody twice.
    await meet([...rest.slice(0, 4), stale], { idempotencyKey: 'told' })
    expect(await told('SUGGESTION_MEETING')).toEqual({ deputy: 4, handler: 4, head: 4 })
  })

  test('what the procedure keeps for the office is told to nobody else', async () => {
    const { tenant } = elsewhere
    const transitions = suggestionProcedure.transitions.map((one) =>
      one.action === 'meet' ? { ...one, visibility: 'internal' } : one,
    )
    const before = await elsewhere.toHandler()
    const definition = JSON.stringify({ ...suggestionProcedure, transitions })
    await mutate(app, tenant, 'procedurePublish', { kind: 'SUGGESTION', definition, expectedEdition: 1 }, '{ edition }')
    const after = await elsewhere.toHandler()
    await forget()
    for (const number of [before, after])
      await elsewhere.done(number, 'Meet', elsewhere.who.supervisor, { reason: 'coordination', text: '协调分工' })
    const texts = await textsOf(elsewhere.who.deputy, 'SUGGESTION_MEETING', tenant)
    expect([texts.length, texts[0]?.includes(before)]).toEqual([1, true])
  })
})

test('whoever signs or declines is told of to the deputy who leads the draft alone, and not named', async () => {
  const number = await at.draft()
  const stranger = (await at.deputyNamed('M9')) as { mandate: string; account: string }
  await at.done(number, 'Circulate', at.who.deputy, { mandateIds: [at.second.mandate, stranger.mandate] })
  await forget()
  await at.done(number, 'Cosign', at.who.cosigner)
  await at.done(number, 'Decline', stranger.account)
  expect(await told('SUGGESTION_COSIGN_ANSWERED')).toEqual({ deputy: 2 })
  expect((await textsOf(at.who.deputy, 'SUGGESTION_COSIGN_ANSWERED')).sort()).toEqual([
    `您邀请联名的建议（${number}）：一位代表已签名。`,
    `您邀请联名的建议（${number}）：一位代表谢绝联名。`,
  ])
  expect(await textsOf(stranger.account, 'SUGGESTION_COSIGN_ANSWERED')).toEqual([])
})
