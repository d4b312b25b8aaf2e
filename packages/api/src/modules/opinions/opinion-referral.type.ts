import { builder } from '../../graphql/builder.ts'
import { part } from '../../graphql/noun.ts'
import { peopleOf } from '../../viewer.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { Mandate } from '../mandates/mandate.type.ts'
import { may, Opinion } from './opinion.type.ts'
import { referralStore, referralsOfOpinions } from './opinion-referral.store.ts'

const Referral = part({
  name: 'OpinionReferral',
  store: referralStore,
  columns: ['createdAt', 'note', 'status', 'reason', 'answeredOn'],
  references: { mandate: { noun: () => Mandate, column: 'mandateId', description: 'The deputy.' } },
})

builder.objectField(Opinion.ref, 'referrals', (t) =>
  t.field({
    type: [Referral.ref],
    description: 'The deputies to whom it was handed, for whoever may hand it on; for a deputy, what was handed to them.',
    resolve: async (row, _, context) => {
      const people = peopleOf(context.viewer)
      if (people.length === 0 && !context.ability.can('refer', 'Opinion')) return []
      const list = await context.loaders.batch(referralsOfOpinions, row.id)
      if (list.length === 0 || (await may(context, row, 'refer'))) return list
      const held = await Promise.all(list.map(({ mandateId }) => context.loaders.load(mandateStore, mandateId)))
      return list.filter(({ status }, i) => status !== 'withdrawn' && people.includes(held[i]?.personId ?? ''))
    },
  }),
)
