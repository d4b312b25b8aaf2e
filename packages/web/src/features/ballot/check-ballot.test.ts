import { tally } from '@minhui/schema/rules/ballot-tally'
import { merkleRoot } from '@minhui/schema/rules/merkle'
import { beforeAll, expect, test } from 'vitest'
import { randomBytes, sha256, toHex, toText, utf8 } from '../../lib/bytes.ts'
import { checkPublished, checkReturned, choicesAt, type Proof, type Published, placeOf } from './check-ballot.ts'

const rootOf = async (lines: readonly string[]) => toHex(await merkleRoot(lines.map(utf8)))
const rootsOf = async ({ returned, choices }: Published) => ({
  returnedRoot: await rootOf(returned),
  choicesRoot: await rootOf(choices),
})
const papers = ['10', '10', '01', '10', '11', '00']
let published: Published
beforeAll(async () => {
  const key = await crypto.subtle.generateKey(
    { name: 'RSA-PSS', hash: 'SHA-384', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ['sign', 'verify'],
  )
  const returned = await Promise.all(
    papers.map(async () => {
      const hash = await sha256(randomBytes(32))
      const signature = await crypto.subtle.sign({ name: 'RSA-PSS', saltLength: 48 }, key.privateKey, hash)
      return `${toHex(hash)} ${toText(new Uint8Array(signature))}`
    }),
  )
  const method = { form: 'choose', rule: 'majority_of_all', places: 1, maxMarks: 1, consultative: false } as const
  const options = ['a', 'b']
  const count = { inOffice: 7, present: 7, issued: 6, returned: 6 }
  published = {
    returned: returned.sort(),
    choices: papers.map((choices) => `${toHex(randomBytes(16))} ${choices}`).sort(),
    proof: {
      method: { ...method, options: options.map((id) => ({ id, title: id })) },
      signingKey: toText(new Uint8Array(await crypto.subtle.exportKey('spki', key.publicKey))),
      count,
      result: tally({ ...method, options }, count, papers),
    } as Proof,
  }
})

test('what was published is found to be as it was announced', async () => {
  expect(await checkPublished(published, await rootsOf(published))).toEqual({ returned: 6, choices: 6, forged: 0, tallies: true })
  // A database keeps the fields of an object in an order of its own.
  const proof = { ...published.proof, result: turned(published.proof.result) as Proof['result'] }
  expect((await checkPublished({ ...published, proof }, await rootsOf(published))).tallies).toBe(true)
})

/** The same values with the fields of each object the other way round. */
const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (!value || typeof value !== 'object') return value
  const fields = Object.entries(value).reverse()
  return Object.fromEntries(fields.map(([name, one]) => [name, turned(one)]))
}

test('a ballot that was dropped, added or changed is found out', async () => {
  const roots = await rootsOf(published)
  const check = (patch: Partial<Published>) => checkPublished({ ...published, ...patch }, roots)
  expect(await check({ returned: published.returned.slice(1) })).toMatchObject({ returned: null, forged: 0 })
  const forged = [...published.returned, `${'0'.repeat(64)} ${published.returned[0]?.split(' ')[1]}`]
  expect(await check({ returned: forged })).toMatchObject({ returned: null, forged: 1 })
  const others = published.choices.map((line) => line.replace(/ 10$/, ' 01'))
  expect(await check({ choices: others })).toMatchObject({ choices: null, tallies: false })
  // Also where the roots were made to fit.
  expect(await checkPublished({ ...published, choices: others }, await rootsOf({ ...published, choices: others }))).toMatchObject(
    {
      choices: 6,
      tallies: false,
    },
  )
})

test('what came back is checked alone, before anything is counted', async () => {
  const { returned, proof } = published
  const root = await rootOf(returned)
  expect(await checkReturned(returned, proof.signingKey, root)).toEqual({ returned: 6, forged: 0 })
  expect(await checkReturned(returned.slice(1), proof.signingKey, root)).toEqual({ returned: null, forged: 0 })
  const twice = [...returned, returned[5] ?? '']
  expect(await checkReturned(twice, proof.signingKey, await rootOf(twice))).toEqual({ returned: 7, forged: 1 })
  expect(placeOf({ returned }, returned[0]?.slice(0, 64) ?? '')).toBe(1)
})

test('a voter finds the own ballot and the own choices, and nothing under another name', () => {
  const [line = ''] = published.choices.slice(2)
  const [tracker = '', choices] = line.split(' ')
  expect(choicesAt(published, tracker)).toBe(choices)
  expect(choicesAt(published, 'f'.repeat(32))).toBeNull()
  expect(placeOf(published, published.returned[3]?.slice(0, 64) ?? '')).toBe(4)
  expect(placeOf(published, 'f'.repeat(64))).toBe(0)
})
