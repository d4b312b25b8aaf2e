import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
let { tenant, things, otherUnit, who, draft, done, act, find, toHandler, reply } = {} as typeof at

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
  ;({ tenant, things, otherUnit, who, draft, done, act, find, toHandler, reply } = at)
})
afterAll(() => app?.close())

const both = (mode: string) => ({ mode, unitIds: [things.unit.id, otherUnit] })
const offered = async (number: string, as: string): Promise<string[]> => (await find(number, as)).viewerActions
/** What each act needs to be said with, so that only whether it may be done is asked. */
const words: Record<string, object> = {
  start: {},
  return: { text: '不属本局职责' },
  askExtension: { text: '涉及规划调整' },
  contact: { reason: 'phone', text: '电话沟通' },
  opine: { text: '协办意见' },
  prepareReply: { replyClass: 'A', text: '答复' },
  correctReply: { text: '请改' },
  signReply: {},
  rateBack: { process: 'SATISFIED' },
  note: { text: '备注' },
}
const unitActs = Object.keys(words)

describe('what units are offered', () => {
  test('is what they may do, unit by unit: whoever leads, whoever assists, whoever was asked', async () => {
    const assigned = async (mode: string) => {
      const number = await draft()
      await done(number, 'Submit', who.deputy)
      await done(number, 'Approve', who.office)
      await done(number, 'File', who.admin)
      await done(number, 'Assign', who.admin, both(mode))
      return number
    }
    const lead = await assigned('LEAD')
    expect(await offered(lead, who.handler)).toEqual(['start', 'return', 'contact', 'note'])
    expect(await offered(lead, who.otherHandler)).toEqual(['opine', 'note'])
    expect(await offered(lead, who.otherHead)).toEqual(['opine', 'note'])
    const each = await assigned('EACH')
    for (const as of [who.handler, who.otherHandler])
      expect(await offered(each, as)).toEqual(['start', 'return', 'contact', 'note'])
    const asked = await draft()
    await done(asked, 'Submit', who.deputy)
    await done(asked, 'Approve', who.office)
    await done(asked, 'AskFeasibility', who.admin, { unitId: otherUnit })
    expect(await offered(asked, who.otherHandler)).toEqual(['opine', 'note'])
  })

  test.each(['LEAD', 'EACH'])('is just what is not refused then, all the way: %s', async (mode) => {
    const number = await toHandler({}, both(mode))
    const units = { handler: who.handler, head: who.head, otherHandler: who.otherHandler, otherHead: who.otherHead }
    /** Tries everything and undoes it: what is done bumps the version, and so is put back as it was. */
    const compare = async (step: string) => {
      for (const [name, as] of Object.entries(units)) {
        const open = await offered(number, as)
        const answers: Record<string, boolean> = {}
        for (const action of unitActs) {
          if (open.includes(action)) continue
          const { errors, userErrors } = await act(number, action[0]?.toUpperCase() + action.slice(1), as, words[action])
          answers[action] = errors.length + userErrors.length > 0
        }
        // What was not offered is refused.
        expect([step, name, Object.entries(answers).filter(([, refused]) => !refused)]).toEqual([step, name, []])
      }
    }
    const has = async (as: string, action: string) => (await offered(number, as)).includes(action)
    /** What is offered is done. */
    const offeredThen = async (action: string, as: string, input: object = words[action] as object) => {
      expect([action, await has(as, action)]).toEqual([action, true])
      await done(number, action[0]?.toUpperCase() + action.slice(1), as, input)
    }
    await compare('handling')
    await offeredThen('prepareReply', who.handler)
    await compare('prepared')
    await offeredThen('correctReply', who.head)
    await compare('to correct')
    await offeredThen('prepareReply', who.handler)
    await offeredThen('signReply', who.head)
    await compare('signed')
    if (mode === 'EACH') {
      // Its own part is done: nothing of it is offered any more, to its handler or its head.
      expect(await offered(number, who.head)).toEqual(['contact', 'note'])
      await offeredThen('prepareReply', who.otherHandler)
      await offeredThen('signReply', who.otherHead)
      await compare('all signed')
    }
    await offeredThen('rateBack', who.handler)
    await compare('rated')
    expect(await offered(number, who.handler)).toEqual(['note'])
    if (mode === 'EACH') {
      await offeredThen('rateBack', who.otherHandler)
      await compare('all rated')
    }
    expect(await find(number, who.deputy)).toMatchObject({ state: 'replied' })
  })
})

