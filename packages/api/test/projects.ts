import { dayOf } from '@minhui/schema/rules/case-clock'
import { expect } from 'vitest'
import type { App } from './app.ts'
import { furnish, grant, mutate, openTenant, refused } from './tenant.ts'

const dayFrom = (days: number) => dayOf(new Date(Date.now() + days * 86_400_000))

/** A district and a town in it that collect, screen and deliver projects: who does that, and what they do, as people do it. */
export async function openProjects(app: App) {
  const tenant = await openTenant(app)
  const things = await furnish(app, tenant)
  const make = (name: string, input: object, selection?: string, as?: string) => mutate(app, tenant, name, input, selection, as)
  const otherUnit = (await make('unitCreate', { code: 'U2', name: '住建局', kind: 'DEPARTMENT' })).id
  const thirdUnit = (await make('unitCreate', { code: 'U3', name: '水利局', kind: 'DEPARTMENT' })).id
  const town = await make('congressBodyCreate', { code: 'T', name: '示例镇人大', kind: 'CONGRESS', level: 'TOWN' })
  const townHome = await make('siteCreate', { kindId: things.home.id, code: 'HT', name: '镇代表之家' })
  const resident = await make('personCreate', { code: 'C1', name: '张群众' })
  const neighbour = await make('personCreate', { code: 'C2', name: '李群众' })
  const who = {
    citizen: await grant(app, tenant, 'citizen', 'OWN', undefined, resident.id),
    neighbour: await grant(app, tenant, 'citizen', 'OWN', undefined, neighbour.id),
    deputy: await grant(app, tenant, 'deputy', 'OWN', undefined, things.person.id),
    keeper: await grant(app, tenant, 'station_keeper', 'SITE', things.site.id),
    townOffice: await grant(app, tenant, 'office_admin', 'BRANCH', townHome.id),
    otherOffice: await grant(app, tenant, 'office_admin', 'BRANCH', things.root.id),
    handler: await grant(app, tenant, 'department_handler', 'UNIT', things.unit.id),
    otherHandler: await grant(app, tenant, 'department_handler', 'UNIT', otherUnit),
    supervisor: await grant(app, tenant, 'supervisor'),
    teller: await grant(app, tenant, 'teller'),
    admin: tenant.admin,
  }
  const category = (await make('projectCategoryCreate', { code: 'livelihood', name: '民生实事' })).id
  const supervised = (await make('projectCategoryCreate', { code: 'lake', name: '太湖治理', voted: false })).id
  const criteria: string[] = []
  for (const [i, name] of ['普惠性、基础性、公益性', '属本级财政承担', '当年可完成或有年度节点'].entries())
    criteria.push((await make('projectCriterionCreate', { code: `c${i}`, name, ordinal: i })).id)
  const met = criteria.map((criterionId) => ({ criterionId, met: true, note: '符合' }))

  const callInput = { bodyId: things.body.id, year: 2027, title: '征集2027年民生实事', text: '请您点单' }
  const open = { opensOn: dayFrom(-5), closesOn: dayFrom(40) }
  /** A call that is open today. */
  const openCall = async (input: object = {}, as = tenant.admin): Promise<string> => {
    const call = await make(
      'projectCallCreate',
      { ...callInput, opensOn: dayFrom(0), closesOn: dayFrom(40), ...input },
      undefined,
      as,
    )
    await make('projectCallPublish', { id: call.id, expectedVersion: call.version }, undefined, as)
    return call.id
  }
  const call = await openCall()

  const words = { title: '新建口袋公园', text: '老旧小区无处休闲', place: '东新路', costEstimate: 1_200_000.5 }
  const proposal = { proposerKind: 'CITIZEN', callId: call, categoryId: category, ...words }
  /** Proposes a project; answers its number. */
  const propose = async (input: object = {}, as = who.citizen): Promise<string> =>
    (await make('projectPropose', { ...proposal, ...input }, '{ number }', as))['number']
  const office = (input: object = {}) =>
    propose({ proposerKind: 'OFFICE', callId: undefined, bodyId: things.body.id, year: 2027, ...input }, who.admin)

  const fields = `id version number state stateName owner dueOn year proposerKind title text place costEstimate likes viewerLikes published rejection decision ordinal
    budget percent startsOn finishOn light inspection merged viewerActions body { code } unit { code } category { code } call { title } mandate { code } proposerUnit { code }
    proposer { name } opinion { number } suggestion { number } into { number } eligibility { code name met note }
    units { part status feasibility text costEstimate unit { code } } attachments { name } entries(first: 100) { action state text reason visibility by }`
  const find = async (number: string, as: string | null = tenant.admin) => {
    const answer = await app.request(`{ projects(first: 1, number: "${number}") { nodes { ${fields} } } }`, {
      tenant: tenant.slug,
      as,
    })
    expect(answer.errors).toEqual([])
    return answer.data['projects'].nodes[0]
  }
  /** Id and version, whoever may see it: what a client holds that has the object before it. */
  const known = async (number: string) => {
    const [row] = await app.sql<{ id: string; version: number }[]>`
      select p.id, p.version from project p join tenant t on t.id = p.tenant_id where t.slug = ${tenant.slug} and p.number = ${number}`
    return { id: Buffer.from(`Project:${row?.id}`).toString('base64url'), expectedVersion: row?.version as number }
  }
  const act = async (number: string, action: string, as: string | null, input: object = {}) =>
    refused(app, tenant, `project${action}`, { ...(await known(number)), ...input }, as)
  const done = async (number: string, action: string, as: string, input: object = {}) => {
    const { userErrors, errors } = await act(number, action, as, input)
    expect([action, userErrors, errors]).toEqual([action, [], []])
  }
  /** From the proposal to the paper. */
  const toCandidate = async (input: object = {}) => {
    const number = await office(input)
    await done(number, 'Accept', who.admin)
    await done(number, 'Examine', who.admin, { answers: met })
    await done(number, 'Submit', who.admin)
    await done(number, 'Approve', who.supervisor)
    return number
  }
  return {
    ...{ tenant, things, town, townHome, otherUnit, thirdUnit, who, category, supervised, criteria, met, call, callInput, open },
    ...{ openCall, proposal, propose, office, find, known, act, done, toCandidate, dayFrom, make },
  }
}
