import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { dayFrom } from '../../../test/deliveries.ts'
import { workOnFigures } from '../../../test/suggestion-figures.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { mutate, openTenant, refused, uuidOf } from '../../../test/tenant.ts'
import { lapseCases } from '../cases/case-job.ts'
import { suggestionCase } from './suggestion-act.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
let { tenant, things, otherUnit, second, who, words, draft, find, known, act, done, toHandler, toReplied, reply } =
  {} as typeof at

beforeAll(async () => {
  app = await createApp()
  at = await openSuggestions(app)
  ;({ tenant, things, otherUnit, second, who, words, draft, find, known, act, done, toHandler, toReplied, reply } = at)
})
afterAll(() => app?.close())

/** Lets the time of a case be over, so that the clock has something to do. */
const overdue = (number: string) => app.sql`
  update suggestion set due_on = due_on - 200, clocks = jsonb_set(clocks, '{0,dueOn}', to_jsonb((due_on - 200)::text)) where number = ${number} and tenant_id = ${uuidOf(tenant.id)}`
const lapse = () => lapseCases(suggestionCase, app.services, uuidOf(tenant.id), new Date(Date.now() + 60 * 86_400_000))

describe('a deputy writes a suggestion', () => {
  test('and it goes from draft to closed; at each step everybody else is refused', async () => {
    const number = await draft()
    expect(await find(number, who.deputy)).toMatchObject({
      state: 'draft',
      stateName: '草稿',
      owner: 'author',
      viewerActions: ['edit', 'circulate', 'submit', 'withdraw'],
    })
    const steps: [action: string, by: keyof typeof who, input: object, state: string, also?: string[]][] = [
      ['Submit', 'deputy', {}, 'first_review'],
      ['Approve', 'office', {}, 'second_review', ['admin']],
      ['File', 'admin', {}, 'filed'],
      ['Assign', 'admin', { mode: 'SOLE', unitIds: [things.unit.id] }, 'assigned'],
      ['Start', 'handler', {}, 'handling', ['head']],
      ['Contact', 'handler', { reason: 'visit', text: '登门听取意见' }, 'handling', ['head']],
      ['PrepareReply', 'handler', reply, 'handling', ['head']],
      ['SignReply', 'head', {}, 'replied'],
      ['Rate', 'deputy', { process: 'SATISFIED', result: 'SATISFIED' }, 'replied'],
      ['RateBack', 'handler', { process: 'SATISFIED' }, 'rated', ['head']],
      ['Close', 'supervisor', {}, 'closed'],
    ]
    for (const [action, by, input, state, also = []] of steps) {
      for (const [name, account] of [...Object.entries(who), ['visitor', null] as const]) {
        if (name === by || also.includes(name)) continue
        const answer = await act(number, action, account, input)
        const isRefused = answer.errors.length > 0 || answer.userErrors.some(({ code }) => ['NOT_FOUND', 'STATUS'].includes(code))
        expect([action, name, isRefused]).toEqual([action, name, true])
      }
      await done(number, action, who[by], input)
      expect((await find(number, who[by])).state).toBe(state)
    }
    expect(await find(number, who.supervisor)).toMatchObject({
      filedNumber: 1,
      session: { name: '第五次会议' },
      replyClass: 'A',
      processRating: 'SATISFIED',
      resultRating: 'SATISFIED',
      replies: [{ status: 'SIGNED', class: 'A', unit: { code: 'U' }, signer: { name: '局长甲' }, letterNumber: `${number}-1-1` }],
    })
    // What is filed is public: text and reply, not who spoke with whom.
    const seen = await find(number, null)
    expect(seen).toMatchObject({ title: words.title, replies: [{ text: reply.text }], ratings: [], processRating: null })
    expect(new Set(seen.entries.map(({ visibility }: { visibility: string }) => visibility))).toEqual(new Set(['public']))
    expect(JSON.stringify(seen)).not.toContain('登门')
  })

  test('a draft is for its deputies alone, and is saved as it is; two windows do not overwrite each other', async () => {
    const number = await draft({ text: '', proposal: '' })
    for (const account of [who.cosigner, who.office, who.admin, who.supervisor, who.handler, null])
      expect(await find(number, account)).toBeUndefined()
    const before = await known(number)
    expect((await refused(app, tenant, 'suggestionSave', { ...before, text: '写到一半' }, who.deputy)).userErrors).toEqual([])
    expect(await find(number, who.deputy)).toMatchObject({ text: '写到一半', state: 'draft' })
    expect((await refused(app, tenant, 'suggestionSave', { ...before, text: '另一窗口' }, who.deputy)).userErrors).toMatchObject([
      { code: 'CONFLICT', field: 'expectedVersion' },
    ])
    expect((await act(number, 'Submit', who.deputy)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'proposal' }])
    expect((await act(number, 'Save', who.office, { text: '代写' })).errors.length).toBe(1)
    expect((await act(number, 'Save', who.cosigner, { text: '代写' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    await done(number, 'Save', who.deputy, { proposal: '方案' })
    await done(number, 'Submit', who.deputy)
    expect((await act(number, 'Save', who.deputy, { text: '事后改' })).userErrors).toMatchObject([
      { code: 'STATUS', field: 'id' },
    ])
  })

  test('only as a deputy in office, by the own mandate, and for a district of their own', async () => {
    const input = { kind: 'SUGGESTION', title: '题目' }
    const tried = { ...input, mandateId: second.mandate }
    expect((await refused(app, tenant, 'suggestionCreate', tried, who.deputy)).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'mandateId' },
    ])
    expect((await refused(app, tenant, 'suggestionCreate', tried, who.office)).errors.length).toBe(1)
    const elsewhere = await openTenant(app)
    expect((await refused(app, elsewhere, 'suggestionCreate', tried, who.deputy)).errors.length).toBe(1)
  })

  test('others sign what they read: it cannot be changed meanwhile, and a change takes the signatures away', async () => {
    const number = await draft()
    expect((await act(number, 'Circulate', who.deputy, { mandateIds: [things.mandate.id] })).userErrors).toMatchObject([
      { code: 'STATUS', field: 'mandateIds.0' },
    ])
    await done(number, 'Circulate', who.deputy, { mandateIds: [second.mandate] })
    expect(await find(number, who.cosigner)).toMatchObject({ state: 'co_signing', viewerActions: ['cosign', 'decline'] })
    expect(await find(number, who.stranger)).toBeUndefined()
    expect((await act(number, 'Save', who.deputy, { text: '改' })).userErrors).toMatchObject([{ code: 'STATUS' }])
    expect((await act(number, 'Cosign', who.stranger)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    await done(number, 'Cosign', who.cosigner)
    expect((await act(number, 'Cosign', who.cosigner)).userErrors).toMatchObject([{ code: 'STATUS' }])
    expect(await find(number, who.cosigner)).toMatchObject({ viewerActions: ['decline'] })
    await done(number, 'Revise', who.deputy)
    expect((await find(number, who.deputy)).cosigners).toMatchObject([{ status: 'INVITED', mandate: { code: 'M2' } }])
    await done(number, 'Save', who.deputy, { text: '改过的' })
    await done(number, 'Circulate', who.deputy, { mandateIds: [second.mandate] })
    await done(number, 'Decline', who.cosigner)
    expect(await find(number, who.cosigner)).toBeUndefined()
    await done(number, 'Submit', who.deputy)
    expect((await find(number, who.deputy)).cosigners).toEqual([])
  })

  test('more are asked while it is being signed, and the silent again: who has signed has signed', async () => {
    const third = await at.deputyNamed('M4')
    const number = await draft()
    const ask = (mandateIds: string[]) => done(number, 'Circulate', who.deputy, { mandateIds })
    await ask([at.second.mandate])
    await done(number, 'Cosign', who.cosigner)
    const { dueOn } = await find(number, who.deputy)
    const asked = async (account: string) =>
      (await app.sql`select 1 from notification where event = 'suggestion_cosign_asked' and account_id = ${account}`).length
    const before = [await asked(who.cosigner), await asked(third.account)] as [number, number]
    await ask([third.mandate])
    await ask([third.mandate, at.second.mandate])
    expect([await asked(who.cosigner), await asked(third.account)]).toEqual([before[0], before[1] + 2])
    expect(await find(number, who.deputy)).toMatchObject({
      state: 'co_signing',
      dueOn,
      cosigners: [{ status: 'SIGNED' }, { status: 'INVITED' }],
    })
    await done(number, 'Decline', third.account)
    await ask([third.mandate])
    expect((await find(number, who.deputy)).cosigners).toMatchObject([{ status: 'SIGNED' }, { status: 'INVITED' }])
    expect((await act(number, 'Circulate', who.cosigner, { mandateIds: [third.mandate] })).errors.length).toBe(1)
  })

  test('what was handed in and is changed then stays to be read by those who review, once for each time it is sent back', async () => {
    const number = await draft({ text: `原文${'长'.repeat(5000)}` })
    await done(number, 'Submit', who.deputy)
    const save = async (text: string) => done(number, 'Save', who.deputy, { text })
    const kept = async (as: string) =>
      (await find(number, as)).entries.filter(({ action }: { action: string }) => action === 'edit').toReversed()
    for (const text of ['改一', '改二']) {
      await done(number, 'SendBack', who.office, { text: '请修改' })
      const earlier = (await kept(who.office)).length
      await save(`${text}甲`)
      await save(text)
      expect((await kept(who.office)).length).toBe(earlier + (text === '改一' ? 2 : 1))
      await done(number, 'Submit', who.deputy)
    }
    const entries = await kept(who.office)
    expect(entries.map(({ text }: { text: string }) => text.slice(0, 4))).toEqual(['【标题】', '长长长长', '【标题】'])
    expect(entries[2].text).toContain('【内容】改一\n')
    expect(await kept(who.deputy)).toEqual([])
    // A draft that nobody has handed in is saved as it is.
    const own = await draft()
    await done(own, 'Save', who.deputy, { text: '另写' })
    expect((await find(own, who.deputy)).entries.map(({ action }: { action: string }) => action)).toEqual(['create'])
  })

  test('whoever has signed it reads it, and does nothing to it but that', async () => {
    const number = await draft()
    await done(number, 'Circulate', who.deputy, { mandateIds: [second.mandate] })
    await done(number, 'Cosign', who.cosigner)
    await done(number, 'Submit', who.deputy)
    expect(await find(number, who.cosigner)).toMatchObject({ state: 'first_review', viewerActions: [] })
    expect((await act(number, 'Withdraw', who.cosigner, { text: '撤回' })).errors.length).toBe(1)
  })

  test('a motion needs ten deputies and its grounds; the presidium files it, or turns it into a suggestion', async () => {
    const number = await draft({ kind: 'MOTION', title: '关于制定文明养犬条例的议案' })
    expect((await act(number, 'Submit', who.deputy)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'analysis' }])
    await done(number, 'Save', who.deputy, { analysis: '案据' })
    expect((await act(number, 'Submit', who.deputy)).userErrors).toMatchObject([{ code: 'SIGNERS_MISSING' }])
    const others = [second]
    for (let i = 0; i < 8; i++) others.push(await at.deputyNamed(`X${i}`))
    await done(number, 'Circulate', who.deputy, { mandateIds: others.map(({ mandate }) => mandate) })
    for (const { account } of others.slice(1)) await done(number, 'Cosign', account)
    expect((await act(number, 'Submit', who.deputy)).userErrors).toMatchObject([{ code: 'SIGNERS_MISSING' }])
    await done(number, 'Cosign', second.account)
    await done(number, 'Submit', who.deputy)
    await done(number, 'Approve', who.office)
    await done(number, 'File', who.admin)
    expect(await find(number, who.supervisor)).toMatchObject({ state: 'presidium', owner: 'supervisor', filedNumber: null })
    expect((await act(number, 'Adopt', who.admin)).errors.length).toBe(1)
    await done(number, 'Turn', who.supervisor, { text: '作为建议办理' })
    expect(await find(number, null)).toMatchObject({ state: 'filed', kind: 'SUGGESTION', session: { name: '第五次会议' } })
  })

  test('a unit is asked before filing, whether it can be done; the review waits for it', async () => {
    const number = await draft()
    await done(number, 'Submit', who.deputy)
    await done(number, 'Approve', who.office)
    await done(number, 'AskFeasibility', who.admin, { unitId: otherUnit })
    expect((await act(number, 'Opine', who.handler, { text: '可行' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    await done(number, 'Opine', who.otherHandler, { text: '可行，列入明年计划' })
    expect(await find(number, who.admin)).toMatchObject({
      state: 'second_review',
      unit: null,
      units: [{ part: 'FEASIBILITY', status: 'ENDED', opinion: '可行，列入明年计划' }],
    })
    // What the office was told is not for its deputy, nor any longer for the unit.
    expect(JSON.stringify(await find(number, who.deputy))).not.toContain('明年计划')
    expect(await find(number, who.otherHandler)).toBeUndefined()
    await done(number, 'SendBack', who.admin, { text: '请补充数据' })
    expect(await find(number, who.deputy)).toMatchObject({ state: 'revision', owner: 'author' })
    await done(number, 'Submit', who.deputy)
    expect((await act(number, 'Reject', who.office, { reason: 'bidding', text: '' })).userErrors).toMatchObject([
      { field: 'text' },
    ])
    await done(number, 'Reject', who.office, { reason: 'bidding', text: '属于招投标事项' })
    expect(await find(number, who.deputy)).toMatchObject({ state: 'rejected', owner: null, dueOn: null })
  })
})

describe('units answer', () => {
  test('one leads and others give their opinion; those who assist do not answer for it', async () => {
    const number = await toHandler({}, { mode: 'LEAD', unitIds: [things.unit.id, otherUnit] })
    expect((await act(number, 'PrepareReply', who.otherHandler, reply)).userErrors).toMatchObject([{ code: 'STATUS' }])
    expect((await act(number, 'Opine', who.handler, { text: '我局意见' })).userErrors).toMatchObject([{ code: 'STATUS' }])
    await done(number, 'Opine', who.otherHandler, { text: '协办意见：同意' })
    expect((await find(number, who.handler)).units).toMatchObject([
      { part: 'LEAD', opinion: null },
      { part: 'CO', opinion: '协办意见：同意', opinionDueOn: expect.stringMatching(/^20/) },
    ])
    await done(number, 'PrepareReply', who.handler, reply)
    // The head of another unit, or a handler who is no head, does not sign.
    expect((await act(number, 'SignReply', who.otherHead)).userErrors).toMatchObject([{ code: 'STATUS' }])
    expect((await act(number, 'SignReply', who.handler)).errors.length).toBe(1)
    // What is not signed is nobody's reply yet.
    expect((await find(number, who.deputy)).replies).toEqual([])
    expect((await find(number, null)).replies).toEqual([])
    await done(number, 'CorrectReply', who.head, { text: '请写明时间' })
    expect((await act(number, 'SignReply', who.head)).userErrors).toMatchObject([{ code: 'STATUS' }])
    await done(number, 'PrepareReply', who.handler, { ...reply, text: '改后的答复' })
    await done(number, 'SignReply', who.head)
    expect(await find(number, who.deputy)).toMatchObject({ state: 'replied', replies: [{ text: '改后的答复' }] })
  })

  test('each for its part: the deputy has the reply when all have signed; the class is the one furthest from solved', async () => {
    const number = await toHandler({}, { mode: 'EACH', unitIds: [things.unit.id, otherUnit] })
    await done(number, 'PrepareReply', who.handler, reply)
    await done(number, 'SignReply', who.head)
    expect(await find(number, who.deputy)).toMatchObject({ state: 'handling', repliedOn: null, replies: [] })
    await done(number, 'PrepareReply', who.otherHandler, { replyClass: 'C', text: '暂不具备条件' })
    await done(number, 'SignReply', who.otherHead)
    expect(await find(number, who.deputy)).toMatchObject({ state: 'replied', replyClass: 'C' })
    expect((await find(number, null)).replies).toHaveLength(2)
  })

  test.each([
    [{ mode: 'SOLE' }, 'TOO_MANY', 'unitIds'],
    [{ mode: 'LEAD', one: true }, 'REQUIRED', 'unitIds.1'],
  ])(
    'units that do not fit how they handle are refused: %j',
    async ({ one, ...mode }: { mode: string; one?: boolean }, code, field) => {
      const number = await draft()
      await done(number, 'Submit', who.deputy)
      await done(number, 'Approve', who.office)
      await done(number, 'File', who.admin)
      const unitIds = one ? [things.unit.id] : [things.unit.id, otherUnit]
      expect((await act(number, 'Assign', who.admin, { ...mode, unitIds })).userErrors).toMatchObject([{ code, field }])
      expect(await find(number, who.admin)).toMatchObject({ state: 'filed', units: [] })
    },
  )

  test('a unit gives it back by consent only, and then has no part in it', async () => {
    const number = await toHandler()
    await done(number, 'Return', who.handler, { text: '不属本局职责' })
    expect(await find(number, who.admin)).toMatchObject({ state: 'returning', owner: 'district_admin' })
    await done(number, 'RefuseReturn', who.admin, { text: '请继续办理' })
    await done(number, 'Return', who.handler, { text: '再次申请' })
    await done(number, 'ConsentReturn', who.admin)
    await done(number, 'Assign', who.admin, { mode: 'SOLE', unitIds: [otherUnit] })
    await done(number, 'Start', who.otherHandler)
    // It is published, and so all may read it; to act on it is over.
    expect((await act(number, 'PrepareReply', who.handler, reply)).errors.length).toBe(1)
  })

  test('the time is longer with consent only, and counted from the assignment', async () => {
    const number = await toHandler()
    const { dueOn } = await find(number, who.handler)
    await done(number, 'AskExtension', who.handler, { text: '涉及规划调整' })
    expect((await act(number, 'GrantExtension', who.handler)).errors.length).toBe(1)
    await done(number, 'GrantExtension', who.admin)
    const later = await find(number, who.handler)
    expect(later.dueOn > dueOn).toBe(true)
    expect((await act(number, 'AskExtension', who.handler, { text: '再延' })).userErrors).toMatchObject([
      { code: 'ONLY_SO_OFTEN' },
    ])
  })

  test('what is promised goes into the ledger, and is answered again when it is kept', async () => {
    const promise = { replyClass: 'B', text: '已列入计划', promise: '明年六月底前建成', promisedOn: dayFrom(219) }
    const number = await toHandler()
    expect((await act(number, 'PrepareReply', who.handler, { ...promise, promise: null })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: 'promise' },
    ])
    await done(number, 'PrepareReply', who.handler, promise)
    await done(number, 'SignReply', who.head)
    await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'BASICALLY_SATISFIED' })
    await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
    await done(number, 'Close', who.supervisor)
    expect(await find(number, who.handler)).toMatchObject({ state: 'tracking', dueOn: dayFrom(219), round: 2 })
    const ledger = async (as: string) =>
      (
        await app.must<{
          commitments: { nodes: { text: string; outcome: string | null; suggestion: { number: string } }[] }
        }>('{ commitments(first: 50) { nodes { text dueOn outcome unit { code } suggestion { number } } } }', {
          tenant: tenant.slug,
          as,
        })
      ).commitments.nodes.filter(({ suggestion }) => suggestion.number === number)
    expect(await ledger(who.handler)).toMatchObject([{ text: '明年六月底前建成', outcome: null }])
    expect(await ledger(who.otherHandler)).toEqual([])
    await done(number, 'PrepareReply', who.handler, { replyClass: 'A', text: '已建成' })
    await done(number, 'SignReply', who.head)
    expect(await ledger(who.supervisor)).toMatchObject([{ outcome: 'KEPT' }])
    await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'SATISFIED' })
    await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
    await done(number, 'Close', who.supervisor)
    expect(await find(number, who.deputy)).toMatchObject({ state: 'closed', replyClass: 'A' })
  })
})

describe('both sides rate, back to back', () => {
  const unhappy = { process: 'SATISFIED', result: 'DISSATISFIED', text: '没有解决' }

  test('neither sees what the other says before both have signed', async () => {
    const number = await toReplied()
    expect((await act(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'DISSATISFIED' })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: 'text' },
    ])
    await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'BASICALLY_SATISFIED', text: '密语甲' })
    expect((await find(number, who.deputy)).ratings).toMatchObject([{ side: 'AUTHOR', remark: '密语甲' }])
    for (const account of [who.handler, who.head, who.supervisor, who.admin, who.office, who.stranger, null]) {
      const seen = await find(number, account)
      expect(JSON.stringify(seen)).not.toContain('密语甲')
      expect(seen).toMatchObject({ ratings: [], resultRating: null })
    }
    // Nor by the audit.
    const { auditEntries } = await app.must<{ auditEntries: { nodes: object[] } }>(
      '{ auditEntries(first: 100) { nodes { action before after } } }',
      { tenant: tenant.slug, as: await at.auditor() },
    )
    expect(JSON.stringify(auditEntries)).toContain('suggestionRate')
    expect(JSON.stringify(auditEntries)).not.toContain('密语甲')
    await done(number, 'RateBack', who.handler, { process: 'BASICALLY_SATISFIED', text: '密语乙' })
    for (const account of [who.deputy, who.handler, who.supervisor]) {
      expect((await find(number, account)).ratings).toMatchObject([
        { side: 'AUTHOR', remark: '密语甲' },
        { side: 'UNIT', remark: '密语乙' },
      ])
    }
    expect((await find(number, null)).ratings).toEqual([])
  })

  test('when the time is over, what was said opens; silence is no dissatisfaction', async () => {
    const number = await toReplied()
    await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
    await overdue(number)
    expect(await lapse()).toBe(1)
    expect(await find(number, who.deputy)).toMatchObject({ state: 'rated', resultRating: null, ratings: [{ side: 'UNIT' }] })
  })

  test('who is dissatisfied with the result is answered again within a month; the second time all sit down together', async () => {
    const number = await toReplied()
    await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
    await done(number, 'Rate', who.deputy, unhappy)
    expect(await find(number, who.handler)).toMatchObject({ state: 'handling', round: 2 })
    await done(number, 'PrepareReply', who.handler, { ...reply, text: '第二次答复' })
    await done(number, 'SignReply', who.head)
    await done(number, 'Rate', who.deputy, { ...unhappy, text: '仍未解决' })
    await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
    expect(await find(number, who.admin)).toMatchObject({ state: 'joint_meeting', owner: 'district_admin' })
    await done(number, 'Conclude', who.admin, { outcome: 'HANDLE_AGAIN', text: '专家评估后再办' })
    await done(number, 'PrepareReply', who.handler, { ...reply, text: '第三次答复' })
    await done(number, 'SignReply', who.head)
    await overdue(number)
    await lapse()
    expect(await find(number, who.supervisor)).toMatchObject({ state: 'rated', round: 3, resultRating: null })
    expect((await find(number, who.deputy)).replies.map(({ text }: { text: string }) => text)).toEqual([
      '第三次答复',
      '第二次答复',
      reply.text,
    ])
  })
})

