import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { dayFrom } from '../../../test/deliveries.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { mutate, refused, uuidOf } from '../../../test/tenant.ts'

/** What somebody tried against suggestions, and must never work again. */
let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
let { tenant, things, otherUnit, second, who, draft, find, known, act, done, toHandler, toReplied, reply } = {} as typeof at

beforeAll(async () => {
  app = await createApp()
  at = await openSuggestions(app)
  ;({ tenant, things, otherUnit, second, who, draft, find, known, act, done, toHandler, toReplied, reply } = at)
})
afterAll(() => app?.close())

const promise = { replyClass: 'B', text: '已列入计划', promise: '六月底前建成', promisedOn: dayFrom(219) }
const both = () => ({ mode: 'EACH', unitIds: [things.unit.id, otherUnit] })
const happy = { process: 'SATISFIED', result: 'SATISFIED' }
const closeIt = async (number: string, ...others: string[]) => {
  await done(number, 'Rate', who.deputy, happy)
  for (const unit of [who.handler, ...others]) await done(number, 'RateBack', unit, { process: 'SATISFIED' })
  await done(number, 'Close', who.supervisor)
}

test('of several units only those who promised answer again, and the case does not hang', async () => {
  const number = await toHandler({}, both())
  await done(number, 'PrepareReply', who.handler, promise)
  await done(number, 'SignReply', who.head)
  await done(number, 'PrepareReply', who.otherHandler, reply)
  await done(number, 'SignReply', who.otherHead)
  await closeIt(number, who.otherHandler)
  expect(await find(number, who.handler)).toMatchObject({ state: 'tracking' })
  await done(number, 'PrepareReply', who.handler, { ...reply, text: '已建成' })
  await done(number, 'SignReply', who.head)
  expect(await find(number, who.deputy)).toMatchObject({ state: 'replied', replyClass: 'A' })
})

test('what is promised by a unit that has no part any more is kept by whoever leads then; C and D keep nothing', async () => {
  const number = await toReplied({}, promise)
  await closeIt(number)
  await done(number, 'TakeBack', who.admin, { text: '职能调整' })
  await done(number, 'Assign', who.admin, { mode: 'SOLE', unitIds: [otherUnit] })
  await done(number, 'Start', who.otherHandler)
  await done(number, 'PrepareReply', who.otherHandler, { replyClass: 'C', text: '条件不具备' })
  await done(number, 'SignReply', who.otherHead)
  const { commitments } = await app.must<{ commitments: { nodes: { outcome: string; suggestion: { number: string } }[] } }>(
    '{ commitments(first: 100) { nodes { outcome suggestion { number } unit { code } } } }',
    { tenant: tenant.slug, as: who.supervisor },
  )
  expect(commitments.nodes.filter(({ suggestion }) => suggestion.number === number)).toMatchObject([
    { outcome: 'GIVEN_UP', unit: { code: 'U2' } },
  ])
})

test('a long reply is taken, and what is not signed is read by nobody but its unit: not in the timeline, not in the audit', async () => {
  const number = await toHandler({}, both())
  const text = `密稿${'答'.repeat(9_000)}`
  await done(number, 'PrepareReply', who.handler, { ...promise, text, promise: '密诺' })
  for (const account of [who.admin, who.supervisor, who.office, who.otherHandler, who.deputy, null])
    expect(JSON.stringify(await find(number, account))).not.toMatch(/密稿|密诺/)
  expect(JSON.stringify(await find(number, who.head))).toMatch(/密稿/)
  const { auditEntries } = await app.must<{ auditEntries: object }>('{ auditEntries(first: 100) { nodes { action after } } }', {
    tenant: tenant.slug,
    as: await at.auditor(),
  })
  expect(JSON.stringify(auditEntries)).not.toMatch(/密稿|密诺/)
})

test('what a unit said before filing, and that it was asked, stays with the office', async () => {
  const number = await draft()
  await done(number, 'Submit', who.deputy)
  await done(number, 'Approve', who.office)
  await done(number, 'AskFeasibility', who.admin, { unitId: otherUnit })
  expect(await find(number, who.deputy)).toMatchObject({ unit: null, units: [] })
  const { data } = await app.request(`{ suggestions(first: 100, unitId: "${otherUnit}") { nodes { number } } }`, {
    tenant: tenant.slug,
    as: who.deputy,
  })
  expect(JSON.stringify(data)).not.toContain(number)
  await done(number, 'Opine', who.otherHandler, { text: '内部意见' })
  await done(number, 'File', who.admin)
  await done(number, 'Assign', who.admin, { mode: 'LEAD', unitIds: [things.unit.id, otherUnit] })
  for (const account of [who.deputy, who.handler, null])
    expect(JSON.stringify(await find(number, account))).not.toContain('内部意见')
})

