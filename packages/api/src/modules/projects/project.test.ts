import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openProjects } from '../../../test/projects.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { openTenant, refused, uuidOf } from '../../../test/tenant.ts'
import { lapseCases } from '../cases/case-job.ts'
import { projectCase } from './project-act.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
let { tenant, things, townHome, town, otherUnit, thirdUnit, who, supervised, met, propose, office, find, known, act, done } =
  {} as typeof at

beforeAll(async () => {
  app = await createApp()
  at = await openProjects(app)
  ;({ tenant, things, townHome, town, otherUnit, thirdUnit, who, supervised, met, propose, office, find, known, act, done } = at)
})
afterAll(() => app?.close())

type Step = [action: string, by: keyof typeof who, input: object, state: string, also?: string[]]
/** Takes a project step by step; at each of them everybody else is refused, and nothing happens. */
async function walk(number: string, steps: Step[]) {
  for (const [action, by, input, state, also = []] of steps) {
    const before = await known(number)
    for (const [name, account] of [...Object.entries(who), ['visitor', null] as const]) {
      if (name === by || also.includes(name)) continue
      const answer = await act(number, action, account, input)
      const isRefused = answer.errors.length > 0 || answer.userErrors.some(({ code }) => ['NOT_FOUND', 'STATUS'].includes(code))
      expect([action, name, isRefused]).toEqual([action, name, true])
    }
    expect(await known(number)).toEqual(before)
    await done(number, action, who[by], input)
    expect([action, (await find(number, who[by])).state]).toEqual([action, state])
  }
}

