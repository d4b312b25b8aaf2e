import { builder } from '../../graphql/builder.ts'
import type { Duplicate } from '../cases/case-duplicates.store.ts'
import { opinionStore } from './opinion.store.ts'
import { may, Opinion } from './opinion.type.ts'
import { duplicatesOfOpinions } from './opinion-duplicates.store.ts'

const OpinionDuplicate = builder.objectRef<Duplicate>('OpinionDuplicate').implement({
  description: 'An opinion that seems to speak of the same thing, and why.',
  fields: (t) => ({
    opinion: t.field({
      type: Opinion.ref,
      nullable: true,
      description: 'The opinion.',
      resolve: ({ id }, _, { loaders }) => loaders.load(opinionStore, id),
    }),
    score: t.int({ description: 'How much they are alike, up to 100.', resolve: ({ score }) => score }),
    words: t.stringList({ description: 'Words that both have, at most ten.', resolve: ({ words }) => words.slice(0, 10) }),
    metres: t.int({
      nullable: true,
      description: 'How far apart they are; null where it is not known: then they were said at one site or at the next.',
      resolve: ({ metres }) => metres,
    }),
  }),
})

builder.objectField(Opinion.ref, 'duplicates', (t) =>
  t.field({
    type: [OpinionDuplicate],
    complexity: { field: 50, multiplier: 10 },
    description:
      'Open opinions that seem to speak of the same thing, the most alike first, for those who may merge it: of the same category, near, with words in common. At most ten; a person decides.',
    resolve: async (row, _, context) =>
      (await may(context, row, 'merge')) ? context.loaders.batch(duplicatesOfOpinions, row.id) : [],
  }),
)
