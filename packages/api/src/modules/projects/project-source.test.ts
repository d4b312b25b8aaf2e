import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openProjects } from '../../../test/projects.ts'
import { grant, mutate, refused } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
beforeAll(async () => {
  app = await createApp()
  at = await openProjects(app)
})
afterAll(() => app?.close())

const secret = '匿名群众王小二'
const fromOffice = () => ({ proposerKind: 'OFFICE', callId: undefined, bodyId: at.things.body.id, year: 2027 })

/** An opinion that was said at the keeper's station, and to the deputy, by somebody with a name. */
async function anOpinion(): Promise<{ id: string; number: string }> {
  const { tenant, things, who } = at
  const { opinionSubmit } = await app.must<{ opinionSubmit: { number: string } }>(
    'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number userErrors { code } } }',
    {
      tenant: tenant.slug,
      as: who.neighbour,
      variables: {
        input: {
          submissionKey: randomUUID(),
          text: '老旧小区没有公园',
          siteId: things.site.id,
          mandateId: things.mandate.id,
          name: secret,
          phone: '13912345678',
        },
      },
    },
  )
  const { opinions } = await app.must<{ opinions: { nodes: { id: string; number: string }[] } }>(
    `{ opinions(first: 1, number: "${opinionSubmit.number}") { nodes { id number } } }`,
    { tenant: tenant.slug, as: tenant.admin },
  )
  return opinions.nodes[0] as { id: string; number: string }
}

test('an opinion becomes a project: linked both ways for those who work on both, and who spoke appears nowhere', async () => {
  const { tenant, who, propose, find, done } = at
  const opinion = await anOpinion()
  const number = await propose({ ...fromOffice(), opinionId: opinion.id }, who.keeper)
  await done(number, 'Accept', who.admin)
  await done(number, 'AskFeasibility', who.admin, { unitId: at.things.unit.id })
  expect(await find(number, who.admin)).toMatchObject({ opinion: { number: opinion.number }, proposerKind: 'OFFICE' })
  expect((await find(number, who.keeper)).opinion).toEqual({ number: opinion.number })
  const linked = async (as: string) =>
    (
      await app.must<{ node: { projects: { number: string }[] } | null }>(
        'query ($id: ID!) { node(id: $id) { ... on Opinion { projects { number } } } }',
        { tenant: tenant.slug, as, variables: { id: opinion.id } },
      )
    ).node
  for (const as of [who.admin, who.keeper, who.neighbour]) expect(await linked(as)).toEqual({ projects: [{ number }] })
  // Whoever may not read the opinion learns nothing of it, not even that there is one.
  for (const as of [who.handler, who.townOffice, who.citizen, who.teller, null])
    expect((await find(number, as)).opinion).toBeNull()
  const everything = await Promise.all([...Object.values(who), null].map((as) => find(number, as)))
  expect(JSON.stringify(everything)).not.toMatch(/王小二|李群众|1391234|5678/)
  const [row] = await app.sql<
    { all: string }[]
  >`select p::text || e::text as all from project p join project_entry e on e.case_id = p.id where p.opinion_id is not null limit 1`
  expect(row?.all).not.toMatch(/王小二|13912345678/)
})

test('nobody makes a project of what they said themselves, or may not read', async () => {
  const { tenant, who, proposal } = at
  const { id } = await anOpinion()
  const tried = async (input: object, as: string) => {
    const { userErrors, errors } = await refused(app, tenant, 'projectPropose', { ...proposal, ...input }, as)
    return userErrors[0] ? `${userErrors[0].code} ${userErrors[0].field}` : errors[0]?.extensions?.['code']
  }
  const elsewhere = await grant(app, tenant, 'station_keeper', 'SITE', at.townHome.id)
  expect([
    await tried({ opinionId: id }, who.neighbour),
    await tried({ opinionId: id }, who.citizen),
    await tried({ ...fromOffice(), opinionId: id }, elsewhere),
    await tried({ proposerKind: 'UNIT', opinionId: id }, who.handler),
    await tried({ proposerKind: 'DEPUTY', mandateId: at.things.mandate.id, opinionId: id }, who.deputy),
  ]).toEqual(['FORBIDDEN', 'NOT_FOUND opinionId', 'NOT_FOUND opinionId', 'NOT_FOUND opinionId', undefined])
})

test('a suggestion becomes a project; a draft is nobody else’s to make one of', async () => {
  const { tenant, who, things, propose, find } = at
  const words = { kind: 'SUGGESTION', mandateId: things.mandate.id, title: '建口袋公园', text: '无处休闲', proposal: '建公园' }
  const suggestion = await mutate(app, tenant, 'suggestionCreate', words, '{ id number version }', who.deputy)
  const asked = { ...fromOffice(), suggestionId: suggestion.id }
  expect((await refused(app, tenant, 'projectPropose', { ...at.proposal, ...asked }, who.admin)).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: 'suggestionId' },
  ])
  await mutate(app, tenant, 'suggestionSubmit', { id: suggestion.id, expectedVersion: suggestion.version }, '{ id }', who.deputy)
  const number = await propose(asked, who.admin)
  expect((await find(number, who.admin)).suggestion).toEqual({ number: suggestion['number'] })
  // One at a time; when it has ended, the deputy makes another one.
  const again = { ...at.proposal, proposerKind: 'DEPUTY', mandateId: things.mandate.id, suggestionId: suggestion.id }
  expect((await refused(app, tenant, 'projectPropose', again, who.deputy)).userErrors).toMatchObject([
    { code: 'BECAME_PROJECT', field: 'suggestionId' },
  ])
  await at.done(number, 'Reject', who.admin, { reason: 'cost', text: '造价过高', published: false })
  const own = await propose(again, who.deputy)
  const { node } = await app.must<{ node: { projects: { number: string }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Suggestion { projects { number } } } }',
    { tenant: tenant.slug, as: who.deputy, variables: { id: suggestion.id } },
  )
  // The deputy sees the own one; what the office has not published is not seen.
  expect(node.projects).toEqual([{ number: own }])
  await at.done(own, 'Accept', who.admin)
  expect((await find(own, null)).suggestion).toBeNull()
})
