import {
  type NotificationChannel,
  type NotificationEventName,
  notificationEvents,
} from '@minhui/schema/rules/notification-events'
import {
  notificationAddresses,
  notificationDeliveries,
  notificationSettings,
  notifications,
  notificationTemplates,
  webhookDeliveries,
  webhooks,
} from '@minhui/schema/tables/notification'
import { eq, sql } from 'drizzle-orm'
import { insertMany } from '../../database/bulk.ts'
import { newId } from '../../database/new-id.ts'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'

export type NotificationRow = RowOf<typeof notifications>
export type SettingRow = RowOf<typeof notificationSettings>
export type AddressRow = RowOf<typeof notificationAddresses>

export const notificationStore = new Store(notifications)
const settingStore = new Store(notificationSettings)
export const addressStore = new Store(notificationAddresses, { secrets: ['addressSealed', 'codeHash'] })
export const templateStore = new Store(notificationTemplates, { subject: 'NotificationTemplate' })

export const notificationOrders: Record<string, Order> = {
  newest: { columns: [notifications.createdAt, notifications.id], direction: 'desc' },
}
export const notificationPages = new Pages(notificationStore, notificationOrders)
export const notificationConditions = {
  account: (accountId: string): Condition => ({
    name: 'account',
    sql: () => eq(notifications.accountId, value('accountId')),
    values: { accountId },
  }),
  unread: (): Condition => ({ name: 'unread', sql: () => sql`${notifications.readAt} is null` }),
}

