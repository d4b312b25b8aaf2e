import { bucketsOf } from '@minhui/schema/rules/ballot-codes'
import { majorityOf, quorumOf } from '@minhui/schema/rules/ballot-method'
import { nextMethod } from '@minhui/schema/rules/ballot-tally'
import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { textSchema } from '../../graphql/column.ts'
import { absent, id, scalar } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { applyBallot } from '../projects/apply-ballot.store.ts'
import {
  type BallotRow,
  ballotStore,
  listNext,
  listOptions,
  listTellers,
  methodOf,
  nextNumber,
  signAsTeller,
  writeOptions,
} from './ballot.store.ts'
import { Ballot } from './ballot.type.ts'
import { ballotAct, demandTeller } from './ballot-act.ts'
import { countBox, openBox, sealBox } from './ballot-box.store.ts'
import { countBallot } from './ballot-count.ts'
import { demandReady, digestOf, wipe } from './ballot-hold.ts'
import { closeIssue, openIssue } from './ballot-issue.store.ts'
import { destroySigningKey, makeKeys } from './ballot-key.store.ts'
import { agreedPapers, listBatches, removeBatches } from './ballot-paper.store.ts'
import { listReadiness } from './ballot-readiness.store.ts'
import { presenceOfBallots, writeChannels } from './ballot-roll.store.ts'

const number = (description: string) => absent(scalar('Int', z.number().int().min(0).max(10_000), description))

/** So many tellers sign a ballot before it is counted. */
const signers = 2

ballotAct({
  name: 'Open',
  description: 'Opens a ballot, with a quorum alone (OL 14); done by a teller.',
  action: 'open',
  byTeller: true,
  work: async (row, _, { tx, context }) => {
    demandReady(await listReadiness(tx, row), 'open')
    if (row.rollDigest !== (await digestOf(tx, row))) throw new UserError('CONFLICT', 'id')
    const [roll] = await presenceOfBallots(tx, [row.id])
    const { voters, present } = roll as NonNullable<typeof roll>
    // Two keys take a few tenths of a second, once in a ballot, and nobody else waits for its row.
    await makeKeys(tx, context.services.keys, row.id)
    await openIssue(tx, row.id, voters)
    await openBox(tx, row.id, bucketsOf(voters))
    return ballotStore.update(tx, row, {
      ...(row.rehearsal && tried(present)),
      status: 'open',
      openedAt: new Date().toISOString(),
    })
  },
})

/** A rehearsal is of those who came to it. */
const tried = (present: number) => ({ inOffice: present, quorum: quorumOf(present), majority: majorityOf(present) })

ballotAct({
  name: 'Close',
  description:
    'Closes a ballot: nothing is issued or cast any more, and the key to issue with is destroyed; done by a teller, who confirms how many have a ballot that they have not cast.',
  action: 'close',
  byTeller: true,
  input: { outstanding: number('How many were issued an electronic ballot and have not cast it; none unless said.') },
  work: async (row, { outstanding = 0 }, { tx }) => {
    await sealBox(tx, row.id)
    const issued = await closeIssue(tx, row.id)
    await destroySigningKey(tx, row.id)
    const channels = issued.flatMap(({ ordinal, channel }) => (channel ? [{ ordinal, channel }] : []))
    const issuedOnPaper = channels.filter(({ channel }) => channel === 'paper').length
    const left = channels.length - issuedOnPaper - (await countBox(tx, row.id))
    if (left !== outstanding) throw new UserError('OUTSTANDING', 'outstanding', { count: left })
    await writeChannels(tx, row.id, channels)
    const present = (await presenceOfBallots(tx, [row.id]))[0]?.present ?? 0
    return ballotStore.update(tx, row, {
      // Whoever came to a rehearsal later is of it, too.
      ...(row.rehearsal && tried(Math.max(present, row.inOffice ?? 0))),
      status: 'closed',
      closedAt: new Date().toISOString(),
      present,
      issued: channels.length,
      issuedOnPaper,
    })
  },
})

