import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, mutate, uuidOf } from '../../../test/tenant.ts'
import { opinionCase } from '../opinions/opinion-act.ts'
import { suggestionCase } from '../suggestions/suggestion-act.ts'
import type { AnyCaseKind } from './case-job.ts'
import { remindOfCases } from './case-reminder.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let admin: string

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  admin = await grant(app, at.tenant, 'district_admin')
})
afterAll(() => app?.close())

type Work = { nodes: { number?: string }[]; counts: { total: number }[] }
/** For whom a case waits: what is due for them, as their own lists say. */
const awaited = async (kind: 'opinions' | 'suggestions', number: string, more: Record<string, string> = {}) => {
  const { keeper, otherKeeper, office, supervisor, handler } = at.who
  const everybody = { keeper, otherKeeper, office, supervisor, handler, admin, ...more }
  const found: string[] = []
  for (const [name, as] of Object.entries(everybody)) {
    const { data: answer, errors } = await app.request(
      `{ work(first: 100) { nodes { ... on Opinion { number } ... on Suggestion { number } } counts { total } } ${kind}(mine: true, first: 100) { nodes { number } } }`,
      { tenant: at.tenant.slug, as },
    )
    // Whoever has no role any more may not even ask.
    if (errors.length > 0) continue
    const [work, listed] = [answer['work'] as Work, answer[kind].nodes as Work['nodes']]
    const waits = work.nodes.some((one) => one.number === number)
    expect([name, listed.some((one) => one.number === number)]).toEqual([name, waits])
    expect(work.counts.reduce((sum, { total }) => sum + total, 0)).toBe(work.nodes.length)
    if (waits) found.push(name)
  }
  return found
}
/** Lets a case be due today; answers who is reminded of it. */
const reminded = async (kind: AnyCaseKind, number: string, more: Record<string, string> = {}) => {
  const [today, tenantId] = [dayOf(new Date()), uuidOf(at.tenant.id)]
  const table = app.sql(kind.name)
  const [row] = await app.sql<{ id: string }[]>`update ${table} set due_on = ${today}::date, hard_on = null,
      clocks = jsonb_set(clocks, '{0,dueOn}', to_jsonb(${today}::text)) where number = ${number} and tenant_id = ${tenantId} returning id`
  await app.sql`delete from case_step where case_id = ${row?.id as string}`
  await app.sql`delete from notification where tenant_id = ${tenantId}`
  await remindOfCases([kind], app.services, tenantId)
  const told = (
    await app.sql`select account_id, parameters from notification where event = 'work_due' and tenant_id = ${tenantId}`
  ).map((one) => one['account_id'])
  return Object.entries({ keeper: at.who.keeper, office: at.who.office, admin, ...more }).flatMap(([name, id]) =>
    told.includes(id) ? [name] : [],
  )
}
const ends = async (account: string, isOver: boolean) => {
  await app.sql`update membership set valid_to = ${isOver ? '2025-01-01' : null} , valid_from = '2024-01-01' where account_id = ${account}`
  app.services.feed.publish([{ topic: 'access', tenantId: uuidOf(at.tenant.id) }])
}

test('where the last keeper leaves it is the turn of the office, where that has nobody, of the district, until somebody comes', async () => {
  const { number } = await at.submit()
  expect(await awaited('opinions', number)).toEqual(['keeper'])
  await ends(at.who.keeper, true)
  expect(await awaited('opinions', number)).toEqual(['office'])
  expect(await reminded(opinionCase, number)).toEqual(['office'])
  await ends(at.who.office, true)
  expect(await awaited('opinions', number)).toEqual(['admin'])
  expect(await reminded(opinionCase, number)).toEqual(['admin'])
  await at.done(number, 'Accept', admin)
  expect(await awaited('opinions', number)).toEqual(['admin'])
  await at.done(number, 'Classify', admin, { categoryId: at.category, grade: 'STREET' })
  // Classified it is the turn of the office, which is missing too.
  expect(await awaited('opinions', number)).toEqual(['admin'])
  await ends(at.who.office, false)
  expect(await awaited('opinions', number)).toEqual(['office'])
  const fresh = await at.submit()
  expect(await awaited('opinions', fresh.number)).toEqual(['office'])
  // A keeper of the site above keeps this one, too; one of another place does not.
  const parent = await grant(app, at.tenant, 'station_keeper', 'SITE', at.things.root.id)
  expect(await awaited('opinions', fresh.number, { parent })).toEqual(['parent'])
  await ends(parent, true)
  await ends(at.who.keeper, false)
  expect(await awaited('opinions', fresh.number, { parent })).toEqual(['keeper'])
  // On the last day the office is told beside the keeper, each once.
  expect(await reminded(opinionCase, fresh.number)).toEqual(['keeper', 'office'])
})

test('whoever stands in is urged, and a retired role is nobody', async () => {
  const { number } = await at.submit()
  await app.sql`update role set status = 'retired' where base = 'station_keeper' and tenant_id = ${uuidOf(at.tenant.id)}`
  app.services.feed.publish([{ topic: 'access', tenantId: uuidOf(at.tenant.id) }])
  expect(await awaited('opinions', number)).toEqual(['office'])
  await app.sql`delete from notification where tenant_id = ${uuidOf(at.tenant.id)}`
  await at.done(number, 'Urge', admin, { text: '请受理' })
  const urged =
    await app.sql`select account_id from notification where event = 'case_urged' and tenant_id = ${uuidOf(at.tenant.id)}`
  expect(urged.map((one) => one['account_id'])).toEqual([at.who.office])
  await app.sql`update role set status = 'active' where base = 'station_keeper' and tenant_id = ${uuidOf(at.tenant.id)}`
  app.services.feed.publish([{ topic: 'access', tenantId: uuidOf(at.tenant.id) }])
  expect(await awaited('opinions', number)).toEqual(['keeper'])
})

test('the first review of a suggestion is the turn of the district where the branch has no office', async () => {
  const { tenant, things, who } = at
  const input = { siteId: things.site.id, mandateId: things.mandate.id, mode: 'FIXED', validFrom: '2022-01-01' }
  await mutate(app, tenant, 'siteAssignmentCreate', input)
  const words = { title: '增设公交站', text: '出行不便', proposal: '增设两站', kind: 'SUGGESTION', mandateId: things.mandate.id }
  const made = await mutate(app, tenant, 'suggestionCreate', words, '{ id number version }', who.deputy)
  await mutate(app, tenant, 'suggestionSubmit', { id: made.id, expectedVersion: made['version'] }, '{ id }', who.deputy)
  const number = made['number'] as string
  expect(await awaited('suggestions', number)).toEqual(['office'])
  await ends(who.office, true)
  expect(await awaited('suggestions', number)).toEqual(['admin'])
  expect(await reminded(suggestionCase, number)).toEqual(['admin'])
  await ends(who.office, false)
  expect(await reminded(suggestionCase, number)).toEqual(['office'])
})
