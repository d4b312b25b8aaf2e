import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { dayFrom } from '../../../test/deliveries.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { mutate, openTenant, refused, uuidOf } from '../../../test/tenant.ts'
import { readTable } from '../../tabular/read.ts'
import { sessionFor } from '../../tenant-session.ts'
import { wordsOfSuggestions } from './suggestion.store.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
let { tenant, things, otherUnit, second, who, draft, done, act, find, known, toHandler, toReplied } = {} as typeof at

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
  ;({ tenant, things, otherUnit, second, who, draft, done, act, find, known, toHandler, toReplied } = at)
})
afterAll(() => app?.close())

/** Numbers of the suggestions that a list answers, page by page. */
async function list(args: string, as: string | null = who.admin, first = 100): Promise<string[]> {
  const numbers: string[] = []
  for (let after = ''; ; ) {
    const answer = await app.request(
      `{ suggestions(first: ${first}, ${args} ${after}) { nodes { number } pageInfo { hasNextPage endCursor } } }`,
      { tenant: tenant.slug, as },
    )
    expect(answer.errors).toEqual([])
    const { nodes, pageInfo } = answer.data['suggestions']
    numbers.push(...nodes.map(({ number }: { number: string }) => number))
    if (!pageInfo.hasNextPage) return numbers
    after = `, after: "${pageInfo.endCursor}"`
  }
}
const search = (text: string, as?: string | null) => list(`search: ${JSON.stringify(text)}`, as)
const everybody = () => [...Object.values(who), null]

describe('words', () => {
  test('of title, text, grounds, plan and signed reply find a suggestion; a draft is found by its deputies alone', async () => {
    const number = await draft({ title: '电梯加装', text: '老人出不了门', analysis: '调研二百户', proposal: '财政补贴' })
    for (const words of ['电梯', '老人', '调研', '补贴', '补贴 老人']) {
      for (const as of everybody()) expect([words, await search(words, as)]).toEqual([words, as === who.deputy ? [number] : []])
    }
    await done(number, 'Save', who.deputy, { text: '居民出行不便' })
    expect([await search('老人', who.deputy), await search('居民 电梯', who.deputy)]).toEqual([[], [number]])
    await done(number, 'Submit', who.deputy)
    expect([await search('电梯', who.office), await search('电梯', who.handler), await search('电梯', null)]).toEqual([
      [number],
      [],
      [],
    ])
  })

  test('of a reply find nothing before its head has signed, for nobody; nor do those of notes and feasibility', async () => {
    const number = await toHandler()
    await done(number, 'Note', who.handler, { text: '疑似重复件' })
    const promise = { replyClass: 'B', text: '已列入海绵改造', promise: '增设泵站', promisedOn: dayFrom(219) }
    await done(number, 'PrepareReply', who.handler, promise)
    // Not even when its words are written anew meanwhile.
    await app.sql`delete from suggestion_words where tenant_id = ${uuidOf(tenant.id)}`
    await wordsOfSuggestions.writeMissing(sessionFor(app.services, uuidOf(tenant.id)))
    for (const as of everybody())
      for (const words of ['海绵', '泵站', '重复件']) expect([words, await search(words, as)]).toEqual([words, []])
    await done(number, 'CorrectReply', who.head, { text: '请写明时间' })
    await done(number, 'PrepareReply', who.handler, { ...promise, text: '已列入雨污分流' })
    await done(number, 'SignReply', who.head)
    for (const as of everybody()) {
      expect([await search('分流', as), await search('泵站', as)]).toEqual([[number], [number]])
      expect([await search('海绵', as), await search('重复件', as)]).toEqual([[], []])
    }
  })

  test('of what is secret find it for those who may read it alone; of another tenant nothing', async () => {
    const number = await toHandler({ secret: true, text: '涉密的鹦鹉养殖' })
    for (const [name, as] of [...Object.entries(who), ['visitor', null] as const])
      expect([name, (await search('鹦鹉', as)).length]).toEqual([name, (await find(number, as)) ? 1 : 0])
    const other = await openTenant(app)
    for (const as of [other.admin, null]) {
      const foreign = await app.request('{ suggestions(search: "鹦鹉") { nodes { number } } }', { tenant: other.slug, as })
      expect(foreign.data).toEqual({ suggestions: { nodes: [] } })
    }
    const direct = await app.services.pools.user.use(async (connection) => {
      await connection.send('begin')
      await connection.send('select app.set_context($1)', [uuidOf(other.id)])
      const rows = await connection.send('select app.search_cases($1, $2, 10)', ['suggestion', "'鹦鹉'"])
      await connection.send('rollback')
      return rows
    })
    expect(JSON.stringify(direct)).not.toContain(uuidOf((await known(number)).id))
  })

  test('are written where they are missing, once', async () => {
    const number = await toReplied({}, { replyClass: 'A', text: '加装感应灯' })
    const session = sessionFor(app.services, uuidOf(tenant.id))
    await app.sql`delete from suggestion_words where tenant_id = ${uuidOf(tenant.id)}`
    expect(await search('感应')).toEqual([])
    expect(await wordsOfSuggestions.writeMissing(session)).toBeGreaterThan(0)
    expect(await wordsOfSuggestions.writeMissing(session)).toBe(0)
    expect(await search('感应')).toEqual([number])
  })
})

