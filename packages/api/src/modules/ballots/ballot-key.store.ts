import { ballotKeys } from '@minhui/schema/tables/ballot-secret'
import { sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import type { KeyRing } from '../../secrets/key-ring.ts'
import { type KeyPair, newKeyPair } from './ballot-crypto.ts'

const ofBallot = sql`tenant_id = ${tenant} and ballot_id = ${value('ballotId')}`

/** For which place the private halves are sealed. */
export const signingPlace = (ballotId: string) => `ballot signing ${ballotId}`
export const boxPlace = (ballotId: string) => `ballot box ${ballotId}`

const insert = rawStatement(
  [],
  sql`insert into ${ballotKeys} (tenant_id, id, ballot_id, signing_public, signing_secret_sealed, box_public, box_secret_sealed)
    values (${tenant}, ${value('ballotId')}, ${value('ballotId')}, ${value('signingPublic')}, ${value('signingSecretSealed')}, ${value('boxPublic')}, ${value('boxSecretSealed')})`,
)
/** The keys of a round: one to sign with, one to seal choices to. */
export type RoundKeys = readonly [signing: KeyPair, box: KeyPair]
export const newRoundKeys = async (): Promise<RoundKeys> =>
  (await Promise.all([newKeyPair(), newKeyPair()])) as [KeyPair, KeyPair]

/** Gives a ballot its keys, new ones unless said. They are its own, and used nowhere else. */
export async function makeKeys(tx: WriteTx, ring: KeyRing, ballotId: string, made?: RoundKeys): Promise<void> {
  const [signing, box] = made ?? (await newRoundKeys())
  await tx.run(insert, {
    ballotId,
    signingPublic: signing.public,
    signingSecretSealed: ring.seal(signing.secret, signingPlace(ballotId)),
    boxPublic: box.public,
    boxSecretSealed: ring.seal(box.secret, boxPlace(ballotId)),
  })
}

/** The public keys of a ballot. */
export type PublicKeys = { ballotId: string; signing: string; box: string }
const publics = rawStatement<PublicKeys>(
  ['ballotId', 'signing', 'box'],
  sql`select ballot_id, signing_public, box_public from ${ballotKeys} where tenant_id = ${tenant} and ballot_id = any(${value('ids')}::uuid[])`,
)
/** The public keys of one ballot. */
export const findPublicKeys = async (tx: TenantTx, ballotId: string) => (await tx.run(publics, { ids: [ballotId] }))[0]
/** The public keys of ballots, for the loaders. */
export async function keysOfBallots(tx: TenantTx, ids: readonly string[]): Promise<(PublicKeys | null)[]> {
  const found = new Map((await tx.run(publics, { ids })).map((row) => [row.ballotId, row]))
  return ids.map((id) => found.get(id) ?? null)
}

const endSigning = rawStatement([], sql`update ${ballotKeys} set signing_secret_sealed = null where ${ofBallot}`)
/** Destroys the key to sign with: no ballot is issued any more. */
export const destroySigningKey = (tx: WriteTx, ballotId: string) => tx.run(endSigning, { ballotId })

const takeBox = rawStatement<{ signing: string; box: string; secretSealed: string | null }>(
  ['signing', 'box', 'secretSealed'],
  sql`select signing_public, box_public, box_secret_sealed from ${ballotKeys} where ${ofBallot} for update`,
)
const endBox = rawStatement([], sql`update ${ballotKeys} set box_secret_sealed = null where ${ofBallot}`)
/** The key of the box, and the public ones, for the count. */
export const findBoxKey = async (tx: WriteTx, ballotId: string) => (await tx.run(takeBox, { ballotId }))[0]
/** Destroys the key of the box. */
export const destroyBoxKey = (tx: WriteTx, ballotId: string) => tx.run(endBox, { ballotId })

const remove = rawStatement([], sql`delete from ${ballotKeys} where ${ofBallot}`)
/** Removes all keys of a ballot. */
export const removeKeys = (tx: WriteTx, ballotId: string) => tx.run(remove, { ballotId })
