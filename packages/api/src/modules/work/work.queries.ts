import { subjectKey } from '@minhui/schema/access/ability'
import { caseKinds } from '@minhui/schema/rules/codes'
import { filterFor } from '../../access/filter.ts'
import type { Context } from '../../context.ts'
import type { Store } from '../../database/store.ts'
import { builder } from '../../graphql/builder.ts'
import { cursorOf, encodeCursor, firstOf } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { sessionFor } from '../../tenant-session.ts'
import { type CaseList, waitingFor } from '../cases/case-list.type.ts'
import { opinionOrders, opinionStore } from '../opinions/opinion.store.ts'
import { Opinion, opinionList } from '../opinions/opinion.type.ts'
import { projectStore } from '../projects/project.store.ts'
import { Project, projectList } from '../projects/project.type.ts'
import { suggestionStore } from '../suggestions/suggestion.store.ts'
import { Suggestion, suggestionList } from '../suggestions/suggestion.type.ts'

type Row = { id: string; dueOn: string; cursor: string[] }
type Kind = (typeof caseKinds)[number]

const lists: readonly CaseList[] = [opinionList, suggestionList, projectList]
/** What waits for the viewer of a kind: those with an end, for they are in the order of it. */
const conditionsOf = (context: Context, list: CaseList) => [waitingFor(context, list), list.conditions.open()]

const stores = { Opinion: opinionStore, Suggestion: suggestionStore, Project: projectStore }
const readable = (context: Context, subject: string) =>
  filterFor(context.ability, 'read', subject, stores[subject as keyof typeof stores].attributes)

const Case = builder.unionType('Case', {
  description: 'Whatever the engine of cases leads.',
  types: [Opinion.ref, Suggestion.ref, Project.ref],
  resolveType: (row) => (row as { [subjectKey]?: string })[subjectKey] as 'Opinion' | 'Suggestion' | 'Project',
})

type Count = { kind: Kind; total: number; overdue: number }
const WorkCount = builder.objectRef<Count>('WorkCount').implement({
  description: 'How much of a kind waits for the viewer.',
  fields: (t) => ({
    kind: t.field({ type: enumOf(caseKinds) as never, description: 'Of which cases.', resolve: ({ kind }) => kind as never }),
    total: t.exposeInt('total', { description: 'How many wait.' }),
    overdue: t.exposeInt('overdue', { description: 'How many of them are overdue.' }),
  }),
})

type WorkPage = { rows: Row[]; first: number }
const Work = builder.objectRef<WorkPage>('Work').implement({
  description: 'What waits for the viewer.',
  fields: (t) => ({
    nodes: t.field({
      type: [Case],
      description: 'The cases, whatever is due first.',
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
          lists.map(async (list): Promise<Count> => {
            const access = readable(context, list.kind.subject)
            const conditions = conditionsOf(context, list)
            const [total, late] = await context.db.read((tx) =>
              Promise.all([
                list.pages.count(tx, { conditions, access }),
                list.pages.count(tx, { conditions: [...conditions, list.conditions.overdue()], access }),
              ]),
            )
            return { kind: list.kind.name, total, overdue: late }
          }),
        ),
    }),
  }),
})

builder.queryField('work', (t) =>
  t.field({
    type: Work,
    access: 'signedIn',
    description: 'What waits for the viewer in this tenant, of all kinds of case, whatever is due first.',
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
          lists.map((list): Promise<Row[]> => {
            const access = readable(context, list.kind.subject)
            return list.pages.find(tx, { order: 'due', first, after, conditions: conditionsOf(context, list), access })
          }),
        ),
      )
      // Both are in the order of the same two columns, and so is what is put together of them.
      const rows = found.flat().sort((a, b) => (a.dueOn === b.dueOn ? compare(a.id, b.id) : compare(a.dueOn, b.dueOn)))
      for (const row of rows) {
        const subject = (row as { [subjectKey]?: string })[subjectKey] as keyof typeof stores
        context.loaders.prime(stores[subject] as never, row as never)
      }
      return { rows: rows.slice(0, first + 1), first }
    },
  }),
)

builder.subscriptionField('workChanged', (t) =>
  t.boolean({
    access: 'signedIn',
    description:
      'Whenever something happens to a case of the tenant that the viewer may see: what waits may have changed. Always true.',
    subscribe: async function* (_, __, { services, tenant, ability }) {
      const storeOf: Record<string, Store | undefined> = {
        opinion: opinionStore as never,
        suggestion: suggestionStore as never,
        project: projectStore as never,
      }
      const changes = services.feed.iterate((change) => change.topic in storeOf && change.tenantId === tenant?.id)
      for await (const { topic, tenantId, ids = [] } of changes) {
        const rows = await sessionFor(services, tenantId).read(async (tx) => storeOf[topic]?.findWithAttributes(tx, ids))
        // Of what happens elsewhere nobody learns even that it happens.
        if (rows?.some((row) => ability.can('read', row))) yield true
      }
    },
    resolve: () => true,
  }),
)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
