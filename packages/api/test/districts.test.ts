import { randomUUID } from 'node:crypto'
import { tenantRoles } from '@minhui/schema/rules/roles'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodeId } from '../src/graphql/global-id.ts'
import { seedSlugs } from '../src/seed/data-files.ts'
import { demoAccount } from '../src/seed/load-people.ts'
import { seedId } from '../src/seed/seed-id.ts'
import { type App, createApp } from './app.ts'
import { enrol, keysOf, personIdOf, signOff, vote } from './ballots.ts'
import { dayFrom } from './deliveries.ts'
import { wideLimits } from './people.ts'
import { mutate, refused, type TestTenant } from './tenant.ts'

let app: App
beforeAll(async () => {
  app = await createApp({ seeds: [...seedSlugs], limits: wideLimits })
})
afterAll(() => app?.close())

type Role = (typeof tenantRoles)[number]
type Step = [action: string, by: Role, input: object, state: string, also?: Role[]]

const offices: Role[] = ['office_admin', 'district_admin']
/** From the desk of a unit to the reply. */
const handled: Step[] = [
  ['Start', 'department_handler', {}, 'handling'],
  ['Reply', 'department_handler', { text: '（示例）已加装扶手' }, 'replied'],
]

/** The four districts as they are configured, each with its own hierarchy, and everybody of its demonstration. */
describe.each([...seedSlugs])('in %s', (slug) => {
  const tenant: TestTenant = { id: encodeId('Tenant', seedId(slug)), slug, admin: demoAccount(slug, 'district_admin') }
  const as = (role: Role) => demoAccount(slug, role)
  const membership = async (role: Role) =>
    (
      await app.sql<[{ scope_id: string; person_id: string }]>`
        select scope_id, person_id from membership where account_id = ${as(role)} and tenant_id = ${seedId(slug)}`
    )[0]
  const standing = async (table: 'opinion' | 'suggestion' | 'project', number: string) =>
    (
      await app.sql<[{ id: string; version: number; state: string }]>`
        select id, version, state from ${app.sql(table)} where tenant_id = ${seedId(slug)} and number = ${number}`
    )[0]

  /** Takes each step as whom it belongs to, after everybody else was refused it. */
  async function walk(kind: 'opinion' | 'suggestion' | 'project', number: string, steps: Step[]) {
    const type = { opinion: 'Opinion', suggestion: 'Suggestion', project: 'Project' }[kind]
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

  test('what citizens said is proposed to the units that are competent for it', async () => {
    const { opinions } = await app.must<{
      opinions: { nodes: { category: { code: string } | null; proposals: { unit: { code: string } }[] }[] }
    }>('{ opinions(first: 50) { nodes { category { code } proposals { unit { code } } } } }', {
      tenant: slug,
      as: as('district_admin'),
    })
    for (const { category, proposals } of opinions.nodes.filter((one) => one.category)) {
      const units = proposals.map(({ unit }) => unit.code)
      expect([category?.code, units]).not.toEqual([category?.code, []])
      if (category?.code === 'roads') expect(units).toContain('GOV-JT')
    }
  })

  /** Somebody scans the code of a station and speaks; what was said goes its way, and is written off. */
  async function writtenOff(wayOf: (what: { categoryId: string; grade: string }, unitId: string) => Step[]) {
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
    await walk('opinion', receipt.number, wayOf(what, encodeId('Unit', unit)))
    const author = async (action: string, more: object) =>
      (
        await app.must<{ opinionAuthorAct: { trace: { state: string; reply: string } } }>(
          'mutation ($input: OpinionAuthorActInput!) { opinionAuthorAct(input: $input) { trace { state reply } userErrors { code field } } }',
          { tenant: slug, variables: { input: { number: receipt.number, code: receipt.code, action, ...more } } },
        )
      ).opinionAuthorAct.trace
    expect(await author('rate', { satisfaction: 'SATISFIED' })).toEqual({ state: 'rated', reply: '（示例）已加装扶手' })
    await walk('opinion', receipt.number, [['Close', 'supervisor', {}, 'closed']])
  }

  test('a citizen scans the code of a station, and what was said is written off', () =>
    writtenOff((what, unitId) => [
      ['Accept', 'station_keeper', {}, 'accepted', offices],
      ['Classify', 'station_keeper', what, 'classified', offices],
      ['Assign', 'district_admin', { unitId }, 'assigned', ['office_admin']],
      ...handled,
    ]))

  test.runIf(slug === 'binhu')('direct handling: the keeper settles it in one step', () =>
    writtenOff(() => [['Settle', 'station_keeper', { text: '（示例）已加装扶手' }, 'replied', offices]]),
  )

  test.runIf(slug === 'jianghan')(
    'graded handling: what is of the district is passed up, and assigned by the district alone',
    () =>
      writtenOff((what, unitId) => [
        ['Accept', 'station_keeper', {}, 'accepted', offices],
        ['Classify', 'station_keeper', { ...what, grade: 'DISTRICT' }, 'classified', offices],
        ['Escalate', 'office_admin', { text: '（示例）需区级统筹' }, 'escalated', ['district_admin']],
        ['Assign', 'district_admin', { unitId }, 'assigned'],
        ...handled,
      ]),
  )

  test('cases go as the district has configured it, which could be published as it stands', async () => {
    const { procedures } = await app.must<{ procedures: { edition: number; definition: string }[] }>(
      '{ procedures(kind: OPINION) { edition definition } }',
      { tenant: slug, as: as('district_admin') },
    )
    const [inForce] = procedures
    expect([slug, inForce?.edition]).toEqual([slug, slug === 'wujin' ? 1 : 2])
    const given = { kind: 'OPINION', definition: inForce?.definition, expectedEdition: inForce?.edition }
    const { userErrors, errors } = await refused(app, tenant, 'procedurePublish', given, as('district_admin'))
    expect([slug, userErrors, errors]).toEqual([slug, [], []])
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
      ['RateBack', 'department_handler', { process: 'SATISFIED' }, 'replied'],
      ['Rate', 'deputy', { process: 'SATISFIED', result: 'SATISFIED' }, 'rated'],
      ['Close', 'supervisor', {}, 'closed'],
    ])
  })

  test('a project is proposed, put to the vote of a small congress, delivered, tested and written off', async () => {
    const { scope_id: unit } = await membership('department_handler')
    const make = (name: string, input: object, selection?: string) => mutate(app, tenant, name, input, selection)
    const body = await make('congressBodyCreate', { code: 'SMALL', name: '示例小代表大会', kind: 'CONGRESS', level: 'DISTRICT' })
    const term = await make('termCreate', { bodyId: body.id, ordinal: 1, name: '第一届', startsOn: '2022-01-01' })
    const sessionInput = { termId: term.id, ordinal: 1, name: '第一次会议', startsOn: '2026-01-10' }
    const { id: session } = await make('congressSessionCreate', sessionInput)
    const deputies = await enrol(app, tenant, 'deputy', 3, term.id)
    const tellers = await enrol(app, tenant, 'teller', 2)
    const hall = { tenant, deputies, tellers } as never

    const words = { title: '（示例）加装扶手', text: '（示例）台阶较高', proposerKind: 'OFFICE' }
    const categoryId = encodeId('ProjectCategory', seedId(slug, 'project-category', 'livelihood'))
    const { number } = await make('projectPropose', { ...words, bodyId: body.id, year: 2027, categoryId }, '{ number }')
    const criteria = await app.sql<{ id: string }[]>`
      select id from project_criterion where tenant_id = ${seedId(slug)} and status = 'active'`
    const answers = criteria.map(({ id }) => ({ criterionId: encodeId('ProjectCriterion', id), met: true }))
    await walk('project', number, [
      ['Accept', 'district_admin', {}, 'screening'],
      ['Examine', 'district_admin', { answers }, 'screening'],
      ['Submit', 'district_admin', {}, 'reviewing'],
      ['Approve', 'supervisor', {}, 'candidate'],
    ])
    const projectId = encodeId('Project', (await standing('project', number)).id)

    /** Prepares a ballot on it, and lets every deputy vote; each step is refused to all others. */
    async function hold(input: object, choices: string) {
      const { id } = await make('ballotCreate', {
        bodyId: body.id,
        sessionId: session,
        title: '（示例）票决',
        ...input,
        options: [{ projectId }],
      })
      const step = async (name: string, by: string, more: object = {}, own: readonly Role[] = []) => {
        for (const role of [...tenantRoles, null]) {
          if (role && own.includes(role)) continue
          const answer = await refused(app, tenant, `ballot${name}`, { id, ...more }, role && as(role))
          expect([name, role, answer.errors.length + answer.userErrors.length > 0]).toEqual([name, role, true])
        }
        await mutate(app, tenant, `ballot${name}`, { id, ...more }, '{ id }', by)
      }
      for (const teller of tellers) await make('ballotTellerAppoint', { id, personId: personIdOf(teller) })
      await step('Freeze', tenant.admin, {}, ['district_admin'])
      for (const deputy of deputies) await deputy.browser.do('ballotCheckIn', { id }, 'ballot { id }')
      const teller = tellers[0]?.accountId as string
      await step('Open', teller)
      const keys = await keysOf(app, hall, id)
      for (const deputy of deputies) await vote(app, hall, keys, id, deputy, choices)
      await step('Close', teller)
      expect(await signOff(hall, id)).toEqual([])
      await step('Announce', tenant.admin, {}, ['district_admin'])
    }
    await hold({ kind: 'SELECTION', form: 'CHOOSE', places: 1 }, '1')
    expect((await standing('project', number)).state).toBe('selected')
    const delivery = { unitIds: [encodeId('Unit', unit)], startsOn: dayFrom(-10), finishOn: dayFrom(200), budget: 100_000 }
    await walk('project', number, [
      ['Assign', 'district_admin', delivery, 'delivering'],
      [
        'Plan',
        'department_handler',
        { milestones: [{ title: '（示例）完工', plannedOn: dayFrom(20) }] },
        'delivering',
        ['district_admin'],
      ],
    ])
    const [milestone] = await app.sql<[{ id: string }]>`
      select m.id from project_milestone m join project p on p.tenant_id = m.tenant_id and p.id = m.project_id
      where m.tenant_id = ${seedId(slug)} and p.number = ${number}`
    const milestoneId = encodeId('ProjectMilestone', milestone.id)
    await walk('project', number, [
      ['Mark', 'department_handler', { milestoneId, doneOn: dayFrom(0) }, 'delivering'],
      ['Complete', 'department_handler', { text: '（示例）已完工' }, 'delivered'],
    ])
    await hold({ kind: 'INSPECTION', form: 'ASSESS', places: 0 }, 's')
    expect((await standing('project', number)).state).toBe('inspected')
    await walk('project', number, [['Close', 'supervisor', {}, 'closed']])
  })
})