describe('the congress supervises', () => {
  test('in six ways, each an entry; the key one has a leader', async () => {
    const number = await toHandler()
    for (const reason of ['written', 'collective', 'online', 'on_site', 'inquiry'])
      await done(number, 'Supervise', who.supervisor, { reason, text: '督办' })
    expect(await find(number, null)).toMatchObject({ key: false })
    await done(number, 'Supervise', who.supervisor, { reason: 'key', text: '主任会议重点督办', leaderId: things.person.id })
    await done(number, 'Meet', who.admin, { reason: 'coordination', text: '协调会纪要' })
    expect(await find(number, null)).toMatchObject({ key: true, leader: { name: '单某某' } })
    const named = await app.must<{ node: { entries: { reasonName: string | null }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Suggestion { entries(first: 20) { reasonName } } } }',
      { tenant: tenant.slug, as: who.supervisor, variables: { id: (await known(number)).id } },
    )
    // As the article on Liyang calls the six of them (六位一体).
    for (const name of ['书面督办', '重点督办', '集中督办', '网上督办', '现场督办', '询问督办'])
      expect(named.node.entries.map(({ reasonName }) => reasonName)).toContain(name)
    const ways = (await find(number, null)).entries.filter(({ action }: { action: string }) => action === 'supervise')
    expect(ways.map(({ reason }: { reason: string }) => reason)).toEqual([
      'key',
      'inquiry',
      'on_site',
      'online',
      'collective',
      'written',
    ])
  })

  test('and when it is closed looks back at it in a meeting; that it is published is said in its timeline', async () => {
    const number = await toReplied()
    await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'SATISFIED' })
    await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
    await done(number, 'Close', who.supervisor)
    await done(number, 'Meet', who.supervisor, { reason: 'look_back', text: '回头看：落实到位' })
    await done(number, 'Publish', who.admin, { published: false })
    await done(number, 'Publish', who.admin, { published: true })
    const { state, owner, dueOn, entries } = await find(number, who.deputy)
    expect([state, owner, dueOn]).toEqual(['closed', null, null])
    expect(entries.map(({ action }: { action: string }) => action).slice(0, 3)).toEqual(['publish', 'unpublish', 'meet'])
    expect((await act(number, 'Meet', who.handler, { reason: 'look_back', text: '会议' })).errors.length).toBe(1)
  })

  test('what is secret is for its deputies and those who work on it alone', async () => {
    const number = await toHandler({ secret: true })
    for (const account of [who.stranger, who.otherHandler, who.teller, null]) expect(await find(number, account)).toBeUndefined()
    for (const account of [who.deputy, who.handler, who.supervisor, who.office]) expect(await find(number, account)).toBeTruthy()
    expect((await act(number, 'Publish', who.handler, { published: true })).errors.length).toBe(1)
    await done(number, 'Publish', who.admin, { published: true })
    expect(await find(number, null)).toBeTruthy()
  })

  test('taken back in writing, its handling ends', async () => {
    const number = await toHandler()
    await done(number, 'Withdraw', who.deputy, { text: '问题已解决，申请撤回' })
    expect(await find(number, who.handler)).toMatchObject({ state: 'withdrawn', owner: null, viewerActions: [] })
    expect((await act(number, 'PrepareReply', who.handler, reply)).userErrors).toMatchObject([{ code: 'STATUS' }])
  })

  test('of two who do something at once one is told, and nothing is lost', async () => {
    const number = await toHandler()
    const input = { ...(await known(number)), text: '记录' }
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => refused(app, tenant, 'suggestionNote', input, who.handler)),
    )
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'done')
    expect(codes.filter((code) => code === 'done')).toHaveLength(1)
    expect(codes.filter((code) => code === 'CONFLICT')).toHaveLength(99)
  })

  test('numbers of a session are given one by one, also to two at once', async () => {
    const numbers = await Promise.all(
      Array.from({ length: 5 }, async () => {
        const number = await draft()
        await done(number, 'Submit', who.deputy)
        await done(number, 'Approve', who.office)
        return number
      }),
    )
    await Promise.all(numbers.map((number) => done(number, 'File', who.admin)))
    const filed = (await Promise.all(numbers.map((number) => find(number, null)))).map(({ filedNumber }) => filedNumber as number)
    expect(new Set(filed).size).toBe(5)
    expect(Math.max(...filed) - Math.min(...filed)).toBe(4)
  })
})

