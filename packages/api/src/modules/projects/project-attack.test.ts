import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import {
  type Congress,
  close,
  enrol,
  keysOf,
  open,
  openCongress,
  type Person,
  prepare,
  signOff,
  vote,
} from '../../../test/ballots.ts'
import { wideLimits } from '../../../test/people.ts'
import { openProjects } from '../../../test/projects.ts'
import { grant, grantByDatabase, mutate, refused, uuidOf } from '../../../test/tenant.ts'
import { sessionFor } from '../../tenant-session.ts'
import { type AnnouncedBallot, applyBallot } from './apply-ballot.store.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
let congress: Congress
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openProjects(app)
  congress = await openCongress(app, 2, at)
})
afterAll(() => app?.close())

const pid = async (number: string) => (await at.known(number)).id
/** What is refused, by code and field. */
const codes = async (name: string, input: object, as: string | null = at.tenant.admin) => {
  const { errors, userErrors } = await refused(app, at.tenant, name, input, as)
  return [...errors.map((e) => e.extensions?.['code']), ...userErrors.map((e) => `${e.code} ${e.field}`)]
}
const acted = async (number: string, action: string, as: string, input: object = {}) =>
  codes(`project${action}`, { ...(await at.known(number)), ...input }, as)
const delivery = () => ({ unitIds: [at.things.unit.id], budget: 100, finishOn: at.dayFrom(300) })
/** Lets deputies decide on projects, as a ballot that is announced does. */
const announce = async (kind: AnnouncedBallot['kind'], papers: [number: string, outcome: string][]) => {
  const options = await Promise.all(papers.map(async ([number], i) => ({ id: `${i}`, projectId: uuidOf(await pid(number)) })))
  const outcomes = papers.map(([, outcome], i) => ({ id: `${i}`, outcome }))
  const elected = outcomes.flatMap(({ id, outcome }) => (outcome === 'elected' ? [id] : []))
  const result = { elected, options: outcomes, next: null }
  return sessionFor(app.services, uuidOf(at.tenant.id)).write((tx) => applyBallot(tx, { kind, options }, result))
}
const toDelivering = async () => {
  const number = await at.toCandidate()
  await announce('selection', [[number, 'elected']])
  await at.done(number, 'Assign', at.who.admin, delivery())
  return number
}
const supervised = (more: object = {}, selection = '{ number }') =>
  at.make(
    'projectCreate',
    { bodyId: at.things.body.id, year: 2027, categoryId: at.supervised, title: '河道治理', text: '清淤', ...delivery(), ...more },
    selection,
  )

describe('what is not built', () => {
  test.for(['satisfied', 'dissatisfied'])('is graded %s, goes on, and is not written off', async (grade) => {
    const number = await toDelivering()
    await announce('inspection', [[number, grade]])
    expect(await at.find(number, null)).toMatchObject({ state: 'delivering', inspection: grade.toUpperCase() })
    expect(await acted(number, 'Close', at.who.supervisor)).toEqual(['STATUS id'])
    const { viewerActions } = await at.find(number, at.who.handler)
    expect(viewerActions).toEqual(expect.arrayContaining(['plan', 'report', 'complete']))
    await at.done(number, 'Complete', at.who.handler, { text: '已完工' })
    await announce('inspection', [[number, 'satisfied']])
    await at.done(number, 'Close', at.who.supervisor)
    expect((await at.find(number, null)).state).toBe('closed')
  })

  test('is not written off by a procedure that would let it, either', async () => {
    const number = await toDelivering()
    await app.sql`update project set state = 'inspected' where number = ${number} and tenant_id = ${uuidOf(at.tenant.id)}`
    expect(await acted(number, 'Close', at.who.supervisor)).toEqual(['STATUS id'])
  })
})

test('whoever asks for a change, or works for the unit that does, decides it by none of their roles or accounts', async () => {
  const number = (await supervised())['number']
  const person = (await at.make('personCreate', { code: 'H1', name: '双岗' })).id
  const handler = await grant(app, at.tenant, 'department_handler', 'UNIT', at.things.unit.id, person)
  const second = await grant(app, at.tenant, 'supervisor', 'TENANT', undefined, person)
  const colleague = await grant(app, at.tenant, 'department_handler', 'UNIT', at.things.unit.id)
  await app.sql`insert into membership (tenant_id, id, account_id, role_id, scope_kind, person_id, valid_from)
    select m.tenant_id, gen_random_uuid(), x.account, m.role_id, 'tenant', x.person, '2022-01-01' from membership m,
      (select account_id, person_id from membership where account_id in (${handler}, ${colleague})) x(account, person) where m.account_id = ${second}`
  await at.done(number, 'RequestChange', handler, { text: '要更多', budget: 5_000_000 })
  for (const as of [handler, second, colleague])
    for (const [action, input] of [['Approve', {}] as const, ['Refuse', { text: '不行' }] as const])
      expect(await acted(number, `${action}Change`, as, input)).toEqual(['FORBIDDEN'])
  expect((await at.find(number)).budget).toBe(100)
  await at.done(number, 'ApproveChange', at.who.supervisor)
  expect((await at.find(number)).budget).toBe(5_000_000)
})

