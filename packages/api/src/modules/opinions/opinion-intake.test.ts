import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import { type App, createApp } from '../../../test/app.ts'
import { openClient } from '../../../test/machines.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { mutate, openTenant, refused } from '../../../test/tenant.ts'

/** Opinions that other systems hand in with a key. */
let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let hotline: Awaited<ReturnType<typeof openClient>>
let base: string

beforeAll(async () => {
  app = await createApp({ jobs: true, limits: { opinionPerAddress: { points: 1000, seconds: 60 } } })
  at = await openOpinions(app)
  hotline = await openClient(app, at.tenant, ['opinions:submit'])
  base = await app.http.listen({ host: '127.0.0.1', port: 0 })
})
afterAll(() => app?.close())

const submission = `mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code field } } }`
const handIn = async (externalNumber: string, more: object = {}, client = hotline) =>
  (
    await client.ask(submission, {
      input: { externalNumber, text: '小区门口的路灯坏了三周了', siteId: at.things.site.id, ...more },
    })
  ).data['opinionSubmit']
const own = async (client: typeof hotline, filter = '') =>
  client.ask(
    `{ opinions(first: 30${filter}) { nodes { id number externalNumber state channel title text author { name } entries { action state text by } viewerActions client { id } } } }`,
  )
const codesOf = (answer: { errors: readonly { extensions?: Record<string, unknown> }[] }) =>
  answer.errors.map((e) => e.extensions?.['code'])

test('the same number again, also twice at once, is the same opinion; another client has numbers of its own', async () => {
  const first = await handIn('H-1', { name: '王小明', phone: '13912345678' })
  expect(first.userErrors).toEqual([])
  expect(await handIn('H-1', { text: '换个说法' })).toEqual(first)
  const twice = await Promise.all(['H-2', 'H-2', 'H-2'].map((number) => handIn(number)))
  expect(new Set(twice.map(({ number }) => number)).size).toBe(1)
  const street = await openClient(app, at.tenant, ['opinions:submit'])
  const theirs = await handIn('H-1', {}, street)
  expect(theirs.number).not.toBe(first.number)
  expect((await own(street)).data['opinions'].nodes.map((row: { number: string }) => row.number)).toEqual([theirs.number])
  const row = await at.find(first.number, at.tenant.admin)
  expect(row).toMatchObject({ channel: 'API', state: 'submitted', author: { name: '王小明', phone: '139****5678' } })
})

test('the client follows what it handed in, and nothing else of the district; its author has number and code', async () => {
  const { number, code } = await handIn('F-1', { name: '李某', phone: '13912345679' })
  const mine = await at.submit()
  await at.done(number, 'Accept', at.who.keeper)
  await at.done(number, 'Classify', at.who.keeper, { categoryId: at.category, grade: 'STREET' })
  await at.done(number, 'Note', at.who.office, { text: '仅供内部' })
  const answer = await own(hotline, ', externalNumber: "F-1"')
  expect(answer.errors).toEqual([])
  expect(answer.data['opinions'].nodes).toMatchObject([
    { number, externalNumber: 'F-1', state: 'classified', author: null, viewerActions: [], client: null },
  ])
  // Neither who spoke, nor what the office notes for itself, nor who works on it.
  expect(answer.text).not.toMatch(/李某|仅供内部|某甲/)
  expect(answer.data['opinions'].nodes[0].entries.every((entry: { by: string | null }) => entry.by === null)).toBe(true)
  const all = (await own(hotline)).data['opinions'].nodes as { number: string; id: string }[]
  expect(all.map((row) => row.number)).not.toContain(mine.number)
  const theirs = await at.find(mine.number, at.tenant.admin)
  const node = '{ node(id: "ID") { ... on Opinion { number } } }'
  expect((await hotline.ask(node.replace('ID', theirs.id))).data).toEqual({ node: null })
  expect((await hotline.ask(node.replace('ID', all[0]?.id as string))).data['node']).not.toBeNull()
  expect((await at.trace(number, code)).trace.stateName).toBe('已分类')
  const shown = await app.request(`{ opinions(first: 1, number: "${number}") { nodes { externalNumber client { name } } } }`, {
    tenant: at.tenant.slug,
    as: at.tenant.admin,
  })
  expect(shown.data['opinions'].nodes).toEqual([{ externalNumber: 'F-1', client: { name: '某系统' } }])
})

