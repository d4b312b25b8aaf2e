import { dayOf } from '@minhui/schema/rules/case-clock'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openDelivery } from '../../../test/deliveries.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { grant, mutate, openTenant, roleOf, uuidOf } from '../../../test/tenant.ts'
import { turnsIn } from '../../../test/turns.ts'
import { opinionCase } from '../opinions/opinion-act.ts'
import { projectCase } from '../projects/project-act.ts'
import { suggestionCase } from '../suggestions/suggestion-act.ts'
import { remindOfCases } from './case-reminder.ts'

let app: App
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
})
afterAll(() => app?.close())

describe('opinions at a unit in which nobody is in office', () => {
  let at: Awaited<ReturnType<typeof openOpinions>>
  let admin: string
  let turns: ReturnType<typeof turnsIn>
  beforeAll(async () => {
    at = await openOpinions(app)
    admin = await grant(app, at.tenant, 'district_admin')
    const { deputy: _, teller: __, ...who } = at.who
    turns = turnsIn(app, at.tenant, { ...who, admin })
  })
  /** From the street to a unit, by somebody. */
  const assigned = async (unitId: string, as: string) => {
    const { number, code } = await at.submit()
    await at.done(number, 'Accept', at.who.keeper)
    await at.done(number, 'Classify', at.who.keeper, { categoryId: at.category, grade: 'STREET' })
    await turns.forget()
    await at.done(number, 'Assign', as, { unitId })
    return { number, secret: code as string }
  }

  test('are the turn of the office that handed them over, where that has nobody, of the district, until somebody comes', async () => {
    const { number } = await at.toHandler()
    const { handler, office } = at.who
    expect(await turns.awaited('opinions', number)).toEqual(['handler'])
    await turns.ends(handler, true)
    expect(await turns.awaited('opinions', number)).toEqual(['office'])
    // The office is told beside the unit on the last day, and once.
    expect(await turns.reminded(opinionCase, number)).toEqual(['office'])
    await turns.ends(office, true)
    expect(await turns.awaited('opinions', number)).toEqual(['admin'])
    expect(await turns.reminded(opinionCase, number)).toEqual(['admin'])
    await turns.ends(office, false)
    const newcomer = await grant(app, at.tenant, 'department_handler', 'UNIT', at.things.unit.id)
    expect(await turns.awaited('opinions', number, { newcomer })).toEqual(['newcomer'])
    await turns.ends(newcomer, true)
    expect(await turns.awaited('opinions', number, { newcomer })).toEqual(['office'])
    await turns.ends(handler, false)
    expect(await turns.awaited('opinions', number, { newcomer })).toEqual(['handler'])
  })

  test('whoever hands something to a unit sees that nobody is in office there; nobody else does', async () => {
    const { handler, office, keeper, deputy } = at.who
    const seenBy = async (as: string | null) => {
      const { unitTree } = await app.must<{ unitTree: { name: string; hasHandler: boolean | null }[] }>(
        '{ unitTree { name hasHandler } }',
        { tenant: at.tenant.slug, as },
      )
      return unitTree.map(({ hasHandler }) => hasHandler)
    }
    expect(await seenBy(office)).toEqual([true, true])
    await turns.ends(handler, true)
    expect((await seenBy(office)).toSorted()).toEqual([false, true])
    expect((await seenBy(admin)).toSorted()).toEqual([false, true])
    for (const as of [keeper, deputy, handler, null]) expect(await seenBy(as)).toEqual([null, null])
    await turns.ends(handler, false)
  })

  test('are urged where the role was retired, and the office takes them back and assigns them anew', async () => {
    const { number } = await at.toHandler()
    await at.done(number, 'Start', at.who.handler)
    await turns.retires('department_handler', true)
    expect(await turns.awaited('opinions', number)).toEqual(['office'])
    await turns.forget()
    await at.done(number, 'Urge', admin, { text: '请尽快办理' })
    expect(await turns.told('case_urged')).toEqual(['office'])
    await turns.retires('department_handler', false)
    await turns.ends(at.who.handler, true)
    expect((await at.find(number, at.who.office)).viewerActions).toContain('takeBack')
    await at.done(number, 'TakeBack', at.who.office, { text: '该单位暂无经办人' })
    await at.done(number, 'Assign', at.who.office, { unitId: at.otherUnit })
    expect(await turns.awaited('opinions', number)).toEqual(['otherHandler'])
    await turns.ends(at.who.handler, false)
  })

  test('whoever stands in is told when they come there, but for whoever hands them over', async () => {
    const unit = (await mutate(app, at.tenant, 'unitCreate', { code: 'U7', name: '空置局', kind: 'DEPARTMENT' }, '{ id }')).id
    const byAdmin = await assigned(unit, admin)
    expect(await turns.told('case_awaits')).toEqual(['office'])
    await assigned(unit, at.who.office)
    expect(await turns.told('case_awaits')).toEqual([])
    await assigned(at.things.unit.id, admin)
    expect(await turns.told('case_awaits')).toEqual([])
    expect(await turns.told('opinion_assigned')).toEqual(['handler'])
    // What goes on by itself comes to them, too.
    const clerk = await grant(app, at.tenant, 'department_handler', 'UNIT', unit)
    await at.done(byAdmin.number, 'Start', clerk)
    await at.done(byAdmin.number, 'Ask', clerk, { text: '哪一盏？' })
    await turns.ends(clerk, true)
    await turns.forget()
    expect(await turns.awaited('opinions', byAdmin.number)).toEqual([])
    await at.authorAct(byAdmin.number, byAdmin.secret, 'answer', { text: '左边第一盏' })
    expect(await turns.told('case_awaits')).toEqual(['office'])
    expect(await turns.awaited('opinions', byAdmin.number)).toEqual(['office'])
  })

  test('whoever works for a bureau is in office for its sections, and nobody of a section for its bureau', async () => {
    const bureau = at.things.unit.id
    const input = { code: 'U1S', name: '路灯科', kind: 'DEPARTMENT', parentId: bureau }
    const section = (await mutate(app, at.tenant, 'unitCreate', input, '{ id }')).id
    const [above, below] = [await assigned(bureau, at.who.office), await assigned(section, at.who.office)]
    expect(await turns.awaited('opinions', below.number)).toEqual(['handler'])
    const clerk = await grant(app, at.tenant, 'department_handler', 'UNIT', section)
    await turns.ends(at.who.handler, true)
    expect(await turns.awaited('opinions', below.number, { clerk })).toEqual(['clerk'])
    expect(await turns.awaited('opinions', above.number, { clerk })).toEqual(['office'])
    await turns.ends(at.who.handler, false)
  })

  test('nobody stands in who may not read them: no office of another place, no role without the right, no other district', async () => {
    const { tenant, who, things } = at
    const place = await mutate(app, tenant, 'siteCreate', { kindId: things.home.id, code: 'H8', name: '丁家' }, '{ id }')
    const elsewhere = await grant(app, tenant, 'office_admin', 'BRANCH', place.id)
    const { number } = await at.toHandler()
    const { id } = await at.find(number, who.office)
    await turns.ends(who.handler, true)
    expect(await turns.awaited('opinions', number, { elsewhere })).toEqual(['office'])
    expect(await turns.reminded(opinionCase, number, { elsewhere })).toEqual(['office'])
    for (const as of [elsewhere, who.otherHandler, who.otherKeeper])
      expect((await app.request(`{ node(id: "${id}") { id } }`, { tenant: tenant.slug, as })).data['node']).toBe(null)
    const role = await roleOf(app, tenant, 'office_admin')
    const withheld = (rights: string[]) =>
      app.sql`update role set withheld = ${rights} where id = ${uuidOf(role)}`.then(() =>
        app.services.feed.publish([{ topic: 'access', tenantId: uuidOf(tenant.id) }]),
      )
    await withheld(['Opinion.read'])
    expect(await turns.awaited('opinions', number, { elsewhere })).not.toContain('office')
    expect(await turns.reminded(opinionCase, number, { elsewhere })).toEqual(['admin'])
    await withheld([])
    // Who has left elsewhere is nothing to this district, and the other way round.
    const other = await openTenant(app)
    const { work } = await app.must<{ work: { nodes: object[] } }>('{ work { nodes { __typename } } }', {
      tenant: other.slug,
      as: other.admin,
    })
    expect(work.nodes).toEqual([])
    await turns.ends(who.handler, false)
  })
})

