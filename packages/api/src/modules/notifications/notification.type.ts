import { type NotificationEventName, notificationChannels, notificationEvents } from '@minhui/schema/rules/notification-events'
import { noFilter } from '../../access/filter.ts'
import type { Context } from '../../context.ts'
import { builder } from '../../graphql/builder.ts'
import { listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { part } from '../../graphql/noun.ts'
import { Viewer } from '../viewers/viewer.type.ts'
import {
  countUnread,
  findSetting,
  listAddresses,
  listTemplates,
  type NotificationRow,
  notificationConditions,
  notificationOrders,
  notificationPages,
  notificationStore,
  type TemplateRow,
} from './notification.store.ts'
import { wordsOf } from './words.ts'

/** The tenant's own words, read once for all notifications of a request. */
const templates = new WeakMap<Context, Promise<TemplateRow[]>>()

async function inApp(context: Context, row: NotificationRow) {
  let found = templates.get(context)
  if (!found) {
    found = context.db.read((tx) => listTemplates(tx))
    templates.set(context, found)
  }
  return wordsOf(await found, row, 'in_app', context.language)
}

const Notification = part({
  name: 'Notification',
  store: notificationStore,
  columns: ['event', 'readAt', 'createdAt'],
  fields: (t) => ({
    title: t.string({
      description: 'Title, in the language of the request.',
      resolve: async (row, _, context) => (await inApp(context, row)).title,
    }),
    text: t.string({
      description: 'Words, in the language of the request.',
      resolve: async (row, _, context) => (await inApp(context, row)).text,
    }),
    subject: t.exposeString('subject', { nullable: true, description: notificationStore.describe('subject') }),
    targetId: t.id({
      nullable: true,
      description: notificationStore.describe('targetId'),
      resolve: (row) => (row.subject && row.targetId ? encodeId(row.subject, row.targetId) : null),
    }),
  }),
})

listField('notifications', {
  noun: Notification,
  pages: notificationPages,
  orders: notificationOrders,
  access: 'signedIn',
  description: 'What the viewer is told of in this tenant, the newest first.',
  args: (arg) => ({ unread: arg.boolean({ description: 'Only those that are unread.' }) }),
  ask: (args, { viewer }) => ({
    order: 'newest',
    conditions: [
      notificationConditions.account(viewer?.accountId as string),
      ...(args['unread'] ? [notificationConditions.unread()] : []),
    ],
  }),
})

type Address = { channel: string; address: string; confirmed: boolean }
const AddressRef = builder.objectRef<Address>('NotificationAddress').implement({
  description: 'Where the viewer is told of things outside of the product.',
  fields: (t) => ({
    channel: t.field({
      type: enumOf(notificationChannels) as never,
      description: 'Which way.',
      resolve: (row) => row.channel as never,
    }),
    address: t.exposeString('address', { description: 'The address.' }),
    confirmed: t.exposeBoolean('confirmed', { description: 'Whether its holder has shown to have it: then it is used.' }),
  }),
})

type Setting = { language: string; muted: string[]; digest: boolean; quietFrom: string | null; quietTo: string | null }
const SettingRef = builder.objectRef<Setting>('NotificationSetting').implement({
  description: 'How the viewer wants to be told of things in this tenant.',
  fields: (t) => ({
    language: t.exposeString('language', { description: 'In which language.' }),
    muted: t.exposeStringList('muted', { description: 'What is not sent, as event.channel.' }),
    digest: t.exposeBoolean('digest', { description: 'Whether mails are gathered into one a day.' }),
    quietFrom: t.exposeString('quietFrom', { nullable: true, description: 'From this time of day nothing is sent.' }),
    quietTo: t.exposeString('quietTo', { nullable: true, description: 'Until this time of day.' }),
  }),
})

const usual: Setting = { language: 'zh-CN', muted: [], digest: false, quietFrom: null, quietTo: null }

builder.objectFields(Viewer, (t) => ({
  unreadNotifications: t.int({
    description: 'How many notifications in this tenant are unread.',
    resolve: ({ accountId }, _, { db }) => (db.tenantId ? db.read((tx) => countUnread(tx, accountId)) : 0),
  }),
  notificationSetting: t.field({
    type: SettingRef,
    description: 'How the viewer wants to be told of things in this tenant.',
    resolve: async ({ accountId }, _, { db }) =>
      (db.tenantId ? await db.read((tx) => findSetting(tx, accountId)) : undefined) ?? usual,
  }),
  notificationAddresses: t.field({
    type: [AddressRef],
    description: 'Where the viewer is told of things outside of the product, beside the telephone of sign-in.',
    resolve: async ({ accountId }, _, { db, services }) => {
      const rows = db.tenantId ? await db.read((tx) => listAddresses(tx, accountId)) : []
      return rows.map((row) => ({
        channel: row.channel,
        address: services.keys.open(row.addressSealed, `notification address ${row.id}`),
        confirmed: row.confirmedAt !== null,
      }))
    },
  }),
}))

/** Every event with the ways it takes, for those who set what they want. */
const EventRef = builder.objectRef<NotificationEventName>('NotificationKind').implement({
  description: 'Something that people are told of.',
  fields: (t) => ({
    event: t.string({ description: 'Its name.', resolve: (name) => name }),
    title: t.string({
      description: 'Its title, in the language of the request.',
      resolve: (name, _, { language }) => notificationEvents[name].words[language].title,
    }),
    text: t.string({
      description: 'The words of the product, with their places.',
      resolve: (name, _, { language }) => notificationEvents[name].words[language].text,
    }),
    parameters: t.stringList({
      description: 'Places that a template may use.',
      resolve: (name) => [...notificationEvents[name].parameters],
    }),
    channels: t.stringList({
      description: 'The ways it takes unless muted.',
      resolve: (name) => [...notificationEvents[name].channels],
    }),
    urgent: t.boolean({ description: 'Whether nobody can mute it.', resolve: (name) => 'urgent' in notificationEvents[name] }),
  }),
})

builder.queryField('notificationKinds', (t) =>
  t.field({
    type: [EventRef],
    access: 'public',
    description: 'What people are told of, and which ways it takes.',
    resolve: () => Object.keys(notificationEvents) as NotificationEventName[],
  }),
)

builder.subscriptionField('notificationReceived', (t) =>
  t.field({
    type: Notification.ref,
    nullable: true,
    access: 'signedIn',
    description: 'The newest notification of the viewer in this tenant, each time there is one.',
    subscribe: (_, __, { services, tenant, viewer }) =>
      services.feed.iterate(
        (change) =>
          change.topic === 'notification' &&
          change.tenantId === tenant?.id &&
          (change.ids?.includes(viewer?.accountId as string) ?? false),
      ),
    resolve: async (_, __, { db, viewer }) => {
      const conditions = [notificationConditions.account(viewer?.accountId as string)]
      const question = { order: 'newest', first: 1, after: null, conditions, access: noFilter }
      return (await db.read((tx) => notificationPages.find(tx, question)))[0] ?? null
    },
  }),
)
