import { prosecutionFields } from '@minhui/schema/rules/codes'
import { ForbiddenError } from '../../access/permit.ts'
import type { Context } from '../../context.ts'
import { textSchema } from '../../graphql/column.ts'
import { absent, choice, id, ids, optional, scalar } from '../../graphql/input.ts'
import { expectedVersion, mutation } from '../../graphql/mutation.ts'
import { peopleOf } from '../../viewer.ts'
import { attachFiles } from '../files/attachment.store.ts'
import { type SuggestionRow, suggestionStore } from '../suggestions/suggestion.store.ts'
import { isParty } from '../suggestions/suggestion-actor.type.ts'
import { prosecutionStore } from './prosecution.store.ts'
import { Prosecution } from './prosecution.type.ts'
import { decline, offer, recall, recommend, report, takeUp } from './prosecution-act.store.ts'

const payload = { field: 'prosecution', noun: Prosecution }
const field = {
  field: choice(prosecutionFields, prosecutionStore.describe('field')),
  otherField: optional(scalar('String', textSchema(100), prosecutionStore.describe('otherField'))),
}
const text = scalar('String', textSchema(4000), 'What is said.')
const reason = scalar('String', textSchema(1000), 'Why.')
const target = { id: id('Prosecution', 'The matter.'), expectedVersion }

const actOf = ({ viewer }: Context, version?: number) => ({
  accountId: viewer?.accountId ?? null,
  ...(version !== undefined && { version }),
})

mutation({
  name: 'suggestionOffer',
  description:
    'Offers a suggestion that touches the public interest to the procuratorate, at the same time as it is assigned; it answers within ten working days.',
  access: { action: 'offer', subject: 'Suggestion' },
  creates: true,
  input: { id: id('Suggestion', 'The suggestion.'), ...field, text },
  payload,
  work: async ({ tx, input, take, context }) => {
    const row = (await take(suggestionStore, 'offer', input.id)) as SuggestionRow
    if (isParty(context, row)) throw new ForbiddenError()
    return offer(tx, row, input, actOf(context))
  },
})

mutation({
  name: 'prosecutionRecommend',
  description: 'Offers a recommendation of the procuratorate to a deputy, who makes a suggestion of it.',
  access: { action: 'create', subject: 'Prosecution' },
  creates: true,
  input: {
    mandateId: id('Mandate', 'The deputy.'),
    ...field,
    title: scalar('String', textSchema(200), prosecutionStore.describe('title')),
    text,
  },
  payload,
  work: async ({ tx, input, permit, context }) =>
    recommend(tx, input, actOf(context), (values) => permit('create', 'Prosecution', values)),
})

mutation({
  name: 'prosecutionAccept',
  description:
    'Takes a matter up: the procuratorate a suggestion, and then reports back within ten working days; a deputy a recommendation, which becomes the draft of a suggestion.',
  access: { action: 'accept', subject: 'Prosecution' },
  input: target,
  payload,
  work: async ({ tx, input, take, context }) => {
    const row = await take(prosecutionStore, 'accept', input.id)
    return takeUp(tx, row, peopleOf(context.viewer), actOf(context, input.expectedVersion))
  },
})

mutation({
  name: 'prosecutionDecline',
  description: 'Does not take a matter up, and says why.',
  access: { action: 'reject', subject: 'Prosecution' },
  input: { ...target, reason },
  payload,
  work: async ({ tx, input, take, context }) => {
    const row = await take(prosecutionStore, 'reject', input.id)
    return decline(tx, row, input.reason, actOf(context, input.expectedVersion))
  },
})

mutation({
  name: 'prosecutionRecall',
  description: 'Takes a recommendation back that its deputy has not answered, and says why: it is offered to another then.',
  access: { action: 'withdraw', subject: 'Prosecution' },
  input: { ...target, reason },
  payload,
  work: async ({ tx, input, take, context }) => {
    const row = await take(prosecutionStore, 'withdraw', input.id)
    return recall(tx, row, input.reason, actOf(context, input.expectedVersion))
  },
})

mutation({
  name: 'prosecutionReport',
  description: 'Copies legal papers and results of what was taken up back to the congress.',
  access: { action: 'answer', subject: 'Prosecution' },
  input: { ...target, report: text, fileIds: absent(ids('File', 'The legal papers, nine at the most.', 9)) },
  payload,
  work: async ({ tx, input, take, context }) => {
    const row = await take(prosecutionStore, 'answer', input.id)
    const act = actOf(context, input.expectedVersion)
    const changed = await report(tx, row, input.report, act)
    await attachFiles(tx, { type: 'Prosecution', id: row.id }, input.fileIds, { ...act, isAuthor: false }, 'fileIds')
    return changed
  },
})
