import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import {
  type Congress,
  close,
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
import { mutate, openTenant, refused } from '../../../test/tenant.ts'

let app: App
let congress: Congress
let [first, second, third] = [] as unknown as [Person, Person, Person]
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  congress = await openCongress(app, 6)
  ;[first, second, third] = congress.tellers as [Person, Person, Person]
})
afterAll(() => app?.close())

const look = async (id: string, fields: string, as: string | null = congress.tenant.admin) =>
  (
    await app.must<{ ballot: Record<string, any> | null }>(`{ ballot(id: "${id}") { ${fields} } }`, {
      tenant: congress.tenant.slug,
      as,
    })
  ).ballot

test('who can be appointed is for those alone who appoint: holders of the role who are no tellers of it yet', async () => {
  const id = await prepare(app, congress)
  // Whose role has ended counts no tellers any more.
  expect(await look(id, 'tellerCandidates { id }')).toEqual({ tellerCandidates: [{ id: personIdOf(third) }] })
  for (const as of [first.accountId, congress.deputies[0]?.accountId as string])
    expect(await look(id, 'tellerCandidates { id }', as)).toEqual({ tellerCandidates: [] })
  expect(await look(id, 'tellerCandidates { id }', null)).toBeNull()
  const foreign = await openTenant(app)
  const answer = await app.request(`{ ballot(id: "${id}") { tellerCandidates { id } } }`, {
    tenant: foreign.slug,
    as: foreign.admin,
  })
  expect(answer.data['ballot']).toBeNull()
  await app.sql`update membership set valid_to = '2023-01-01' where account_id = ${third.accountId}`
  expect(await look(id, 'tellerCandidates { id }')).toEqual({ tellerCandidates: [] })
  await app.sql`update membership set valid_to = null where account_id = ${third.accountId}`
})

test('a teller is told which of the tellers they are; the others, that they are none', async () => {
  const id = await prepare(app, congress)
  const own = async (as: string | null) =>
    (await look(id, 'tellers { viewer person { id } }', as))?.['tellers']
      .filter((teller: { viewer: boolean }) => teller.viewer)
      .map((teller: { person: { id: string } }) => teller.person.id)
  expect(await own(first.accountId)).toEqual([personIdOf(first)])
  expect(await own(third.accountId)).toEqual([])
  expect(await own(congress.tenant.admin)).toEqual([])
})

test('tellers see who has read a batch and settled on what, and how many papers count; nobody else does', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  await vote(app, congress, keys, id, congress.deputies[0] as Person, '110')
  await mutate(app, congress.tenant, 'ballotPaperIssue', { id, ordinals: [2, 3] }, '{ id }', first.accountId)
  const figures = 'electorate { issued issuedOnPaper }'
  expect(await look(id, figures)).toEqual({ electorate: { issued: 3, issuedOnPaper: null } })
  await close(app, congress, id)
  expect(await look(id, figures)).toEqual({ electorate: { issued: 3, issuedOnPaper: 2 } })
  expect(await look(id, figures, congress.deputies[0]?.accountId)).toEqual({ electorate: { issued: null, issuedOnPaper: null } })

  const batch = async (as: Person) =>
    (await look(id, 'batches { papers readers { viewer person { id } settled { paper choices } } }', as.accountId))?.[
      'batches'
    ][0]
  const enter = (papers: string[], as: Person) =>
    mutate(app, congress.tenant, 'ballotBatchEnter', { id, ordinal: 1, papers }, '{ id }', as.accountId)
  const resolve = (choices: string | null, as: Person) =>
    mutate(
      app,
      congress.tenant,
      'ballotBatchResolve',
      { id, ordinal: 1, settled: [{ paper: 2, choices }] },
      '{ id }',
      as.accountId,
    )
  await enter(['110', '011'], first)
  // How many papers one has read is no hint for the other.
  expect(await batch(second)).toEqual({
    papers: null,
    readers: [{ viewer: false, person: { id: personIdOf(first) }, settled: null }],
  })
  await enter(['110', '010'], second)
  await resolve('011', first)
  const found = await batch(second)
  expect(found.papers).toBeNull()
  const settledBy = (viewer: boolean) => found.readers.find((reader: { viewer: boolean }) => reader.viewer === viewer).settled
  expect([settledBy(true), settledBy(false)]).toEqual([null, [{ paper: 2, choices: '011' }]])
  for (const as of [third.accountId, congress.tenant.admin, congress.deputies[0]?.accountId])
    expect(await look(id, 'batches { papers }', as)).toEqual({ batches: [] })
  await resolve('011', second)
  expect((await batch(first)).papers).toBe(2)
  expect(await signOff(congress, id, congress.tellers.slice(0, 2), { papers: 2 })).toEqual([])
  expect(await look(id, 'result { returned returnedOnPaper }')).toEqual({ result: { returned: 3, returnedOnPaper: 2 } })

  // Nobody had a majority: the next round is prepared once, and anew when that one is gone.
  await mutate(app, congress.tenant, 'ballotAnnounce', { id })
  const next = await mutate(app, congress.tenant, 'ballotContinue', { id })
  expect((await refused(app, congress.tenant, 'ballotContinue', { id })).userErrors).toMatchObject([
    { code: 'TAKEN', field: 'id' },
  ])
  await mutate(app, congress.tenant, 'ballotDelete', { id: next.id })
  expect(await mutate(app, congress.tenant, 'ballotContinue', { id }, '{ round }')).toMatchObject({ round: 2 })
})
