import { randomBytes } from 'node:crypto'
import { notificationEventNames } from '@minhui/schema/rules/notification-events'
import { z } from 'zod'
import type { Context } from '../../context.ts'
import { newId } from '../../database/new-id.ts'
import { UserError } from '../../errors/user-error.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { mayExist } from '../../graphql/checks.ts'
import { listField } from '../../graphql/connection.ts'
import { enumOf } from '../../graphql/enums.ts'
import { uuidOf } from '../../graphql/filter-args.ts'
import { columns, id, listOf, optional } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { noun } from '../../graphql/noun.ts'
import { apiClientStore } from '../api-clients/api-client.store.ts'
import { ApiClient } from '../api-clients/api-client.type.ts'
import {
  countWebhooks,
  deliveryConditions,
  deliveryOrders,
  deliveryPages,
  webhookDeliveryStore,
  webhookStore,
} from './webhook.store.ts'

const Webhook = noun({
  name: 'Webhook',
  store: webhookStore,
  columns: ['code', 'url', 'events', 'status'],
  references: { client: { noun: () => ApiClient, column: 'clientId', description: webhookStore.describe('clientId') } },
})

const WebhookDelivery = noun({
  name: 'WebhookDelivery',
  store: webhookDeliveryStore,
  columns: ['event', 'status', 'attempts', 'answer', 'sentAt'],
  references: { webhook: { noun: () => Webhook, column: 'webhookId', description: 'The webhook.' } },
})

/** Of one tenant. */
const most = 20

/** A secret as Standard Webhooks writes it. */
const newSecret = () => `whsec_${randomBytes(24).toString('base64')}`
const seal = ({ services }: Context, webhookId: string, secret: string) => services.keys.seal(secret, `webhook ${webhookId}`)

catalogue({
  noun: Webhook,
  list: 'webhooks',
  orderBy: ['code'],
  input: {
    ...columns(webhookStore, ['code', 'url']),
    events: {
      ...listOf('String', z.enum(notificationEventNames), 'Of what it is told.', notificationEventNames.length),
      type: enumOf(notificationEventNames),
    },
    clientId: optional(id('ApiClient', webhookStore.describe('clientId'))),
  },
  fixed: ['code'],
  retires: true,
  complete: async (values, { context, tx }, before) => {
    const url = values['url'] as string | undefined
    if (url !== undefined && !context.services.outside.mayAsk(url)) throw new UserError('ADDRESS_PRIVATE', 'url')
    await mayExist(tx, apiClientStore, values['clientId'] as string | null | undefined, 'clientId')
    if (before) return values
    if ((await countWebhooks(tx)) >= most) throw new UserError('TOO_MANY', 'code', { max: most })
    const rowId = newId()
    return { ...values, id: rowId, secretSealed: seal(context, rowId, newSecret()) }
  },
})

mutation({
  name: 'webhookSecretRenew',
  description: 'A new secret for the signatures of a webhook, shown this once; the one before is worth nothing any more.',
  access: { action: 'update', subject: 'Webhook' },
  input: { id: id('Webhook', 'The webhook.') },
  payload: {
    field: 'webhook',
    noun: Webhook,
    more: {
      secret: {
        type: 'String',
        description: 'The secret, whsec_…; shown this once.',
        resolve: (row) => (row as { secret?: string }).secret,
      },
    },
  },
  work: async ({ tx, input, take, context }) => {
    const row = await take(webhookStore, 'update', input.id)
    const secret = newSecret()
    const changed = await webhookStore.update(tx, row, { secretSealed: seal(context, row.id, secret) })
    return { ...changed, secret } as typeof changed
  },
})

listField('webhookDeliveries', {
  noun: WebhookDelivery,
  pages: deliveryPages,
  orders: deliveryOrders,
  access: { action: 'read', subject: 'WebhookDelivery' },
  description: 'What webhooks were told, the newest first.',
  args: (arg) => ({ webhookId: arg.id({ description: 'Only this one.' }) }),
  ask: (args) => ({
    order: 'newest',
    conditions: args['webhookId'] ? [deliveryConditions.webhook(uuidOf(String(args['webhookId']), 'Webhook', 'webhookId'))] : [],
  }),
})

mutation({
  name: 'webhookDeliveryResend',
  description: 'Tells a webhook the same once more, with the same id.',
  access: { action: 'update', subject: 'WebhookDelivery' },
  input: { id: id('WebhookDelivery', 'What it was told.') },
  payload: { field: 'webhookDelivery', noun: WebhookDelivery },
  work: async ({ tx, input, take }) => {
    const row = await take(webhookDeliveryStore, 'update', input.id)
    if (row.status === 'waiting') throw new UserError('STATUS', 'id')
    tx.enqueue('webhook-send', { deliveryId: row.id })
    return webhookDeliveryStore.update(tx, row, { status: 'waiting', attempts: 0 })
  },
})
