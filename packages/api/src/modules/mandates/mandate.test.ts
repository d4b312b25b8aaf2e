import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { furnish, grant, mutate, openTenant, refused, type TestTenant } from '../../../test/tenant.ts'

let app: App
let tenant: TestTenant
let things: Awaited<ReturnType<typeof furnish>>
beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
  things = await furnish(app, tenant)
})
afterAll(() => app?.close())

const names = async (args: string) => {
  const { mandates } = await app.must<{ mandates: { nodes: { person: { name: string } }[] } }>(
    `{ mandates(${args}) { nodes { person { name } } } }`,
    {
      tenant: tenant.slug,
    },
  )
  return mandates.nodes.map((m) => m.person.name)
}

test('deputies are found by name, pinyin, initials, profession, unit, group and site', async () => {
  await mutate(app, tenant, 'groupMemberEnrol', {
    groupId: things.group.id,
    mandateId: things.mandate.id,
    validFrom: '2024-01-01',
  })
  await mutate(app, tenant, 'siteAssignmentCreate', {
    siteId: things.site.id,
    mandateId: things.mandate.id,
    mode: 'FIXED',
    validFrom: '2024-01-01',
  })
  // 单 is read shan as a surname.
  for (const args of [
    'search: "单"',
    'search: "shan"',
    'search: "SMM"',
    'profession: "师"',
    `unitId: "${things.unit.id}"`,
    `groupId: "${things.group.id}"`,
    `siteId: "${things.site.id}"`,
    'level: DISTRICT',
    `bodyId: "${things.body.id}"`,
  ]) {
    expect(await names(args), args).toEqual(['单某某'])
  }
  for (const args of ['search: "dan"', 'search: "%"', 'profession: "医"', 'level: TOWN'])
    expect(await names(args), args).toEqual([])
})

test('the contact is shown to citizens only with consent, and so is nothing of those without a card', async () => {
  const person = await mutate(app, tenant, 'personCreate', {
    code: 'C1',
    name: '钱某',
    contact: '0510-0000',
    public: true,
    birthYear: 1980,
  })
  const ask = (as?: string) =>
    app.must<{ node: object | null }>(`{ node(id: "${person.id}") { ... on Person { contact birthYear code } } }`, {
      tenant: tenant.slug,
      as: as ?? null,
    })
  expect((await ask()).node).toEqual({ contact: null, birthYear: null, code: null })
  expect((await ask(tenant.admin)).node).toEqual({ contact: '0510-0000', birthYear: 1980, code: 'C1' })
  await mutate(app, tenant, 'personUpdate', { id: person.id, expectedVersion: 1, contactConsentOn: '2026-01-01' })
  expect((await ask()).node).toEqual({ contact: '0510-0000', birthYear: null, code: null })
  await mutate(app, tenant, 'personUpdate', { id: person.id, expectedVersion: 2, public: false })
  expect((await ask()).node).toBeNull()
})

