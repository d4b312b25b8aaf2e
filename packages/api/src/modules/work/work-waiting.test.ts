import { randomUUID } from 'node:crypto'
import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { grant, mutate, refused, uuidOf } from '../../../test/tenant.ts'
import { remindOfCases } from '../cases/case-reminder.ts'
import { suggestionCase } from '../suggestions/suggestion-act.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
})
afterAll(() => app?.close())

type Work = {
  nodes: { __typename: string; id: string; number?: string; dueOn: string }[]
  counts: { kind: string; total: number; overdue: number }[]
}
const workOf = async (as: string): Promise<Work> =>
  (
    await app.must<{ work: Work }>(
      `{ work(first: 100) { nodes { __typename ... on Node { id } ... on Opinion { number dueOn } ... on Suggestion { number dueOn }
          ... on Project { number dueOn } ... on Prosecution { dueOn } } counts { kind total overdue } } }`,
      { tenant: at.tenant.slug, as },
    )
  ).work
/** For which of the units' people a suggestion waits. */
const unitsAwaited = async (number: string) => {
  const { handler, otherHandler } = at.who
  const found = await Promise.all(
    Object.entries({ handler, otherHandler }).map(async ([name, as]) => {
      const { nodes } = await workOf(as)
      const { suggestions } = await app.must<{ suggestions: { nodes: { number: string }[] } }>(
        '{ suggestions(mine: true, first: 100) { nodes { number } } }',
        { tenant: at.tenant.slug, as },
      )
      // Its own list says the same.
      expect(suggestions.nodes.some((one) => one.number === number)).toBe(nodes.some((one) => one.number === number))
      return nodes.some((one) => one.number === number) ? [name] : []
    }),
  )
  return found.flat()
}
const both = (mode: string) => ({ mode, unitIds: [at.things.unit.id, at.otherUnit] })
const satisfied = { process: 'SATISFIED', result: 'SATISFIED' }
/** Lets its time limit end today; answers who is reminded. */
const reminded = async (number: string) => {
  const tenantId = uuidOf(at.tenant.id)
  const today = dayOf(new Date())
  await app.sql`update suggestion set due_on = ${today}, clocks = jsonb_set(jsonb_set(clocks, '{0,dueOn}', to_jsonb(${today}::text)), '{0,begunOn}', to_jsonb(${today}::text))
    where number = ${number} and tenant_id = ${tenantId}`
  await app.sql`delete from notification where tenant_id = ${tenantId}`
  await remindOfCases([suggestionCase], app.services, tenantId)
  const told = await app.sql`select account_id from notification where event = 'work_due' and tenant_id = ${tenantId}`
  const { handler, otherHandler } = at.who
  return Object.entries({ handler, otherHandler }).flatMap(([name, id]) =>
    told.some((one) => one['account_id'] === id) ? [name] : [],
  )
}

