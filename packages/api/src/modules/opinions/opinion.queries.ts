import { builder } from '../../graphql/builder.ts'
import { uuidOf } from '../../graphql/filter-args.ts'
import { changesOf } from '../cases/case.type.ts'
import { drawSample, opinionStore } from './opinion.store.ts'
import { Opinion } from './opinion.type.ts'
import { opinionCase } from './opinion-act.ts'

builder.queryField('opinionSample', (t) =>
  t.field({
    type: [Opinion.ref],
    access: { action: 'reopen', subject: 'Opinion' },
    complexity: { field: 20, multiplier: 100 },
    description:
      'Opinions to look back at (回头看): drawn by lot among those that were written off in a period. The same seed draws the same ones.',
    args: {
      closedFrom: t.arg({ type: 'Date', required: true, description: 'First day of the period.' }),
      closedUntil: t.arg({ type: 'Date', required: true, description: 'Its last day.' }),
      count: t.arg.int({ defaultValue: 10, description: 'How many: 10, or up to 100.' }),
      seed: t.arg.string({ required: true, description: 'Words of the lot, at most 100 characters.' }),
    },
    resolve: async (_, { closedFrom: from, closedUntil: until, count, seed }, { db, loaders }) => {
      const many = Math.min(Math.max(count ?? 10, 0), 100)
      const rows = await db.read((tx) => drawSample(tx, { from, until, seed: seed.slice(0, 100).replaceAll('\0', '') }))
      const readable = await Promise.all(rows.map(({ id }) => loaders.load(opinionStore, id)))
      return readable.filter((row) => row !== null).slice(0, many)
    },
  }),
)

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
