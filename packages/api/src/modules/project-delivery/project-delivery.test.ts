import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { dayFrom, openDelivery } from '../../../test/deliveries.ts'
import { mutate, openTenant, refused, secondAccount, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openDelivery>>
let { tenant, things, who, begin, milestones, find, act, done, planned, period, report } = {} as typeof at
beforeAll(async () => {
  app = await createApp()
  at = await openDelivery(app)
  ;({ tenant, things, who, begin, milestones, find, act, done, planned, period, report } = at)
})
afterAll(() => app?.close())

describe('a project is delivered', () => {
  test('from its plan to the write-off; at each step everybody else is refused, and nothing is written', async () => {
    const id = await begin()
    const milestoneOf = async (title: string) =>
      ((await find(id, who.handler)).milestones as { id: string; title: string }[]).find((one) => one.title === title)?.id
    const remarkOf = async () => (await find(id, who.handler)).remarks[0]?.id
    type Step = [action: string, by: (keyof typeof who)[], input: () => object | Promise<object>]
    const steps: Step[] = [
      ['Plan', ['handler', 'admin'], () => ({ milestones })],
      ['Supervise', ['admin', 'supervisor'], () => ({ groupId: things.group.id })],
      ['Mark', ['handler'], async () => ({ milestoneId: await milestoneOf('完成招标'), doneOn: dayFrom(0) })],
      ['Report', ['handler'], () => report],
      ['Visit', ['convener', 'admin', 'supervisor'], () => ({ visitedOn: dayFrom(0), text: '现场见到淤泥堆放' })],
      ['Remark', ['convener', 'deputy', 'admin', 'supervisor'], () => ({ text: '请覆盖堆场' })],
      ['Answer', ['handler'], async () => ({ remarkId: (await remarkOf()) ?? at.things.site.id, text: '已覆盖' })],
      ['RequestChange', ['handler'], () => ({ text: '汛期影响', finishOn: dayFrom(330), goal: '清淤三公里' })],
      ['ApproveChange', ['supervisor'], () => ({ text: '同意' })],
      ['Mark', ['handler'], async () => ({ milestoneId: await milestoneOf('完成清淤'), doneOn: dayFrom(0) })],
      ['Complete', ['handler'], () => ({ text: '已验收' })],
      ['Close', ['supervisor'], () => ({})],
    ]
    for (const [action, by, input] of steps) {
      const before = await app.sql`select version from project where id = ${uuidOf(id)}`
      for (const [name, account] of [...Object.entries(who), ['visitor', null] as const]) {
        if ((by as string[]).includes(name)) continue
        const { errors, userErrors } = await act(id, action, account, await input())
        const code = errors[0]?.extensions?.['code'] ?? userErrors[0]?.code
        // A unit that assists has the permission, and not the part.
        const refusals = name === 'assistant' ? ['FORBIDDEN', 'STATUS'] : ['FORBIDDEN', 'NOT_FOUND']
        const expected = account === null ? ['UNAUTHENTICATED'] : refusals
        expect([action, name, expected.includes(String(code))]).toEqual([action, name, true])
      }
      expect(await app.sql`select version from project where id = ${uuidOf(id)}`).toEqual(before)
      await done(id, action, who[by[0] as keyof typeof who], await input())
    }
    expect(await find(id, who.supervisor)).toMatchObject({
      state: 'closed',
      light: 'GREEN',
      deliveredOn: dayFrom(0),
      goal: '清淤三公里',
      finishOn: dayFrom(330),
      percent: 100,
      spent: 100_000,
    })
  })

  test('and everybody reads how it goes, without who wrote it; what was not published is for those who supervise', async () => {
    const id = await planned()
    await done(id, 'Report', who.handler, report)
    await done(id, 'Visit', who.convener, { visitedOn: dayFrom(-1), text: '第一次走访' })
    await done(id, 'Remark', who.deputy, { text: '夜间施工扰民' })
    await done(id, 'RequestChange', who.handler, { text: '资金不足', budget: 1_200_000 })
    const seen = await find(id, null)
    expect(seen).toMatchObject({
      light: 'GREEN',
      milestones: [{ title: '完成招标', doneOn: null }, { title: '完成清淤' }],
      progress: [{ period, percent: 20, spent: 100_000, text: '已进场施工', by: null }],
      visits: [],
      remarks: [],
      changes: [],
      leader: { name: '副区长甲' },
      group: { code: 'G' },
      viewerActions: [],
    })
    expect(JSON.stringify(seen)).not.toMatch(/扰民|走访|资金不足/)
    const counts = async (account: string) => {
      const { visits, remarks, changes } = await find(id, account)
      return [visits.length, remarks.length, changes.length]
    }
    // Every deputy may remark, and so reads what was found; the convener of another group has no part in this one.
    expect(await counts(who.deputy)).toEqual([1, 1, 1])
    for (const account of [who.otherConvener, who.otherHandler, who.citizen]) expect(await counts(account)).toEqual([0, 0, 0])
    const inside = await find(id, who.convener)
    expect(inside).toMatchObject({ visits: [{ group: { code: 'G' }, public: false }], changes: [{ status: 'REQUESTED' }] })
    expect(inside.progress[0].by).not.toBeNull()
    const [visit, remark] = [inside.visits[0].id, inside.remarks[0].id]
    for (const [name, what] of [
      ['projectVisitPublish', visit],
      ['projectRemarkPublish', remark],
    ] as const) {
      for (const account of [who.handler, who.deputy, who.convener, who.citizen, null])
        expect((await refused(app, tenant, name, { id: what, public: true }, account)).errors.length).toBe(1)
      expect((await refused(app, tenant, name, { id: what, public: true })).userErrors).toEqual([])
    }
    await done(id, 'Answer', who.handler, { remarkId: remark, text: '已调整施工时间' })
    expect(await find(id, null)).toMatchObject({
      visits: [{ text: '第一次走访', by: null }],
      remarks: [{ text: '夜间施工扰民', answer: '已调整施工时间', answeredOn: dayFrom(0), by: null }],
    })
  })

  test('by a plan that is given once, within its days', async () => {
    const id = await begin()
    const late = [{ title: '太晚', plannedOn: dayFrom(301) }]
    const bad = async (given: object) =>
      (await act(id, 'Plan', who.handler, given)).userErrors.map(({ code, field }) => [code, field])
    expect(await bad({ milestones: late })).toEqual([['DATES_ORDER', 'milestones.0.plannedOn']])
    expect(await bad({ milestones: [{ title: '太早', plannedOn: dayFrom(-1) }] })).toEqual([
      ['DATES_ORDER', 'milestones.0.plannedOn'],
    ])
    expect(await bad({ milestones: [] })).toEqual([['REQUIRED', 'milestones']])
    // A unit that assists sees it, and does not plan it.
    expect((await act(id, 'Plan', who.assistant, { milestones })).userErrors).toMatchObject([{ code: 'STATUS', field: 'id' }])
    expect((await find(id, who.assistant)).viewerActions).toEqual(['note'])
    await done(id, 'Plan', who.handler, { milestones })
    expect(await bad({ milestones })).toEqual([['STATUS', 'id']])
    expect((await act(id, 'Complete', who.handler, { text: '完工' })).userErrors).toMatchObject([
      { code: 'MILESTONES_OPEN', field: 'id' },
    ])
  })

  test('reports are on a period; the same again takes its place, and one on the past says nothing of today', async () => {
    const id = await planned({ startsOn: dayFrom(-70) })
    const first = dayFrom(-70).slice(0, 7)
    const bad = async (given: object) =>
      (await act(id, 'Report', who.handler, { ...report, ...given })).userErrors.map(({ code, field }) => [code, field])
    for (const wrong of ['2026-Q1', '2020-01', dayFrom(40).slice(0, 7), '2026-13'])
      expect(await bad({ period: wrong })).toEqual([['INVALID', 'period']])
    expect(await bad({ percent: 101 })).toEqual([['TOO_LARGE', 'percent']])
    expect(await bad({ spent: -1 })).toEqual([['TOO_SMALL', 'spent']])
    expect(await bad({ spent: 0.001 })).toEqual([['INVALID', 'spent']])
    await done(id, 'Report', who.handler, report)
    await done(id, 'Report', who.handler, { ...report, period: first, percent: 5, spent: 1 })
    expect(await find(id, null)).toMatchObject({ percent: 20, spent: 100_000 })
    await done(id, 'Report', who.handler, { ...report, percent: 30, spent: 0.29, text: '更正' })
    const now = await find(id, null)
    expect(now).toMatchObject({ percent: 30, spent: 0.29 })
    expect(now.progress.map((one: { period: string; text: string }) => [one.period, one.text])).toEqual([
      [period, '更正'],
      [first, '已进场施工'],
    ])
    // Two handlers who write at once: one of them is told.
    const [row] = await app.sql<{ version: number }[]>`select version from project where id = ${uuidOf(id)}`
    const both = await Promise.all(
      [1, 2].map((n) =>
        refused(app, tenant, 'projectReport', { id, expectedVersion: row?.version, ...report, percent: n }, who.handler),
      ),
    )
    expect(both.map(({ userErrors }) => userErrors[0]?.code).sort()).toEqual(['CONFLICT', undefined])
  })

  test('what has happened lies not in the future, and belongs to this very project', async () => {
    const [id, other] = [await planned(), await planned()]
    const theirs = await find(other, who.handler)
    const bad = async (action: string, as: string, given: object) =>
      (await act(id, action, as, given)).userErrors.map(({ code, field }) => [code, field])
    const own = (await find(id, who.handler)).milestones[0].id
    expect(await bad('Mark', who.handler, { milestoneId: own, doneOn: dayFrom(1) })).toEqual([['IN_FUTURE', 'doneOn']])
    expect(await bad('Mark', who.handler, { milestoneId: theirs.milestones[0].id, doneOn: dayFrom(0) })).toEqual([
      ['NOT_FOUND', 'milestoneId'],
    ])
    expect(await bad('Visit', who.convener, { visitedOn: dayFrom(1), text: '明天' })).toEqual([['IN_FUTURE', 'visitedOn']])
    await done(other, 'Visit', who.convener, { visitedOn: dayFrom(0), text: '走访' })
    await done(other, 'Remark', who.convener, { text: '意见', visitId: (await find(other, who.convener)).visits[0].id })
    const { visits, remarks } = await find(other, who.handler)
    expect(await bad('Remark', who.deputy, { text: '意见', visitId: visits[0].id })).toEqual([['NOT_FOUND', 'visitId']])
    expect(await bad('Answer', who.handler, { text: '答', remarkId: remarks[0].id })).toEqual([['NOT_FOUND', 'remarkId']])
    await done(other, 'Answer', who.handler, { text: '答', remarkId: remarks[0].id })
    expect((await act(other, 'Answer', who.handler, { text: '再答', remarkId: remarks[0].id })).userErrors).toMatchObject([
      { code: 'STATUS', field: 'remarkId' },
    ])
    // A tick that was a slip is taken back.
    await done(id, 'Mark', who.handler, { milestoneId: own, doneOn: dayFrom(0) })
    await done(id, 'Mark', who.handler, { milestoneId: own })
    expect((await find(id, null)).milestones[0].doneOn).toBeNull()
  })

  test('a remark that is sent twice under one key is one remark, and its unit is told once', async () => {
    const id = await planned()
    const twice = () => refused(app, tenant, 'projectRemark', { id, text: '扬尘', idempotencyKey: 'k1' }, who.deputy)
    await Promise.all([twice(), twice()])
    expect((await find(id, who.deputy)).remarks).toHaveLength(1)
    const told = await app.sql`select account_id from notification where event = 'project_remarked' and target_id = ${uuidOf(id)}`
    expect(told.map((row) => row['account_id'])).toEqual([who.handler])
  })

  test('and whoever proposed it as a deputy looks at it as any other deputy does', async () => {
    const { id } = await mutate(
      app,
      tenant,
      'projectPropose',
      {
        proposerKind: 'DEPUTY',
        mandateId: things.mandate.id,
        year: 2027,
        categoryId: at.voted,
        title: '新建公园',
        text: '居民休闲无处可去',
      },
      '{ id }',
      who.deputy,
    )
    // The way there is the ballot's, for the tests of projects.
    await app.sql`update project set state = 'delivering', starts_on = ${dayOf(new Date())}::date, published = true where id = ${uuidOf(id)}`
    await done(id, 'Remark', who.deputy, { text: '请增设无障碍通道' })
    expect((await find(id, who.deputy)).remarks).toMatchObject([{ text: '请增设无障碍通道' }])
    expect((await act(id, 'Plan', who.deputy, { milestones })).errors.length).toBe(1)
  })

  test('what nobody is to read is redacted wherever it was kept', async () => {
    const id = await planned()
    await done(id, 'Report', who.handler, { ...report, text: '张某某家门口开挖' })
    await done(id, 'Remark', who.deputy, { text: '张某某投诉' })
    const { remarks } = await find(id, who.deputy)
    await refused(app, tenant, 'projectRemarkPublish', { id: remarks[0].id, public: true })
    const entries = await app.sql<{ ordinal: number; action: string }[]>`
      select ordinal, action from project_entry where case_id = ${uuidOf(id)} and action in ('report', 'remark')`
    for (const { ordinal } of entries) {
      const [row] = await app.sql<{ version: number }[]>`select version from project where id = ${uuidOf(id)}`
      const input = { id, expectedVersion: row?.version, ordinal, text: '某住户', reason: '隐私' }
      expect((await refused(app, tenant, 'projectRedact', input)).userErrors).toEqual([])
    }
    const seen = await find(id, null)
    expect([seen.progress[0].text, seen.remarks[0].text]).toEqual(['某住户', '某住户'])
    expect(JSON.stringify(await find(id, who.admin))).not.toContain('张某某')
  })

  test('for another tenant nothing of it is there', async () => {
    const id = await planned()
    const [other, milestoneId] = [await openTenant(app), (await find(id, null)).milestones[0].id]
    expect(await find(id, other.admin, other.slug)).toBeNull()
    for (const [name, input] of [
      ['projectMark', { id, expectedVersion: 1, milestoneId }],
      ['projectVisit', { id, visitedOn: dayFrom(0), text: 'x' }],
      ['projectVisitPublish', { id: Buffer.from(`ProjectVisit:${uuidOf(id)}`).toString('base64url'), public: true }],
    ] as const) {
      const answer = await refused(app, other, name, input)
      const code = answer.userErrors[0]?.code ?? answer.errors[0]?.extensions?.['code']
      expect(['NOT_FOUND', 'FORBIDDEN']).toContain(code)
    }
  })
})

describe('what was delivered is rated', () => {
  test('once by each person, changeable until it is written off; nobody else does, and nobody learns who', async () => {
    const id = await planned()
    const rate = (score: number, as: string | null) => refused(app, tenant, 'projectRate', { id, score }, as)
    expect((await rate(5, who.citizen)).userErrors).toMatchObject([{ code: 'STATUS', field: 'id' }])
    for (const { id: milestoneId } of (await find(id, null)).milestones)
      await done(id, 'Mark', who.handler, { milestoneId, doneOn: dayFrom(0) })
    await done(id, 'Complete', who.handler, { text: '完工' })
    for (const account of [null, who.handler, who.deputy, who.admin, who.teller])
      expect((await rate(1, account)).errors.length).toBe(1)
    for (const score of [0, 6]) expect((await rate(score, who.citizen)).userErrors[0]?.field).toBe('score')
    await Promise.all([rate(2, who.citizen), rate(2, who.citizen)])
    expect((await rate(4, who.citizen)).userErrors).toEqual([])
    expect(await find(id, who.citizen)).toMatchObject({ rating: { count: 1, average: 4 }, viewerRating: 4 })
    expect(await find(id, null)).toMatchObject({ rating: { count: 1, average: 4 }, viewerRating: null })
    const again = await secondAccount(app, who.citizen)
    expect((await rate(3, again)).userErrors).toEqual([])
    for (const as of [who.citizen, again])
      expect(await find(id, as)).toMatchObject({ rating: { count: 1, average: 3 }, viewerRating: 3 })
    await done(id, 'Close', who.supervisor)
    expect((await rate(1, who.citizen)).userErrors).toMatchObject([{ code: 'STATUS', field: 'id' }])
  })
})

describe('projects are found', () => {
  test('by the four lists, by light, by group and by what is late; visitors find what everybody may read', async () => {
    const own = await openDelivery(app)
    const [, , dear, result, remarked, published] = await Promise.all(
      [0, -100, 0, 0, 0, 0].map((days, i) => own.planned({ title: `项目${i}`, startsOn: dayFrom(days) })),
    )
    await own.done(dear as string, 'Report', own.who.handler, { ...own.report, spent: 1_050_000 })
    for (const id of [remarked, published]) await own.done(id as string, 'Remark', own.who.deputy, { text: '意见' })
    const remark = (await own.find(published as string, own.who.deputy)).remarks[0].id
    await refused(app, own.tenant, 'projectRemarkPublish', { id: remark, public: true })
    for (const { id: milestoneId } of (await own.find(result as string, null)).milestones)
      await own.done(result as string, 'Mark', own.who.handler, { milestoneId, doneOn: dayFrom(0) })
    await own.done(result as string, 'Complete', own.who.handler, { text: '完工' })
    const list = async (args: string, as: string | null = own.who.admin) => {
      const answer = await app.request(`{ projects(first: 50, ${args}) { nodes { title } } }`, { tenant: own.tenant.slug, as })
      return answer.data['projects'].nodes.map((one: { title: string }) => one.title).sort()
    }
    expect(await list('supervision: WORK')).toEqual(['项目0', '项目1', '项目2', '项目4', '项目5'])
    expect(await list('supervision: PROBLEMS')).toEqual(['项目1', '项目2'])
    expect(await list('supervision: SUGGESTIONS')).toEqual(['项目4', '项目5'])
    expect(await list('supervision: SUGGESTIONS', null)).toEqual(['项目5'])
    expect(await list('supervision: RESULTS', null)).toEqual(['项目3'])
    expect(await list('light: RED', null)).toEqual(['项目1'])
    expect(await list('light: AMBER', null)).toEqual(['项目2'])
    expect(await list('reportLate: true')).toEqual(['项目1'])
    expect((await list(`groupId: "${own.things.group.id}"`)).length).toBe(6)
    expect(await list(`groupId: "${own.things.group.id}", supervision: PROBLEMS, light: RED`)).toEqual(['项目1'])
  })

  test('by a code that is printed on the spot, while everybody may read it', async () => {
    const id = await planned({ title: '雪浪河'.repeat(20), place: '雪浪街道' })
    const issue = () => refused(app, tenant, 'qrCodeIssue', { subject: 'PROJECT', targetId: id })
    expect((await issue()).userErrors).toEqual([])
    const [row] = await app.sql<{ code: string }[]>`select code from qr_code where target_id = ${uuidOf(id)}`
    const open = (url: string, headers = {}) => app.http.inject({ url, headers: { host: 'minhui.test', ...headers } })
    const { number } = await find(id, null)
    expect((await open(`/q/${row?.code}`)).headers.location).toBe(`/${tenant.slug}/projects/${number}?q=${row?.code}`)
    const sheet = await open(`/${tenant.slug}/qr-sheet/projects.pdf`, {
      authorization: `Bearer ${await app.tokens.sign(tenant.admin)}`,
    })
    expect([sheet.statusCode, sheet.headers['content-type']]).toEqual([200, 'application/pdf'])
    const hidden = await begin({ published: false })
    await refused(app, tenant, 'qrCodeIssue', { subject: 'PROJECT', targetId: hidden })
    const [other] = await app.sql<{ code: string }[]>`select code from qr_code where target_id = ${uuidOf(hidden)}`
    expect((await open(`/q/${other?.code}`)).statusCode).toBe(404)
    // A site is no project.
    expect(
      (await refused(app, tenant, 'qrCodeIssue', { subject: 'PROJECT', targetId: things.site.id })).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND', field: 'targetId' }])
  })
})

describe('photos', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const send = async (as: string) => {
    const authorization = `Bearer ${await app.tokens.sign(as)}`
    const { data } = await app.request(
      'mutation ($input: FileCreateInput!) { fileCreate(input: $input) { file { id } uploadUrl userErrors { code } } }',
      { tenant: tenant.slug, as, variables: { input: { purpose: 'ATTACHMENT', name: '现场.png' } } },
    )
    const { file, uploadUrl } = data['fileCreate']
    const sent = await app.http.inject({ method: 'PUT', url: uploadUrl, payload: png, headers: { authorization } })
    expect([sent.statusCode, sent.body]).toEqual([204, ''])
    return file.id as string
  }
  const get = async (url: string, as: string | null, slug = tenant.slug) =>
    app.http.inject({
      url: url.replace(tenant.slug, slug),
      headers: as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {},
    })

  test('of a report are for whoever sees the project, those of a visit for whoever reads the visit', async () => {
    const id = await planned()
    await done(id, 'Report', who.handler, { ...report, fileIds: [await send(who.handler)] })
    await done(id, 'Visit', who.convener, { visitedOn: dayFrom(0), text: '走访' })
    const photo = await send(who.admin)
    await done(id, 'Visit', who.admin, { visitedOn: dayFrom(0), text: '再次走访', fileIds: [photo] })
    // What somebody else has sent, or what is shown already, is nobody's to show.
    expect((await act(id, 'Report', who.handler, { ...report, fileIds: [photo] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: 'fileIds' },
    ])
    const inside = await find(id, who.admin)
    const [ofReport, ofVisit] = [
      inside.progress[0].photos[0].url,
      inside.visits.find((one: { text: string }) => one.text === '再次走访').photos[0].url,
    ]
    const other = await openTenant(app)
    expect((await get(ofReport, null)).statusCode).toBe(200)
    for (const account of [who.admin, who.deputy, who.convener]) expect((await get(ofVisit, account)).statusCode).toBe(200)
    for (const account of [null, who.citizen, who.otherHandler]) expect((await get(ofVisit, account)).statusCode).toBe(404)
    expect((await get(ofReport, other.admin, other.slug)).statusCode).toBe(404)
    const visit = inside.visits.find((one: { text: string }) => one.text === '再次走访').id
    expect((await refused(app, tenant, 'projectVisitPublish', { id: visit, public: true })).userErrors).toEqual([])
    expect((await get(ofVisit, null)).statusCode).toBe(200)
    // Of a project that nobody reads any more, nobody reads the photos.
    await app.sql`update project set published = false where id = ${uuidOf(id)}`
    expect((await get(ofReport, null)).statusCode).toBe(404)
    expect((await get(ofReport, who.handler)).statusCode).toBe(200)
  })

  test('and the proof that it is done hangs on its entry', async () => {
    const id = await planned()
    for (const { id: milestoneId } of (await find(id, null)).milestones)
      await done(id, 'Mark', who.handler, { milestoneId, doneOn: dayFrom(0) })
    await done(id, 'Complete', who.handler, { text: '已通过验收', fileIds: [await send(who.handler)] })
    const { entries } = await find(id, null)
    expect(entries[0]).toMatchObject({ action: 'complete', text: '已通过验收', files: [{ name: '现场.png' }] })
  })
})
