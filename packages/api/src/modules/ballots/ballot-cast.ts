import type { KeyObject } from 'node:crypto'
import { recordParts } from '@minhui/schema/rules/ballot-codes'
import type { Services } from '../../services.ts'
import { isSigned, publicKeyOf, sha256 } from './ballot-crypto.ts'

/** A ballot as a device casts it: the token that it made, its signature, and the sealed choices. */
export type Cast = { token: Buffer; signature: Buffer; sealed: Buffer }
/** Why it is not taken, or the receipt for it. */
export type CastAnswer = { receipt: string } | { refused: 'CLOSED' | 'FORGED' | 'ALREADY_CAST' }

const tokenSize = 32
const capacity = 200
/** What a ballot is cast by: the role that may, and the keys of receipts. */
type Polls = { pools: Pick<Services['pools'], 'ballot'>; keys: Services['keys'] }
const keys = new WeakMap<Polls['pools'], Map<string, KeyObject>>()

/** A ballot in the bytes that are sent, of the same length for everybody; null: it is none. */
export function castFrom(body: Buffer): Cast | null {
  const { signature, sealed } = recordParts
  if (body.length !== tokenSize + signature + sealed) return null
  return {
    token: body.subarray(0, tokenSize),
    signature: body.subarray(tokenSize, tokenSize + signature),
    sealed: body.subarray(tokenSize + signature),
  }
}

/**
 * Casts a ballot. Nobody is known here: there is no session, no account and no tenant's transaction, but a role of the
 * database that calls two functions. Whoever has the token has the ballot. The same again has the same receipt.
 */
export async function castBallot(
  { pools, keys: ring }: Polls,
  tenantId: string,
  ballotId: string,
  { token, signature, sealed }: Cast,
): Promise<CastAnswer> {
  const key = await keyOf(pools, tenantId, ballotId)
  if (!key) return { refused: 'CLOSED' }
  const hash = sha256(token)
  if (!isSigned(key, hash, signature)) return { refused: 'FORGED' }
  const [[outcome] = []] = await pools.ballot.use((connection) =>
    connection.send('select app.cast_ballot($1, $2, $3, $4, $5)', [tenantId, ballotId, hash, signature, sealed]),
  )
  // The statement was a transaction: whoever reads this, knows it committed.
  if (outcome === 'cast' || outcome === 'same')
    return { receipt: ring.index(`${ballotId} ${hash.toString('hex')}`, 'ballot receipt') }
  return { refused: outcome === 'other' ? 'ALREADY_CAST' : 'CLOSED' }
}

/** The key by which signatures of a ballot are verified, which it never changes. */
async function keyOf(pools: Polls['pools'], tenantId: string, ballotId: string): Promise<KeyObject | null> {
  const known = keys.get(pools) ?? new Map<string, KeyObject>()
  keys.set(pools, known)
  const name = `${tenantId} ${ballotId}`
  const found = known.get(name)
  if (found) return found
  const [[spki] = []] = await pools.ballot.use((connection) =>
    connection.send('select app.ballot_key($1, $2)', [tenantId, ballotId]),
  )
  if (typeof spki !== 'string') return null
  const key = publicKeyOf(spki)
  if (known.size >= capacity) known.clear()
  known.set(name, key)
  return key
}
