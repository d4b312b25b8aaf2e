import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type App, createApp, operator } from '../../../test/app.ts'
import {
  type Congress,
  castSlip,
  close,
  enrol,
  issue,
  keysOf,
  newSlip,
  open,
  openCongress,
  type Person,
  personIdOf,
  prepare,
  signOff,
  vote,
} from '../../../test/ballots.ts'
import { newPhone, takeCode, wideLimits } from '../../../test/people.ts'
import { grant, mutate, openTenant, refused } from '../../../test/tenant.ts'

let app: App
let congress: Congress
let at: Congress['tenant']
let [teller, other, third] = [] as unknown as [Person, Person, Person]
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  congress = await openCongress(app, 5)
  at = congress.tenant
  ;[teller, other, third] = congress.tellers as typeof congress.tellers & [Person, Person, Person]
})
afterAll(() => app?.close())

const codes = async (name: string, input: object, as: string | null = at.admin) => {
  const { errors, userErrors } = await refused(app, at, name, input, as)
  return [...errors.map((error) => error.extensions?.['code']), ...userErrors.map((error) => error.code)]
}
const look = async (id: string, fields: string, as: string | null = at.admin) =>
  (await app.must<{ ballot: Record<string, any> | null }>(`{ ballot(id: "${id}") { ${fields} } }`, { tenant: at.slug, as }))
    .ballot
const deputy = (i: number) => congress.deputies[i] as Person