test('the audit tells that a citizen has proposed something, and not what; of all others it tells both', async () => {
  const auditor = await grantByDatabase(app, at.tenant, 'audit_admin')
  const number = await at.propose({ title: '匿名提案' }, at.who.citizen)
  const id = await pid(number)
  await at.done(number, 'Edit', at.who.citizen, { title: '匿名提案二' })
  // Whoever reads who they are themselves learns nothing, and so leaves no record of whose it is.
  await at.find(number, at.who.citizen)
  await at.done(number, 'Withdraw', at.who.citizen)
  const byUnit = await at.propose(
    { proposerKind: 'UNIT', callId: undefined, bodyId: at.things.body.id, year: 2027 },
    at.who.handler,
  )
  const { auditEntries } = await app.must<{
    auditEntries: { nodes: { accountId: string; targetId: string | null; after: string }[] }
  }>('{ auditEntries(first: 100) { nodes { action accountId targetId before after } } }', { tenant: at.tenant.slug, as: auditor })
  const account = Buffer.from(`Account:${at.who.citizen}`).toString('base64url')
  const own = auditEntries.nodes.filter(({ accountId }) => accountId === account)
  expect(own).toMatchObject([{ action: 'projectWithdraw' }, { action: 'projectEdit' }, { action: 'projectPropose' }])
  for (const entry of own) expect(entry).toMatchObject({ targetId: null, before: null, after: null })
  expect(JSON.stringify(own)).not.toContain(number)
  expect(auditEntries.nodes.filter(({ targetId }) => targetId === id)).toEqual([])
  const unit = await pid(byUnit)
  expect(auditEntries.nodes.filter(({ targetId }) => targetId === unit)).toMatchObject([{ action: 'projectPropose' }])
})

test('money that no column holds is refused, wherever it is said', async () => {
  const most = 999_999_999_999.99
  const period = new Date().toISOString().slice(0, 7)
  const number = (await supervised({ reportEvery: 'MONTH', budget: most }))['number']
  const base = { ...at.proposal, proposerKind: 'OFFICE', callId: undefined, bodyId: at.things.body.id, year: 2027 }
  for (const wrong of [most + 0.01, 1e12, 1e13, 1e300, -1, 0.001]) {
    const [code] = await acted(number, 'Report', at.who.handler, { period, percent: 1, text: '进展', spent: wrong })
    expect(code).toMatch(/ spent$/)
    expect((await acted(number, 'RequestChange', at.who.handler, { text: '要', budget: wrong }))[0]).toMatch(/ budget$/)
    expect((await codes('projectPropose', { ...base, costEstimate: wrong }))[0]).toMatch(/ costEstimate$/)
  }
  await at.done(number, 'Report', at.who.handler, { period, percent: 1, text: '进展', spent: most })
  expect((await at.find(number)).budget).toBe(most)
  expect(await codes('projectPropose', { ...base, costEstimate: most })).toEqual([])
})

