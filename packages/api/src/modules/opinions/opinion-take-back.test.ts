import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { only, useEdition } from '../../../test/edition.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { mutate, refused, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

const text = '改由他单位办理'
/** How an opinion comes from the unit's desk to each state from which it is taken back. */
const ways: [state: string, go: (number: string) => Promise<void>][] = [
  ['assigned', async () => undefined],
  ['handling', (number) => at.done(number, 'Start', at.who.handler)],
  [
    'awaiting',
    async (number) => {
      await at.done(number, 'Start', at.who.handler)
      await at.done(number, 'Ask', at.who.handler, { text: '哪一盏？' })
    },
  ],
]

test.each(ways)('the office takes an opinion back from its unit: %s', async (_state, go) => {
  const { number, secret } = await at.toHandler()
  await go(number)
  for (const as of [at.who.handler, at.who.otherHandler, at.who.keeper, at.who.supervisor, at.who.deputy, at.who.teller, null]) {
    const answer = await at.act(number, 'TakeBack', as as string, { text })
    expect([as, answer.errors.length + answer.userErrors.length]).toEqual([as, 1])
  }
  expect((await at.find(number, at.who.office)).viewerActions).toContain('takeBack')
  expect((await at.act(number, 'TakeBack', at.who.office)).errors.length).toBe(1)
  await app.sql`delete from notification where tenant_id = ${uuidOf(at.tenant.id)}`
  await at.done(number, 'TakeBack', at.who.office, { text })
  const back = await at.find(number, at.who.office)
  expect(back).toMatchObject({ state: 'classified', owner: 'office_admin', unit: null, remainingDays: 5 })
  expect(back.entries[0]).toMatchObject({ action: 'takeBack', text, visibility: 'internal' })
  // Its author reads where it stands, and not why; the unit is told, and reads it no more.
  const { trace } = await at.trace(number, secret)
  expect([trace.state, JSON.stringify(trace)]).toEqual(['classified', expect.not.stringContaining(text)])
  expect(await at.find(number, at.who.handler)).toBeUndefined()
  const told = await app.sql`select event from notification where account_id = ${at.who.handler}`
  expect(told.map(({ event }) => event)).toEqual(['case_left_unit'])
  // Whoever it was taken from is not proposed as the first receiver.
  expect(back.proposals).toEqual([])
  expect((await at.act(number, 'Reply', at.who.handler, { text: '已修好' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await at.act(number, 'TakeBack', at.who.office, { text })).userErrors).toMatchObject([{ code: 'STATUS' }])
  await at.done(number, 'Assign', at.who.office, { unitId: at.otherUnit })
  // The next unit has its whole time.
  expect(await at.find(number, at.who.otherHandler)).toMatchObject({ state: 'assigned', remainingDays: 5, unit: { code: 'U2' } })
  await at.done(number, 'Start', at.who.otherHandler)
  await at.done(number, 'Reply', at.who.otherHandler, { text: '已修好' })
})

test('after a second designation that was wrong, too, it is no dead end', async () => {
  const { number } = await at.toHandler()
  const given = { reason: 'not_competent', text: '不属本局职责' }
  await at.done(number, 'Return', at.who.handler, given)
  await at.done(number, 'Assign', at.who.office, { unitId: at.otherUnit })
  expect((await at.act(number, 'Return', at.who.otherHandler, given)).userErrors).toMatchObject([{ code: 'ONLY_SO_OFTEN' }])
  await at.done(number, 'TakeBack', at.tenant.admin, { text })
  await at.done(number, 'Explain', at.who.office, { text: '暂不具备条件' })
})

test('to take it back and to answer it at the same moment: one of the two happens', async () => {
  const { number } = await at.toHandler()
  await at.done(number, 'Start', at.who.handler)
  const both = await Promise.all([
    at.act(number, 'TakeBack', at.who.office, { text }),
    at.act(number, 'Reply', at.who.handler, { text: '已修好' }),
  ])
  expect(both.filter(({ errors, userErrors }) => errors.length + userErrors.length === 0)).toHaveLength(1)
})

test('what began under an edition without it goes as it began', async () => {
  const { number } = await at.toHandler()
  const isOver = await useEdition(
    app,
    uuidOf(at.tenant.id),
    'opinion',
    only(({ action }) => action !== 'takeBack'),
  )
  expect((await at.act(number, 'TakeBack', at.who.office, { text })).userErrors).toMatchObject([{ code: 'STATUS' }])
  expect((await at.find(number, at.who.office)).viewerActions).not.toContain('takeBack')
  await isOver()
})

test('a unit at which cases wait is not taken out of use, and the refusal says how many', async () => {
  const unit = await mutate(app, at.tenant, 'unitCreate', { code: 'U9', name: '撤并局', kind: 'DEPARTMENT' }, '{ id }')
  const given = async () => {
    const { number } = await at.submit()
    await at.done(number, 'Accept', at.who.keeper)
    await at.done(number, 'Classify', at.who.keeper, { categoryId: at.category, grade: 'STREET' })
    await at.done(number, 'Assign', at.who.office, { unitId: unit.id })
    return number
  }
  const [first, second] = [await given(), await given()]
  const retire = () => refused(app, at.tenant, 'unitRetire', { id: unit.id })
  const waits = (opinions: number) => [
    { code: 'CASES_WAIT', field: 'id', message: expect.stringContaining(`意见${opinions}件、建议0件、项目0件`) },
  ]
  expect((await retire()).userErrors).toMatchObject(waits(2))
  await at.done(first, 'TakeBack', at.who.office, { text })
  expect((await retire()).userErrors).toMatchObject(waits(1))
  await at.done(second, 'TakeBack', at.who.office, { text })
  // To give it a case and to retire it at the same moment: never both.
  const [assigned, retired] = await Promise.all([at.act(first, 'Assign', at.who.office, { unitId: unit.id }), retire()])
  expect([assigned, retired].map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1])
})
