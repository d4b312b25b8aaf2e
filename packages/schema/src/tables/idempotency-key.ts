import { index, jsonb, uuid } from 'drizzle-orm/pg-core'
import { tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** Answers of mutations that were sent with a key, so that a repetition gets the same answer. */
export const idempotencyKeys = tenantTable(
  'idempotency_key',
  'The answer of a mutation that was sent with a key; the same again gets the same answer for at least 24 hours.',
  {
    accountId: uuid('account_id').notNull(),
    operation: text('operation').notNull(),
    key: text('key', 100).notNull(),
    requestHash: text('request_hash', 64).notNull(),
    result: jsonb('result').$type<{ id: string }>(),
  },
  {
    accountId: 'Who sent it.',
    operation: 'Name of the mutation.',
    key: 'The key that the client made.',
    requestHash: 'Keyed hash of the input; another input under the same key is refused.',
    result: 'Id of the row that the mutation made.',
  },
  (t) => [uniqueInTenant(t, t.accountId, t.operation, t.key), index('idempotency_key__created__idx').on(t.tenantId, t.createdAt)],
)
