import { opinionChannels, opinionGrades } from '@minhui/schema/rules/codes'
import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import type { Context } from '../../context.ts'
import type { Condition } from '../../database/page.ts'
import { builder } from '../../graphql/builder.ts'
import { type ListArgs, listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { givenOf, idOf, textOf, textsOf, wordsIn } from '../../graphql/filter-args.ts'
import { peopleOf } from '../../viewer.ts'
import { waitingFor } from '../cases/case-list.type.ts'
import { opinionOrders, opinionPages, wordsOfOpinions } from './opinion.store.ts'
import { Opinion, opinionList, saidAt } from './opinion.type.ts'
import { opinionConditions } from './opinion-filter.store.ts'

const OpinionOrder = builder.enumType('OpinionOrder', {
  description: 'Order of a list of opinions.',
  values: {
    NEWEST: { value: 'newest', description: 'The newest first.' },
    OLDEST: { value: 'oldest', description: 'The oldest first.' },
    DUE: { value: 'due', description: 'Whatever is due first; those that have ended are left out.' },
  } as const,
})

/** Whether the viewer may go from a number in another system to an opinion: who may learn who spoke, and those systems. */
const mayTrace = ({ client, ability }: Context) => client !== null || ability.can('reveal', 'Opinion')

/** What the arguments ask for. Of several branches of trees the first leads. */
async function conditionsOf(args: ListArgs, context: Context): Promise<Condition[]> {
  const states = textsOf(args, 'states')
  const search = wordsIn(args, 'search')
  const conditions: (Condition | null)[] = [
    idOf(args, 'siteId', 'Site', opinionConditions.site),
    idOf(args, 'activityId', 'Activity', (id) => saidAt(id, context)),
    idOf(args, 'categoryId', 'OpinionCategory', opinionConditions.category),
    states.length > 1 ? opinionConditions.states(states) : null,
    states.length === 1 ? opinionConditions.state(states[0] as string) : null,
    textOf(args, 'number', opinionConditions.number),
    textOf(args, 'externalNumber', mayTrace(context) ? opinionConditions.externalNumber : () => opinionConditions.ids([])),
    idOf(args, 'unitId', 'Unit', opinionConditions.unit),
    idOf(args, 'mandateId', 'Mandate', opinionConditions.mandate),
    ...(['channel', 'grade', 'satisfaction', 'createdFrom', 'createdUntil', 'closedFrom', 'closedUntil'] as const).map((name) =>
      givenOf(args, name, opinionConditions[name]),
    ),
    args['overdue'] ? opinionConditions.overdue() : null,
    args['mine'] ? waitingFor(context, opinionList) : null,
    args['own'] ? opinionConditions.saidBy(peopleOf(context.viewer)) : null,
    args['heard'] ? opinionConditions.saidTo(peopleOf(context.viewer)) : null,
    args['orderBy'] === 'due' ? opinionConditions.open() : null,
    search === null ? null : await context.db.read((tx) => wordsOfOpinions.find(tx, search)),
  ]
  return conditions.filter((condition) => condition !== null)
}

listField('opinions', {
  noun: Opinion,
  pages: opinionPages,
  orders: opinionOrders,
  access: { action: 'read', subject: 'Opinion' },
  description: "Citizens' opinions that the viewer may see.",
  args: (arg) => ({
    orderBy: arg({ type: OpinionOrder, defaultValue: 'newest', description: 'Order of the list.' }),
    search: arg.string({ description: 'Only those in whose title, text or answer all of these words occur.' }),
    mine: arg.boolean({ description: 'Only those that wait for the viewer.' }),
    own: arg.boolean({ description: 'Only those that the viewer has said.' }),
    heard: arg.boolean({ description: 'Only those that were said to the viewer, as a deputy.' }),
    overdue: arg.boolean({ description: 'Only those whose time is over.' }),
    number: arg.string({ description: 'The one with this number.' }),
    externalNumber: arg.string({
      description:
        'Only those with this number in the system that handed them in; for that system and for those who may know who spoke.',
    }),
    states: arg.stringList({ description: 'Only those in one of these states.' }),
    categoryId: arg.id({ description: 'Only those of this category or of one below it.' }),
    siteId: arg.id({ description: 'Only those of this site or of one below it.' }),
    unitId: arg.id({ description: 'Only those that this unit handles.' }),
    mandateId: arg.id({ description: 'Only those that were said to this deputy.' }),
    activityId: arg.id({
      description: 'Only those that were said at this activity; of confidential ones those of which the viewer may know it.',
    }),
    channel: arg({ type: enumOf(opinionChannels), description: 'Only those that came this way.' }),
    grade: arg({ type: enumOf(opinionGrades), description: 'Only those that are handled at this level.' }),
    satisfaction: arg({ type: enumOf(satisfactions), description: 'Only those whose authors were so content.' }),
    createdFrom: arg({ type: 'Date', description: 'Only those from this day on.' }),
    createdUntil: arg({ type: 'Date', description: 'Only those until this day.' }),
    closedFrom: arg({ type: 'Date', description: 'Only those that were written off from this day on.' }),
    closedUntil: arg({ type: 'Date', description: 'Only those that were written off until this day.' }),
  }),
  ask: async (args, context) => ({ order: args['orderBy'] as string, conditions: await conditionsOf(args, context) }),
})