test('a unit that only assists, or no longer has a part, signs nothing that lies about', async () => {
  const number = await toHandler()
  await done(number, 'PrepareReply', who.handler, reply)
  await done(number, 'Return', who.handler, { text: '不属职责' })
  await done(number, 'ConsentReturn', who.admin)
  await done(number, 'Assign', who.admin, { mode: 'LEAD', unitIds: [otherUnit, things.unit.id] })
  await done(number, 'Start', who.otherHandler)
  expect((await act(number, 'SignReply', who.head)).userErrors).toMatchObject([{ code: 'STATUS' }])
  expect((await find(number, null)).replies).toEqual([])
})

test('what others have signed is not changed under their names', async () => {
  const number = await draft()
  await done(number, 'Circulate', who.deputy, { mandateIds: [second.mandate] })
  await done(number, 'Cosign', who.cosigner)
  await done(number, 'Submit', who.deputy)
  await done(number, 'SendBack', who.office, { text: '请补充' })
  await done(number, 'Save', who.deputy, { categoryId: null })
  expect((await find(number, who.deputy)).cosigners).toMatchObject([{ status: 'SIGNED' }])
  await done(number, 'Save', who.deputy, { text: '完全不同的内容' })
  expect((await find(number, who.deputy)).cosigners).toMatchObject([{ status: 'INVITED' }])
})

test('by a mandate that is suspended nothing is handed in, whatever other mandate its deputy has', async () => {
  const body = await mutate(app, tenant, 'congressBodyCreate', { code: 'T', name: '某镇人大', kind: 'CONGRESS', level: 'TOWN' })
  const term = await mutate(app, tenant, 'termCreate', { bodyId: body.id, ordinal: 1, name: '第一届', startsOn: '2022-01-01' })
  await mutate(app, tenant, 'mandateCreate', { personId: things.person.id, termId: term.id, code: 'M-T', startsOn: '2022-01-01' })
  const number = await draft()
  const [{ version }] = await app.sql<[{ version: number }]>`select version from mandate where id = ${uuidOf(things.mandate.id)}`
  const suspension = { id: things.mandate.id, expectedVersion: version, reason: 'OTHER', happenedOn: '2026-01-01' }
  const answer = await refused(app, tenant, 'mandateSuspend', suspension)
  expect([answer.userErrors, answer.errors]).toEqual([[], []])
  expect((await act(number, 'Submit', who.deputy)).userErrors).toMatchObject([{ code: 'STATUS' }])
  await done(number, 'Withdraw', who.deputy, { text: '撤回' })
  const [{ version: later }] = await app.sql<
    [{ version: number }]
  >`select version from mandate where id = ${uuidOf(things.mandate.id)}`
  await mutate(app, tenant, 'mandateResume', { id: things.mandate.id, expectedVersion: later, happenedOn: '2026-01-02' })
})

test('whoever is answered again waits one month: it is neither returned nor prolonged', async () => {
  const number = await toReplied()
  await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
  await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'DISSATISFIED', text: '未解决' })
  for (const action of ['Return', 'AskExtension'])
    expect((await act(number, action, who.handler, { text: '再拖' })).userErrors).toMatchObject([{ code: 'STATUS' }])
})

/** Lets the time of a reply have begun earlier, and end then. */
const begun = (number: string, begunOn: string, dueOn: string) =>
  app.sql`update suggestion set due_on = ${dueOn}::date, assigned_on = ${begunOn}::date, clocks = jsonb_set(jsonb_set(jsonb_set(clocks,
      '{0,begunOn}', to_jsonb(${begunOn}::text)), '{0,from}', to_jsonb(${begunOn}::text)), '{0,dueOn}', to_jsonb(${dueOn}::text))
    where number = ${number} and tenant_id = ${uuidOf(tenant.id)}`

test('whoever is assigned it again gains no time; whoever is new has all of it, may return it and ask for more', async () => {
  const number = await toHandler()
  await begun(number, '2026-09-01', '2026-12-01')
  const assign = (mode: string, unitIds: string[]) => done(number, 'Assign', who.admin, { mode, unitIds })
  for (let i = 0; i < 2; i++) {
    await done(number, 'TakeBack', who.admin, { text: '改由他人' })
    expect(await find(number, who.admin)).toMatchObject({ state: 'filed' })
    await assign('SOLE', [things.unit.id])
    expect(await find(number, who.admin)).toMatchObject({ state: 'assigned', dueOn: '2026-12-01' })
  }
  expect((await find(number, who.handler)).viewerActions).not.toContain('return')
  await done(number, 'TakeBack', who.admin, { text: '改由他人' })
  await assign('EACH', [things.unit.id, otherUnit])
  const fresh = (await find(number, who.admin)).dueOn
  expect(fresh > '2026-12-01').toBe(true)
  expect((await find(number, who.handler)).viewerActions).toContain('return')
  await done(number, 'TakeBack', who.admin, { text: '改由他人' })
  await assign('LEAD', [otherUnit, things.unit.id])
  expect((await find(number, who.admin)).dueOn).toBe(fresh)
})

