import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { getOperationAST, parse } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import {
  type Congress,
  castSlip,
  close,
  enrol,
  issue,
  type Keys,
  keysOf,
  newSlip,
  open,
  openCongress,
  type Person,
  personIdOf,
  prepare,
  type Slip,
  signOff,
  vote,
} from '../../../test/ballots.ts'
import { wideLimits } from '../../../test/people.ts'
import { openProjects } from '../../../test/projects.ts'
import { grantByDatabase, mutate, refused, roleOf, uuidOf } from '../../../test/tenant.ts'
import { isUnrecordedOperation } from '../../graphql/command.ts'

/** What an attack on the ballots once did, and does not any more. */
let app: App
let at: Awaited<ReturnType<typeof openProjects>>
let congress: Congress
let [first, second, third] = [] as unknown as [Person, Person, Person]
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openProjects(app)
  congress = await openCongress(app, 6, at)
  ;[first, second, third] = congress.tellers as [Person, Person, Person]
})
afterAll(() => app?.close())

const codes = async (name: string, input: object, as: Person | null = null) => {
  const { errors, userErrors } = await refused(app, congress.tenant, name, input, as?.accountId ?? congress.tenant.admin)
  return [...errors.map((error) => error.extensions?.['code']), ...userErrors.map((error) => error.code)]
}
const look = async (id: string, fields: string, as: string = congress.tenant.admin) =>
  (
    await app.must<{ ballot: Record<string, any> }>(`{ ballot(id: "${id}") { ${fields} } }`, {
      tenant: congress.tenant.slug,
      as,
    })
  ).ballot
const deputy = (i: number) => congress.deputies[i] as Person
const rowId = (id: string) => Buffer.from(id, 'base64url').toString().slice('Ballot:'.length)
const names = ['returned.txt', 'choices.txt', 'proof.json'] as const
type Files = Record<(typeof names)[number], string>
const filesOf = async (id: string) =>
  Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, (await app.http.inject({ url: `/${congress.tenant.slug}/ballots/${id}/${name}` })).body]),
    ),
  ) as Files
const linesOf = (text: string) => text.trim().split('\n')
const verifier = fileURLToPath(new URL('../../../../../infra/verify-ballot.mjs', import.meta.url))
async function verify(files: Files): Promise<{ code: number; said: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'minhui-ballot-'))
  for (const name of names) await writeFile(join(folder, name), files[name])
  return promisify(execFile)(process.execPath, [verifier, folder]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, said: error.stdout }),
  )
}
const announce = async (id: string, papers: object = {}) => {
  await close(app, congress, id)
  expect(await signOff(congress, id, [first, second], papers)).toEqual([])
  await mutate(app, congress.tenant, 'ballotAnnounce', { id })
  return filesOf(id)
}
const sealedFor = async ({ box }: Keys, label: Uint8Array, plain: Buffer) =>
  Buffer.from(await crypto.subtle.encrypt({ name: 'RSA-OAEP', label: new Uint8Array(label) }, box, new Uint8Array(plain)))

test('the sealed choices of another, copied, tell nothing; nor does what nobody can read, nor a tracker that is used twice', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  const victim = await vote(app, congress, keys, id, deputy(0), '011')
  await vote(app, congress, keys, id, deputy(1), '110')
  const cast = async (who: Person, change: (slip: Slip) => Promise<Buffer>) => {
    const slip = await newSlip(keys, '000')
    slip.sealed = await change(slip)
    expect(await issue(keys, id, who, slip)).toEqual([])
    expect((await castSlip(app, congress, id, slip)).status).toBe(200)
    return slip
  }
  const copied = await cast(deputy(2), async () => victim.sealed)
  const tracker = randomBytes(16)
  const plain = Buffer.concat([Buffer.from('110'), tracker])
  for (const i of [3, 4]) await cast(deputy(i), (slip) => sealedFor(keys, Buffer.from(slip.hash, 'hex'), plain))
  const files = await announce(id)
  const chosen = linesOf(files['choices.txt'])
  expect(chosen.filter((line) => line.endsWith(' 011'))).toEqual([`${victim.tracker.toString('hex')} 011`])
  expect(chosen.filter((line) => line.startsWith(tracker.toString('hex')))).toHaveLength(1)
  const unread = chosen.filter((line) => line.endsWith(' !')).map((line) => line.slice(0, 32))
  expect(unread).toHaveLength(2)
  const trace = createHash('sha256').update(copied.sealed).digest('hex').slice(0, 32)
  expect(unread).not.toContain(trace)
  expect(await look(id, 'result { valid void }')).toEqual({ result: { valid: 3, void: 2 } })
  expect(await verify(files)).toMatchObject({ code: 0 })
})

