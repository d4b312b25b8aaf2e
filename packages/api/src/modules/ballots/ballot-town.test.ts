import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { type Congress, close, keysOf, open, openCongress, type Person, prepare, signOff, vote } from '../../../test/ballots.ts'
import { wideLimits } from '../../../test/people.ts'
import { openProjects } from '../../../test/projects.ts'
import { grant, mutate, refused } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
let congress: Congress
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openProjects(app)
  const { town, townHome, things, tenant, who } = at
  await mutate(app, tenant, 'congressBodyUpdate', { id: town.id, expectedVersion: town.version, siteId: townHome.id })
  const term = await mutate(app, tenant, 'termCreate', { bodyId: town.id, ordinal: 1, name: '第一届', startsOn: '2022-01-01' })
  const given = { tenant, things: { ...things, body: town, term } }
  congress = { ...(await openCongress(app, 5, given)), office: who.townOffice }
})
afterAll(() => app?.close())

const codes = async (name: string, input: object, as: string | null) => {
  const { errors, userErrors } = await refused(app, at.tenant, name, input, as)
  return [...errors.map((one) => one.extensions?.['code'] ?? one.message), ...userErrors.map(({ code }) => code)]
}
const seen = async (id: string, fields: string, as: string) =>
  (await app.must<{ ballot: any }>(`{ ballot(id: "${id}") { ${fields} } }`, { tenant: at.tenant.slug, as })).ballot
const hold = async (id: string, choices: readonly string[]) => {
  const keys = await keysOf(app, congress, id)
  for (const [i, one] of choices.entries()) await vote(app, congress, keys, id, congress.deputies[i] as Person, one)
  await close(app, congress, id)
  expect(await signOff(congress, id)).toEqual([])
}

