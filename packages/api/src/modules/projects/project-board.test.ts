import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openProjects } from '../../../test/projects.ts'
import { openTenant } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
beforeAll(async () => {
  app = await createApp()
  at = await openProjects(app)
})
afterAll(() => app?.close())

const board = async (as: string | null, args = '', slug = at.tenant.slug) => {
  const answer = await app.request(`{ projectBoard${args} { category { code } light count overdue } }`, { tenant: slug, as })
  expect(answer.errors).toEqual([])
  return answer.data['projectBoard']
}

test('what is delivered is counted by category and light, for whom may see it, and nobody else', async () => {
  const input = (more: object = {}) => ({
    ...{ bodyId: at.things.body.id, year: 2026, categoryId: at.supervised, title: '太湖清淤', text: '年度清淤工程' },
    ...{ unitIds: [at.things.unit.id], finishOn: at.dayFrom(200) },
    ...more,
  })
  expect(await board(at.who.admin)).toEqual([])
  await at.make('projectCreate', input())
  await at.make('projectCreate', input({ published: false }))
  const { number } = await at.make('projectCreate', input({ unitIds: [at.otherUnit], year: 2025 }), '{ number }')
  // What waits to be selected is not delivered.
  await at.toCandidate()
  const green = (count: number) => [{ category: { code: 'lake' }, light: 'GREEN', count, overdue: 0 }]
  for (const as of [at.who.admin, at.who.supervisor, at.who.handler]) expect(await board(as)).toEqual(green(3))
  // A visitor, a deputy, another unit: what is published.
  for (const as of [null, at.who.deputy, at.who.otherHandler]) expect(await board(as)).toEqual(green(2))
  expect(await board(at.who.admin, '(year: 2025)')).toEqual(green(1))
  expect(await board(at.who.admin, `(year: 2026, bodyId: "${at.things.body.id}")`)).toEqual(green(2))
  expect(await board(at.who.admin, `(bodyId: "${at.town.id}")`)).toEqual([])
  // A sum that is not known is null, and can be taken back.
  const edit = { costEstimate: null, beneficiaryCount: null }
  const candidate = await at.office({ costEstimate: 5.25 })
  await at.done(candidate, 'Edit', at.who.admin, edit)
  expect(await at.find(candidate)).toMatchObject({ costEstimate: null })
  // What has ended is delivered no longer.
  await at.done(number, 'Complete', at.who.otherHandler, { text: '已完成' })
  await at.done(number, 'Close', at.who.supervisor)
  expect(await board(at.who.admin)).toEqual(green(2))
  const other = await openTenant(app)
  expect(await board(other.admin, '', other.slug)).toEqual([])
})

test('the id of a congress is one', async () => {
  const { errors } = await app.request(`{ projectBoard(bodyId: "${at.supervised}") { count } }`, {
    tenant: at.tenant.slug,
    as: at.who.admin,
  })
  expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT')
})
