import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { newPhone, wideLimits } from '../../../test/people.ts'
import { mutate, openTenant, refused, sendFile, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
beforeAll(async () => {
  app = await createApp({ jobs: true, limits: wideLimits })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

const heading = '原编号,内容,类别编号,站点编号,收到日期,来源,姓名,手机号'
const arrived = async (id: string, tenant = at.tenant) => {
  const read = async () =>
    (
      await app.must<{ node: Record<string, unknown> }>(
        'query ($id: ID!) { node(id: $id) { ... on Import { status fault newRows sameRows wrongRows } } }',
        { tenant: tenant.slug, as: tenant.admin, variables: { id } },
      )
    ).node
  await expect.poll(async () => (await read())['status'], { timeout: 30_000, interval: 50 }).toMatch(/CHECKED|DONE|FAILED/)
  return read()
}
const check = async (lines: string[], tenant = at.tenant) => {
  const fileId = await sendFile(app, tenant, 'hotline.csv', [heading, ...lines].join('\n'))
  const { id } = await mutate(app, tenant, 'importCreate', { kind: 'OPINIONS', fileId }, '{ id }')
  return { id, ...(await arrived(id, tenant)) } as {
    id: string
    status: string
    newRows: number
    sameRows: number
    wrongRows: number
  }
}
const confirm = async (id: string, tenant = at.tenant) => {
  await mutate(app, tenant, 'importConfirm', { id }, '{ id }')
  return arrived(id, tenant)
}
const listed = async (as: string) =>
  (
    await app.must<{ opinions: { nodes: Record<string, any>[] } }>(
      '{ opinions(first: 10) { nodes { id number title text channel state owner remainingDays site { code } category { code } author { name phone } entries { action text by visibility } } } }',
      { tenant: at.tenant.slug, as },
    )
  ).opinions.nodes

test('a list of a hotline becomes cases that are handled as any other, whoever spoke is sealed, and twice makes nothing new', async () => {
  const phone = newPhone()
  const lines = [`HOT-1,小区门口的路灯坏了三周了,roads,S,2026-03-01,热线,王小明,${phone}`, 'HOT-2,公交站台没有雨棚,,,,,,']
  const checked = await check(lines)
  expect(checked).toMatchObject({ status: 'CHECKED', newRows: 2, wrongRows: 0 })
  expect(await listed(at.tenant.admin)).toEqual([])
  const kept = JSON.stringify(await app.sql`select cells, entries from import_row where tenant_id = ${uuidOf(at.tenant.id)}`)
  expect(kept).not.toMatch(new RegExp(`王小明|${phone}`))
  expect(await confirm(checked.id)).toMatchObject({ status: 'DONE' })
  const [first] = await listed(at.who.keeper)
  expect(first).toMatchObject({
    title: '小区门口的路灯坏了三周了',
    channel: 'HOTLINE',
    state: 'submitted',
    owner: 'station_keeper',
    site: { code: 'S' },
    category: { code: 'roads' },
    author: { name: '王小明', phone: `${phone.slice(0, 3)}****${phone.slice(-4)}` },
    entries: [{ action: 'submit', text: '原编号：HOT-1；收到日期：2026-03-01', by: null, visibility: 'public' }],
    // From the day on which it was imported.
    remainingDays: 2,
  })
  // What has no place is the district admin's.
  const all = await listed(at.tenant.admin)
  expect(all.map(({ channel, owner }) => [channel, owner]).sort()).toEqual([
    ['HOTLINE', 'station_keeper'],
    ['IMPORT', 'district_admin'],
  ])
  expect(all.map(({ number }) => number.slice(5)).sort()).toEqual(['000001', '000002'])
  // They are found and counted at once, not after the next night.
  const { opinions } = await app.must<{ opinions: { nodes: { number: string }[] } }>(
    '{ opinions(first: 10, search: "路灯") { nodes { number } } }',
    { tenant: at.tenant.slug, as: at.tenant.admin },
  )
  expect(opinions.nodes).toEqual([{ number: first?.['number'] }])
  const counting =
    await app.sql`select from jobs.job where name = 'figures-refresh' and data ->> 'tenantId' = ${uuidOf(at.tenant.id)}`
  expect(counting).toHaveLength(1)
  await at.done(first?.['number'], 'Accept', at.who.keeper)
  expect(await check([...lines, 'HOT-3,新的一条,,,,,,'])).toMatchObject({ newRows: 1, sameRows: 2 })
  expect((await at.find(first?.['number'], at.who.keeper)).state).toBe('accepted')
  expect((await at.submit()).number.slice(5)).toBe('000003')
})

test('each wrong line says why; a file that two confirm at once is written once', async () => {
  const wrong = [
    'W-1,,,,,,,',
    'W-2,有内容,nowhere,,,,,',
    'W-3,有内容,,X9,,,,',
    'W-4,有内容,,,2026-13-01,,,',
    'W-5,有内容,,,,飞鸽,,',
    'W-6,有内容,,,,,,12345',
    'W-7,有内容,,,,,,',
    'W-7,又一次,,,,,,',
  ]
  const { wrongRows, newRows, id } = await check(wrong)
  const { importLines } = await app.must<{ importLines: { nodes: { problems: string }[] } }>(
    'query ($id: ID!) { importLines(importId: $id, state: WRONG) { nodes { problems } } }',
    { tenant: at.tenant.slug, as: at.tenant.admin, variables: { id } },
  )
  expect({ wrongRows, newRows }).toEqual({ wrongRows: 7, newRows: 1 })
  expect(importLines.nodes.map(({ problems }) => problems)).toEqual([
    '内容: 请填写此项',
    '类别编号: “nowhere”不存在',
    '站点编号: “X9”不存在',
    '收到日期: 格式不正确',
    '来源: “飞鸽”不存在',
    '手机号: 格式不正确',
    '原编号: 列表中有重复项',
  ])
  const answers = await Promise.all([1, 2, 3].map(() => refused(app, at.tenant, 'importConfirm', { id })))
  expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['STATUS', 'STATUS'])
  await arrived(id)
  const [row] =
    await app.sql`select count(*)::int n from opinion where tenant_id = ${uuidOf(at.tenant.id)} and submission_hash = 'import W-7'`
  expect(row?.['n']).toBe(1)
})

test('10,000 of them are imported, each with a number of its own, by the district’s own procedure', async () => {
  const own = await openTenant(app)
  const states = structuredClone(opinionProcedure.states) as any
  states.submitted.clock.workingDays = 9
  await mutate(
    app,
    own,
    'procedurePublish',
    { kind: 'OPINION', definition: JSON.stringify({ ...opinionProcedure, states }), expectedEdition: 1 },
    '{ edition }',
  )
  const { id, newRows } = await check(
    Array.from({ length: 10_000 }, (_, i) => `B-${i},第${i}条意见,,,,热线,,`),
    own,
  )
  expect(newRows).toBe(10_000)
  expect(await confirm(id, own)).toMatchObject({ status: 'DONE' })
  const [row] =
    await app.sql`select count(distinct o.number)::int n, max(o.number) last, min((o.clocks->0->'left'->>'workingDays')::int) days, count(e.id)::int entries
    from opinion o join opinion_entry e on e.tenant_id = o.tenant_id and e.case_id = o.id where o.tenant_id = ${uuidOf(own.id)}`
  expect(row).toEqual({ n: 10_000, last: expect.stringMatching(/^\d{4}-010000$/), days: 9, entries: 10_000 })
}, 60_000)
