import { builder } from '../../graphql/builder.ts'
import type { Duplicate } from '../cases/case-duplicates.store.ts'
import { projectStore } from './project.store.ts'
import { may, Project } from './project.type.ts'
import { duplicatesOfProjects } from './project-duplicates.store.ts'

const ProjectDuplicate = builder.objectRef<Duplicate>('ProjectDuplicate').implement({
  description: 'A project that seems to say the same, and why.',
  fields: (t) => ({
    project: t.field({
      type: Project.ref,
      nullable: true,
      description: 'The project.',
      resolve: ({ id }, _, { loaders }) => loaders.load(projectStore, id),
    }),
    score: t.int({ description: 'How much they are alike, up to 100.', resolve: ({ score }) => score }),
    words: t.stringList({ description: 'Words that both have, at most ten.', resolve: ({ words }) => words.slice(0, 10) }),
    metres: t.int({
      nullable: true,
      description: 'How far apart they are; null where it is not known.',
      resolve: ({ metres }) => metres,
    }),
  }),
})

builder.objectField(Project.ref, 'duplicates', (t) =>
  t.field({
    type: [ProjectDuplicate],
    complexity: { field: 50, multiplier: 10 },
    description:
      'Projects that seem to say the same, the most alike first, for those who may merge it: of the same congress and category, near, with words in common. At most ten; a person decides.',
    resolve: async (row, _, context) =>
      (await may(context, row, 'merge')) ? context.loaders.batch(duplicatesOfProjects, row.id) : [],
  }),
)
