import { randomUUID } from 'node:crypto'
import { dayOf } from '@minhui/schema/rules/case-clock'
import type { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
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
/** Lets its time limit end today, or so many days later; answers who is reminded. */
const reminded = async (number: string, days = 0) => {
  const tenantId = uuidOf(at.tenant.id)
  const last = dayOf(new Date(Date.now() + days * 86_400_000))
  await app.sql`update suggestion set due_on = ${last}, clocks = jsonb_set(clocks, '{0,dueOn}', to_jsonb(${last}::text))
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
    expect(await unitsAwaited(number)).toEqual(['handler'])
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
      await app.sql`select account_id from notification where event = 'suggestion_again' and tenant_id = ${uuidOf(at.tenant.id)}`
    const accounts = told.map((one) => one['account_id'])
    expect(accounts).toContain(at.who.handler)
    expect(accounts).not.toContain(at.who.otherHandler)
  })
})

describe('from the reply on it waits for both sides, for each until it has rated', () => {
  const waitsFor = async (number: string) => {
    const { deputy, handler, otherHandler, cosigner, admin } = at.who
    const found = await Promise.all(
      Object.entries({ deputy, handler, otherHandler, cosigner, admin }).map(async ([name, as]) =>
        (await workOf(as)).nodes.some((one) => one.number === number) ? [name] : [],
      ),
    )
    return found.flat()
  }
  /** What a side can see of it, besides its own rating. */
  const seenBy = async (number: string, as: string) => {
    const { version: _, viewerActions: __, ratings: ___, ...rest } = await at.find(number, as)
    return rest
  }

  test('whichever rates first, and neither sees from anything that the other has', async () => {
    for (const first of ['deputy', 'handler'] as const) {
      const number = await at.toReplied()
      const second = first === 'deputy' ? 'handler' : 'deputy'
      const rate = { deputy: ['Rate', satisfied], handler: ['RateBack', { process: 'SATISFIED' }] } as const
      expect(await waitsFor(number)).toEqual(['deputy', 'handler'])
      const [seen, actions] = [await seenBy(number, at.who[second]), (await at.find(number, at.who[second])).viewerActions]
      await at.done(number, rate[first][0], at.who[first], rate[first][1])
      expect(await waitsFor(number)).toEqual([second])
      expect(await seenBy(number, at.who[second])).toEqual(seen)
      const after = await at.find(number, at.who[second])
      expect(after).toMatchObject({ state: 'replied', owner: 'author', viewerActions: actions, ratings: [] })
      // Who has rated is offered it no more, and is refused it.
      const own = (await at.find(number, at.who[first])).viewerActions
      expect(own).not.toContain(first === 'deputy' ? 'rate' : 'rateBack')
      const again = await at.act(number, rate[first][0], at.who[first], rate[first][1])
      expect(again.userErrors).toMatchObject([{ code: 'STATUS' }])
      await at.done(number, rate[second][0], at.who[second], rate[second][1])
      expect(await at.find(number, at.who.admin)).toMatchObject({ state: 'rated', resultRating: 'SATISFIED' })
      expect(await waitsFor(number)).toEqual([])
    }
  })

  test('the unit is told with the reply, and both are reminded, each until it has rated', async () => {
    const number = await at.toHandler()
    await at.done(number, 'PrepareReply', at.who.handler, at.reply)
    await app.sql`delete from notification where tenant_id = ${uuidOf(at.tenant.id)}`
    await at.done(number, 'SignReply', at.who.head)
    const asked = async (event: string) =>
      (await app.sql`select account_id from notification where event = ${event} and tenant_id = ${uuidOf(at.tenant.id)}`).map(
        (one) => one['account_id'],
      )
    const told = await asked('suggestion_rating_asked')
    expect(told).toEqual(expect.arrayContaining([at.who.handler, at.who.head]))
    expect(told).not.toContain(at.who.otherHandler)
    expect(await reminded(number)).toEqual(['handler'])
    expect(await asked('work_due')).toContain(at.who.deputy)
    await at.done(number, 'Rate', at.who.deputy, satisfied)
    expect(await reminded(number, 1)).toEqual(['handler'])
    expect(await asked('work_due')).not.toContain(at.who.deputy)
    // Whoever is urged is whoever has not rated.
    await at.done(number, 'Urge', at.who.admin, { text: '请评价' })
    expect(await asked('case_urged')).toContain(at.who.handler)
    expect(await asked('case_urged')).not.toContain(at.who.deputy)
  })

  test('a suggestion that goes by an earlier procedure, with a state for each side that has rated, goes on as it began', async () => {
    const number = await at.toReplied()
    // Editions from before say so in states of their own.
    const [row] = await app.sql<{ id: string; definition: typeof suggestionProcedure }[]>`
      select p.id, p.definition from procedure p join suggestion s on s.tenant_id = p.tenant_id and s.procedure_id = p.id
       where s.number = ${number} and s.tenant_id = ${uuidOf(at.tenant.id)}`
    const { id, definition } = row as { id: string; definition: typeof suggestionProcedure }
    const clock = { name: 'rate', workingDays: 15 }
    const name = { 'zh-CN': '已评', en: 'Rated' }
    const earlier = {
      ...definition,
      states: {
        ...definition.states,
        author_rated: { name, owner: 'department_handler', clock },
        unit_rated: { name, owner: 'author', clock },
      },
      transitions: [
        ...definition.transitions.filter(({ action }) => action !== 'rate' && action !== 'rateBack'),
        { action: 'rate', from: ['replied'], to: 'author_rated', by: ['author'], visibility: 'internal' },
        { action: 'rate', from: ['unit_rated'], to: 'rated', by: ['author'], visibility: 'internal' },
        ...[
          { from: 'replied', to: 'unit_rated' },
          { from: 'author_rated', to: 'rated' },
        ].map(({ from, to }) => ({
          ...{ action: 'rateBack', from: [from], to, by: ['department_handler'], parts: ['sole', 'lead', 'each'] },
          ...{ when: { complete: ['yes'] }, visibility: 'internal' },
        })),
      ],
    }
    await app.sql`insert into procedure (tenant_id, id, kind, edition, definition)
      select tenant_id, ${randomUUID()}, kind, 0, ${JSON.stringify(earlier)}::text::jsonb from procedure where id = ${id}`
    await app.sql`update suggestion set procedure_id = (select id from procedure p where p.tenant_id = suggestion.tenant_id and edition = 0 and kind = 'suggestion')
       where number = ${number} and tenant_id = ${uuidOf(at.tenant.id)}`
    expect(await waitsFor(number)).toEqual(['deputy', 'handler'])
    await at.done(number, 'Rate', at.who.deputy, satisfied)
    expect(await at.find(number, at.who.admin)).toMatchObject({ state: 'author_rated' })
    expect(await waitsFor(number)).toEqual(['handler'])
    await at.done(number, 'RateBack', at.who.handler, { process: 'SATISFIED' })
    expect(await at.find(number, at.who.admin)).toMatchObject({ state: 'rated' })
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
