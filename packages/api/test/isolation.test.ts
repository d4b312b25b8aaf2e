import { randomUUID } from 'node:crypto'
import { getNullableType, isListType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nodeTypes } from '../src/graphql/builder.ts'
import { platformAccount } from '../src/seed/load.ts'
import { type App, createApp, operator } from './app.ts'
import { furnishAll } from './furnish-all.ts'
import {
  callOf,
  holderOf,
  idTypesOf,
  isPlatform,
  mutations,
  objectMutations,
  randomId,
  type Samples,
  sampleInput,
  strangerTo,
  type Tried,
} from './samples.ts'
import { queries, selectionOf, typesOfArgument } from './selection.ts'
import { cast, grant, grantByDatabase, openTenant, type TestTenant, uuidOf } from './tenant.ts'

/**
 * The isolation matrix, generated from the schema: what belongs to one tenant is for another as if it were not. A new
 * field, argument or mutation is in it by itself.
 */
const canary = `金丝雀${randomUUID().slice(0, 8)}`
let app: App
let theirs: TestTenant
let own: TestTenant
let theirSamples: Samples
let samples: Samples
let citizen: string
let teller: string
/** Who tries what only some role may do. */
let actors: Record<Tried, string>
/** Who may read what even the district admin may not. */
let auditor: string
const jiangsu = platformAccount('jiangsu')
const readerOf = (name: string) =>
  /^(audit|redaction)/i.test(name)
    ? auditor
    : /^(queueStates|failedJobs)$/.test(name)
      ? operator
      : /^opinionSample$/.test(name)
        ? actors.supervisor
        : /^province/.test(name)
          ? jiangsu
          : own.admin
const seen: string[] = []

beforeAll(async () => {
  app = await createApp({ limits: { codePerPhone: { points: 1000, seconds: 60 } } })
  theirs = await openTenant(app)
  own = await openTenant(app)
  theirSamples = await furnishAll(app, theirs, canary)
  samples = await furnishAll(app, own)
  actors = await cast(app, own, samples['Unit'] as string)
  citizen = actors.citizen
  teller = await grant(app, own, 'teller')
  auditor = await grantByDatabase(app, own, 'audit_admin')
})
afterAll(() => app?.close())

const ask = async (query: string, variables: Record<string, unknown>, as: string | null) => {
  const answer = await app.request(query, { tenant: own.slug, as, variables })
  seen.push(answer.text)
  return answer
}
const nodes = [...nodeTypes].filter((type) => type !== 'Tenant')
const callable = queries.filter(({ name }) => name !== 'node' && name !== 'nodes')
const required: Record<string, unknown> = {
  code: 'S',
  year: 2026,
  latitude: 31.5,
  longitude: 120.3,
  token: 'x'.repeat(43),
  importId: randomId('Import'),
  id: randomId('Ballot'),
  personId: randomId('Person'),
  since: '2020-01-01T00:00:00Z',
  closedFrom: '2020-01-01',
  closedUntil: '2099-12-31',
  seed: 'lot',
  definition: '{}',
}
const textOf = ({ name, type, args }: (typeof queries)[number], more: string[] = [], depth = 2) => {
  const given = args.filter((a) => a.name in required || more.includes(a.name))
  const declared = given.map((a) => `$${a.name}: ${a.type}`)
  const passed = given.map((a) => `${a.name}: $${a.name}`)
  return `query ${declared.length > 0 ? `(${declared})` : ''} { ${name}${passed.length > 0 ? `(${passed})` : ''} ${selectionOf(type, depth)} }`
}

describe.each(callable)('query $name', (query) => {
  test('never shows another tenant', async () => {
    for (const as of [null, citizen, own.admin, auditor, operator, jiangsu]) {
      for (const depth of [3, 2, 1, 0]) {
        const answer = await ask(textOf(query, [], depth), required, as)
        expect(answer.text).not.toContain(canary)
        // As deep as the limit on the cost lets it go.
        if (['COST_LIMIT', 'GRAPHQL_PARSE_FAILED'].includes(String(answer.errors[0]?.extensions?.['code'])) && depth > 0) continue
        if (as === readerOf(query.name)) expect(answer.errors.map(({ message, path }) => ({ message, path }))).toEqual([])
        break
      }
    }
  })

  test.each(query.args.filter((a) => typesOfArgument(a, nodes).length > 0))(
    'answers a foreign id in $name as one that does not exist',
    async (argument) => {
      for (const type of typesOfArgument(argument, nodes)) {
        for (const as of [null, citizen, own.admin, auditor]) {
          const text = textOf(query, [argument.name])
          const foreign = await ask(text, { ...required, [argument.name]: theirSamples[type] }, as)
          const random = await ask(text, { ...required, [argument.name]: randomId(type) }, as)
          expect(foreign.text).toBe(random.text)
        }
      }
    },
  )
})

