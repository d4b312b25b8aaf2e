import { UserError } from '../../errors/user-error.ts'
import { textSchema } from '../../graphql/column.ts'
import { id, ids, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { peopleOf } from '../../viewer.ts'
import { actorOf, Opinion } from './opinion.type.ts'
import { answerReferral, refer, withdrawReferral } from './refer-opinion.store.ts'
import './opinion-referral.type.ts'
import { takeOpinion } from './opinion-work.ts'

const payload = { field: 'opinion', noun: Opinion }
const opinionId = id('Opinion', 'The opinion.')

mutation({
  name: 'opinionRefer',
  description:
    'Hands an opinion to deputies in office, who then read it, are told, and make a suggestion of it or decline. Who spoke stays with the office. Not what was taken back or merged.',
  access: { action: 'refer', subject: 'Opinion' },
  input: {
    id: opinionId,
    expectedVersion,
    mandateIds: ids('Mandate', 'The deputies.', 10),
    note: optional(scalar('String', textSchema(1000), 'What the deputies are told with it.')),
  },
  payload,
  work: async (work) => {
    const { tx, input, context } = work
    const row = await takeOpinion(work, 'refer', input)
    if (row.intoId || row.endedBy === 'withdraw') throw new UserError('STATUS', 'id')
    return refer(tx, row, actorOf(context, row, 'refer'), [...new Set(input.mandateIds)], input.note ?? null)
  },
})

mutation({
  name: 'opinionReferralWithdraw',
  description: 'Takes an opinion back from a deputy to whom it was handed and who has not answered: who then reads it no more.',
  access: { action: 'refer', subject: 'Opinion' },
  input: { id: opinionId, expectedVersion, mandateId: id('Mandate', 'The deputy.') },
  payload,
  work: async (work) => {
    const row = await takeOpinion(work, 'refer', work.input)
    return withdrawReferral(work.tx, row, actorOf(work.context, row, 'refer'), work.input.mandateId)
  },
})

mutation({
  name: 'opinionReferralDecline',
  description: 'Declines, as the deputy to whom an opinion was handed, to make a suggestion of it, and says why to the office.',
  access: { action: 'decline', subject: 'Opinion' },
  input: { id: opinionId, expectedVersion, reason: scalar('String', textSchema(1000), 'Why.') },
  payload,
  work: async (work) => {
    const { tx, input, context } = work
    const row = await takeOpinion(work, 'decline', input)
    const actor = { ...actorOf(context, row, 'decline'), personIds: peopleOf(context.viewer) }
    const changed = await answerReferral(tx, row, actor, { status: 'declined', reason: input.reason })
    if (!changed) throw new UserError('STATUS', 'id')
    return changed
  },
})
