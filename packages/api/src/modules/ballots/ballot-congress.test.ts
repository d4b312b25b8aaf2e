import { execFile } from 'node:child_process'
import { constants, createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { apiScopes } from '@minhui/schema/rules/api-scopes'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp, operator } from '../../../test/app.ts'
import {
  bodyOf,
  type Congress,
  close,
  issue,
  type Keys,
  keysOf,
  newSlip,
  open,
  openCongress,
  type Person,
  type Slip,
  signedIn,
  signOff,
} from '../../../test/ballots.ts'
import { openClient } from '../../../test/machines.ts'
import { wideLimits } from '../../../test/people.ts'
import { mutate } from '../../../test/tenant.ts'

/** A whole congress votes at once, over HTTP: 347 in office of 353 seats, as Tianhe's (DOMAIN 3.5). */
let app: App
let congress: Congress
let address: string
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  address = await app.http.listen({ host: '127.0.0.1', port: 0 })
  congress = await openCongress(app, 347)
  await app.sql`update congress_body set seats = 353`
  for (const { browser } of congress.deputies) browser.address = address
})
afterAll(() => app?.close())

const cast = async (id: string, slip: Slip, credentials: Record<string, string> = {}) => {
  const answer = await fetch(`${address}/${congress.tenant.slug}/ballots/${id}/cast`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...credentials },
    body: JSON.stringify(bodyOf(slip)),
  })
  return { status: answer.status, ...((await answer.json()) as { receipt?: string; code?: string }) }
}
const verifier = fileURLToPath(new URL('../../../../../infra/verify-ballot.mjs', import.meta.url))
const verify = (folder: string) =>
  promisify(execFile)(process.execPath, [verifier, folder]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stdout: string }) => ({ code: error.code, said: error.stdout }),
  )

/** A ballot as a key signs it that is not the one of the round. */
async function forge(keys: Keys, choices: string): Promise<Slip> {
  const slip = await newSlip(keys, choices)
  const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const hash = createHash('sha256').update(slip.token).digest()
  const signature = sign('sha384', hash, { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 })
  return { ...slip, signature }
}

/** The same ballot with other choices in it. */
async function reseal(keys: Keys, slip: Slip, choices: string): Promise<Slip> {
  const label = createHash('sha256').update(slip.token).digest()
  const plain = Buffer.concat([Buffer.from(choices), slip.tracker])
  return { ...slip, sealed: Buffer.from(await crypto.subtle.encrypt({ name: 'RSA-OAEP', label }, keys.box, plain)) }
}