test('whoever handles it where who spoke is confidential goes neither to nor from the number in the other system', async () => {
  const { number } = await handIn('C-1', { categoryId: at.category })
  await at.done(number, 'Accept', at.who.keeper)
  await at.done(number, 'Classify', at.who.keeper, { categoryId: at.category, grade: 'STREET' })
  await at.done(number, 'Assign', at.who.office, { unitId: at.things.unit.id })
  const seen = async (as: string, filter: string) =>
    (await app.request(`{ opinions(first: 5, ${filter}) { nodes { number externalNumber } } }`, { tenant: at.tenant.slug, as }))
      .data['opinions'].nodes
  for (const as of [at.who.office, at.who.keeper, at.who.supervisor]) {
    expect(await seen(as, 'externalNumber: "C-1"')).toEqual([{ number, externalNumber: 'C-1' }])
  }
  expect(await seen(at.who.handler, `number: "${number}"`)).toEqual([{ number, externalNumber: null }])
  expect(await seen(at.who.handler, 'externalNumber: "C-1"')).toEqual([])
})

describe('refused is', () => {
  test('a key without the scope, a number that is missing, and a number from whoever is no system', async () => {
    const reader = await openClient(app, at.tenant, ['figures:read'])
    expect(codesOf(await reader.ask(submission, { input: { externalNumber: 'X', text: '某事' } }))).toEqual(['FORBIDDEN'])
    expect(codesOf(await own(reader))).toEqual(['FORBIDDEN'])
    const missing = await hotline.ask(submission, { input: { submissionKey: randomUUID(), text: '某事' } })
    expect(missing.data['opinionSubmit'].userErrors).toEqual([{ code: 'REQUIRED', field: 'externalNumber' }])
    for (const as of [null, at.who.keeper, at.tenant.admin]) {
      expect((await at.submit({ externalNumber: 'X' }, as)).userErrors).toEqual([{ code: 'INVALID', field: 'externalNumber' }])
      expect((await at.submit({ submissionKey: undefined }, as)).userErrors).toEqual([
        { code: 'REQUIRED', field: 'submissionKey' },
      ])
    }
  })

  test('any act on what it handed in, but by number and code as its author may', async () => {
    const { number } = await handIn('A-1')
    const row = await at.find(number, at.tenant.admin)
    for (const act of ['Accept', 'Assign', 'Close', 'Withdraw', 'Note']) {
      const name = `opinion${act}`
      const answer = await hotline.ask(
        `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { code } } }`,
        {
          input: {
            id: row.id,
            expectedVersion: row.version,
            ...(act === 'Assign' && { unitId: at.things.unit.id }),
            ...(act === 'Note' && { text: 'x' }),
          },
        },
      )
      expect([act, codesOf(answer)]).toEqual([act, ['FORBIDDEN']])
    }
    expect((await at.find(number, at.tenant.admin)).state).toBe('submitted')
  })

  test('a site, category or deputy of another tenant, and the key itself there', async () => {
    const other = await openTenant(app)
    const elsewhere = await mutate(app, other, 'opinionCategoryCreate', { code: 'x', name: '道路' }, '{ id }')
    expect((await handIn('E-1', { categoryId: elsewhere.id })).userErrors).toEqual([{ code: 'NOT_FOUND', field: 'categoryId' }])
    expect(codesOf(await hotline.ask(submission, { input: { externalNumber: 'E-2', text: '某事' } }, other))).toEqual([
      'UNAUTHENTICATED',
    ])
    expect((await own(hotline, ', externalNumber: "E-1"')).data['opinions'].nodes).toEqual([])
  })

  test('to guess codes with a key as fast as it may hand in', async () => {
    const small = await createApp({ limits: { opinionPerAddress: { points: 3, seconds: 60 } } })
    try {
      const tenant = await openTenant(small)
      const client = await openClient(small, tenant, ['opinions:submit'])
      const guess = 'mutation ($input: OpinionTraceInput!) { opinionTrace(input: $input) { userErrors { code } } }'
      const codes = []
      for (let i = 0; i < 5; i++)
        codes.push(
          (await client.ask(guess, { input: { number: '2026-000001', code: 'ABCDEFGH' } })).data['opinionTrace'].userErrors[0]
            .code,
        )
      expect(codes).toEqual([...Array(3).fill('CODE_INVALID'), 'TOO_OFTEN', 'TOO_OFTEN'])
    } finally {
      await small.close()
    }
  })
})