describe('suggestions of which a unit has nobody in office', () => {
  let at: Awaited<ReturnType<typeof openSuggestions>>
  let turns: ReturnType<typeof turnsIn>
  beforeAll(async () => {
    at = await openSuggestions(app)
    turns = turnsIn(app, at.tenant, at.who)
  })
  const both = (mode: string) => ({ mode, unitIds: [at.things.unit.id, at.otherUnit] })
  /** Nobody is left in the other unit, or everybody is back. */
  const leave = async (isOver: boolean) => {
    await turns.ends(at.who.otherHandler, isOver)
    await turns.ends(at.who.otherHead, isOver)
  }

  test('wait for the district beside the unit that has people, for as long as the empty one owes something', async () => {
    const number = await at.toHandler({}, both('EACH'))
    const { handler, head, admin, otherHandler } = at.who
    expect(await turns.awaited('suggestions', number)).toEqual(['handler', 'head', 'otherHandler', 'otherHead'])
    await turns.ends(otherHandler, true)
    expect(await turns.awaited('suggestions', number)).toEqual(['handler', 'head', 'otherHead'])
    await leave(true)
    expect(await turns.awaited('suggestions', number)).toEqual(['handler', 'head', 'admin'])
    // The first word with the deputy is theirs to see to as well: each is told in one sum.
    expect(await turns.reminded(suggestionCase, number)).toEqual(['office', 'handler', 'head', 'admin'])
    await at.done(number, 'PrepareReply', handler, at.reply)
    await at.done(number, 'SignReply', head)
    expect(await turns.awaited('suggestions', number)).toEqual(['admin'])
    await turns.forget()
    await at.done(number, 'Urge', admin, { text: '请尽快答复' })
    expect(await turns.told('case_urged')).toEqual(['admin'])
    expect((await at.find(number, admin)).viewerActions).toContain('takeBack')
    await at.done(number, 'TakeBack', admin, { text: '该单位暂无经办人' })
    await turns.forget()
    await at.done(number, 'Assign', admin, { mode: 'SOLE', unitIds: [at.things.unit.id] })
    expect(await turns.awaited('suggestions', number)).toEqual(['handler', 'head'])
    await leave(false)
  })

  test('do not wait for the district where the empty unit has done its part', async () => {
    const number = await at.toHandler({}, both('LEAD'))
    await leave(true)
    // Its opinion is missing.
    expect(await turns.awaited('suggestions', number)).toEqual(['handler', 'head', 'admin'])
    await leave(false)
    await at.done(number, 'Opine', at.who.otherHandler, { text: '无意见' })
    await leave(true)
    expect(await turns.awaited('suggestions', number)).toEqual(['handler', 'head'])
    expect(await turns.reminded(suggestionCase, number)).toEqual(['office', 'handler', 'head'])
    await leave(false)
  })

  test('tell the district when they come to an empty unit, by whomever, and are not its turn while they are rated', async () => {
    const another = await grant(app, at.tenant, 'district_admin')
    const number = await at.draft()
    await at.done(number, 'Submit', at.who.deputy)
    await at.done(number, 'Approve', at.who.office)
    await at.done(number, 'File', at.who.admin)
    await leave(true)
    await turns.forget()
    await at.done(number, 'Assign', at.who.admin, { mode: 'SOLE', unitIds: [at.otherUnit] })
    expect(await turns.told('case_awaits', { another })).toEqual(['another'])
    expect(await turns.awaited('suggestions', number, { another })).toEqual(['admin', 'another'])
    await leave(false)
    await at.done(number, 'Start', at.who.otherHandler)
    await at.done(number, 'PrepareReply', at.who.otherHandler, at.reply)
    await at.done(number, 'SignReply', at.who.otherHead)
    expect(await turns.awaited('suggestions', number)).toEqual(['deputy', 'otherHandler', 'otherHead'])
    await leave(true)
    expect(await turns.awaited('suggestions', number)).toEqual(['deputy'])
    await leave(false)
  })

  test('the time in which an empty unit has to speak with the deputy, or to opine, is told to the district', async () => {
    const [today, tenantId] = [dayOf(new Date()), uuidOf(at.tenant.id)]
    const number = await at.toHandler({}, both('LEAD'))
    await leave(true)
    const due = async () => {
      await turns.forget()
      await app.sql`delete from case_step where tenant_id = ${tenantId}`
      await remindOfCases([suggestionCase], app.services, tenantId)
      return turns.told('work_due')
    }
    await app.sql`update suggestion set due_on = '2099-01-05', contact_due_on = null, contact_clock = null,
      clocks = jsonb_set(clocks, '{0,dueOn}', '"2099-01-05"') where tenant_id = ${tenantId} and owner is not null`
    expect(await due()).toEqual([])
    const id = uuidOf((await at.known(number)).id)
    await app.sql`update suggestion_unit set opinion_due_on = ${today}::date, opinion_clock = jsonb_set(opinion_clock, '{dueOn}', to_jsonb(${today}::text))
      where tenant_id = ${tenantId} and suggestion_id = ${id} and part = 'co'`
    expect(await due()).toEqual(['office', 'admin'])
    await leave(false)
    expect(await due()).toEqual(['office', 'otherHandler', 'otherHead'])
  })
})

