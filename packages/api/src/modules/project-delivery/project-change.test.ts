import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { dayFrom, openDelivery } from '../../../test/deliveries.ts'
import { mutate, refused, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openDelivery>>
let { tenant, things, who, milestones, find, act, done, planned } = {} as typeof at
beforeAll(async () => {
  app = await createApp()
  at = await openDelivery(app)
  ;({ tenant, things, who, milestones, find, act, done, planned } = at)
})
afterAll(() => app?.close())

const errors = async (id: string, action: string, as: string, given: object) =>
  (await act(id, action, as, given)).userErrors.map(({ code, field }) => [code, field])
const request = (id: string, given: object) => errors(id, 'RequestChange', who.handler, { text: '汛期影响施工', ...given })

test('a change says what was and what is to be; the plan stays until it is approved, and both versions after', async () => {
  const id = await planned()
  const [first, second] = (await find(id, who.handler)).milestones as { id: string }[]
  const wanted = [
    { id: second?.id, title: '完成清淤', plannedOn: dayFrom(250) },
    { title: '堤岸修复', plannedOn: dayFrom(310) },
  ]
  expect(await request(id, { milestones: wanted, finishOn: dayFrom(330), budget: 1_200_000 })).toEqual([])
  const waiting = await find(id, who.supervisor)
  expect(waiting).toMatchObject({
    budget: 1_000_000,
    finishOn: dayFrom(300),
    milestones: [{ id: first?.id }, { id: second?.id }],
  })
  expect(waiting.viewerActions).toEqual(expect.arrayContaining(['approveChange', 'refuseChange']))
  // One at a time, and nobody else's to decide.
  expect(await request(id, { goal: '另一个' })).toEqual([['STATUS', 'id']])
  await done(id, 'ApproveChange', who.supervisor, { text: '同意调整' })
  const now = await find(id, null)
  expect(now).toMatchObject({
    budget: 1_200_000,
    finishOn: dayFrom(330),
    dueOn: dayFrom(330),
    milestones: [
      { id: second?.id, title: '完成清淤', plannedOn: dayFrom(250) },
      { title: '堤岸修复', plannedOn: dayFrom(310) },
    ],
    changes: [
      {
        status: 'APPROVED',
        reason: '汛期影响施工',
        decision: '同意调整',
        decidedOn: dayFrom(0),
        before: {
          fields: ['budget', 'finishOn', 'milestones'],
          budget: 1_000_000,
          finishOn: dayFrom(300),
          goal: null,
          milestones,
        },
        after: {
          fields: ['budget', 'finishOn', 'milestones'],
          budget: 1_200_000,
          finishOn: dayFrom(330),
          milestones: wanted.map(({ title, plannedOn }) => ({ title, plannedOn })),
        },
      },
    ],
  })
  const told =
    await app.sql`select event, account_id from notification where target_id = ${uuidOf(id)} and event like 'project_change%' order by created_at`
  expect(told.map((row) => [row['event'], row['account_id']])).toEqual([
    ['project_change_requested', who.supervisor],
    ['project_change_decided', who.handler],
  ])
})

test('a refused one changes nothing, and the public never reads it; the next may be asked for', async () => {
  const id = await planned()
  const before = await find(id, null)
  expect(await request(id, { leaderId: things.person.id })).toEqual([])
  await done(id, 'RefuseChange', who.supervisor, { text: '理由不充分' })
  expect(await find(id, who.handler)).toMatchObject({
    leader: { name: '副区长甲' },
    changes: [{ status: 'REFUSED', decision: '理由不充分' }],
  })
  const { version: _v, entries: _e, ...same } = before
  expect(await find(id, null)).toMatchObject(same)
  expect(await errors(id, 'ApproveChange', who.supervisor, {})).toEqual([['STATUS', 'id']])
  expect(await request(id, { goal: '清淤三公里' })).toEqual([])
})

test('bad changes are refused with their field, and nothing is written', async () => {
  const [id, other] = [await planned(), await planned()]
  const foreign = (await find(other, null)).milestones[0].id
  const [first, second] = (await find(id, null)).milestones as { id: string; title: string; plannedOn: string }[]
  await done(id, 'Mark', who.handler, { milestoneId: first?.id, doneOn: dayFrom(0) })
  const kept = { id: first?.id, title: first?.title, plannedOn: first?.plannedOn }
  const next = { id: second?.id, title: second?.title, plannedOn: second?.plannedOn }
  for (const [given, expected] of [
    [{}, ['UNCHANGED', 'id']],
    [{ budget: 1_000_000, milestones: [kept, next] }, ['UNCHANGED', 'id']],
    [{ milestones: [next] }, ['MILESTONE_DONE', 'milestones']],
    [{ milestones: [{ ...kept, plannedOn: dayFrom(40) }, next] }, ['MILESTONE_DONE', 'milestones']],
    [{ milestones: [kept, next, next] }, ['DUPLICATE', 'milestones']],
    [{ milestones: [kept, { ...next, id: foreign }] }, ['NOT_FOUND', 'milestones.1.id']],
    [{ milestones: [kept, { ...next, plannedOn: dayFrom(301) }] }, ['DATES_ORDER', 'milestones.1.plannedOn']],
    [{ finishOn: dayFrom(-1) }, ['DATES_ORDER', 'finishOn']],
    [{ finishOn: dayFrom(100) }, ['DATES_ORDER', 'milestones.1.plannedOn']],
    [{ budget: -1 }, ['TOO_SMALL', 'budget']],
  ] as const)
    expect([given, await request(id, given)]).toEqual([given, [expected]])
  const [row] = await app.sql`select count(*)::int n from project_change where project_id = ${uuidOf(id)}`
  expect(row?.['n']).toBe(0)
})

test('what the unit has done meanwhile stays as it is: a change that would move it cannot be approved any more', async () => {
  const id = await planned()
  const [first, second] = (await find(id, null)).milestones as { id: string }[]
  expect(
    await request(id, {
      milestones: [
        { id: first?.id, title: '完成招标', plannedOn: dayFrom(60) },
        { id: second?.id, ...milestones[1] },
      ],
    }),
  ).toEqual([])
  await done(id, 'Mark', who.handler, { milestoneId: first?.id, doneOn: dayFrom(0) })
  expect(await errors(id, 'ApproveChange', who.supervisor, {})).toEqual([['MILESTONE_DONE', 'milestones']])
  await done(id, 'RefuseChange', who.supervisor, { text: '已完成' })
})

test('two who ask at once make one change, two who decide at once make one decision', async () => {
  const id = await planned()
  const versionOf = async () => (await app.sql`select version from project where id = ${uuidOf(id)}`)[0]?.['version'] as number
  const twice = async (name: string, as: string, inputs: object[]) => {
    const expectedVersion = await versionOf()
    const answers = await Promise.all(inputs.map((input) => refused(app, tenant, name, { id, expectedVersion, ...input }, as)))
    return answers.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()
  }
  expect(
    await twice('projectRequestChange', who.handler, [
      { text: '甲', goal: '甲' },
      { text: '乙', goal: '乙' },
    ]),
  ).toEqual(['CONFLICT', 'done'])
  const expectedVersion = await versionOf()
  const decided = await Promise.all([
    refused(app, tenant, 'projectApproveChange', { id, expectedVersion, text: '同意' }, who.supervisor),
    refused(app, tenant, 'projectRefuseChange', { id, expectedVersion, text: '不同意' }, who.supervisor),
  ])
  expect(decided.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()).toEqual(['CONFLICT', 'done'])
  const { changes, goal } = await find(id, who.supervisor)
  expect(changes).toHaveLength(1)
  expect(goal).toBe(changes[0].status === 'APPROVED' ? changes[0].after.goal : null)
})

test('of a town its presidium decides, whose office that is; of the district the standing committee alone', async () => {
  const town = (
    await mutate(app, tenant, 'congressBodyCreate', { code: 'T', name: '示例镇人大', kind: 'CONGRESS', level: 'TOWN' })
  ).id
  const id = await planned({ bodyId: town, siteId: things.root.id })
  expect(await request(id, { goal: '加宽桥面' })).toEqual([])
  for (const account of [who.admin, who.handler, who.convener, who.citizen, null])
    expect((await act(id, 'ApproveChange', account)).errors.length).toBe(1)
  await done(id, 'ApproveChange', who.office)
  expect((await find(id, null)).goal).toBe('加宽桥面')
})
