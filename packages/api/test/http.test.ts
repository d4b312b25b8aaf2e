import { readFileSync } from 'node:fs'
import { printSchema } from 'graphql'
import { auditServer } from 'graphql-http'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { ConfigError, readConfig } from '../src/config.ts'
import { schema } from '../src/schema.ts'
import { schemaFile } from '../src/schema-file.ts'
import { type App, createApp, operator } from './app.ts'
import { mutate, openTenant, type TestTenant } from './tenant.ts'
import { testTokens } from './token.ts'

let app: App
let tenant: TestTenant
let base: string
beforeAll(async () => {
  app = await createApp({ documents: new Map([['sha256:one', '{ tenant { slug } }']]) })
  tenant = await openTenant(app)
  base = await app.http.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => app?.close())

const post = (body: unknown, headers: Record<string, string> = {}, path = '/graphql') =>
  fetch(`${base}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const code = async (answer: Response) =>
  ((await answer.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code

test('passes the GraphQL-over-HTTP audit without an error', async () => {
  const results = await auditServer({ url: `${base}/graphql`, fetchFn: fetch })
  expect(results.length).toBeGreaterThan(50)
  expect(results.filter((r) => r.status === 'error').map((r) => `${r.id} ${r.name}`)).toEqual([])
})

describe('the tenant', () => {
  test('is chosen by header, by path or by host', async () => {
    await app.must('mutation ($i: TenantUpdateInput!) { tenantUpdate(input: $i) { tenant { id } userErrors { code } } }', {
      as: operator,
      variables: { i: { id: tenant.id, expectedVersion: 1, hosts: [`${tenant.slug}.example.cn`] } },
    })
    const query = { query: '{ tenant { slug } }' }
    const expected = { tenant: { slug: tenant.slug } }
    expect(((await (await post(query, { 'x-tenant': tenant.slug })).json()) as { data: object }).data).toEqual(expected)
    expect(((await (await post(query, {}, `/${tenant.slug}/graphql`)).json()) as { data: object }).data).toEqual(expected)
    const byHost = await app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { host: `${tenant.slug}.example.cn`, 'content-type': 'application/json' },
      payload: query,
    })
    expect(byHost.json().data).toEqual(expected)
  })

  test('must exist, be one, and be named where it is needed', async () => {
    const query = { query: '{ tenant { slug } }' }
    expect(await code(await post(query, { 'x-tenant': 'nowhere' }))).toBe('TENANT_NOT_FOUND')
    expect(await code(await post(query, { 'x-tenant': 'nowhere' }, `/${tenant.slug}/graphql`))).toBe('TENANT_MISMATCH')
    expect(await code(await post(query))).toBe('TENANT_REQUIRED')
    const other = await app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        host: `${tenant.slug}.example.cn`,
        'x-tenant': (await openTenant(app)).slug,
        'content-type': 'application/json',
      },
      payload: query,
    })
    expect(other.json().errors[0].extensions.code).toBe('TENANT_MISMATCH')
  })

  test('that is suspended serves its admins and the operator, nobody else, and loses nothing', async () => {
    const closed = await openTenant(app)
    await mutate(app, closed, 'siteTierCreate', { code: 'a', name: '层', ordinal: 1 })
    const suspend = (name: string, more: object = {}) =>
      app.must(
        `mutation ($i: ${name}Input!) { t: ${name[0]?.toLowerCase()}${name.slice(1)}(input: $i) { tenant { status } userErrors { code } } }`,
        {
          as: operator,
          variables: { i: { id: closed.id, ...more } },
        },
      )
    await suspend('TenantSuspend', { reason: '欠费' })
    const query = '{ siteTiers { nodes { code } } }'
    const visitor = await app.request(query, { tenant: closed.slug })
    expect([visitor.status, visitor.errors[0]?.extensions?.['code']]).toEqual([403, 'TENANT_SUSPENDED'])
    expect((await app.request(query, { tenant: closed.slug, as: closed.admin })).data['siteTiers'].nodes).toHaveLength(1)
    expect((await app.request('{ tenants { slug } }')).text).not.toContain(closed.slug)
    await suspend('TenantReopen')
    expect((await app.request(query, { tenant: closed.slug })).data['siteTiers'].nodes).toHaveLength(1)
  })
})

describe('a request is refused', () => {
  test.each([
    ['with a bad token', { authorization: 'Bearer nonsense' }, 401, 'UNAUTHENTICATED'],
    ['with another scheme', { authorization: 'Basic eDp5' }, 401, 'UNAUTHENTICATED'],
  ])('%s', async (_, headers, status, expected) => {
    const answer = await post({ query: '{ viewer { displayName } }' }, { 'x-tenant': tenant.slug, ...headers })
    expect([answer.status, await code(answer)]).toEqual([status, expected])
  })

  test('with a token of another secret', async () => {
    const other = testTokens()
    expect(await app.tokens.authenticate(await other.sign(tenant.admin))).toBeNull()
  })

  const ask = (query: string, variables?: object) =>
    app.request(query, { tenant: tenant.slug, variables: (variables ?? {}) as never })
  test.each([
    ['too many tokens', `{ ${'tenant { slug } '.repeat(600)} }`, 'GRAPHQL_PARSE_FAILED'],
    [
      'too many root fields',
      `{ ${Array.from({ length: 21 }, (_, i) => `a${i}: tenant { slug }`).join(' ')} }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too many aliases',
      `{ tenant { ${Array.from({ length: 61 }, (_, i) => `a${i}: slug`).join(' ')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['too many directives', `{ tenant { slug ${'@include(if: true) '.repeat(41)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['too deep', `{ siteByCode(code: "S") { ${'parent { '.repeat(12)} code ${'} '.repeat(12)} } }`, 'COST_LIMIT'],
    ['too costly', '{ sites(first: 100) { nodes { children { children { children { code } } } } } }', 'COST_LIMIT'],
    ['a page that is too long', '{ sites(first: 101) { nodes { code } } }', 'BAD_USER_INPUT'],
    ['a page of nothing', '{ sites(first: 0) { nodes { code } } }', 'BAD_USER_INPUT'],
    ['a bad cursor', '{ sites(after: "nonsense") { nodes { code } } }', 'BAD_USER_INPUT'],
    ['a bad id', '{ node(id: "nonsense") { id } }', 'BAD_USER_INPUT'],
    [
      'an id of an unknown type',
      `{ node(id: "${Buffer.from('Nope:0190d3a5-0000-7000-8000-000000000000').toString('base64url')}") { id } }`,
      'BAD_USER_INPUT',
    ],
    ['an id of another type', '{ mandates(siteId: "nonsense") { nodes { id } } }', 'BAD_USER_INPUT'],
    ['a year out of range', '{ calendar(year: 99999) { year } }', 'BAD_USER_INPUT'],
  ])('for %s', async (_, query, expected) => {
    const { errors } = await ask(query)
    expect(errors[0]?.extensions?.['code']).toBe(expected)
  })

  test('for a cursor of another order or with odd values', async () => {
    for (const cursor of [['newest', 'x', 'y'], ['code', 'A'], ['code', 'A', 'not a uuid'], ['code', 5, 6], { a: 1 }]) {
      const after = Buffer.from(JSON.stringify(cursor)).toString('base64url')
      const { errors } = await ask('query ($after: String) { sites(after: $after) { nodes { code } } }', { after })
      expect(errors[0]?.extensions?.['code'], JSON.stringify(cursor)).toBe('BAD_USER_INPUT')
    }
  })

  test('without the header that a browser cannot send across sites', async () => {
    const answer = await fetch(`${base}/graphql?query=%7Btenants%7Bslug%7D%7D`)
    expect(answer.status).toBe(400)
  })
})

test('errors tell nothing of the database, and answers come with their cost', async () => {
  const answer = await app.request('{ tenants { slug } }')
  expect(JSON.parse(answer.text).extensions.cost).toMatchObject({ maximum: 20_000 })
  const { errors, text } = await app.request('{ siteByCode(code: "\\u0000") { id } }', { tenant: tenant.slug })
  expect(errors).toEqual([])
  expect(text).not.toMatch(/select|postgres/i)
})

test('messages come in Chinese first and in English for those who ask', async () => {
  const query = 'mutation { siteTierCreate(input: { code: " ", name: "层", ordinal: 1 }) { userErrors { code field message } } }'
  const say = async (language?: string) =>
    (await app.request(query, { tenant: tenant.slug, as: tenant.admin, ...(language && { language }) })).data['siteTierCreate']
      .userErrors
  expect(await say()).toEqual([{ code: 'REQUIRED', field: 'code', message: '请填写此项' }])
  expect(await say('en-GB,en;q=0.9')).toEqual([{ code: 'REQUIRED', field: 'code', message: 'This is required' }])
})

test('a trusted document is asked for by its hash', async () => {
  const known = await post({ documentId: 'sha256:one' }, { 'x-tenant': tenant.slug })
  expect(((await known.json()) as { data: object }).data).toEqual({ tenant: { slug: tenant.slug } })
  expect(await code(await post({ documentId: 'sha256:two' }))).toBe('PERSISTED_DOCUMENT_NOT_FOUND')
})

test('the published SDL is the schema that runs; health, readiness and metrics answer', async () => {
  expect(readFileSync(schemaFile('schema.graphql'), 'utf8').trim()).toBe(printSchema(schema).trim())
  expect((await fetch(`${base}/schema.graphql`)).status).toBe(200)
  expect(await (await fetch(`${base}/healthz`)).json()).toEqual({ status: 'ok' })
  expect(await (await fetch(`${base}/readyz`)).json()).toEqual({ status: 'ready' })
  expect(await (await fetch(`${base}/metrics`)).text()).toContain('minhui_http_request_duration_seconds')
})

describe('subscriptions', () => {
  const connect = (token?: string) =>
    createClient({
      url: `${base.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { tenant: tenant.slug, ...(token && { authorization: `Bearer ${token}` }) },
    })
  const first = (client: ReturnType<typeof connect>, query: string) =>
    new Promise<unknown>((resolve) =>
      client.subscribe({ query }, { next: resolve, error: resolve, complete: () => resolve('complete') }),
    )

  test('tell of a change of the tenant, read anew', async () => {
    const client = connect(await app.tokens.sign(tenant.admin))
    const news = first(client, 'subscription { tenantChanged { slogan } }')
    await new Promise((done) => setTimeout(done, 300))
    const { tenantSetting } = await app.must<{ tenantSetting: { version: number } }>('{ tenantSetting { version } }', {
      tenant: tenant.slug,
    })
    await mutate(app, tenant, 'tenantSettingUpdate', { expectedVersion: tenantSetting.version, slogan: '新口号' })
    expect(await news).toEqual({ data: { tenantChanged: { slogan: '新口号' } } })
    await client.dispose()
  })

  test('obey the limits of HTTP, and serve nothing but subscriptions', async () => {
    const client = connect()
    expect(JSON.stringify(await first(client, '{ tenant { slug } }'))).toContain('Only subscriptions')
    expect(
      JSON.stringify(
        await first(client, `subscription { ${Array.from({ length: 61 }, (_, i) => `a${i}: tenantChanged { id }`).join(' ')} }`),
      ),
    ).toMatch(/At most|one top level|single/)
    expect(
      JSON.stringify(
        await first(client, `subscription { tenantChanged { ${Array.from({ length: 61 }, (_, i) => `a${i}: id`).join(' ')} } }`),
      ),
    ).toContain('At most 60 aliases')
    await client.dispose()
  })

  test('refuse a bad token', async () => {
    const client = connect('nonsense')
    const refused = (await first(client, 'subscription { tenantChanged { id } }')) as { code?: number }
    expect(refused.code).toBe(4403)
  })
})

describe('the configuration', () => {
  const SECRET_KEYS = `k:${Buffer.alloc(32).toString('base64')}`
  const PUBLIC_URL = 'https://minhui.example.cn'

  test('of production needs keys and knows no development', () => {
    expect(() => readConfig({ NODE_ENV: 'production' })).toThrow('SECRET_KEYS')
    expect(() => readConfig({ NODE_ENV: 'production', SECRET_KEYS })).toThrow('PUBLIC_URL')
    expect(readConfig({ NODE_ENV: 'production', SECRET_KEYS, PUBLIC_URL }).mode).toBe('production')
    expect(() => readConfig({ NODE_ENV: 'production', MINHUI_MODE: 'development' })).toThrow(ConfigError)
  })

  test('and development cannot be reached from outside or use a database elsewhere', () => {
    expect(() => readConfig({ MINHUI_MODE: 'development', HOST: '0.0.0.0' })).toThrow('HOST')
    expect(() => readConfig({ DATABASE_URL: 'postgres://u:p@db.example.cn/x' })).toThrow('DATABASE_URL')
    expect(readConfig({ DATABASE_URL: 'postgres://u:p@127.0.0.1/x' }).mode).toBe('development')
    expect(
      readConfig({ NODE_ENV: 'production', SECRET_KEYS, PUBLIC_URL, DATABASE_URL: 'postgres://u:p@db.example.cn/x' }).host,
    ).toBe('0.0.0.0')
    expect(() => readConfig({ PORT: 'x' })).toThrow('PORT')
  })
})