describe.each(nodes)('node %s', (type) => {
  test('of another tenant is null, as one that does not exist', async () => {
    expect(theirSamples[type], `furnishAll makes no ${type}`).toBeDefined()
    const text = `query ($id: ID!) { node(id: $id) { __typename id } nodes(ids: [$id]) { id } }`
    for (const as of [null, citizen, own.admin, auditor]) {
      const foreign = await ask(text, { id: theirSamples[type] }, as)
      expect(foreign.data).toEqual({ node: null, nodes: [null] })
      expect(foreign.text).toBe((await ask(text, { id: randomId(type) }, as)).text)
    }
    const mine = await ask(text, { id: samples[type] }, readerOf(type))
    expect(mine.data['node']).toEqual({ __typename: type, id: samples[type] })
  })
})

describe.each(objectMutations)('mutation $name', (mutation) => {
  const idFields = mutation.fields.filter((f) => idTypesOf(f).length > 0)
  const call = (input: object, as: string | null) => ask(callOf(mutation), { input }, as)

  test.runIf(idFields.length > 0)('answers a foreign id as one that does not exist', async () => {
    for (const field of idFields) {
      const list = isListType(getNullableType(field.type))
      for (const type of idTypesOf(field)) {
        const input = sampleInput(mutation.fields, samples)
        const given = (id: unknown) => ({ ...input, [field.name]: list ? [id] : id })
        const foreign = await call(given(theirSamples[type]), actors[holderOf(mutation)])
        const random = await call(given(randomId(type)), actors[holderOf(mutation)])
        expect(foreign.text).toBe(random.text)
        expect(foreign.data[mutation.name].userErrors, `${field.name}: ${foreign.text}`).not.toEqual([])
      }
    }
  })

  test('refuses a visitor and the wrong role', async () => {
    const visitor = await call(sampleInput(mutation.fields, samples), null)
    expect(visitor.errors.map((e) => e.extensions?.['code'])).toEqual(['UNAUTHENTICATED'])
    const stranger = strangerTo(mutation) === 'teller' ? teller : citizen
    const wrong = await call(sampleInput(mutation.fields, samples), stranger)
    expect(wrong.errors.map((e) => e.extensions?.['code'])).toEqual(['FORBIDDEN'])
  })

  test('refuses the admin of another tenant', async () => {
    const answer = await call(sampleInput(mutation.fields, samples), theirs.admin)
    expect(answer.errors.map((e) => e.extensions?.['code'])).toEqual(['FORBIDDEN'])
  })
})

describe('mutations of the platform', () => {
  test.each(mutations.filter(({ name }) => isPlatform(name)))('$name is the operator’s alone', async (mutation) => {
    for (const [as, code] of [
      [null, 'UNAUTHENTICATED'],
      [citizen, 'FORBIDDEN'],
      [own.admin, 'FORBIDDEN'],
    ] as const) {
      const answer = await ask(callOf(mutation), { input: sampleInput(mutation.fields, samples) }, as)
      expect(answer.errors.map((e) => e.extensions?.['code'])).toEqual([code])
    }
  })
})

test('the canary sings where it may, and nowhere else: not in an answer, not in a log', async () => {
  const answer = await app.request('{ siteTree { name } }', { tenant: theirs.slug })
  expect(answer.text).toContain(canary)
  expect(seen.length).toBeGreaterThan(500)
  expect(seen.filter((text) => text.includes(canary))).toEqual([])
  expect(app.logs.filter((line) => line.includes(canary) || line.includes(uuidOf(theirs.id)))).toEqual([])
})

test('a cursor of another tenant’s list shows nothing of it', async () => {
  const list = '{ sites(first: 1) { pageInfo { endCursor } } }'
  const { sites } = await app.must<{ sites: { pageInfo: { endCursor: string } } }>(list, { tenant: theirs.slug })
  const answer = await ask(
    'query ($after: String) { sites(after: $after) { nodes { name } } }',
    { after: sites.pageInfo.endCursor },
    null,
  )
  expect(answer.errors).toEqual([])
  expect(answer.text).not.toContain(canary)
})

test('a token of a tenant gives nothing in another', async () => {
  const { data } = await ask('{ viewer { roles { base } } viewerPermissions roles: vocabulary { base } }', {}, theirs.admin)
  expect(data?.['viewer'] ?? { roles: [] }).toEqual({ roles: [] })
  const visitor = await ask('{ viewerPermissions }', {}, null)
  const stranger = await ask('{ viewerPermissions }', {}, theirs.admin)
  expect(stranger.text).toBe(visitor.text)
})