describe('before it is opened', () => {
  test('what is missing is said, and neither freezing nor opening goes without it', async () => {
    const { id } = await mutate(app, at, 'ballotCreate', {
      bodyId: congress.things.body.id,
      title: '票决',
      kind: 'SELECTION',
      form: 'EACH',
      places: 3,
    })
    const wants = async () =>
      (await look(id, 'readiness { code severity }'))?.['readiness'].map((one: { code: string }) => one.code)
    expect(await wants()).toEqual(expect.arrayContaining(['SESSION_MISSING', 'OPTIONS_MISSING', 'TELLERS_MISSING', 'NOT_FROZEN']))
    expect(await codes('ballotFreeze', { id })).toEqual(['NOT_READY'])
    const input = {
      id,
      expectedVersion: 1,
      sessionId: congress.session,
      options: [{ title: '甲' }, { title: '乙' }, { title: '丙' }],
    }
    expect(await codes('ballotUpdate', { ...input, maxMarks: 3 })).toEqual([])
    expect(await codes('ballotUpdate', input)).toEqual(['CONFLICT'])
    expect(await codes('ballotFreeze', { id })).toEqual([])
    expect(await codes('ballotUpdate', { ...input, expectedVersion: 3 })).toEqual(['STATUS'])
    expect(await wants()).toEqual(['TELLERS_MISSING', 'QUORUM_MISSING', 'SECRECY_WEAK'])
    expect(await codes('ballotDelete', { id })).toEqual(['STATUS'])
    expect(await codes('ballotVoid', { id, reason: '重来' })).toEqual([])
    expect(await look(id, 'status voidReason')).toEqual({ status: 'VOID', voidReason: '重来' })
  })

  test('the roll is every deputy in office; the method and the figures are fixed with it', async () => {
    const [seat] = await app.sql`select id, version from mandate where person_id = ${deputy(4).personId}`
    const mandateId = Buffer.from(`Mandate:${seat?.['id']}`).toString('base64url')
    const suspended = { id: mandateId, expectedVersion: seat?.['version'], reason: 'OTHER', happenedOn: '2026-01-01' }
    const { version } = await mutate(app, at, 'mandateSuspend', suspended)
    const id = await prepare(app, congress)
    await mutate(app, at, 'ballotFreeze', { id })
    await mutate(app, at, 'mandateResume', { id: mandateId, expectedVersion: version, happenedOn: '2026-01-02' })
    const found = await look(
      id,
      'status electorate { seats inOffice quorum majority onRoll present issued } rollDigest roll { ordinal present } method { form rule places maxMarks }',
    )
    expect(found).toMatchObject({
      status: 'FROZEN',
      electorate: { seats: null, inOffice: 5, quorum: 4, majority: 3, present: 0, issued: null },
      method: { form: 'CHOOSE', rule: 'MAJORITY_OF_ALL', places: 2, maxMarks: 2 },
    })
    expect(found?.['rollDigest']).toMatch(/^[0-9a-f]{64}$/)
    // Whoever is suspended has the mandate, and so counts among all, but does not vote (DL 61).
    expect([found?.['roll'].length, found?.['electorate'].onRoll]).toEqual([4, 4])
  })

  test('opens with a quorum alone, by a teller of it alone', async () => {
    const id = await prepare(app, congress)
    await mutate(app, at, 'ballotFreeze', { id })
    expect(await codes('ballotOpen', { id }, teller.accountId)).toEqual(['NOT_READY'])
    expect(await codes('ballotAttendanceMark', { id, ordinals: [1, 2, 3, 99], present: true })).toEqual(['NOT_ON_ROLL'])
    await mutate(app, at, 'ballotAttendanceMark', { id, ordinals: [1, 2, 3], present: true })
    expect(await codes('ballotOpen', { id }, teller.accountId)).toEqual(['NOT_READY'])
    const checked = await deputy(3).browser.do('ballotCheckIn', { id }, 'ballot { viewerBallot { onRoll present issued } }')
    expect(checked).toMatchObject({ userErrors: [], ballot: { viewerBallot: { onRoll: true, present: true, issued: false } } })
    for (const as of [at.admin, deputy(0).accountId, operator])
      expect(await codes('ballotOpen', { id }, as)).toEqual(['FORBIDDEN'])
    expect(await codes('ballotOpen', { id }, null)).toEqual(['UNAUTHENTICATED'])
    expect(await codes('ballotOpen', { id }, third.accountId)).toEqual(['NOT_TELLER'])
    expect(await codes('ballotOpen', { id }, teller.accountId)).toEqual([])
    expect(await codes('ballotOpen', { id }, teller.accountId)).toEqual(['STATUS'])
    expect(await codes('ballotAttendanceMark', { id, ordinals: [1], present: false }, teller.accountId)).toEqual(['STATUS'])
  })

  test('street deputies are asked, and decide nothing', async () => {
    const street = await mutate(app, at, 'congressBodyCreate', {
      code: 'W',
      name: '雪浪街道人大工委',
      kind: 'WORK_COMMITTEE',
      level: 'ADVISORY',
    })
    const term = await mutate(app, at, 'termCreate', { bodyId: street.id, ordinal: 1, name: '本届', startsOn: '2022-01-01' })
    const advisory = await enrol(app, at, 'deputy', 3, term.id)
    const asked = { bodyId: street.id, sessionId: null, form: 'EACH', places: 1 }
    await expect(prepare(app, congress, asked)).rejects.toThrow('consultative')
    const own = { ...congress, deputies: advisory }
    const id = await open(app, own, { ...asked, consultative: true }, 2)
    const keys = await keysOf(app, own, id)
    await vote(app, own, keys, id, advisory[0] as Person, 'ffa')
    await vote(app, own, keys, id, advisory[1] as Person, 'faa')
    await close(app, own, id)
    expect(await signOff(own, id)).toEqual([])
    expect(await look(id, 'consultative result { threshold elected { title } options { votes rank outcome } }')).toMatchObject({
      consultative: true,
      result: {
        threshold: null,
        elected: [],
        options: [{ votes: 2, rank: 1, outcome: 'RANKED' }, { votes: 1, rank: 2 }, { votes: 0 }],
      },
    })
  })

  test('is of no other tenant, and of no wrong body or form', async () => {
    const id = await prepare(app, congress)
    const foreign = await openTenant(app)
    expect((await refused(app, foreign, 'ballotFreeze', { id })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }])
    const answer = await app.request(`{ ballot(id: "${id}") { id } }`, { tenant: foreign.slug, as: foreign.admin })
    expect(answer.data['ballot']).toBeNull()
    expect(await look(id, 'id', null)).toBeNull()
    const input = { bodyId: congress.things.body.id, title: 'x', kind: 'INSPECTION', form: 'EACH', places: 1 }
    expect(await codes('ballotCreate', input)).toEqual(['INVALID'])
    expect(await codes('ballotCreate', input, deputy(0).accountId)).toEqual(['FORBIDDEN'])
    expect(await codes('ballotTellerAppoint', { id, personId: personIdOf(teller) })).toEqual(['TAKEN'])
    expect(await codes('ballotTellerRemove', { id, personId: personIdOf(third) })).toEqual(['NOT_FOUND'])
    expect(await codes('ballotDelete', { id })).toEqual([])
    expect(await look(id, 'id')).toBeNull()
  })
})