describe('the procuratorate', () => {
  const offer = { field: 'ENVIRONMENT_AND_RESOURCES', text: '涉嫌损害公共利益' }

  test('is offered a suggestion, answers, and reports back; others are refused', async () => {
    const number = await toHandler({ secret: true })
    expect(await find(number, who.liaison)).toBeUndefined()
    const { id } = await known(number)
    expect((await refused(app, tenant, 'suggestionOffer', { id, ...offer }, who.handler)).errors.length).toBe(1)
    const made = await mutate(app, tenant, 'suggestionOffer', { id, ...offer }, '{ id version status dueOn }')
    expect((await refused(app, tenant, 'suggestionOffer', { id, ...offer })).userErrors).toMatchObject([{ code: 'STATUS' }])
    expect(await find(number, who.liaison)).toMatchObject({ prosecutions: [{ status: 'OFFERED', direction: 'TO' }] })
    const on = { id: made.id, expectedVersion: 1 }
    expect((await refused(app, tenant, 'prosecutionAccept', on, who.deputy)).errors.length).toBe(1)
    expect((await refused(app, tenant, 'prosecutionAccept', on, who.cosigner)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await refused(app, tenant, 'prosecutionReport', { ...on, report: '早了' }, who.liaison)).userErrors).toMatchObject([
      { code: 'STATUS' },
    ])
    await mutate(app, tenant, 'prosecutionAccept', on, '{ id }', who.liaison)
    await mutate(
      app,
      tenant,
      'prosecutionReport',
      { ...on, expectedVersion: 2, report: '已立案，检察建议已送达' },
      '{ id }',
      who.liaison,
    )
    expect(await find(number, who.admin)).toMatchObject({ prosecutions: [{ status: 'REPORTED', dueOn: null }] })
    const own = await find(number, who.deputy)
    expect(own).toMatchObject({ prosecutions: [{ status: 'REPORTED', report: '已立案，检察建议已送达' }] })
    // Those who handle it are not told of what may be against them.
    expect(JSON.stringify(await find(number, who.handler))).not.toContain('检察建议已送达')
    expect(await find(number, who.cosigner)).toBeUndefined()
  })

  test('recommends to a deputy, who makes a suggestion of it', async () => {
    const input = { mandateId: things.mandate.id, title: '整治占道经营', ...offer }
    expect((await refused(app, tenant, 'prosecutionRecommend', input, who.admin)).errors.length).toBe(1)
    const made = await mutate(app, tenant, 'prosecutionRecommend', input, '{ id version }', who.liaison)
    const on = { id: made.id, expectedVersion: made.version }
    expect((await refused(app, tenant, 'prosecutionAccept', on, who.cosigner)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await refused(app, tenant, 'prosecutionAccept', on, who.liaison)).errors.length).toBe(1)
    const taken = await mutate(
      app,
      tenant,
      'prosecutionAccept',
      on,
      '{ id status suggestion { number title state } }',
      who.deputy,
    )
    expect(taken).toMatchObject({ status: 'ACCEPTED', suggestion: { title: '整治占道经营', state: 'draft' } })
    const declined = await mutate(app, tenant, 'prosecutionRecommend', input, '{ id version }', who.liaison)
    await mutate(
      app,
      tenant,
      'prosecutionDecline',
      { id: declined.id, expectedVersion: declined.version, reason: '已有同类建议' },
      '{ id }',
      who.deputy,
    )
  })
})

