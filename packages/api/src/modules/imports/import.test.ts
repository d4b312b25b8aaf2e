import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { furnish, mutate, openTenant, refused, sendFile, type TestTenant } from '../../../test/tenant.ts'
import { readTable } from '../../tabular/read.ts'
import { toXlsx } from '../../tabular/write.ts'

let app: App
let tenant: TestTenant
beforeAll(async () => {
  app = await createApp({ jobs: true })
  tenant = await openTenant(app)
  await furnish(app, tenant)
})
afterAll(() => app?.close())

const heading = ['代表证号', '姓名', '性别', '工作单位', '人大机构编号', '任职日期']
const counts = '{ id status fault newRows changedRows sameRows wrongRows wrongFile }'
type Found = {
  id: string
  status: string
  fault: string | null
  newRows: number
  changedRows: number
  sameRows: number
  wrongRows: number
  wrongFile: string
}

const read = async (id: string, at = tenant) =>
  (
    await app.must<{ node: Found }>(`query ($id: ID!) { node(id: $id) { ... on Import ${counts} } }`, {
      tenant: at.slug,
      as: at.admin,
      variables: { id },
    })
  ).node
const arrived = async (id: string, at = tenant) => {
  await expect.poll(async () => (await read(id, at)).status, { timeout: 20_000, interval: 50 }).toMatch(/CHECKED|DONE|FAILED/)
  return read(id, at)
}
async function check(content: string | Buffer, kind = 'DEPUTIES', at = tenant) {
  const fileId = await sendFile(app, at, 'roster', content)
  const { id } = await mutate(app, at, 'importCreate', { kind, fileId }, '{ id }')
  return arrived(id, at)
}
const confirm = async (id: string, at = tenant) => {
  await mutate(app, at, 'importConfirm', { id }, '{ id }')
  return arrived(id, at)
}
const get = async (url: string, as: string | null = tenant.admin) =>
  app.http.inject({ url, headers: as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {} })

test('a roster is checked whole, confirmed, and written; the same again says the same', async () => {
  const lines = [
    ['D-1', '单雄信', '男', '示例公司', 'B', '2022/1/1'],
    ['D-2', '仇英', '女', '', 'B', '2022年3月1日'],
  ]
  const content = await toXlsx(heading, lines)
  const checked = await check(content)
  expect(checked).toMatchObject({ status: 'CHECKED', newRows: 2, changedRows: 0, sameRows: 0, wrongRows: 0 })
  // Nothing is written before it is confirmed.
  const found = async () =>
    (
      await app.must<{ mandates: { nodes: object[] } }>(
        '{ mandates(orderBy: CODE, search: "sx") { nodes { code startsOn person { name pinyin employer } } } }',
        { tenant: tenant.slug },
      )
    ).mandates.nodes
  expect(await found()).toEqual([])
  expect(await confirm(checked.id)).toMatchObject({ status: 'DONE' })
  expect(await found()).toEqual([
    { code: 'D-1', startsOn: '2022-01-01', person: { name: '单雄信', pinyin: 'shanxiongxin', employer: '示例公司' } },
  ])
  expect(await check(content)).toMatchObject({ newRows: 0, changedRows: 0, sameRows: 2 })
  const changed = await check(await toXlsx(heading, [['D-1', '单雄信', '男', '另一公司', 'B', '2022-01-01']]))
  expect(changed).toMatchObject({ newRows: 0, changedRows: 1, sameRows: 0 })
  await confirm(changed.id)
  // What the file does not name stays.
  const { mandates } = await app.must<{ mandates: { nodes: { code: string }[] } }>(
    '{ mandates(orderBy: CODE) { nodes { code } } }',
    {
      tenant: tenant.slug,
    },
  )
  expect(mandates.nodes.map(({ code }) => code)).toEqual(['D-1', 'D-2', 'M'])
  expect((await refused(app, tenant, 'importConfirm', { id: changed.id })).userErrors).toMatchObject([{ code: 'STATUS' }])
})

