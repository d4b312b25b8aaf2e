import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import {
  bodyOf,
  type Congress,
  close,
  issue,
  keysOf,
  newSlip,
  open,
  openCongress,
  type Person,
  type Slip,
  signOff,
} from '../../../test/ballots.ts'
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
})
afterAll(() => app?.close())

const cast = async (id: string, slip: Slip) => {
  const answer = await fetch(`${address}/${congress.tenant.slug}/ballots/${id}/cast`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
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

test('347 deputies vote at once: the count, the refusals, the receipts and the proof are right', async () => {
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
  const slips = await Promise.all(
    congress.deputies.map(async (who: Person, i) => {
      const slip = await newSlip(keys, said[i] as string)
      expect(await issue(keys, id, who, slip)).toEqual([])
      return slip
    }),
  )
  const inTime = slips.slice(0, 345)
  const first = await Promise.all(inTime.map((slip) => cast(id, slip)))
  expect(first.map(({ status }) => status)).toEqual(inTime.map(() => 200))
  expect(new Set(first.map(({ receipt }) => receipt)).size).toBe(345)
  // Five vote twice: twice the same is once, and something else is refused.
  const again = await Promise.all(inTime.slice(0, 5).map((slip) => cast(id, slip)))
  expect(again.map(({ receipt }) => receipt)).toEqual(first.slice(0, 5).map(({ receipt }) => receipt))
  const other = (await newSlip(keys, '0'.repeat(12))).sealed
  for (const slip of inTime.slice(0, 5))
    expect(await cast(id, { ...slip, sealed: other })).toMatchObject({ status: 409, code: 'ALREADY_CAST' })
  // Three have signed themselves.
  for (const slip of inTime.slice(0, 3)) {
    const forged = { ...slip, token: (await newSlip(keys, '0')).token }
    expect(await cast(id, forged)).toMatchObject({ status: 403, code: 'FORGED' })
  }
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
  await spoil('proof.json', /"issued": 347/, '"issued": 300')
  await spoil('proof.json', /"votes": \d+/, '"votes": 1')
}, 300_000)
