import { getNamedType, isNonNullType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { furnishAll } from '../../../test/furnish-all.ts'
import { callOf, mutations, type Samples, sampleInput } from '../../../test/samples.ts'
import { queries, selectionOf } from '../../../test/selection.ts'
import { grantByDatabase, mutate, openTenant, refused, type TestTenant, uuidOf } from '../../../test/tenant.ts'
import { cookieName } from '../../session-cookie.ts'

let app: App
let own: TestTenant
let other: TestTenant
let security: string
let count = 0

beforeAll(async () => {
  app = await createApp()
  own = await openTenant(app)
  other = await openTenant(app)
  security = await grantByDatabase(app, own, 'security_admin')
})
afterAll(() => app?.close())

const makeClient = async (input: object = {}) =>
  mutate(app, own, 'apiClientCreate', { code: `c${++count}`, name: '某系统', ...input }, '{ id version }', security)

const issue = async (clientId: string): Promise<{ key: string; id: string }> => {
  const data = await app.must<Record<string, any>>(
    'mutation ($input: ApiKeyIssueInput!) { apiKeyIssue(input: $input) { key apiKey { id } userErrors { code field } } }',
    { tenant: own.slug, as: security, variables: { input: { clientId } } },
  )
  return { key: data['apiKeyIssue'].key, id: data['apiKeyIssue'].apiKey.id }
}

const by = (key: string, query = '{ tenantSetting { id } }', more: { tenant?: string; headers?: Record<string, string> } = {}) =>
  app.request(query, { tenant: own.slug, ...more, headers: { authorization: `Bearer ${key}`, ...more.headers } })

const codeOf = (answer: { status: number; errors: readonly { extensions?: Record<string, unknown> }[] }) => [
  answer.status,
  answer.errors[0]?.extensions?.['code'] ?? null,
]
const unauthenticated = [401, 'UNAUTHENTICATED']

describe('a key', () => {
  test('is shown once, hashed at rest, nowhere in audit or log, and serves its tenant as a visitor is served', async () => {
    const client = await makeClient()
    const { key } = await issue(client.id)
    expect(key).toMatch(/^mh_[\w-]{43}$/)
    expect(codeOf(await by(key))).toEqual([200, null])
    const answer = await by(key, '{ viewer { displayName } viewerPermissions }')
    const visitor = await app.request('{ viewer { displayName } viewerPermissions }', { tenant: own.slug })
    expect(answer.data).toEqual(visitor.data)
    const [row] = await app.sql`select prefix, secret_hash from api_key where client_id = ${uuidOf(client.id)}`
    expect(row?.['prefix']).toBe(key.slice(0, 9))
    expect(row?.['secret_hash']).toMatch(/^[0-9a-f]{64}$/)
    const everywhere =
      await app.sql`select (select string_agg(a::text, '') from audit_entry a) || (select string_agg(k::text, '') from api_key k) as said`
    expect(everywhere[0]?.['said']).not.toContain(key.slice(9))
    expect(app.logs.join()).not.toContain(key.slice(9))
  })

  test('that is unknown, malformed, revoked, expired, retired or of another tenant gets one answer', async () => {
    const [client, old, gone] = [await makeClient(), await makeClient({ expiresOn: '2020-01-01' }), await makeClient()]
    const [{ key, id }, expired, retired] = [await issue(client.id), await issue(old.id), await issue(gone.id)]
    await mutate(app, own, 'apiClientRetire', { id: gone.id }, '{ id }', security)
    const texts = new Set<string>()
    const refusedWith = async (bad: string, tenant = own.slug) => {
      const answer = await by(bad, undefined, { tenant })
      expect(codeOf(answer)).toEqual(unauthenticated)
      texts.add(answer.text)
    }
    await refusedWith(`mh_${'x'.repeat(43)}`)
    await refusedWith('mh_short')
    await refusedWith(expired.key)
    await refusedWith(retired.key)
    await refusedWith(key, other.slug)
    expect(codeOf(await by(key))).toEqual([200, null])
    await mutate(app, own, 'apiKeyRevoke', { id }, '{ id }', security)
    await refusedWith(key)
    expect(texts.size).toBe(1)
    expect(codeOf(await app.request('{ tenantSetting { id } }', { headers: { authorization: `Bearer ${key}` } }))).toEqual(
      unauthenticated,
    )
  })

  test('is rotated with two at once, never three, also when two people make one at the same moment', async () => {
    const client = await makeClient()
    const first = await issue(client.id)
    const answers = await Promise.all([1, 2, 3].map(() => refused(app, own, 'apiKeyIssue', { clientId: client.id }, security)))
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['TOO_MANY', 'TOO_MANY'])
    await mutate(app, own, 'apiKeyRevoke', { id: first.id }, '{ id }', security)
    expect((await refused(app, own, 'apiKeyRevoke', { id: first.id }, security)).userErrors).toMatchObject([{ code: 'STATUS' }])
    const { key } = await issue(client.id)
    expect(codeOf(await by(key))).toEqual([200, null])
  })

  test('loses with the next request what a scope gave that is taken away', async () => {
    const client = await makeClient({ scopes: ['figures:read'] })
    const { key } = await issue(client.id)
    const permissions = async () => (await by(key, '{ viewerPermissions }')).data['viewerPermissions'] as string[]
    expect(await permissions()).toContain('OpinionFigure.read')
    await mutate(app, own, 'apiClientUpdate', { id: client.id, expectedVersion: 1, scopes: [] }, '{ id }', security)
    expect(await permissions()).not.toContain('OpinionFigure.read')
  })

  test('comes alone: with a cookie beside it the request is refused', async () => {
    const { key } = await issue((await makeClient()).id)
    const cookie = `${cookieName(app.services.config)}=${'x'.repeat(43)}`
    expect(codeOf(await by(key, undefined, { headers: { cookie } }))).toEqual([400, 'TWO_CREDENTIALS'])
  })
})

