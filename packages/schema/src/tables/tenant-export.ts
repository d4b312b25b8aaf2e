import { bigint, index, timestamp, uuid } from 'drizzle-orm/pg-core'
import { tenantExportStatuses } from '../rules/codes.ts'
import { choice, descending, oneOf, tenantTable, text } from './tenant-table.ts'

/** All data of a tenant in one file: they are the tenant's, and go with it (DOMAIN 3.10). */
export const tenantExports = tenantTable(
  'tenant_export',
  'All data of the tenant in one zip file: documented JSON, and the files.',
  {
    accountId: uuid('account_id').notNull(),
    status: choice('status', tenantExportStatuses).notNull().default('waiting'),
    size: bigint('size', { mode: 'number' }),
    sha256: text('sha256', 64),
    expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'string' }),
  },
  {
    accountId: 'Who asked for it.',
    status: 'Being gathered, ready, or failed.',
    size: 'Bytes of the file.',
    sha256: 'SHA-256 of the file.',
    expiresAt: 'Until when it can be fetched; then the file is deleted.',
  },
  (t) => [index('tenant_export__list__idx').on(t.tenantId, descending(t.createdAt), descending(t.id)), oneOf(t.status)],
)
