import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { furnish, grant, openTenant, refused, type TestTenant } from '../../../test/tenant.ts'

let app: App
let tenant: TestTenant
let things: Awaited<ReturnType<typeof furnish>>
let office: string

beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
  things = await furnish(app, tenant)
  office = await grant(app, tenant, 'office_admin', 'BRANCH', things.root.id)
})
afterAll(() => app?.close())

const list = async (as: string, at = tenant) =>
  (
    await app.must<{ viewer: { savedFilters: { id: string; version: number; name: string; definition: string }[] } }>(
      '{ viewer { savedFilters { id version list name ordinal definition } } }',
      { tenant: at.slug, as },
    )
  ).viewer.savedFilters
const create = (definition: object | string, name = '待办', as: string | null = office) =>
  refused(
    app,
    tenant,
    'savedFilterCreate',
    { list: 'OPINIONS', name, definition: typeof definition === 'string' ? definition : JSON.stringify(definition) },
    as,
  )

const forget = async (id: string, as: string) => {
  const answer = await app.request(
    'mutation ($input: SavedFilterDeleteInput!) { savedFilterDelete(input: $input) { deleted userErrors { code field } } }',
    { tenant: tenant.slug, as, variables: { input: { id } } },
  )
  return { ...answer, userErrors: answer.data?.['savedFilterDelete']?.userErrors ?? [] }
}

test('somebody keeps filters, changes, orders and forgets them', async () => {
  const definition = { states: ['accepted', 'returned'], siteId: things.root.id, orderBy: 'DUE', createdFrom: '2026-01-01' }
  expect((await create(definition)).userErrors).toEqual([])
  expect((await create({}, '待办')).userErrors).toMatchObject([{ code: 'TAKEN', field: 'name' }])
  expect((await create({ search: '路灯' }, '路灯')).userErrors).toEqual([])
  const kept = await list(office)
  const [waiting, lamps] = ['待办', '路灯'].map((name) => kept.find((one) => one.name === name) as (typeof kept)[number]) as [
    (typeof kept)[number],
    (typeof kept)[number],
  ]
  expect(JSON.parse(waiting.definition)).toEqual(definition)
  // What is kept is what the list takes.
  const answer = await app.request(
    'query ($states: [String!], $siteId: ID, $orderBy: OpinionOrder, $createdFrom: Date) { opinions(states: $states, siteId: $siteId, orderBy: $orderBy, createdFrom: $createdFrom) { nodes { id } } }',
    { tenant: tenant.slug, as: office, variables: JSON.parse(waiting.definition) },
  )
  expect(answer.errors).toEqual([])
  const change = (input: object, as = office) =>
    refused(app, tenant, 'savedFilterUpdate', { id: waiting.id, expectedVersion: 1, ...input }, as)
  expect((await change({ ordinal: -1, definition: '{"mine":true}' })).userErrors).toEqual([])
  expect((await change({ name: '旧' })).userErrors).toMatchObject([{ code: 'CONFLICT' }])
  expect((await list(office)).map(({ name, definition: kept }) => [name, kept])).toEqual([
    ['待办', '{"mine":true}'],
    ['路灯', '{"search":"路灯"}'],
  ])
  expect((await forget(lamps.id, office)).userErrors).toEqual([])
  expect((await forget(lamps.id, office)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect(await list(office)).toHaveLength(1)
})

test('what the list would not take is not kept', async () => {
  const cases: [object | string, string][] = [
    ['{', 'definition'],
    ['[]', 'definition'],
    [{ colour: 'red' }, 'definition.colour'],
    [{ first: 5 }, 'definition.first'],
    [{ states: 5 }, 'definition.states'],
    [{ grade: 'STREET!' }, 'definition.grade'],
    [{ createdFrom: '2026-02-30' }, 'definition.createdFrom'],
    [{ siteId: things.unit.id }, 'definition.siteId'],
    [{ search: '长'.repeat(101) }, 'definition.search'],
  ]
  for (const [definition, field] of cases) {
    const { userErrors } = await create(definition, '坏的')
    expect([definition, userErrors.map((error) => error.field)]).toEqual([definition, [field]])
  }
  const before = (await list(office)).length
  for (let i = before; i < 50; i++) await create({}, `第${i}`)
  expect((await create({}, '太多')).userErrors).toMatchObject([{ code: 'TOO_MANY' }])
  expect(await list(office)).toHaveLength(50)
})

test('nobody sees or touches the filters of another, the district admin neither, nor who is of another tenant', async () => {
  const own = (await list(office))[0] as { id: string; version: number }
  expect(await list(tenant.admin)).toEqual([])
  for (const as of [tenant.admin, await grant(app, tenant, 'supervisor')]) {
    const update = await refused(app, tenant, 'savedFilterUpdate', { id: own.id, expectedVersion: own.version, name: '他人' }, as)
    const remove = await forget(own.id, as)
    for (const answer of [update, remove])
      expect(answer.userErrors, answer.text).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }])
  }
  const other = await openTenant(app)
  const foreign = await forget(own.id, other.admin)
  expect(foreign.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await create({}, '访客', null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  const { node } = (
    await app.request('query ($id: ID!) { node(id: $id) { id } }', {
      tenant: tenant.slug,
      as: tenant.admin,
      variables: { id: own.id },
    })
  ).data ?? { node: null }
  expect(node ?? null).toBeNull()
  expect((await list(office)).some(({ id }) => id === own.id)).toBe(true)
})
