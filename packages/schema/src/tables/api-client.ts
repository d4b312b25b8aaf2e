import { sql } from 'drizzle-orm'
import { bigint, date, integer, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { apiScopes } from '../rules/api-scopes.ts'
import { statuses } from '../rules/codes.ts'
import { belongsTo, choice, code, descending, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** Systems of others that ask with a key. */
export const apiClients = tenantTable(
  'api_client',
  'A system of somebody else that asks the API with a key: what its keys are good for, from where, and for how long.',
  {
    code: code().notNull(),
    name: text('name').notNull(),
    scopes: varchar('scopes', { length: 40 }).array().notNull().default([]),
    origins: varchar('origins', { length: 200 }).array().notNull().default([]),
    expiresOn: date('expires_on', { mode: 'string' }),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    code: 'Business key within the tenant.',
    name: 'What it is called.',
    scopes: 'What its keys give beside what every visitor may.',
    origins: 'The sites whose pages may ask with its keys, e.g. https://www.example.org; empty: servers only.',
    expiresOn: 'The last day on which its keys hold; null: until they are revoked.',
    status: 'Active, or retired: its keys are worth nothing.',
  },
  (t) => [
    uniqueInTenant(t, t.code),
    oneOf(t.status),
    holds(t, 'scopes', sql`${t.scopes} <@ array[${sql.raw(apiScopes.map((scope) => `'${scope}'`).join(', '))}]::varchar[]`),
  ],
)

/** The secrets by which they are known. */
export const apiKeys = tenantTable(
  'api_key',
  'A key of an API client. The key itself was shown once and is nowhere: of its 256 random bits there is the hash.',
  {
    clientId: uuid('client_id').notNull(),
    prefix: text('prefix', 12).notNull(),
    secretHash: text('secret_hash', 64).notNull(),
    lastUsedOn: date('last_used_on', { mode: 'string' }),
    revokedAt: timestamp('revoked_at', { withTimezone: true, mode: 'string' }),
  },
  {
    clientId: 'The client.',
    prefix: 'How it begins, to tell it from others.',
    secretHash: 'SHA-256 of the key.',
    lastUsedOn: 'The day on which it was last used; null: never.',
    revokedAt: 'When it was revoked; null: it holds.',
  },
  (t) => [...belongsTo(t.clientId, () => apiClients, t), uniqueInTenant(t, t.secretHash)],
)

/** How much they ask. */
export const apiUsage = tenantTable(
  'api_usage',
  'How much an API client has asked on one day; written once a second, not with each request.',
  {
    clientId: uuid('client_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    requests: integer('requests').notNull().default(0),
    cost: bigint('cost', { mode: 'number' }).notNull().default(0),
    refused: integer('refused').notNull().default(0),
  },
  {
    clientId: 'The client.',
    day: 'The day, in China.',
    requests: 'How many operations.',
    cost: 'What they cost together, as limits reckon it.',
    refused: 'How many more were refused because its limit was reached.',
  },
  (t) => [...belongsTo(t.clientId, () => apiClients, t, [descending(t.day)]), uniqueInTenant(t, t.clientId, t.day)],
)