describe('who may', () => {
  test('make, change and revoke is the security administrator alone; the district admin sees', async () => {
    const client = await makeClient()
    const key = await issue(client.id)
    for (const [name, input] of [
      ['apiClientCreate', { code: 'z', name: '某' }],
      ['apiClientUpdate', { id: client.id, expectedVersion: 1, name: '某' }],
      ['apiKeyIssue', { clientId: client.id }],
      ['apiKeyRevoke', { id: key.id }],
      ['apiClientRetire', { id: client.id }],
    ] as const)
      expect((await refused(app, own, name, input)).errors.map((e) => e.extensions?.['code'])).toEqual(['FORBIDDEN'])
    const seen = await app.must<Record<string, any>>(
      '{ apiClients(first: 100) { nodes { id keys { prefix } usage { requests } } } }',
      {
        tenant: own.slug,
        as: own.admin,
      },
    )
    expect(seen['apiClients'].nodes.map((node: { id: string }) => node.id)).toContain(client.id)
  })

  test('bad scopes and origins are refused by field', async () => {
    const bad = async (input: object) =>
      (await refused(app, own, 'apiClientCreate', { code: `b${++count}`, name: '某', ...input }, security)).userErrors.map(
        ({ code, field }) => [code, field],
      )
    expect(await bad({ scopes: ['Opinion.assign'] })).toEqual([['INVALID', 'scopes.0']])
    expect(await bad({ origins: ['https://a.example/path'] })).toEqual([['INVALID', 'origins.0']])
    expect(await bad({ origins: ['http://a.example'] })).toEqual([['INVALID', 'origins.0']])
    expect(await bad({ origins: ['*'] })).toEqual([['INVALID', 'origins.0']])
  })
})

test('pages of the sites that are named may ask with a key and read the answer; others may not', async () => {
  const { key } = await issue((await makeClient({ origins: ['https://www.example.org'] })).id)
  const ask = (origin: string, authorization = `Bearer ${key}`) =>
    app.http.inject({
      method: 'POST',
      url: `/${own.slug}/graphql`,
      headers: { 'content-type': 'application/json', origin, ...(authorization && { authorization }) },
      payload: JSON.stringify({ query: '{ tenantSetting { id } }' }),
    })
  const allowed = await ask('https://www.example.org')
  expect([allowed.statusCode, allowed.headers['access-control-allow-origin']]).toEqual([200, 'https://www.example.org'])
  expect(allowed.headers['access-control-allow-credentials']).toBeUndefined()
  const denied = await ask('https://evil.example')
  expect([denied.statusCode, denied.headers['access-control-allow-origin'], denied.json().errors[0].extensions.code]).toEqual([
    403,
    undefined,
    'FOREIGN_ORIGIN',
  ])
  expect((await ask('https://www.example.org', '')).statusCode).toBe(403)
  const preflight = await app.http.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: { origin: 'https://x.example', 'access-control-request-method': 'POST' },
  })
  expect([preflight.statusCode, preflight.headers['access-control-allow-credentials']]).toEqual([204, undefined])
})