describe('of several units that each answer', () => {
  test('each speaks with the deputy itself; that of one does not stand for all', async () => {
    const number = await toHandler({}, both('EACH'))
    await app.sql`update suggestion set contact_due_on = '2020-01-01' where number = ${number} and tenant_id = ${uuidOf(tenant.id)}`
    const unspoken = async () =>
      (
        await app.must<{ suggestions: { nodes: { number: string }[] } }>(
          '{ suggestions(unspoken: true, first: 100) { nodes { number } } }',
          { tenant: tenant.slug, as: who.admin },
        )
      ).suggestions.nodes.map((one) => one.number)
    await done(number, 'Contact', who.handler, { reason: 'visit', text: '登门听取意见' })
    expect(await find(number, who.admin)).toMatchObject({
      contactedOn: null,
      units: [{ contactedOn: expect.stringMatching(/^20/) }, { contactedOn: null }],
    })
    expect(await unspoken()).toContain(number)
    await done(number, 'Contact', who.handler, { reason: 'phone', text: '又打了电话' })
    expect(await unspoken()).toContain(number)
    // Both at once: each writes its own, and one is told that the other was first.
    await done(number, 'Contact', who.otherHandler, { reason: 'phone', text: '电话沟通' })
    expect(await find(number, who.admin)).toMatchObject({ contactedOn: expect.stringMatching(/^20/) })
    expect(await unspoken()).not.toContain(number)
    // Assigned anew they speak anew.
    await done(number, 'TakeBack', who.admin, { text: '重新交办' })
    await done(number, 'Assign', who.admin, both('EACH'))
    expect(await find(number, who.admin)).toMatchObject({
      contactedOn: null,
      units: [{ contactedOn: null }, { contactedOn: null }],
    })
  })

  test('each rates for itself, under seal also from the other; the side has rated when all have', async () => {
    const number = await toHandler({}, both('EACH'))
    for (const [handler, head] of [
      [who.handler, who.head],
      [who.otherHandler, who.otherHead],
    ] as const) {
      await done(number, 'PrepareReply', handler, reply)
      await done(number, 'SignReply', head)
    }
    await done(number, 'RateBack', who.handler, { process: 'SATISFIED', text: '密语甲' })
    expect(await find(number, who.handler)).toMatchObject({ state: 'replied', ratings: [{ side: 'UNIT', remark: '密语甲' }] })
    for (const as of [who.otherHandler, who.deputy, who.supervisor, who.admin, null]) {
      const seen = await find(number, as)
      expect([seen.ratings, JSON.stringify(seen).includes('密语甲')]).toEqual([[], false])
    }
    expect((await act(number, 'RateBack', who.handler, { process: 'SATISFIED' })).userErrors).toMatchObject([{ code: 'STATUS' }])
    await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'SATISFIED' })
    expect(await find(number, who.deputy)).toMatchObject({ state: 'replied' })
    await done(number, 'RateBack', who.otherHandler, { process: 'DISSATISFIED', text: '密语乙' })
    expect(await find(number, who.deputy)).toMatchObject({
      state: 'rated',
      ratings: [{ side: 'AUTHOR' }, { side: 'UNIT' }, { side: 'UNIT' }],
    })
  })

  test('what one has signed while another has not is for those who work on it: the deputy and everybody else have it when all have', async () => {
    const number = await toHandler({}, both('EACH'))
    const promise = { replyClass: 'B', text: '甲部分已列入计划', promise: '增设两站', promisedOn: '2027-06-30' }
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
    await answer(who.handler, who.head, promise('2026-12-23'))
    await answer(who.otherHandler, who.otherHead, promise('2027-09-19'))
    await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'SATISFIED' })
    for (const as of [who.handler, who.otherHandler]) await done(number, 'RateBack', as, { process: 'SATISFIED' })
    await done(number, 'Close', who.supervisor)
    expect(await find(number, who.admin)).toMatchObject({ state: 'tracking', dueOn: '2026-12-23' })
    await answer(who.handler, who.head, { replyClass: 'A', text: '已建成' })
    expect(await find(number, who.admin)).toMatchObject({ state: 'tracking', dueOn: '2027-09-19' })
    // Taken back and promised by both again: one renews its own beyond the other's, which then is the first.
    await done(number, 'TakeBack', who.admin, { text: '重新交办' })
    await done(number, 'Assign', who.admin, both('EACH'))
    await done(number, 'Start', who.handler)
    await answer(who.handler, who.head, promise('2027-01-10'))
    await answer(who.otherHandler, who.otherHead, promise('2027-02-10'))
    await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'SATISFIED' })
    for (const as of [who.handler, who.otherHandler]) await done(number, 'RateBack', as, { process: 'SATISFIED' })
    await done(number, 'Close', who.supervisor)
    await answer(who.handler, who.head, promise('2027-12-10'))
    expect(await find(number, who.admin)).toMatchObject({ state: 'tracking', dueOn: '2027-02-10' })
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
      const promise = { replyClass: 'B', text: '已列入计划', promise: '增设两站', promisedOn: '2027-06-30' }
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

  test('whoever works for several says for which, and for none that has no part', async () => {
    const number = await toHandler({}, both('EACH'))
    const [row] = await app.sql<{ id: string }[]>`select account_id id from membership where account_id = ${who.handler}`
    await app.sql`insert into membership (tenant_id, id, account_id, role_id, scope_kind, scope_id, valid_from)
      select tenant_id, gen_random_uuid(), ${row?.id as string}, role_id, scope_kind, ${uuidOf(otherUnit)}, valid_from from membership
       where account_id = ${who.handler} limit 1`
    app.services.feed.publish([{ topic: 'access', tenantId: uuidOf(tenant.id) }])
    const given = { reason: 'phone', text: '电话' }
    expect((await act(number, 'Contact', who.handler, given)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'unitId' }])
    // The page asks them for which, and nobody else.
    const unitsOf = async (as: string | null) => {
      const { id } = await find(number, who.admin)
      const { node } = await app.must<{ node: { viewerUnits: { id: string }[] } | null }>(
        `{ node(id: "${id}") { ... on Suggestion { viewerUnits { id } } } }`,
        { tenant: tenant.slug, as },
      )
      return node?.viewerUnits.length ?? 0
    }
    expect(await unitsOf(who.handler)).toBe(2)
    expect(await unitsOf(who.otherHandler)).toBe(1)
    for (const as of [who.admin, who.deputy, who.supervisor, null]) expect(await unitsOf(as)).toBe(0)
    const third = (await find(await at.toReplied(), who.admin)).unit
    expect(third).toBeDefined()
    await done(number, 'Contact', who.handler, { ...given, unitId: otherUnit })
    expect((await find(number, who.admin)).units).toMatchObject([{ contactedOn: null }, { contactedOn: expect.any(String) }])
  })
})
