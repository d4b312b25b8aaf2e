import { abilityFor, accessOf, instance, type Membership, rolesFor } from '@minhui/schema/access/ability'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { openProjects } from '../../../test/projects.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { grant, mutate, type TestTenant } from '../../../test/tenant.ts'

test('what somebody may do to a case they may by one of their roles, and what visitors may besides; each by itself gives no more', () => {
  const places = ['a', 'b'] as const
  const held = fc.constantFrom<Membership>(
    ...places.flatMap((scopeId): Membership[] => [
      { base: 'office_admin', withheld: [], scopeKind: 'branch', scopeId },
      { base: 'station_keeper', withheld: ['Opinion.accept'], scopeKind: 'site', scopeId },
      { base: 'department_handler', withheld: [], scopeKind: 'unit', scopeId },
      { base: 'deputy', withheld: [], scopeKind: 'own', scopeId },
    ]),
    { base: 'supervisor', withheld: [], scopeKind: 'tenant', scopeId: null },
    { base: 'district_admin', withheld: [], scopeKind: 'tenant', scopeId: null },
  )
  const above = fc.subarray([...places])
  const row = fc.record({
    ...{ siteAncestorIds: above, unitAncestorIds: above, partyIds: above },
    ...{ published: fc.boolean(), submitted: fc.boolean(), offered: fc.boolean(), groupId: fc.constantFrom(...places) },
  })
  const subjects = ['Opinion', 'Suggestion', 'Project'] as const
  fc.assert(
    fc.property(fc.array(held, { maxLength: 4 }), row, fc.constantFrom(...subjects), (memberships, attributes, subject) => {
      const one = instance(subject, attributes)
      const all = abilityFor(memberships)
      for (const action of accessOf(subject).actions) {
        const roles = rolesFor(memberships, action, one)
        expect(all.can(action, one)).toBe(roles.length > 0 || abilityFor([]).can(action, one))
        for (const role of roles) expect(abilityFor(memberships.filter(({ base }) => base === role)).can(action, one)).toBe(true)
      }
    }),
  )
})

let app: App
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
})
afterAll(() => app?.close())

type Held = [base: string, scopeKind?: string, scopeId?: string]
/** Somebody who holds several roles, each on something of its own. */
async function holderOf(tenant: TestTenant, ...roles: Held[]): Promise<string> {
  const person = await mutate(app, tenant, 'personCreate', { code: `P${Math.random()}`.replace('.', ''), name: '某乙' })
  let account = ''
  for (const [base, scopeKind, scopeId] of roles) account = await grant(app, tenant, base, scopeKind, scopeId, person.id)
  return account
}
/** The numbers of what waits for somebody, as the list of all kinds and that of one say. */
async function waiting(tenant: TestTenant, as: string, kind: string): Promise<string[]> {
  const { work, ...own } = await app.must<Record<string, { nodes: { number?: string }[] }>>(
    `{ work(first: 100) { nodes { ... on Opinion { number } ... on Suggestion { number } ... on Project { number } } } ${kind}(mine: true, first: 100) { nodes { number } } }`,
    { tenant: tenant.slug, as },
  )
  const numbers = own[kind]?.nodes.map(({ number }) => number as string) ?? []
  const all = work?.nodes.map(({ number }) => number) ?? []
  for (const number of numbers) expect(all).toContain(number)
  return numbers
}