describe('what somebody has said', () => {
  const ours = () => ({ proposerKind: 'OFFICE', callId: undefined, bodyId: at.things.body.id, year: 2027 })

  test('becomes one project while that is open, however often and however fast it is asked for', async () => {
    const words = { submissionKey: randomUUID(), text: '老旧小区没有公园', siteId: at.things.site.id }
    const said = await app.must<{ opinionSubmit: { number: string } }>(
      'mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number userErrors { code } } }',
      { tenant: at.tenant.slug, as: at.who.neighbour, variables: { input: words } },
    )
    const { opinions } = await app.must<{ opinions: { nodes: { id: string }[] } }>(
      `{ opinions(first: 1, number: "${said.opinionSubmit.number}") { nodes { id } } }`,
      { tenant: at.tenant.slug, as: at.tenant.admin },
    )
    const input = { ...at.proposal, ...ours(), opinionId: opinions.nodes[0]?.id }
    const both = await Promise.all([codes('projectPropose', input), codes('projectPropose', input, at.who.keeper)])
    expect(both.toSorted()).toEqual([[], ['BECAME_PROJECT opinionId']])
    const adopted = { bodyId: at.things.body.id, year: 2027, categoryId: at.supervised, title: '公园', text: '建', ...delivery() }
    expect(await codes('projectCreate', { ...adopted, opinionId: input.opinionId })).toEqual(['BECAME_PROJECT opinionId'])
    const [row] = await app.sql<{ number: string }[]>`
      select number from project where opinion_id is not null and tenant_id = ${uuidOf(at.tenant.id)} order by created_at desc limit 1`
    const first = row?.number as string
    // Merged into another it goes on as that; when that has ended, it can be taken up anew.
    const other = await at.office({ title: '同样的' })
    await at.done(first, 'Merge', at.who.admin, { intoId: await pid(other) })
    expect(await codes('projectPropose', input)).toEqual(['BECAME_PROJECT opinionId'])
    await at.done(other, 'Reject', at.who.admin, { reason: 'cost', text: '造价过高' })
    expect(await codes('projectPropose', input)).toEqual([])
  })

  test('by a deputy, and published, is made one of by who works on it or made it', async () => {
    const termId = at.things.term.id
    const deputy = (await enrol(app, at.tenant, 'deputy', 1, termId))[0] as Person
    const [mandate] = await app.sql<{ id: string }[]>`select id from mandate where person_id = ${deputy.personId}`
    const mandateId = Buffer.from(`Mandate:${mandate?.id}`).toString('base64url')
    const given = { kind: 'SUGGESTION', mandateId, title: '建公园', text: '无处休闲', proposal: '建公园' }
    const { id } = await mutate(app, at.tenant, 'suggestionCreate', given, '{ id }', deputy.accountId)
    await app.sql`update suggestion set submitted = true, published = true where id = ${uuidOf(id)}`
    const input = { ...at.proposal, suggestionId: id }
    const tried = [
      await codes('projectPropose', input, at.who.citizen),
      await codes(
        'projectPropose',
        { ...input, proposerKind: 'UNIT', callId: undefined, bodyId: at.things.body.id, year: 2027 },
        at.who.handler,
      ),
      await codes('projectPropose', { ...input, proposerKind: 'OFFICE' }, at.who.keeper),
      await codes('projectPropose', { ...input, proposerKind: 'DEPUTY', mandateId }, deputy.accountId),
      await codes('projectPropose', { ...input, ...ours() }, at.who.admin),
    ]
    expect(tried).toEqual([['FORBIDDEN'], ['FORBIDDEN'], ['FORBIDDEN'], [], ['BECAME_PROJECT suggestionId']])
  })
})