test('the one paper is among all the ballots, and the announcement says by what to check them', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  for (const i of [0, 1, 2, 3, 4]) await vote(app, congress, keys, id, deputy(i), '110')
  expect(await codes('ballotPaperIssue', { id, ordinals: [6] }, first)).toEqual([])
  await close(app, congress, id)
  for (const teller of [first, second])
    expect(await codes('ballotBatchEnter', { id, ordinal: 1, papers: ['110'] }, teller)).toEqual([])
  expect(await signOff(congress, id, [first, second], { papers: 1 })).toEqual([])
  // Who reads the audit learns nothing of it before everybody does.
  const auditor = await grantByDatabase(app, congress.tenant, 'audit_admin')
  const audit = await app.request('{ auditEntries(first: 10) { nodes { action before after } } }', {
    tenant: congress.tenant.slug,
    as: auditor,
  })
  expect(audit.text).toContain('ballotSignOff')
  expect(audit.text).not.toMatch(/"110|votes|得票/)
  await mutate(app, congress.tenant, 'ballotAnnounce', { id })
  const files = await filesOf(id)
  expect(linesOf(files['choices.txt']).every((line) => /^[0-9a-f]{32} 110$/.test(line))).toBe(true)
  const proof = JSON.parse(files['proof.json'])
  const { announcement } = await look(id, 'announcement { text }')
  const { code, said } = await verify(files)
  expect(code).toBe(0)
  for (const mark of [proof.returnedRoot, proof.choicesRoot, proof.keyFingerprint]) {
    expect(mark).toMatch(/^[0-9a-f]{64}$/)
    expect(announcement.text).toContain(mark)
    expect(said).toContain(mark)
  }
})

test('nothing that is made up passes the check', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  for (const i of [0, 1, 2, 3, 4]) await vote(app, congress, keys, id, deputy(i), '110')
  expect(await issue(keys, id, deputy(5), await newSlip(keys, '110'))).toEqual([])
  const files = await announce(id)
  expect(await verify(files)).toMatchObject({ code: 0 })
  const [returned, chosen] = [linesOf(files['returned.txt']), linesOf(files['choices.txt'])]
  type Proof = Record<'count' | 'result' | 'method', Record<string, any>> & Record<string, unknown>
  /** Files that fit each other, with what somebody has changed. */
  const forged = (ballots: string[], choices: string[], change: (proof: Proof) => void): Files => {
    const proof = JSON.parse(files['proof.json'])
    Object.assign(proof, { returnedRoot: rootOf(ballots).toString('hex'), choicesRoot: rootOf(choices).toString('hex') })
    change(proof)
    const fileOf = (lines: string[]) => lines.map((line) => `${line}\n`).join('')
    return { 'returned.txt': fileOf(ballots), 'choices.txt': fileOf(choices), 'proof.json': JSON.stringify(proof) }
  }
  expect(await verify(forged(returned, chosen, () => undefined))).toMatchObject({ code: 0 })
  const sixth = (proof: Proof) => {
    Object.assign(proof.count, { electronic: 6, returned: 6 })
    const { result } = proof
    result['valid'] = 6
    for (const i of [0, 1]) Object.assign(result['options'][i], { votes: 6, counts: { ...result['options'][i].counts, for: 6 } })
    result['options'][2].counts.unmarked = 6
  }
  const again = [...chosen, `${randomBytes(16).toString('hex')} 110`].sort()
  // One signature counted again, by another spelling of its hash, or of itself.
  const [hash, signature] = (returned[0] as string).split(' ') as [string, string]
  for (const line of [`${hash}g ${signature}`, `${hash.toUpperCase()} ${signature}`, `${hash} ${signature}=`])
    expect(await verify(forged([...returned, line].sort(), again, sixth))).toMatchObject({ code: 1 })
  // Words that nobody voted on.
  const lies: ((proof: Proof) => void)[] = [
    ({ result }) => Object.assign(result, { next: { kind: 'runoff', options: [result['options'][2].id], places: 1 } }),
    ({ result }) => Object.assign(result['options'][2], { outcome: 'elected' }),
    ({ result }) => Object.assign(result['options'][2], { rank: 1 }),
    ({ result }) => Object.assign(result, { threshold: 1 }),
    ({ result }) => Object.assign(result, { quorum: 1 }),
    ({ result }) => result['elected'].reverse().push(result['options'][2].id),
    ({ result }) => Object.assign(result, { more: 1 }),
    ({ count }) => Object.assign(count, { present: 7 }),
    ({ count }) => Object.assign(count, { issued: 4 }),
    ({ count }) => Object.assign(count, { issuedOnPaper: 2 }),
    (proof) => Object.assign(proof, { keyFingerprint: '0'.repeat(64) }),
  ]
  for (const lie of lies) expect((await verify(forged(returned, chosen, lie))).code, String(lie)).toBe(1)
  const twice = chosen.map((line, i) => (i === 1 ? `${chosen[0]?.slice(0, 32)} 110` : line))
  expect(await verify(forged(returned, twice, () => undefined))).toMatchObject({ code: 1 })
})

