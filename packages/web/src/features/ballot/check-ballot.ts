import type { BallotMethod } from '@minhui/schema/rules/ballot-method'
import { type BallotCount, type BallotResult, tally } from '@minhui/schema/rules/ballot-tally'
import { merkleRoot } from '@minhui/schema/rules/merkle'
import { fromHex, fromText, toHex, utf8 } from '../../lib/bytes.ts'

/** What is published of a ballot: both lists, line by line, and what they were counted by. */
export type Published = { returned: readonly string[]; choices: readonly string[]; proof: Proof }
export type Proof = {
  method: Omit<BallotMethod, 'options'> & { options: readonly { id: string; title: string }[] }
  signingKey: string
  count: BallotCount
  result: BallotResult
}
type Roots = { returnedRoot: string; choicesRoot: string }

/** What came of reckoning anew what came back; a list of null has not the root that was told. */
export type CheckedReturned = {
  returned: number | null
  /** How many signatures do not verify. */
  forged: number
}

/** What came of reckoning it anew; a list of null has not the root that was announced. */
export type Checked = CheckedReturned & {
  choices: number | null
  /** Whether the choices count to what was announced. */
  tallies: boolean
}

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '')

async function read(address: string, file: string): Promise<string> {
  const answer = await fetch(`${address}/${file}`)
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
  return answer.text()
}

/** Reads what came back, from where the ballot is: it is there from the closing on. */
export const readReturned = async (address: string): Promise<string[]> => linesOf(await read(address, 'returned.txt'))

/** Reads all that is published with the result. */
export async function readPublished(address: string): Promise<Published> {
  const [returned, choices, proof] = await Promise.all([
    readReturned(address),
    read(address, 'choices.txt'),
    read(address, 'proof.json'),
  ])
  return { returned, choices: linesOf(choices), proof: JSON.parse(proof) as Proof }
}

const rootOf = async (lines: readonly string[]) => toHex(await merkleRoot(lines.map(utf8)))

/** Reckons anew what came back: its root, and every signature by the key of the round. */
export async function checkReturned(returned: readonly string[], issueKey: string, root: string): Promise<CheckedReturned> {
  const key = await crypto.subtle.importKey('spki', fromText(issueKey), { name: 'RSA-PSS', hash: 'SHA-384' }, false, ['verify'])
  // One spelling of each line, and each ballot once: what is read leniently would count one signature several times.
  const isSigned = async (line: string, at: number) => {
    const [hash = '', signature = ''] = line.split(' ')
    if (!/^[0-9a-f]{64} [\w-]{342}$/.test(line) || (at > 0 && line.slice(0, 64) <= (returned[at - 1] ?? '').slice(0, 64)))
      return false
    return crypto.subtle.verify({ name: 'RSA-PSS', saltLength: 48 }, key, fromText(signature), fromHex(hash))
  }
  const [found, ...seals] = await Promise.all([rootOf(returned), ...returned.map(isSigned)])
  return { returned: found === root ? returned.length : null, forged: seals.filter((isValid) => !isValid).length }
}

/** Reckons a publication anew: the roots, every signature, the count. */
export async function checkPublished({ returned, choices, proof }: Published, announced: Roots): Promise<Checked> {
  const [checked, choicesRoot] = await Promise.all([
    checkReturned(returned, proof.signingKey, announced.returnedRoot),
    rootOf(choices),
  ])
  return {
    ...checked,
    choices: choicesRoot === announced.choicesRoot ? choices.length : null,
    tallies: new Set(choices.map(trackerOf)).size === choices.length && countsTo(proof, choices),
  }
}

const trackerOf = (line: string) => /^([0-9a-f]{32}) \S+$/.exec(line)?.[1]

function countsTo({ method, count, result }: Proof, choices: readonly string[]): boolean {
  try {
    const found = tally(
      { ...method, options: method.options.map(({ id }) => id) },
      { ...count, returned: choices.length },
      choices.map((line) => line.slice(line.indexOf(' ') + 1)),
    )
    return canonical(found) === canonical(result)
  } catch {
    return false
  }
}

/** The same text for the same values, in whatever order they came. */
const canonical = (whole: unknown) =>
  JSON.stringify(whole, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/** Where a ballot stands in the first list, from 1; 0: nowhere. */
export const placeOf = ({ returned }: Pick<Published, 'returned'>, hash: string): number =>
  returned.findIndex((line) => line.startsWith(`${hash} `)) + 1

/** The choices to which a tracker leads; null: to none. */
export const choicesAt = ({ choices }: Published, tracker: string): string | null =>
  choices.find((line) => line.startsWith(`${tracker} `))?.slice(tracker.length + 1) ?? null