describe('filters', () => {
  test('narrow the list, each and together, and the order holds across pages', async () => {
    const own = await openSuggestions(app)
    const listOf = async (args: string, as: string | null = own.who.admin, first = 100) => {
      const before = tenant
      tenant = own.tenant
      return list(args, as, first).finally(() => {
        tenant = before
      })
    }
    const category = (await mutate(app, own.tenant, 'opinionCategoryCreate', { code: 'traffic', name: '交通' }, '{ id }')).id
    const below = (
      await mutate(app, own.tenant, 'opinionCategoryCreate', { code: 'bus', name: '公交', parentId: category }, '{ id }')
    ).id
    const a = await own.toReplied({ categoryId: category })
    const b = await own.toHandler({ categoryId: below }, { mode: 'LEAD', unitIds: [own.things.unit.id, own.otherUnit] })
    const c = await own.draft()
    await own.done(c, 'Submit', own.who.deputy)
    const today = dayOf(new Date())
    const answers: [string, string[]][] = [
      ['orderBy: NEWEST', [c, b, a]],
      ['orderBy: OLDEST', [a, b, c]],
      ['states: ["replied", "handling"]', [b, a]],
      ['states: ["replied"]', [a]],
      [`categoryId: "${category}"`, [b, a]],
      [`categoryId: "${below}"`, [b]],
      [`unitId: "${own.otherUnit}"`, [b]],
      [`siteId: "${own.things.root.id}"`, [c, b, a]],
      [`mandateId: "${own.things.mandate.id}"`, [c, b, a]],
      [`mandateId: "${own.second.mandate}"`, []],
      ['replyClass: A', [a]],
      ['key: true', []],
      ['overdue: true', []],
      [`createdFrom: "${today}", createdUntil: "${today}"`, [c, b, a]],
      ['createdUntil: "2020-01-01"', []],
      [`filedFrom: "${today}", filedUntil: "${today}"`, [b, a]],
      ['filedUntil: "2020-01-01"', []],
      [`repliedFrom: "${today}", repliedUntil: "${today}"`, [a]],
      ['repliedFrom: "2100-01-01"', []],
      [`search: "公交站", states: ["handling"], categoryId: "${category}"`, [b]],
    ]
    for (const [args, numbers] of answers) expect([args, await listOf(args, own.who.admin, 2)]).toEqual([args, numbers])
    await own.done(b, 'Supervise', own.who.supervisor, { reason: 'key', text: '重点督办', leaderId: own.things.person.id })
    expect(await listOf('key: true')).toEqual([b])
    await app.sql`update suggestion set due_on = '2020-01-01' where number = ${b} and tenant_id = ${uuidOf(own.tenant.id)}`
    expect(await listOf('overdue: true')).toEqual([b])
    const wrong = await app.request(`{ suggestions(search: "${'长'.repeat(101)}") { nodes { id } } }`, {
      tenant: own.tenant.slug,
    })
    expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'search' })
  })

  test('by rating tell nobody what is under seal, nor whoever does not work on it', async () => {
    const number = await toReplied()
    const rated = (as: string | null) => list('resultRating: BASICALLY_SATISFIED', as)
    await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'BASICALLY_SATISFIED' })
    for (const as of everybody()) expect(await rated(as)).toEqual([])
    // Not even when what is under seal stood in the row already, e.g. that of the round before.
    await app.sql`update suggestion set result_rating = 'basically_satisfied' where number = ${number} and tenant_id = ${uuidOf(tenant.id)}`
    for (const as of everybody()) expect(await rated(as)).toEqual([])
    await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
    for (const [name, as] of [...Object.entries(who), ['visitor', null] as const]) {
      const { resultRating } = await find(number, as)
      expect([name, await rated(as)]).toEqual([name, resultRating ? [number] : []])
    }
  })
})

