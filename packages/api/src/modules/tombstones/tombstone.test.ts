import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { furnish, mutate, openTenant, type TestTenant } from '../../../test/tenant.ts'

let app: App
let tenant: TestTenant
let things: Awaited<ReturnType<typeof furnish>>
const begin = '2020-01-01T00:00:00Z'
beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
  things = await furnish(app, tenant)
})
afterAll(() => app?.close())

type Gone = { tombstones: { nodes: { objectId: string; typeName: string; updatedAt: string }[] } }
const gone = async (since = begin, more = {}) =>
  (
    await app.must<Gone>('query ($since: DateTime!) { tombstones(since: $since) { nodes { objectId typeName updatedAt } } }', {
      tenant: tenant.slug,
      variables: { since },
      ...more,
    })
  ).tombstones.nodes

test('what visitors saw and see no more has a tombstone until it comes back', async () => {
  expect(await gone()).toEqual([])
  await mutate(app, tenant, 'siteRetire', { id: things.site.id })
  await mutate(app, tenant, 'mandateEnd', {
    id: things.mandate.id,
    expectedVersion: things.mandate.version,
    reason: 'RESIGNED',
    happenedOn: '2026-03-01',
  })
  expect(await gone()).toMatchObject([
    { objectId: things.site.id, typeName: 'Site' },
    { objectId: things.mandate.id, typeName: 'Mandate' },
  ])
  const [, second] = await gone()
  expect(await gone(second?.updatedAt)).toMatchObject([{ typeName: 'Mandate' }])
  await mutate(app, tenant, 'siteReopen', { id: things.site.id })
  expect((await gone()).map(({ typeName }) => typeName)).toEqual(['Mandate'])
})

test('what was never public leaves no trace, and another tenant’s is not here', async () => {
  const hidden = await mutate(app, tenant, 'personCreate', { code: 'Q', name: '某乙', public: false })
  await mutate(app, tenant, 'personUpdate', { id: hidden.id, expectedVersion: 1, profession: '医生' })
  expect((await gone()).map(({ objectId }) => objectId)).not.toContain(hidden.id)
  await mutate(app, tenant, 'personUpdate', { id: things.person.id, expectedVersion: 1, public: false })
  expect((await gone()).map(({ objectId }) => objectId)).toContain(things.person.id)
  const other = await openTenant(app)
  expect(await gone(begin, { tenant: other.slug })).toEqual([])
})
