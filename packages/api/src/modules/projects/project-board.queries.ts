import { projectLights } from '@minhui/schema/rules/project-light'
import { filterFor } from '../../access/filter.ts'
import { builder } from '../../graphql/builder.ts'
import { enumOf } from '../../graphql/enums.ts'
import { idOf } from '../../graphql/filter-args.ts'
import { projectCategoryStore, projectStore } from './project.store.ts'
import { ProjectCategory } from './project.type.ts'
import { type BoardCell, countBoard } from './project-board.store.ts'
import { projectConditions as by } from './project-filter.store.ts'

const ProjectBoardCell = builder.objectRef<BoardCell>('ProjectBoardCell').implement({
  description: 'How many projects of a category that are being delivered fare so.',
  fields: (t) => ({
    category: t.field({
      type: ProjectCategory.ref,
      nullable: true,
      description: 'The category.',
      resolve: ({ categoryId }, _, { loaders }) => loaders.load(projectCategoryStore, categoryId),
    }),
    light: t.field({
      type: enumOf(projectLights) as never,
      description: 'How they fare.',
      resolve: ({ light }) => light as never,
    }),
    count: t.exposeInt('count', { description: 'How many there are.' }),
    overdue: t.exposeInt('overdue', { description: 'How many of them are overdue.' }),
  }),
})

builder.queryField('projectBoard', (t) =>
  t.field({
    type: [ProjectBoardCell],
    access: { action: 'read', subject: 'Project' },
    complexity: { field: 50, multiplier: 10 },
    description:
      'Projects that are being delivered, counted by category and light: those that the viewer may see. Where there are none there is no cell.',
    args: {
      year: t.arg.int({ description: 'Only those of this year.' }),
      bodyId: t.arg.id({ description: 'Only those of this congress.' }),
    },
    resolve: (_, args, { db, ability }) => {
      const conditions = [args.year == null ? null : by.year(args.year), idOf(args, 'bodyId', 'CongressBody', by.body)].filter(
        (condition) => condition !== null,
      )
      const access = filterFor(ability, 'read', 'Project', projectStore.attributes)
      return db.read((tx) => countBoard(tx, { access, conditions }))
    },
  }),
)
