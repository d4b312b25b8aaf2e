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
