import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import {
  type Congress,
  castSlip,
  close,
  issue,
  keysOf,
  newSlip,
  open,
  openCongress,
  type Person,
  prepare,
  type Slip,
  signOff,
  vote,
} from '../../../test/ballots.ts'
import { countWaiting } from '../../../test/database.ts'
import { wideLimits } from '../../../test/people.ts'
import { grant, mutate, openTenant, refused, uuidOf } from '../../../test/tenant.ts'

/** What closing a ballot leaves, hides and publishes, before anything of it is opened. */
let app: App
let congress: Congress
let large: Congress
const voters = 1100
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  congress = await openCongress(app, 5)
  large = await openCongress(app, voters)
})
afterAll(() => app?.close())

const deputy = (i: number) => congress.deputies[i] as Person
const rowId = (id: string) => Buffer.from(id, 'base64url').toString().slice('Ballot:'.length)
const codes = async (name: string, input: object, as: string | null = congress.tenant.admin) => {
  const { errors, userErrors } = await refused(app, congress.tenant, name, input, as)
  return [...errors.map((error) => error.extensions?.['code']), ...userErrors.map((error) => error.code)]
}
const look = async (id: string, fields: string, as: string | null, slug = congress.tenant.slug) =>
  (await app.must<{ ballot: Record<string, any> | null }>(`{ ballot(id: "${id}") { ${fields} } }`, { tenant: slug, as })).ballot
const file = async (id: string, name: string, as: string | null, slug = congress.tenant.slug) => {
  const headers = as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {}
  const { statusCode, body } = await app.http.inject({ url: `/${slug}/ballots/${id}/${name}`, headers })
  return statusCode === 200 ? body : statusCode
}
const hashesIn = (text: unknown) =>
  String(text)
    .split('\n')
    .flatMap((line) => line.split(' ')[0] || [])

test('a box in several parts is written anew when it is closed: nothing of it tells where the last ballot was cast', async () => {
  const id = await open(app, large)
  const keys = await keysOf(app, large, id)
  const slips: Slip[] = []
  for (const who of large.deputies.slice(0, 60)) slips.push(await vote(app, large, keys, id, who, '110'))
  const [{ toast } = {}] = await app.sql`select reltoastrelid::regclass::text as toast from pg_class where relname = 'ballot_box'`
  /** The rows of the box by a column of the system, and the pieces of them that lie outside of their page. */
  const parts = async () => {
    const rows = await app.sql<{ xmin: string; bytes: number }[]>`
      select xmin::text, octet_length(records) as bytes from ballot_box where ballot_id = ${rowId(id)} order by ctid`
    const pieces = await app.sql.unsafe(`select distinct xmin::text from ${toast}`)
    return { rows, pieces: pieces.map((one) => one['xmin'] as string) }
  }
  const before = await parts()
  expect(before.rows.map(({ bytes }) => bytes > 2000)).toEqual([true, true, true])
  // While it is open they do tell: the last row that was written is the one where the last ballot lies.
  expect(new Set(before.rows.map(({ xmin }) => xmin)).size).toBe(3)
  expect(new Set(before.pieces).size).toBe(3)
  await close(app, large, id)
  const after = await parts()
  const [written] = after.rows
  expect(after.rows.map(({ xmin }) => xmin)).toEqual([written?.xmin, written?.xmin, written?.xmin])
  expect(before.rows.map(({ xmin }) => xmin)).not.toContain(written?.xmin)
  expect(after.pieces).toEqual([written?.xmin])
  // All parts are closed, read and counted.
  const admin = large.tenant.admin
  expect(hashesIn(await file(id, 'returned.txt', admin, large.tenant.slug))).toEqual(slips.map(({ hash }) => hash).sort())
  expect(await signOff(large, id)).toEqual([])
  expect(await look(id, 'result { returned valid options { votes } }', admin, large.tenant.slug)).toEqual({
    result: { returned: 60, valid: 60, options: [{ votes: 60 }, { votes: 60 }, { votes: 0 }] },
  })
}, 120_000)

test('whoever casts while the box is put anew is told what holds: the receipt of what lies in it, or that it is closed', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  const sent = await vote(app, congress, keys, id, deputy(0), '110')
  const late = await newSlip(keys, '110')
  expect(await issue(keys, id, deputy(1), late)).toEqual([])
  const closing = app.sql.begin(async (sql) => {
    await sql`select app.set_context(${uuidOf(congress.tenant.id)}::uuid)`
    await sql`select app.seal_box(${rowId(id)})`
    const casts = [sent, late].map((slip) => castSlip(app, congress, id, slip))
    await expect.poll(() => countWaiting(sql), { timeout: 20_000 }).toBeGreaterThan(0)
    await sql`update ballot set status = 'closed' where id = ${rowId(id)}`
    return { casts }
  })
  const answers = await Promise.all((await closing).casts)
  expect(answers).toMatchObject([
    { status: 200, receipt: expect.any(String) },
    { status: 409, code: 'CLOSED' },
  ])
})