test('what was answered again and is taken back is new to whoever gets it', async () => {
  const number = await toReplied()
  await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
  await done(number, 'Rate', who.deputy, { ...happy, result: 'DISSATISFIED', text: '没有落实' })
  expect(await find(number, who.handler)).toMatchObject({ state: 'handling', round: 2 })
  expect((await find(number, who.handler)).viewerActions).not.toContain('askExtension')
  await done(number, 'TakeBack', who.admin, { text: '改由他人' })
  await done(number, 'Assign', who.admin, { mode: 'SOLE', unitIds: [otherUnit] })
  await done(number, 'Start', who.otherHandler)
  expect((await find(number, who.otherHandler)).viewerActions).toEqual(expect.arrayContaining(['return', 'askExtension']))
  await done(number, 'AskExtension', who.otherHandler, { text: '情况复杂' })
  await done(number, 'GrantExtension', who.admin)
  await done(number, 'PrepareReply', who.otherHandler, at.reply)
  await done(number, 'SignReply', who.otherHead)
  expect(await find(number, who.deputy)).toMatchObject({ state: 'replied', round: 2, replies: [{ round: 2 }, { round: 1 }] })
})

test('to rate under seal sends nobody a word, and to take it back then is too late', async () => {
  const number = await toReplied()
  const count = async () =>
    (
      await app.sql<
        [{ count: number }]
      >`select count(*)::int from notification where event = 'suggestion_assigned' and tenant_id = ${uuidOf(tenant.id)}`
    )[0].count
  const before = await count()
  await done(number, 'Rate', who.deputy, happy)
  expect(await count()).toBe(before)
  expect((await act(number, 'Withdraw', who.deputy, { text: '撤回' })).userErrors).toMatchObject([{ code: 'STATUS' }])
})

test('ten notes of the office do not hide from others what they may read', async () => {
  const number = await toHandler()
  for (let i = 0; i < 11; i++) await done(number, 'Note', who.admin, { text: `内部${i}` })
  const { data } = await app.request(
    `{ suggestions(first: 1, number: "${number}") { nodes { entries { action visibility } } } }`,
    {
      tenant: tenant.slug,
      as: null,
    },
  )
  expect(data['suggestions'].nodes[0].entries.map(({ action }: { action: string }) => action)).toEqual([
    'start',
    'assign',
    'file',
  ])
})

test('nobody is told when something happens that they may not read', async () => {
  const number = await toHandler({ secret: true })
  const { id } = await known(number)
  const base = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const listen = (as: string) =>
    subscribe(app, base, `subscription { suggestionChanged(id: "${id}") { state } }`, { tenant: tenant.slug, as })
  const [stranger, deputy] = [await listen(who.stranger), await listen(who.deputy)]
  await done(number, 'Contact', who.handler, { reason: 'phone', text: '通话' })
  await expect.poll(() => deputy.events).toMatchObject([{ data: { suggestionChanged: { state: 'handling' } } }])
  expect(stranger.events).toEqual([])
  await Promise.all([stranger.end(), deputy.end()])
})

test('a promise is within five years, so that no clock counts the days of a century', async () => {
  const number = await toHandler()
  expect((await act(number, 'PrepareReply', who.handler, { ...promise, promisedOn: '2199-01-01' })).userErrors).toMatchObject([
    { code: 'TOO_LARGE', field: 'promisedOn' },
  ])
})

test('whoever works for several of the units says for which they reply', async () => {
  const number = await toHandler({}, both())
  const role = (
    await app.sql<[{ role_id: string; account_id: string; person_id: string }]>`
    select role_id, account_id, person_id from membership where account_id = ${who.handler} limit 1`
  )[0]
  await app.sql`insert into membership (tenant_id, id, account_id, person_id, role_id, scope_kind, scope_id, valid_from)
    values (${uuidOf(tenant.id)}, gen_random_uuid(), ${role.account_id}, ${role.person_id}, ${role.role_id}, 'unit', ${uuidOf(otherUnit)}, '2022-01-01')`
  app.services.feed.publish([{ topic: 'access', tenantId: uuidOf(tenant.id) }])
  expect((await act(number, 'PrepareReply', who.handler, reply)).userErrors).toMatchObject([
    { code: 'REQUIRED', field: 'unitId' },
  ])
  await done(number, 'PrepareReply', who.handler, { ...reply, unitId: things.unit.id })
  await done(number, 'PrepareReply', who.handler, { ...reply, unitId: otherUnit, text: '第二家的答复' })
  expect((await find(number, who.handler)).replies).toHaveLength(2)
})

test('key supervision has a leader', async () => {
  const number = await toHandler()
  expect((await act(number, 'Supervise', who.supervisor, { reason: 'key', text: '督办' })).userErrors).toMatchObject([
    { code: 'REQUIRED', field: 'leaderId' },
  ])
})
