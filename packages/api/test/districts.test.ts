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

/** The four districts as they are configured, each with its own hierarchy, and everybody of its demonstration; opinions and suggestions are walked in `loops`. */
describe.each([...seedSlugs])('in %s', (slug) => {
  const tenant: TestTenant = { id: encodeId('Tenant', seedId(slug)), slug, admin: demoAccount(slug, 'district_admin') }
  const as = (role: Role) => demoAccount(slug, role)
  const membership = async (role: Role) =>
    (
      await app.sql<[{ scope_id: string; person_id: string }]>`
        select scope_id, person_id from membership where account_id = ${as(role)} and tenant_id = ${seedId(slug)}`
    )[0]
  const standing = async (number: string) =>
    (
      await app.sql<[{ id: string; version: number; state: string }]>`
        select id, version, state from project where tenant_id = ${seedId(slug)} and number = ${number}`
    )[0]

  /** Takes each step as whom it belongs to, after everybody else was refused it. */
  async function walk(number: string, steps: Step[]) {
    for (const [action, by, input, state, also = []] of steps) {
      const { id, version } = await standing(number)
      const given = { id: encodeId('Project', id), expectedVersion: version, ...input }
      for (const role of [...tenantRoles, null]) {
        if (role === by || (role && also.includes(role))) continue
        const answer = await refused(app, tenant, `project${action}`, given, role && as(role))
        const isRefused = answer.errors.length > 0 || answer.userErrors.some(({ code }) => ['NOT_FOUND', 'STATUS'].includes(code))
        expect([action, role, isRefused]).toEqual([action, role, true])
      }
      const { userErrors, errors } = await refused(app, tenant, `project${action}`, given, as(by))
      expect([action, userErrors, errors]).toEqual([action, [], []])
      expect((await standing(number)).state).toBe(state)
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
    await walk(number, [
      ['Accept', 'district_admin', {}, 'screening'],
      ['Examine', 'district_admin', { answers }, 'screening'],
      ['Submit', 'district_admin', {}, 'reviewing'],
      ['Approve', 'supervisor', {}, 'candidate'],
    ])
    const projectId = encodeId('Project', (await standing(number)).id)

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
    expect((await standing(number)).state).toBe('selected')
    const delivery = { unitIds: [encodeId('Unit', unit)], startsOn: dayFrom(-10), finishOn: dayFrom(200), budget: 100_000 }
    await walk(number, [
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
    await walk(number, [
      ['Mark', 'department_handler', { milestoneId, doneOn: dayFrom(0) }, 'delivering'],
      ['Complete', 'department_handler', { text: '（示例）已完工' }, 'delivered'],
    ])
    await hold({ kind: 'INSPECTION', form: 'ASSESS', places: 0 }, 's')
    expect((await standing(number)).state).toBe('inspected')
    await walk(number, [['Close', 'supervisor', {}, 'closed']])
  })
})
