import type { Action } from '@minhui/schema/access/vocabulary'
import { bucketsOf } from '@minhui/schema/rules/ballot-codes'
import { majorityOf, quorumOf } from '@minhui/schema/rules/ballot-method'
import { usualBallotNorms } from '@minhui/schema/rules/ballot-readiness'
import type { Permitted } from '../../access/permit.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import type { KeyRing } from '../../secrets/key-ring.ts'
import { congressBodyStore } from '../congress-bodies/congress-body.store.ts'
import { applyBallot } from '../projects/apply-ballot.store.ts'
import { lockForBallot } from '../projects/on-ballot.store.ts'
import { type BallotRow, ballotStore, listOptions, listTellers, methodOf, signAsTeller } from './ballot.store.ts'
import { countBox, openBox, sealBox } from './ballot-box.store.ts'
import { countBallot } from './ballot-count.ts'
import { demandReady, digestOf, wipe } from './ballot-hold.ts'
import { closeIssue, openIssue } from './ballot-issue.store.ts'
import { destroySigningKey, findPublicKeys, makeKeys, type RoundKeys } from './ballot-key.store.ts'
import { castBallots, returnedLines, rootOf } from './ballot-lists.ts'
import { agreedPapers, listBatches, removeBatches } from './ballot-paper.store.ts'
import { listReadiness } from './ballot-readiness.store.ts'
import { countDeputies, fixRoll, presenceOfBallots, writeChannels } from './ballot-roll.store.ts'

/** A ballot that is locked, and whose status allows the step. Each step throws user errors, and then nothing counts. */
type Row = Permitted<Action, BallotRow>

/** Fixes the roll, the method and the paper. */
export async function freezeBallot(tx: WriteTx, row: Row): Promise<BallotRow> {
  await lockForBallot(
    tx,
    (await listOptions(tx, row.id)).map(({ projectId }) => projectId),
  )
  demandReady(await listReadiness(tx, row), 'freeze')
  await fixRoll(tx, row.id, row.bodyId)
  const { inOffice } = await countDeputies(tx, row.bodyId)
  const body = await mustExist(tx, congressBodyStore, row.bodyId, 'id')
  return ballotStore.update(tx, row, {
    status: 'frozen',
    seats: body.seats,
    inOffice,
    quorum: quorumOf(inOffice),
    majority: majorityOf(inOffice),
    rollDigest: await digestOf(tx, row),
  })
}

/** Opens it: gives it its keys, and puts up its box. */
export async function openBallot(tx: WriteTx, keys: KeyRing, row: Row, now = new Date(), made?: RoundKeys): Promise<BallotRow> {
  demandReady(await listReadiness(tx, row), 'open')
  if (row.rollDigest !== (await digestOf(tx, row))) throw new UserError('CONFLICT', 'id')
  const [roll] = await presenceOfBallots(tx, [row.id])
  const { voters, present } = roll as NonNullable<typeof roll>
  // Two keys take a few tenths of a second, once in a ballot, and nobody else waits for its row.
  await makeKeys(tx, keys, row.id, made)
  await openIssue(tx, row.id, voters)
  await openBox(tx, row.id, bucketsOf(voters))
  return ballotStore.update(tx, row, { ...(row.rehearsal && tried(present)), status: 'open', openedAt: now.toISOString() })
}

/** A rehearsal is of those who came to it. */
const tried = (present: number) => ({ inOffice: present, quorum: quorumOf(present), majority: majorityOf(present) })

/** Closes it: nothing is issued or cast any more. `outstanding` were issued an electronic ballot and have not cast it. */
export async function closeBallot(tx: WriteTx, row: Row, outstanding = 0, now = new Date()): Promise<BallotRow> {
  await sealBox(tx, row.id)
  const issued = await closeIssue(tx, row.id)
  await destroySigningKey(tx, row.id)
  const channels = issued.flatMap(({ ordinal, channel }) => (channel ? [{ ordinal, channel }] : []))
  const issuedOnPaper = channels.filter(({ channel }) => channel === 'paper').length
  const [issuedByDevice, inBox] = [channels.length - issuedOnPaper, await countBox(tx, row.id)]
  // More back than were issued: the vote is none (EL 44).
  if (inBox > issuedByDevice) throw new UserError('BALLOTS_EXCESS', 'id', { issued: issuedByDevice, cast: inBox })
  const left = issuedByDevice - inBox
  if (left !== outstanding) throw new UserError('OUTSTANDING', 'outstanding', { count: left })
  await writeChannels(tx, row.id, channels)
  const key = (await findPublicKeys(tx, row.id))?.signing
  const cast = key ? await castBallots(tx, row.id, key) : []
  const present = (await presenceOfBallots(tx, [row.id]))[0]?.present ?? 0
  return ballotStore.update(tx, row, {
    // Whoever came to a rehearsal later is of it, too.
    ...(row.rehearsal && tried(Math.max(present, row.inOffice ?? 0))),
    status: 'closed',
    closedAt: now.toISOString(),
    present,
    issued: channels.length,
    issuedOnPaper,
    returnedRoot: await rootOf(returnedLines(cast)),
  })
}

/** What became of the papers: how many came back, as they were entered, and how many did not. */
export type PapersBack = { papers: number; missing: number }

/** Signs it as one of its tellers, who says what became of its papers; with the second signature it is counted. */
export async function signBallot(
  tx: WriteTx,
  keys: KeyRing,
  row: Row,
  tellerId: string,
  { papers, missing }: PapersBack,
): Promise<BallotRow> {
  const paper = await listOptions(tx, row.id)
  const method = methodOf(row, paper)
  const read = (await listBatches(tx, row.id)).map((batch) => agreedPapers(method, batch))
  if (read.some((one) => one === null)) throw new UserError('PAPERS_DIFFER', 'id')
  const entered = read.flatMap((one) => one ?? [])
  const issued = row.issuedOnPaper ?? 0
  if (papers !== entered.length || papers + missing !== issued)
    throw new UserError('PAPERS_MISSING', 'papers', { issued, entered: entered.length })
  await signAsTeller(tx, row.id, [tellerId])
  const signed = (await listTellers(tx, row.id)).filter(({ signedAt }) => signedAt !== null).length
  // As many sign as had to be there for it to be opened.
  if (signed < usualBallotNorms.tellers) return row
  const counted = await countBallot(tx, keys, row, paper, entered)
  // Who read which paper how is nobody's to know any more.
  await removeBatches(tx, row.id)
  return ballotStore.update(tx, row, { ...counted, status: 'counted' })
}

/** Announces what it came to; the projects that were voted on go on by it. */
export async function announceBallot(tx: WriteTx, row: Row, number = row.number, now = new Date()): Promise<BallotRow> {
  const { kind, result } = row
  // What is tried, asked for advice or void decides nothing.
  if (result && !result.fault && !row.rehearsal && !row.consultative)
    await applyBallot(tx, { kind, options: await listOptions(tx, row.id) }, result, now)
  // The province is told how many voted.
  tx.enqueue('summary-refresh', {}, { key: 'summary' })
  return ballotStore.update(tx, row, { status: 'announced', announcementNumber: number, announcedAt: now.toISOString() })
}

/** Lets it count for nothing; what was voted is destroyed. */
export async function voidBallot(tx: WriteTx, row: Row, reason: string): Promise<BallotRow> {
  // A box is taken away of a ballot alone that is not open.
  const gone = await ballotStore.update(tx, row, { status: 'void', voidReason: reason })
  await wipe(tx, row.id)
  return gone
}
