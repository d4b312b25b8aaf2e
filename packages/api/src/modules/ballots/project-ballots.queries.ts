import { builder } from '../../graphql/builder.ts'
import { Project } from '../projects/project.type.ts'
import { ballotStore, ballotsOfProjects } from './ballot.store.ts'
import { Ballot } from './ballot.type.ts'

builder.objectField(Project.ref, 'ballots', (t) =>
  t.field({
    type: [Ballot.ref],
    description: 'The ballots in which it was on the paper, the last first, as far as the viewer may see them.',
    resolve: async (row, _, { loaders }) => {
      const ids = await loaders.batch(ballotsOfProjects, row.id)
      return (await Promise.all(ids.map((id) => loaders.load(ballotStore, id)))).filter((one) => one !== null)
    },
  }),
)