describe('the masses order', () => {
  test('a citizen proposes for the district while a call is open, and it becomes a candidate; at each step all others are refused', async () => {
    const number = await propose({
      beneficiaries: '东新社区居民',
      beneficiaryCount: 3200,
      latitude: 31.5,
      longitude: 120.3,
      goal: '年底建成',
    })
    expect(number).toMatch(/^\d{4}-\d{6}$/)
    expect(await find(number, who.citizen)).toMatchObject({
      state: 'proposed',
      stateName: '已提出',
      owner: 'district_admin',
      proposerKind: 'CITIZEN',
      costEstimate: 1_200_000.5,
      published: false,
      viewerActions: ['edit', 'withdraw'],
      proposer: null,
    })
    // Before it is taken up it is for whoever proposed it and for the office.
    for (const account of [who.neighbour, who.deputy, who.handler, who.townOffice, null])
      expect(await find(number, account)).toBeUndefined()
    await walk(number, [
      ['Edit', 'citizen', { text: '老旧小区无处休闲，建议建园' }, 'proposed', ['admin']],
      ['Accept', 'admin', {}, 'screening'],
      ['Examine', 'admin', { answers: met }, 'screening'],
      ['AskFeasibility', 'admin', { unitId: things.unit.id }, 'feasibility'],
      ['Opine', 'handler', { feasibility: 'CONDITIONAL', text: '须先征收用地', costEstimate: 1_500_000 }, 'screening'],
      ['Submit', 'admin', {}, 'reviewing'],
      ['Approve', 'supervisor', {}, 'candidate'],
    ])
    const seen = await find(number, null)
    expect(seen).toMatchObject({
      published: true,
      ordinal: expect.any(Number),
      proposer: null,
      costEstimate: 1_500_000,
      eligibility: [{ met: true, name: '普惠性、基础性、公益性' }, { met: true }, { met: true }],
      units: [],
    })
    expect(new Set(seen.entries.map(({ visibility }: { visibility: string }) => visibility))).toEqual(new Set(['public']))
    expect(JSON.stringify(seen)).not.toContain('须先征收用地')
    // Who of the office did what is for those who work on it.
    const byOf = async (account: string | null) =>
      (await find(number, account)).entries.map(({ by }: { by: string | null }) => by)
    expect(new Set(await byOf(null))).toEqual(new Set([null]))
    expect(new Set(await byOf(who.citizen))).toEqual(new Set([null]))
    expect(new Set(await byOf(who.admin))).toContain('管理员')
    expect((await find(number, who.admin)).units).toMatchObject([
      { part: 'FEASIBILITY', feasibility: 'CONDITIONAL', text: '须先征收用地', costEstimate: 1_500_000, unit: { code: 'U' } },
    ])
  })

  test('a town collects by its own office, whose presidium reviews', async () => {
    const callId = await at.openCall({ bodyId: town.id, siteId: townHome.id }, who.townOffice)
    const number = await propose({ callId, title: '改造镇卫生院' })
    expect(await find(number, who.townOffice)).toMatchObject({ owner: 'office_admin', body: { code: 'T' } })
    await walk(number, [
      ['Accept', 'townOffice', {}, 'screening', ['admin']],
      ['Examine', 'townOffice', { answers: met }, 'screening', ['admin']],
      ['Submit', 'townOffice', {}, 'reviewing', ['admin']],
      ['SendBack', 'supervisor', { text: '请补充资金来源' }, 'screening'],
      ['Submit', 'townOffice', {}, 'reviewing', ['admin']],
      ['Approve', 'townOffice', {}, 'candidate', ['supervisor']],
    ])
  })

  test('what is not a proposal of today, of oneself, or for this congress is refused, and nothing is written', async () => {
    const count = async () =>
      Number(
        (await app.sql`select count(*) from project p join tenant t on t.id = p.tenant_id where t.slug = ${tenant.slug}`)[0]?.[
          'count'
        ],
      )
    const before = await count()
    const tried = async (input: object, as: string | null) => {
      const { userErrors, errors } = await refused(app, tenant, 'projectPropose', { ...at.proposal, ...input }, as)
      return userErrors[0] ? `${userErrors[0].code} ${userErrors[0].field}` : errors[0]?.extensions?.['code']
    }
    const draft = await at.make('projectCallCreate', { ...at.callInput, ...at.open })
    const over = await at.openCall()
    await app.sql`update project_call set opens_on = '2020-01-01', closes_on = '2020-02-15' where id = ${Buffer.from(over, 'base64url').toString().split(':')[1] as string}`
    const early = await at.openCall({ opensOn: at.dayFrom(3), closesOn: at.dayFrom(60) })
    const other = await openTenant(app)
    expect([
      await tried({}, null),
      await tried({}, who.teller),
      await tried({}, other.admin),
      await tried({ callId: undefined }, who.citizen),
      await tried({ callId: draft.id }, who.citizen),
      await tried({ callId: draft.id }, who.admin),
      await tried({ callId: over }, who.citizen),
      await tried({ callId: early }, who.citizen),
      await tried({ callId: over, proposerKind: 'DEPUTY', mandateId: things.mandate.id }, who.deputy),
      await tried({ proposerKind: 'OFFICE' }, who.citizen),
      await tried({ proposerKind: 'CITIZEN' }, who.admin),
      await tried({ proposerKind: 'DEPUTY' }, who.deputy),
      await tried({ proposerKind: 'DEPUTY', mandateId: things.mandate.id }, who.citizen),
      await tried({ proposerKind: 'UNIT', unitId: otherUnit }, who.handler),
      await tried({ categoryId: supervised }, who.citizen),
      await tried({ bodyId: town.id }, who.citizen),
      await tried({ proposerKind: 'OFFICE', callId: undefined, year: 2027 }, who.admin),
      await tried({ proposerKind: 'OFFICE', callId: undefined, bodyId: things.body.id }, who.admin),
      await tried(
        { proposerKind: 'OFFICE', callId: undefined, bodyId: things.body.id, year: 2027, siteId: townHome.id },
        who.admin,
      ),
      await tried({ latitude: 31.5 }, who.citizen),
      await tried({ costEstimate: -1 }, who.citizen),
      await tried({ costEstimate: 0.001 }, who.citizen),
    ]).toEqual([
      'UNAUTHENTICATED',
      'FORBIDDEN',
      'FORBIDDEN',
      'REQUIRED callId',
      'NOT_FOUND callId',
      'FORBIDDEN proposerKind',
      'CALL_CLOSED callId',
      'CALL_CLOSED callId',
      'CALL_CLOSED callId',
      'FORBIDDEN proposerKind',
      'FORBIDDEN proposerKind',
      'REQUIRED mandateId',
      'NOT_FOUND mandateId',
      'NOT_FOUND unitId',
      'STATUS categoryId',
      'BODY_MISMATCH bodyId',
      'REQUIRED bodyId',
      'REQUIRED year',
      'BODY_MISMATCH siteId',
      'REQUIRED longitude',
      'TOO_SMALL costEstimate',
      'INVALID costEstimate',
    ])
    expect(await count()).toBe(before)
    // What came in time on paper is entered by the office afterwards.
    expect(await tried({ callId: over, proposerKind: 'OFFICE' }, who.admin)).toBeUndefined()
  })

  test('deputies and units propose under their names, and take it back while it is young', async () => {
    const byDeputy = await propose(
      { proposerKind: 'DEPUTY', mandateId: things.mandate.id, callId: undefined, year: 2027 },
      who.deputy,
    )
    expect(await find(byDeputy, who.deputy)).toMatchObject({
      mandate: { code: 'M' },
      body: { code: 'B' },
      viewerActions: ['edit', 'withdraw'],
    })
    const byUnit = await propose(
      { proposerKind: 'UNIT', unitId: things.unit.id, callId: undefined, bodyId: things.body.id, year: 2027 },
      who.handler,
    )
    expect(await find(byUnit, who.handler)).toMatchObject({
      proposerUnit: { code: 'U' },
      unit: null,
      viewerActions: ['edit', 'withdraw', 'note'],
    })
    expect(await find(byUnit, who.otherHandler)).toBeUndefined()
    for (const [number, account] of [
      [byDeputy, who.deputy],
      [byUnit, who.handler],
    ] as const) {
      await done(number, 'Withdraw', account, { text: '另行处理' })
      expect((await act(number, 'Withdraw', account)).userErrors).toMatchObject([{ code: 'STATUS' }])
    }
  })
})