test('what is no candidate, or is voted on elsewhere, or stands there twice, is not fixed on a paper', async () => {
  const projectId = async (number: string) => (await at.known(number)).id
  const [one, other] = [await at.toCandidate({ title: '公交站' }), await at.toCandidate({ title: '电梯' })]
  const options = [{ projectId: await projectId(one) }, { projectId: await projectId(other) }]
  const wants = async (id: string) =>
    (await look(id, 'readiness { code severity step }'))['readiness']
      .filter(({ step }: { step: string }) => step === 'freeze')
      .map(({ code, severity }: Record<string, string>) => `${severity} ${code}`)
  const twice = await prepare(app, congress, { options: [options[0], options[0]], places: 1 })
  expect(await wants(twice)).toEqual(['missing PROJECT_REPEATED'])
  expect(await codes('ballotFreeze', { id: twice })).toEqual(['NOT_READY'])
  const [id, rival] = [await prepare(app, congress, { options }), await prepare(app, congress, { options, places: 1 })]
  // Of two at once one is fixed.
  const said = await Promise.all([codes('ballotFreeze', { id }), codes('ballotFreeze', { id: rival })])
  expect(said.flat()).toEqual(['NOT_READY'])
  const [fixed, left] = said[0]?.length === 0 ? [id, rival] : [rival, id]
  expect(await wants(left)).toEqual(['missing CANDIDATE_ELSEWHERE'])
  const tried = await prepare(app, congress, { options, rehearsal: true })
  expect(await wants(tried)).toEqual(['warning CANDIDATE_ELSEWHERE'])
  expect(await codes('ballotVoid', { id: fixed, reason: '重来' })).toEqual([])
  expect(await wants(left)).toEqual([])
  const inspection = { kind: 'INSPECTION', form: 'ASSESS', options, places: 1 }
  expect(await wants(await prepare(app, congress, inspection))).toEqual(['missing CANDIDATE_NOT_STANDING'])
  await app.sql`update project set state = 'pooled' where number = ${one}`
  expect(await wants(left)).toEqual(['missing CANDIDATE_NOT_STANDING'])
})

test('who is responsible for a project, and who works above its units, is no teller of it', async () => {
  const number = await at.toCandidate({ title: '停车场' })
  const { id: project } = await at.known(number)
  const id = await prepare(app, congress, { options: [{ projectId: project }], places: 1 })
  const [leader, above] = (await enrol(app, congress.tenant, 'teller', 2)) as [Person, Person]
  await app.sql`update project set leader_id = ${leader.personId} where number = ${number}`
  const parent = await mutate(app, congress.tenant, 'unitCreate', { code: 'above', name: '区政府', kind: 'DEPARTMENT' })
  const child = await mutate(app, congress.tenant, 'unitCreate', {
    code: 'below',
    name: '区城管局',
    kind: 'DEPARTMENT',
    parentId: parent.id,
  })
  await app.sql`insert into unit_staff (tenant_id, id, unit_id, person_id, duty, valid_from)
    values (${uuidOf(congress.tenant.id)}, gen_random_uuid(), ${uuidOf(parent.id)}, ${above.personId}, 'handler', '2022-01-01')`
  await app.sql`insert into project_unit (tenant_id, id, project_id, unit_id, part)
    select tenant_id, gen_random_uuid(), id, ${uuidOf(child.id)}, 'lead' from project where number = ${number}`
  for (const near of [leader, above])
    expect(await codes('ballotTellerAppoint', { id, personId: personIdOf(near) })).toEqual(['INTERESTED'])
})