test('a deputy changes the own card, but not the roster’s fields and nobody else’s card', async () => {
  const account = await grant(app, tenant, 'deputy', 'OWN', undefined, things.person.id)
  await mutate(
    app,
    tenant,
    'personUpdate',
    { id: things.person.id, expectedVersion: 1, biography: '一线教师' },
    '{ id version }',
    account,
  )
  const name = await refused(app, tenant, 'personUpdate', { id: things.person.id, expectedVersion: 2, name: '改名' }, account)
  expect(name.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  const other = await mutate(app, tenant, 'personCreate', { code: 'C2', name: '孙某', public: true })
  const foreign = await refused(app, tenant, 'personUpdate', { id: other.id, expectedVersion: 1, biography: 'x' }, account)
  expect(foreign.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('a mandate is suspended, resumed and ended with reason; history stays and citizens no longer see it', async () => {
  const person = await mutate(app, tenant, 'personCreate', { code: 'E1', name: '李某', public: true })
  const mandate = await mutate(app, tenant, 'mandateCreate', {
    personId: person.id,
    termId: things.term.id,
    code: 'E1',
    startsOn: '2022-01-01',
  })
  const early = await refused(app, tenant, 'mandateSuspend', {
    id: mandate.id,
    expectedVersion: 1,
    reason: 'CRIMINAL_CUSTODY',
    happenedOn: '2021-01-01',
  })
  expect(early.userErrors).toMatchObject([{ code: 'DATES_ORDER' }])
  await mutate(app, tenant, 'mandateSuspend', {
    id: mandate.id,
    expectedVersion: 1,
    reason: 'CRIMINAL_CUSTODY',
    happenedOn: '2025-01-01',
  })
  expect(await names('search: "李"')).toEqual([])
  const again = await refused(app, tenant, 'mandateSuspend', {
    id: mandate.id,
    expectedVersion: 2,
    reason: 'OTHER',
    happenedOn: '2025-01-02',
  })
  expect(again.userErrors).toMatchObject([{ code: 'STATUS' }])
  await mutate(app, tenant, 'mandateResume', { id: mandate.id, expectedVersion: 2, happenedOn: '2025-03-01' })
  expect(await names('search: "李"')).toEqual(['李某'])
  await mutate(app, tenant, 'mandateEnd', {
    id: mandate.id,
    expectedVersion: 3,
    reason: 'MOVED_AWAY',
    happenedOn: '2025-06-01',
    statusNote: '迁出',
  })
  const { node } = await app.must<{ node: object }>(
    `{ node(id: "${mandate.id}") { ... on Mandate { status endsOn history { status reason } } } }`,
    {
      tenant: tenant.slug,
      as: tenant.admin,
    },
  )
  expect(node).toEqual({
    status: 'ENDED',
    endsOn: '2025-06-01',
    history: [
      { status: 'ENDED', reason: 'MOVED_AWAY' },
      { status: 'ACTIVE', reason: null },
      { status: 'SUSPENDED', reason: 'CRIMINAL_CUSTODY' },
    ],
  })
  const assign = await refused(app, tenant, 'siteAssignmentCreate', {
    siteId: things.site.id,
    mandateId: mandate.id,
    mode: 'FIXED',
    validFrom: '2026-01-01',
  })
  expect(assign.userErrors).toMatchObject([{ code: 'STATUS', field: 'mandateId' }])
})

test('an advisory deputy has no vote, and a constituency belongs to the body', async () => {
  const street = await mutate(app, tenant, 'congressBodyCreate', {
    code: 'XL',
    name: '街道工委',
    kind: 'WORK_COMMITTEE',
    level: 'ADVISORY',
  })
  const term = await mutate(app, tenant, 'termCreate', { bodyId: street.id, ordinal: 1, name: '本届', startsOn: '2022-01-01' })
  const person = await mutate(app, tenant, 'personCreate', { code: 'A1', name: '周某', public: true })
  const vote = await refused(app, tenant, 'mandateCreate', {
    personId: person.id,
    termId: term.id,
    code: 'A1',
    startsOn: '2022-01-01',
    votingRight: true,
  })
  expect(vote.userErrors).toMatchObject([{ code: 'INVALID', field: 'votingRight' }])
  const district = await mutate(app, tenant, 'constituencyCreate', { bodyId: things.body.id, code: 'X1', name: '第一选区' })
  const wrong = await refused(app, tenant, 'mandateCreate', {
    personId: person.id,
    termId: term.id,
    constituencyId: district.id,
    code: 'A1',
    startsOn: '2022-01-01',
  })
  expect(wrong.userErrors).toMatchObject([{ code: 'BODY_MISMATCH', field: 'constituencyId' }])
  const mandate = await mutate(
    app,
    tenant,
    'mandateCreate',
    { personId: person.id, termId: term.id, code: 'A1', startsOn: '2022-01-01' },
    '{ id version votingRight level }',
  )
  expect(mandate).toMatchObject({ votingRight: false, level: 'ADVISORY' })
  const kind = await refused(app, tenant, 'congressBodyCreate', { code: 'Z', name: '错', kind: 'CONGRESS', level: 'ADVISORY' })
  expect(kind.userErrors).toMatchObject([{ code: 'INVALID' }])
})

test('pages are keyset pages, and a page of 20 with all its relations takes four statements', async () => {
  for (let i = 0; i < 30; i++) {
    const person = await mutate(app, tenant, 'personCreate', { code: `K${i}`, name: `吴某${i}`, public: true })
    await mutate(app, tenant, 'mandateCreate', {
      personId: person.id,
      termId: things.term.id,
      code: `K${i}`,
      startsOn: '2022-01-01',
    })
  }
  const seen: string[] = []
  let after: string | null = null
  do {
    const page: { mandates: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } = await app.must(
      'query ($after: String) { mandates(first: 7, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { tenant: tenant.slug, variables: { after } },
    )
    seen.push(...page.mandates.nodes.map((n) => n.id))
    after = page.mandates.pageInfo.hasNextPage ? page.mandates.pageInfo.endCursor : null
  } while (after)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen.length).toBe(32)
  const before = await statements()
  await app.must(
    '{ mandates(first: 20) { nodes { level person { name } unit { name } groups { group { name } } assignments { site { name } } lastAssignments(first: 3) { validFrom site { name } } } } }',
    { tenant: tenant.slug },
  )
  expect((await statements()) - before).toBe(4)
})

async function statements(): Promise<number> {
  const { body } = await app.http.inject('/metrics')
  return Number(/minhui_database_statements_total (\d+)/.exec(body)?.[1])
}

test('whose mandate has not begun, or is over by its last day, is not among those in office, whatever its status says', async () => {
  const at = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
  for (const [code, dates] of [
    ['over', { startsOn: '2022-01-01', endsOn: at(-2) }],
    ['coming', { startsOn: at(2) }],
    ['lasting', { startsOn: '2022-01-01', endsOn: at(2) }],
  ] as const) {
    const person = await mutate(app, tenant, 'personCreate', { code, name: `任期${code}`, public: true })
    await mutate(app, tenant, 'mandateCreate', { personId: person.id, termId: things.term.id, code, ...dates })
  }
  expect(await names('search: "任期"')).toEqual(['任期lasting'])
  expect((await names('search: "任期", status: ACTIVE')).sort()).toEqual(['任期coming', '任期lasting', '任期over'])
})
