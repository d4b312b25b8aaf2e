import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp, operator } from './app.ts'
import { mutate, openTenant, refused, type TestTenant } from './tenant.ts'

/**
 * A fifth district, of a shape that none of the four has: four tiers deep, deputies assigned flexibly as in Beijing,
 * groups by field, configured through GraphQL alone by the operator and its admin.
 */
let app: App
let tenant: TestTenant
beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app, 'dongcheng-demo')
})
afterAll(() => app?.close())

const make = (name: string, input: object, selection?: string) => mutate(app, tenant, name, input, selection)
const ask = <T>(query: string, as: string | null = null) => app.must<T>(query, { tenant: tenant.slug, as })

describe('the operator', () => {
  const asOperator = (query: string, input: object) =>
    app.must<Record<string, any>>(query, { tenant: tenant.slug, as: operator, variables: { input } })

  test('configures looks, switches, a term and the calendar of a tenant, and reads none of its content', async () => {
    const { tenantSetting } = await ask<{ tenantSetting: { version: number } }>('{ tenantSetting { version } }')
    await asOperator(
      'mutation ($input: TenantSettingUpdateInput!) { t: tenantSettingUpdate(input: $input) { userErrors { code } } }',
      {
        expectedVersion: tenantSetting.version,
        primaryColor: '#0a5c36',
        languages: ['en', 'zh-CN'],
        features: ['OPINIONS', 'BALLOTS'],
        slogan: '小院议事厅',
      },
    )
    const made = await asOperator(
      'mutation ($input: CongressBodyCreateInput!) { t: congressBodyCreate(input: $input) { congressBody { id } userErrors { code } } }',
      {
        code: 'DC',
        name: '区人民代表大会',
        kind: 'CONGRESS',
        level: 'DISTRICT',
        seats: 300,
      },
    )
    await asOperator('mutation ($input: TermCreateInput!) { t: termCreate(input: $input) { userErrors { code } } }', {
      bodyId: made['t'].congressBody.id,
      ordinal: 17,
      name: '第十七届',
      startsOn: '2022-01-01',
      endsOn: '2026-12-31',
    })
    await asOperator('mutation ($input: CalendarDaySetInput!) { t: calendarDaySet(input: $input) { userErrors { code } } }', {
      day: '2026-06-01',
      kind: 'HOLIDAY',
      name: '区庆日',
    })
    const shown = await ask(
      '{ tenantSetting { primaryColor features languages } calendar(year: 2026) { days(exceptions: true) { day kind name changed } } congressBodies { nodes { name terms { name } } } }',
    )
    expect(shown).toMatchObject({
      tenantSetting: { primaryColor: '#0a5c36', features: ['OPINIONS', 'BALLOTS'], languages: ['en', 'zh-CN'] },
      congressBodies: { nodes: [{ name: '区人民代表大会', terms: [{ name: '第十七届' }] }] },
    })
    expect(JSON.stringify(shown)).toContain('"day":"2026-06-01","kind":"HOLIDAY","name":"区庆日","changed":true')
    const content = await app.request('{ memberships { nodes { id } } }', { tenant: tenant.slug, as: operator })
    expect(content.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect(
      (await refused(app, tenant, 'siteTierCreate', { code: 'x', name: 'x', ordinal: 1 }, operator)).errors[0]?.extensions?.[
        'code'
      ],
    ).toBe('FORBIDDEN')
  })
})

test('its admin builds a hierarchy four tiers deep', async () => {
  const kinds: { id: string }[] = []
  for (const [ordinal, [code, name]] of (
    [
      ['district', '区级'],
      ['street', '街道级'],
      ['community', '社区级'],
      ['courtyard', '小院级'],
    ] as const
  ).entries()) {
    const tier = await make('siteTierCreate', { code, name, ordinal })
    const kind = await make('siteKindCreate', {
      tierId: tier.id,
      code,
      name: `${name}家站`,
      commonCategory: ordinal < 2 ? 'HOME' : 'STATION',
      assignmentMode: 'FLEXIBLE',
      rootAllowed: ordinal === 0,
      ordinal,
    })
    if (kinds.length > 0) await make('siteKindSetParents', { id: kind.id, expectedVersion: 1, parentIds: [kinds.at(-1)?.id] })
    kinds.push(kind)
  }
  let parentId: string | null = null
  for (const [i, kind] of kinds.entries()) {
    const site: { id: string } = await make('siteCreate', {
      kindId: kind.id,
      parentId,
      code: `L${i}`,
      name: `第${i + 1}级`,
      openingHours: [{ weekday: 6, opens: '09:00', closes: '12:00' }],
    })
    parentId = site.id
  }
  const rooms = await make('siteSetRooms', {
    id: parentId,
    expectedVersion: 1,
    rooms: [{ name: '议事厅', areaM2: 20 }, { name: '书屋' }],
  })
  await make('siteSetRegimes', { id: parentId, expectedVersion: rooms.version, regimes: [{ title: '接待制度' }] })
  const { siteByCode } = await ask<{ siteByCode: object }>(
    '{ siteByCode(code: "L3") { path { name } rooms { name areaM2 } regimes { title } openingHours { weekday opens } kind { assignmentMode tier { name } } } }',
  )
  expect(siteByCode).toEqual({
    path: [{ name: '第1级' }, { name: '第2级' }, { name: '第3级' }, { name: '第4级' }],
    rooms: [
      { name: '议事厅', areaM2: 20 },
      { name: '书屋', areaM2: null },
    ],
    regimes: [{ title: '接待制度' }],
    openingHours: [{ weekday: 6, opens: '09:00' }],
    kind: { assignmentMode: 'FLEXIBLE', tier: { name: '小院级' } },
  })
})

test('one deputy is at several sites at once, in several groups, and in several bodies', async () => {
  const bodies = await ask<{ congressBodies: { nodes: { id: string; terms: { id: string }[] }[] } }>(
    '{ congressBodies { nodes { id terms { id } } } }',
  )
  const district = bodies.congressBodies.nodes[0]
  const city = await make('congressBodyCreate', { code: 'BJ', name: '市人民代表大会', kind: 'CONGRESS', level: 'CITY' })
  const cityTerm = await make('termCreate', { bodyId: city.id, ordinal: 16, name: '第十六届', startsOn: '2023-01-01' })
  const person = await make('personCreate', { code: 'D1', name: '欧阳某', public: true })
  const own = await make('mandateCreate', {
    personId: person.id,
    termId: district?.terms[0]?.id,
    code: 'DC-1',
    startsOn: '2022-01-01',
  })
  await make('mandateCreate', { personId: person.id, termId: cityTerm.id, code: 'BJ-1', startsOn: '2023-01-01' })
  const { siteTree } = await ask<{ siteTree: { id: string }[] }>('{ siteTree { id } }')
  for (const site of siteTree.slice(0, 3)) {
    await make('siteAssignmentCreate', { siteId: site.id, mandateId: own.id, mode: 'FLEXIBLE', validFrom: '2024-01-01' })
  }
  for (const code of ['law', 'budget']) {
    const category = await make('groupCategoryCreate', { code, name: code, ordinal: 1 })
    const group = await make('deputyGroupCreate', { categoryId: category.id, bodyId: district?.id, code, name: `${code}小组` })
    await make('groupMemberEnrol', {
      groupId: group.id,
      mandateId: own.id,
      duty: code === 'law' ? 'CONVENER' : 'MEMBER',
      validFrom: '2024-01-01',
    })
    await make('groupPlanSet', {
      groupId: group.id,
      year: 2026,
      summary: '年度计划',
      items: [{ title: '调研', dueOn: '2026-06-30' }, { title: '报告' }],
    })
  }
  const found = await ask<{
    mandates: { nodes: { level: string; person: object; assignments: unknown[]; groups: unknown[] }[] }
  }>(
    '{ mandates(first: 5, search: "oym", level: DISTRICT) { nodes { level person { name mandates { level } } assignments { mode site { code } } groups { duty group { name plans { year items { title } } } } } } }',
  )
  const [deputy] = found.mandates.nodes
  expect(deputy?.person).toEqual({ name: '欧阳某', mandates: [{ level: 'CITY' }, { level: 'DISTRICT' }] })
  expect(deputy?.assignments).toHaveLength(3)
  expect(deputy?.groups).toMatchObject([
    { duty: 'CONVENER', group: { name: 'law小组', plans: [{ year: 2026, items: [{ title: '调研' }, { title: '报告' }] }] } },
    { duty: 'MEMBER', group: { name: 'budget小组' } },
  ])
})

test('its norms, units and staff are its own', async () => {
  await make('normCreate', {
    code: 'N',
    name: '每组每年监督3次',
    subject: 'GROUP',
    measure: 'SUPERVISIONS',
    target: 3,
    period: 'YEAR',
    fromYear: 2026,
  })
  const backwards = await refused(app, tenant, 'normCreate', {
    code: 'N2',
    name: 'x',
    subject: 'GROUP',
    measure: 'SUPERVISIONS',
    target: 3,
    fromYear: 2026,
    toYear: 2025,
  })
  expect(backwards.userErrors).toMatchObject([{ code: 'DATES_ORDER' }])
  const office = await make('unitCreate', { code: 'O', name: '街道办事处', kind: 'STREET_OFFICE' })
  const section = await make('unitCreate', { code: 'O1', name: '社区科', kind: 'SECTION', parentId: office.id })
  const cycle = await refused(app, tenant, 'unitMove', { id: office.id, parentId: section.id, expectedVersion: 1 })
  expect(cycle.userErrors).toMatchObject([{ code: 'CYCLE' }])
  expect((await refused(app, tenant, 'unitRetire', { id: office.id })).userErrors).toMatchObject([{ code: 'IN_USE' }])
  const { people } = await ask<{ people: { nodes: { id: string }[] } }>('{ people(first: 1) { nodes { id } } }', tenant.admin)
  await make('unitStaffAppoint', {
    unitId: section.id,
    personId: people.nodes[0]?.id,
    duty: 'HEAD',
    title: '科长',
    validFrom: '2024-01-01',
  })
  const { unitTree } = await ask<{ unitTree: object[] }>(
    '{ unitTree { code parent { code } staff { duty title } } }',
    tenant.admin,
  )
  expect(unitTree).toEqual([
    { code: 'O', parent: null, staff: [] },
    { code: 'O1', parent: { code: 'O' }, staff: [{ duty: 'HEAD', title: '科长' }] },
  ])
})
