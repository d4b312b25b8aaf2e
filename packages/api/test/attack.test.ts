import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from './app.ts'
import { furnish, grant, mutate, openTenant, refused, type TestTenant } from './tenant.ts'

/** What was tried once against the product, and must never work again. */
let app: App
let tenant: TestTenant
let things: Awaited<ReturnType<typeof furnish>>
beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
  things = await furnish(app, tenant)
})
afterAll(() => app?.close())

const ask = (query: string, as: string | null = null, variables?: Record<string, unknown>) =>
  app.request(query, { tenant: tenant.slug, as, ...(variables && { variables }) })
const roleId = async (base: string) =>
  (
    await app.must<{ roles: { nodes: { id: string; base: string }[] } }>('{ roles(first: 100) { nodes { id base } } }', {
      tenant: tenant.slug,
      as: tenant.admin,
    })
  ).roles.nodes.find((r) => r.base === base)?.id

test('history of a mandate or a site is for those who work for the congress, not for whoever is signed in', async () => {
  await mutate(app, tenant, 'mandateSuspend', {
    id: things.mandate.id,
    expectedVersion: 1,
    reason: 'CRIMINAL_CUSTODY',
    statusNote: '机密',
    happenedOn: '2025-01-01',
  })
  await mutate(app, tenant, 'mandateResume', { id: things.mandate.id, expectedVersion: 2, happenedOn: '2025-02-01' })
  const stranger = (await openTenant(app)).admin
  const citizen = await grant(app, tenant, 'citizen', 'OWN')
  for (const as of [null, stranger, citizen]) {
    const { data } = await ask('{ mandates { nodes { history { reason note } } } siteTree { history { kind } } }', as)
    expect(JSON.stringify(data)).not.toMatch(/CRIMINAL|机密|CREATED/)
  }
  expect((await ask('{ mandates { nodes { history { note } } } }', tenant.admin)).text).toContain('机密')
})

test.each([
  'FREQ=DAILY;INTERVAL=-7;BYDAY=TH',
  'FREQ=DAILY;BYMONTH=13',
  'FREQ=DAILY;INTERVAL=100',
  'FREQ=MONTHLY;BYDAY=6TU',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;COUNT=1',
  'FREQ=DAILY;BYDAY=MO;BYDAY=TU',
  'FREQ=SECONDLY',
])('a recurrence that never falls on a day, or runs away, is refused: %s', async (recurrence) => {
  const answer = await refused(app, tenant, 'serviceDayCreate', { code: 'bad', name: 'x', recurrence })
  expect(answer.userErrors).toMatchObject([{ code: 'INVALID', field: 'recurrence' }])
})