describe('of what waits', () => {
  test('an author who also holds an office does not find their own', async () => {
    const { number, as } = await ownOfOfficer()
    const work = async (account: string) =>
      (
        await app.must<{ work: { nodes: { number: string }[]; counts: { kind: string; total: number }[] } }>(
          '{ work(first: 100) { nodes { ... on Suggestion { number } } counts { kind total } } }',
          { tenant: tenant.slug, as: account },
        )
      ).work
    expect(await list('mine: true', who.admin)).toContain(number)
    expect(await list('mine: true', as)).not.toContain(number)
    const { nodes, counts } = await work(as)
    expect(nodes.map((one) => one.number)).not.toContain(number)
    expect(counts.find(({ kind }) => kind === 'SUGGESTION')?.total).toBe(nodes.length)
  })
})

/** A suggestion that waits for the district's office, of a deputy who is of that office too. */
async function ownOfOfficer() {
  const { account, mandate } = await at.deputyNamed(`OF${Math.random()}`)
  const [person] = await app.sql<{ id: string }[]>`select person_id id from mandate where id = ${uuidOf(mandate)}`
  const role = (
    await mutate(app, tenant, 'roleCreate', { base: 'DISTRICT_ADMIN', code: `o${Math.random()}`, name: '办' }, '{ id }')
  ).id
  const personId = Buffer.from(`Person:${person?.id}`).toString('base64url')
  await mutate(app, tenant, 'membershipGrant', { personId, roleId: role, scopeKind: 'TENANT', validFrom: '2022-01-01' }, '{ id }')
  const number = await draft({ mandateId: mandate }, account)
  await done(number, 'Submit', account)
  await done(number, 'Approve', who.admin)
  return { number, as: account }
}

