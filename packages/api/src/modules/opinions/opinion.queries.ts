import { builder } from '../../graphql/builder.ts'
import { uuidOf } from '../../graphql/filter-args.ts'
import { changesOf } from '../cases/case.type.ts'
import { opinionStore } from './opinion.store.ts'
import { Opinion } from './opinion.type.ts'
import { opinionCase } from './opinion-act.ts'

builder.subscriptionField('opinionChanged', (t) =>
  t.field({
    type: Opinion.ref,
    nullable: true,
    access: { action: 'read', subject: 'Opinion' },
    description: 'An opinion each time that something happens to it, read anew as the subscriber.',
    args: { id: t.arg.id({ required: true, description: 'The opinion.' }) },
    subscribe: (_, { id }, context) => changesOf(context, opinionCase, uuidOf(String(id), 'Opinion', 'id')),
    resolve: (change, _, { loaders }) => {
      loaders.clear()
      return loaders.load(opinionStore, (change as { ids: string[] }).ids[0] as string)
    },
  }),
)