test('wrong lines say why, come back as a file, and are sent again mended', async () => {
  const csv = [
    heading.join(','),
    'W-1,某甲,男,单位,B,2022-02-30',
    'W-2,,第三性,单位,Z,2022-01-01',
    'W-3,某丙,男,=HYPERLINK(1),B,2022-01-01',
    'W-3,某丁,男,单位,B,2022-01-01',
    'P,某戊,男,单位,B,2022-01-01',
  ].join('\n')
  const checked = await check(csv)
  expect(checked).toMatchObject({ status: 'CHECKED', newRows: 1, wrongRows: 4 })
  const { importLines } = await app.must<{ importLines: { nodes: { line: number; problems: string }[] } }>(
    'query ($id: ID!) { importLines(importId: $id, state: WRONG) { nodes { line problems } } }',
    { tenant: tenant.slug, as: tenant.admin, variables: { id: checked.id } },
  )
  expect(importLines.nodes).toEqual([
    { line: 2, problems: '任职日期: 格式不正确' },
    { line: 3, problems: '姓名: 请填写此项; 性别: “第三性”不存在' },
    { line: 5, problems: '代表证号: 列表中有重复项' },
    { line: 6, problems: '代表证号: 已被占用' },
  ])
  await confirm(checked.id)
  const answer = await get(checked.wrongFile)
  expect(answer.statusCode).toBe(200)
  const [columns, first] = await readTable(answer.rawPayload)
  expect(columns?.at(-1)).toBe('错误说明')
  expect(first?.at(-1)).toBe('任职日期: 格式不正确')
  for (const as of [null, (await openTenant(app)).admin]) expect((await get(checked.wrongFile, as)).statusCode).toBe(404)
  const mended = (await readTable(answer.rawPayload))
    .map((line) => line.join(','))
    .join('\n')
    .replace('2022-02-30', '2022-02-28')
  expect(await check(mended)).toMatchObject({ newRows: 1, changedRows: 0, wrongRows: 3 })
})

test('a file that is none, or lacks a column, fails as a whole and says why', async () => {
  expect(await check(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]))).toMatchObject({ status: 'FAILED', fault: 'FILE_TYPE' })
  expect(await check('姓名,性别\n某甲,男\n')).toMatchObject({ status: 'FAILED', fault: 'COLUMN_MISSING' })
})

test('a file is sent once, by whom it was announced, in its tenant, and no larger than allowed', async () => {
  const announce = async () =>
    (
      await app.must<{ fileCreate: { uploadUrl: string; file: { id: string } } }>(
        'mutation { fileCreate(input: { purpose: IMPORT, name: "a.csv" }) { uploadUrl file { id } userErrors { code } } }',
        { tenant: tenant.slug, as: tenant.admin },
      )
    ).fileCreate
  const put = async (url: string, as: string, payload: string | Buffer = 'x') =>
    (await app.http.inject({ method: 'PUT', url, payload, headers: { authorization: `Bearer ${await app.tokens.sign(as)}` } }))
      .statusCode
  const { uploadUrl, file } = await announce()
  const other = await openTenant(app)
  expect(await put(uploadUrl, other.admin)).toBe(404)
  expect(await put(uploadUrl.replace(tenant.slug, other.slug), other.admin)).toBe(404)
  expect((await refused(app, tenant, 'importCreate', { kind: 'DEPUTIES', fileId: file.id })).userErrors).toMatchObject([
    { code: 'STATUS' },
  ])
  expect(await put(uploadUrl, tenant.admin, Buffer.alloc(21 * 1024 * 1024, 97))).toBe(413)
  const next = (await announce()).uploadUrl
  const answers = await Promise.all(Array.from({ length: 4 }, () => put(next, tenant.admin)))
  expect(answers.sort()).toEqual([204, 404, 404, 404])
})