describe('several at once', () => {
  const many = async (name: string, input: object, as: string | null) => {
    const { data, errors } = await app.request(
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { results { id suggestion { number state } userErrors { code field } } userErrors { code field } } }`,
      { tenant: tenant.slug, as, variables: { input } },
    )
    return { ...(data?.[name] ?? { results: null, userErrors: [] }), errors }
  }
  const codesIn = (results: { userErrors: { code: string }[] }[]) =>
    results.map(({ userErrors }) => userErrors.map((e) => e.code))
  const filed = async () => {
    const number = await draft()
    await done(number, 'Submit', who.deputy)
    await done(number, 'Approve', who.office)
    await done(number, 'File', who.admin)
    return number
  }

  test('are assigned to the same units, each for itself; one that cannot be stops no other', async () => {
    const [one, two, late] = [await filed(), await filed(), await toHandler()]
    const items = await Promise.all([one, late, two].map(known))
    const input = { items, mode: 'LEAD', unitIds: [things.unit.id, otherUnit], idempotencyKey: 'once' }
    for (const as of [who.office, who.handler, who.deputy, who.supervisor, who.teller])
      expect((await many('suggestionsAssign', input, as)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect((await many('suggestionsAssign', input, null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
    const { results } = await many('suggestionsAssign', input, who.admin)
    expect(codesIn(results)).toEqual([[], ['STATUS'], []])
    expect(results[0].suggestion).toEqual({ number: one, state: 'assigned' })
    // A double click: what was done is not done again.
    expect(codesIn((await many('suggestionsAssign', input, who.admin)).results)).toEqual([[], ['STATUS'], []])
    expect((await find(one, who.admin)).entries.filter(({ action }: { action: string }) => action === 'assign')).toHaveLength(1)
    const other = await openTenant(app)
    const foreign = await app.request(
      'mutation ($input: SuggestionsAssignInput!) { suggestionsAssign(input: $input) { results { id } userErrors { code field } } }',
      { tenant: other.slug, as: other.admin, variables: { input } },
    )
    expect(foreign.data['suggestionsAssign']).toMatchObject({
      results: null,
      userErrors: [{ code: 'NOT_FOUND', field: 'unitIds.0' }],
    })
  })

  test('are urged, once each; their deputies do not read it, and nobody urges their own', async () => {
    const number = await toHandler()
    const item = await known(number)
    for (const as of [who.office, who.handler, who.deputy, who.teller])
      expect(
        (await refused(app, tenant, 'suggestionUrge', { ...item, text: '请抓紧' }, as)).errors[0]?.extensions?.['code'],
      ).toBe('FORBIDDEN')
    expect(
      (await refused(app, tenant, 'suggestionUrge', { ...item, text: '请抓紧' }, null)).errors[0]?.extensions?.['code'],
    ).toBe('UNAUTHENTICATED')
    const ended = await toHandler()
    await done(ended, 'Withdraw', who.deputy, { text: '撤回' })
    const items = [item, await known(ended)]
    const { results } = await many('suggestionsRemind', { items, text: '请于本周内答复' }, who.supervisor)
    expect(codesIn(results)).toEqual([[], ['STATUS']])
    expect((await find(number, who.handler)).entries[0]).toMatchObject({ action: 'urge', text: '请于本周内答复' })
    for (const as of [who.deputy, who.stranger, null]) expect(JSON.stringify(await find(number, as))).not.toContain('本周内')
    const own = await ownOfOfficer()
    expect((await act(own.number, 'Urge', own.as, { text: '催自己' })).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  })

  test('are closed by who supervises', async () => {
    const number = await toReplied()
    await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'SATISFIED' })
    await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
    const items = [await known(number)]
    expect((await many('suggestionsClose', { items }, who.admin)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
    const { results } = await many('suggestionsClose', { items }, who.supervisor)
    expect(results[0].suggestion).toEqual({ number, state: 'closed' })
  })

  test('leave as a table for those who work on them, in words, without what is under seal', async () => {
    const table = async (as: string, filter: object) => {
      const { data, errors } = await app.request(
        'mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { url userErrors { code field } } }',
        { tenant: tenant.slug, as, variables: { input: { kind: 'SUGGESTIONS', format: 'XLSX', ...filter } } },
      )
      if (errors.length > 0) return errors[0]?.extensions?.['code']
      const headers = { authorization: `Bearer ${await app.tokens.sign(as)}` }
      return readTable((await app.http.inject({ url: data['exportCreate'].url, headers })).rawPayload)
    }
    const number = await toReplied({ title: '=1+1 路灯' })
    const { id } = await known(number)
    const cells = async (as: string) => ((await table(as, { suggestionIds: [id] })) as string[][])[1] as string[]
    await done(number, 'Rate', who.deputy, { process: 'SATISFIED', result: 'BASICALLY_SATISFIED' })
    await app.sql`update suggestion set result_rating = 'basically_satisfied' where number = ${number} and tenant_id = ${uuidOf(tenant.id)}`
    const before = await cells(who.supervisor)
    expect(before.slice(0, 1)).toEqual([number])
    expect(before).toEqual(expect.arrayContaining(["'=1+1 路灯", '建议', '已答复', '民政局', 'A', '单某某']))
    expect(before.join()).not.toContain('基本满意')
    await done(number, 'RateBack', who.handler, { process: 'SATISFIED' })
    expect((await cells(who.handler)).join()).toContain('基本满意')
    // What everybody may read they may read; a table of it is for those who work on it.
    await expect(table(who.otherHandler, { suggestionIds: [id] })).rejects.toThrow('FILE_EMPTY')
    for (const as of [who.deputy, who.teller, who.liaison]) expect(await table(as, {})).toBe('FORBIDDEN')
    const other = await openTenant(app)
    expect(await table(other.admin, {})).toBe('FORBIDDEN')
    expect(second.mandate).toBeDefined()
  })

  test('the list is kept as a filter of its own', async () => {
    const keep = (definition: object) =>
      refused(
        app,
        tenant,
        'savedFilterCreate',
        { list: 'SUGGESTIONS', name: '重点', definition: JSON.stringify(definition) },
        who.office,
      )
    const definition = { key: true, states: ['handling'], search: '公交', sessionId: null, resultRating: 'DISSATISFIED' }
    expect((await keep(definition)).userErrors).toEqual([])
    expect((await keep({ grade: 'STREET' })).userErrors).toMatchObject([{ field: 'definition.grade' }])
    expect((await keep({ unitId: things.site.id })).userErrors).toMatchObject([{ field: 'definition.unitId' }])
  })
})
