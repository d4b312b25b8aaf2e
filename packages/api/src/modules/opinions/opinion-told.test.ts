import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { subscribe } from '../../../test/subscribe.ts'
import { mutate, uuidOf } from '../../../test/tenant.ts'
import { lapseCases } from '../cases/case-job.ts'
import { opinionCase } from './opinion-act.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
})
afterAll(() => app?.close())

const forget = () => app.sql`delete from notification where tenant_id = ${uuidOf(at.tenant.id)}`
beforeEach(forget)
const told = async (account: string) =>
  (
    await app.sql`select event from notification where tenant_id = ${uuidOf(at.tenant.id)} and account_id = ${account} order by id`
  ).map(({ event }) => event)

test('a unit is told once that it has an opinion; that it goes on when the author answers or is silent, and nothing of what it does', async () => {
  const { number, secret } = await at.toHandler()
  expect(await told(at.who.handler)).toEqual(['opinion_assigned'])
  await at.done(number, 'Start', at.who.handler)
  await at.done(number, 'Ask', at.who.handler, { text: '哪一盏？' })
  await forget()
  await at.authorAct(number, secret, 'answer', { text: '左边第一盏' })
  expect(await told(at.who.handler)).toEqual(['opinion_resumed'])
  await at.done(number, 'Ask', at.who.handler, { text: '哪一边？' })
  await forget()
  await at.done(number, 'Proceed', at.who.handler)
  expect(await told(at.who.handler)).toEqual([])
  await at.done(number, 'Ask', at.who.handler, { text: '哪一边？' })
  await app.sql`update opinion set due_on = '2026-01-06', clocks = jsonb_set(jsonb_set(clocks, '{0,dueOn}', '"2026-01-06"'), '{0,from}', '"2025-12-15"') where number = ${number} and tenant_id = ${uuidOf(at.tenant.id)}`
  await lapseCases(opinionCase, app.services, uuidOf(at.tenant.id))
  expect((await at.find(number, at.who.handler)).state).toBe('handling')
  expect(await told(at.who.handler)).toEqual(['opinion_resumed'])
})

test('whoever works for a bureau is told of what its sections get, and no other bureau', async () => {
  const section = await mutate(
    app,
    at.tenant,
    'unitCreate',
    { code: 'U1S', name: '路灯科', kind: 'DEPARTMENT', parentId: at.things.unit.id },
    '{ id }',
  )
  const receipt = await at.submit()
  await at.done(receipt.number, 'Accept', at.who.keeper)
  await at.done(receipt.number, 'Classify', at.who.keeper, { categoryId: at.category, grade: 'STREET' })
  await at.done(receipt.number, 'Assign', at.who.office, { unitId: section.id })
  expect(await told(at.who.handler)).toEqual(['opinion_assigned'])
  expect(await told(at.who.otherHandler)).toEqual([])
})

test('a look back that finds all in order is recorded by whoever supervises, and changes nothing', async () => {
  const { number, secret } = await at.toHandler()
  await at.done(number, 'Start', at.who.handler)
  await at.done(number, 'Reply', at.who.handler, { text: '已修好' })
  await at.authorAct(number, secret, 'rate', { satisfaction: 'SATISFIED' })
  const look = { text: '现场查看，路灯正常' }
  await at.done(number, 'LookBack', at.who.supervisor, look)
  expect((await at.find(number, at.who.supervisor)).state).toBe('rated')
  await at.done(number, 'Close', at.who.supervisor)
  await at.done(number, 'LookBack', at.who.supervisor, look)
  const { state, owner, dueOn, entries } = await at.find(number, at.who.supervisor)
  expect([state, owner, dueOn]).toEqual(['closed', null, null])
  expect(entries[0]).toMatchObject({ action: 'lookBack', state: 'closed', visibility: 'internal', ...look })
  for (const as of [at.who.handler, at.who.office, at.who.keeper, at.who.deputy])
    expect((await at.act(number, 'LookBack', as, look)).errors.length).toBe(1)
  expect(JSON.stringify(await at.trace(number, secret))).not.toContain('现场查看')
})

test('a unit is told when its opinion is withdrawn, or goes to another, and looks anew at what waits', async () => {
  const one = await at.toHandler()
  await forget()
  await at.authorAct(one.number, one.secret, 'withdraw')
  expect(await told(at.who.handler)).toEqual(['case_left_unit'])
  const two = await at.toHandler()
  await at.done(two.number, 'Return', at.who.handler, { reason: 'not_competent', text: '不属于本单位' })
  await forget()
  const base = await app.http.listen({ host: '127.0.0.1', port: 0 })
  const listening = (as: string) => subscribe(app, base, 'subscription { workChanged }', { tenant: at.tenant.slug, as })
  const [loser, other] = [await listening(at.who.handler), await listening(at.who.otherKeeper)]
  await at.done(two.number, 'Assign', at.who.office, { unitId: at.otherUnit })
  expect(await told(at.who.handler)).toEqual(['case_left_unit'])
  expect(await told(at.who.otherHandler)).toEqual(['opinion_assigned'])
  await expect.poll(() => loser.events).toContainEqual({ data: { workChanged: true } })
  expect(other.events).toEqual([])
  await Promise.all([loser.end(), other.end()])
})
