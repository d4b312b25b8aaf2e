import { abilityFor, instance, scopesOfRole, vocabulary } from '@minhui/schema/access/ability'
import type { RoleName } from '@minhui/schema/access/vocabulary'
import { tenantRoles } from '@minhui/schema/rules/roles'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Session } from '../src/database/session.ts'
import type { Store } from '../src/database/store.ts'
import { congressBodyStore } from '../src/modules/congress-bodies/congress-body.store.ts'
import { deputyGroupStore } from '../src/modules/deputy-groups/deputy-group.store.ts'
import { mandateStore } from '../src/modules/mandates/mandate.store.ts'
import { normStore } from '../src/modules/norms/norm.store.ts'
import { personStore } from '../src/modules/people/person.store.ts'
import { roleStore } from '../src/modules/roles/role.store.ts'
import { siteKindStore } from '../src/modules/site-kinds/site-kind.store.ts'
import { siteStore } from '../src/modules/sites/site.store.ts'
import { unitStore } from '../src/modules/units/unit.store.ts'
import { type App, createApp } from './app.ts'
import { furnishAll } from './furnish-all.ts'
import type { Samples } from './samples.ts'
import { grant, grantByDatabase, mutate, openTenant, refused, type TestTenant, uuidOf } from './tenant.ts'

/**
 * Role × action × row: what each object says by `viewerCan…`, what a mutation then does, and what the rules say are the
 * same; and the rules say what the table below says.
 */
let app: App
let tenant: TestTenant
let inside: Samples
let outside: Samples
const accounts = new Map<RoleName, string | null>()

beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
  inside = await furnishAll(app, tenant)
  const home = (
    await app.must<{ siteKinds: { nodes: { id: string; code: string }[] } }>('{ siteKinds { nodes { id code } } }', {
      tenant: tenant.slug,
    })
  ).siteKinds.nodes.find((k) => k.code === 'home')?.id
  const make = async (name: string, input: object) => (await mutate(app, tenant, name, input, '{ id }')).id
  const person = await make('personCreate', { code: 'P2', name: '王某' })
  outside = {
    Site: await make('siteCreate', { kindId: home, code: 'H2', name: '丙家' }),
    DeputyGroup: await make('deputyGroupCreate', {
      categoryId: inside['GroupCategory'],
      bodyId: inside['CongressBody'],
      code: 'G2',
      name: '农业小组',
    }),
    Unit: await make('unitCreate', { code: 'U2', name: '教育局', kind: 'DEPARTMENT' }),
    Person: person,
    Mandate: await make('mandateCreate', { personId: person, termId: inside['Term'], code: 'M2', startsOn: '2022-01-01' }),
    SiteKind: home as string,
  }
  accounts.set('anonymous', null)
  for (const base of tenantRoles) {
    const kind = scopesOfRole[base]?.[0] as string
    const scope = { branch: inside['Site'], site: inside['Site'], group: inside['DeputyGroup'], unit: inside['Unit'] }[kind]
    const personId = base === 'deputy' ? inside['Person'] : undefined
    if (base === 'security_admin' || base === 'audit_admin') accounts.set(base, await grantByDatabase(app, tenant, base))
    else accounts.set(base, await grant(app, tenant, base, kind.toUpperCase(), scope, personId))
  }
})
afterAll(() => app?.close())

const stores: Record<string, Store> = {
  Site: siteStore,
  DeputyGroup: deputyGroupStore,
  Unit: unitStore,
  Person: personStore,
  Mandate: mandateStore,
  SiteKind: siteKindStore,
  CongressBody: congressBodyStore,
  Norm: normStore,
  Role: roleStore,
} as unknown as Record<string, Store>

/** What the product promises; the actions beside read, in words a congress office would check. */
const promised: Record<string, Partial<Record<RoleName, { inside: string; outside: string }>>> = {
  Site: {
    district_admin: {
      inside: 'update move retire check appoint assign export',
      outside: 'update move retire check appoint assign export',
    },
    office_admin: { inside: 'update move retire check appoint assign', outside: '' },
    station_keeper: { inside: 'update check', outside: '' },
  },
  DeputyGroup: {
    district_admin: { inside: 'update retire enrol plan', outside: 'update retire enrol plan' },
    group_convener: { inside: 'enrol plan', outside: '' },
  },
  Unit: {
    district_admin: { inside: 'update move retire appoint', outside: 'update move retire appoint' },
    department_handler: { inside: 'update', outside: '' },
  },
  Person: {
    district_admin: { inside: 'update reveal', outside: 'update reveal' },
    deputy: { inside: 'update reveal', outside: '' },
  },
  Mandate: { district_admin: { inside: 'update suspend end export', outside: 'update suspend end export' } },
  SiteKind: { district_admin: { inside: 'update retire', outside: 'update retire' } },
}

const flag = (action: string) => `viewerCan${action[0]?.toUpperCase()}${action.slice(1)}`
const actionsOf = (subject: string) =>
  vocabulary.find((s) => s.subject === subject)?.actions.filter((a) => a !== 'read' && a !== 'create') ?? []

async function flagsOf(subject: string, id: string, as: string | null): Promise<string | null> {
  const actions = actionsOf(subject)
  const { data } = await app.request(
    `query ($id: ID!) { node(id: $id) { ... on ${subject} { ${actions.map(flag).join(' ')} } } }`,
    {
      tenant: tenant.slug,
      as,
      variables: { id },
    },
  )
  const node = data['node'] as Record<string, boolean> | null
  return node && actions.filter((action) => node[flag(action)]).join(' ')
}

