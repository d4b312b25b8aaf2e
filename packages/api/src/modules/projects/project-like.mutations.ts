import { ForbiddenError } from '../../access/permit.ts'
import { builder } from '../../graphql/builder.ts'
import { id } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { projectStore } from './project.store.ts'
import { Project } from './project.type.ts'
import { like, supported, unlike } from './project-like.store.ts'

builder.objectField(Project.ref, 'viewerLikes', (t) =>
  t.boolean({
    complexity: { field: 5 },
    description: 'Whether the viewer supports it.',
    resolve: ({ id: projectId }, _, { loaders, viewer }) =>
      viewer ? loaders.batch(supported, `${viewer.accountId} ${projectId}`) : false,
  }),
)

for (const [name, description, act] of [
  ['projectLike', 'Supports a published project: once, however often it is said.', like],
  ['projectUnlike', 'Does not support a project any more.', unlike],
] as const) {
  mutation({
    name,
    description,
    access: { action: 'support', subject: 'Project' },
    input: { id: id('Project', 'The project.') },
    payload: { field: 'project', noun: Project },
    work: async ({ tx, input, take, context: { viewer } }) => {
      if (!viewer) throw new ForbiddenError()
      const row = await take(projectStore, 'support', input.id)
      await act(tx, row.id, viewer.accountId)
      return (await projectStore.findByIds(tx, [row.id]))[0] as typeof row
    },
  })
}