describe('what is proposed without a call', () => {
  test('is worked on by the office that is nearest to whoever proposes it, where a town has one', async () => {
    const local = { bodyId: town.id }
    const byOffice = await propose({ ...local, proposerKind: 'OFFICE', callId: undefined, year: 2027 }, who.townOffice)
    expect(await find(byOffice, who.townOffice)).toMatchObject({ owner: 'office_admin' })
    expect(await find(byOffice, who.otherOffice)).toBeUndefined()
    const byDistrict = await office(local)
    expect(await find(byDistrict)).toMatchObject({ owner: 'district_admin' })
    expect(await find(byDistrict, who.townOffice)).toBeUndefined()
  })
})

describe('the clock', () => {
  test('waits for no unit that says nothing in time: the project is screened on', async () => {
    const number = await office()
    await done(number, 'Accept', who.admin)
    await done(number, 'AskFeasibility', who.admin, { unitId: things.unit.id })
    await app.sql`update project set due_on = due_on - 100, clocks = jsonb_set(clocks, '{0,dueOn}', to_jsonb((due_on - 100)::text))
      where number = ${number} and tenant_id = ${uuidOf(tenant.id)}`
    await lapseCases(projectCase, app.services, uuidOf(tenant.id), new Date(Date.now() + 60 * 86_400_000))
    expect(await find(number)).toMatchObject({ state: 'screening', owner: 'district_admin' })
    expect((await act(number, 'Opine', who.handler, { feasibility: 'FEASIBLE', text: '可行' })).userErrors).toMatchObject([
      { code: 'STATUS', field: 'id' },
    ])
  })
})