describe('a suggestion waits for those units alone that have something to do', () => {
  test('for whoever was asked before filing, and no longer', async () => {
    const number = await at.draft()
    await at.done(number, 'Submit', at.who.deputy)
    await at.done(number, 'Approve', at.who.office)
    await at.done(number, 'AskFeasibility', at.who.admin, { unitId: at.otherUnit })
    expect(await unitsAwaited(number)).toEqual(['otherHandler'])
    await at.done(number, 'Opine', at.who.otherHandler, { text: '可行' })
    expect(await unitsAwaited(number)).toEqual([])
  })

  test('for whoever assists until they have given their opinion, for whoever leads until the reply is signed and rated', async () => {
    const number = await at.toHandler({}, both('LEAD'))
    expect(await unitsAwaited(number)).toEqual(['handler', 'otherHandler'])
    await at.done(number, 'Opine', at.who.otherHandler, { text: '无意见' })
    expect(await unitsAwaited(number)).toEqual(['handler'])
    expect(await reminded(number)).toEqual(['handler'])
    await at.done(number, 'PrepareReply', at.who.handler, at.reply)
    expect(await unitsAwaited(number)).toEqual(['handler'])
    await at.done(number, 'SignReply', at.who.head)
    expect(await unitsAwaited(number)).toEqual([])
    await at.done(number, 'Rate', at.who.deputy, satisfied)
    expect(await unitsAwaited(number)).toEqual(['handler'])
    await at.done(number, 'RateBack', at.who.handler, { process: 'SATISFIED' })
    expect(await unitsAwaited(number)).toEqual([])
  })

  test('of several, each for its part: signed is done, rated is done, and only what was promised is followed', async () => {
    const number = await at.toHandler({}, both('EACH'))
    await at.done(number, 'PrepareReply', at.who.handler, at.reply)
    await at.done(number, 'SignReply', at.who.head)
    expect(await unitsAwaited(number)).toEqual(['otherHandler'])
    expect(await reminded(number)).toEqual(['otherHandler'])
    const promise = {
      replyClass: 'B',
      text: '已列入计划',
      promise: '明年建成',
      promisedOn: dayOf(new Date(Date.now() + 200 * 86_400_000)),
    }
    await at.done(number, 'PrepareReply', at.who.otherHandler, promise)
    await at.done(number, 'SignReply', at.who.otherHead)
    await at.done(number, 'Rate', at.who.deputy, satisfied)
    expect(await unitsAwaited(number)).toEqual(['handler', 'otherHandler'])
    await at.done(number, 'RateBack', at.who.otherHandler, { process: 'SATISFIED' })
    expect(await unitsAwaited(number)).toEqual(['handler'])
    await at.done(number, 'RateBack', at.who.handler, { process: 'SATISFIED' })
    await at.done(number, 'Close', at.who.supervisor)
    expect(await at.find(number, at.who.admin)).toMatchObject({ state: 'tracking' })
    expect(await unitsAwaited(number)).toEqual(['otherHandler'])
    expect(await reminded(number)).toEqual(['otherHandler'])
  })

  test('taken up again it waits for whoever answers, and whoever assisted before is not asked again', async () => {
    const number = await at.toHandler({}, both('LEAD'))
    await at.done(number, 'Opine', at.who.otherHandler, { text: '无意见' })
    await at.done(number, 'PrepareReply', at.who.handler, at.reply)
    await at.done(number, 'SignReply', at.who.head)
    await at.done(number, 'RateBack', at.who.handler, { process: 'SATISFIED' })
    await app.sql`delete from notification where tenant_id = ${uuidOf(at.tenant.id)}`
    await at.done(number, 'Rate', at.who.deputy, { process: 'SATISFIED', result: 'DISSATISFIED', text: '没有落实' })
    expect(await at.find(number, at.who.admin)).toMatchObject({ state: 'handling', round: 2 })
    expect(await unitsAwaited(number)).toEqual(['handler'])
    const told =
      await app.sql`select account_id from notification where event = 'suggestion_assigned' and tenant_id = ${uuidOf(at.tenant.id)}`
    const accounts = told.map((one) => one['account_id'])
    expect(accounts).toContain(at.who.handler)
    expect(accounts).not.toContain(at.who.otherHandler)
  })
})

describe('matters with the procuratorate', () => {
  const offer = { field: 'ENVIRONMENT_AND_RESOURCES', text: '涉嫌损害公共利益' }
  const matters = async (as: string) =>
    (await workOf(as)).nodes.flatMap(({ __typename, id }) => (__typename === 'Prosecution' ? [id] : []))

  test('wait for the liaison until they are declined or reported on, and for nobody else', async () => {
    const { id } = await at.known(await at.toHandler())
    const made = await mutate(app, at.tenant, 'suggestionOffer', { id, ...offer }, '{ id }')
    expect(await matters(at.who.liaison)).toEqual([made.id])
    await app.sql`update prosecution set due_on = '2026-01-06' where id = ${uuidOf(made.id)}`
    expect((await workOf(at.who.liaison)).counts.at(-1)).toEqual({ kind: 'PROSECUTION', total: 1, overdue: 1 })
    await mutate(app, at.tenant, 'prosecutionAccept', { id: made.id, expectedVersion: 1 }, '{ id }', at.who.liaison)
    expect(await matters(at.who.liaison)).toEqual([made.id])
    for (const name of ['deputy', 'cosigner', 'handler', 'admin', 'supervisor', 'teller'] as const)
      expect([name, await matters(at.who[name])]).toEqual([name, []])
    const report = { id: made.id, expectedVersion: 2, report: '已立案' }
    await mutate(app, at.tenant, 'prosecutionReport', report, '{ id }', at.who.liaison)
    expect(await matters(at.who.liaison)).toEqual([])
  })

  test('wait for the deputy to whom they are offered, until answered', async () => {
    const input = { mandateId: at.things.mandate.id, title: '整治占道经营', ...offer }
    const [one, two] = [
      await mutate(app, at.tenant, 'prosecutionRecommend', input, '{ id version }', at.who.liaison),
      await mutate(app, at.tenant, 'prosecutionRecommend', input, '{ id version }', at.who.liaison),
    ]
    expect((await matters(at.who.deputy)).sort()).toEqual([one.id, two.id].sort())
    for (const name of ['liaison', 'cosigner', 'stranger', 'admin', 'supervisor'] as const)
      expect([name, await matters(at.who[name])]).toEqual([name, []])
    await mutate(app, at.tenant, 'prosecutionAccept', { id: one.id, expectedVersion: 1 }, '{ id }', at.who.deputy)
    const declined = { id: two.id, expectedVersion: 1, reason: '已有同类建议' }
    expect((await refused(app, at.tenant, 'prosecutionDecline', declined, at.who.stranger)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ])
    await mutate(app, at.tenant, 'prosecutionDecline', declined, '{ id }', at.who.deputy)
    expect(await matters(at.who.deputy)).toEqual([])
  })
})

