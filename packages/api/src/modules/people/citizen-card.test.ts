import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openProjects } from '../../../test/projects.ts'
import { grant, grantByDatabase, mutate, openTenant, roleOf, secondAccount } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
let insiders: (string | null)[]
beforeAll(async () => {
  app = await createApp()
  at = await openProjects(app)
  const { who, tenant } = at
  insiders = [
    ...[who.keeper, who.deputy, who.handler, who.supervisor],
    await grant(app, tenant, 'prosecutor_liaison'),
    await grant(app, tenant, 'teller'),
    await grantByDatabase(app, tenant, 'security_admin'),
    await grantByDatabase(app, tenant, 'audit_admin'),
  ]
})
afterAll(() => app?.close())

/** What opens by an id, alone and among others, which is asked twice at once. */
const open = async (id: string, as: string | null, slug = at.tenant.slug) => {
  const { node, nodes } = await app.must<{ node: { name: string } | null; nodes: ({ name: string } | null)[] }>(
    'query ($id: ID!) { node(id: $id) { ... on Person { name } } nodes(ids: [$id]) { ... on Person { name } } }',
    { tenant: slug, as, variables: { id } },
  )
  return [node?.name ?? null, nodes[0]?.name ?? null]
}
const citizenNamed = async (code: string, name: string) => {
  const person = await mutate(app, at.tenant, 'personCreate', { code, name })
  return { id: person.id, account: await grant(app, at.tenant, 'citizen', 'OWN', undefined, person.id) }
}

test('the card of somebody who has merely registered opens for those who keep the roster, as in the list', async () => {
  const { tenant, who } = at
  const { id, account } = await citizenNamed('REG1', '路人甲')
  const office = await grant(app, tenant, 'office_admin', 'BRANCH', at.things.root.id)
  for (const as of [tenant.admin, office]) expect(await open(id, as)).toEqual(['路人甲', '路人甲'])
  const elsewhere = await openTenant(app)
  for (const as of [...insiders, account, await secondAccount(app, account), null])
    expect(await open(id, as)).toEqual([null, null])
  expect(await open(id, elsewhere.admin, elsewhere.slug)).toEqual([null, null])
  // A deputy, a keeper, somebody of a unit are no secret, nor who has no role at all.
  const { id: nobody } = await mutate(app, tenant, 'personCreate', { code: 'N1', name: '领导甲' })
  for (const one of [at.things.person.id, nobody]) expect((await open(one, who.handler))[0]).not.toBeNull()
})

test('whoever becomes more than a citizen has a card for those who work with them, and no longer when it is public', async () => {
  const { tenant, who } = at
  const both = await citizenNamed('REG2', '联络员乙')
  expect(await open(both.id, who.handler)).toEqual([null, null])
  const roleId = await roleOf(app, tenant, 'station_keeper')
  const scope = { scopeKind: 'SITE', scopeId: at.things.site.id, validFrom: '2022-01-01' }
  await mutate(app, tenant, 'membershipGrant', { personId: both.id, roleId, ...scope })
  expect(await open(both.id, who.handler)).toEqual(['联络员乙', '联络员乙'])
  const shown = await citizenNamed('REG3', '模范丙')
  await mutate(app, tenant, 'personUpdate', { id: shown.id, expectedVersion: 1, public: true })
  for (const as of [who.handler, null]) expect(await open(shown.id, as)).toEqual(['模范丙', '模范丙'])
})

test('who may know who proposed a project still reads it there, and nowhere else', async () => {
  const { tenant, who, propose } = at
  const number = await propose({}, who.citizen)
  const proposerFor = async (as: string) => {
    const { projects } = await app.must<{ projects: { nodes: { proposer: { id: string; name: string } | null }[] } }>(
      `{ projects(first: 1, number: "${number}") { nodes { proposer { id name } } } }`,
      { tenant: tenant.slug, as },
    )
    return projects.nodes[0]?.proposer ?? null
  }
  const known = await proposerFor(tenant.admin)
  expect(known?.name).toEqual(expect.any(String))
  expect(await open(known?.id as string, tenant.admin)).toEqual([known?.name, known?.name])
  expect(await proposerFor(who.supervisor)).toEqual(known)
  expect(await open(known?.id as string, who.supervisor)).toEqual([null, null])
})