test('whoever may see a project hears of it, and nobody else', async () => {
  const number = await propose({ title: '改造公厕' })
  const { id } = await known(number)
  const base = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const hear = (query: string, as: string) => subscribe(app, base, query, { tenant: tenant.slug, as })
  const listeners = await Promise.all([
    hear(`subscription { projectChanged(id: "${id}") { title } }`, who.citizen),
    hear('subscription { workChanged }', who.admin),
    hear(`subscription { projectChanged(id: "${id}") { title } }`, who.neighbour),
  ])
  try {
    await done(number, 'Edit', who.citizen, { title: '改造两座公厕' })
    await expect.poll(() => listeners.slice(0, 2).map(({ events }) => events.length)).toEqual([1, 1])
    expect(listeners[0]?.events).toEqual([{ data: { projectChanged: { title: '改造两座公厕' } } }])
    expect(JSON.stringify(listeners[2]?.events)).not.toContain('公厕')
  } finally {
    for (const listener of listeners) await listener.end()
  }
})

describe('what is not taken', () => {
  test('stays visible with the reason, and who proposed it stays unseen', async () => {
    const number = await propose({ title: '给我家换门' })
    await walk(number, [['Reject', 'admin', { reason: 'not_inclusive', text: '属个人事项，请联系物业' }, 'not_taken']])
    const seen = await find(number, null)
    expect(seen).toMatchObject({
      state: 'not_taken',
      rejection: 'not_inclusive',
      decision: '属个人事项，请联系物业',
      proposer: null,
    })
    expect((await find(number, who.admin)).proposer).toEqual({ name: '张群众' })
    expect((await find(number, who.deputy)).proposer).toBeNull()
    expect(JSON.stringify([seen, await find(number, who.supervisor)].map(({ entries }) => entries))).not.toContain('张群众')
    expect((await find(number, who.neighbour)).proposer).toBeNull()
  })

  test('goes before nobody while a condition is not kept, or was added since', async () => {
    const number = await office()
    await done(number, 'Accept', who.admin)
    expect((await find(number)).viewerActions).not.toContain('submit')
    expect((await act(number, 'Submit', who.admin)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'eligible' }])
    const [first, ...others] = met
    expect((await act(number, 'Examine', who.admin, { answers: others })).userErrors).toMatchObject([
      { code: 'REQUIRED', field: 'answers' },
    ])
    expect((await act(number, 'Examine', who.admin, { answers: [...met, first] })).userErrors).toMatchObject([
      { code: 'DUPLICATE', field: 'answers.3.criterionId' },
    ])
    await done(number, 'Examine', who.admin, { answers: [{ ...first, met: false, note: '只惠及一栋楼' }, ...others] })
    expect((await act(number, 'Submit', who.admin)).userErrors).toMatchObject([{ code: 'REQUIRED', field: 'eligible' }])
    await done(number, 'Examine', who.admin, { answers: met })
    expect((await find(number)).viewerActions).toContain('submit')
  })

  test('waits in the reserve pool over the years, and is taken up again for another', async () => {
    const number = await office()
    await done(number, 'Accept', who.admin)
    await done(number, 'Examine', who.admin, { answers: met })
    await walk(number, [
      ['Pool', 'admin', { text: '资金当年难以落实，列入储备库' }, 'pooled'],
      ['TakeUp', 'admin', { year: 2028 }, 'screening'],
    ])
    expect(await find(number)).toMatchObject({ year: 2028, decision: null, eligibility: [], dueOn: expect.any(String) })
    await done(number, 'Pool', who.admin, { text: '再缓一年' })
    expect(await find(number, null)).toMatchObject({ state: 'pooled', owner: null, dueOn: null, decision: '再缓一年' })
  })

  test('is merged where another says the same: whoever supports it supports that one, each once', async () => {
    const [one, other] = [await propose({ title: '建口袋公园' }), await propose({ title: '建小公园' }, who.neighbour)]
    for (const number of [one, other]) await done(number, 'Accept', who.admin)
    const like = async (number: string, as: string) => refused(app, tenant, 'projectLike', { id: (await known(number)).id }, as)
    await like(one, who.citizen)
    await like(other, who.citizen)
    await like(other, who.neighbour)
    const into = (await known(one)).id
    // Two at once, into each other: one of them is left.
    const answers = await Promise.all([
      act(one, 'Merge', who.admin, { intoId: (await known(other)).id }),
      act(other, 'Merge', who.admin, { intoId: into }),
    ])
    expect(answers.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1])
    const states = await Promise.all([one, other].map((number) => find(number, null)))
    const [kept, gone] = states[0].state === 'merged' ? [states[1], states[0]] : [states[0], states[1]]
    expect(kept).toMatchObject({ likes: 2, merged: 1 })
    expect(gone).toMatchObject({ state: 'merged', into: { number: kept.number } })
    const foreign = await propose({ callId: await at.openCall({ bodyId: town.id, siteId: townHome.id }) })
    expect((await act(foreign, 'Merge', who.admin, { intoId: kept.id })).userErrors).toMatchObject([
      { code: 'BODY_MISMATCH', field: 'intoId' },
    ])
    expect((await act(foreign, 'Merge', who.admin, { intoId: gone.id })).userErrors).toMatchObject([
      { code: 'STATUS', field: 'intoId' },
    ])
  })
})