describe('issue and cast', () => {
  test('one ballot each: the same again is answered the same, another is refused', async () => {
    const id = await open(app, congress)
    const keys = await keysOf(app, congress, id)
    const who = deputy(0)
    const slip = await newSlip(keys, '110')
    expect(await issue(keys, id, who, slip, '000000')).toEqual(['CODE_INVALID'])
    const code = await who.code()
    expect(await issue(keys, id, who, slip, code)).toEqual([])
    const signed = slip.signature
    // A double click and a lost answer: no second code is asked for.
    expect(await issue(keys, id, who, slip, code)).toEqual([])
    expect(slip.signature).toEqual(signed)
    expect(await issue(keys, id, who, await newSlip(keys, '001'))).toEqual(['ALREADY_ISSUED'])
    const first = await castSlip(app, congress, id, slip)
    expect(first).toMatchObject({ status: 200, receipt: expect.any(String) })
    expect(await castSlip(app, congress, id, slip)).toMatchObject({ status: 200, receipt: first.receipt })
    const changed = { ...slip, sealed: (await newSlip(keys, '001')).sealed }
    expect(await castSlip(app, congress, id, changed)).toMatchObject({ status: 409, code: 'ALREADY_CAST' })
    const forged = { ...slip, token: (await newSlip(keys, '001')).token }
    expect(await castSlip(app, congress, id, forged)).toMatchObject({ status: 403, code: 'FORGED' })
    const [state] =
      await app.sql`select octet_length(records) as bytes from ballot_box b where b.ballot_id = (select id from ballot order by created_at desc limit 1)`
    expect(state?.['bytes']).toBe(544)
  })

  test('two at once for one voter get one ballot', async () => {
    const id = await open(app, congress)
    const keys = await keysOf(app, congress, id)
    const who = deputy(1)
    const slips = await Promise.all([newSlip(keys, '110'), newSlip(keys, '011')])
    const said = await Promise.all(slips.map((slip) => issue(keys, id, who, slip)))
    // The second shows a code that was used, or comes after the first was issued.
    expect(said.flat()).toHaveLength(1)
    expect(['ALREADY_ISSUED', 'CODE_INVALID']).toContain(said.flat()[0])
  })

  test('whoever is not on the roll, not there, a machine, or not in office any more gets none', async () => {
    const id = await open(app, congress, {}, 4)
    const keys = await keysOf(app, congress, id)
    const slip = await newSlip(keys, '110')
    const input = { ballotId: id, code: '123456', blinded: slip.blinded.toString('base64url') }
    const town = await mutate(app, at, 'congressBodyCreate', { code: 'T', name: '示例镇人大', kind: 'CONGRESS', level: 'TOWN' })
    const term = await mutate(app, at, 'termCreate', { bodyId: town.id, ordinal: 1, name: '第一届', startsOn: '2022-01-01' })
    const [stranger] = (await enrol(app, at, 'deputy', 1, term.id)) as [Person]
    expect(await issue(keys, id, stranger, slip)).toEqual(['NOT_ON_ROLL'])
    expect(await issue(keys, id, deputy(4), slip)).toEqual(['NOT_PRESENT'])
    for (const as of [at.admin, operator, teller.accountId, await grant(app, at, 'supervisor')])
      expect((await app.request(issuing, { tenant: at.slug, as, variables: { input } })).errors[0]?.extensions?.['code']).toBe(
        'FORBIDDEN',
      )
    const machine = await app.request(issuing, { tenant: at.slug, as: deputy(0).accountId, variables: { input } })
    expect(machine.data['ballotIssue'].userErrors).toMatchObject([{ code: 'STATUS' }])
    expect((await app.request(issuing, { tenant: at.slug, variables: { input } })).errors[0]?.extensions?.['code']).toBe(
      'UNAUTHENTICATED',
    )
    const [seat] = await app.sql`select id, version from mandate where person_id = ${deputy(2).personId}`
    const mandateId = Buffer.from(`Mandate:${seat?.['id']}`).toString('base64url')
    await mutate(app, at, 'mandateSuspend', {
      id: mandateId,
      expectedVersion: 1,
      reason: 'CRIMINAL_CUSTODY',
      happenedOn: '2026-01-01',
    })
    await expect(issue(keys, id, deputy(2), slip)).rejects.toThrow('FORBIDDEN')
    await mutate(app, at, 'mandateResume', { id: mandateId, expectedVersion: 2, happenedOn: '2026-01-02' })
    const large = { ...slip, blinded: Buffer.alloc(256, 0xff) }
    expect(await issue(keys, id, deputy(2), large)).toEqual(['INVALID'])
    expect(await issue(keys, id, deputy(2), slip)).toEqual([])
  })

  test('who casts is nobody: neither cookie nor token is taken', async () => {
    const id = await open(app, congress)
    const keys = await keysOf(app, congress, id)
    const slip = await newSlip(keys, '110')
    await issue(keys, id, deputy(3), slip)
    const headers = [{ cookie: 'minhui=x' }, { authorization: `Bearer ${await app.tokens.sign(at.admin)}` }]
    for (const one of headers)
      expect(await castSlip(app, congress, id, slip, one)).toMatchObject({ status: 400, code: 'CREDENTIALS' })
    const before = app.logs.length
    const answer = await castSlip(app, congress, id, slip)
    expect(answer.status).toBe(200)
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(app.logs.slice(before)).toEqual([])
    const metrics = await app.http.inject({ url: '/metrics' })
    expect(metrics.body).not.toContain('/cast')
    const send = (url: string, payload: Buffer | string, type = 'application/octet-stream') =>
      app.http.inject({ method: 'POST', url, headers: { 'content-type': type }, payload })
    const whole = Buffer.concat([slip.token, slip.signature, slip.sealed])
    expect((await send(`/${at.slug}/ballots/${id}/cast`, whole)).json()).toEqual({ receipt: answer.receipt })
    expect((await send(`/${at.slug}/ballots/${id}/cast`, whole.subarray(1))).json()).toEqual({ code: 'INVALID' })
    expect((await send(`/${at.slug}/ballots/${id}/cast`, '{}', 'application/json')).json()).toEqual({ code: 'INVALID' })
    expect((await send(`/${at.slug}/ballots/nothing/cast`, whole)).statusCode).toBe(404)
    const foreign = await openTenant(app)
    expect((await send(`/${foreign.slug}/ballots/${id}/cast`, whole)).json()).toEqual({ code: 'CLOSED' })
  })
})
const issuing = 'mutation ($input: BallotIssueInput!) { ballotIssue(input: $input) { blindSignature userErrors { code } } }'

