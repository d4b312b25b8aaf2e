import { isReady, type ReadinessItem } from '@minhui/schema/rules/ballot-readiness'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { type BallotRow, listOptions, methodOf } from './ballot.store.ts'
import { removeBox } from './ballot-box.store.ts'
import { sha256 } from './ballot-crypto.ts'
import { closeIssue } from './ballot-issue.store.ts'
import { removeKeys } from './ballot-key.store.ts'
import { sorted } from './ballot-lists.ts'
import { removeBatches } from './ballot-paper.store.ts'
import { removePublication } from './ballot-publication.store.ts'
import { listPlaces, rollEntry } from './ballot-roll.store.ts'

/** Destroys what was voted in a ballot: issue, box, papers, keys, what was published. */
export async function wipe(tx: WriteTx, ballotId: string): Promise<void> {
  await closeIssue(tx, ballotId)
  await removeBox(tx, ballotId)
  await removeBatches(tx, ballotId)
  await removeKeys(tx, ballotId)
  await removePublication(tx, ballotId)
}

/**
 * The roll as it is published: of each place the SHA-256 of its entry, in the order of these. It names nobody, not even to
 * whoever knows the mandates, as each entry begins with something random; whoever is on it finds the own.
 */
export const rollOf = async (tx: TenantTx, ballotId: string): Promise<string[]> =>
  sorted((await listPlaces(tx, ballotId)).map((place) => sha256(rollEntry(place)).toString('hex')))

/** SHA-256 of what was fixed: who votes, on what, and how it is counted. All that it is reckoned from is published. */
export async function digestOf(tx: TenantTx, row: BallotRow): Promise<string> {
  const [roll, paper] = await Promise.all([rollOf(tx, row.id), listOptions(tx, row.id)])
  const options = paper.map(({ id: option, title }) => [option, title])
  return sha256(JSON.stringify({ ballot: row.id, roll, method: methodOf(row, paper), options })).toString('hex')
}

/** Throws `NOT_READY` with everything that is missing for a step. */
export function demandReady(items: readonly ReadinessItem[], step: ReadinessItem['step']): void {
  if (isReady(items, step)) return
  const missing = items.filter((item) => item.severity === 'missing' && (step === 'open' || item.step === 'freeze'))
  throw new UserError('NOT_READY', 'id', {
    zh: missing.map(({ zh }) => zh).join(''),
    en: missing.map(({ en }) => en).join(' '),
  })
}