test('majority and quorum are of all in office, whoever may vote of them; whoever has left since makes no quorum and gets no ballot', async () => {
  const people = [3, 4, 5].map((i) => deputy(i).personId)
  await app.sql`update mandate set voting_right = false where person_id = any(${people}::uuid[])`
  const id = await prepare(app, congress)
  expect(await codes('ballotFreeze', { id })).toEqual([])
  expect(await look(id, 'electorate { inOffice quorum majority onRoll }')).toEqual({
    electorate: { inOffice: 6, quorum: 4, majority: 4, onRoll: 3 },
  })
  await app.sql`update mandate set voting_right = true where person_id = any(${people}::uuid[])`
  const other = await prepare(app, congress)
  await mutate(app, congress.tenant, 'ballotFreeze', { id: other })
  const everybody = [1, 2, 3, 4, 5, 6]
  await mutate(app, congress.tenant, 'ballotAttendanceMark', { id: other, ordinals: everybody, present: true })
  // By their last day, which leaves the status as it is.
  const end = (day: string | null) => app.sql`update mandate set ends_on = ${day} where person_id = any(${people}::uuid[])`
  await end('2026-01-01')
  expect(await look(other, 'electorate { present }')).toEqual({ electorate: { present: 3 } })
  expect(await codes('ballotOpen', { id: other }, first)).toEqual(['NOT_READY'])
  await end(null)
  expect(await codes('ballotOpen', { id: other }, first)).toEqual([])
  await end('2026-01-01')
  const keys = await keysOf(app, congress, other)
  expect(await issue(keys, other, deputy(3), await newSlip(keys, '110'))).toEqual(['NOT_ON_ROLL'])
  expect(await codes('ballotPaperIssue', { id: other, ordinals: [4] }, first)).toEqual(['NOT_PRESENT'])
  await end(null)
})

test('who prepares a ballot is no teller, and a teller of another ballot marks nobody and reads nothing', async () => {
  const id = await prepare(app, congress)
  const [both] = (await enrol(app, congress.tenant, 'teller', 1)) as [Person]
  await app.sql`insert into membership (tenant_id, id, account_id, role_id, scope_kind, valid_from)
    values (${uuidOf(congress.tenant.id)}, gen_random_uuid(), ${both.accountId}, ${uuidOf(await roleOf(app, congress.tenant, 'district_admin'))}, 'tenant', '2022-01-01')`
  expect(await codes('ballotTellerAppoint', { id, personId: personIdOf(both) })).toEqual(['PREPARES'])
  await mutate(app, congress.tenant, 'ballotFreeze', { id })
  const ordinals = [1, 2, 3, 4]
  expect(await codes('ballotAttendanceMark', { id, ordinals, present: true }, third)).toEqual(['NOT_TELLER'])
  expect(await codes('ballotAttendanceMark', { id, ordinals, present: true }, first)).toEqual([])
  // Whoever comes to prepare ballots later holds none from then on, and can be replaced while it is open.
  expect(await codes('ballotOpen', { id }, first)).toEqual([])
  expect(await codes('ballotPaperIssue', { id, ordinals: [5] }, first)).toEqual(['NOT_PRESENT'])
  await app.sql`insert into ballot_teller (tenant_id, id, ballot_id, person_id)
    values (${uuidOf(congress.tenant.id)}, gen_random_uuid(), ${rowId(id)}, ${both.personId})`
  expect(await codes('ballotClose', { id }, both)).toEqual(['PREPARES'])
  expect(await codes('ballotTellerRemove', { id, personId: personIdOf(first) })).toEqual(['STATUS'])
  expect(await look(id, 'viewerActions', both.accountId)).not.toMatchObject({ viewerActions: expect.arrayContaining(['close']) })
  const keys = await keysOf(app, congress, id)
  for (const i of [0, 1, 2, 3]) await vote(app, congress, keys, id, deputy(i), '110')
  await close(app, congress, id)
  expect(await signOff(congress, id)).toEqual([])
  const seen = 'result { valid } publication { choicesRoot } announcement { text } roll { name }'
  expect(await look(id, seen, third.accountId)).toEqual({ result: null, publication: null, announcement: null, roll: [] })
  expect(await look(id, seen, first.accountId)).toMatchObject({ result: { valid: 4 } })
  const asked = async (who: Person) =>
    (
      await app.http.inject({
        url: `/${congress.tenant.slug}/ballots/${id}/choices.txt`,
        headers: { authorization: `Bearer ${await app.tokens.sign(who.accountId)}` },
      })
    ).statusCode
  expect([await asked(third), await asked(first)]).toEqual([404, 200])
})

