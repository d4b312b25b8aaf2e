import { ballotStatuses } from '@minhui/schema/rules/ballot-codes'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { uuidOf } from '../../graphql/filter-args.ts'
import { type BallotRow, ballotStore } from './ballot.store.ts'
import { BallotElectorate } from './ballot-hall.type.ts'
import { turnoutOf } from './ballot-turnout.ts'

const BallotTurnout = builder.objectRef<BallotRow>('BallotTurnout').implement({
  description: 'How many are there and were issued a ballot, and nothing else of it.',
  fields: (t) => ({
    status: t.field({
      type: enumOf(ballotStatuses),
      description: ballotStore.describe('status'),
      resolve: ({ status }) => status as never,
    }),
    electorate: t.field({
      type: BallotElectorate,
      description: 'Who votes, in figures; what is null for whoever asks is null for whoever listens.',
      resolve: (row) => row,
    }),
  }),
})

builder.subscriptionField('ballotTurnout', (t) =>
  t.field({
    type: BallotTurnout,
    nullable: true,
    access: 'public',
    description:
      'How a ballot is attended, told at fixed moments when something has changed that the subscriber is shown, until it is closed. Nothing that anybody does sends it.',
    args: { ballotId: t.arg.id({ required: true, description: 'The ballot.' }) },
    subscribe: (_, { ballotId }, context) => turnoutOf(context, uuidOf(String(ballotId), 'Ballot', 'ballotId')),
    resolve: (id, _, { loaders }) => {
      loaders.clear()
      return loaders.whole(ballotStore, id as unknown as string)
    },
  }),
)