test('a town collects, screens, votes on, delivers and tests its own projects, and nobody else does', async () => {
  const { who, done, act, find, met, things } = at
  const call = await at.openCall({ bodyId: at.town.id, siteId: at.townHome.id }, who.townOffice)
  const numbers: string[] = []
  for (const title of ['镇公交站', '镇文体中心', '村道']) {
    const number = await at.propose({ callId: call, title })
    expect([await act(number, 'Accept', who.otherOffice), await act(number, 'Accept', who.citizen)]).toMatchObject([
      { userErrors: [{ code: 'NOT_FOUND' }] },
      { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
    ])
    await done(number, 'Accept', who.townOffice)
    await done(number, 'Examine', who.townOffice, { answers: met })
    await done(number, 'Submit', who.townOffice)
    expect((await act(number, 'Approve', who.otherOffice)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    // The office of a town is that of its presidium, which reviews.
    await done(number, 'Approve', who.townOffice)
    numbers.push(number)
  }
  const options = await Promise.all(numbers.map(async (number) => ({ projectId: (await at.known(number)).id })))
  const id = await open(app, congress, { options, form: 'EACH', maxMarks: 3, places: 2 })
  expect(await seen(id, 'electorate { inOffice quorum majority onRoll present }', who.townOffice)).toEqual({
    electorate: { inOffice: 5, quorum: 4, majority: 3, onRoll: 5, present: 5 },
  })
  // Three of five are a majority of all; two are none, though nobody is against.
  await hold(id, ['ffn', 'ffn', 'fff', 'nff', 'nnn'])
  for (const [as, code] of [
    [who.otherOffice, 'FORBIDDEN'],
    [who.supervisor, 'FORBIDDEN'],
    [who.deputy, 'FORBIDDEN'],
    [who.handler, 'FORBIDDEN'],
    [congress.tellers[0]?.accountId as string, 'FORBIDDEN'],
    [null, 'UNAUTHENTICATED'],
  ] as const)
    expect([as, await codes('ballotAnnounce', { id }, as)]).toEqual([as, [code]])
  expect(await seen(id, 'result { valid }', who.otherOffice)).toEqual({ result: null })
  expect(await seen(id, 'result { valid elected { title } }', who.townOffice)).toEqual({
    result: { valid: 5, elected: [{ title: '镇文体中心' }, { title: '镇公交站' }] },
  })
  expect(await codes('ballotAnnounce', { id }, who.townOffice)).toEqual([])
  const states = async () => Promise.all(numbers.map(async (number) => (await find(number)).state))
  expect(await states()).toEqual(['selected', 'selected', 'not_selected'])
  const plan = { unitIds: [things.unit.id], budget: 100, finishOn: '2027-10-31' }
  for (const number of numbers.slice(0, 2)) {
    expect((await act(number, 'Assign', who.otherOffice, plan)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    await done(number, 'Assign', who.townOffice, plan)
    expect((await act(number, 'Complete', who.townOffice, { text: '已完工' })).errors).toHaveLength(1)
    await done(number, 'Complete', who.handler, { text: '已完工' })
  }
  const test = { kind: 'INSPECTION', form: 'ASSESS', title: '年终测评', places: 1, options: options.slice(0, 2) }
  const inspection = await open(app, congress, test)
  await hold(inspection, ['sb', 'sb', 'sd', 'bd', 'dd'])
  expect(await codes('ballotAnnounce', { id: inspection }, who.townOffice)).toEqual([])
  expect(await states()).toEqual(['inspected', 'rectifying', 'not_selected'])
})

test('an office prepares the ballots of its own deputies alone, at every step', async () => {
  const { who, town, things, tenant } = at
  const input = { bodyId: town.id, title: 'x', kind: 'SELECTION', form: 'CHOOSE', places: 1, options: [{ title: '甲' }] }
  for (const as of [who.otherOffice, who.supervisor, who.teller])
    expect(await codes('ballotCreate', input, as)).toEqual(['FORBIDDEN'])
  expect(await codes('ballotCreate', { ...input, bodyId: things.body.id }, who.townOffice)).toEqual(['FORBIDDEN'])
  const id = await prepare(app, congress)
  const steps: [string, object][] = [
    ['ballotUpdate', { id, title: '改' }],
    ['ballotTellerAppoint', { id, personId: things.person.id }],
    ['ballotFreeze', { id }],
    ['ballotAttendanceMark', { id, ordinals: [1], present: true }],
    ['ballotVoid', { id, reason: '作废' }],
    ['ballotDelete', { id }],
  ]
  for (const [name, given] of steps) {
    const expectedVersion = name === 'ballotUpdate' ? { expectedVersion: 1 } : {}
    expect([name, await codes(name, { ...given, ...expectedVersion }, who.otherOffice)]).toEqual([name, ['FORBIDDEN']])
  }
  const whatMay = 'viewerActions viewerCanFreeze tellerCandidates { id } readiness { code }'
  expect(await seen(id, whatMay, who.otherOffice)).toEqual({
    ...{ viewerActions: [], viewerCanFreeze: false, tellerCandidates: [], readiness: [] },
  })
  const own = await seen(id, whatMay, who.townOffice)
  expect(own).toMatchObject({ viewerActions: ['update', 'appoint', 'freeze', 'erase'], viewerCanFreeze: true })
  expect(own.tellerCandidates.length).toBeGreaterThan(0)
  // Of the ballot of the district it is one of those who look on.
  const district = { ...congress, things: { ...congress.things, body: things.body }, office: tenant.admin }
  const above = await prepare(app, district, { sessionId: null })
  expect(await codes('ballotFreeze', { id: above }, who.townOffice)).toEqual(['FORBIDDEN'])
  const { congressBodies } = await app.must<{ congressBodies: { nodes: { code: string; viewerCanPrepareBallot: boolean }[] } }>(
    '{ congressBodies(first: 10) { nodes { code viewerCanPrepareBallot } } }',
    { tenant: tenant.slug, as: who.townOffice },
  )
  expect(congressBodies.nodes.map((one) => [one.code, one.viewerCanPrepareBallot])).toEqual([
    ['B', false],
    ['T', true],
  ])
})

test('whoever prepares the ballots of a town is no teller of them, and may be one of another', async () => {
  const { who, tenant, things } = at
  const personOf = async (account: string) => {
    const [row] = await app.sql`select person_id from membership where account_id = ${account} limit 1`
    return Buffer.from(`Person:${row?.['person_id']}`).toString('base64url')
  }
  const [near, far] = [await personOf(who.townOffice), await personOf(who.otherOffice)]
  for (const personId of [near, far]) await grant(app, tenant, 'teller', 'TENANT', undefined, personId)
  const id = await prepare(app, congress)
  expect(await codes('ballotTellerAppoint', { id, personId: near }, who.townOffice)).toEqual(['PREPARES'])
  expect(await codes('ballotTellerAppoint', { id, personId: far }, who.townOffice)).toEqual([])
  const district = { ...congress, things: { ...congress.things, body: things.body }, office: tenant.admin }
  const above = await prepare(app, district, { sessionId: null })
  expect(await codes('ballotTellerAppoint', { id: above, personId: near }, tenant.admin)).toEqual([])
})

test('a home belongs to a town or a street, and no office calls for the projects of another', async () => {
  const { tenant, things, town, who, callInput, dayFrom } = at
  const home = { id: things.body.id, expectedVersion: 1, siteId: things.root.id }
  expect(await codes('congressBodyUpdate', home, tenant.admin)).toEqual(['BODY_MISMATCH'])
  const created = { code: 'Z', name: '区', kind: 'CONGRESS', level: 'DISTRICT', siteId: things.root.id }
  expect(await codes('congressBodyCreate', created, tenant.admin)).toEqual(['BODY_MISMATCH'])
  const call = { ...callInput, bodyId: town.id, siteId: things.root.id, opensOn: dayFrom(0), closesOn: dayFrom(40) }
  expect(await codes('projectCallCreate', call, who.otherOffice)).toEqual(['BODY_MISMATCH'])
})