ballotAct({
  name: 'SignOff',
  description:
    'Signs a ballot that is closed, as one of its tellers and with a fresh second factor, and confirms what became of its papers; with the second signature it is opened and counted.',
  action: 'signOff',
  byTeller: true,
  proven: true,
  input: {
    papers: number('How many papers came back, as they were entered; none unless said.'),
    missing: number('How many papers were handed out and did not come back; none unless said.'),
  },
  work: async (row, { papers = 0, missing = 0 }, work) => {
    const { tx, context } = work
    const paper = await listOptions(tx, row.id)
    const method = methodOf(row, paper)
    const read = (await listBatches(tx, row.id)).map((batch) => agreedPapers(method, batch))
    if (read.some((one) => one === null)) throw new UserError('PAPERS_DIFFER', 'id')
    const entered = read.flatMap((one) => one ?? [])
    const issued = row.issuedOnPaper ?? 0
    if (papers !== entered.length || papers + missing !== issued)
      throw new UserError('PAPERS_MISSING', 'papers', { issued, entered: entered.length })
    await signAsTeller(tx, row.id, [await demandTeller(work, row.id)])
    const signed = (await listTellers(tx, row.id)).filter(({ signedAt }) => signedAt !== null).length
    if (signed < signers) return row
    const counted = await countBallot(tx, context.services.keys, row, paper, entered)
    // Who read which paper how is nobody's to know any more.
    await removeBatches(tx, row.id)
    return ballotStore.update(tx, row, { ...counted, status: 'counted' })
  },
})

ballotAct({
  name: 'Announce',
  description: 'Announces what a ballot came to, to everybody; the projects that were voted on go on by it.',
  action: 'announce',
  input: { number: absent(scalar('String', textSchema(60), 'Number of the announcement; that of the ballot unless said.')) },
  work: async (row, { number }, { tx }) => {
    const { kind, result } = row
    // What is tried, asked for advice or void decides nothing.
    if (result && !result.fault && !row.rehearsal && !row.consultative)
      await applyBallot(tx, { kind, options: await listOptions(tx, row.id) }, result)
    return ballotStore.update(tx, row, {
      status: 'announced',
      announcementNumber: number ?? row.number,
      announcedAt: new Date().toISOString(),
    })
  },
})

ballotAct({
  name: 'Void',
  description: 'Lets a ballot count for nothing, before anybody knows what it came to; what was voted is destroyed.',
  action: 'void',
  input: { reason: scalar('String', textSchema(500), ballotStore.describe('voidReason')) },
  work: async (row, { reason }, { tx }) => {
    // A box is taken away of a ballot alone that is not open.
    const gone = await ballotStore.update(tx, row, { status: 'void', voidReason: reason })
    await wipe(tx, row.id)
    return gone
  },
})

mutation({
  name: 'ballotContinue',
  description: 'Prepares the round that a ballot leaves to be voted: a run-off among the tied, or for the places that are left.',
  access: { action: 'create', subject: 'Ballot' },
  input: {
    id: id('Ballot', 'The ballot that was announced.'),
    title: absent(scalar('String', textSchema(200), 'What is voted on; as before unless said.')),
    maxMarks: absent(scalar('Int', z.number().int().min(1).max(200), 'More marked than this void a paper.')),
  },
  payload: { field: 'ballot', noun: Ballot },
  creates: true,
  work: async ({ tx, input, take, permit }) => {
    const row = (await take(ballotStore, 'announce', input.id)) as BallotRow
    const next = row.result?.next
    if (row.status !== 'announced' || !next) throw new UserError('STATUS', 'id')
    if ((await listNext(tx, row.id)).some(({ status }) => status !== 'void')) throw new UserError('TAKEN', 'id')
    const paper = await listOptions(tx, row.id)
    const { places, maxMarks, rule } = nextMethod(methodOf(row, paper), next)
    const { kind, consultative, rehearsal, bodyId, sessionId, form, showTurnout } = row
    const made = await ballotStore.insert(
      tx,
      permit('create', 'Ballot', {
        ...{ kind, consultative, rehearsal, bodyId, sessionId, form, showTurnout, places, rule },
        number: await nextNumber(tx, new Date().getFullYear()),
        title: input.title ?? row.title,
        maxMarks: input.maxMarks ?? maxMarks,
        round: row.round + 1,
        previousId: row.id,
      }),
    )
    await writeOptions(
      tx,
      made.id,
      next.options.flatMap((option) => paper.find((one) => one.id === option) ?? []),
    )
    return made
  },
})
