import { z } from 'zod'
import { UserError } from '../../errors/user-error.ts'
import { mustExist } from '../../graphql/checks.ts'
import { id, listOf, scalar } from '../../graphql/input.ts'
import { peopleOf } from '../../viewer.ts'
import { personStore } from '../people/person.store.ts'
import { ballotTellerStore, removeTeller } from './ballot.store.ts'
import { ballotAct, demandTeller } from './ballot-act.ts'
import { prepares } from './ballot-hall.type.ts'
import { claimPapers } from './ballot-issue.store.ts'
import { listReadiness } from './ballot-readiness.store.ts'
import { findPlaces, markPresence, placesOf } from './ballot-roll.store.ts'

const personId = id('Person', 'Who.')
const ordinals = listOf('Int', z.number().int().min(1).max(10_000), 'Places on the roll.', 500)

ballotAct({
  name: 'TellerAppoint',
  description:
    'Appoints a teller (监票人), who has no interest in what is voted on and prepares no ballots; until it is counted, for another may be needed.',
  action: 'appoint',
  input: { personId },
  work: async (row, { personId: who }, { tx }) => {
    await mustExist(tx, personStore, who, 'personId')
    await ballotTellerStore.insert(tx, { ballotId: row.id, personId: who } as never)
    const items = await listReadiness(tx, row)
    if (items.some(({ code }) => code === 'TELLER_INTERESTED')) throw new UserError('INTERESTED', 'personId')
    if (items.some(({ code }) => code === 'TELLER_PREPARES')) throw new UserError('PREPARES', 'personId')
    return row
  },
})

ballotAct({
  name: 'TellerRemove',
  description: 'Takes a teller off a ballot that is not open yet.',
  action: 'appoint',
  only: ['draft', 'frozen'],
  input: { personId },
  work: async (row, { personId: who }, { tx }) => {
    if (!(await removeTeller(tx, row.id, who))) throw new UserError('NOT_FOUND', 'personId')
    return row
  },
})

ballotAct({
  name: 'CheckIn',
  description: 'Notes that the viewer, who is on the roll, is there.',
  action: 'vote',
  only: ['frozen', 'open'],
  work: async (row, _, { tx, context }) => {
    const [place] = await placesOf(tx, [row.id], peopleOf(context.viewer))
    if (!place?.inOffice) throw new UserError('NOT_ON_ROLL', 'id')
    await markPresence(tx, row.id, [place.ordinal], true)
    return row
  },
})

ballotAct({
  name: 'AttendanceMark',
  description:
    'Notes who of the roll is there, or is not; once a ballot is open nobody leaves it any more. Done by those who prepare it, or one of its tellers.',
  action: 'attend',
  input: { ordinals, present: scalar('Boolean', z.boolean(), 'Whether they are there.') },
  work: async (row, given, work) => {
    const { tx } = work
    if (!prepares(work.context, row)) await demandTeller(work, row)
    if (row.status === 'open' && !given.present) throw new UserError('STATUS', 'present')
    const found = await markPresence(tx, row.id, given.ordinals, given.present)
    if (found.length < new Set(given.ordinals).size) throw new UserError('NOT_ON_ROLL', 'ordinals')
    return row
  },
})

ballotAct({
  name: 'PaperIssue',
  description: 'Hands out papers to some of the roll who are there, and get no electronic ballot then; done by a teller.',
  action: 'close',
  byTeller: true,
  input: { ordinals },
  work: async (row, given, { tx }) => {
    const wanted = [...new Set(given.ordinals)]
    const places = await findPlaces(tx, row.id, wanted)
    if (places.length < wanted.length) throw new UserError('NOT_ON_ROLL', 'ordinals')
    if (places.some(({ present }) => !present)) throw new UserError('NOT_PRESENT', 'ordinals')
    if ((await claimPapers(tx, row.id, wanted)).length < wanted.length) throw new UserError('ALREADY_ISSUED', 'ordinals')
    return row
  },
})
