import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, foreignKey, index, integer, jsonb, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { deliveryStatuses, statuses, webhookDeliveryStatuses } from '../rules/codes.ts'
import { notificationChannels, notificationEventNames } from '../rules/notification-events.ts'
import { accounts } from './account.ts'
import { apiClients } from './api-client.ts'
import { belongsTo, choice, code, descending, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

// Events are the code's to list: one more is no migration.
const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' })

const isLanguage = (t: Parameters<typeof holds>[0] & { language: AnyPgColumn }) =>
  holds(t, 'language', sql`${t.language} in ('zh-CN', 'en')`)

/** What somebody is told of. */
export const notifications = tenantTable(
  'notification',
  'Something that an account is told of; its words come from the template of the event.',
  {
    accountId: uuid('account_id').notNull(),
    event: choice('event', notificationEventNames).notNull(),
    parameters: jsonb('parameters').$type<Record<string, string | number>>().notNull().default({}),
    subject: text('subject', 60),
    targetId: uuid('target_id'),
    readAt: instant('read_at'),
  },
  {
    accountId: 'Who is told.',
    event: 'What happened.',
    parameters: 'Values for the places of the text.',
    subject: 'Type of what it is about.',
    targetId: 'Which object.',
    readAt: 'When it was read; null: not yet.',
  },
  (t) => [
    foreignKey({ name: 'notification__account_id__fk', columns: [t.accountId], foreignColumns: [accounts.id] }),
    index('notification__list__idx').on(t.tenantId, t.accountId, descending(t.createdAt), descending(t.id)),
    index('notification__unread__idx').on(t.tenantId, t.accountId).where(sql`read_at is null`),
  ],
)

/** The ways that a notification has gone outside of the product. */
export const notificationDeliveries = tenantTable(
  'notification_delivery',
  'A notification on its way to a mailbox or a telephone.',
  {
    notificationId: uuid('notification_id').notNull(),
    channel: choice('channel', notificationChannels).notNull(),
    status: choice('status', deliveryStatuses).notNull(),
    attempts: integer('attempts').notNull().default(0),
    sentAt: instant('sent_at'),
  },
  {
    notificationId: 'The notification.',
    channel: 'Which way.',
    status: 'Waiting, gathered for the next digest, sent, or failed.',
    attempts: 'How often it was tried.',
    sentAt: 'When it went.',
  },
  (t) => [
    ...belongsTo(t.notificationId, () => notifications, t),
    uniqueInTenant(t, t.notificationId, t.channel),
    index('notification_delivery__status__idx').on(t.tenantId, t.status),
    oneOf(t.channel),
    oneOf(t.status),
  ],
)

/** A tenant's own words for an event. */
export const notificationTemplates = tenantTable(
  'notification_template',
  "A tenant's own words for an event, by way and language; without one the words of the product hold.",
  {
    event: choice('event', notificationEventNames).notNull(),
    channel: choice('channel', notificationChannels).notNull(),
    language: text('language', 40).notNull(),
    title: text('title').notNull(),
    text: text('text', 1000).notNull(),
    externalCode: varchar('external_code', { length: 100 }),
  },
  {
    event: 'What happened.',
    channel: 'Which way.',
    language: 'In which language.',
    title: 'Title or subject.',
    text: 'The words, with places such as {role}.',
    externalCode: 'Number of the template at the gateway, where it asks for one (WeChat).',
  },
  (t) => [uniqueInTenant(t, t.event, t.channel, t.language), oneOf(t.channel), isLanguage(t)],
)

/** How somebody wants to be told. */
export const notificationSettings = tenantTable(
  'notification_setting',
  'How an account wants to be told of things in this tenant.',
  {
    accountId: uuid('account_id').notNull(),
    language: text('language', 40).notNull().default('zh-CN'),
    muted: varchar('muted', { length: 60 }).array().notNull().default([]),
    digest: boolean('digest').notNull().default(false),
    quietFrom: varchar('quiet_from', { length: 5 }),
    quietTo: varchar('quiet_to', { length: 5 }),
  },
  {
    accountId: 'Whose setting it is.',
    language: 'In which language.',
    muted: 'What is not sent, as event.channel, e.g. role_given.email.',
    digest: 'Whether mails are gathered into one a day.',
    quietFrom: 'From this time of day (HH:MM) nothing is sent.',
    quietTo: 'Until this time of day.',
  },
  (t) => [
    foreignKey({ name: 'notification_setting__account_id__fk', columns: [t.accountId], foreignColumns: [accounts.id] }),
    uniqueInTenant(t, t.accountId),
    isLanguage(t),
    holds(t, 'quiet', sql`(${t.quietFrom} is null) = (${t.quietTo} is null)`),
    holds(t, 'times', sql`${t.quietFrom} ~ '^([01]\\d|2[0-3]):[0-5]\\d$' and ${t.quietTo} ~ '^([01]\\d|2[0-3]):[0-5]\\d$'`),
  ],
)

/** Where somebody is reached outside of the product; the telephone is that of sign-in. */
export const notificationAddresses = tenantTable(
  'notification_address',
  'A mailbox, or an account at WeChat, at which somebody wants to be told; used once its holder has shown to have it.',
  {
    accountId: uuid('account_id').notNull(),
    channel: choice('channel', notificationChannels).notNull(),
    addressSealed: text('address_sealed', 500).notNull(),
    codeHash: text('code_hash', 100),
    codeExpiresAt: instant('code_expires_at'),
    attempts: integer('attempts').notNull().default(0),
    confirmedAt: instant('confirmed_at'),
  },
  {
    accountId: 'Whose address it is.',
    channel: 'Which way.',
    addressSealed: 'The address, sealed (AES-256-GCM).',
    codeHash: 'Keyed hash of the code that was sent to it.',
    codeExpiresAt: 'Until when the code holds.',
    attempts: 'How often the code was guessed at.',
    confirmedAt: 'When the code was shown; null: not yet.',
  },
  (t) => [
    foreignKey({ name: 'notification_address__account_id__fk', columns: [t.accountId], foreignColumns: [accounts.id] }),
    uniqueInTenant(t, t.accountId, t.channel),
    oneOf(t.channel),
  ],
)

/** Where another system is told of events. */
export const webhooks = tenantTable(
  'webhook',
  'An address of another system that is told of events, signed (Standard Webhooks).',
  {
    code: code().notNull(),
    url: text('url', 500).notNull(),
    events: varchar('events', { length: 40 }).array().notNull(),
    secretSealed: text('secret_sealed', 300).notNull(),
    status: choice('status', statuses).notNull().default('active'),
    clientId: uuid('client_id'),
  },
  {
    code: 'Business key within the tenant.',
    url: 'Where it is told, https.',
    events: 'Of what.',
    secretSealed: 'The secret of its signatures, sealed.',
    status: 'Active, or retired: it is told nothing.',
    clientId: 'The API client whose submissions it is told of, and of nothing else; null: of everything.',
  },
  (t) => [uniqueInTenant(t, t.code), ...belongsTo(t.clientId, () => apiClients, t), oneOf(t.status)],
)

/** What a webhook was told. */
export const webhookDeliveries = tenantTable(
  'webhook_delivery',
  'Something that a webhook is told: once it has gone it can be sent again.',
  {
    webhookId: uuid('webhook_id').notNull(),
    event: choice('event', notificationEventNames).notNull(),
    payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
    status: choice('status', webhookDeliveryStatuses).notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    answer: integer('answer'),
    sentAt: instant('sent_at'),
  },
  {
    webhookId: 'The webhook.',
    event: 'What happened.',
    payload: 'What it is told: names and ids.',
    status: 'Waiting, sent, or failed.',
    attempts: 'How often it was tried.',
    answer: 'HTTP status of the last answer.',
    sentAt: 'When it was taken.',
  },
  (t) => [
    ...belongsTo(t.webhookId, () => webhooks, t),
    index('webhook_delivery__list__idx').on(t.tenantId, descending(t.createdAt), descending(t.id)),
    oneOf(t.status),
  ],
)
