import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { openProjects } from '../../../test/projects.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { refused } from '../../../test/tenant.ts'

let app: App
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
})
afterAll(() => app?.close())

const waits = (suggestions: number, projects: number) => [
  { code: 'CASES_WAIT', field: 'id', message: expect.stringContaining(`意见0件、建议${suggestions}件、项目${projects}件`) },
]

test('a unit with a part in an open suggestion is kept in use until that is taken back, whichever part it has', async () => {
  const at = await openSuggestions(app)
  const retire = (id: string) => refused(app, at.tenant, 'unitRetire', { id })
  const both = [at.things.unit.id, at.otherUnit]
  const number = await at.toHandler({}, { mode: 'LEAD', unitIds: both })
  for (const id of both) expect((await retire(id)).userErrors).toMatchObject(waits(1, 0))
  await at.done(number, 'TakeBack', at.who.admin, { text: '机构改革' })
  await at.done(number, 'Assign', at.who.admin, { mode: 'SOLE', unitIds: [at.things.unit.id] })
  expect((await retire(at.things.unit.id)).userErrors).toMatchObject(waits(1, 0))
  expect((await retire(at.otherUnit)).userErrors).toEqual([])
})

test('a unit that delivers a project is kept in use until that has ended', async () => {
  const at = await openProjects(app)
  const retire = (id: string) => refused(app, at.tenant, 'unitRetire', { id })
  const number = await at.office()
  const delivery = { unitIds: [at.otherUnit, at.thirdUnit], finishOn: at.dayFrom(200) }
  await at.done(number, 'Accept', at.who.admin)
  await at.done(number, 'AskFeasibility', at.who.admin, { unitId: at.otherUnit })
  expect((await retire(at.otherUnit)).userErrors).toMatchObject(waits(0, 1))
  await at.done(number, 'Opine', at.who.otherHandler, { feasibility: 'FEASIBLE', text: '可行' })
  const adopted = await at.make('projectCreate', adoption(at, delivery), '{ id number version }')
  for (const id of delivery.unitIds) expect((await retire(id)).userErrors).toMatchObject([{ code: 'CASES_WAIT' }])
  await at.done(adopted['number'], 'Withdraw', at.who.admin, { text: '不再实施' })
  expect((await retire(at.thirdUnit)).userErrors).toEqual([])
})

const adoption = (at: Awaited<ReturnType<typeof openProjects>>, delivery: object) => ({
  ...{ bodyId: at.things.body.id, year: 2027, categoryId: at.supervised, title: '水环境整治', text: '治水' },
  ...delivery,
})
