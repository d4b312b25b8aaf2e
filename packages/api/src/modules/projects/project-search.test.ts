import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { openProjects } from '../../../test/projects.ts'
import { openTenant, refused, uuidOf } from '../../../test/tenant.ts'
import { readTable } from '../../tabular/read.ts'
import { sessionFor } from '../../tenant-session.ts'
import { wordsOfProjects } from './project.store.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
let { tenant, who, propose, office, find, known, done, act } = {} as typeof at
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openProjects(app)
  ;({ tenant, who, propose, office, find, known, done, act } = at)
})
afterAll(() => app?.close())

/** Numbers of the projects that a list answers, page by page. */
async function list(args: string, as: string | null = who.admin, first = 100): Promise<string[]> {
  const numbers: string[] = []
  for (let after = ''; ; ) {
    const answer = await app.request(
      `{ projects(first: ${first}, ${args} ${after}) { nodes { number } pageInfo { hasNextPage endCursor } } }`,
      { tenant: tenant.slug, as },
    )
    expect(answer.errors).toEqual([])
    const { nodes, pageInfo } = answer.data['projects']
    numbers.push(...nodes.map(({ number }: { number: string }) => number))
    if (!pageInfo.hasNextPage) return numbers
    after = `, after: "${pageInfo.endCursor}"`
  }
}
const search = (text: string, as?: string | null) => list(`search: ${JSON.stringify(text)}`, as)
const everybody = () => [...Object.entries(who), ['visitor', null] as const]

test('words of title, text, place, beneficiaries and goal find a project, all of them, in any order; nothing else does', async () => {
  const number = await office({
    ...{ title: '加装电梯六十部', text: '老人出不了门', place: '城中街道', beneficiaries: '高层住户' },
    ...{ goal: '新增无障碍通道', costEstimate: 1_200_000 },
  })
  for (const words of ['电梯', '老人', '城中', '住户', '无障碍', '通道 电梯 老人'])
    expect([words, await search(words)]).toEqual([words, [number]])
  expect(await search('电梯 飞机')).toEqual([])
  await done(number, 'Note', who.admin, { text: '疑似重复件' })
  await done(number, 'Accept', who.admin)
  for (const [name, as] of everybody()) expect([name, await search('重复件', as)]).toEqual([name, []])
  for (const text of ["电梯' | '路灯", '电梯:*', '!电梯', '\\', "'", '&|'])
    expect(await search(text)).toEqual(/电梯/.test(text) && !/路灯/.test(text) ? [number] : [])
  const long = await app.request(`{ projects(search: "${'长'.repeat(101)}") { nodes { id } } }`, { tenant: tenant.slug })
  expect(long.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'search' })
})

test('what is edited or redacted is found by its new words, and by its old ones no more, for nobody', async () => {
  const number = await propose({ title: '新建菜市场', text: '居民张某住三单元，买菜不便' })
  await done(number, 'Edit', who.citizen, { text: '居民张某住三单元，买菜要走两公里', goal: '配建冷库' })
  expect([await search('公里'), await search('冷库'), await search('不便')]).toEqual([[number], [number], []])
  await done(number, 'Accept', who.admin)
  expect(await search('单元', null)).toEqual([number])
  await done(number, 'Redact', who.admin, { text: '居民买菜要走两公里', reason: '隐去住址' })
  for (const [name, as] of everybody()) {
    expect([name, await search('张某', as), await search('单元', as)]).toEqual([name, [], []])
    expect([name, await search('公里', as)]).toEqual([name, [number]])
  }
  // Nor does what is under seal come back when all words are written anew.
  await app.sql`delete from project_words where tenant_id = ${uuidOf(tenant.id)}`
  await wordsOfProjects.writeMissing(sessionFor(app.services, uuidOf(tenant.id)))
  expect([await search('张某'), await search('公里')]).toEqual([[], [number]])
})

test('a proposal that is not published is found by those who may read it alone; of another tenant nothing', async () => {
  const number = await propose({ text: '鹦鹉养殖场搬迁' })
  const readers: string[] = []
  for (const [name, as] of everybody()) {
    const mayRead = Boolean(await find(number, as))
    if (mayRead) readers.push(name)
    expect([name, await search('鹦鹉', as)]).toEqual([name, mayRead ? [number] : []])
  }
  expect(readers).toContain('citizen')
  for (const name of ['neighbour', 'deputy', 'handler', 'visitor']) expect(readers).not.toContain(name)
  await done(number, 'Reject', who.admin, { reason: 'not_public_welfare', text: '不予采纳', published: false })
  expect([await search('鹦鹉', null), await search('鹦鹉', who.neighbour)]).toEqual([[], []])
  const other = await openTenant(app)
  for (const as of [other.admin, null]) {
    const foreign = await app.request('{ projects(search: "鹦鹉") { nodes { number } } }', { tenant: other.slug, as })
    expect(foreign.data).toEqual({ projects: { nodes: [] } })
  }
  const direct = await app.services.pools.user.use(async (connection) => {
    await connection.send('begin')
    await connection.send('select app.set_context($1)', [uuidOf(other.id)])
    const rows = await connection.send('select app.search_cases($1, $2, 10)', ['project', "'鹦鹉'"])
    await connection.send('rollback')
    return rows
  })
  expect(JSON.stringify(direct)).not.toContain(uuidOf((await known(number)).id))
})

