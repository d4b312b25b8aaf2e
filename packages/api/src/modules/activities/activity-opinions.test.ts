import { afterAll, beforeAll, expect, test } from 'vitest'
import { inDays, openActivities } from '../../../test/activities.ts'
import { type App, createApp } from '../../../test/app.ts'
import { newPhone, wideLimits } from '../../../test/people.ts'
import { grant, mutate, openTenant, refused, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openActivities>>
let { tenant, things, who, plan, held, submit, find, done } = {} as typeof at
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openActivities(app)
  ;({ tenant, things, who, plan, held, submit, find, done } = at)
})
afterAll(() => app?.close())

/** What somebody takes down at an activity. */
const take = (activityId: string, more: object = {}, as: string | null = who.keeper) =>
  submit({ qrCode: undefined, activityId, ...more }, as)
const ask = async (query: string, as: string | null, slug = tenant.slug) => {
  const { data, errors } = await app.request(query, { tenant: slug, as })
  expect(errors).toEqual([])
  return data
}
/** The numbers of the opinions of an activity, by the list, by the activity, and those whose activity is told. */
async function seen(activityId: string, as: string) {
  const listed = await ask(`{ opinions(first: 50, activityId: "${activityId}") { nodes { number } } }`, as)
  const { node } = await ask(`{ node(id: "${activityId}") { ... on Activity { opinions { nodes { number } } } } }`, as)
  const all = await ask('{ opinions(first: 100) { nodes { number activity { id } } } }', as)
  const numbers = (rows: { number: string }[]) => rows.map(({ number }) => number).sort()
  return {
    listed: numbers(listed['opinions'].nodes),
    nested: numbers(node?.opinions.nodes ?? []),
    told: numbers(all['opinions'].nodes.filter((row: { activity: { id: string } | null }) => row.activity?.id === activityId)),
    read: numbers(all['opinions'].nodes),
  }
}
const of = (...numbers: string[]) => ({ listed: numbers.sort(), nested: numbers.sort(), told: numbers.sort() })
const errorsOf = ({ userErrors }: { userErrors: { code: string; field: string | null }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field}`)

test('is taken down where it was said: at the site of the activity, as an event unless said', async () => {
  const { id } = await held()
  const { number } = await take(id, { name: '张三', phone: newPhone() })
  expect(await find(number, who.keeper)).toMatchObject({ channel: 'EVENT', site: { code: 'S' } })
  const visit = await take(id, { channel: 'VISIT', siteId: things.root.id }, tenant.admin)
  expect(await find(visit.number, tenant.admin)).toMatchObject({ channel: 'VISIT', site: { code: 'H' } })
  // That of a group has no site; whoever was spoken to has one, or none.
  const ofGroup = await plan({ siteId: null, groupId: things.group.id }, who.convener)
  const spoken = await take(ofGroup.id, { mandateId: things.mandate.id }, who.deputy)
  expect(await seen(ofGroup.id, who.deputy)).toMatchObject(of(spoken.number))
  expect(await seen(id, who.keeper)).toMatchObject(of(number))
  expect(await seen(id, tenant.admin)).toMatchObject(of(number, visit.number))
})

test('is named by nobody but who takes it down, and where they may see it', async () => {
  const { id } = await held({ public: false })
  const open = await held()
  for (const as of [null, who.citizen]) {
    expect(errorsOf(await take(open.id, {}, as))).toEqual(['INVALID activityId'])
    expect(errorsOf(await take(id, {}, as))).toEqual(['INVALID activityId'])
  }
  expect(errorsOf(await take(open.id, { qrCode: at.code }))).toEqual(['INVALID activityId'])
  expect(errorsOf(await take(open.id, { channel: 'PHONE' }))).toEqual(['INVALID channel'])
  const other = await openTenant(app)
  expect(errorsOf(await submit({ qrCode: undefined, activityId: open.id }, other.admin, other))).toEqual(['NOT_FOUND activityId'])
  const later = await plan({ startsAt: inDays(3) })
  expect(errorsOf(await take(later.id))).toEqual(['IN_FUTURE activityId'])
  await mutate(app, tenant, 'activityCancel', { id: later.id, expectedVersion: 1, reason: '暴雨' }, '{ id }', who.keeper)
  expect(errorsOf(await take(later.id))).toEqual(['STATUS activityId'])
  // What somebody takes down is not what they say themselves.
  const keeper = await grant(app, tenant, 'station_keeper', 'SITE', things.site.id)
  const [own] = await app.sql<{ person_id: string }[]>`select person_id from membership where account_id = ${keeper}`
  await grant(app, tenant, 'citizen', 'OWN', undefined, Buffer.from(`Person:${own?.person_id}`).toString('base64url'))
  const { number } = await take(open.id, {}, keeper)
  const [row] = await app.sql`select person_id from opinion where tenant_id = ${uuidOf(tenant.id)} and number = ${number}`
  expect(row?.['person_id']).toBe(null)
})

test('a unit that handles a confidential one does not learn where it was said, by no way of asking', async () => {
  const { id } = await held({ name: '一对一接待' }, { received: 1 })
  const secret = await take(id, { name: '李四', phone: newPhone(), mandateId: things.mandate.id })
  const open = await take(id)
  await mutate(app, tenant, 'opinionCategoryCreate', { code: 'open', name: '公开', confidential: false }, '{ id }').then(
    async ({ id: categoryId }) => {
      for (const [number, category] of [
        [secret.number, at.category],
        [open.number, categoryId],
      ] as const) {
        await done(number, 'Accept', who.keeper)
        await done(number, 'Classify', who.keeper, { categoryId: category, grade: 'STREET' })
        await done(number, 'Assign', who.office, { unitId: things.unit.id })
      }
    },
  )
  await app.sql`update opinion set confidential = false where tenant_id = ${uuidOf(tenant.id)} and number = ${open.number}`
  const seenByUnit = await seen(id, who.handler)
  expect(seenByUnit.read).toEqual(expect.arrayContaining([open.number, secret.number]))
  expect(seenByUnit).toMatchObject(of(open.number))
  const { node } = await ask(`{ node(id: "${id}") { ... on Activity { received minutes } } }`, who.handler)
  expect(node).toEqual({ received: null, minutes: null })
  // A filter that is kept asks as whoever keeps it.
  const kept = await refused(
    app,
    tenant,
    'savedFilterCreate',
    { list: 'OPINIONS', name: '活动', definition: JSON.stringify({ activityId: id }) },
    who.handler,
  )
  expect(kept.userErrors).toEqual([])
  for (const as of [who.keeper, who.office, who.supervisor])
    expect(await seen(id, as)).toMatchObject(of(open.number, secret.number))
  // The deputy who was spoken to, and a deputy who was not there.
  expect(await seen(id, who.deputy)).toMatchObject(of(secret.number))
  expect(await seen(id, who.otherDeputy)).toMatchObject(of())
  expect(await seen(id, who.otherKeeper)).toMatchObject(of())
  // Whoever handles and is a deputy besides knows of those said to them alone.
  const both = await grant(app, tenant, 'department_handler', 'UNIT', things.unit.id)
  const [own] = await app.sql<{ person_id: string }[]>`select person_id from membership where account_id = ${both}`
  await grant(app, tenant, 'deputy', 'OWN', undefined, Buffer.from(`Person:${own?.person_id}`).toString('base64url'))
  expect(await seen(id, both)).toMatchObject(of(open.number))
})

test('where opinions were taken down something has taken place: it is neither cancelled nor put off, whoever is first', async () => {
  const { id } = await plan({ startsAt: inDays(-1) })
  await take(id)
  const change = (name: string, more: object) =>
    refused(app, tenant, `activity${name}`, { id, expectedVersion: 1, ...more }, who.keeper)
  expect(errorsOf(await change('Cancel', { reason: '暴雨' }))).toEqual(['HAS_OPINIONS id'])
  expect(errorsOf(await change('Update', { startsAt: inDays(2) }))).toEqual(['IN_FUTURE startsAt'])
  for (let i = 0; i < 5; i++) {
    const other = await plan({ startsAt: inDays(-1) })
    const cancel = () => refused(app, tenant, 'activityCancel', { id: other.id, expectedVersion: 1, reason: '暴雨' }, who.keeper)
    const [taken, cancelled] = await Promise.all([take(other.id), cancel()])
    expect([taken, cancelled].flatMap(errorsOf)).toHaveLength(1)
  }
})

test('the opinions of an activity come page by page', async () => {
  const { id } = await held({ name: '长谈' })
  const numbers: string[] = []
  for (let i = 0; i < 5; i++) numbers.push((await take(id)).number)
  const page = async (after: string | null) => {
    const paging = `first: 2${after ? `, after: "${after}"` : ''}`
    const query = `{ node(id: "${id}") { ... on Activity { opinions(${paging}) { nodes { number } pageInfo { hasNextPage endCursor } } } } }`
    return (await ask(query, who.keeper))['node'].opinions
  }
  const found: string[] = []
  let after: string | null = null
  do {
    const { nodes, pageInfo } = await page(after)
    found.push(...nodes.map(({ number }: { number: string }) => number))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  expect(found).toEqual(numbers.toReversed())
  const wrong = await app.request(`{ node(id: "${id}") { ... on Activity { opinions(after: "x") { nodes { number } } } } }`, {
    tenant: tenant.slug,
    as: who.keeper,
  })
  expect(wrong.errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})

test('in figures: each sees what they read the record of; nobody else asks', async () => {
  const of = await openActivities(app)
  const last = `${new Date().getUTCFullYear() - 1}-05-20T01:00:00Z`
  await of.held({ startsAt: last, themeId: of.theme }, { received: 10, mandateIds: [of.things.mandate.id, of.otherSeat] })
  const { id } = await of.held({ themeId: of.theme }, { received: 4 })
  await of.held({ siteId: of.things.root.id }, { received: 7, mandateIds: [] }, of.tenant.admin)
  await of.plan({ themeId: of.theme })
  await of.submit({ qrCode: undefined, activityId: id }, of.who.keeper)
  await of.submit()
  const figures = async (as: string | null, by = 'YEAR') => {
    const counts = 'events attendances received opinions'
    const query = `{ activityFigures(by: ${by}) { totals { ${counts} } rows { key theme { name } ${counts} } } }`
    return app.request(query, { tenant: of.tenant.slug, as })
  }
  const totals = async (as: string) => Object.values((await figures(as)).data['activityFigures'].totals)
  expect(await totals(of.tenant.admin)).toEqual([3, 3, 21, 1])
  expect(await totals(of.who.office)).toEqual([3, 3, 21, 1])
  expect(await totals(of.who.keeper)).toEqual([2, 3, 14, 1])
  expect(await totals(of.who.otherDeputy)).toEqual([1, 2, 10, 0])
  expect(await totals(of.who.convener)).toEqual([0, 0, 0, 0])
  const byYear = (await figures(of.tenant.admin)).data['activityFigures'].rows
  expect(byYear.map(({ events, received }: { events: number; received: number }) => [events, received])).toEqual([
    [1, 10],
    [2, 11],
  ])
  const byTheme = (await figures(of.tenant.admin, 'THEME')).data['activityFigures'].rows
  expect(byTheme).toMatchObject([
    { theme: { name: '约您共话' }, events: 2, received: 14 },
    { key: '', theme: null, events: 1, received: 7 },
  ])
  for (const as of [null, of.who.handler, of.who.teller, of.who.citizen])
    expect(['UNAUTHENTICATED', 'FORBIDDEN']).toContain((await figures(as)).errors[0]?.extensions?.['code'])
  const bad = await app.request('{ activityFigures(from: 1800) { totals { events } } }', {
    tenant: of.tenant.slug,
    as: of.tenant.admin,
  })
  expect(bad.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'from' })
})
