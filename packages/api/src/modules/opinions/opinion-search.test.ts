import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, mutate, openTenant, type TestTenant, uuidOf } from '../../../test/tenant.ts'
import { sessionFor } from '../../tenant-session.ts'
import { wordsOfOpinions } from './opinion.store.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let { tenant, who, submit, find, done, toHandler } = {} as typeof at

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  ;({ tenant, who, submit, find, done, toHandler } = at)
})
afterAll(() => app?.close())

/** Numbers of the opinions that a list answers, page by page. */
async function listOf(district: TestTenant, args: string, as = district.admin, first = 100): Promise<string[]> {
  const numbers: string[] = []
  for (let after = ''; ; ) {
    const answer = await app.request(
      `{ opinions(first: ${first}, ${args} ${after}) { nodes { number } pageInfo { hasNextPage endCursor } } }`,
      { tenant: district.slug, as },
    )
    expect(answer.errors).toEqual([])
    const { nodes, pageInfo } = answer.data['opinions']
    numbers.push(...nodes.map(({ number }: { number: string }) => number))
    if (!pageInfo.hasNextPage) return numbers
    after = `, after: "${pageInfo.endCursor}"`
  }
}
const search = (text: string, as?: string) => listOf(tenant, `search: ${JSON.stringify(text)}`, as)

