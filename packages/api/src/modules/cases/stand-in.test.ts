import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, mutate } from '../../../test/tenant.ts'
import { turnsIn } from '../../../test/turns.ts'
import { opinionCase } from '../opinions/opinion-act.ts'
import { suggestionCase } from '../suggestions/suggestion-act.ts'

let app: App
let at: Awaited<ReturnType<typeof openOpinions>>
let admin: string
let turns: ReturnType<typeof turnsIn>

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openOpinions(app)
  admin = await grant(app, at.tenant, 'district_admin')
  const { keeper, otherKeeper, office, supervisor, handler } = at.who
  turns = turnsIn(app, at.tenant, { keeper, otherKeeper, office, supervisor, handler, admin })
})
afterAll(() => app?.close())

test('where the last keeper leaves it is the turn of the office, where that has nobody, of the district, until somebody comes', async () => {
  const { number } = await at.submit()
  expect(await turns.awaited('opinions', number)).toEqual(['keeper'])
  await turns.ends(at.who.keeper, true)
  expect(await turns.awaited('opinions', number)).toEqual(['office'])
  expect(await turns.reminded(opinionCase, number)).toEqual(['office'])
  await turns.ends(at.who.office, true)
  expect(await turns.awaited('opinions', number)).toEqual(['admin'])
  expect(await turns.reminded(opinionCase, number)).toEqual(['admin'])
  await at.done(number, 'Accept', admin)
  expect(await turns.awaited('opinions', number)).toEqual(['admin'])
  await at.done(number, 'Classify', admin, { categoryId: at.category, grade: 'STREET' })
  // Classified it is the turn of the office, which is missing too.
  expect(await turns.awaited('opinions', number)).toEqual(['admin'])
  await turns.ends(at.who.office, false)
  expect(await turns.awaited('opinions', number)).toEqual(['office'])
  const fresh = await at.submit()
  expect(await turns.awaited('opinions', fresh.number)).toEqual(['office'])
  // A keeper of the site above keeps this one, too; one of another place does not.
  const parent = await grant(app, at.tenant, 'station_keeper', 'SITE', at.things.root.id)
  expect(await turns.awaited('opinions', fresh.number, { parent })).toEqual(['parent'])
  await turns.ends(parent, true)
  await turns.ends(at.who.keeper, false)
  expect(await turns.awaited('opinions', fresh.number, { parent })).toEqual(['keeper'])
  // On the last day the office is told beside the keeper, each once.
  expect(await turns.reminded(opinionCase, fresh.number)).toEqual(['keeper', 'office'])
})

test('whoever stands in is urged, and a retired role is nobody', async () => {
  const { number } = await at.submit()
  await turns.retires('station_keeper', true)
  expect(await turns.awaited('opinions', number)).toEqual(['office'])
  await turns.forget()
  await at.done(number, 'Urge', admin, { text: '请受理' })
  expect(await turns.told('case_urged')).toEqual(['office'])
  await turns.retires('station_keeper', false)
  expect(await turns.awaited('opinions', number)).toEqual(['keeper'])
})

test('the first review of a suggestion is the turn of the district where the branch has no office', async () => {
  const { tenant, things, who } = at
  const input = { siteId: things.site.id, mandateId: things.mandate.id, mode: 'FIXED', validFrom: '2022-01-01' }
  await mutate(app, tenant, 'siteAssignmentCreate', input)
  const words = { title: '增设公交站', text: '出行不便', proposal: '增设两站', kind: 'SUGGESTION', mandateId: things.mandate.id }
  const made = await mutate(app, tenant, 'suggestionCreate', words, '{ id number version }', who.deputy)
  await mutate(app, tenant, 'suggestionSubmit', { id: made.id, expectedVersion: made['version'] }, '{ id }', who.deputy)
  const number = made['number'] as string
  expect(await turns.awaited('suggestions', number)).toEqual(['office'])
  await turns.ends(who.office, true)
  expect(await turns.awaited('suggestions', number)).toEqual(['admin'])
  expect(await turns.reminded(suggestionCase, number)).toEqual(['admin'])
  await turns.ends(who.office, false)
  expect(await turns.reminded(suggestionCase, number)).toEqual(['office'])
})