const listening = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${webhooks} where tenant_id = ${tenant} and status = 'active' and ${value('event')} = any(events)
      and (client_id is null or client_id = ${value('clientId')}::uuid)`,
)

export type Told = {
  event: NotificationEventName
  accountIds: readonly string[]
  parameters: Record<string, string | number>
  about?: { subject: string; targetId: string }
  /** The API client whose matter it is, and its number there: who listens for that client alone is told, too. */
  client?: { id: string; externalNumber: string }
}

/**
 * Tells accounts of an event, and the systems that listen for it, when this transaction commits: in the product at once,
 * outside of it by jobs.
 */
export const notify = (tx: WriteTx, told: Told): Promise<void> => notifyAll(tx, [told])

/** The same for several things at once, in as many statements for each event and client. */
export async function notifyAll(tx: WriteTx, told: readonly Told[]): Promise<void> {
  const rows = told.flatMap(({ event, accountIds, parameters, about }) =>
    [...new Set(accountIds)].map((accountId) => ({
      ...{ tenantId: tx.tenantId, event, id: newId(), accountId, parameters },
      ...about,
    })),
  )
  if (rows.length > 0) {
    insertMany(tx, notifications, rows)
    tx.announce({ topic: 'notification', tenantId: tx.tenantId, ids: [...new Set(rows.map(({ accountId }) => accountId))] })
    const leaves = ({ event }: Pick<Told, 'event'>) => notificationEvents[event].channels.some((channel) => channel !== 'in_app')
    for (const { id } of rows.filter(leaves)) tx.enqueue('notify', { notificationId: id })
  }
  const alike = Map.groupBy(told, ({ event, client }) => `${event} ${client?.id ?? ''}`)
  await Promise.all([...alike.values()].map((some) => tellSystems(tx, some)))
}

/** Tells the systems that listen, of things that are one event and of one client. */
async function tellSystems(tx: WriteTx, told: readonly Told[]): Promise<void> {
  const [{ event, client } = {} as Told] = told
  const hooks = await tx.run(listening, { event, clientId: client?.id ?? null })
  const deliveries = told.flatMap(({ parameters, about, client: own }) => {
    const payload = { event, parameters, ...about, ...(own && { externalNumber: own.externalNumber }) }
    return hooks.map(({ id }) => ({ tenantId: tx.tenantId, event, id: newId(), webhookId: id, payload }))
  })
  insertMany(tx, webhookDeliveries, deliveries)
  for (const { id } of deliveries) tx.enqueue('webhook-send', { deliveryId: id })
}

const read = rawStatement<{ id: string }>(
  ['id'],
  sql`update ${notifications} set read_at = now(), version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and account_id = ${value('accountId')} and read_at is null
      and (${value('ids')}::uuid[] is null or id = any(${value('ids')}::uuid[])) returning id`,
)
/** Marks notifications of an account as read: those with these ids, or all. Answers how many. */
export const markRead = async (tx: WriteTx, accountId: string, ids: readonly string[] | null) =>
  (await tx.run(read, { accountId, ids })).length

const unread = rawStatement<{ n: number }>(
  ['n'],
  sql`select count(*)::int from ${notifications} where tenant_id = ${tenant} and account_id = ${value('accountId')} and read_at is null`,
)
/** How many notifications of an account are unread. */
export const countUnread = async (tx: TenantTx, accountId: string) => (await tx.run(unread, { accountId }))[0]?.n ?? 0

const settingOf = settingStore.select<SettingRow>((db) =>
  settingStore.from(db).where(sql`${settingStore.ofTenant()} and ${eq(notificationSettings.accountId, value('accountId'))}`),
)
/** How an account wants to be told. */
export const findSetting = async (tx: TenantTx, accountId: string) => (await tx.run(settingOf, { accountId }))[0]

const writeSetting = rawStatement(
  [],
  sql`insert into ${notificationSettings} (tenant_id, id, account_id, language, muted, digest, quiet_from, quiet_to)
    values (${tenant}, ${value('id')}, ${value('accountId')}, ${value('language')}, ${value('muted')}, ${value('digest')}, ${value('quietFrom')}, ${value('quietTo')})
    on conflict (tenant_id, account_id) do update set language = excluded.language, muted = excluded.muted, digest = excluded.digest,
      quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, version = notification_setting.version + 1, updated_at = now()`,
)
/** Writes how an account wants to be told. */
export const saveSetting = (tx: WriteTx, accountId: string, setting: Omit<SettingRow, keyof RowOf<never> | 'accountId'>) =>
  tx.run(writeSetting, { ...setting, id: newId(), accountId })

const addressesOf = addressStore.select<AddressRow>((db) =>
  addressStore.from(db).where(sql`${addressStore.ofTenant()} and ${eq(notificationAddresses.accountId, value('accountId'))}`),
)
/** The addresses of an account, confirmed ones and others. */
export const listAddresses = (tx: TenantTx, accountId: string) => tx.run(addressesOf, { accountId })

const dropAddress = rawStatement<{ id: string }>(
  ['id'],
  sql`delete from ${notificationAddresses} where tenant_id = ${tenant} and account_id = ${value('accountId')} and channel = ${value('channel')} returning id`,
)
/** Forgets an address. Answers whether there was one. */
export const removeAddress = async (tx: WriteTx, accountId: string, channel: NotificationChannel) =>
  (await tx.run(dropAddress, { accountId, channel })).length > 0

const guess = rawStatement<{ id: string; codeHash: string }>(
  ['id', 'codeHash'],
  sql`update ${notificationAddresses} set attempts = attempts + 1, updated_at = now()
    where tenant_id = ${tenant} and account_id = ${value('accountId')} and channel = ${value('channel')} and confirmed_at is null
      and code_expires_at > now() and attempts < 5 returning id, code_hash`,
)
/** The address that waits for its code, each guess counted before it is looked at; none after five. */
export const guessAddress = async (tx: WriteTx, accountId: string, channel: NotificationChannel) =>
  (await tx.run(guess, { accountId, channel }))[0]

export type TemplateRow = RowOf<typeof notificationTemplates>
const templates = templateStore.select<TemplateRow>((db) => templateStore.from(db).where(templateStore.ofTenant()))
/** The tenant's own words for events. */
export const listTemplates = (tx: TenantTx) => tx.run(templates)

const claimDelivery = rawStatement<{ id: string; status: string; attempts: number }>(
  ['id', 'status', 'attempts'],
  sql`insert into ${notificationDeliveries} (tenant_id, id, notification_id, channel, status)
    values (${tenant}, ${value('id')}, ${value('notificationId')}, ${value('channel')}, ${value('status')})
    on conflict (tenant_id, notification_id, channel) do update set attempts = notification_delivery.attempts + 1, updated_at = now()
    returning id, status, attempts`,
)
/** The delivery of a notification on a way, made when it is not there; each call counts as an attempt. */
export const claim = async (tx: WriteTx, notificationId: string, channel: NotificationChannel, status: 'waiting' | 'digest') =>
  (await tx.run(claimDelivery, { id: newId(), notificationId, channel, status }))[0] as {
    id: string
    status: string
    attempts: number
  }

const settle = rawStatement(
  [],
  sql`update ${notificationDeliveries} set status = ${value('status')}, sent_at = case when ${value('status')} = 'sent' then now() end, updated_at = now()
    where tenant_id = ${tenant} and id = any(${value('ids')}::uuid[])`,
)
/** Says how deliveries have fared. */
export const settleDeliveries = (tx: WriteTx, ids: readonly string[], status: 'sent' | 'failed') =>
  tx.run(settle, { ids, status })

const gathered = rawStatement<{
  id: string
  accountId: string
  event: NotificationEventName
  parameters: Record<string, string>
}>(
  ['id', 'accountId', 'event', 'parameters'],
  sql`select d.id, n.account_id, n.event, n.parameters from ${notificationDeliveries} d
      join ${notifications} n on n.tenant_id = d.tenant_id and n.id = d.notification_id
    where d.tenant_id = ${tenant} and d.status = 'digest' order by n.account_id, n.created_at`,
)
/** What waits for the next digest, by account. */
export const listGathered = (tx: TenantTx) => tx.run(gathered)

const old = rawStatement(
  [],
  sql`with gone as (delete from ${notificationDeliveries} d using ${notifications} n
      where d.tenant_id = ${tenant} and n.tenant_id = ${tenant} and n.id = d.notification_id and n.created_at < now() - interval '1 year')
    select 1`,
)
const oldNotifications = rawStatement(
  [],
  sql`delete from ${notifications} where tenant_id = ${tenant} and created_at < now() - interval '1 year'`,
)
const oldWebhooks = rawStatement(
  [],
  sql`delete from ${webhookDeliveries} where tenant_id = ${tenant} and created_at < now() - interval '30 days'`,
)
/** Forgets what is a year old. */
export async function sweepNotifications(tx: WriteTx): Promise<void> {
  await tx.run(old)
  await tx.run(oldNotifications)
  await tx.run(oldWebhooks)
}