test('papers that come after a signature take it back; a batch of one teller holds nobody up', async () => {
  const id = await open(app, congress)
  expect(await codes('ballotPaperIssue', { id, ordinals: [1, 2, 3, 4, 5, 6] }, first)).toEqual([])
  await close(app, congress, id)
  const enter = (ordinal: number, papers: string[], as: Person) => codes('ballotBatchEnter', { id, ordinal, papers }, as)
  const signed = async () =>
    (await look(id, 'tellers { signedAt }'))['tellers'].filter((one: { signedAt: string | null }) => one.signedAt).length
  // Nothing entered is not nothing that came back.
  expect(await signOff(congress, id)).toEqual(['PAPERS_MISSING', 'PAPERS_MISSING'])
  expect(await signOff(congress, id, [first], { missing: 6 })).toEqual([])
  expect(await signed()).toBe(1)
  expect(await enter(1, ['110', '110', '110', '110', '110'], second)).toEqual([])
  expect(await signed()).toBe(0)
  // Somebody else is needed, and appointed while it is closed.
  expect(await enter(1, ['110', '110', '110', '110', '110'], third)).toEqual(['NOT_TELLER'])
  expect(await codes('ballotTellerAppoint', { id, personId: personIdOf(third) })).toEqual([])
  expect(await enter(1, ['110', '110', '110', '110', '110'], third)).toEqual([])
  expect(await enter(999, ['001'], first)).toEqual([])
  expect(await signOff(congress, id, [second, third], { papers: 5, missing: 1 })).toEqual(['PAPERS_DIFFER', 'PAPERS_DIFFER'])
  const remove = (ordinal: number, as: Person | null) => codes('ballotBatchRemove', { id, ordinal }, as)
  expect(await remove(999, null)).toEqual(['FORBIDDEN'])
  expect(await remove(998, second)).toEqual(['NOT_FOUND'])
  // One alone does not remove what another has read, however often.
  for (const _ of [1, 2]) expect(await remove(999, second)).toEqual([])
  expect((await look(id, 'batches { ordinal }', first.accountId))['batches']).toHaveLength(2)
  expect(await remove(999, third)).toEqual([])
  expect((await look(id, 'batches { ordinal }', first.accountId))['batches']).toEqual([{ ordinal: 1 }])
  expect(await enter(2, ['001'], first)).toEqual([])
  expect(await remove(2, first)).toEqual([])
  expect(await signOff(congress, id, [second, third], { papers: 5, missing: 1 })).toEqual([])
  expect(await look(id, 'status result { returned valid }')).toEqual({ status: 'COUNTED', result: { returned: 5, valid: 5 } })
})

test('of two next rounds one is prepared; a void one leaves room for another', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  for (const i of [0, 1, 2, 3]) await vote(app, congress, keys, id, deputy(i), '100')
  await announce(id)
  const said = await Promise.all([codes('ballotContinue', { id }), codes('ballotContinue', { id })])
  expect(said.flat()).toEqual(['TAKEN'])
  const { next } = await look(id, 'next { id }')
  await mutate(app, congress.tenant, 'ballotFreeze', { id: next.id })
  await mutate(app, congress.tenant, 'ballotVoid', { id: next.id, reason: '重来' })
  expect(await look(id, 'next { id }')).toEqual({ next: null })
  expect(await codes('ballotContinue', { id })).toEqual([])
})