describe('words', () => {
  test('of title, text and answer find an opinion, all of them, in any order; notes of the office do not', async () => {
    const { number } = await toHandler({ title: '电梯停运', text: '三号楼的老人出不了门' })
    expect(await search('电梯')).toEqual([number])
    expect(await search('老人 电梯')).toEqual([number])
    expect(await search('电梯 飞机')).toEqual([])
    await done(number, 'Note', who.handler, { text: '疑似物业欠费' })
    expect(await search('欠费')).toEqual([])
    await done(number, 'Start', who.handler)
    expect(await search('抱闸')).toEqual([])
    await done(number, 'Reply', who.handler, { text: '已更换抱闸，恢复运行' })
    expect(await search('抱闸')).toEqual([number])
    // What is asked for in the query language of the database, or in no language, is nothing but words, or none.
    for (const text of ["电梯' | '路灯", '电梯:*', '!电梯', '\\', "'", '&|'])
      expect(await search(text)).toEqual(/电梯/.test(text) && !/路灯/.test(text) ? [number] : [])
  })

  test('of the answer to a common issue find what was merged into it', async () => {
    const common = await toHandler({ text: '整条街的窨井盖都松了' })
    const single = await submit({ text: '我家门口的窨井盖响' })
    await done(single.number, 'Accept', who.keeper)
    await done(single.number, 'Merge', who.office, { intoId: (await find(common.number, tenant.admin)).id })
    await done(common.number, 'Start', who.handler)
    await done(common.number, 'Reply', who.handler, { text: '全部加装防沉降垫圈' })
    expect((await search('垫圈')).sort()).toEqual([common.number, single.number].sort())
  })

  test('find nothing that the viewer may not read, nor anything of another tenant', async () => {
    const { number } = await toHandler({ text: '河道里有死鱼漂浮' })
    for (const [name, account] of Object.entries(who)) {
      const readable = Boolean(await find(number, account).catch(() => undefined))
      const answer = await app.request('{ opinions(search: "死鱼") { nodes { number } } }', { tenant: tenant.slug, as: account })
      const found = (answer.data?.['opinions']?.nodes ?? []).length > 0
      expect([name, found]).toEqual([name, readable])
    }
    expect(await search('死鱼', who.handler)).toEqual([number])
    expect(await search('死鱼', who.otherHandler)).toEqual([])
    expect(await search('死鱼', who.otherKeeper)).toEqual([])
    const other = await openTenant(app)
    const foreign = await app.request('{ opinions(search: "死鱼") { nodes { number } } }', {
      tenant: other.slug,
      as: other.admin,
    })
    expect(foreign.data).toEqual({ opinions: { nodes: [] } })
    const visitor = await app.request('{ opinions(search: "死鱼") { nodes { number } } }', { tenant: tenant.slug })
    expect(visitor.errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
    const direct = app.services.pools.user.use(async (connection) => {
      await connection.send('begin')
      await connection.send('select app.set_context($1)', [uuidOf(other.id)])
      const rows = await connection.send('select app.search_cases($1, $2, 10)', ['opinion', "'死鱼'"])
      await connection.send('rollback')
      return rows
    })
    expect([...(await direct)]).toEqual([[[]]])
  })

  test('that are too common for the index find the same, page by page, within what the viewer may read', async () => {
    const own = await openOpinions(app)
    const list = (args: string, as?: string, first?: number) => listOf(own.tenant, args, as, first)
    const numbers: string[] = []
    for (let i = 0; i < 3; i++) numbers.unshift((await own.submit({ text: `第${i}处噪声扰民` })).number)
    await own.submit({ text: '与此无关' })
    expect(await list('search: "噪声"', own.who.keeper)).toEqual(numbers)
    const [{ columns }] = (await app.sql`
      select string_agg(attname, ', ') columns from pg_attribute where attrelid = 'opinion'::regclass and attnum > 0
        and attname not in ('id', 'number', 'submission_hash', 'site_id', 'created_at')`) as never as [{ columns: string }]
    await app.sql.unsafe(`
      with made as (insert into opinion (id, number, submission_hash, site_id, created_at, ${columns})
        select gen_random_uuid(), 'x' || n, 'x' || n, (select id from site where tenant_id = o.tenant_id and code = 'H2'), o.created_at - n * interval '1 hour', ${columns}
          from opinion o, generate_series(1, 5000) n where o.number = '${numbers[0]}' and o.tenant_id = '${uuidOf(own.tenant.id)}' returning tenant_id, id)
      insert into opinion_words (tenant_id, id, words, edition) select tenant_id, id, $$'噪声'$$, 1 from made`)
    expect(await list('search: "噪声"', own.who.keeper)).toEqual(numbers)
    const all = await list('search: "噪声", orderBy: NEWEST', own.who.office, 2)
    expect(all).toEqual(numbers)
    const [first, second] = [
      await list('search: "噪声", createdFrom: "2000-01-01"', own.who.otherKeeper),
      await list('search: "噪声"'),
    ]
    expect([first.length, second.length, second.slice(0, 3)]).toEqual([5000, 5003, numbers])
    expect(new Set(second).size).toBe(5003)
  }, 120_000)

  test('are written anew where they are missing or of another edition, once', async () => {
    const { number } = await submit({ text: '鹦鹉飞走了' })
    const session = sessionFor(app.services, uuidOf(tenant.id))
    await app.sql`delete from opinion_words where tenant_id = ${uuidOf(tenant.id)}`
    expect(await search('鹦鹉')).toEqual([])
    const [{ n }] = (await app.sql`select count(*)::int n from opinion where tenant_id = ${uuidOf(tenant.id)}`) as never as [
      { n: number },
    ]
    const done = await Promise.all([wordsOfOpinions.writeMissing(session), wordsOfOpinions.writeMissing(session)])
    expect(done[0] + done[1]).toBeGreaterThanOrEqual(n)
    expect(await search('鹦鹉')).toEqual([number])
    await app.sql`update opinion_words set edition = 0, words = '' where tenant_id = ${uuidOf(tenant.id)}`
    expect(await wordsOfOpinions.writeMissing(session)).toBe(n)
    expect(await wordsOfOpinions.writeMissing(session)).toBe(0)
    expect(await search('鹦鹉')).toEqual([number])
  })
})

describe('filters', () => {
  test('narrow the list, each and together, and the order holds across pages', async () => {
    const own = await openOpinions(app)
    const list = (args: string, as?: string, first?: number) => listOf(own.tenant, args, as, first)
    const child = (
      await mutate(app, own.tenant, 'opinionCategoryCreate', { code: 'lamps', name: '路灯', parentId: own.category }, '{ id }')
    ).id
    const spoken: string[] = []
    for (let i = 0; i < 6; i++)
      spoken.push((await own.submit({ text: `第${i}条`, categoryId: i % 2 ? child : own.category })).number)
    const [a, b, c] = spoken as [string, string, string]
    await own.done(a, 'Accept', own.who.keeper)
    await own.done(b, 'Reject', own.who.keeper, { reason: 'out_of_scope', text: '请拨打12345' })
    const newest = [...spoken].reverse()
    expect(await list('orderBy: NEWEST', own.tenant.admin, 2)).toEqual(newest)
    expect(await list('orderBy: OLDEST', own.tenant.admin, 2)).toEqual(spoken)
    expect(await list('orderBy: DUE', own.tenant.admin, 2)).toHaveLength(5)
    expect(await list(`categoryId: "${own.category}"`, own.tenant.admin, 2)).toEqual(newest)
    expect(await list(`categoryId: "${child}"`)).toEqual(newest.filter((_, i) => i % 2 === 0))
    expect(await list('states: ["accepted", "rejected"]', own.tenant.admin, 1)).toEqual([b, a])
    // By two ways that are both short, each once.
    expect(await list(`states: ["accepted", "rejected"], categoryId: "${own.category}"`, own.tenant.admin, 2)).toEqual([b, a])
    expect(await list('states: "accepted"')).toEqual([a])
    expect(await list(`siteId: "${own.things.root.id}"`, own.who.office, 2)).toEqual(newest)
    expect(await list(`siteId: "${own.things.root.id}", states: ["accepted", "rejected"], categoryId: "${child}"`)).toEqual([b])
    // A branch of more nodes than are read one by one is walked: the same rows in the same order.
    await app.sql`
      with made as (
        insert into site (tenant_id, id, kind_id, parent_id, code, name, ordinal)
        select s.tenant_id, gen_random_uuid(), s.kind_id, s.id, 'N' || n, 'N' || n, n from site s, generate_series(1, 120) n
         where s.tenant_id = ${uuidOf(own.tenant.id)} and s.code = 'H' returning tenant_id, id, parent_id)
      insert into site_closure (tenant_id, id, ancestor_id, descendant_id, depth)
      select tenant_id, gen_random_uuid(), a, id, d from made, lateral (values (id, 0), (parent_id, 1)) v(a, d)`
    expect(await list(`siteId: "${own.things.root.id}"`, own.who.office, 2)).toEqual(newest)
    expect(await list(`siteId: "${own.things.root.id}", categoryId: "${child}"`, own.who.office, 1)).toEqual(
      newest.filter((_, i) => i % 2 === 0),
    )
    expect(await list('orderBy: DUE', own.who.office, 2)).toHaveLength(5)
    // Walking, the office meets what is elsewhere, and does not see it.
    const moveTo = (code: string) => app.sql`
      update opinion set site_id = (select id from site where tenant_id = ${uuidOf(own.tenant.id)} and code = ${code})
       where tenant_id = ${uuidOf(own.tenant.id)} and number = ${newest[0] as string}`
    await moveTo('H2')
    for (const args of ['orderBy: NEWEST', 'channel: QR', 'search: "第"', `categoryId: "${own.category}"`])
      expect(await list(args, own.who.office, 2)).toEqual(newest.slice(1))
    await moveTo('S')
    expect(await list('channel: QR')).toHaveLength(6)
    expect(await list('channel: PHONE')).toEqual([])
    expect(await list('createdFrom: "2020-01-01", createdUntil: "2020-12-31"')).toEqual([])
    expect(await list('createdFrom: "2020-01-01", createdUntil: "2100-12-31"')).toHaveLength(6)
    expect(await list('mine: true', own.who.office)).toEqual([])
    expect(await list('mine: true', own.who.keeper, 2)).toEqual(newest.filter((number) => number !== b))
    expect(await list('mine: true, orderBy: DUE', own.who.otherKeeper)).toEqual([])
    await own.done(c, 'Accept', own.who.keeper)
    await own.done(c, 'Classify', own.who.keeper, { categoryId: child, grade: 'STREET' })
    await own.done(c, 'Assign', own.who.office, { unitId: own.things.unit.id })
    expect(await list('grade: STREET')).toEqual([c])
    expect(await list(`unitId: "${own.things.unit.id}"`)).toEqual([c])
    expect(await list('mine: true', own.who.handler)).toEqual([c])
    expect(await list('search: "第 条", states: "assigned", grade: STREET')).toEqual([c])
    await app.sql`update opinion set state = 'closed', owner = null, due_on = null, since = '2026-03-02', satisfaction = 'dissatisfied', created_at = '2026-02-01'
      where number = ${c} and tenant_id = ${uuidOf(own.tenant.id)}`
    expect(await list('closedFrom: "2026-03-02", closedUntil: "2026-03-02", satisfaction: DISSATISFIED')).toEqual([c])
    expect(await list('closedFrom: "2026-03-03"')).toEqual([])
    expect(await list('closedUntil: "2026-03-01"')).toEqual([])
    await app.sql`update opinion set due_on = '2020-01-01' where number = ${a} and tenant_id = ${uuidOf(own.tenant.id)}`
    expect(await list('overdue: true')).toEqual([a])
    const wrong = await app.request(`{ opinions(search: "${'长'.repeat(101)}") { nodes { id } } }`, {
      tenant: own.tenant.slug,
      as: own.tenant.admin,
    })
    expect(wrong.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'search' })
  })

  test('of what waits: whoever spoke does not find their own, though they hold the office whose turn it is', async () => {
    const person = (await mutate(app, tenant, 'personCreate', { code: 'BOTH', name: '兼某' })).id
    const citizen = await grant(app, tenant, 'citizen', 'OWN', undefined, person)
    const both = await grant(app, tenant, 'station_keeper', 'SITE', at.things.site.id, person)
    expect(both).toBe(citizen)
    const own = (await submit({ text: '我家门口的路灯' }, both)).number
    const other = (await submit({ text: '别人家门口的路灯' })).number
    const waiting = async (as: string) =>
      (await listOf(tenant, 'mine: true', as)).filter((number) => [own, other].includes(number))
    expect([await waiting(who.keeper), await waiting(both)]).toEqual([[other, own], [other]])
    // When it is the author's turn it waits for them, and not for the office.
    await done(own, 'Accept', who.keeper)
    await done(own, 'Classify', who.keeper, { categoryId: at.category, grade: 'STREET' })
    await done(own, 'Assign', who.office, { unitId: at.things.unit.id })
    await done(own, 'Start', who.handler)
    await done(own, 'Ask', who.handler, { text: '请问具体位置？' })
    expect([await waiting(who.keeper), await waiting(both)]).toEqual([[other], [other, own]])
  })
})