test('more in the box than were issued is no vote: it is not closed, and can only be voided', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  for (const i of [0, 1, 2, 3]) await vote(app, congress, keys, id, deputy(i), '110')
  // A server that issued to itself: nobody on the roll has the fourth.
  await app.sql`update ballot_issue set slots = overlay(slots placing decode(repeat('00', 32), 'hex') from 97 for 32) where ballot_id = ${rowId(id)}`
  const { userErrors } = await refused(app, congress.tenant, 'ballotClose', { id }, congress.tellers[0]?.accountId)
  expect(userErrors).toMatchObject([{ code: 'BALLOTS_EXCESS', field: 'id', message: expect.stringMatching(/3.*4/) }])
  expect(await look(id, 'status', congress.tenant.admin)).toEqual({ status: 'OPEN' })
  expect(await codes('ballotVoid', { id, reason: '收回的票数多于发出的票数' })).toEqual([])
})

test('a deputy sees that a ballot was issued in their name, by either way, after the closing too', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  await vote(app, congress, keys, id, deputy(0), '110')
  expect(await issue(keys, id, deputy(1), await newSlip(keys, '110'))).toEqual([])
  await mutate(app, congress.tenant, 'ballotPaperIssue', { id, ordinals: [3] }, '{ id }', congress.tellers[0]?.accountId)
  const seen = async () => {
    const found = []
    for (const { accountId } of congress.deputies)
      found.push((await look(id, 'viewerBallot { issued }', accountId))?.['viewerBallot'])
    return found.map(({ issued }: { issued: boolean }) => issued)
  }
  const issued = [true, true, true, false, false]
  expect(await seen()).toEqual(issued)
  await close(app, congress, id)
  expect(await seen()).toEqual(issued)
  expect(await signOff(congress, id, undefined, { missing: 1 })).toEqual([])
  expect(await seen()).toEqual(issued)
  expect((await look(id, 'viewerBallot { issued rollEntry }', congress.tenant.admin))?.['viewerBallot']).toEqual({
    issued: false,
    rollEntry: null,
  })
})

test('what came back is published by the closing, before anything is opened, to those who may see the ballot', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  const slips: Slip[] = []
  for (const i of [0, 1, 2, 3]) slips.push(await vote(app, congress, keys, id, deputy(i), '110'))
  const list = 'status returnedList { url root } publication { returnedRoot } result { valid }'
  expect(await look(id, list, deputy(0).accountId)).toMatchObject({ status: 'OPEN', returnedList: null })
  expect(await file(id, 'returned.txt', deputy(0).accountId)).toBe(404)
  await close(app, congress, id)
  const closed = await look(id, list, deputy(0).accountId)
  expect(closed).toMatchObject({
    status: 'CLOSED',
    returnedList: { url: expect.stringContaining('/returned.txt'), root: expect.stringMatching(/^[0-9a-f]{64}$/) },
    publication: null,
    result: null,
  })
  const returned = await file(id, 'returned.txt', deputy(0).accountId)
  expect(hashesIn(returned)).toEqual(slips.map(({ hash }) => hash).sort())
  // It is hash and signature alone: nothing that was sealed is in it, and no other file is there.
  expect(String(returned)).toMatch(/^([0-9a-f]{64} [\w-]{342}\n){4}$/)
  for (const name of ['choices.txt', 'proof.json', 'announcement.pdf'])
    for (const as of [deputy(0).accountId, congress.tenant.admin, congress.tellers[0]?.accountId as string])
      expect([name, await file(id, name, as)]).toEqual([name, 404])
  // Visitors and citizens see no ballot before it is announced; another district sees none ever.
  const foreign = await openTenant(app)
  for (const as of [null, await grant(app, congress.tenant, 'citizen', 'OWN')])
    expect([await look(id, list, as), await file(id, 'returned.txt', as)]).toEqual([null, 404])
  expect([
    await look(id, list, foreign.admin, foreign.slug),
    await file(id, 'returned.txt', foreign.admin, foreign.slug),
  ]).toEqual([null, 404])
  expect(await file(id, 'returned.txt', deputy(0).accountId, foreign.slug)).toBe(404)
  // The count publishes the very same; those who do not hold the ballot still see the first list alone.
  expect(await signOff(congress, id)).toEqual([])
  expect(await look(id, list, deputy(0).accountId)).toEqual({ ...closed, status: 'COUNTED' })
  expect(await file(id, 'returned.txt', deputy(0).accountId)).toBe(returned)
  expect(await file(id, 'choices.txt', deputy(0).accountId)).toBe(404)
  await mutate(app, congress.tenant, 'ballotAnnounce', { id })
  expect(await look(id, 'returnedList { root } publication { returnedRoot }', null)).toEqual({
    returnedList: { root: closed?.['returnedList'].root },
    publication: { returnedRoot: closed?.['returnedList'].root },
  })
  expect(await file(id, 'returned.txt', null)).toBe(returned)
})

