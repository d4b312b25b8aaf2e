import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import {
  type Congress,
  close,
  issue,
  keysOf,
  newSlip,
  open,
  openCongress,
  type Person,
  signOff,
  vote,
} from '../../../test/ballots.ts'
import { wideLimits } from '../../../test/people.ts'
import { mutate, refused } from '../../../test/tenant.ts'

let app: App
let congress: Congress
let [first, second, third] = [] as unknown as [Person, Person, Person]
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  congress = await openCongress(app, 6)
  ;[first, second, third] = congress.tellers as [Person, Person, Person]
})
afterAll(() => app?.close())

const codes = async (name: string, input: object, as: Person | null) => {
  const { errors, userErrors } = await refused(app, congress.tenant, name, input, as?.accountId ?? congress.tenant.admin)
  return [...errors.map((error) => error.extensions?.['code']), ...userErrors.map((error) => error.code)]
}
const look = async (id: string, fields: string, as: Person) =>
  (
    await app.must<{ ballot: Record<string, any> }>(`{ ballot(id: "${id}") { ${fields} } }`, {
      tenant: congress.tenant.slug,
      as: as.accountId,
    })
  ).ballot
const batches = async (id: string, as: Person) =>
  (await look(id, 'batches { ordinal entered agreed differences { paper first second options { ordinal } } }', as))['batches']

