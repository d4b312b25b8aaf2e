import type { Pool } from '../database/pool.ts'
import type { Session } from '../database/session.ts'
import { type BallotRow, ballotStore } from '../modules/ballots/ballot.store.ts'
import { type Cast, castBallot } from '../modules/ballots/ballot-cast.ts'
import { privateKeyOf, publicKeyOf, sha256, signBlinded } from '../modules/ballots/ballot-crypto.ts'
import { claimIssue } from '../modules/ballots/ballot-issue.store.ts'
import { keysOfBallots, signingPlace } from '../modules/ballots/ballot-key.store.ts'
import { listVoters } from '../modules/ballots/ballot-roll.store.ts'
import type { KeyRing } from '../secrets/key-ring.ts'
import { demoSlip } from './demo-device.ts'
import { settleBallot } from './hold-ballot.ts'
import { seedId } from './seed-id.ts'

/** The ballot of the demonstration, by its key, that deputies vote in by their devices alone. */
export const devicesKey = 'devices'
const tellers = ['teller', 'supervisor']
const choices = ['1100', '1010', '1100', '0110', '1001']

/** Where its votes are cast: by a role that puts them into the box. */
type Polls = { session: Session; ballot: Pool; keys: KeyRing }

/**
 * Lets the deputies of one ballot vote by their devices, as they would: issued, signed blindly, cast by nobody, and announced. So
 * there is something to verify. What is cast is none of the tenant's transactions: a killed start goes on where it was.
 */
export async function voteOnDevices({ session, ballot, keys }: Polls, slug: string): Promise<void> {
  const ballotId = seedId(slug, 'ballot', devicesKey)
  const casts = await session.write(async (tx): Promise<Cast[]> => {
    const row = await ballotStore.lock(tx, ballotId)
    const [made] = row?.status === 'open' ? await keysOfBallots(tx, [ballotId]) : []
    if (!made) return []
    const [signing, box] = [publicKeyOf(made.signing), publicKeyOf(made.box)]
    const voters = (await listVoters(tx, ballotId, 0)).filter(({ present }) => present)
    const list: Cast[] = []
    for (const [i, { ordinal }] of voters.entries()) {
      const slip = demoSlip(signing, `${ballotId} ${ordinal}`)
      const claimed = await claimIssue(tx, ballotId, ordinal, sha256(slip.blinded))
      if (!claimed) throw new Error(`voter ${ordinal} has another ballot`)
      const secret = privateKeyOf(keys.open(claimed.secretSealed, signingPlace(ballotId)))
      const signature = slip.unblind(signBlinded(secret, signing, slip.blinded))
      list.push({ token: slip.token, signature, sealed: slip.seal(box, choices[i % choices.length] as string) })
    }
    return list
  })
  for (const cast of casts) {
    const answer = await castBallot({ pools: { ballot }, keys }, seedId(slug), ballotId, cast)
    // What was cast before a start was killed lies there, sealed by chance otherwise.
    if ('refused' in answer && answer.refused !== 'ALREADY_CAST') throw new Error(`a ballot was refused: ${answer.refused}`)
  }
  if (casts.length === 0) return
  await session.write(async (tx) => {
    const row = (await ballotStore.lock(tx, ballotId)) as BallotRow
    const at = new Date(row.openedAt as string)
    const people = tellers.map((role) => seedId(slug, 'person', `DEMO-${role}`))
    await settleBallot({ tx, keys, tellers: people }, row, { status: 'announced', at, papers: 0 })
  })
}
