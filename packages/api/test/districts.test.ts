import { randomUUID } from 'node:crypto'
import { tenantRoles } from '@minhui/schema/rules/roles'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../src/graphql/global-id.ts'
import { seedSlugs } from '../src/seed/data-files.ts'
import { demoAccount } from '../src/seed/load-people.ts'
import { seedId } from '../src/seed/seed-id.ts'
import { type App, createApp } from './app.ts'
import { wideLimits } from './people.ts'
import { mutate, refused, type TestTenant } from './tenant.ts'

let app: App
beforeAll(async () => {
  app = await createApp({ seeds: [...seedSlugs], limits: wideLimits })
})
afterAll(() => app?.close())

type Role = (typeof tenantRoles)[number]
type Step = [action: string, by: Role, input: object, state: string, also?: Role[]]

/** The four districts as they are configured, each with its own hierarchy, and everybody of its demonstration. */
describe.each([...seedSlugs])('in %s', (slug) => {
  const tenant: TestTenant = { id: '', slug, admin: demoAccount(slug, 'district_admin') }
  const as = (role: Role) => demoAccount(slug, role)
  const membership = async (role: Role) =>
    (
      await app.sql<[{ scope_id: string; person_id: string }]>`
        select scope_id, person_id from membership where account_id = ${as(role)} and tenant_id = ${seedId(slug)}`
    )[0]
  const standing = async (table: 'opinion' | 'suggestion', number: string) =>
    (
      await app.sql<[{ id: string; version: number; state: string }]>`
        select id, version, state from ${app.sql(table)} where tenant_id = ${seedId(slug)} and number = ${number}`
    )[0]

  /** Takes each step as whom it belongs to, after everybody else was refused it. */
  async function walk(kind: 'opinion' | 'suggestion', number: string, steps: Step[]) {
    const type = kind === 'opinion' ? 'Opinion' : 'Suggestion'
    for (const [action, by, input, state, also = []] of steps) {
      const { id, version } = await standing(kind, number)
      const given = { id: encodeId(type, id), expectedVersion: version, ...input }
      for (const role of [...tenantRoles, null]) {
        if (role === by || (role && also.includes(role))) continue
        const answer = await refused(app, tenant, `${kind}${action}`, given, role && as(role))
        const isRefused = answer.errors.length > 0 || answer.userErrors.some(({ code }) => ['NOT_FOUND', 'STATUS'].includes(code))
        expect([action, role, isRefused]).toEqual([action, role, true])
      }
      const { userErrors, errors } = await refused(app, tenant, `${kind}${action}`, given, as(by))
      expect([action, userErrors, errors]).toEqual([action, [], []])
      expect((await standing(kind, number)).state).toBe(state)
    }
  }

  test('a citizen scans the code of a station, and what was said is written off', async () => {
    const { scope_id: site } = await membership('station_keeper')
    const { scope_id: unit } = await membership('department_handler')
    const label = { subject: 'SITE', targetId: encodeId('Site', site) }
    const { code: qrCode } = await mutate(app, tenant, 'qrCodeIssue', label, '{ code }')
    const submission = { submissionKey: randomUUID(), text: '（示例）站点门口的台阶需要加装扶手', qrCode }
    const { opinionSubmit: receipt } = await app.must<{ opinionSubmit: { number: string; code: string } }>(
      'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number code userErrors { code } } }',
      { tenant: slug, variables: { input: submission } },
    )
    const [category] = await app.sql<[{ id: string }]>`select id from opinion_category where tenant_id = ${seedId(slug)} limit 1`
    const what = { categoryId: encodeId('OpinionCategory', category.id), grade: 'STREET' }
    await walk('opinion', receipt.number, [
      ['Accept', 'station_keeper', {}, 'accepted', ['office_admin', 'district_admin']],
      ['Classify', 'station_keeper', what, 'classified', ['office_admin', 'district_admin']],
      ['Assign', 'district_admin', { unitId: encodeId('Unit', unit) }, 'assigned', ['office_admin']],
      ['Start', 'department_handler', {}, 'handling'],
      ['Reply', 'department_handler', { text: '（示例）已加装扶手' }, 'replied'],
    ])
    const author = async (action: string, more: object) =>
      (
        await app.must<{ opinionAuthorAct: { trace: { state: string; reply: string } } }>(
          'mutation ($input: OpinionAuthorActInput!) { opinionAuthorAct(input: $input) { trace { state reply } userErrors { code field } } }',
          { tenant: slug, variables: { input: { number: receipt.number, code: receipt.code, action, ...more } } },
        )
      ).opinionAuthorAct.trace
    expect(await author('rate', { satisfaction: 'SATISFIED' })).toEqual({ state: 'rated', reply: '（示例）已加装扶手' })
    await walk('opinion', receipt.number, [['Close', 'supervisor', {}, 'closed']])
  })

  test('a deputy’s suggestion is filed, answered and rated', async () => {
    const { person_id: person } = await membership('deputy')
    const { scope_id: unit } = await membership('department_handler')
    const [mandate] = await app.sql<[{ id: string }]>`
      select id from mandate where tenant_id = ${seedId(slug)} and person_id = ${person} and level = 'district' limit 1`
    const words = { title: '（示例）关于加装扶手的建议', text: '台阶较高', proposal: '统一加装扶手' }
    const { number } = await mutate(
      app,
      tenant,
      'suggestionCreate',
      { kind: 'SUGGESTION', mandateId: encodeId('Mandate', mandate.id), ...words },
      '{ number }',
      as('deputy'),
    )
    await walk('suggestion', number, [
      ['Submit', 'deputy', {}, 'first_review'],
      ['Approve', 'district_admin', {}, 'second_review', ['office_admin']],
      ['File', 'district_admin', {}, 'filed'],
      ['Assign', 'district_admin', { mode: 'SOLE', unitIds: [encodeId('Unit', unit)] }, 'assigned'],
      ['Start', 'department_handler', {}, 'handling'],
      ['PrepareReply', 'department_handler', { replyClass: 'A', text: '（示例）已统一加装' }, 'handling'],
      ['SignReply', 'department_handler', {}, 'replied'],
      ['RateBack', 'department_handler', { process: 'SATISFIED' }, 'unit_rated'],
      ['Rate', 'deputy', { process: 'SATISFIED', result: 'SATISFIED' }, 'rated'],
      ['Close', 'supervisor', {}, 'closed'],
    ])
  })
})
