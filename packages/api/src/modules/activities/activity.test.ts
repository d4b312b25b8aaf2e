import { afterAll, beforeAll, expect, test } from 'vitest'
import { inDays, openActivities } from '../../../test/activities.ts'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, mutate, openTenant, refused } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openActivities>>
let { tenant, things, who, plan, held, record, change, list } = {} as typeof at
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openActivities(app)
  ;({ tenant, things, who, plan, held, record, change, list } = at)
})
afterAll(() => app?.close())

const codes = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field}`)
const forbidden = ({ errors }: { errors: readonly { extensions?: Record<string, unknown> }[] }) => errors[0]?.extensions?.['code']
const one = async (id: string, as: string | null, selection: string) =>
  (await app.request(`{ node(id: "${id}") { ... on Activity { ${selection} } } }`, { tenant: tenant.slug, as })).data['node']

test('is planned by a keeper, held with deputies, people and minutes, and corrected', async () => {
  const { id } = await held({ name: '清晨接待', themeId: at.theme, modeId: at.mode, place: '一楼接待室' })
  expect(
    await one(
      id,
      who.keeper,
      'status received minutes deputyCount deputies { code person { name } } theme { name } mode { name }',
    ),
  ).toEqual({
    status: 'HELD',
    received: 3,
    minutes: '居民反映路灯不亮',
    deputyCount: 1,
    deputies: [{ code: 'M', person: { name: '单某某' } }],
    theme: { name: '约您共话' },
    mode: { name: '接待+走访' },
  })
  const correct = (version: number, more: object) => change('Correct', { id, expectedVersion: version, ...more })
  expect(codes(await correct(2, { mandateIds: [things.mandate.id, at.otherSeat], received: 0 }))).toEqual([])
  expect(await one(id, who.office, 'received minutes deputyCount')).toEqual({
    received: 0,
    minutes: '居民反映路灯不亮',
    deputyCount: 2,
  })
  expect(codes(await correct(3, { mandateIds: [at.otherSeat] }))).toEqual([])
  expect(await one(id, who.office, 'deputies { code }')).toEqual({ deputies: [{ code: 'M2' }] })
  expect(codes(await correct(3, { received: 9 }))).toEqual(['CONFLICT expectedVersion'])
  expect(codes(await change('Hold', { id, expectedVersion: 4, ...record }))).toEqual(['STATUS id'])
  expect(codes(await change('Cancel', { id, expectedVersion: 4, reason: '天气' }))).toEqual(['STATUS id'])
  expect(codes(await change('Update', { id, expectedVersion: 4, startsAt: inDays(5) }))).toEqual(['IN_FUTURE startsAt'])
  // What citizens said lies in no audit, from where a correction could not take it.
  const [found] = await app.sql`select count(*)::int n from audit_entry where after::text like '%路灯不亮%'`
  expect(found?.['n']).toBe(0)
})

test('bad input is refused at its field, and nothing is half written', async () => {
  const create = (input: object) => change('Create', { name: '甲', siteId: things.site.id, startsAt: inDays(1), ...input })
  expect(codes(await create({ siteId: null }))).toEqual(['REQUIRED siteId'])
  expect(codes(await create({ themeId: at.mode }))).toEqual(['INVALID themeId'])
  expect(codes(await create({ modeId: at.theme }))).toEqual(['INVALID modeId'])
  expect(codes(await create({ endsAt: inDays(0) }))).toEqual(['DATES_ORDER endsAt'])
  const early = await plan({ startsAt: inDays(2) })
  expect(codes(await change('Hold', { id: early.id, expectedVersion: 1, ...record }))).toEqual(['IN_FUTURE id'])
  expect(codes(await change('Cancel', { id: early.id, expectedVersion: 1, reason: '暴雨' }))).toEqual([])
  expect(codes(await change('Update', { id: early.id, expectedVersion: 2, name: '乙' }))).toEqual(['STATUS id'])
  const { id } = await plan()
  const hold = (more: object) => change('Hold', { id, expectedVersion: 1, ...record, ...more })
  const make = async (name: string, input: object) => (await mutate(app, tenant, name, input, '{ id }')).id
  const town = await make('congressBodyCreate', { code: 'T', name: '示例镇人大', kind: 'CONGRESS', level: 'TOWN' })
  const term = await make('termCreate', { bodyId: town, ordinal: 1, name: '第一届', startsOn: '2022-01-01' })
  const again = await make('mandateCreate', { personId: things.person.id, termId: term, code: 'M3', startsOn: '2022-01-01' })
  const late = await mutate(app, tenant, 'personCreate', { code: 'P5', name: '新代表' }, '{ id }')
  const newcomer = await mutate(
    app,
    tenant,
    'mandateCreate',
    { personId: late.id, termId: things.term.id, code: 'M5', startsOn: inDays(1).slice(0, 10) },
    '{ id }',
  )
  expect(codes(await hold({ mandateIds: [things.mandate.id, newcomer.id] }))).toEqual(['STATUS mandateIds.1'])
  // Somebody of two congresses was there once.
  expect(codes(await hold({ mandateIds: [things.mandate.id, again] }))).toEqual(['DUPLICATE mandateIds.1'])
  expect(codes(await hold({ mandateIds: [things.mandate.id, things.mandate.id] }))).toEqual(['DUPLICATE mandateIds'])
  expect(codes(await hold({ received: -1 }))).toEqual(['TOO_SMALL received'])
  expect(await one(id, who.keeper, 'status version deputyCount')).toEqual({ status: 'PLANNED', version: 1, deputyCount: 0 })
})

test('a double click makes one, and of two who register it at once one does', async () => {
  const input = { name: '双击', siteId: things.site.id, startsAt: inDays(-1), idempotencyKey: 'twice' }
  const [first, second] = await Promise.all([0, 1].map(() => mutate(app, tenant, 'activityCreate', input, '{ id }', who.keeper)))
  expect(first?.id).toBe(second?.id)
  const id = first?.id as string
  const both = await Promise.all([3, 4].map((received) => change('Hold', { id, expectedVersion: 1, ...record, received })))
  expect(both.map(codes).sort()).toEqual([[], ['CONFLICT expectedVersion']])
  expect(await one(id, who.keeper, 'version deputyCount')).toEqual({ version: 2, deputyCount: 1 })
})

test('is held by those whose site or group it is, and by nobody else', async () => {
  const group = { siteId: null, groupId: things.group.id }
  const ofGroup = await plan({ name: '小组调研', ...group }, who.convener)
  const ofDistrict = await plan({ name: '主题月', siteId: null, bodyId: things.body.id }, tenant.admin)
  const ofSite = await plan({ name: '站点活动' })
  const create = (input: object, as: string | null) => change('Create', { name: '甲', startsAt: inDays(1), ...input }, as)
  for (const [as, input] of [
    [who.otherKeeper, { siteId: things.site.id }],
    [who.keeper, { siteId: things.root.id }],
    [who.keeper, group],
    [who.convener, { siteId: things.site.id }],
    [who.office, { bodyId: things.body.id }],
    [who.deputy, { siteId: things.site.id }],
    [who.supervisor, { siteId: things.site.id }],
    [who.handler, { siteId: things.site.id }],
    [who.citizen, { siteId: things.site.id }],
  ] as const)
    expect(forbidden(await create(input, as))).toBe('FORBIDDEN')
  expect(forbidden(await create({ siteId: things.site.id }, null))).toBe('UNAUTHENTICATED')
  const rename = (id: string, as: string | null) => change('Update', { id, expectedVersion: 1, name: '改' }, as)
  for (const [id, as] of [
    [ofGroup.id, who.keeper],
    [ofDistrict.id, who.office],
    [ofDistrict.id, who.convener],
    [ofSite.id, who.otherKeeper],
    [ofSite.id, who.deputy],
    [ofSite.id, who.handler],
  ] as const)
    expect(forbidden(await rename(id, as))).toBe('FORBIDDEN')
  expect(forbidden(await rename(ofSite.id, null))).toBe('UNAUTHENTICATED')
  // Nobody hands one to a place that is not theirs.
  expect(forbidden(await change('Update', { id: ofSite.id, expectedVersion: 1, siteId: things.root.id }))).toBe('FORBIDDEN')
  expect(codes(await rename(ofSite.id, who.office))).toEqual([])
  const other = await openTenant(app)
  expect(codes(await refused(app, other, 'activityUpdate', { id: ofSite.id, expectedVersion: 2, name: 'x' }))).toEqual([
    'NOT_FOUND id',
  ])
  expect(await list(other.admin, '', 'id', other.slug)).toEqual([])
})

test('visitors and units see public ones without the record, which deputies read of where they were', async () => {
  const open = (await held({ name: '公开接待' })).id
  const closed = (await held({ name: '内部学习', public: false })).id
  const seen = async (as: string | null) =>
    (await list(as, `siteId: "${things.root.id}"`, 'id received minutes deputies { code }')).filter(({ id }: { id: string }) =>
      [open, closed].includes(id),
    )
  for (const as of [null, who.citizen, who.handler, who.teller])
    expect(await seen(as)).toEqual([{ id: open, received: null, minutes: null, deputies: [{ code: 'M' }] }])
  const records = async (as: string) =>
    (await seen(as)).map(({ received, minutes }: { received: number; minutes: string }) => [received, minutes])
  const [read, hidden] = [
    [3, record.minutes],
    [null, null],
  ]
  for (const as of [who.keeper, who.office, tenant.admin, who.supervisor, who.deputy])
    expect(await records(as)).toEqual([read, read])
  for (const as of [who.otherKeeper, who.convener, who.otherDeputy]) expect(await records(as)).toEqual([hidden, hidden])
  // Whoever synchronises learns that it is no longer public.
  const since = new Date().toISOString()
  expect(codes(await change('Update', { id: open, expectedVersion: 2, public: false }))).toEqual([])
  const gone = await app.request(`{ tombstones(first: 50, since: "${since}") { nodes { objectId } } }`, { tenant: tenant.slug })
  expect(gone.data['tombstones'].nodes).toEqual([{ objectId: open }])
})

test('is found by site, group, theme, mode, day, state and by whose it is', async () => {
  const names = async (args: string, as: string | null = who.office) =>
    (await list(as, args)).map(({ name }: { name: string }) => name).filter((name: string) => name.startsWith('查'))
  await plan({ name: '查一', startsAt: inDays(20), themeId: at.theme })
  await plan({ name: '查二', startsAt: inDays(30), modeId: at.mode })
  await plan({ name: '查三', startsAt: inDays(-300), siteId: null, groupId: things.group.id }, who.convener)
  await held({ name: '查四', startsAt: inDays(-301) }, { mandateIds: [at.otherSeat] })
  expect(await names(`siteId: "${things.root.id}"`)).toEqual(['查二', '查一', '查四'])
  expect(await names(`groupId: "${things.group.id}"`)).toEqual(['查三'])
  expect(await names(`themeId: "${at.theme}"`)).toEqual(['查一'])
  expect(await names(`modeId: "${at.mode}"`)).toEqual(['查二'])
  expect(await names('status: HELD')).toEqual(['查四'])
  expect(await names(`from: "${inDays(30).slice(0, 10)}"`)).toEqual(['查二'])
  expect(await names(`from: "${inDays(1).slice(0, 10)}", until: "${inDays(20).slice(0, 10)}", orderBy: EARLIEST`)).toEqual([
    '查一',
  ])
  expect(await names('mine: true', who.otherDeputy)).toEqual(['查四'])
  expect(await names('mine: true', null)).toEqual([])
  const joined = { groupId: things.group.id, mandateId: at.otherSeat, duty: 'MEMBER', validFrom: '2024-01-01' }
  await mutate(app, tenant, 'groupMemberEnrol', joined, '{ id }')
  expect(await names('mine: true', who.otherDeputy)).toEqual(['查三', '查四'])
})

test('the keeper of a site of the branch below an office is theirs too: a new keeper begins at once', async () => {
  const keeper = await grant(app, tenant, 'station_keeper', 'SITE', things.root.id)
  expect((await plan({ name: '下级站点活动' }, keeper)).version).toBe(1)
})
