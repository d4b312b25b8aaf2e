import { merkleRoot } from '@minhui/schema/rules/merkle'
import type { TenantTx } from '../../database/session.ts'
import type { BallotRow } from './ballot.store.ts'
import { type CastRecord, readBox } from './ballot-box.store.ts'
import { isSigned, publicKeyOf } from './ballot-crypto.ts'
import { findPublicKeys } from './ballot-key.store.ts'
import { findPublication } from './ballot-publication.store.ts'

/** Lines in the order of what is random in them, so that it tells nothing. */
export const sorted = (lines: readonly string[]): string[] => lines.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/** A list as it is published. */
export const fileOf = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

/** Root of the Merkle tree (RFC 6962) of a list, in hexadecimal digits. */
export const rootOf = async (lines: readonly string[]): Promise<string> =>
  Buffer.from(await merkleRoot(lines.map((line) => new Uint8Array(Buffer.from(line))))).toString('hex')

/** The ballots in a box that the key of its round has signed: what nobody signed was put there past the server, and is none. */
export async function castBallots(tx: TenantTx, ballotId: string, signingKey: string): Promise<CastRecord[]> {
  const key = publicKeyOf(signingKey)
  return (await readBox(tx, ballotId)).filter(({ hash, signature }) => isSigned(key, hash, signature))
}

/** The list of those that came back: hash of the token and signature. It says nothing of what was chosen. */
export const returnedLines = (cast: readonly CastRecord[]): string[] =>
  sorted(cast.map(({ hash, signature }) => `${hash.toString('hex')} ${signature.toString('base64url')}`))

/** Lists that were asked for, by ballot and root: when a ballot has closed, all its deputies look at the same one. */
const known = new Map<string, Promise<string | null>>()
const capacity = 16

/**
 * That list as it was published with the result or, before the count, as it lies in the box; null: the ballot has none. Each
 * signature is looked at once in a process, and not for everybody who asks.
 */
export function findReturned(tx: TenantTx, { id, returnedRoot }: Pick<BallotRow, 'id' | 'returnedRoot'>): Promise<string | null> {
  if (!returnedRoot) return readReturned(tx, id)
  const key = `${id} ${returnedRoot}`
  const found = known.get(key)
  if (found) return found
  if (known.size >= capacity) known.clear()
  const reading = readReturned(tx, id)
  known.set(key, reading)
  reading.catch(() => known.delete(key))
  return reading
}

async function readReturned(tx: TenantTx, ballotId: string): Promise<string | null> {
  const publication = await findPublication(tx, ballotId)
  if (publication) return publication.returned
  const keys = await findPublicKeys(tx, ballotId)
  return keys ? fileOf(returnedLines(await castBallots(tx, ballotId, keys.signing))) : null
}