test('words are written where they are missing or of another edition, once, also by two at once', async () => {
  const number = await office({ text: '更换感应路灯' })
  const session = sessionFor(app.services, uuidOf(tenant.id))
  await app.sql`delete from project_words where tenant_id = ${uuidOf(tenant.id)}`
  expect(await search('感应')).toEqual([])
  const [one, two] = await Promise.all([wordsOfProjects.writeMissing(session), wordsOfProjects.writeMissing(session)])
  expect(one + two).toBeGreaterThan(0)
  expect(await wordsOfProjects.writeMissing(session)).toBe(0)
  await app.sql`update project_words set edition = 0, words = '' where tenant_id = ${uuidOf(tenant.id)}`
  await wordsOfProjects.writeMissing(session)
  expect(await search('感应')).toEqual([number])
})

test('words go together with what else narrows the list, page by page, in few statements and as many for a longer page', async () => {
  const numbers: string[] = []
  for (let i = 0; i < 5; i++) numbers.unshift(await office({ title: `河道清淤${i}`, year: i < 3 ? 2030 : 2031 }))
  expect(await list('search: "清淤"', who.admin, 2)).toEqual(numbers)
  expect(await list('search: "清淤", year: 2030')).toEqual(numbers.slice(2))
  expect(await list('search: "清淤", states: ["closed"]')).toEqual([])
  expect(await list('search: "清淤"', null)).toEqual([])
  for (const number of numbers) await done(number, 'Accept', who.admin)
  const statements = async () =>
    Number(/minhui_database_statements_total (\d+)/.exec((await app.http.inject('/metrics')).body)?.[1])
  const ask = (first: number) =>
    app.must(`{ projects(first: ${first}, search: "清淤") { nodes { number title stateName body { name } unit { name } } } }`, {
      tenant: tenant.slug,
      as: null,
    })
  const counts: number[] = []
  for (const first of [2, 5]) {
    await ask(first)
    const before = await statements()
    await ask(first)
    counts.push((await statements()) - before)
  }
  expect(counts[1]).toBe(counts[0])
  expect(counts[0]).toBeLessThanOrEqual(4)
})

test('whoever may not do something to a project writes no words of it', async () => {
  const number = await office({ text: '改造公共厕所' })
  expect((await act(number, 'Edit', who.neighbour, { text: '紫藤' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect(await search('紫藤')).toEqual([])
  expect(await search('厕所')).toEqual([number])
})

test('the list is kept as a filter of its own', async () => {
  const keep = (definition: object, as: string | null = who.admin) =>
    refused(app, tenant, 'savedFilterCreate', { list: 'PROJECTS', name: '重点项目', definition: JSON.stringify(definition) }, as)
  const definition = { search: '路灯', year: 2027, light: 'RED', states: ['delivering'], bodyId: null }
  expect((await keep(definition)).userErrors).toEqual([])
  expect((await keep({ grade: 'STREET' })).userErrors).toMatchObject([{ field: 'definition.grade' }])
  expect((await keep({ unitId: at.things.site.id })).userErrors).toMatchObject([{ field: 'definition.unitId' }])
  expect((await keep({}, null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
})

test('what is asked for leaves as a table for those who work on it, in words, and without who proposed it', async () => {
  const table = async (as: string | null, filter: object = {}, where = tenant) => {
    const { data, errors } = await app.request(
      'mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { url userErrors { code field } } }',
      { tenant: where.slug, as, variables: { input: { kind: 'PROJECTS', format: 'XLSX', ...filter } } },
    )
    if (errors.length > 0) return errors[0]?.extensions?.['code']
    const headers = { authorization: `Bearer ${await app.tokens.sign(as as string)}` }
    return readTable((await app.http.inject({ url: data['exportCreate'].url, headers })).rawPayload)
  }
  const number = await propose({ title: '=1+1 风雨连廊', text: '上学路上淋雨' })
  const [heading, ...lines] = (await table(who.admin, { search: '连廊' })) as string[][]
  expect(heading?.slice(0, 5)).toEqual(['编号', '年度', '人大机构', '类别', '名称'])
  expect(lines).toHaveLength(1)
  expect(lines[0]).toEqual(expect.arrayContaining([number, '2027', '民生实事', "'=1+1 风雨连廊", '东新路', '1200000.5']))
  expect(lines.flat().join()).not.toMatch(/张群众|上学路上/)
  expect((await table(who.admin, { year: 2027, state: 'proposed', projectCategoryId: at.category })) as string[][]).toEqual(
    expect.arrayContaining([lines[0]]),
  )
  for (const other of [{ year: 2031 }, { light: 'RED' }, { bodyId: at.town.id }, { unitId: at.otherUnit }])
    await expect(table(who.admin, { search: '连廊', ...other })).rejects.toThrow('FILE_EMPTY')
  // What is published everybody reads; a table of it is for those who work on it.
  await done(number, 'Accept', who.admin)
  await expect(table(who.handler, { search: '连廊' })).rejects.toThrow('FILE_EMPTY')
  for (const as of [who.citizen, who.deputy, who.teller, who.keeper]) expect(await table(as)).toBe('FORBIDDEN')
  expect(await table(null)).toBe('UNAUTHENTICATED')
  const other = await openTenant(app)
  expect(await table(other.admin, {}, tenant)).toBe('FORBIDDEN')
  await expect(table(other.admin, { search: '连廊' }, other)).rejects.toThrow('FILE_EMPTY')
})