test('for every role that has work, the counts are what the list holds', async () => {
  const { who, tenant, things } = at
  const keeper = await grant(app, tenant, 'station_keeper', 'SITE', things.site.id)
  const citizen = await grant(app, tenant, 'citizen', 'OWN')
  const { code } = await mutate(app, tenant, 'qrCodeIssue', { subject: 'SITE', targetId: things.site.id }, '{ code }')
  const submit = async (as: string | null) =>
    (
      await app.must<{ opinionSubmit: { number: string } }>(
        'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number userErrors { code } } }',
        { tenant: tenant.slug, as, variables: { input: { submissionKey: randomUUID(), text: '路灯坏了', qrCode: code } } },
      )
    ).opinionSubmit.number
  const opinion = async (number: string, action: string, as: string, input: object = {}) => {
    const { opinions } = await app.must<{ opinions: { nodes: { id: string; version: number }[] } }>(
      `{ opinions(first: 1, number: "${number}") { nodes { id version } } }`,
      { tenant: tenant.slug, as: who.admin },
    )
    const { id, version } = opinions.nodes[0] as { id: string; version: number }
    const { userErrors, errors } = await refused(app, tenant, `opinion${action}`, { id, expectedVersion: version, ...input }, as)
    expect([action, userErrors, errors]).toEqual([action, [], []])
  }
  await submit(null)
  const settled = await submit(citizen)
  await opinion(settled, 'Accept', keeper)
  await opinion(settled, 'Settle', keeper, { text: '当场已修好' })
  // What is still to be reviewed, to be filed, to be closed, and what the procuratorate and its deputy have to answer.
  const [reviewed, replied] = [await at.draft(), await at.toReplied()]
  await at.done(reviewed, 'Submit', who.deputy)
  await at.done(replied, 'Rate', who.deputy, satisfied)
  await at.done(replied, 'RateBack', who.handler, { process: 'SATISFIED' })
  const number = await at.toHandler({}, both('EACH'))
  const input = { mandateId: things.mandate.id, title: '整治', field: 'ENVIRONMENT_AND_RESOURCES', text: '涉嫌损害公共利益' }
  await mutate(app, tenant, 'prosecutionRecommend', input, '{ id }', who.liaison)
  const { id } = await at.known(number)
  await mutate(app, tenant, 'suggestionOffer', { id, field: 'ENVIRONMENT_AND_RESOURCES', text: '涉嫌损害公共利益' }, '{ id }')
  await at.done(await reviewedTwice(), 'File', who.admin)
  const { deputy, office, handler, supervisor, liaison, admin } = who
  for (const [role, as] of Object.entries({ keeper, citizen, deputy, office, handler, supervisor, liaison, admin })) {
    const { nodes, counts } = await workOf(as)
    expect([role, nodes.length > 0]).toEqual([role, true])
    const listed = Map.groupBy(nodes, ({ __typename }) => __typename.toUpperCase())
    const today = dayOf(new Date())
    expect([role, counts]).toEqual([
      role,
      counts.map(({ kind }) => {
        const own = listed.get(kind) ?? []
        return { kind, total: own.length, overdue: own.filter(({ dueOn }) => dueOn < today).length }
      }),
    ])
  }
})

const reviewedTwice = async () => {
  const number = await at.draft()
  await at.done(number, 'Submit', at.who.deputy)
  await at.done(number, 'Approve', at.who.office)
  return number
}
