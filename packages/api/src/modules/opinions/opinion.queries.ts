import type { Condition } from '../../database/page.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { idOf, textOf, uuidOf } from '../../graphql/filter-args.ts'
import { sessionFor } from '../../tenant-session.ts'
import { changesOf } from '../cases/case.type.ts'
import { drawSample, opinionConditions, opinionOrders, opinionPages, opinionStore } from './opinion.store.ts'
import { Opinion, partiesOf } from './opinion.type.ts'
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

builder.subscriptionField('workChanged', (t) =>
  t.boolean({
    access: { action: 'read', subject: 'Opinion' },
    description:
      'Whenever something happens to an opinion of the tenant that the viewer may see: what waits may have changed. Always true.',
    subscribe: async function* (_, __, { services, tenant, ability }) {
      const changes = services.feed.iterate((change) => change.topic === 'opinion' && change.tenantId === tenant?.id)
      for await (const change of changes) {
        const session = sessionFor(services, change.tenantId)
        const rows = await session.read((tx) => opinionStore.findWithAttributes(tx, change.ids ?? []))
        // Of what happens elsewhere nobody learns even that it happens.
        if (rows.some((row) => ability.can('read', row))) yield true
      }
    },
    resolve: () => true,
  }),
)

const OpinionOrder = builder.enumType('OpinionOrder', {
  description: 'Order of a list of opinions.',
  values: {
    NEWEST: { value: 'newest', description: 'The newest first.' },
    DUE: { value: 'due', description: 'Whatever is due first; those that have ended are left out.' },
  } as const,
})

listField('opinions', {
  noun: Opinion,
  pages: opinionPages,
  orders: opinionOrders,
  access: { action: 'read', subject: 'Opinion' },
  description: "Citizens' opinions that the viewer may see.",
  args: (arg) => ({
    orderBy: arg({ type: OpinionOrder, defaultValue: 'newest', description: 'Order of the list.' }),
    mine: arg.boolean({ description: 'Only those that wait for the viewer.' }),
    overdue: arg.boolean({ description: 'Only those whose time is over.' }),
    number: arg.string({ description: 'The one with this number.' }),
    state: arg.string({ description: 'Only those in this state.' }),
    categoryId: arg.id({ description: 'Only those of this category.' }),
    siteId: arg.id({ description: 'Only those of this site or of one below it.' }),
    unitId: arg.id({ description: 'Only those that this unit handles.' }),
  }),
  ask: (args, context) => {
    const conditions: (Condition | null)[] = [
      textOf(args, 'number', opinionConditions.number),
      textOf(args, 'state', opinionConditions.state),
      idOf(args, 'categoryId', 'OpinionCategory', opinionConditions.category),
      idOf(args, 'siteId', 'Site', opinionConditions.site),
      idOf(args, 'unitId', 'Unit', opinionConditions.unit),
      args['overdue'] ? opinionConditions.overdue() : null,
      args['mine']
        ? opinionConditions.waitsFor(
            partiesOf(context, null),
            (context.viewer?.memberships ?? []).flatMap(({ personId }) => personId ?? []),
          )
        : null,
      args['orderBy'] === 'due' ? opinionConditions.open() : null,
    ]
    return { order: args['orderBy'] as string, conditions: conditions.filter((c) => c !== null) }
  },
})
