import { replyClasses, suggestionKinds } from '@minhui/schema/rules/suggestion-procedure'
import { filterFor } from '../../access/filter.ts'
import type { Condition } from '../../database/page.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { idOf, textOf, uuidOf } from '../../graphql/filter-args.ts'
import { peopleOf } from '../../viewer.ts'
import { changesOf } from '../cases/case.type.ts'
import { commitmentConditions, commitmentOrders, commitmentPages } from './commitment.store.ts'
import { suggestionConditions as by, suggestionOrders, suggestionPages, suggestionStore } from './suggestion.store.ts'
import { Commitment, partiesOf, Suggestion } from './suggestion.type.ts'
import { suggestionCase } from './suggestion-act.ts'

const SuggestionOrder = builder.enumType('SuggestionOrder', {
  description: 'Order of a list of suggestions.',
  values: {
    NEWEST: { value: 'newest', description: 'The newest first.' },
    DUE: { value: 'due', description: 'Whatever is due first; those that have ended are left out.' },
  } as const,
})

listField('suggestions', {
  noun: Suggestion,
  pages: suggestionPages,
  orders: suggestionOrders,
  access: { action: 'read', subject: 'Suggestion' },
  description: 'Suggestions and motions that the viewer may see: visitors see what is published.',
  args: (arg) => ({
    orderBy: arg({ type: SuggestionOrder, defaultValue: 'newest', description: 'Order of the list.' }),
    mine: arg.boolean({ description: 'Only those that wait for the viewer.' }),
    own: arg.boolean({ description: 'Only those that the viewer leads or was asked to sign.' }),
    published: arg.boolean({ description: 'Only what everybody may read.' }),
    overdue: arg.boolean({ description: 'Only those whose time is over.' }),
    unspoken: arg.boolean({ description: 'Only those whose unit should have spoken with the deputy and has not.' }),
    key: arg.boolean({ description: 'Only those that are supervised by a leader.' }),
    number: arg.string({ description: 'The one with this number.' }),
    state: arg.string({ description: 'Only those in this state.' }),
    kind: arg({ type: enumOf(suggestionKinds) as never, description: 'Only suggestions, or only motions.' }),
    replyClass: arg({ type: enumOf(replyClasses) as never, description: 'Only those whose last reply is of this class.' }),
    sessionId: arg.id({ description: 'Only those that were filed under this session.' }),
    mandateId: arg.id({ description: 'Only those that this deputy leads.' }),
    unitId: arg.id({ description: 'Only those in which this unit has a part.' }),
  }),
  ask: (args, context) => {
    const people = peopleOf(context.viewer)
    // Whoever may leave a note works on it: what is published is read by many.
    const working = filterFor(context.ability, 'note', 'Suggestion', suggestionStore.attributes)
    const conditions: (Condition | null)[] = [
      textOf(args, 'number', by.number),
      textOf(args, 'state', by.state),
      args['kind'] ? by.kind(args['kind'] as string) : null,
      args['replyClass'] ? by.replyClass(args['replyClass'] as string) : null,
      idOf(args, 'sessionId', 'CongressSession', by.session),
      idOf(args, 'mandateId', 'Mandate', by.mandate),
      idOf(args, 'unitId', 'Unit', by.unit),
      args['own'] ? by.own(people) : null,
      args['published'] ? by.published() : null,
      args['overdue'] ? by.overdue() : null,
      args['unspoken'] ? by.unspoken() : null,
      args['key'] ? by.key() : null,
      args['mine'] ? by.waitsFor(partiesOf(context, null), people, working) : null,
      args['orderBy'] === 'due' ? by.open() : null,
    ]
    return { order: args['orderBy'] as string, conditions: conditions.filter((c) => c !== null) }
  },
})

builder.subscriptionField('suggestionChanged', (t) =>
  t.field({
    type: Suggestion.ref,
    nullable: true,
    access: { action: 'read', subject: 'Suggestion' },
    description: 'A suggestion each time that something happens to it, read anew as the subscriber.',
    args: { id: t.arg.id({ required: true, description: 'The suggestion.' }) },
    subscribe: (_, { id }, context) => changesOf(context, suggestionCase, uuidOf(String(id), 'Suggestion', 'id')),
    resolve: (change, _, { loaders }) => {
      loaders.clear()
      return loaders.load(suggestionStore, (change as { ids: string[] }).ids[0] as string)
    },
  }),
)

listField('commitments', {
  noun: Commitment,
  pages: commitmentPages,
  orders: commitmentOrders,
  access: { action: 'read', subject: 'Commitment' },
  description: 'The ledger of what units have promised (承诺台账), the first due first.',
  args: (arg) => ({
    open: arg.boolean({ description: 'Only what is not kept yet.' }),
    overdue: arg.boolean({ description: 'Only what should have been kept.' }),
  }),
  ask: (args) => ({
    order: 'due',
    conditions: [
      ...(args['open'] ? [commitmentConditions.open()] : []),
      ...(args['overdue'] ? [commitmentConditions.overdue()] : []),
    ],
  }),
})
