import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { mutate, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  const rule = { categoryId: at.category, unitId: at.otherUnit, grade: 'DISTRICT' }
  await mutate(app, at.tenant, 'routingRuleCreate', rule, '{ id }')
})
afterAll(() => app?.close())

const read = async (number: string, as = at.who.office) => {
  const { opinions } = await app.must<{ opinions: { nodes: { firstReceiver: unknown; proposals: unknown }[] } }>(
    `{ opinions(first: 1, number: "${number}") { nodes { firstReceiver { site { code } unit { id } } proposals { first grade unit { id } } } } }`,
    { tenant: at.tenant.slug, as },
  )
  return opinions.nodes[0]
}
const proposed = async (number: string) =>
  ((await read(number)) as { proposals: { first: boolean; unit: { id: string } }[] }).proposals
const ruled = () => ({ first: false, grade: 'DISTRICT', unit: { id: at.otherUnit } })
const first = () => ({ first: true, grade: 'STREET', unit: { id: at.things.unit.id } })

test('the site that took it up and the unit that began first are first receivers; what is handled again is proposed to that unit first', async () => {
  const { who, things } = at
  const { number, code } = await at.submit()
  expect(await read(number)).toEqual({ firstReceiver: null, proposals: [] })
  await at.done(number, 'Accept', who.keeper)
  expect(await read(number)).toMatchObject({ firstReceiver: { site: { code: 'S' }, unit: null } })
  await at.done(number, 'Classify', who.keeper, { categoryId: at.category, grade: 'STREET' })
  await at.done(number, 'Assign', who.office, { unitId: things.unit.id })
  expect(await proposed(number)).toEqual([ruled()])
  await at.done(number, 'Start', who.handler)
  await at.done(number, 'Reply', who.handler, { text: '已修' })
  await at.authorAct(number, code as string, 'rate', { satisfaction: 'DISSATISFIED', text: '没修' })
  expect(await read(number)).toMatchObject({ firstReceiver: { unit: { id: things.unit.id } }, proposals: [first(), ruled()] })

  // Another unit gives it back: it goes to the first again, which stays the first whoever handles it.
  await at.done(number, 'Assign', who.office, { unitId: at.otherUnit })
  await at.done(number, 'Start', who.otherHandler)
  await at.done(number, 'Return', who.otherHandler, { reason: 'not_competent', text: '非本单位职责' })
  expect(await read(number)).toMatchObject({ firstReceiver: { unit: { id: things.unit.id } }, proposals: [first(), ruled()] })
  expect((await read(number, who.handler))?.proposals).toBeUndefined()
})

test('who gave it back is not proposed again, and a unit that is retired is proposed no more', async () => {
  const { who } = at
  const { number } = await at.toHandler()
  await at.done(number, 'Start', who.handler)
  await at.done(number, 'Return', who.handler, { reason: 'not_competent', text: '非本单位职责' })
  expect(await proposed(number)).toEqual([ruled()])
  await at.done(number, 'Assign', who.office, { unitId: at.otherUnit })
  await at.done(number, 'Start', who.otherHandler)
  expect(await proposed(number)).toEqual([{ ...ruled(), first: true, grade: 'STREET' }])
  await app.sql`update unit set status = 'retired' where id = ${uuidOf(at.otherUnit)}`
  expect(await proposed(number)).toEqual([])
})
