import { isIdentityNumber } from '@minhui/schema/rules/identity-number'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { grant, grantByDatabase, mutate, openTenant, refused, type TestTenant } from '../../../test/tenant.ts'

const phone = '13712345678'
const identityNumber = '11010519491231002X'
let app: App
let tenant: TestTenant
let person: { id: string; version: number }
beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
  person = await mutate(app, tenant, 'personCreate', { code: 'P', name: '某甲', public: true, phone, identityNumber })
})
afterAll(() => app?.close())

const see = async (as: string | null) =>
  (
    await app.must<{ node: object }>('query ($id: ID!) { node(id: $id) { ... on Person { phone identityNumber } } }', {
      tenant: tenant.slug,
      as,
      variables: { id: person.id },
    })
  ).node
const reveal = (as: string | null) =>
  app.request('query ($id: ID!) { personalData(personId: $id) { phone identityNumber } }', {
    tenant: tenant.slug,
    as,
    variables: { id: person.id },
  })

test('numbers are hidden in their middle for those who keep the roster, and absent for all others', async () => {
  const hidden = { phone: '137****5678', identityNumber: '110*************2X' }
  expect(await see(tenant.admin)).toEqual(hidden)
  for (const as of [null, await grant(app, tenant, 'supervisor'), await grant(app, tenant, 'citizen', 'OWN')])
    expect(await see(as)).toEqual({ phone: null, identityNumber: null })
})

test('in full for the district admin alone, and each time on record', async () => {
  expect((await reveal(tenant.admin)).data).toEqual({ personalData: { phone, identityNumber } })
  expect((await reveal(await grant(app, tenant, 'supervisor'))).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await reveal(null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  const { auditEntries } = await app.must<{ auditEntries: { nodes: object[] } }>(
    '{ auditEntries(action: "personalData") { nodes { targetId accountName } } }',
    { tenant: tenant.slug, as: await grantByDatabase(app, tenant, 'audit_admin') },
  )
  expect(auditEntries.nodes).toEqual([{ targetId: person.id, accountName: '管理员' }])
})

test('they are found by their exact value, by whom may reveal them, in the own tenant', async () => {
  const find = (as: string, at = tenant.slug) =>
    app.request('query ($phone: String) { people(phone: $phone) { nodes { name } } }', { tenant: at, as, variables: { phone } })
  expect((await find(tenant.admin)).data['people'].nodes).toEqual([{ name: '某甲' }])
  expect((await find(await grant(app, tenant, 'supervisor'))).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  const other = await openTenant(app)
  expect((await find(other.admin, other.slug)).data['people'].nodes).toEqual([])
})

test('people are found by part of the name or the beginning of the pinyin: only those whom one may see', async () => {
  await mutate(app, tenant, 'personCreate', { code: 'H', name: '单局长', public: false })
  const found = async (search: string, as: string | null) =>
    (
      await app.must<{ people: { nodes: { name: string }[] } }>(
        'query ($search: String) { people(first: 5, search: $search) { nodes { name } } }',
        { tenant: tenant.slug, as, variables: { search } },
      )
    ).people.nodes.map(({ name }) => name)
  for (const search of ['局长', 'shanju', 'SJ', ' 单 ']) expect(await found(search, tenant.admin)).toEqual(['单局长'])
  expect(await found('局长', null)).toEqual([])
  expect(await found('某', null)).toEqual(['某甲'])
  expect(await found('没有这人', tenant.admin)).toEqual([])
  const elsewhere = await openTenant(app)
  expect(
    (
      await app.must<{ people: { nodes: object[] } }>('{ people(first: 5, search: "局长") { nodes { name } } }', {
        tenant: elsewhere.slug,
        as: elsewhere.admin,
      })
    ).people.nodes,
  ).toEqual([])
})

test('neither the tables nor the audit nor a log holds them; a blank takes them away', async () => {
  const rows = await app.sql`select p::text as row from person p union all select a::text from audit_entry a`
  for (const number of [phone, identityNumber]) {
    expect(rows.filter(({ row }) => row.includes(number))).toEqual([])
    expect(app.logs.filter((line) => line.includes(number))).toEqual([])
  }
  await mutate(app, tenant, 'personUpdate', { id: person.id, expectedVersion: person.version, identityNumber: null })
  expect(await see(tenant.admin)).toEqual({ phone: '137****5678', identityNumber: null })
  const wrong = await refused(app, tenant, 'personUpdate', {
    id: person.id,
    expectedVersion: 2,
    identityNumber: '110105194912310021',
  })
  expect(wrong.userErrors).toMatchObject([{ code: 'INVALID', field: 'identityNumber' }])
})

test('of the numbers that differ from a right one in one digit none is right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
      const digits = [...identityNumber]
      digits[at] = String((Number(digits[at]) + by) % 10)
      expect(isIdentityNumber(digits.join(''))).toBe(false)
    }),
  )
  expect(isIdentityNumber(identityNumber)).toBe(true)
})
