import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { accept, newPhone, wideLimits } from '../../../test/people.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { furnish, grant, mutate, openTenant, refused, sendFile, type TestTenant, uuidOf } from '../../../test/tenant.ts'
import { readTable } from '../../tabular/read.ts'
import { toXlsx } from '../../tabular/write.ts'

let app: App
let tenant: TestTenant
beforeAll(async () => {
  app = await createApp({ jobs: true, limits: wideLimits })
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

test('sites are imported with those below them, found again, and never moved', async () => {
  const own = await openTenant(app)
  await furnish(app, own)
  const file = [
    '编号,名称,类型编号,上级编号,地址,纬度,经度,启用日期,公开',
    'H2,第二家,home,,示例路1号,31.5,120.3,2022-01-01,是',
    'S2,第二站,station,H2,示例路2号,,,,',
    'S3,第三站,station,S2,,,,,否',
    'H3,第三家,home,H2,,,,,',
    'S4,第四站,station,S9,,31.5,,,',
  ].join('\n')
  const checked = await check(file, 'SITES', own)
  expect(checked).toMatchObject({ newRows: 3, wrongRows: 2 })
  const { importLines } = await app.must<{ importLines: { nodes: { problems: string }[] } }>(
    'query ($id: ID!) { importLines(importId: $id, state: WRONG) { nodes { problems } } }',
    { tenant: own.slug, as: own.admin, variables: { id: checked.id } },
  )
  expect(importLines.nodes.map(({ problems }) => problems)).toEqual([
    '上级编号: 该类型不能设在所选上级之下',
    '上级编号: “S9”不存在; 经度: 请填写此项',
  ])
  expect(await confirm(checked.id, own)).toMatchObject({ status: 'DONE' })
  const tree = async () =>
    (
      await app.must<{ siteTree: { code: string; path: { code: string }[] }[] }>('{ siteTree { code name path { code } } }', {
        tenant: own.slug,
        as: own.admin,
      })
    ).siteTree
  expect((await tree()).filter(({ code }) => /2|3/.test(code))).toEqual([
    { code: 'H2', name: '第二家', path: [{ code: 'H2' }] },
    { code: 'S2', name: '第二站', path: [{ code: 'H2' }, { code: 'S2' }] },
    { code: 'S3', name: '第三站', path: [{ code: 'H2' }, { code: 'S2' }, { code: 'S3' }] },
  ])
  const again = file.split('\n').slice(0, 4).join('\n')
  expect(await check(again, 'SITES', own)).toMatchObject({ newRows: 0, sameRows: 3, wrongRows: 0 })
  const moved = await check('编号,名称,类型编号,上级编号\nS2,第二站,station,H\nH2,改名的家,home,\n', 'SITES', own)
  expect(moved).toMatchObject({ changedRows: 1, wrongRows: 1 })
  expect(await confirm(moved.id, own)).toMatchObject({ status: 'DONE' })
  expect((await tree()).find(({ code }) => code === 'H2')).toMatchObject({ name: '改名的家' })
})

test('members of groups are imported by group, card and day; two periods never overlap', async () => {
  const own = await openTenant(app)
  await furnish(app, own)
  const head = '小组编号,代表证号,姓名,职务,加入日期,退出日期\n'
  const file = `${head}G,M,单某某,召集人,2022-01-01,2022-12-31\nG,M,单某某,,2023-01-01,\nG,M,,,2022-06-01,2022-07-01\nG,M,别人,,2026-01-01,\nX,Y,,,2022-01-01,\n`
  const checked = await check(file, 'MEMBERS', own)
  expect(checked).toMatchObject({ newRows: 2, wrongRows: 3 })
  expect(await confirm(checked.id, own)).toMatchObject({ status: 'DONE' })
  const rows =
    await app.sql`select duty, valid_from::text, valid_to::text from group_member where tenant_id = ${uuidOf(own.id)} order by valid_from`
  expect(rows).toMatchObject([
    { duty: 'convener', valid_from: '2022-01-01', valid_to: '2022-12-31' },
    { duty: 'member', valid_from: '2023-01-01', valid_to: null },
  ])
  expect(await check(`${head}G,M,,召集人,2022-01-01,2022-12-31\nG,M,,,2023-01-01,2026-06-30\n`, 'MEMBERS', own)).toMatchObject({
    sameRows: 1,
    changedRows: 1,
  })
})

test('users are invited by SMS; their numbers lie nowhere in plain, and nobody is given what the importer may not give', async () => {
  const own = await openTenant(app)
  await furnish(app, own)
  const [phone, second] = [newPhone(), newPhone()]
  const head = '姓名,手机号,角色编号,范围编号,开始日期\n'
  const file = `${head}某站长,${phone},station_keeper,S,2026-01-01\n某站长,${phone},supervisor,,2026-01-01\n某审计,${second},audit_admin,,2026-01-01\n某人,12345,station_keeper,S,2026-01-01\n某人,${second},station_keeper,,2026-01-01\n另一人,${phone},teller,,2026-01-01\n`
  const checked = await check(file, 'USERS', own)
  expect(checked).toMatchObject({ newRows: 2, wrongRows: 4 })
  const stored = JSON.stringify(await app.sql`select cells, entries from import_row where tenant_id = ${uuidOf(own.id)}`)
  for (const number of [phone, second, '12345']) expect(stored).not.toContain(number)
  const { importLines } = await app.must<{ importLines: { nodes: { cells: string }[] } }>(
    'query ($id: ID!) { importLines(importId: $id) { nodes { cells } } }',
    { tenant: own.slug, as: own.admin, variables: { id: checked.id } },
  )
  expect(JSON.stringify(importLines)).not.toContain(phone)
  const wrong = (await get(checked.wrongFile, own.admin)).rawPayload
  expect((await readTable(wrong)).map((line) => line[1])).toEqual(['手机号', second, '12345', second, phone])
  expect(await confirm(checked.id, own)).toMatchObject({ status: 'DONE' })
  const { accepted } = await accept(app, own, phone)
  expect(accepted.userErrors).toEqual([])
  const { one: both } = await accept(app, own, phone)
  expect((await both.ask('{ viewer { needsSecondFactor } }')).data['viewer']).toEqual({ needsSecondFactor: true })
  const roles =
    await app.sql`select r.base, count(*)::int n from membership m join role r on r.tenant_id = m.tenant_id and r.id = m.role_id
    join person p on p.tenant_id = m.tenant_id and p.id = m.person_id where m.tenant_id = ${uuidOf(own.id)} and p.name = '某站长' group by 1 order by 1`
  expect(roles).toMatchObject([
    { base: 'station_keeper', n: 1 },
    { base: 'supervisor', n: 1 },
  ])
  expect(await check(`${head}某站长,${phone},station_keeper,S,2026-01-01\n`, 'USERS', own)).toMatchObject({ sameRows: 1 })
  // Whoever is withheld something gives nothing by a file.
  const role = await mutate(
    app,
    own,
    'roleCreate',
    { base: 'DISTRICT_ADMIN', code: 'half', name: '半个管理员', withheld: ['Site.move'] },
    '{ id }',
  )
  const person = await mutate(app, own, 'personCreate', { code: 'half', name: '某半' }, '{ id }')
  await mutate(
    app,
    own,
    'membershipGrant',
    { personId: person.id, roleId: role.id, scopeKind: 'TENANT', validFrom: '2022-01-01' },
    '{ id }',
  )
  const [half] = await app.sql`select account_id from membership where role_id = ${uuidOf(role.id)}`
  const fileId = await sendFile(
    app,
    { ...own, admin: half?.['account_id'] },
    'u.csv',
    `${head}某站长,${phone},teller,,2026-01-01\n`,
  )
  const answer = await refused(app, own, 'importCreate', { kind: 'USERS', fileId }, half?.['account_id'])
  expect(answer.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('whoever imports hears how far it is, and is told when it has ended; nobody else hears', async () => {
  const own = await openTenant(app)
  await furnish(app, own)
  const supervisor = await grant(app, own, 'supervisor')
  const base = await listening()
  const fileId = await sendFile(app, own, 'r.csv', `${heading.join(',')}\nL-1,某甲,男,,B,2022-01-01\n`)
  const { id } = await mutate(app, own, 'importCreate', { kind: 'DEPUTIES', fileId }, '{ id }')
  await arrived(id, own)
  const query = `subscription { importChanged(id: "${id}") { status } }`
  const [listener, stranger] = [
    await subscribe(app, base, query, { tenant: own.slug, as: own.admin }),
    await subscribe(app, base, query, { tenant: own.slug, as: supervisor }),
  ]
  try {
    await confirm(id, own)
    await expect.poll(() => listener.events.at(-1)).toEqual({ data: { importChanged: { status: 'DONE' } } })
    expect(JSON.stringify(stranger.events)).not.toContain('DONE')
  } finally {
    await listener.end()
    await stranger.end()
  }
  const { notifications } = await app.must<{ notifications: { nodes: object[] } }>('{ notifications { nodes { text } } }', {
    tenant: own.slug,
    as: own.admin,
  })
  expect(notifications.nodes).toEqual([{ text: '导入（代表）：已完成，新增1条，变更0条，有误0条。' }])
})

let address: Promise<string> | undefined
const listening = () => (address ??= app.http.listen({ host: '127.0.0.1', port: 0 }))
