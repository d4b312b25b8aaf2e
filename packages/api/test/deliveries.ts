import { expect } from 'vitest'
import type { App } from './app.ts'
import { furnish, grant, mutate, openTenant, refused } from './tenant.ts'

/** A day so many days from today where the tenants are. */
export const dayFrom = (days: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + days * 86_400_000))

/** A district of its own in which units deliver and deputies look at it: who does that, and what they do, as people do it. */
export async function openDelivery(app: App) {
  const tenant = await openTenant(app)
  const things = await furnish(app, tenant)
  const make = async (name: string, input: object) => (await mutate(app, tenant, name, input)).id
  const otherUnit = await make('unitCreate', { code: 'U2', name: '交通局', kind: 'DEPARTMENT' })
  const coUnit = await make('unitCreate', { code: 'U3', name: '财政局', kind: 'DEPARTMENT' })
  const category = await make('projectCategoryCreate', { code: 'lakes', name: '太湖治理', voted: false })
  const voted = await make('projectCategoryCreate', { code: 'livelihood', name: '民生实事' })
  const leader = await make('personCreate', { code: 'LEADER', name: '副区长甲', public: true })
  const otherGroup = await make('deputyGroupCreate', {
    categoryId: things.category.id,
    bodyId: things.body.id,
    code: 'G2',
    name: '农业小组',
  })
  const who = {
    admin: tenant.admin,
    office: await grant(app, tenant, 'office_admin', 'BRANCH', things.root.id),
    keeper: await grant(app, tenant, 'station_keeper', 'SITE', things.site.id),
    handler: await grant(app, tenant, 'department_handler', 'UNIT', things.unit.id),
    assistant: await grant(app, tenant, 'department_handler', 'UNIT', coUnit),
    otherHandler: await grant(app, tenant, 'department_handler', 'UNIT', otherUnit),
    convener: await grant(app, tenant, 'group_convener', 'GROUP', things.group.id),
    otherConvener: await grant(app, tenant, 'group_convener', 'GROUP', otherGroup),
    deputy: await grant(app, tenant, 'deputy', 'OWN', undefined, things.person.id),
    supervisor: await grant(app, tenant, 'supervisor'),
    citizen: await grant(app, tenant, 'citizen', 'OWN'),
    teller: await grant(app, tenant, 'teller'),
  }
  /** An item that is delivered from the start; answers its id. */
  const begin = (input: object = {}) =>
    make('projectCreate', {
      bodyId: things.body.id,
      year: Number(dayFrom(0).slice(0, 4)),
      categoryId: category,
      title: '雪浪河清淤',
      text: '河道淤积',
      unitIds: [things.unit.id, coUnit],
      leaderId: leader,
      groupId: things.group.id,
      budget: 1_000_000,
      startsOn: dayFrom(0),
      finishOn: dayFrom(300),
      reportEvery: 'MONTH',
      ...input,
    })
  const milestones = [
    { title: '完成招标', plannedOn: dayFrom(30) },
    { title: '完成清淤', plannedOn: dayFrom(200) },
  ]
  const fields = `id version number state light lightReasons { code light days message } reportDueOn deliveredOn percent spent budget goal place finishOn dueOn viewerActions
    leader { name } group { code } rating { count average } viewerRating
    milestones { id title plannedOn doneOn } progress(first: 100) { id period percent spent text by photos { id url } }
    visits { id visitedOn text public by group { code } photos { url } } remarks { id text answer answeredOn public by }
    changes { id reason status decision decidedOn before { fields goal budget finishOn leader { name } milestones { title plannedOn } }
      after { fields goal budget finishOn leader { name } milestones { id title plannedOn } } }
    entries(first: 100) { action visibility text files { name } }`
  const find = async (id: string, as: string | null, slug = tenant.slug) => {
    const answer = await app.request(`query ($id: ID!) { node(id: $id) { ... on Project { ${fields} } } }`, {
      tenant: slug,
      as,
      variables: { id },
    })
    expect(answer.errors).toEqual([])
    return answer.data['node']
  }
  /** What is said beside an act that changes a project: the version that whoever acts has before them. */
  const adding = new Set(['Visit', 'Remark'])
  const known = async (id: string, action: string) => {
    const [row] = await app.sql<{ version: number }[]>`
      select version from project where id = ${Buffer.from(id, 'base64url').toString().split(':')[1] as string}`
    return adding.has(action) ? { id } : { id, expectedVersion: row?.version as number }
  }
  const act = async (id: string, action: string, as: string | null, input: object = {}) =>
    refused(app, tenant, `project${action}`, { ...(await known(id, action)), ...input }, as)
  const done = async (id: string, action: string, as: string, input: object = {}) => {
    const { userErrors, errors } = await act(id, action, as, input)
    expect([action, userErrors, errors]).toEqual([action, [], []])
  }
  /** An item with its plan. */
  const planned = async (input: object = {}) => {
    const id = await begin(input)
    await done(id, 'Plan', who.handler, { milestones })
    return id
  }
  const period = dayFrom(0).slice(0, 7)
  const report = { period, percent: 20, spent: 100_000, text: '已进场施工' }
  return {
    tenant,
    things,
    otherUnit,
    coUnit,
    category,
    voted,
    leader,
    who,
    begin,
    milestones,
    find,
    act,
    done,
    planned,
    period,
    report,
  }
}