describe('an item that is not put to the vote', () => {
  const input = () => ({
    ...{ bodyId: things.body.id, year: 2026, categoryId: supervised, title: '太湖清淤', text: '年度清淤工程' },
    ...{
      unitIds: [things.unit.id, otherUnit],
      finishOn: at.dayFrom(200),
      budget: 3_000_000,
      leaderId: things.person.id,
      groupId: things.group.id,
    },
  })
  test('is delivered from the start, by those units, and written off without a test', async () => {
    const { number } = await at.make('projectCreate', input(), '{ number }')
    expect(await find(number, null)).toMatchObject({
      ...{
        state: 'delivering',
        finishOn: input().finishOn,
        budget: 3_000_000,
        light: 'GREEN',
        unit: { code: 'U' },
        published: true,
      },
      units: [
        { part: 'LEAD', unit: { code: 'U' } },
        { part: 'CO', unit: { code: 'U2' } },
      ],
      dueOn: input().finishOn,
    })
    expect(await find(number, who.otherHandler)).toMatchObject({ viewerActions: expect.arrayContaining(['note']) })
    await walk(number, [
      ['Complete', 'handler', { text: '清淤已完成' }, 'delivered'],
      ['Rectify', 'supervisor', { text: '岸线尚未恢复' }, 'rectifying'],
      ['Complete', 'handler', { text: '岸线已恢复' }, 'inspected'],
      ['Close', 'supervisor', {}, 'closed'],
    ])
  })

  test('is created by staff alone, in their own place, and never of a category that is put to the vote', async () => {
    const tried = async (more: object, as: string | null) => {
      const { userErrors, errors } = await refused(app, tenant, 'projectCreate', { ...input(), ...more }, as)
      return userErrors[0] ? `${userErrors[0].code} ${userErrors[0].field}` : errors[0]?.extensions?.['code']
    }
    for (const as of [who.citizen, who.deputy, who.handler, who.keeper, who.teller]) expect(await tried({}, as)).toBe('FORBIDDEN')
    expect([
      await tried({}, null),
      await tried({ categoryId: at.category }, who.admin),
      await tried({ startsOn: at.dayFrom(300) }, who.admin),
      await tried({ unitIds: [] }, who.admin),
      await tried({ unitIds: [thirdUnit, thirdUnit] }, who.admin),
      await tried({ bodyId: town.id, siteId: townHome.id }, who.otherOffice),
      await tried({ bodyId: town.id, siteId: townHome.id }, who.townOffice),
    ]).toEqual([
      'UNAUTHENTICATED',
      'STATUS categoryId',
      'DATES_ORDER finishOn',
      'REQUIRED unitIds',
      'DUPLICATE unitIds',
      'NOT_FOUND siteId',
      undefined,
    ])
  })
})