test('papers and electronic ballots make one result: two read each batch alone, and settle where they differ', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  for (const [i, choices] of ['110', '101'].entries())
    await vote(app, congress, keys, id, congress.deputies[i] as Person, choices)
  expect(await codes('ballotPaperIssue', { id, ordinals: [1, 3] }, first)).toEqual(['ALREADY_ISSUED'])
  expect(await codes('ballotPaperIssue', { id, ordinals: [3, 4, 5, 6] }, null)).toEqual(['FORBIDDEN'])
  expect(await codes('ballotPaperIssue', { id, ordinals: [3, 4, 5, 6] }, first)).toEqual([])
  expect(await codes('ballotPaperIssue', { id, ordinals: [3] }, first)).toEqual(['ALREADY_ISSUED'])
  // Who has a paper gets no other ballot.
  expect(await issue(keys, id, congress.deputies[3] as Person, await newSlip(keys, '110'))).toEqual(['ALREADY_ISSUED'])
  expect(await codes('ballotBatchEnter', { id, ordinal: 1, papers: ['110'] }, first)).toEqual(['STATUS'])
  await close(app, congress, id)
  expect(await look(id, 'electorate { issued } roll { ordinal channel }', first)).toEqual({
    electorate: { issued: 6 },
    roll: ['ELECTRONIC', 'ELECTRONIC', 'PAPER', 'PAPER', 'PAPER', 'PAPER'].map((channel, i) => ({ ordinal: i + 1, channel })),
  })
  expect(await codes('ballotBatchEnter', { id, ordinal: 1, papers: ['11'] }, first)).toEqual(['INVALID'])
  expect(await codes('ballotBatchEnter', { id, ordinal: 1, papers: ['110', '011', '!'] }, third)).toEqual(['NOT_TELLER'])
  expect(await codes('ballotBatchEnter', { id, ordinal: 1, papers: ['110', '011', '!', '110'] }, first)).toEqual([])
  // The other does not see it before having read it.
  expect(await batches(id, second)).toEqual([{ ordinal: 1, entered: 1, agreed: false, differences: null }])
  expect(await codes('ballotBatchResolve', { id, ordinal: 1, settled: [] }, second)).toEqual(['NOT_FOUND'])
  expect(await codes('ballotBatchEnter', { id, ordinal: 1, papers: ['110', '010', '!'] }, second)).toEqual([])
  expect(await codes('ballotBatchEnter', { id, ordinal: 1, papers: ['110'] }, first)).toEqual(['TAKEN'])
  const [batch] = await batches(id, first)
  expect(batch).toMatchObject({ entered: 2, agreed: false, differences: [{ paper: 2, options: [{ ordinal: 3 }] }, { paper: 4 }] })
  expect(await signOff(congress, id)).toEqual(['PAPERS_DIFFER', 'PAPERS_DIFFER'])
  const settled = [
    { paper: 2, choices: '011' },
    { paper: 4, choices: null },
  ]
  expect(await codes('ballotBatchResolve', { id, ordinal: 1, settled: settled.slice(1) }, first)).toEqual(['INVALID'])
  expect(
    await codes('ballotBatchResolve', { id, ordinal: 1, settled: [{ paper: 1, choices: '000' }, settled[1]] }, first),
  ).toEqual(['INVALID'])
  expect(await codes('ballotBatchResolve', { id, ordinal: 1, settled }, first)).toEqual([])
  expect(
    await codes('ballotBatchResolve', { id, ordinal: 1, settled: [{ paper: 2, choices: '111' }, settled[1]] }, second),
  ).toEqual([])
  expect((await batches(id, first))[0]).toMatchObject({ agreed: false })
  expect(await codes('ballotBatchResolve', { id, ordinal: 1, settled }, second)).toEqual([])
  expect((await batches(id, first))[0]).toMatchObject({ agreed: true })
  // What was read of them is nowhere but there, until it is counted.
  expect(await app.sql`select 1 from audit_entry where action like 'ballotBatch%' and after::text ~ '(110|011)'`).toHaveLength(0)
  // What did not come back is said, and by both.
  const wrong = [{}, { papers: 3 }, { papers: 4 }, { papers: 2, missing: 2 }]
  for (const given of wrong) expect(await signOff(congress, id, [first], given)).toEqual(['PAPERS_MISSING'])
  expect(await signOff(congress, id, [first, second], { papers: 3, missing: 1 })).toEqual([])
  expect(await app.sql`select 1 from ballot_batch_entry`).toHaveLength(0)
  expect(await look(id, 'status result { returned valid void options { votes } elected { title } }', first)).toEqual({
    status: 'COUNTED',
    // 110, 101 by device; 110, 011 and one that cannot be read on paper: of 6 in office 4 are needed.
    result: { returned: 5, valid: 4, void: 1, options: [{ votes: 3 }, { votes: 3 }, { votes: 2 }], elected: [] },
  })
  await mutate(app, congress.tenant, 'ballotAnnounce', { id })
  const proof = (await app.http.inject({ url: `/${congress.tenant.slug}/ballots/${id}/proof.json` })).json()
  expect(proof.count).toMatchObject({ electronic: 2, papers: 3, issued: 6, issuedOnPaper: 4, returned: 5 })
})

test('more papers back than were handed out are refused, by whatever batches: the vote is none', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  // That somebody's electronic ballot was not cast makes no room for another paper.
  for (const i of [3, 4]) expect(await issue(keys, id, congress.deputies[i] as Person, await newSlip(keys, '110'))).toEqual([])
  await mutate(app, congress.tenant, 'ballotPaperIssue', { id, ordinals: [1, 2] }, '{ id }', first.accountId)
  await close(app, congress, id)
  const enter = (ordinal: number, papers: string[], as = first) => codes('ballotBatchEnter', { id, ordinal, papers }, as)
  expect(await enter(1, ['110', '110', '110'])).toEqual(['PAPERS_EXCESS'])
  expect(await enter(1, ['110'])).toEqual([])
  expect(await enter(2, ['110', '110'])).toEqual(['PAPERS_EXCESS'])
  expect(await enter(2, ['110'], second)).toEqual([])
  // It is the papers that they are: the vote is none, and the presidium has it voted again.
  expect(await codes('ballotVoid', { id, reason: '收回的票数多于发出的票数' }, null)).toEqual([])
  expect(await app.sql`select 1 from ballot_batch`).toHaveLength(0)
})