test('the office of a branch that is also a unit elsewhere does nothing as that unit, and an admin who is also a unit does not answer for another', async () => {
  const at = await openOpinions(app)
  const both = await holderOf(
    at.tenant,
    ['office_admin', 'BRANCH', at.things.root.id],
    ['department_handler', 'UNIT', at.otherUnit],
  )
  const chief = await holderOf(at.tenant, ['district_admin'], ['department_handler', 'UNIT', at.otherUnit])
  const { number } = await at.toHandler()
  await at.done(number, 'Start', at.who.handler)
  expect((await at.act(number, 'Explain', both, { text: '不能办理' })).errors).toMatchObject([
    { extensions: { code: 'FORBIDDEN' } },
  ])
  expect((await at.act(number, 'Reply', chief, { text: '已修好' })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  for (const as of [both, chief]) {
    const { viewerActions } = await at.find(number, as)
    expect(viewerActions).toContain('note')
    for (const action of ['reply', 'explain', 'ask', 'proceed', 'return']) expect(viewerActions).not.toContain(action)
    // It is the turn of the unit, which they are not.
    expect(await waiting(at.tenant, as, 'opinions')).not.toContain(number)
  }
  // What is with their own unit they handle, and what is in their own branch they assign.
  const mine = await at.submit()
  await at.done(mine.number, 'Accept', at.who.keeper)
  await at.done(mine.number, 'Classify', both, { categoryId: at.category, grade: 'STREET' })
  expect(await waiting(at.tenant, both, 'opinions')).toContain(mine.number)
  await at.done(mine.number, 'Assign', both, { unitId: at.otherUnit })
  expect(await waiting(at.tenant, both, 'opinions')).toContain(mine.number)
  await at.done(mine.number, 'Start', both)
  expect((await at.find(mine.number, both)).viewerActions).toEqual(expect.arrayContaining(['reply', 'explain', 'ask', 'return']))
  await at.done(mine.number, 'Reply', both, { text: '已修好' })
})

test('the office of another branch that also supervises rejects no suggestion of this one in its first review', async () => {
  const at = await openSuggestions(app)
  const elsewhere = await mutate(app, at.tenant, 'siteCreate', { kindId: at.things.home.id, code: 'H2', name: '丙家' })
  const both = await holderOf(at.tenant, ['office_admin', 'BRANCH', elsewhere.id], ['supervisor'])
  const number = await at.draft()
  await at.done(number, 'Submit', at.who.deputy)
  const rejection = { reason: 'empty', text: '无实质内容' }
  expect((await at.act(number, 'Reject', both, rejection)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect((await at.find(number, both)).viewerActions).toEqual(['note'])
  expect(await waiting(at.tenant, both, 'suggestions')).not.toContain(number)
  expect(await waiting(at.tenant, at.who.office, 'suggestions')).toContain(number)
  await at.done(number, 'Reject', at.who.office, rejection)
})

test('nobody signs for a unit whose head they are by the role that they have in another', async () => {
  const at = await openSuggestions(app)
  const person = await mutate(app, at.tenant, 'personCreate', { code: 'HEAD3', name: '局长丙' })
  await mutate(app, at.tenant, 'unitStaffAppoint', {
    unitId: at.things.unit.id,
    personId: person.id,
    duty: 'HEAD',
    validFrom: '2022-01-01',
  })
  const assisting = await grant(app, at.tenant, 'department_handler', 'UNIT', at.otherUnit, person.id)
  const number = await at.toHandler({}, { mode: 'LEAD', unitIds: [at.things.unit.id, at.otherUnit] })
  await at.done(number, 'PrepareReply', at.who.handler, at.reply)
  expect((await at.act(number, 'SignReply', assisting)).userErrors).toMatchObject([{ code: 'STATUS' }])
  expect((await at.find(number, assisting)).viewerActions).not.toContain('signReply')
  await at.done(number, 'SignReply', at.who.head)
})

test('the office of a town that also supervises rejects no project of the district', async () => {
  const at = await openProjects(app)
  const both = await holderOf(at.tenant, ['office_admin', 'BRANCH', at.townHome.id], ['supervisor'])
  const number = await at.propose()
  const rejection = { reason: 'no_content', text: '内容不明确' }
  expect((await at.act(number, 'Reject', both, rejection)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect((await at.find(number, both)).viewerActions).not.toContain('reject')
  await at.done(number, 'Reject', at.who.admin, rejection)
})