test('347 deputies are issued a ballot and cast it at once: the count, the refusals, the receipts and the proof are right', async () => {
  const options = Array.from({ length: 12 }, (_, i) => ({ title: `项目${i + 1}` }))
  const id = await open(app, congress, { places: 10, options })
  const keys = await keysOf(app, congress, id)
  // Half mark the first ten, a third the last ten, some all of them, which is too much; some nothing.
  const choicesOf = (i: number) => {
    if (i % 6 < 3) return `${'1'.repeat(10)}00`
    if (i % 6 < 5) return `00${'1'.repeat(10)}`
    return (i % 12 < 6 ? '1' : '0').repeat(12)
  }
  const said = congress.deputies.map((_, i) => choicesOf(i))
  let issued = 0
  let issuedBeforeFirstCast = Number.POSITIVE_INFINITY
  /** A deputy asks for a ballot; the first five ask for two at the same moment, and have one. */
  const askFor = async (who: Person, i: number): Promise<Slip> => {
    const slips = await Promise.all(Array.from({ length: i < 5 ? 2 : 1 }, () => newSlip(keys, said[i] as string)))
    const answers = await Promise.all(slips.map((slip) => issue(keys, id, who, slip)))
    expect(answers.filter((errors) => errors.length === 0)).toHaveLength(1)
    for (const [error] of answers) expect([undefined, 'ALREADY_ISSUED', 'CODE_INVALID']).toContain(error)
    issued++
    return slips[answers.findIndex((errors) => errors.length === 0)] as Slip
  }
  // Whoever has a ballot casts it while others still ask for theirs. The first five cast it twice at the same moment, with something
  // else beside; three more bring one that another key has signed. The last two wait.
  const voted = await Promise.all(
    congress.deputies.map(async (who, i) => {
      const slip = await askFor(who, i)
      if (i >= 345) return { slip, receipt: undefined }
      issuedBeforeFirstCast = Math.min(issuedBeforeFirstCast, issued)
      if (i < 5) {
        const other = await reseal(keys, slip, '0'.repeat(12))
        const answers = await Promise.all([slip, slip, other].map((one) => cast(id, one)))
        const taken = answers.filter(({ status }) => status === 200)
        const refused = answers.filter(({ status }) => status !== 200)
        expect(new Set(taken.map(({ receipt }) => receipt)).size).toBe(1)
        for (const answer of refused) expect(answer).toMatchObject({ status: 409, code: 'ALREADY_CAST' })
        // Whichever of them came first is the ballot.
        const isOther = answers[2]?.status === 200
        expect([taken.length, refused.length]).toEqual(isOther ? [1, 2] : [2, 1])
        if (isOther) said[i] = '0'.repeat(12)
        return { slip, receipt: taken[0]?.receipt }
      }
      if (i < 8) expect(await cast(id, await forge(keys, '1'.repeat(12)))).toMatchObject({ status: 403, code: 'FORGED' })
      const answer = await cast(id, slip)
      expect(answer.status).toBe(200)
      return { slip, receipt: answer.receipt }
    }),
  )
  expect(issuedBeforeFirstCast).toBeLessThan(347)
  const slips = voted.map(({ slip }) => slip)
  const inTime = slips.slice(0, 345)
  const receipts = voted.flatMap(({ receipt }) => receipt ?? [])
  expect(new Set(receipts).size).toBe(345)
  await close(app, congress, id)
  for (const slip of slips.slice(345)) expect(await cast(id, slip)).toMatchObject({ status: 409, code: 'CLOSED' })
  expect(await signOff(congress, id)).toEqual([])
  await mutate(app, congress.tenant, 'ballotAnnounce', { id })
  const count = (of: string) => said.slice(0, 345).filter((one) => one === of).length
  const [head, tail, over, blank] = [`${'1'.repeat(10)}00`, `00${'1'.repeat(10)}`, '1'.repeat(12), '0'.repeat(12)].map(count) as [
    number,
    number,
    number,
    number,
  ]
  const { ballot } = await app.must<{ ballot: Record<string, any> }>(
    `{ ballot(id: "${id}") { electorate { seats inOffice quorum majority present issued } result { returned valid void blank options { votes outcome } elected { ordinal } } } }`,
    { tenant: congress.tenant.slug },
  )
  ballot['result'].elected.sort((a: { ordinal: number }, b: { ordinal: number }) => a.ordinal - b.ordinal)
  const votes = options.map((_, i) => (i < 2 ? head : i < 10 ? head + tail : tail))
  expect(ballot).toEqual({
    electorate: { seats: 353, inOffice: 347, quorum: 232, majority: 174, present: 347, issued: 347 },
    result: {
      ...{ returned: 345, valid: 345 - over, void: over, blank },
      options: votes.map((number) => ({ votes: number, outcome: number >= 174 ? 'ELECTED' : 'NOT_ELECTED' })),
      elected: votes.flatMap((number, i) => (number >= 174 ? { ordinal: i + 1 } : [])),
    },
  })
  // What is published: every receipt is in it, every choice is found by its tracker, and whoever will reckons it anew.
  const folder = mkdtempSync(join(tmpdir(), 'minhui-ballot-'))
  const files = new Map<string, string>()
  for (const name of ['returned.txt', 'choices.txt', 'proof.json']) {
    const text = await (await fetch(`${address}/${congress.tenant.slug}/ballots/${id}/${name}`)).text()
    files.set(name, text)
    writeFileSync(join(folder, name), text)
  }
  const returned = new Set(
    files
      .get('returned.txt')
      ?.split('\n')
      .map((line) => line.split(' ')[0]),
  )
  const chosen = new Set(files.get('choices.txt')?.split('\n'))
  for (const [i, slip] of inTime.entries()) {
    expect(returned).toContain(slip.hash)
    expect(chosen).toContain(`${slip.tracker.toString('hex')} ${said[i]}`)
  }
  expect(await verify(folder)).toMatchObject({ code: 0 })
  // Whatever is changed is found.
  const spoil = async (name: string, from: string | RegExp, to: string) => {
    const text = files.get(name) as string
    expect(text).toMatch(from)
    writeFileSync(join(folder, name), text.replace(from, to))
    const { code, said: told } = await verify(folder)
    writeFileSync(join(folder, name), text)
    expect([code, told]).toEqual([1, expect.stringContaining('✗')])
  }
  await spoil('choices.txt', /111111111100\n/, '001111111111\n')
  await spoil('choices.txt', /^.*\n/, '')
  await spoil('returned.txt', /^.*\n/, '')
  await spoil('returned.txt', /^[0-9a-f]{8}/, '00000000')
  await spoil('proof.json', /"title": "项目1"/, '"title": "项目一"')
  await spoil('proof.json', /"roll": \[\s+"[0-9a-f]{8}/, '"roll": ["00000000')
  await spoil('proof.json', /"roll": \[\s+"[0-9a-f]{64}",/, '"roll": [')
  await spoil('proof.json', /"issued": 347/, '"issued": 300')
  await spoil('proof.json', /"votes": \d+/, '"votes": 1')
}, 300_000)

test('neither a key of another system, nor a district admin, nor the operator is issued a ballot; a cast refuses whatever tells who it is', async () => {
  const { tenant, deputies } = congress
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  const slip = await newSlip(keys, '110')
  const client = await openClient(app, tenant, [...apiScopes])
  const admin = await signedIn(app, tenant, tenant.admin)
  const platform = await signedIn(app, tenant, operator)
  for (const { browser } of [admin, platform]) browser.address = address
  const asking = 'mutation ($input: BallotIssueInput!) { ballotIssue(input: $input) { blindSignature userErrors { code } } }'
  const blinded = slip.blinded.toString('base64url')
  const refusals = [
    await client.ask(asking, { input: { ballotId: id, code: await admin.code(), blinded } }),
    await admin.browser.ask(asking, { input: { ballotId: id, code: await admin.code(), blinded } }),
    await platform.browser.ask(asking, { input: { ballotId: id, code: await platform.code(), blinded } }),
  ]
  for (const { data, errors } of refusals) {
    expect(errors.map((error) => error.extensions?.['code'])).toEqual(['FORBIDDEN'])
    expect(data?.['ballotIssue'] ?? null).toBeNull()
  }
  // Where a ballot is cast nobody is known: it is no right of theirs that they lack, but whoever says who they are is sent away.
  expect(await issue(keys, id, deputies[0] as Person, slip)).toEqual([])
  const credentials: Record<string, string>[] = [
    { authorization: `Bearer ${client.key}` },
    { authorization: `Bearer ${await app.tokens.sign(tenant.admin)}` },
    { authorization: `Bearer ${await app.tokens.sign(operator)}` },
    ...[admin, platform, deputies[0] as Person].map(({ browser }) => ({ cookie: browser.cookie as string })),
  ]
  for (const one of credentials) expect(await cast(id, slip, one)).toEqual({ status: 400, code: 'CREDENTIALS' })
  const lies = async () =>
    (
      await app.sql`select sum(octet_length(records))::int as bytes from ballot_box where ballot_id = ${Buffer.from(id, 'base64url').toString().slice(7)}`
    )[0]
  expect(await lies()).toEqual({ bytes: 0 })
  expect((await cast(id, slip)).status).toBe(200)
  expect(await lies()).toEqual({ bytes: 544 })
}, 60_000)