test('a project whose unit has nobody in office is the turn of the office that gave it to the unit', async () => {
  const at = await openDelivery(app)
  const { admin, office, handler, assistant, supervisor } = at.who
  const turns = turnsIn(app, at.tenant, { admin, office, handler, assistant, supervisor })
  const { number } = await at.find(await at.begin(), admin).then(async ({ id }) => {
    const [row] = await app.sql<{ number: string }[]>`select number from project where id = ${uuidOf(id)}`
    return row as { number: string }
  })
  expect(await turns.awaited('projects', number)).toEqual(['handler', 'assistant'])
  await turns.ends(handler, true)
  // Of the whole district, it has no other office. Whoever assists works on as before.
  expect(await turns.awaited('projects', number)).toEqual(['admin', 'assistant'])
  expect(await turns.reminded(projectCase, number)).toEqual(['admin', 'assistant'])
  const { projects } = await app.must<{ projects: { nodes: { viewerActions: string[] }[] } }>(
    `{ projects(first: 1, number: "${number}") { nodes { viewerActions } } }`,
    { tenant: at.tenant.slug, as: admin },
  )
  expect(projects.nodes[0]?.viewerActions).toEqual(expect.arrayContaining(['plan', 'withdraw']))
  // In a place it is the turn of its office.
  await app.sql`update project set site_id = ${uuidOf(at.things.site.id)} where number = ${number} and tenant_id = ${uuidOf(at.tenant.id)}`
  expect(await turns.awaited('projects', number)).toEqual(['office', 'assistant'])
  await turns.ends(handler, false)
  expect(await turns.awaited('projects', number)).toEqual(['handler', 'assistant'])
})
