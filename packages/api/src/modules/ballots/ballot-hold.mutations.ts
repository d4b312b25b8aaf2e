import { nextMethod } from '@minhui/schema/rules/ballot-tally'
import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { textSchema } from '../../graphql/column.ts'
import { absent, id, scalar } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { type BallotRow, ballotStore, listNext, listOptions, methodOf, nextNumber, writeOptions } from './ballot.store.ts'
import { Ballot } from './ballot.type.ts'
import { ballotAct, demandTeller } from './ballot-act.ts'
import { announceBallot, closeBallot, openBallot, signBallot, voidBallot } from './ballot-step.ts'

const number = (description: string) => absent(scalar('Int', z.number().int().min(0).max(10_000), description))

ballotAct({
  name: 'Open',
  description: 'Opens a ballot, with a quorum alone (OL 14); done by a teller.',
  action: 'open',
  byTeller: true,
  work: (row, _, { tx, context }) => openBallot(tx, context.services.keys, row),
})

ballotAct({
  name: 'Close',
  description:
    'Closes a ballot: nothing is issued or cast any more, and the key to issue with is destroyed; done by a teller, who confirms how many have a ballot that they have not cast.',
  action: 'close',
  byTeller: true,
  input: { outstanding: number('How many were issued an electronic ballot and have not cast it; none unless said.') },
  work: (row, { outstanding }, { tx }) => closeBallot(tx, row, outstanding),
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
  work: async (row, { papers = 0, missing = 0 }, work) =>
    signBallot(work.tx, work.context.services.keys, row, await demandTeller(work, row), { papers, missing }),
})

ballotAct({
  name: 'Announce',
  description: 'Announces what a ballot came to, to everybody; the projects that were voted on go on by it.',
  action: 'announce',
  input: { number: absent(scalar('String', textSchema(60), 'Number of the announcement; that of the ballot unless said.')) },
  work: (row, { number }, { tx }) => announceBallot(tx, row, number),
})

ballotAct({
  name: 'Void',
  description: 'Lets a ballot count for nothing, before anybody knows what it came to; what was voted is destroyed.',
  action: 'void',
  input: { reason: scalar('String', textSchema(500), ballotStore.describe('voidReason')) },
  work: (row, { reason }, { tx }) => voidBallot(tx, row, reason),
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
    const row = (await take(ballotStore, 'announce', input.id)) as BallotRow & Partial<Record<'siteAncestorIds', string[]>>
    const next = row.result?.next
    if (row.status !== 'announced' || !next) throw new UserError('STATUS', 'id')
    if ((await listNext(tx, row.id)).some(({ status }) => status !== 'void')) throw new UserError('TAKEN', 'id')
    const paper = await listOptions(tx, row.id)
    const { places, maxMarks, rule } = nextMethod(methodOf(row, paper), next)
    const { kind, consultative, rehearsal, bodyId, sessionId, form, showTurnout, siteAncestorIds } = row
    const made = await ballotStore.insert(
      tx,
      permit('create', 'Ballot', {
        ...{ kind, consultative, rehearsal, bodyId, sessionId, form, showTurnout, places, rule, siteAncestorIds },
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