test('a box that was changed after its closing is not opened: the ballot has to be voided', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  for (const i of [0, 1, 2, 3]) await vote(app, congress, keys, id, deputy(i), '110')
  await close(app, congress, id)
  // Somebody with the database takes a ballot out.
  await app.sql`update ballot_box set records = substring(records from 545) where ballot_id = ${rowId(id)}`
  expect(await signOff(congress, id)).toEqual(['BOX_CHANGED'])
  expect(await look(id, 'status tellers { signedAt } result { valid }', congress.tenant.admin)).toMatchObject({
    status: 'CLOSED',
    tellers: expect.arrayContaining([{ signedAt: null }]),
    result: null,
  })
  expect(await codes('ballotVoid', { id, reason: '票箱内容有变动' })).toEqual([])
  expect(await look(id, 'status returnedList { root }', deputy(0).accountId)).toEqual({ status: 'VOID', returnedList: null })
  expect(await file(id, 'returned.txt', deputy(0).accountId)).toBe(404)
})

test('of a roll that was changed after it was fixed no ballot is opened', async () => {
  const id = await prepare(app, congress)
  await mutate(app, congress.tenant, 'ballotFreeze', { id })
  await mutate(app, congress.tenant, 'ballotAttendanceMark', { id, ordinals: [1, 2, 3, 4, 5], present: true })
  const [stranger] = await app.sql`
    insert into mandate (tenant_id, id, person_id, body_id, level, term_id, code, starts_on, voting_right)
    select tenant_id, gen_random_uuid(), ${congress.tellers[2]?.personId as string}, body_id, level, term_id, 'stranger', starts_on, true
      from mandate where person_id = ${deputy(4).personId} returning id`
  const [kept] = await app.sql`select mandate_id from ballot_voter where ballot_id = ${rowId(id)} and ordinal = 5`
  const put = (mandate: string) =>
    app.sql`update ballot_voter set mandate_id = ${mandate} where ballot_id = ${rowId(id)} and ordinal = 5`
  await put(stranger?.['id'])
  expect(await codes('ballotOpen', { id }, congress.tellers[0]?.accountId)).toEqual(['CONFLICT'])
  expect(await look(id, 'status issueKey', congress.tenant.admin)).toEqual({ status: 'FROZEN', issueKey: null })
  await put(kept?.['mandate_id'])
  expect(await codes('ballotOpen', { id }, congress.tellers[0]?.accountId)).toEqual([])
  await app.sql`delete from mandate where tenant_id = ${uuidOf(congress.tenant.id)} and code = 'stranger'`
})

test('whoever is on the roll finds the own place in what was fixed, and the roll names nobody', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  for (const i of [0, 1, 2, 3]) await vote(app, congress, keys, id, deputy(i), '110')
  const entries: string[] = []
  for (const { accountId } of congress.deputies)
    entries.push((await look(id, 'viewerBallot { rollEntry }', accountId))?.['viewerBallot'].rollEntry)
  await close(app, congress, id)
  await signOff(congress, id)
  await mutate(app, congress.tenant, 'ballotAnnounce', { id })
  const text = String(await file(id, 'proof.json', null))
  const { roll } = JSON.parse(text)
  expect(roll).toEqual(entries.map((entry) => createHash('sha256').update(entry).digest('hex')).sort())
  const people = congress.deputies.map(({ personId }) => personId)
  const mandates = await app.sql`select id, person_id from mandate where person_id = any(${people}::uuid[])`
  for (const mandate of mandates) {
    const known = Buffer.from(`Mandate:${mandate['id']}`).toString('base64url')
    expect(entries[people.indexOf(mandate['person_id'])]).toMatch(new RegExp(`^[0-9a-f-]{36} ${known}$`))
    for (const named of [known, mandate['id'], mandate['person_id']]) expect(text).not.toContain(named)
    // Nor can whoever knows all mandates tell which of them are on it.
    for (const guess of [known, mandate['id']]) expect(roll).not.toContain(createHash('sha256').update(guess).digest('hex'))
  }
  expect(await look(id, 'viewerBallot { rollEntry }', null)).toEqual({ viewerBallot: { rollEntry: null } })
})
