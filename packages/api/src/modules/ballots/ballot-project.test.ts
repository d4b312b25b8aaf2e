import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import {
  type Congress,
  close,
  enrol,
  keysOf,
  open,
  openCongress,
  type Person,
  personIdOf,
  prepare,
  signOff,
  vote,
} from '../../../test/ballots.ts'
import { wideLimits } from '../../../test/people.ts'
import { openProjects } from '../../../test/projects.ts'
import { mutate, refused } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
let congress: Congress
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openProjects(app)
  congress = await openCongress(app, 5, at)
})
afterAll(() => app?.close())

const projectId = async (number: string) => (await at.known(number)).id
const hold = async (id: string, choices: readonly string[]) => {
  const keys = await keysOf(app, congress, id)
  for (const [i, one] of choices.entries()) await vote(app, congress, keys, id, congress.deputies[i] as Person, one)
  await close(app, congress, id)
  expect(await signOff(congress, id)).toEqual([])
  return refused(app, at.tenant, 'ballotAnnounce', { id })
}

test('what deputies elect is selected, the rest is not; a year later they say how content they are', async () => {
  const numbers = [
    await at.toCandidate({ title: '公交站' }),
    await at.toCandidate({ title: '电梯' }),
    await at.toCandidate({ title: '食堂' }),
  ]
  const options = await Promise.all(numbers.map(async (number) => ({ projectId: await projectId(number) })))
  const id = await open(app, congress, { options, form: 'EACH', maxMarks: 3 })
  const { ballot } = await app.must<{ ballot: { options: unknown } }>(
    `{ ballot(id: "${id}") { options { title project { number } } } }`,
    { tenant: at.tenant.slug, as: at.tenant.admin },
  )
  expect(ballot.options).toMatchObject([
    { title: '公交站', project: { number: numbers[0] } },
    { title: '电梯' },
    { title: '食堂' },
  ])
  expect((await hold(id, ['ffa', 'ffn', 'ff-', 'aaf', 'aaf'])).userErrors).toEqual([])
  const states = async () => Promise.all(numbers.map(async (number) => (await at.find(number)).state))
  expect(await states()).toEqual(['selected', 'selected', 'not_selected'])
  for (const number of numbers.slice(0, 2))
    await at.done(number, 'Assign', at.who.admin, { unitIds: [at.things.unit.id], budget: 100, finishOn: '2027-10-31' })
  for (const number of numbers.slice(0, 2)) await at.done(number, 'Complete', at.who.handler, { text: '已完工' })
  const inspection = await open(app, congress, {
    kind: 'INSPECTION',
    form: 'ASSESS',
    title: '年终测评',
    places: 1,
    options: options.slice(0, 2),
  })
  expect((await hold(inspection, ['sb', 'sb', 'sd', 'bd', 'dd'])).userErrors).toEqual([])
  expect(await states()).toEqual(['inspected', 'rectifying', 'not_selected'])
  expect(await at.find(numbers[0] as string)).toMatchObject({ inspection: 'SATISFIED' })
  // Everybody sees from the project what it came to, and nobody what is still voted.
  const again = { kind: 'INSPECTION', form: 'ASSESS', places: 1, options: options.slice(0, 1), title: '正在进行' }
  const running = await open(app, congress, again)
  const seen = async (as: string | null) => {
    const asked = `{ projects(first: 1, number: "${numbers[0]}") { nodes { ballots { id } } } }`
    const { projects } = await app.must<{ projects: { nodes: { ballots: { id: string }[] }[] } }>(asked, {
      tenant: at.tenant.slug,
      as,
    })
    return projects.nodes[0]?.ballots.map((one) => one.id)
  }
  expect(await seen(null)).toEqual([inspection, id])
  expect(await seen(at.who.citizen)).toEqual([inspection, id])
  expect(await seen(at.tenant.admin)).toEqual([running, inspection, id])
})

test('what is no candidate any more stays where it is, and the ballot is announced', async () => {
  const number = await at.toCandidate({ title: '公园' })
  const id = await open(app, congress, { options: [{ projectId: await projectId(number) }], places: 1 })
  await app.sql`update project set state = 'delivering' where number = ${number}`
  const { userErrors } = await hold(id, ['1', '1', '1'])
  expect(userErrors).toEqual([])
  expect((await at.find(number)).state).toBe('delivering')
  expect(await app.sql`select status from ballot order by created_at desc limit 1`).toMatchObject([{ status: 'announced' }])
})

test('whoever has an interest in a candidate is no teller; a project of another congress is no option', async () => {
  const number = await at.toCandidate({ title: '停车场' })
  const id = await prepare(app, congress, { options: [{ projectId: await projectId(number) }], places: 1 })
  const [near] = (await enrol(app, at.tenant, 'teller', 1)) as [Person]
  await app.sql`update project set proposer_id = ${near.personId} where number = ${number}`
  const { userErrors } = await refused(app, at.tenant, 'ballotTellerAppoint', { id, personId: personIdOf(near) })
  expect(userErrors).toMatchObject([{ code: 'INTERESTED', field: 'personId' }])
  const input = { title: 'x', kind: 'SELECTION', form: 'CHOOSE', places: 1, options: [{ projectId: await projectId(number) }] }
  expect((await refused(app, at.tenant, 'ballotCreate', { ...input, bodyId: at.town.id })).userErrors).toMatchObject([
    { code: 'BODY_MISMATCH', field: 'options.0.projectId' },
  ])
  const nothing = { ...input, bodyId: at.things.body.id, options: [{}] }
  expect((await refused(app, at.tenant, 'ballotCreate', nothing)).userErrors).toMatchObject([
    { code: 'REQUIRED', field: 'options.0.title' },
  ])
  expect((await mutate(app, at.tenant, 'ballotCreate', { ...input, bodyId: at.things.body.id })).id).toBeTruthy()
})