describe.each(['anonymous', ...tenantRoles] as RoleName[])('%s', (role) => {
  test('may do just what is promised, inside and outside of the scope', async () => {
    for (const [subject, roles] of Object.entries(promised)) {
      for (const [where, samples] of [
        ['inside', inside],
        ['outside', outside],
      ] as const) {
        const flags = await flagsOf(subject, samples[subject] as string, accounts.get(role) as string | null)
        const expected = roles[role]?.[where] ?? ''
        // What a visitor may not even see has no flags: a person without a public card.
        expect(`${subject} ${where}: ${flags ?? ''}`).toBe(`${subject} ${where}: ${expected}`)
      }
    }
  })

  test('sees and changes what the rules say', async () => {
    const account = accounts.get(role) as string | null
    const session = new Session({ pool: app.services.pools.user, tenantId: uuidOf(tenant.id) })
    const viewer = account ? await app.services.viewers.find(account, true, session) : null
    const ability = viewer?.ability ?? abilityFor([])
    for (const [subject, store] of Object.entries(stores)) {
      for (const id of [inside[subject], outside[subject]].filter((sample) => sample !== undefined)) {
        const [row] = await session.read((tx) => store.findWithAttributes(tx, [uuidOf(id)]))
        const known = instance(subject, row as object)
        const flags = await flagsOf(subject, id, account)
        expect(flags !== null, `${role} read ${subject}`).toBe(ability.can('read', known))
        if (flags === null) continue
        expect(flags).toBe(
          actionsOf(subject)
            .filter((action) => ability.can(action, known))
            .join(' '),
        )
        const name = `${subject[0]?.toLowerCase()}${subject.slice(1)}Update`
        const answer = await refused(app, tenant, name, { id, expectedVersion: (row as { version: number }).version }, account)
        const done = answer.errors.length === 0 && answer.userErrors.length === 0
        expect(done, `${role} ${name}: ${answer.text}`).toBe(ability.can('update', known))
      }
    }
  })
})

test('a withheld permission is gone from the next request, and a role cannot be given what its base lacks', async () => {
  const { roles } = await app.must<{ roles: { nodes: { id: string; base: string; version: number }[] } }>(
    '{ roles(first: 100) { nodes { id base version } } }',
    { tenant: tenant.slug, as: tenant.admin },
  )
  const keeper = roles.nodes.find((r) => r.base === 'STATION_KEEPER')
  const site = inside['Site'] as string
  const account = accounts.get('station_keeper') as string
  expect(await flagsOf('Site', site, account)).toBe('update check')
  await mutate(app, tenant, 'roleUpdate', { id: keeper?.id, expectedVersion: keeper?.version, withheld: ['Site.check'] })
  expect(await flagsOf('Site', site, account)).toBe('update')
  const wider = await refused(app, tenant, 'roleUpdate', { id: keeper?.id, expectedVersion: 2, withheld: ['Role.create'] })
  expect(wider.userErrors).toMatchObject([{ code: 'UNKNOWN_PERMISSION', field: 'withheld.0' }])
})

test('a role is limited only as it is meant to be, and the last admin stays', async () => {
  const { roles } = await app.must<{ roles: { nodes: { id: string; base: string }[] } }>(
    '{ roles(first: 100) { nodes { id base } } }',
    {
      tenant: tenant.slug,
      as: tenant.admin,
    },
  )
  const of = (base: string) => roles.nodes.find((r) => r.base === base)?.id
  const give = (base: string, scope: object) =>
    refused(app, tenant, 'membershipGrant', { personId: inside['Person'], roleId: of(base), validFrom: '2024-01-01', ...scope })
  expect((await give('STATION_KEEPER', { scopeKind: 'TENANT' })).userErrors).toMatchObject([
    { code: 'SCOPE', field: 'scopeKind' },
  ])
  expect((await give('STATION_KEEPER', { scopeKind: 'SITE' })).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'scopeId' }])
  expect((await give('DISTRICT_ADMIN', { scopeKind: 'TENANT', scopeId: inside['Site'] })).userErrors).toMatchObject([
    { code: 'SCOPE', field: 'scopeId' },
  ])
  const lonely = await openTenant(app)
  const { memberships } = await app.must<{ memberships: { nodes: { id: string }[] } }>('{ memberships { nodes { id } } }', {
    tenant: lonely.slug,
    as: lonely.admin,
  })
  const end = await refused(app, lonely, 'membershipEnd', { id: memberships.nodes[0]?.id, validTo: '2026-01-01' })
  expect(end.userErrors).toMatchObject([{ code: 'LAST_ADMIN' }])
})

test('an office admin gives the keeper’s role within the branch, and no other', async () => {
  const office = accounts.get('office_admin') as string
  const { roles } = await app.must<{ roles: { nodes: { id: string; base: string }[] } }>(
    '{ roles(first: 100) { nodes { id base } } }',
    {
      tenant: tenant.slug,
      as: tenant.admin,
    },
  )
  const of = (base: string) => roles.nodes.find((r) => r.base === base)?.id
  const give = (roleId: string | undefined, scopeKind: string, scopeId: string | undefined) =>
    refused(
      app,
      tenant,
      'membershipGrant',
      { personId: outside['Person'], roleId, scopeKind, scopeId, validFrom: '2024-01-01' },
      office,
    )
  expect((await give(of('STATION_KEEPER'), 'SITE', outside['Site'])).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await give(of('DISTRICT_ADMIN'), 'TENANT', undefined)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await give(of('STATION_KEEPER'), 'SITE', inside['Site'])).userErrors).toEqual([])
})
