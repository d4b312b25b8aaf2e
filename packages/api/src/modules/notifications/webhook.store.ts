import { webhookDeliveries, webhooks } from '@minhui/schema/tables/notification'
import { eq, sql } from 'drizzle-orm'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'

type WebhookDeliveryRow = RowOf<typeof webhookDeliveries>

export const webhookStore = new Store(webhooks, {
  subject: 'Webhook',
  // An address may hold a token of its own.
  secrets: ['secretSealed', 'url'],
})
export const webhookDeliveryStore = new Store(webhookDeliveries, { subject: 'WebhookDelivery' })

export const deliveryOrders: Record<string, Order> = {
  newest: { columns: [webhookDeliveries.createdAt, webhookDeliveries.id], direction: 'desc' },
}
export const deliveryPages = new Pages(webhookDeliveryStore, deliveryOrders)
export const deliveryConditions = {
  webhook: (webhookId: string): Condition => ({
    name: 'webhook',
    sql: () => eq(webhookDeliveries.webhookId, value('webhookId')),
    values: { webhookId },
  }),
}

const all = rawStatement<{ n: number }>(['n'], sql`select count(*)::int from ${webhooks} where tenant_id = ${tenant}`)
/** How many webhooks the tenant has, retired ones too. */
export const countWebhooks = async (tx: WriteTx) => (await tx.run(all))[0]?.n ?? 0

const note = rawStatement(
  [],
  sql`update ${webhookDeliveries} set attempts = attempts + 1, answer = ${value('answer')}, status = ${value('status')},
      sent_at = case when ${value('status')} = 'sent' then now() end, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and id = ${value('id')}`,
)
/** Notes how an attempt to tell a webhook has fared. */
export const noteAttempt = (tx: WriteTx, id: string, status: WebhookDeliveryRow['status'], answer: number | null) =>
  tx.run(note, { id, status, answer })
