import { prosecutionFields, prosecutionStatuses } from '@minhui/schema/rules/codes'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { noun } from '../../graphql/noun.ts'
import { TimeLimit } from '../cases/time-limit.type.ts'
import { attachmentsOf } from '../files/attachment.store.ts'
import { Attachment } from '../files/attachment.type.ts'
import { Mandate } from '../mandates/mandate.type.ts'
import { Suggestion } from '../suggestions/suggestion.type.ts'
import {
  prosecutionConditions,
  prosecutionOrders,
  prosecutionPages,
  prosecutionStore,
  prosecutionsOfSuggestions,
} from './prosecution.store.ts'

export const Prosecution = noun({
  name: 'Prosecution',
  store: prosecutionStore,
  columns: ['direction', 'field', 'otherField', 'title', 'text', 'status', 'reason', 'dueOn', 'report'],
  references: {
    suggestion: { noun: () => Suggestion, column: 'suggestionId', description: 'The suggestion.' },
    mandate: {
      noun: () => Mandate,
      column: 'mandateId',
      description: 'The deputy whose suggestion it is, or to whom a recommendation is offered.',
    },
  },
})

builder.objectField(Prosecution.ref, 'limit', (t) =>
  t.field({
    type: TimeLimit,
    nullable: true,
    description: `${prosecutionStore.describe('clock')} Null when nothing is waited for.`,
    resolve: ({ clock }) => clock,
  }),
)

builder.objectField(Prosecution.ref, 'files', (t) =>
  t.field({
    type: [Attachment],
    description: 'The legal papers that were copied back with the report.',
    resolve: async ({ id }, _, { loaders }) => (await loaders.batch(attachmentsOf, id)).map((file) => ({ file })),
  }),
)

builder.objectField(Suggestion.ref, 'prosecutions', (t) =>
  t.field({
    type: [Prosecution.ref],
    description: 'What of it the procuratorate was offered, or has offered, as far as the viewer may see.',
    resolve: async (row, _, { loaders }) => {
      const found = await loaders.batch(prosecutionsOfSuggestions, row.id)
      return (await Promise.all(found.map((id) => loaders.load(prosecutionStore, id)))).filter((one) => one !== null)
    },
  }),
)

listField('prosecutions', {
  noun: Prosecution,
  pages: prosecutionPages,
  orders: prosecutionOrders,
  access: { action: 'read', subject: 'Prosecution' },
  description: 'Matters between the congress and the procuratorate that the viewer may see, the newest first.',
  args: (arg) => ({
    status: arg({ type: enumOf(prosecutionStatuses) as never, description: 'Only those that are at this step.' }),
    field: arg({ type: enumOf(prosecutionFields) as never, description: 'Only those of this field of public interest.' }),
  }),
  ask: (args) => ({
    order: 'newest',
    conditions: (['status', 'field'] as const).flatMap((name) =>
      args[name] ? [prosecutionConditions[name](args[name] as string)] : [],
    ),
  }),
})