test('a rehearsal counts those who come later, and is wiped with the rounds that followed', async () => {
  const id = await prepare(app, congress, { rehearsal: true })
  await mutate(app, congress.tenant, 'ballotFreeze', { id })
  await mutate(app, congress.tenant, 'ballotAttendanceMark', { id, ordinals: [1, 2], present: true })
  expect(await codes('ballotOpen', { id }, first)).toEqual([])
  await mutate(app, congress.tenant, 'ballotAttendanceMark', { id, ordinals: [3], present: true })
  const keys = await keysOf(app, congress, id)
  for (const i of [0, 1, 2]) await vote(app, congress, keys, id, deputy(i), '100')
  await announce(id)
  expect(await look(id, 'result { fault valid }')).toEqual({ result: { fault: null, valid: 3 } })
  expect(await codes('ballotContinue', { id })).toEqual([])
  expect(await codes('ballotDelete', { id })).toEqual([])
  expect(await app.sql`select 1 from ballot where id = ${rowId(id)} or previous_id = ${rowId(id)}`).toHaveLength(0)
})

test('the role of the application neither drops what was cast nor changes what was published', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  for (const i of [0, 1, 2, 3]) await vote(app, congress, keys, id, deputy(i), '110')
  const tenantId = uuidOf(congress.tenant.id)
  const asApplication = (statement: string) =>
    app.sql.begin(async (sql) => {
      await sql`set local role app_user`
      await sql`select app.set_context(${tenantId}::uuid)`
      await sql.unsafe(statement, [tenantId, rowId(id)] as never)
    })
  const denied = { code: '42501' }
  await expect(asApplication('delete from ballot_box where tenant_id = $1 and ballot_id = $2')).rejects.toMatchObject(denied)
  await expect(
    asApplication(
      "insert into ballot_box (tenant_id, id, ballot_id, bucket, records) values ($1, gen_random_uuid(), $2, 9, decode(repeat('00', 544), 'hex'))",
    ),
  ).rejects.toMatchObject(denied)
  // Whoever lets it count for nothing destroys it, through the door.
  const other = await open(app, congress)
  expect(await codes('ballotVoid', { id: other, reason: '重来' })).toEqual([])
  expect(await app.sql`select 1 from ballot_box where ballot_id = ${rowId(other)}`).toHaveLength(0)
  await announce(id)
  await expect(
    asApplication("update ballot_publication set choices = '' where tenant_id = $1 and ballot_id = $2"),
  ).rejects.toMatchObject(denied)
})

test('a ballot is closed by whoever knows how many have not cast theirs', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  await vote(app, congress, keys, id, deputy(0), '110')
  const late = await newSlip(keys, '110')
  expect(await issue(keys, id, deputy(1), late)).toEqual([])
  const { userErrors } = await refused(app, congress.tenant, 'ballotClose', { id }, first.accountId)
  expect(userErrors).toMatchObject([{ code: 'OUTSTANDING', field: 'outstanding', message: expect.stringContaining('1人') }])
  // Nothing of it was done: the vote goes on.
  expect((await castSlip(app, congress, id, late)).status).toBe(200)
  expect(await codes('ballotClose', { id, outstanding: 1 }, first)).toEqual(['OUTSTANDING'])
  expect(await codes('ballotClose', { id, outstanding: 0 }, first)).toEqual([])
})

test('a trace says of an issue neither what it was nor what its client calls it', () => {
  const named = (text: string) => !isUnrecordedOperation(getOperationAST(parse(text)) as never)
  expect(named('mutation BallotIssue { ballotIssue(input: {}) { blindSignature } }')).toBe(false)
  expect(named('mutation X { ...hidden } fragment hidden on Mutation { ballotCodeSend { sent } }')).toBe(false)
  expect(named('mutation Close { ballotClose(input: {}) { ballot { id } } }')).toBe(true)
})

/** RFC 6962, 2.1. */
function rootOf(entries: string[]): Buffer {
  const hash = (...parts: (Buffer | string)[]) => parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest()
  if (entries.length < 2) return entries[0] === undefined ? hash() : hash(Buffer.of(0), entries[0])
  let split = 1
  while (split * 2 < entries.length) split *= 2
  return hash(Buffer.of(1), rootOf(entries.slice(0, split)), rootOf(entries.slice(split)))
}
