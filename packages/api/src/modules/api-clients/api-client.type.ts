import { apiScopes, keysAtOnce } from '@minhui/schema/rules/api-scopes'
import { z } from 'zod'
import { hashToken, newToken } from '../../auth/token.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { builder } from '../../graphql/builder.ts'
import { catalogue } from '../../graphql/catalogue.ts'
import { mustExist } from '../../graphql/checks.ts'
import { absent, columns, id, listOf } from '../../graphql/input.ts'
import { mutation } from '../../graphql/mutation.ts'
import { noun, part } from '../../graphql/noun.ts'
import { apiClientStore, apiKeyStore, apiUsageStore, countClients, countKeys, keysOf, usageOf } from './api-client.store.ts'

const ApiKey = part({
  name: 'ApiKey',
  store: apiKeyStore,
  columns: ['prefix', 'createdAt', 'lastUsedOn', 'revokedAt'],
})
const ApiUsage = part({ name: 'ApiUsage', store: apiUsageStore, columns: ['day', 'requests', 'cost', 'refused'] })

export const ApiClient = noun({
  name: 'ApiClient',
  store: apiClientStore,
  columns: ['code', 'name', 'scopes', 'origins', 'expiresOn', 'status'],
  fields: (t) => ({
    keys: t.field({
      type: [ApiKey.ref],
      description: 'Its keys, the newest first, revoked ones too.',
      resolve: (row, _, { loaders }) => loaders.batch(keysOf, row.id),
    }),
    usage: t.field({
      type: [ApiUsage.ref],
      description: 'How much it has asked, by day, the last first: the last thirty days on which it asked anything.',
      resolve: (row, _, { loaders }) => loaders.batch(usageOf, row.id),
    }),
  }),
})

/** An origin as browsers write it (RFC 6454): scheme, host and port, nothing after; https but on one's own machine. */
const origin = z
  .string()
  .max(200)
  .refine((text) => {
    const url = URL.canParse(text) ? new URL(text) : null
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost')
    return secure && url?.origin === text
  })

/** Of one tenant. */
const most = 50

/** Whoever is remembered with a key, here or in another process, is looked at anew. */
const changed = (tx: WriteTx) => tx.announce({ topic: 'access', tenantId: tx.tenantId })

const once = <T extends { scopes?: unknown; origins?: unknown }>(values: T): T =>
  Object.fromEntries(Object.entries(values).map(([key, v]) => [key, Array.isArray(v) ? [...new Set(v)] : v])) as T

catalogue({
  noun: ApiClient,
  list: 'apiClients',
  orderBy: ['code'],
  input: {
    ...columns(apiClientStore, ['code', 'name', 'expiresOn']),
    scopes: absent(
      listOf('String', z.enum(apiScopes), `What its keys give beside what every visitor may: ${apiScopes.join(', ')}.`),
    ),
    origins: absent(listOf('String', origin, apiClientStore.describe('origins'), 20)),
  },
  fixed: ['code'],
  retires: true,
  complete: async (values, { tx }, before) => {
    if (!before && (await countClients(tx)) >= most) throw new UserError('TOO_MANY', 'code', { max: most })
    changed(tx)
    return once(values)
  },
  beforeStatus: async ({ tx }) => changed(tx),
})

mutation({
  name: 'apiKeyIssue',
  description:
    'Makes a key for a client, shown this once. A client has two at the most, so that one can take the place of the other while both hold.',
  access: { action: 'update', subject: 'ApiClient' },
  input: { clientId: id('ApiClient', 'The client.') },
  payload: {
    field: 'apiKey',
    noun: ApiKey,
    more: {
      key: {
        type: 'String',
        description: 'The key, mh_…, to be sent as `authorization: Bearer`; shown this once.',
        resolve: (row) => (row as { key?: string }).key ?? null,
      },
    },
  },
  work: async ({ tx, input, take }) => {
    const client = await take(apiClientStore, 'update', input.clientId, 'clientId')
    if (client.status !== 'active') throw new UserError('RETIRED', 'clientId')
    if ((await countKeys(tx, client.id)) >= keysAtOnce) throw new UserError('TOO_MANY', 'clientId', { max: keysAtOnce })
    const key = `mh_${newToken()}`
    const values = { clientId: client.id, prefix: key.slice(0, 9), secretHash: hashToken(key) }
    return { ...(await apiKeyStore.insert(tx, values as never)), key } as never
  },
})

mutation({
  name: 'apiKeyRevoke',
  description: 'Revokes a key: it is worth nothing from the next request on, and subscriptions end that were opened with it.',
  access: { action: 'update', subject: 'ApiClient' },
  input: { id: id('ApiKey', 'The key.') },
  payload: { field: 'apiKey', noun: ApiKey },
  work: async ({ tx, input, take }) => {
    const known = await mustExist(tx, apiKeyStore, input.id, 'id')
    await take(apiClientStore, 'update', known.clientId)
    const key = await apiKeyStore.lock(tx, input.id)
    if (!key || key.revokedAt) throw new UserError('STATUS', 'id')
    changed(tx)
    return apiKeyStore.update(tx, key as never, { revokedAt: new Date().toISOString() })
  },
})

builder.queryField('apiScopes', (t) =>
  t.stringList({
    access: { action: 'read', subject: 'ApiClient' },
    description: 'Everything that a key can be good for beside what every visitor may.',
    resolve: () => [...apiScopes],
  }),
)