describe('the deputies of a street', () => {
  test('advise; its office then decides, says why, and has it delivered and tested the same way', async () => {
    const { who, act, done, find } = at
    const street = await at.make('congressBodyCreate', {
      code: 'ST',
      name: '示例街道人大工委',
      kind: 'WORK_COMMITTEE',
      level: 'ADVISORY',
    })
    const term = await at.make('termCreate', { bodyId: street.id, ordinal: 1, name: '第一届', startsOn: '2022-01-01' })
    const deputies = await enrol(app, at.tenant, 'deputy', 2, term.id)
    const hall = { ...congress, deputies, things: { ...at.things, body: street } } as Congress
    const toStreetCandidate = () => at.toCandidate({ bodyId: street.id })
    const advise = async (number: string, more: object, choices: string[]) => {
      const options = [{ projectId: await pid(number) }]
      const id = await open(app, hall, { consultative: true, sessionId: null, options, places: 1, ...more })
      const keys = await keysOf(app, hall, id)
      for (const [i, one] of choices.entries()) await vote(app, hall, keys, id, deputies[i] as Person, one)
      await close(app, hall, id)
      expect(await signOff(hall, id)).toEqual([])
      expect(await codes('ballotAnnounce', { id })).toEqual([])
    }
    const number = await toStreetCandidate()
    expect(await acted(number, 'Select', who.admin, { text: '街道决定' })).toEqual(['ADVICE_MISSING id'])
    await advise(number, {}, ['1', '1'])
    expect((await find(number, null)).state).toBe('candidate')
    expect((await find(number, who.admin)).viewerActions).toEqual(expect.arrayContaining(['select', 'passOver']))
    expect(await acted(number, 'Select', who.admin, { text: ' ' })).toHaveLength(1)
    for (const as of [who.supervisor, who.deputy, who.handler, who.citizen])
      expect(await acted(number, 'Select', as, { text: '街道决定' })).toEqual(['FORBIDDEN'])
    await done(number, 'Select', who.admin, { text: '两名代表均赞成' })
    const chosen = await find(number, null)
    expect(chosen).toMatchObject({ state: 'selected' })
    expect(chosen.entries).toContainEqual(
      expect.objectContaining({ action: 'select', text: '两名代表均赞成', visibility: 'public' }),
    )
    await done(number, 'Assign', who.admin, delivery())
    await done(number, 'Complete', who.handler, { text: '已完工' })
    expect(await acted(number, 'Inspect', who.admin, { inspection: 'SATISFIED', text: '好' })).toEqual(['ADVICE_MISSING id'])
    await advise(number, { kind: 'INSPECTION', form: 'ASSESS' }, ['s', 's'])
    await done(number, 'Inspect', who.admin, { inspection: 'SATISFIED', text: '代表满意' })
    await done(number, 'Close', who.supervisor)
    expect(await find(number, null)).toMatchObject({ state: 'closed', inspection: 'SATISFIED' })
    const other = await toStreetCandidate()
    await advise(other, {}, ['0', '0'])
    await done(other, 'PassOver', who.admin, { text: '代表不赞成' })
    await done(other, 'Pool', who.admin, { text: '来年再议' })
    // What was advised for one year is not advised for another.
    await app.sql`update ballot set announced_at = announced_at - interval '9 days' where tenant_id = ${uuidOf(at.tenant.id)}`
    await done(other, 'TakeUp', who.admin, { year: 2028 })
    await done(other, 'Examine', who.admin, { answers: at.met })
    await done(other, 'Submit', who.admin)
    await done(other, 'Approve', who.supervisor)
    expect((await act(other, 'Select', who.admin, { text: '去年赞成' })).userErrors).toMatchObject([{ code: 'ADVICE_MISSING' }])
  })

  test('of a congress that elects, no office selects, passes over or tests', async () => {
    const candidate = await at.toCandidate()
    const built = await toDelivering()
    expect((await at.find(candidate, at.who.admin)).viewerActions).not.toContain('select')
    for (const action of ['Select', 'PassOver'])
      expect(await acted(candidate, action, at.who.admin, { text: '定了' })).toEqual(['FORBIDDEN'])
    expect(await acted(built, 'Inspect', at.who.admin, { inspection: 'SATISFIED', text: '好' })).toEqual(['FORBIDDEN'])
  })
})

describe('a ballot', () => {
  test('that is fixed keeps its projects where everybody may read them', async () => {
    const number = await at.toCandidate()
    const publish = (published: boolean) => acted(number, 'Publish', at.who.admin, { published })
    const id = await prepare(app, congress, { options: [{ projectId: await pid(number) }], places: 1 })
    expect([await publish(false), await publish(true)]).toEqual([[], []])
    await mutate(app, at.tenant, 'ballotFreeze', { id })
    expect([await publish(false), await publish(true)]).toEqual([['ON_BALLOT id'], []])
    expect((await at.find(number, null)).published).toBe(true)
    await mutate(app, at.tenant, 'ballotVoid', { id, reason: '改期' })
    expect(await publish(false)).toEqual([])
  })

  test('is announced whatever has become of what it is on, and what it decided stands in the timeline', async () => {
    const [pooled, twice, fine] = [await at.toCandidate(), await at.toCandidate(), await at.toCandidate()]
    await at.done(pooled, 'Pool', at.who.admin, { text: '撤回' })
    await announce('selection', [
      [pooled, 'elected'],
      [twice, 'elected'],
      [twice, 'not_elected'],
      [fine, 'not_elected'],
    ])
    const states = async (numbers: string[]) => Promise.all(numbers.map(async (number) => (await at.find(number)).state))
    expect(await states([pooled, twice, fine])).toEqual(['pooled', 'selected', 'not_selected'])
    const { entries } = await at.find(pooled)
    expect(entries.filter(({ action }: { action: string }) => action === 'select')).toMatchObject([
      { state: 'pooled', visibility: 'internal' },
    ])
    // The same on another paper: the first has decided.
    await announce('selection', [[fine, 'elected']])
    await announce('inspection', [[pooled, 'satisfied']])
    expect(await states([pooled, twice, fine])).toEqual(['pooled', 'selected', 'not_selected'])
  })
})

test('what somebody has entered for the office waits for them as for the rest of it', async () => {
  const number = await at.office()
  const { projects, work } = await app.must<{ projects: { nodes: { number: string }[] }; work: { nodes: { number: string }[] } }>(
    '{ projects(first: 100, mine: true) { nodes { number } } work(first: 100) { nodes { ... on Project { number } } } }',
    { tenant: at.tenant.slug, as: at.who.admin },
  )
  for (const list of [projects, work]) expect(list.nodes).toContainEqual({ number })
})