describe('what waits', () => {
  test('is found by everybody for themselves, by due date', async () => {
    const number = await draft()
    const mine = async (as: string) => {
      const answer = await app.must<{ suggestions: { nodes: { number: string }[] } }>(
        '{ suggestions(mine: true, orderBy: DUE, first: 100) { nodes { number dueOn } } }',
        { tenant: tenant.slug, as },
      )
      return answer.suggestions.nodes.some((one) => one.number === number)
    }
    const waits = async () =>
      (await Promise.all(Object.entries(who).map(async ([name, as]) => ((await mine(as)) ? name : null)))).filter(Boolean)
    expect(await waits()).toEqual(['deputy'])
    await done(number, 'Circulate', who.deputy, { mandateIds: [second.mandate] })
    expect(await waits()).toEqual(['deputy', 'cosigner'])
    await done(number, 'Cosign', who.cosigner)
    await done(number, 'Submit', who.deputy)
    expect(await waits()).toEqual(['office'])
    await done(number, 'Approve', who.office)
    expect(await waits()).toEqual(['admin'])
    await done(number, 'File', who.admin)
    await done(number, 'Assign', who.admin, { mode: 'SOLE', unitIds: [things.unit.id] })
    expect(await waits()).toEqual(['handler', 'head'])
  })

  test('of all that is readable, what is the own and what is public can be told', async () => {
    const [mine, filed] = [await draft(), await toHandler()]
    await done(mine, 'Circulate', who.deputy, { mandateIds: [second.mandate] })
    const list = async (args: string, as: string | null) => {
      const answer = await app.request(`{ suggestions(first: 100, ${args}) { nodes { number } } }`, { tenant: tenant.slug, as })
      return answer.data['suggestions'].nodes.map(({ number }: { number: string }) => number)
    }
    expect(await list('own: true', who.deputy)).toEqual(expect.arrayContaining([mine, filed]))
    expect(await list('own: true', who.cosigner)).toContain(mine)
    expect(await list('own: true', who.cosigner)).not.toContain(filed)
    for (const account of [who.stranger, who.admin, null]) expect(await list('own: true', account)).toEqual([])
    for (const account of [who.deputy, who.admin, null]) {
      expect(await list('published: true', account)).toContain(filed)
      expect(await list('published: true', account)).not.toContain(mine)
    }
    await done(mine, 'Decline', who.cosigner)
    expect(await list('own: true', who.cosigner)).not.toContain(mine)
    const { data } = await app.request('{ viewer { mandates { code body { name } } } }', { tenant: tenant.slug, as: who.deputy })
    expect(data['viewer'].mandates).toEqual([{ code: 'M', body: { name: '示例区人大' } }])
    const office = await app.request('{ viewer { mandates { code } } }', { tenant: tenant.slug, as: who.admin })
    expect(office.data['viewer'].mandates).toEqual([])
  })
})

