import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { idOf } from '../../graphql/filter-args.ts'
import { noun } from '../../graphql/noun.ts'
import { opinionStore } from '../opinions/opinion.store.ts'
import { Opinion } from '../opinions/opinion.type.ts'
import { Site } from '../sites/site.type.ts'
import {
  concerning,
  type Issue,
  issuesOfSessions,
  type SharingSessionRow,
  sessionsOfOpinions,
  sharingIssueStore,
  sharingOrders,
  sharingPages,
  sharingSessionStore,
} from './sharing-session.store.ts'

const isPublic = ({ status, published }: SharingSessionRow) => status === 'held' && published

const SharingIssue = builder.objectRef<{ session: SharingSessionRow; issue: Issue }>('SharingIssue').implement({
  description: sharingIssueStore.description,
  fields: (t) => ({
    title: t.string({ description: sharingIssueStore.describe('title'), resolve: ({ issue }) => issue.title }),
    reply: t.string({
      nullable: true,
      description: 'The answer, where it is the answer to many; before the session is public, for those who see the opinion.',
      resolve: async ({ session, issue }, _, context) =>
        isPublic(session) || (await opinionOf(context, issue)) ? issue.reply : null,
    }),
    opinion: t.field({
      type: Opinion.ref,
      nullable: true,
      description: 'The opinion, for those who may see it.',
      resolve: ({ issue }, _, context) => opinionOf(context, issue),
    }),
  }),
})

const opinionOf = ({ loaders }: Context, { opinionId }: Issue) => loaders.load(opinionStore, opinionId)

export const SharingSession = noun({
  name: 'SharingSession',
  store: sharingSessionStore,
  columns: ['title', 'heldOn', 'summary', 'status', 'cancelReason', 'published'],
  references: { site: { noun: () => Site, column: 'siteId', description: 'Whose meeting it is; null: that of the district.' } },
  fields: (t) => ({
    issues: t.field({
      type: [SharingIssue],
      description: 'What it is about.',
      resolve: async (session, _, { loaders }) =>
        (await loaders.batch(issuesOfSessions, session.id)).map((issue) => ({ session, issue })),
    }),
  }),
})

builder.objectField(Opinion.ref, 'sharingSessions', (t) =>
  t.field({
    type: [SharingSession.ref],
    description: 'The sharing sessions (共享会) on which it is.',
    resolve: async (row, _, { loaders }) => {
      const ids = await loaders.batch(sessionsOfOpinions, row.id)
      return (await Promise.all(ids.map((id) => loaders.load(sharingSessionStore, id)))).filter((one) => one !== null)
    },
  }),
)

listField('sharingSessions', {
  noun: SharingSession,
  pages: sharingPages,
  orders: sharingOrders,
  access: 'public',
  description: 'Sharing sessions (共享会), the last first; visitors see those that were held and published.',
  args: (arg) => ({ siteId: arg.id({ description: 'Only those that concern this site: of the district, and of its branch.' }) }),
  ask: (args) => ({
    order: 'newest',
    conditions: [idOf(args, 'siteId', 'Site', concerning)].filter((one) => one !== null),
  }),
})
