import { z } from 'zod'
import { ForbiddenError } from '../../access/permit.ts'
import { UserError } from '../../errors/user-error.ts'
import { builder } from '../../graphql/builder.ts'
import { id, scalar } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { projectFiguresChange } from '../project-figures/project-figure.store.ts'
import { projectStore } from '../projects/project.store.ts'
import { Project } from '../projects/project.type.ts'
import { findScore, type Rating, rate, ratingsOfProjects } from './project-rating.store.ts'

const ProjectRating = builder.objectRef<Rating>('ProjectRating').implement({
  description: 'How citizens rate a project that was delivered; each has one voice, and who they are nobody is told.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many have rated.' }),
    average: t.exposeFloat('average', { nullable: true, description: 'From 1, the worst, to 5; null when nobody has.' }),
  }),
})

builder.objectFields(Project.ref, (t) => ({
  rating: t.field({
    type: ProjectRating,
    description: 'How citizens rate what was delivered.',
    resolve: ({ id: projectId }, _, { loaders }) => loaders.batch(ratingsOfProjects, projectId),
  }),
  viewerRating: t.int({
    nullable: true,
    complexity: { field: 5 },
    description: 'How the viewer rates it; null: not at all.',
    resolve: ({ id: projectId }, _, { db, viewer }) =>
      viewer ? db.read((tx) => findScore(tx, projectId, viewer.accountId)) : null,
  }),
}))

/** States in which there is something to rate, and the last word is not yet said. */
const rateable = new Set(['delivered', 'inspected', 'rectifying'])

mutation({
  name: 'projectRate',
  description: 'Rates a project that was delivered: once for each person, changeable until it is written off.',
  access: { action: 'rate', subject: 'Project' },
  input: {
    id: id('Project', 'The project.'),
    score: scalar('Int', z.number().int().min(1).max(5), 'From 1, the worst, to 5.'),
  },
  payload: { field: 'project', noun: Project },
  work: async ({ tx, input, take, context: { viewer } }) => {
    if (!viewer) throw new ForbiddenError()
    const row = await take(projectStore, 'rate', input.id)
    if (!rateable.has(row.state)) throw new UserError('STATUS', 'id')
    await rate(tx, row.id, viewer.accountId, input.score)
    projectFiguresChange(tx)
    return row
  },
})
