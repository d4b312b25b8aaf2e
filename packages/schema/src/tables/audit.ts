import { bigint, index, jsonb, unique, uuid } from 'drizzle-orm/pg-core'
import { auditOutcomes } from '../rules/codes.ts'
import { choice, descending, oneOf, tenantTable, text } from './tenant-table.ts'

/** What was done and read in a tenant; written by `app.append_audit` alone, append-only, each entry sealed by a hash. */
export const auditEntries = tenantTable(
  'audit_entry',
  'What somebody did, tried or read: append-only, and chained by hashes so that a changed or missing entry is found.',
  {
    seq: bigint('seq', { mode: 'number' }).notNull(),
    accountId: uuid('account_id'),
    action: text('action').notNull(),
    subject: text('subject', 60),
    targetId: uuid('target_id'),
    outcome: choice('outcome', auditOutcomes).notNull(),
    reason: text('reason', 200),
    before: jsonb('before').$type<Record<string, unknown>>(),
    after: jsonb('after').$type<Record<string, unknown>>(),
    address: text('address', 45),
    previousHash: text('previous_hash', 64).notNull(),
    hash: text('hash', 64).notNull(),
  },
  {
    seq: 'Number within the tenant, without gaps.',
    accountId: 'Who: an account, or an API client; null for a visitor or the system itself.',
    action: 'Name of the mutation, of the query, or of what the system did.',
    subject: 'Type of what it was done to.',
    targetId: 'Which object.',
    outcome: 'Done, refused or failed.',
    reason: 'Why it was refused, or what for something was read.',
    before: 'What of the object changed, as it was; personal secrets are left out.',
    after: 'What of the object changed, as it is; personal secrets are left out.',
    address: 'Network address from which it came.',
    previousHash: 'Hash of the entry before; of the first one it is empty.',
    hash: 'SHA-256 of the hash before and of this entry, as hexadecimal digits.',
  },
  (t) => [
    unique('audit_entry__seq').on(t.tenantId, t.seq),
    index('audit_entry__list__idx').on(t.tenantId, descending(t.createdAt), descending(t.id)),
    index('audit_entry__account__idx').on(t.tenantId, t.accountId, descending(t.createdAt)),
    index('audit_entry__target__idx').on(t.tenantId, t.targetId, descending(t.createdAt)),
    index('audit_entry__action__idx').on(t.tenantId, t.action, descending(t.createdAt)),
    oneOf(t.outcome),
  ],
)

/** Where the chain of a tenant stands: what the next entry continues, and what has been removed when its time was over. */
export const auditChains = tenantTable(
  'audit_chain',
  'The two ends of the audit chain of a tenant, one row per tenant.',
  {
    lastSeq: bigint('last_seq', { mode: 'number' }).notNull().default(0),
    lastHash: text('last_hash', 64).notNull().default(''),
    removedSeq: bigint('removed_seq', { mode: 'number' }).notNull().default(0),
    removedHash: text('removed_hash', 64).notNull().default(''),
  },
  {
    lastSeq: 'Number of the last entry.',
    lastHash: 'Its hash.',
    removedSeq: 'Number of the last entry that was removed when its time was over; 0: none.',
    removedHash: 'Its hash.',
  },
  (t) => [unique('audit_chain__tenant_id').on(t.tenantId)],
)
