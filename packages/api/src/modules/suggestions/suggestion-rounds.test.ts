import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { dayFrom } from '../../../test/deliveries.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'

/** What several units sign: when their deputy has it, what of it is waited for next, and what becomes of it when it is taken back. */
let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
let { tenant, things, otherUnit, who, done, find, toHandler, reply } = {} as typeof at

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
  ;({ tenant, things, otherUnit, who, done, find, toHandler, reply } = at)
})
afterAll(() => app?.close())

const both = (mode: string) => ({ mode, unitIds: [things.unit.id, otherUnit] })
const offered = async (number: string, as: string): Promise<string[]> => (await find(number, as)).viewerActions

test('what one has signed while another has not is for those who work on it: the deputy and everybody else have it when all have', async () => {
  const number = await toHandler({}, both('EACH'))
  const promise = { replyClass: 'B', text: '甲部分已列入计划', promise: '增设两站', promisedOn: dayFrom(219) }
  await done(number, 'PrepareReply', who.handler, promise)
  await done(number, 'SignReply', who.head)
  const texts = async (as: string | null) => (await find(number, as)).replies.map(({ text }: { text: string }) => text)
  const letter = async (as: string | null, name = `${number}-1-1`) => {
    const headers = as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {}
    return (await app.http.inject({ url: `/${tenant.slug}/suggestions/${number}/${name}.pdf`, headers })).statusCode
  }
  const found = async () => {
    const search = '{ suggestions(first: 5, search: "甲部分") { nodes { number } } }'
    const { data } = await app.request(search, { tenant: tenant.slug, as: null })
    return data['suggestions'].nodes.map((one: { number: string }) => one.number)
  }
  const ledger = async () => {
    const { commitments } = await app.must<{ commitments: { nodes: { text: string; suggestion: { number: string } }[] } }>(
      '{ commitments(first: 50) { nodes { text suggestion { number } } } }',
      { tenant: tenant.slug, as: who.supervisor },
    )
    return commitments.nodes.filter(({ suggestion }) => suggestion.number === number).map(({ text }) => text)
  }
  for (const as of [who.deputy, who.stranger, who.liaison, null])
    expect([as, await texts(as), await letter(as)]).toEqual([as, [], 404])
  for (const as of [who.handler, who.head, who.otherHandler, who.supervisor, who.admin, who.office])
    expect([as, await texts(as), await letter(as)]).toEqual([as, [promise.text], 200])
  expect([await found(), await ledger()]).toEqual([[], []])
  await done(number, 'PrepareReply', who.otherHandler, { ...promise, text: '乙部分已列入计划' })
  await done(number, 'SignReply', who.otherHead)
  for (const as of [who.deputy, who.stranger, null])
    expect([as, (await texts(as)).length, await letter(as)]).toEqual([as, 2, 200])
  expect([await found(), await ledger()]).toEqual([[number], ['增设两站', '增设两站']])
  // Of what was promised each unit answers for itself, when it has kept it.
  await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'SATISFIED' })
  for (const as of [who.handler, who.otherHandler]) await done(number, 'RateBack', as, { process: 'SATISFIED' })
  await done(number, 'Close', who.supervisor)
  await done(number, 'PrepareReply', who.handler, { replyClass: 'A', text: '甲部分已建成' })
  await done(number, 'SignReply', who.head)
  expect(await find(number, who.deputy)).toMatchObject({ state: 'tracking', replies: [{ text: '甲部分已建成' }, {}, {}] })
})