test('what a client asks is counted by day and told in headers; above its limit it waits, alone', async () => {
  const small = await createApp({ limits: { costPerClient: { points: 200, seconds: 60 } } })
  try {
    const tenant = await openTenant(small)
    const guard = await grantByDatabase(small, tenant, 'security_admin')
    const keyed = async (code: string) => {
      const client = await mutate(small, tenant, 'apiClientCreate', { code, name: '某' }, '{ id }', guard)
      const made = await small.must<Record<string, any>>(
        'mutation ($input: ApiKeyIssueInput!) { apiKeyIssue(input: $input) { key userErrors { code } } }',
        { tenant: tenant.slug, as: guard, variables: { input: { clientId: client.id } } },
      )
      return { id: client.id, key: made['apiKeyIssue'].key as string }
    }
    const [busy, calm] = [await keyed('busy'), await keyed('calm')]
    const ask = (key: string) =>
      small.http.inject({
        method: 'POST',
        url: `/${tenant.slug}/graphql`,
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        payload: JSON.stringify({ query: '{ sites(first: 20) { nodes { name } } }' }),
      })
    const first = await ask(busy.key)
    const cost = first.json().extensions.cost.requested as number
    expect([first.headers['ratelimit-limit'], Number(first.headers['ratelimit-remaining'])]).toEqual(['200', 200 - cost])
    // Whoever has something left may take more than it, once; then it waits, without that anything has to be written first.
    expect([cost < 200, 2 * cost >= 200]).toEqual([true, true])
    expect((await ask(busy.key)).statusCode).toBe(200)
    const limited = await ask(busy.key)
    expect([limited.statusCode, limited.json().errors[0].extensions.code]).toEqual([429, 'RATE_LIMITED'])
    expect(Number(limited.headers['retry-after'])).toBeGreaterThan(0)
    expect(limited.headers['ratelimit-remaining']).toBe('0')
    expect((await ask(calm.key)).statusCode).toBe(200)
    await small.services.apiUsage.flush()
    const { apiClients } = await small.must<Record<string, any>>(
      '{ apiClients(first: 10) { nodes { code usage { requests cost refused day } keys { lastUsedOn } } } }',
      { tenant: tenant.slug, as: guard },
    )
    const [shown] = apiClients.nodes
    expect(shown.usage).toMatchObject([{ requests: 2, cost: 2 * cost, refused: 1 }])
    expect(shown.keys[0].lastUsedOn).toBe(shown.usage[0].day)
    expect(await small.sql`select count(*)::int as n from api_usage`).toMatchObject([{ n: 2 }])
  } finally {
    await small.close()
  }
})

test('in production the schema describes itself to whoever brings a key, and to nobody else', async () => {
  const live = await createApp({ config: { mode: 'production' } })
  try {
    const tenant = await openTenant(live)
    const guard = await grantByDatabase(live, tenant, 'security_admin')
    const client = await mutate(live, tenant, 'apiClientCreate', { code: 'a', name: '某' }, '{ id }', guard)
    const made = await live.must<Record<string, any>>(
      'mutation ($input: ApiKeyIssueInput!) { apiKeyIssue(input: $input) { key userErrors { code } } }',
      { tenant: tenant.slug, as: guard, variables: { input: { clientId: client.id } } },
    )
    const ask = (headers: Record<string, string>, query: string) => live.request(query, { tenant: tenant.slug, headers })
    for (const query of [
      '{ __schema { queryType { name } } }',
      '{ a: __type(name: "Site") { name } }',
      'query { ...f } fragment f on Query { __schema { queryType { name } } }',
    ]) {
      expect(codeOf(await ask({}, query))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
      expect(codeOf(await ask({ authorization: `Bearer ${made['apiKeyIssue'].key}` }, query))).toEqual([200, null])
      expect(codeOf(await ask({}, query))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    }
  } finally {
    await live.close()
  }
})

describe('with every scope there is', () => {
  const canary = '保密金丝雀'
  let tenant: TestTenant
  let key: string
  let samples: Samples
  beforeAll(async () => {
    tenant = await openTenant(app)
    samples = await furnishAll(app, tenant, canary)
    const guard = await grantByDatabase(app, tenant, 'security_admin')
    const client = await mutate(
      app,
      tenant,
      'apiClientCreate',
      { code: 'all', name: '某', scopes: ['opinions:submit', 'figures:read'] },
      '{ id }',
      guard,
    )
    const made = await app.must<Record<string, any>>(
      'mutation ($input: ApiKeyIssueInput!) { apiKeyIssue(input: $input) { key userErrors { code } } }',
      { tenant: tenant.slug, as: guard, variables: { input: { clientId: client.id } } },
    )
    key = made['apiKeyIssue'].key
  })
  const ask = (query: string, variables: object = {}) =>
    app.request(query, { tenant: tenant.slug, variables: variables as never, headers: { authorization: `Bearer ${key}` } })

  test.each(queries.filter(({ args }) => args.every((a) => !String(a.type).endsWith('!'))))(
    'query $name shows a key nothing of any person that a visitor does not see',
    async ({ name, type }) => {
      for (const depth of [2, 1, 0]) {
        const text = `{ ${name} ${selectionOf(getNamedType(type), depth)} }`
        const [keyed, visitor] = [await ask(text), await app.request(text, { tenant: tenant.slug })]
        const code = keyed.errors[0]?.extensions?.['code']
        if (['COST_LIMIT', 'GRAPHQL_PARSE_FAILED'].includes(String(code))) continue
        expect(code).not.toBe('INTERNAL_SERVER_ERROR')
        if (!visitor.text.includes(canary)) expect(keyed.text).not.toContain(canary)
        break
      }
    },
  )

  test.each(mutations.filter(({ access }) => typeof access === 'object' || access === 'signedIn'))(
    'mutation $name is refused to a key',
    async (mutation) => {
      const needed = mutation.fields.filter(({ type }) => typeof mutation.access === 'object' || isNonNullType(type))
      const answer = await ask(callOf(mutation), { input: sampleInput(needed, samples) })
      expect(answer.errors.map((e) => e.extensions?.['code'])).toEqual(['FORBIDDEN'])
    },
  )
})
