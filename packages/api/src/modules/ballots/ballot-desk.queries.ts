import { builder } from '../../graphql/builder.ts'
import { peopleOf } from '../../viewer.ts'
import { personStore } from '../people/person.store.ts'
import { Person } from '../people/person.type.ts'
import { methodOf, optionsOfBallots } from './ballot.store.ts'
import { Ballot, BallotTeller } from './ballot.type.ts'
import { listTellerCandidates } from './ballot-desk.store.ts'
import { known } from './ballot-hall.type.ts'
import { agreedPapers, type Batch } from './ballot-paper.store.ts'
import { BallotBatch } from './ballot-roll.queries.ts'

const BallotSettledPaper = builder.objectRef<{ paper: number; choices: string | null }>('BallotSettledPaper').implement({
  description: 'What a teller settled on for a paper that was read otherwise by the two.',
  fields: (t) => ({
    paper: t.exposeInt('paper', { description: 'Its place in the heap, from 1.' }),
    choices: t.exposeString('choices', { nullable: true, description: 'Its choices; null: there is no such paper.' }),
  }),
})

const BallotReader = builder.objectRef<Batch['entries'][number]>('BallotReader').implement({
  description: 'One of the two tellers who have read a batch of papers.',
  fields: (t) => ({
    person: t.field({
      type: Person.ref,
      nullable: true,
      description: 'Who.',
      resolve: ({ personId }, _, { loaders }) => loaders.load(personStore, personId),
    }),
    viewer: t.boolean({
      description: 'Whether it is the viewer.',
      resolve: ({ personId }, _, { viewer }) => peopleOf(viewer).includes(personId),
    }),
    settled: t.field({
      type: [BallotSettledPaper],
      nullable: true,
      description: 'What this teller settled on; null: nothing yet.',
      resolve: ({ settled }) => settled && Object.entries(settled).map(([paper, choices]) => ({ paper: Number(paper), choices })),
    }),
  }),
})

builder.objectFields(BallotBatch, (t) => ({
  papers: t.int({
    nullable: true,
    description: 'How many papers it has; null until both tellers have read the same.',
    resolve: async ({ row, batch }, _, { loaders }) =>
      agreedPapers(methodOf(row, await loaders.batch(optionsOfBallots, row.id)), batch)?.length ?? null,
  }),
  readers: t.field({
    type: [BallotReader],
    description: 'Who has read it: the first, and the second of whom its differences speak.',
    resolve: ({ batch }) => batch.entries,
  }),
}))

builder.objectFields(BallotTeller.ref, (t) => ({
  viewer: t.boolean({
    description: 'Whether it is the viewer.',
    resolve: ({ personId }, _, { viewer }) => peopleOf(viewer).includes(personId),
  }),
}))

builder.objectFields(Ballot.ref, (t) => ({
  tellerCandidates: t.field({
    type: [Person.ref],
    description: 'Who can be appointed as a teller: holders of that role, by name, up to 200; for those who appoint.',
    complexity: { field: 20 },
    resolve: async (row, _, context) => {
      const { ability, db } = context
      if (!ability.can('appoint', 'Ballot') || !ability.can('appoint', (await known(context, row)) ?? row)) return []
      const ids = await db.read((tx) => listTellerCandidates(tx, row.id))
      const found = await db.read((tx) => personStore.findByIds(tx, ids))
      return ids.flatMap((id) => found.find((person) => person.id === id) ?? [])
    },
  }),
}))