describe('closing, signing, counting', () => {
  test('of the closing and casts at once, whoever has a receipt is counted, and nobody else', async () => {
    const id = await open(app, congress)
    const keys = await keysOf(app, congress, id)
    const slips = await Promise.all([0, 1, 2, 3, 4].map(() => newSlip(keys, '110')))
    for (const [i, slip] of slips.entries()) expect(await issue(keys, id, deputy(i), slip)).toEqual([])
    const [first, ...rest] = slips.map((slip) => () => castSlip(app, congress, id, slip))
    const answers = await Promise.all([first?.(), close(app, congress, id), ...rest.map((cast) => cast())])
    const cast = answers.filter((answer) => answer && 'receipt' in answer).length
    expect(await signOff(congress, id)).toEqual([])
    expect(await look(id, 'result { returned }')).toEqual({ result: { returned: cast } })
  })

  test('whoever has no authenticator shows a code that was sent, for this alone', async () => {
    const id = await open(app, congress)
    const keys = await keysOf(app, congress, id)
    const who = deputy(4)
    const phone = newPhone()
    await app.services.authentication.setPhone(who.accountId, phone)
    const [secret] = await app.sql`delete from auth.second_factor where account_id = ${who.accountId} returning secret_sealed`
    const slip = await newSlip(keys, '110')
    await who.browser.do('signInCodeSend', { phone }, 'sent')
    expect(await issue(keys, id, who, slip, await takeCode(app, phone))).toEqual(['CODE_INVALID'])
    await who.browser.must('mutation { ballotCodeSend { sent userErrors { code } } }', 'ballotCodeSend')
    const code = await takeCode(app, phone)
    expect(await issue(keys, id, who, slip, code)).toEqual([])
    expect(await issue(keys, id, deputy(3), await newSlip(keys, '110'), code)).toEqual(['CODE_INVALID'])
    await app.sql`insert into auth.second_factor (account_id, secret_sealed, confirmed_at) values (${who.accountId}, ${secret?.['secret_sealed']}, now())`
  })

  test('nothing is read before two tellers have signed; then keys and box are gone and everybody can check', async () => {
    const id = await open(app, congress)
    const keys = await keysOf(app, congress, id)
    const slips = []
    for (const [i, choices] of ['110', '110', '101', '000'].entries())
      slips.push(await vote(app, congress, keys, id, deputy(i), choices))
    const late = await newSlip(keys, '111')
    expect(await issue(keys, id, deputy(4), late)).toEqual([])
    await close(app, congress, id)
    expect(await castSlip(app, congress, id, late)).toMatchObject({ status: 409, code: 'CLOSED' })
    expect(await castSlip(app, congress, id, slips[0] as never)).toMatchObject({ status: 200 })
    expect(await issue(keys, id, deputy(4), late)).toEqual(['STATUS'])
    const [secret] =
      await app.sql`select signing_secret_sealed, box_secret_sealed is not null as kept from ballot_key order by created_at desc limit 1`
    expect(secret).toEqual({ signing_secret_sealed: null, kept: true })
    expect(await codes('ballotAnnounce', { id })).toEqual(['STATUS'])
    expect(await codes('ballotSignOff', { id, code: '123456' }, teller.accountId)).toEqual(['STATUS'])
    expect((await teller.browser.do('ballotSignOff', { id, code: '000000' }, 'ballot { id }')).userErrors).toMatchObject([
      { code: 'CODE_INVALID' },
    ])
    expect((await third.browser.do('ballotSignOff', { id, code: await third.code() }, 'ballot { id }')).userErrors).toMatchObject(
      [{ code: 'NOT_TELLER' }],
    )
    // One teller, twice, is one signature.
    expect(await signOff(congress, id, [teller, teller])).toEqual([])
    expect(await look(id, 'status result { valid }')).toEqual({ status: 'CLOSED', result: null })
    expect(await signOff(congress, id, [other])).toEqual([])
    const [gone] =
      await app.sql`select box_secret_sealed, (select count(*)::int from ballot_box b where b.ballot_id = k.ballot_id) as boxes from ballot_key k order by created_at desc limit 1`
    expect(gone).toEqual({ box_secret_sealed: null, boxes: 0 })
    const counted =
      'status electorate { issued present } result { fault threshold returned valid void blank options { option { title } votes outcome } elected { title } next { kind places } } publication { returnedRoot choicesUrl }'
    expect(await look(id, counted, deputy(0).accountId)).toMatchObject({ status: 'COUNTED', result: null, publication: null })
    expect(await look(id, counted, teller.accountId)).toMatchObject({
      status: 'COUNTED',
      electorate: { issued: 5, present: 5 },
      result: {
        fault: null,
        threshold: 3,
        returned: 4,
        valid: 4,
        void: 0,
        blank: 1,
        elected: [{ title: '增设公交站' }],
        next: { kind: 'FURTHER', places: 1 },
      },
    })
    expect(await codes('ballotAnnounce', { id, number: '第3号' }, teller.accountId)).toEqual(['FORBIDDEN'])
    expect(await codes('ballotAnnounce', { id, number: '第3号' })).toEqual([])
    expect(await look(id, 'announcement { number text pdfUrl }', null)).toMatchObject({
      announcement: { number: '第3号', text: expect.stringContaining('增设公交站') },
    })
    const file = async (name: string) => (await app.http.inject({ url: `/${at.slug}/ballots/${id}/${name}` })).body
    const returned = await file('returned.txt')
    const chosen = await file('choices.txt')
    for (const slip of slips) {
      expect(returned).toContain(slip.hash)
      expect(chosen).toContain(slip.tracker.toString('hex'))
    }
    expect(chosen).toContain(`${slips[2]?.tracker.toString('hex')} 101\n`)
    expect(JSON.parse(await file('proof.json'))).toMatchObject({ count: { electronic: 4, papers: 0, issued: 5 } })
    expect((await app.http.inject({ url: `/${at.slug}/ballots/${id}/announcement.pdf` })).headers['content-type']).toBe(
      'application/pdf',
    )
    // The round that is left.
    const next = await mutate(
      app,
      at,
      'ballotContinue',
      { id },
      '{ id round previous { id } method { places } options { title } }',
    )
    expect(next).toMatchObject({
      round: 2,
      previous: { id },
      method: { places: 1 },
      options: [{ title: '老旧小区加装电梯' }, { title: '社区食堂' }],
    })
    expect(await look(id, 'next { id }')).toEqual({ next: { id: next.id } })
  })

  test('what nobody can read is void, and is not published as it was', async () => {
    const id = await open(app, congress)
    const keys = await keysOf(app, congress, id)
    for (const [i, choices] of ['110', '111', 'paid!', '110\n110'].entries())
      await vote(app, congress, keys, id, deputy(i), choices)
    await close(app, congress, id)
    await signOff(congress, id)
    expect(await look(id, 'result { returned valid void overmarked }')).toEqual({
      result: { returned: 4, valid: 1, void: 3, overmarked: 1 },
    })
    const chosen = (
      await app.http.inject({
        url: `/${at.slug}/ballots/${id}/choices.txt`,
        headers: { authorization: `Bearer ${await app.tokens.sign(teller.accountId)}` },
      })
    ).body
    expect(chosen.match(/ !$/gm)).toHaveLength(2)
    expect(chosen).not.toContain('paid')
  })

  test('a rehearsal needs no quorum, is marked, and is wiped with everything that came of it', async () => {
    const id = await open(app, congress, { rehearsal: true }, 2)
    const keys = await keysOf(app, congress, id)
    await vote(app, congress, keys, id, deputy(0), '100')
    await close(app, congress, id)
    await signOff(congress, id)
    expect(await look(id, 'rehearsal electorate { inOffice majority } result { fault }')).toEqual({
      rehearsal: true,
      electorate: { inOffice: 2, majority: 2 },
      result: { fault: null },
    })
    await mutate(app, at, 'ballotAnnounce', { id })
    expect(await look(id, 'id', null)).toBeNull()
    expect(await codes('ballotDelete', { id })).toEqual([])
    const left =
      await app.sql`select (select count(*) from ballot_publication)::int - (select count(*) from ballot where status in ('counted', 'announced'))::int as more`
    expect(left).toMatchObject([{ more: 0 }])
  })
})
