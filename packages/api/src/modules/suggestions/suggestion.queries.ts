import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import { replyClasses, suggestionKinds } from '@minhui/schema/rules/suggestion-procedure'
import { filterFor } from '../../access/filter.ts'
import type { Context } from '../../context.ts'
import type { Condition } from '../../database/page.ts'
import { builder } from '../../graphql/builder.ts'
import { type ListArgs, listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { givenOf, idOf, textOf, textsOf, uuidOf, wordsIn } from '../../graphql/filter-args.ts'
import { peopleOf } from '../../viewer.ts'
import { changesOf } from '../cases/case.type.ts'
import { waitingFor } from '../cases/case-list.type.ts'
import { commitmentConditions, commitmentOrders, commitmentPages } from './commitment.store.ts'
import { suggestionOrders, suggestionPages, suggestionStore, wordsOfSuggestions } from './suggestion.store.ts'
import { Commitment, Suggestion, suggestionList } from './suggestion.type.ts'
import { suggestionCase } from './suggestion-act.ts'
import { suggestionConditions as by } from './suggestion-filter.store.ts'

const SuggestionOrder = builder.enumType('SuggestionOrder', {
  description: 'Order of a list of suggestions.',
  values: {
    NEWEST: { value: 'newest', description: 'The newest first.' },
    OLDEST: { value: 'oldest', description: 'The oldest first.' },
    DUE: { value: 'due', description: 'Whatever is due first; those that have ended are left out.' },
  } as const,
})

/** What the arguments ask for. None of them tells of what the viewer may not read. */
async function conditionsOf(args: ListArgs, context: Context): Promise<Condition[]> {
  const states = textsOf(args, 'states')
  const search = wordsIn(args, 'search')
  const people = peopleOf(context.viewer)
  const working = filterFor(context.ability, 'note', 'Suggestion', suggestionStore.attributes)
  const days = ['createdFrom', 'createdUntil', 'filedFrom', 'filedUntil', 'repliedFrom', 'repliedUntil'] as const
  const conditions: (Condition | null)[] = [
    textOf(args, 'number', by.number),
    states.length > 0 ? by.states(states) : null,
    ...(['kind', 'replyClass', ...days] as const).map((name) => givenOf(args, name, by[name])),
    givenOf(args, 'resultRating', (rating) => by.resultRating(rating, people, working)),
    idOf(args, 'sessionId', 'CongressSession', by.session),
    idOf(args, 'mandateId', 'Mandate', by.mandate),
    idOf(args, 'unitId', 'Unit', by.unit),
    idOf(args, 'siteId', 'Site', by.site),
    idOf(args, 'categoryId', 'OpinionCategory', by.category),
    args['own'] ? by.own(people) : null,
    args['published'] ? by.published() : null,
    args['overdue'] ? by.overdue() : null,
    args['unspoken'] ? by.unspoken() : null,
    args['key'] ? by.key() : null,
    args['mine'] ? waitingFor(context, suggestionList) : null,
    args['orderBy'] === 'due' ? by.open() : null,
    search === null ? null : await context.db.read((tx) => wordsOfSuggestions.find(tx, search)),
  ]
  return conditions.filter((condition) => condition !== null)
}

listField('suggestions', {
  noun: Suggestion,
  pages: suggestionPages,
  orders: suggestionOrders,
  access: { action: 'read', subject: 'Suggestion' },
  description: 'Suggestions and motions that the viewer may see: visitors see what is published.',
  args: (arg) => ({
    orderBy: arg({ type: SuggestionOrder, defaultValue: 'newest', description: 'Order of the list.' }),
    search: arg.string({ description: 'Only those in whose title, text or replies all of these words occur.' }),
    mine: arg.boolean({ description: 'Only those that wait for the viewer.' }),
    own: arg.boolean({ description: 'Only those that the viewer leads or was asked to sign.' }),
    published: arg.boolean({ description: 'Only what everybody may read.' }),
    overdue: arg.boolean({ description: 'Only those whose time is over.' }),
    unspoken: arg.boolean({ description: 'Only those whose unit should have spoken with the deputy and has not.' }),
    key: arg.boolean({ description: 'Only those that are supervised by a leader.' }),
    number: arg.string({ description: 'The one with this number.' }),
    states: arg.stringList({ description: 'Only those in one of these states.' }),
    kind: arg({ type: enumOf(suggestionKinds) as never, description: 'Only suggestions, or only motions.' }),
    replyClass: arg({ type: enumOf(replyClasses) as never, description: 'Only those whose last reply is of this class.' }),
    resultRating: arg({
      type: enumOf(satisfactions) as never,
      description: 'Only those whose deputies were so content with what came of them, as far as the viewer may know it.',
    }),
    sessionId: arg.id({ description: 'Only those that were filed under this session.' }),
    mandateId: arg.id({ description: 'Only those that this deputy leads.' }),
    unitId: arg.id({ description: 'Only those in which this unit has a part.' }),
    siteId: arg.id({ description: 'Only those of deputies of this site or of one below it.' }),
    categoryId: arg.id({ description: 'Only those of this category or of one below it.' }),
    createdFrom: arg({ type: 'Date', description: 'Only those that were begun on this day or later.' }),
    createdUntil: arg({ type: 'Date', description: 'Only those that were begun until this day.' }),
    filedFrom: arg({ type: 'Date', description: 'Only those that were filed on this day or later.' }),
    filedUntil: arg({ type: 'Date', description: 'Only those that were filed until this day.' }),
    repliedFrom: arg({ type: 'Date', description: 'Only those whose last reply was signed on this day or later.' }),
    repliedUntil: arg({ type: 'Date', description: 'Only those whose last reply was signed until this day.' }),
  }),
  ask: async (args, context) => ({ order: args['orderBy'] as string, conditions: await conditionsOf(args, context) }),
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
