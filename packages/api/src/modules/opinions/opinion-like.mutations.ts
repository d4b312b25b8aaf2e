import { ForbiddenError } from '../../access/permit.ts'
import { builder } from '../../graphql/builder.ts'
import { id } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { opinionStore } from './opinion.store.ts'
import { Opinion } from './opinion.type.ts'
import { countsOfLikes, like, supported, unlike } from './opinion-like.store.ts'

builder.objectFields(Opinion.ref, (t) => ({
  likes: t.int({
    description: 'How many people support it.',
    resolve: ({ id: opinionId }, _, { loaders }) => loaders.batch(countsOfLikes, opinionId),
  }),
  viewerLikes: t.boolean({
    complexity: { field: 5 },
    description: 'Whether the viewer supports it.',
    resolve: ({ id: opinionId }, _, { loaders, viewer }) =>
      viewer ? loaders.batch(supported, `${viewer.accountId} ${opinionId}`) : false,
  }),
}))

for (const [name, description, act] of [
  ['opinionLike', 'Supports an opinion that the viewer may read: once, however often it is said.', like],
  ['opinionUnlike', 'Does not support an opinion any more.', unlike],
] as const) {
  mutation({
    name,
    description,
    access: { action: 'read', subject: 'Opinion' },
    input: { id: id('Opinion', 'The opinion.') },
    payload: { field: 'opinion', noun: Opinion },
    work: async ({ tx, input, take, context: { viewer } }) => {
      if (!viewer) throw new ForbiddenError()
      const row = await take(opinionStore, 'read', input.id)
      await act(tx, row.id, viewer.accountId)
      return row
    },
  })
}