describe('the yearly report', () => {
  const report = async (as: string | null, year = new Date().getFullYear()) => {
    await workOnFigures(app, uuidOf(tenant.id))
    return app.request(
      `{ suggestionReport(year: ${year}) { total { filed motions replied inTime solved planned satisfied dissatisfied redone withdrawn promised kept key contacted }
        units { unit { code } filed replied } } }`,
      { tenant: tenant.slug, as },
    )
  }

  test('counts what was filed, all together and unit by unit; sealed ratings are not in it', async () => {
    const before = (await report(who.supervisor)).data['suggestionReport']
    const number = await toReplied()
    await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'SATISFIED' })
    const { total, units } = (await report(who.supervisor)).data['suggestionReport']
    expect(total).toMatchObject({
      filed: before.total.filed + 1,
      replied: before.total.replied + 1,
      inTime: before.total.inTime + 1,
      solved: before.total.solved + 1,
      satisfied: before.total.satisfied,
    })
    const of = (rows: { unit: { code: string }; filed: number }[]) => rows.find(({ unit }) => unit.code === 'U')?.filed
    expect(of(units)).toBe((of(before.units) ?? 0) + 1)
    await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
    expect((await report(who.deputy)).data['suggestionReport'].total.satisfied).toBe(before.total.satisfied + 1)
    expect((await report(who.deputy, 2020)).data['suggestionReport']).toMatchObject({ total: { filed: 0 }, units: [] })
  })

  test('is for those who work for the congress', async () => {
    expect((await report(null)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect((await report(who.teller)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const elsewhere = await openTenant(app)
    const answer = await app.request('{ suggestionReport(year: 2026) { total { filed } } }', {
      tenant: elsewhere.slug,
      as: who.supervisor,
    })
    expect(answer.errors.length).toBe(1)
  })
})
