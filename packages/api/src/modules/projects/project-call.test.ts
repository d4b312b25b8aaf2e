import { projectProcedure } from '@minhui/schema/rules/project-procedure'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openProjects } from '../../../test/projects.ts'
import { mutate, openTenant, refused } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
beforeAll(async () => {
  app = await createApp()
  at = await openProjects(app)
})
afterAll(() => app?.close())

const tried = async (name: string, input: object, as: string | null = at.tenant.admin) => {
  const { userErrors, errors } = await refused(app, at.tenant, name, input, as)
  return userErrors[0] ? `${userErrors[0].code} ${userErrors[0].field}` : errors[0]?.extensions?.['code']
}
const calls = async (as: string | null, args = '') =>
  (
    await app.must<{ projectCalls: { nodes: { id: string; open: boolean }[] } }>(
      `{ projectCalls${args} { nodes { id open } } }`,
      {
        tenant: at.tenant.slug,
        as,
      },
    )
  ).projectCalls.nodes

test('a call is open thirty days at least, or as many as the district says', async () => {
  const { callInput, dayFrom, tenant } = at
  const opensOn = dayFrom(1)
  expect(await tried('projectCallCreate', { ...callInput, opensOn, closesOn: dayFrom(29) })).toBe('CALL_TOO_SHORT closesOn')
  expect(await tried('projectCallCreate', { ...callInput, opensOn, closesOn: dayFrom(-1) })).toBe('DATES_ORDER closesOn')
  expect(await tried('projectCallCreate', { ...callInput, opensOn, closesOn: dayFrom(30) })).toBeUndefined()
  const definition = JSON.stringify({ ...projectProcedure, numbers: { ...projectProcedure.numbers, callDays: 10 } })
  await mutate(app, tenant, 'procedurePublish', { kind: 'PROJECT', definition, expectedEdition: 1 }, '{ edition }')
  expect(await tried('projectCallCreate', { ...callInput, opensOn, closesOn: dayFrom(10) })).toBeUndefined()
  expect(await tried('projectCallCreate', { ...callInput, opensOn, closesOn: dayFrom(9) })).toBe('CALL_TOO_SHORT closesOn')
  await mutate(
    app,
    tenant,
    'procedurePublish',
    { kind: 'PROJECT', definition: JSON.stringify(projectProcedure), expectedEdition: 2 },
    '{ edition }',
  )
})

test('is seen by everybody once it is published; then its first day stays, and its last is only put off', async () => {
  const { callInput, dayFrom, tenant, who, make } = at
  const made = await make('projectCallCreate', { ...callInput, year: 2040, opensOn: dayFrom(0), closesOn: dayFrom(40) })
  const of = (version: number, more: object = {}) => ({ id: made.id, expectedVersion: version, ...more })
  const seen = async (as: string | null) => (await calls(as, '(year: 2040)')).length
  expect([await seen(null), await seen(who.citizen), await seen(who.deputy), await seen(tenant.admin)]).toEqual([0, 0, 1, 1])
  for (const as of [who.citizen, who.deputy, who.handler, who.supervisor, who.keeper, who.townOffice])
    expect(await tried('projectCallPublish', of(1), as)).toBe('FORBIDDEN')
  expect(await tried('projectCallPublish', of(1), null)).toBe('UNAUTHENTICATED')
  // Two at once.
  const both = await Promise.all([tried('projectCallPublish', of(1)), tried('projectCallPublish', of(1))])
  expect(both.map((answer) => answer ?? '').sort()).toEqual(['', 'CONFLICT expectedVersion'])
  expect(await calls(null, '(year: 2040, open: true)')).toEqual([{ id: made.id, open: true }])
  expect([
    await tried('projectCallUpdate', of(2, { opensOn: dayFrom(5) })),
    await tried('projectCallUpdate', of(2, { closesOn: dayFrom(39) })),
    await tried('projectCallUpdate', of(2, { closesOn: dayFrom(50), title: '延期征集' })),
    await tried('projectCallWithdraw', of(3)),
    await tried('projectCallWithdraw', of(4)),
  ]).toEqual(['STATUS opensOn', 'STATUS closesOn', undefined, undefined, 'STATUS id'])
  expect(await seen(null)).toBe(0)
  expect(await tried('projectPropose', { ...at.proposal, callId: made.id }, who.citizen)).toBe('NOT_FOUND callId')
})

test('is the town office’s own for its town, and nobody else’s', async () => {
  const { callInput, open, town, townHome, who, things } = at
  const local = { ...callInput, ...open, bodyId: town.id, siteId: townHome.id }
  expect([
    await tried('projectCallCreate', { ...callInput, ...open }, who.townOffice),
    await tried('projectCallCreate', local, who.otherOffice),
    await tried('projectCallCreate', { ...local, bodyId: things.body.id }),
    await tried('projectCallCreate', local, who.townOffice),
  ]).toEqual(['FORBIDDEN', 'FORBIDDEN', 'BODY_MISMATCH siteId', undefined])
  const other = await openTenant(app)
  expect((await refused(app, other, 'projectCallCreate', local, who.townOffice)).errors[0]?.extensions?.['code']).toBe(
    'FORBIDDEN',
  )
})

test('that is over cannot be published, for it would be open for less time than has to be', async () => {
  const made = await at.make('projectCallCreate', { ...at.callInput, opensOn: '2026-01-01', closesOn: '2026-02-15' })
  expect(await tried('projectCallPublish', { id: made.id, expectedVersion: 1 })).toBe('DATES_ORDER closesOn')
})
