import { subjectKey } from '@minhui/schema/access/ability'
import { workKinds } from '@minhui/schema/rules/codes'
import { builder } from '../../graphql/builder.ts'
import { cursorOf, encodeCursor, firstOf } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { sessionFor } from '../../tenant-session.ts'
import { opinionOrders } from '../opinions/opinion.store.ts'
import { concerns, readable, workLists, workTypes } from './work-list.ts'

type Row = { id: string; dueOn: string; cursor: string[]; [subjectKey]?: keyof typeof workTypes }
type Kind = (typeof workKinds)[number]

const WorkItem = builder.unionType('WorkItem', {
  description: 'Whatever can wait for somebody: a case, or a matter with the procuratorate.',
  types: Object.values(workTypes).map(({ ref }) => ref),
  resolveType: (row) => (row as { [subjectKey]?: string })[subjectKey] as keyof typeof workTypes,
})

type Count = { kind: Kind; total: number; overdue: number }
const WorkCount = builder.objectRef<Count>('WorkCount').implement({
  description: 'How much of a kind waits for the viewer.',
  fields: (t) => ({
    kind: t.field({ type: enumOf(workKinds) as never, description: 'Of what.', resolve: ({ kind }) => kind as never }),
    total: t.exposeInt('total', { description: 'How many wait.' }),
    overdue: t.exposeInt('overdue', { description: 'How many of them are overdue.' }),
  }),
})

type WorkPage = { rows: Row[]; first: number }
const Work = builder.objectRef<WorkPage>('Work').implement({
  description: 'What waits for the viewer.',
  fields: (t) => ({
    nodes: t.field({
      type: [WorkItem],
      description: 'What it is, whatever is due first.',
      resolve: ({ rows, first }) => rows.slice(0, first) as never,
    }),
    hasNextPage: t.boolean({ description: 'Whether there are more.', resolve: ({ rows, first }) => rows.length > first }),
    endCursor: t.string({
      nullable: true,
      description: 'The cursor after which the next page begins.',
      resolve: ({ rows, first }) => {
        const last = rows.slice(0, first).at(-1)
        return last ? encodeCursor('due', last.cursor) : null
      },
    }),
    counts: t.field({
      type: [WorkCount],
      complexity: { field: 50 },
      description: 'How much waits, by kind: as many as the pages hold together.',
      resolve: (_, __, context) =>
        Promise.all(
          workLists.map(async (list): Promise<Count> => {
            const kind = list.kind as Kind
            if (!concerns(context, list)) return { kind, total: 0, overdue: 0 }
            const access = readable(context, list)
            const conditions = list.waits(context)
            const { total, part } = await context.db.read((tx) =>
              list.pages.countWith(tx, { conditions, access, part: list.overdue() }),
            )
            return { kind, total, overdue: part }
          }),
        ),
    }),
  }),
})

builder.queryField('work', (t) =>
  t.field({
    type: Work,
    access: 'signedIn',
    description: 'What waits for the viewer in this tenant, of every kind, whatever is due first.',
    complexity: (given: { first?: number | null }) => ({ field: 2, multiplier: given.first ?? 20 }),
    args: {
      first: t.arg.int({ description: 'How many at the most: 20 unless said, 100 at the most.' }),
      after: t.arg.string({ description: 'The cursor after which the page begins.' }),
    },
    resolve: async (_, given, context) => {
      const first = firstOf(given.first)
      const after = cursorOf(given.after, 'due', opinionOrders['due'] as never)
      if (context.db.tenantId === null) return { rows: [], first }
      const found = await context.db.read((tx) =>
        Promise.all(
          workLists
            .filter((list) => concerns(context, list))
            .map(
              (list): Promise<Row[]> =>
                list.pages.find(tx, {
                  order: 'due',
                  first,
                  after,
                  conditions: list.waits(context),
                  access: readable(context, list),
                }),
            ),
        ),
      )
      // All are in the order of the same two columns, and so is what is put together of them.
      const rows = found.flat().sort((a, b) => (a.dueOn === b.dueOn ? compare(a.id, b.id) : compare(a.dueOn, b.dueOn)))
      for (const row of rows) {
        const list = workLists.find(({ subject }) => subject === row[subjectKey])
        if (list) context.loaders.prime(list.store, row as never)
      }
      return { rows: rows.slice(0, first + 1), first }
    },
  }),
)

builder.subscriptionField('workChanged', (t) =>
  t.boolean({
    access: 'signedIn',
    description:
      'Whenever something happens in the tenant to what the viewer may see and may have to do, or it is taken from them: what waits may have changed. Always true.',
    subscribe: async function* (_, __, { services, tenant, ability, viewer }) {
      const storeOf = Object.fromEntries(workLists.map(({ kind, store }) => [kind, store]))
      const changes = services.feed.iterate(
        ({ topic, tenantId, ids = [] }) =>
          tenantId === tenant?.id &&
          (topic in storeOf || (topic === 'work' && viewer !== null && ids.includes(viewer.accountId))),
      )
      for await (const { topic, tenantId, ids = [] } of changes) {
        // What was taken from the viewer they may not read any more.
        const rows =
          topic === 'work'
            ? null
            : await sessionFor(services, tenantId).read(async (tx) => storeOf[topic]?.findWithAttributes(tx, ids))
        // Of what happens elsewhere nobody learns even that it happens.
        if (topic === 'work' || rows?.some((row) => ability.can('read', row))) yield true
      }
    },
    resolve: () => true,
  }),
)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
