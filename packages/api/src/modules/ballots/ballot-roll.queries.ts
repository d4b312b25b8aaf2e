import type { PaperDifference } from '@minhui/schema/rules/ballot-paper'
import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { peopleOf } from '../../viewer.ts'
import { type BallotRow, methodOf, optionsOfBallots } from './ballot.store.ts'
import { Ballot } from './ballot.type.ts'
import { BallotVoter, holds, tells } from './ballot-hall.type.ts'
import { BallotOption } from './ballot-option.type.ts'
import { agreedPapers, type Batch, batchesOfBallots, differencesOf } from './ballot-paper.store.ts'
import { listVoters } from './ballot-roll.store.ts'

type Difference = { row: BallotRow; one: PaperDifference }
const BallotPaperDifference = builder.objectRef<Difference>('BallotPaperDifference').implement({
  description: 'A paper that two tellers read otherwise.',
  fields: (t) => ({
    paper: t.int({ description: 'Its place in the heap, from 1.', resolve: ({ one }) => one.paper }),
    first: t.string({ nullable: true, description: 'What one read; null: no such paper.', resolve: ({ one }) => one.first }),
    second: t.string({
      nullable: true,
      description: 'What the other read; null: no such paper.',
      resolve: ({ one }) => one.second,
    }),
    options: t.field({
      type: [BallotOption.ref],
      description: 'Of which options.',
      resolve: async ({ row, one }, _, { loaders }) =>
        (await loaders.batch(optionsOfBallots, row.id)).filter(({ id }) => one.options.includes(id)),
    }),
  }),
})

export const BallotBatch = builder.objectRef<{ row: BallotRow; batch: Batch }>('BallotBatch').implement({
  description: 'A batch of papers that two tellers read, each alone.',
  fields: (t) => ({
    ordinal: t.int({ description: 'Number of the batch.', resolve: ({ batch }) => batch.ordinal }),
    entered: t.int({ description: 'How many tellers have read it.', resolve: ({ batch }) => batch.entries.length }),
    viewerEntered: t.boolean({
      description: 'Whether the viewer is one of them.',
      resolve: ({ batch }, _, context) => isOwn(context, batch),
    }),
    agreed: t.boolean({
      description: 'Whether both have read the same, at last: then it counts.',
      resolve: async ({ row, batch }, _, { loaders }) =>
        agreedPapers(methodOf(row, await loaders.batch(optionsOfBallots, row.id)), batch) !== null,
    }),
    differences: t.field({
      type: [BallotPaperDifference],
      nullable: true,
      description: 'Where they read otherwise; null until both have read it, and for whoever is neither of them.',
      resolve: async ({ row, batch }, _, context) => {
        const paper = await context.loaders.batch(optionsOfBallots, row.id)
        const found = isOwn(context, batch) ? differencesOf(methodOf(row, paper), batch) : null
        return found?.map((one) => ({ row, one })) ?? null
      },
    }),
  }),
})

const isOwn = ({ viewer }: Context, { entries }: Batch) => entries.some(({ personId }) => peopleOf(viewer).includes(personId))

builder.objectFields(Ballot.ref, (t) => ({
  roll: t.field({
    type: [BallotVoter],
    description: 'The roll, up to 500 after a place; for those who hold the ballot.',
    args: { after: t.arg.int({ defaultValue: 0, description: 'The place after which it begins.' }) },
    complexity: { field: 20, multiplier: 20 },
    resolve: async (row, { after }, context) =>
      (await holds(context, row)) ? context.db.read((tx) => listVoters(tx, row.id, after ?? 0)) : [],
  }),
  batches: t.field({
    type: [BallotBatch],
    description: 'The batches of papers, for its tellers.',
    resolve: async (row, _, context) => {
      if (!(await tells(context, row))) return []
      return (await context.loaders.batch(batchesOfBallots, row.id)).map((batch) => ({ row, batch }))
    },
  }),
}))
