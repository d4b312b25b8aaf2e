import { Webhook } from 'standardwebhooks'
import type { Job } from '../../jobs/jobs.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { noteAttempt, webhookDeliveryStore, webhookStore } from './webhook.store.ts'

/** The last attempt of the queue; see `jobs/queues.ts`. */
const lastAttempt = 12

/** Tells a webhook of something, signed as Standard Webhooks asks. What is not answered by 2xx is tried again. */
export async function sendWebhook(services: Services, { tenantId, data }: Job<'webhook-send'>): Promise<void> {
  const session = sessionFor(services, tenantId)
  const [delivery] = await session.read((tx) => webhookDeliveryStore.findByIds(tx, [data.deliveryId]))
  const [webhook] = delivery ? await session.read((tx) => webhookStore.findByIds(tx, [delivery.webhookId])) : []
  if (!delivery || delivery.status === 'sent' || webhook?.status !== 'active') return
  const body = JSON.stringify({ id: delivery.id, createdAt: delivery.createdAt, ...delivery.payload })
  const at = new Date()
  const secret = services.keys.open(webhook.secretSealed, `webhook ${webhook.id}`)
  const headers = {
    'webhook-id': delivery.id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(delivery.id, at, body),
  }
  const answer = await services.outside.post(webhook.url, body, headers).catch(() => null)
  const taken = answer !== null && answer >= 200 && answer < 300
  const status = taken ? 'sent' : delivery.attempts >= lastAttempt ? 'failed' : 'waiting'
  await session.write((tx) => noteAttempt(tx, delivery.id, status, answer))
  if (!taken) throw new Error('webhook not taken')
}