test('a webhook of the client is told of its own opinions with the number there, one of the district of all that are told', async () => {
  const got: Record<string, any>[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    got.push({ path: request.url, ...JSON.parse(Buffer.concat(chunks).toString()) })
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  try {
    await new Promise((done) => server.once('listening', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const other = await openClient(app, at.tenant, ['opinions:submit'])
    const events = ['OPINION_MOVED']
    await mutate(
      app,
      at.tenant,
      'webhookCreate',
      { code: 'own', url: `${url}/own`, events, clientId: hotline.id },
      '{ id client { name } }',
    )
    await mutate(app, at.tenant, 'webhookCreate', { code: 'other', url: `${url}/other`, events, clientId: other.id })
    await mutate(app, at.tenant, 'webhookCreate', { code: 'all', url: `${url}/all`, events })
    const { number } = await handIn('W-1', { name: '赵某' })
    await at.done(number, 'Accept', at.who.keeper)
    await expect.poll(() => got.length, { timeout: 20_000 }).toBe(2)
    expect(got.map(({ path }) => path).sort()).toEqual(['/all', '/own'])
    expect(got[0]).toMatchObject({ event: 'opinion_moved', externalNumber: 'W-1', parameters: { number, state: '已受理' } })
    expect(JSON.stringify(got)).not.toContain('赵某')
    const elsewhere = await openTenant(app)
    const foreign = await openClient(app, elsewhere)
    const bad = await refused(app, at.tenant, 'webhookCreate', { code: 'bad', url, events, clientId: foreign.id })
    expect(bad.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'clientId' }])
  } finally {
    server.close()
  }
})

test('a subscription with a key hears of the own opinion, and ends when the key is revoked', async () => {
  const { number } = await handIn('S-1')
  const [row] = (await own(hotline, ', externalNumber: "S-1"')).data['opinions'].nodes
  const { key, keyId } = await hotline.issue()
  const client = createClient({
    url: `${base.replace('http', 'ws')}/${at.tenant.slug}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    connectionParams: { authorization: `Bearer ${key}` },
    onNonLazyError: () => undefined,
  })
  const closed = new Promise<number>((done) => client.on('closed', (event) => done((event as { code: number }).code)))
  const events: any[] = []
  client.subscribe(
    { query: `subscription { opinionChanged(id: "${row.id}") { state } }` },
    { next: (e) => events.push(e), error: () => undefined, complete: () => undefined },
  )
  await new Promise((begun) => setTimeout(begun, 300))
  await at.done(number, 'Accept', at.who.keeper)
  await expect.poll(() => events.map((e) => e.data?.opinionChanged.state)).toEqual(['accepted'])
  await mutate(app, at.tenant, 'apiKeyRevoke', { id: keyId }, '{ id }', hotline.security)
  expect(await closed).toBe(4403)
  await client.dispose()
})