test('a slow but honest recurrence is answered at once', async () => {
  await mutate(app, tenant, 'serviceDayCreate', { code: 'rare', name: '闰日', recurrence: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29' })
  await mutate(app, tenant, 'serviceDayCreate', { code: 'third', name: '服务日', recurrence: 'FREQ=MONTHLY;BYDAY=3TU' })
  const { data } = await ask('{ serviceDays { nodes { code upcoming(first: 12) } } }')
  const [rare, third] = data['serviceDays'].nodes as { upcoming: string[] }[]
  expect(rare?.upcoming.every((day) => day.endsWith('-02-29'))).toBe(true)
  expect(third?.upcoming).toHaveLength(12)
})

describe('the cost', () => {
  test('counts the ids that nodes is asked for', async () => {
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const many = await ask(nodes, null, { ids: Array.from({ length: 101 }, () => things.site.id) })
    expect(many.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
    await ask(nodes, null, { ids: [things.site.id] })
    const some = await ask(nodes, null, { ids: Array.from({ length: 100 }, () => things.site.id) })
    expect(JSON.parse(some.text).extensions.cost.requested).toBeGreaterThan(100)
  })

  test('is remembered by the names of the variables, not by their order', async () => {
    const query =
      'query ($a: Int, $b: Int) { x: sites(first: $a) { nodes { assignments { mandate { assignments { site { assignments { mandate { code } } } } } } } } y: sites(first: $b) { nodes { id } } }'
    expect((await ask(query, null, { a: 1, b: 100 })).errors).toEqual([])
    const answer = await ask(query, null, { b: 1, a: 100 })
    expect([answer.status, answer.errors[0]?.extensions?.['code']]).toEqual([400, 'COST_LIMIT'])
  })

  test('cannot hide root fields in a fragment', async () => {
    const fields = Array.from({ length: 21 }, (_, i) => `a${i}: regions { code }`).join(' ')
    expect((await ask(`{ ...F } fragment F on Query { ${fields} }`)).errors[0]?.extensions?.['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    )
  })
})

describe('the last admin', () => {
  const twoAdmins = async () => {
    const own = await openTenant(app)
    const second = await grant(app, own, 'district_admin')
    const { memberships } = await app.must<{ memberships: { nodes: { id: string }[] } }>('{ memberships { nodes { id } } }', {
      tenant: own.slug,
      as: own.admin,
    })
    return { own, second, ids: memberships.nodes.map((m) => m.id) }
  }

  test('stays when two are ended at once', async () => {
    const { own, second, ids } = await twoAdmins()
    const answers = await Promise.all(
      ids.map((id, i) => refused(app, own, 'membershipEnd', { id, validTo: '2026-01-01' }, i === 0 ? own.admin : second)),
    )
    const done = answers.filter((a) => a.userErrors.length === 0 && a.errors.length === 0)
    expect(done).toHaveLength(1)
  })

  test('stays when both are to end on the same day to come', async () => {
    const { own, ids } = await twoAdmins()
    expect((await refused(app, own, 'membershipEnd', { id: ids[0], validTo: '2099-01-01' })).userErrors).toEqual([])
    expect((await refused(app, own, 'membershipEnd', { id: ids[1], validTo: '2099-01-01' })).userErrors).toMatchObject([
      { code: 'LAST_ADMIN' },
    ])
  })
})

test('a branch that moves while sites are opened below it stays a tree', async () => {
  const above = await mutate(app, tenant, 'siteCreate', {
    kindId: things.station.id,
    parentId: things.site.id,
    code: 'MV',
    name: '移',
  })
  let version = 1
  for (let round = 0; round < 5; round++) {
    const to = round % 2 === 0 ? things.root.id : things.site.id
    const [moved] = await Promise.all([
      mutate(app, tenant, 'siteMove', { id: above.id, expectedVersion: version, parentId: to }),
      ...[0, 1, 2].map((i) =>
        mutate(app, tenant, 'siteCreate', { kindId: things.station.id, parentId: above.id, code: `MV${round}-${i}`, name: '新' }),
      ),
    ])
    version = moved.version
  }
  const { node } = await app.must<{ node: { children: { path: { code: string }[] }[]; path: { code: string }[] } }>(
    `{ node(id: "${above.id}") { ... on Site { path { code } children { path { code } } } } }`,
    { tenant: tenant.slug },
  )
  expect(node.children).toHaveLength(15)
  const own = node.path.map((s) => s.code).join('/')
  for (const child of node.children)
    expect(
      child.path
        .slice(0, -1)
        .map((s) => s.code)
        .join('/'),
    ).toBe(own)
})

describe('a narrowed role', () => {
  test('gives itself nothing by way of another', async () => {
    const narrow = await mutate(app, tenant, 'roleCreate', {
      base: 'DISTRICT_ADMIN',
      code: 'narrow',
      name: '受限',
      withheld: ['Mandate.end'],
    })
    const person = await mutate(app, tenant, 'personCreate', { code: 'N1', name: '限某' })
    const membership = await mutate(app, tenant, 'membershipGrant', {
      personId: person.id,
      roleId: narrow.id,
      scopeKind: 'TENANT',
      validFrom: '2024-01-01',
    })
    const holder = await grantedAccount(person.id)
    const full = await refused(
      app,
      tenant,
      'membershipGrant',
      { personId: person.id, roleId: await roleId('DISTRICT_ADMIN'), scopeKind: 'TENANT', validFrom: '2024-01-01' },
      holder,
    )
    expect(full.userErrors).toMatchObject([{ code: 'WIDER', field: 'roleId' }])
    const widened = await refused(app, tenant, 'roleUpdate', { id: narrow.id, expectedVersion: 1, withheld: [] }, holder)
    expect(widened.userErrors).toMatchObject([{ code: 'WIDER', field: 'withheld' }])
    await mutate(app, tenant, 'membershipEnd', { id: membership.id, validTo: '2025-01-01' })
    const revived = await refused(app, tenant, 'membershipEnd', { id: membership.id, validTo: '2099-01-01' })
    expect(revived.userErrors).toMatchObject([{ code: 'ALREADY_ENDED', field: 'validTo' }])
  })

  test('gives in a branch what it has there alone, not beside it, nor in the whole district', async () => {
    const narrow = await mutate(app, tenant, 'roleCreate', {
      base: 'DISTRICT_ADMIN',
      code: 'unassigning',
      name: '不交办',
      withheld: ['Opinion.assign'],
    })
    const person = await mutate(app, tenant, 'personCreate', { code: 'N3', name: '兼某' })
    const from = { validFrom: '2024-01-01' }
    await mutate(app, tenant, 'membershipGrant', { personId: person.id, roleId: narrow.id, scopeKind: 'TENANT', ...from })
    const holder = await grant(app, tenant, 'office_admin', 'BRANCH', things.site.id, person.id)
    const other = await mutate(app, tenant, 'personCreate', { code: 'N4', name: '受某' })
    const give = async (base: string, scope: object) =>
      (
        await refused(
          app,
          tenant,
          'membershipGrant',
          { personId: other.id, roleId: await roleId(base), ...scope, ...from },
          holder,
        )
      ).userErrors.map(({ code }) => code)
    const branch = (scopeId: string) => ({ scopeKind: 'BRANCH', scopeId })
    // The home stands above the station whose branch is theirs.
    expect(await give('OFFICE_ADMIN', branch(things.root.id))).toEqual(['WIDER'])
    expect(await give('DISTRICT_ADMIN', { scopeKind: 'TENANT' })).toEqual(['WIDER'])
    expect(await give('OFFICE_ADMIN', branch(things.site.id))).toEqual([])
    expect(await give('TELLER', { scopeKind: 'TENANT' })).toEqual([])
    // A role can be given anywhere, and so is made by nobody who has it in one branch.
    const made = { base: 'OFFICE_ADMIN', code: 'wide', name: '宽' }
    expect((await refused(app, tenant, 'roleCreate', made, holder)).userErrors).toMatchObject([
      { code: 'WIDER', field: 'withheld' },
    ])
    const invited = {
      personId: other.id,
      phone: '13900000031',
      roleId: await roleId('OFFICE_ADMIN'),
      ...branch(things.root.id),
      ...from,
    }
    expect((await refused(app, tenant, 'invitationCreate', invited, holder)).userErrors).toMatchObject([
      { code: 'WIDER', field: 'roleId' },
    ])
  })

  test('is granted once, however often it is asked for at once', async () => {
    const person = await mutate(app, tenant, 'personCreate', { code: 'N2', name: '重某' })
    const input = { personId: person.id, roleId: await roleId('SUPERVISOR'), scopeKind: 'TENANT', validFrom: '2024-01-01' }
    const answers = await Promise.all([1, 2, 3, 4].map(() => refused(app, tenant, 'membershipGrant', input)))
    expect(answers.map((a) => a.userErrors[0]?.code ?? 'done').sort()).toEqual([
      'ALREADY_ASSIGNED',
      'ALREADY_ASSIGNED',
      'ALREADY_ASSIGNED',
      'done',
    ])
  })
})

async function grantedAccount(personId: string): Promise<string> {
  return grant(app, tenant, 'citizen', 'OWN', undefined, personId)
}

test('an office admin takes no site out of the branch', async () => {
  const office = await grant(app, tenant, 'office_admin', 'BRANCH', things.root.id)
  const other = await mutate(app, tenant, 'siteKindCreate', {
    tierId: things.tier.id,
    code: 'free',
    name: '自由',
    commonCategory: 'POINT',
    rootAllowed: true,
    ordinal: 5,
  })
  await mutate(app, tenant, 'siteKindSetParents', { id: other.id, expectedVersion: 1, parentIds: [things.home.id] })
  const site = await mutate(
    app,
    tenant,
    'siteCreate',
    { kindId: other.id, parentId: things.root.id, code: 'FREE', name: '自由点' },
    '{ id version }',
    office,
  )
  const out = await refused(app, tenant, 'siteMove', { id: site.id, expectedVersion: 1, parentId: null }, office)
  expect(out.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  const top = await refused(app, tenant, 'siteCreate', { kindId: other.id, code: 'TOP', name: '顶' }, office)
  expect(top.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('a deputy whose mandate has ended has the rights of a deputy no more', async () => {
  const person = await mutate(app, tenant, 'personCreate', { code: 'D9', name: '终某', public: true })
  const mandate = await mutate(app, tenant, 'mandateCreate', {
    personId: person.id,
    termId: things.term.id,
    code: 'D9',
    startsOn: '2022-01-01',
  })
  const account = await grant(app, tenant, 'deputy', 'OWN', undefined, person.id)
  await mutate(app, tenant, 'personUpdate', { id: person.id, expectedVersion: 1, biography: '在任' }, '{ id }', account)
  await mutate(app, tenant, 'mandateEnd', { id: mandate.id, expectedVersion: 1, reason: 'RECALLED', happenedOn: '2025-01-01' })
  const after = await refused(app, tenant, 'personUpdate', { id: person.id, expectedVersion: 2, biography: '已终止' }, account)
  expect(after.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('an entry that has ended does not come back beside its successor', async () => {
  const make = (duty: string, validFrom: string, personId: string) =>
    mutate(app, tenant, 'siteKeeperAppoint', { siteId: things.site.id, personId, duty, validFrom })
  const successor = await mutate(app, tenant, 'personCreate', { code: 'K2', name: '继某' })
  const first = await make('RESPONSIBLE', '2024-01-01', things.person.id)
  await mutate(app, tenant, 'siteKeeperEnd', { id: first.id, validTo: '2025-01-01' })
  await make('RESPONSIBLE', '2025-02-01', successor.id)
  const again = await refused(app, tenant, 'siteKeeperEnd', { id: first.id, validTo: '2099-01-01' })
  expect(again.userErrors).toMatchObject([{ code: 'ALREADY_ENDED', field: 'validTo' }])
})

test('what a visitor may not see cannot be found by asking for those who belong to it', async () => {
  const hidden = await mutate(app, tenant, 'personCreate', {
    code: 'HID',
    name: '隐某',
    employer: '机密单位',
    profession: '密探',
    public: false,
  })
  const mandate = await mutate(app, tenant, 'mandateCreate', {
    personId: hidden.id,
    termId: things.term.id,
    code: 'HID',
    startsOn: '2022-01-01',
  })
  const group = await mutate(app, tenant, 'deputyGroupCreate', {
    categoryId: things.category.id,
    bodyId: things.body.id,
    code: 'HG',
    name: '内部小组',
    public: false,
  })
  await mutate(app, tenant, 'groupMemberEnrol', { groupId: group.id, mandateId: mandate.id, validFrom: '2024-01-01' })
  const count = async (args: string, as: string | null) =>
    (await ask(`{ mandates(${args}) { nodes { code groups { duty group { name } } } } }`, as)).data['mandates'].nodes
  for (const args of ['search: "机密"', 'search: "隐某"', 'profession: "密探"', `groupId: "${group.id}"`]) {
    expect(await count(args, null), args).toEqual([])
    expect(await count(args, tenant.admin), args).toHaveLength(1)
  }
  const [seen] = (await count('first: 100', null)).filter((m: { code: string }) => m.code === 'HID')
  expect(seen.groups).toEqual([])
  const inside = await mutate(app, tenant, 'siteCreate', {
    kindId: things.station.id,
    parentId: things.site.id,
    code: 'HS',
    name: '内部站',
    public: false,
  })
  await mutate(app, tenant, 'siteCreate', { kindId: things.station.id, parentId: inside.id, code: 'HS2', name: '公开站' })
  expect((await ask('{ siteByCode(code: "HS2") { parentId parent { code } } }')).data['siteByCode']).toEqual({
    parentId: null,
    parent: null,
  })
})

test('odd dates, cursors and addresses are bad requests, not failures of ours', async () => {
  for (const since of ['2026-02-30T00:00:00Z', '0000-01-01T00:00:00Z', '2026-01-01T00:00:00+23:59', '2026-01-01T25:00:00Z']) {
    const { errors } = await ask('query ($s: DateTime) { sites(updatedSince: $s) { nodes { id } } }', null, { s: since })
    expect(errors[0]?.extensions?.['code'], since).toBe('BAD_USER_INPUT')
  }
  const after = Buffer.from(
    JSON.stringify(['newest', '2026-02-30 00:00:00+00', '0190d3a5-0000-7000-8000-000000000000']),
  ).toString('base64url')
  expect(
    (await ask('query ($a: String) { sites(orderBy: NEWEST, after: $a) { nodes { id } } }', null, { a: after })).errors[0]
      ?.extensions?.['code'],
  ).toBe('BAD_USER_INPUT')
  const nul = await app.http.inject({
    method: 'POST',
    url: '/%00/graphql',
    headers: { 'content-type': 'application/json' },
    payload: { query: '{ __typename }' },
  })
  expect(nul.statusCode).toBe(404)
  const second = await app.must<{ roles: { pageInfo: { endCursor: string } } }>(
    '{ roles(first: 2) { pageInfo { endCursor } } }',
    { tenant: tenant.slug, as: tenant.admin },
  )
  const next = await ask('query ($a: String) { roles(first: 2, after: $a) { nodes { base } } }', tenant.admin, {
    a: second.roles.pageInfo.endCursor,
  })
  expect(next.data['roles'].nodes).toHaveLength(2)
})