test('of several promises the next one is waited for when the first is kept, or renewed', async () => {
  const number = await toHandler({}, both('EACH'))
  const promise = (promisedOn: string) => ({ replyClass: 'B', text: '已列入计划', promise: '增设两站', promisedOn })
  const answer = async (handler: string, head: string, given: object) => {
    await done(number, 'PrepareReply', handler, given)
    await done(number, 'SignReply', head)
  }
  await answer(who.handler, who.head, promise(dayFrom(30)))
  await answer(who.otherHandler, who.otherHead, promise(dayFrom(300)))
  await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'SATISFIED' })
  for (const as of [who.handler, who.otherHandler]) await done(number, 'RateBack', as, { process: 'SATISFIED' })
  await done(number, 'Close', who.supervisor)
  expect(await find(number, who.admin)).toMatchObject({ state: 'tracking', dueOn: dayFrom(30) })
  await answer(who.handler, who.head, { replyClass: 'A', text: '已建成' })
  expect(await find(number, who.admin)).toMatchObject({ state: 'tracking', dueOn: dayFrom(300) })
  // Taken back and promised by both again: one renews its own beyond the other's, which then is the first.
  await done(number, 'TakeBack', who.admin, { text: '重新交办' })
  await done(number, 'Assign', who.admin, both('EACH'))
  await done(number, 'Start', who.handler)
  await answer(who.handler, who.head, promise(dayFrom(48)))
  await answer(who.otherHandler, who.otherHead, promise(dayFrom(79)))
  await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'SATISFIED' })
  for (const as of [who.handler, who.otherHandler]) await done(number, 'RateBack', as, { process: 'SATISFIED' })
  await done(number, 'Close', who.supervisor)
  await answer(who.handler, who.head, promise(dayFrom(382)))
  expect(await find(number, who.admin)).toMatchObject({ state: 'tracking', dueOn: dayFrom(79) })
})

test('what was signed and taken back is given to nobody', async () => {
  const number = await toHandler({}, both('EACH'))
  await done(number, 'PrepareReply', who.handler, { ...reply, text: '部分答复' })
  await done(number, 'SignReply', who.head)
  await done(number, 'TakeBack', who.admin, { text: '重新交办' })
  await done(number, 'Assign', who.admin, { mode: 'SOLE', unitIds: [otherUnit] })
  await done(number, 'Start', who.otherHandler)
  await done(number, 'PrepareReply', who.otherHandler, reply)
  await done(number, 'SignReply', who.otherHead)
  for (const as of [who.deputy, null]) expect((await find(number, as)).replies).toMatchObject([{ text: reply.text }])
  expect((await find(number, who.supervisor)).replies).toHaveLength(2)
})

test.each([
  ['SOLE', false],
  ['LEAD', false],
  ['SOLE', true],
])(
  'whoever has signed for its part answers the whole when it is assigned that: %s, promised before: %s',
  async (mode, isPromised) => {
    const number = await toHandler({}, both('EACH'))
    const promise = { replyClass: 'B', text: '已列入计划', promise: '增设两站', promisedOn: dayFrom(219) }
    const answer = async (handler: string, head: string, given: object = reply) => {
      await done(number, 'PrepareReply', handler, given)
      await done(number, 'SignReply', head)
    }
    if (isPromised) {
      await answer(who.handler, who.head, promise)
      await answer(who.otherHandler, who.otherHead, promise)
      await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'SATISFIED' })
      await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
      await done(number, 'RateBack', who.otherHandler, { process: 'SATISFIED' })
      await done(number, 'Close', who.supervisor)
    }
    await answer(who.handler, who.head)
    await done(number, 'TakeBack', who.admin, { text: '另一单位无人签发' })
    await done(number, 'Assign', who.admin, { ...both(mode), ...(mode === 'SOLE' && { unitIds: [things.unit.id] }) })
    await done(number, 'Start', who.handler)
    const waits = await app.must<{ suggestions: { nodes: { number: string }[] } }>(
      '{ suggestions(mine: true, first: 100) { nodes { number } } }',
      { tenant: tenant.slug, as: who.handler },
    )
    expect(waits.suggestions.nodes.map((one) => one.number)).toContain(number)
    expect(await offered(number, who.handler)).toContain('prepareReply')
    await answer(who.handler, who.head, { ...reply, text: '对全部事项的答复' })
    const { state, replies } = await find(number, who.supervisor)
    expect([state, replies[0].text]).toEqual(['replied', '对全部事项的答复'])
    // What it had signed for its part stays as it was signed, under its own number.
    const letters = replies.map(({ letterNumber }: { letterNumber: string }) => letterNumber)
    expect(new Set(letters).size).toBe(letters.length)
  },
)