test('the template has the columns, and what it brings can be imported', async () => {
  const answer = await get(`/${tenant.slug}/imports/groups/template.xlsx`)
  const [columns] = await readTable(answer.rawPayload)
  expect(columns?.slice(0, 2)).toEqual(['编号*', '名称*'])
  const checked = await check(`${columns?.join(',')}\nG-9,新组,,C,B,U,,2024-01-01\n`, 'GROUPS')
  expect(checked).toMatchObject({ newRows: 1, wrongRows: 0 })
  expect(await confirm(checked.id)).toMatchObject({ status: 'DONE' })
})

test('10,000 deputies are imported, and what was read is forgotten once it is written', async () => {
  const own = await openTenant(app)
  await furnish(app, own)
  const lines = Array.from({ length: 10_000 }, (_, i) => `T-${i},某${i},${i % 2 ? '男' : '女'},单位${i % 50},B,2022-01-01`)
  const checked = await check(`${heading.join(',')}\n${lines.join('\n')}\n`, 'DEPUTIES', own)
  expect(checked).toMatchObject({ newRows: 10_000, wrongRows: 0 })
  expect(await confirm(checked.id, own)).toMatchObject({ status: 'DONE' })
  const [n] = await app.sql`select count(*)::int n from mandate m join tenant t on t.id = m.tenant_id where t.slug = ${own.slug}`
  expect(n?.['n']).toBe(10_001)
  const [left] =
    await app.sql`select count(*)::int n from import_row r join tenant t on t.id = r.tenant_id where t.slug = ${own.slug} and cells <> '{}'`
  expect(left?.['n']).toBe(0)
})

test('what a file does not say stays, and what an import may not change is wrong', async () => {
  const own = await openTenant(app)
  const { person, mandate } = await furnish(app, own)
  await mutate(app, own, 'personUpdate', { id: person.id, expectedVersion: 1, public: false, employer: '原单位', party: '群众' })
  const few = '代表证号,姓名,人大机构编号,任职日期\n'
  const kept = await check(`${few}M,单某某,B,2022-02-01\n`, 'DEPUTIES', own)
  expect(kept).toMatchObject({ changedRows: 1, wrongRows: 0 })
  await confirm(kept.id, own)
  const { node } = await app.must<{ node: object }>(
    'query ($id: ID!) { node(id: $id) { ... on Mandate { startsOn person { employer party public } } } }',
    {
      tenant: own.slug,
      as: own.admin,
      variables: { id: mandate.id },
    },
  )
  expect(node).toEqual({ startsOn: '2022-02-01', person: { employer: '原单位', party: '群众', public: false } })
  expect(await check(`${few}M,另一人,B,2022-02-01\n`, 'DEPUTIES', own)).toMatchObject({ wrongRows: 1 })
  // Somebody edits between check and confirm: nothing of theirs is lost.
  const stale = await check(`${few}M,单某某,B,2022-03-01\n`, 'DEPUTIES', own)
  await mutate(app, own, 'mandateUpdate', { id: mandate.id, expectedVersion: 2, startsOn: '2022-05-01' })
  expect(await confirm(stale.id, own)).toMatchObject({ status: 'FAILED', fault: 'CONFLICT' })
  await mutate(app, own, 'mandateEnd', { id: mandate.id, expectedVersion: 3, reason: 'RESIGNED', happenedOn: '2026-03-01' })
  expect(await check(`${few}M,单某某,B,2022-03-01\n`, 'DEPUTIES', own)).toMatchObject({ wrongRows: 1 })
})

test('a page of another site cannot fetch what the cookie of this one may', async () => {
  const answer = await app.http.inject({
    url: `/${tenant.slug}/imports/groups/template.csv`,
    headers: { authorization: `Bearer ${await app.tokens.sign(tenant.admin)}`, cookie: 'x=y', 'sec-fetch-site': 'cross-site' },
  })
  expect(answer.statusCode).toBe(404)
  expect((await get(`/${tenant.slug}/imports/groups/template.toString`)).statusCode).toBe(404)
})
