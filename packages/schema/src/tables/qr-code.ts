import { type AnyPgColumn, index, integer, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { qrCodeStatuses, qrSubjects } from '../rules/codes.ts'
import { globalTable } from './global-table.ts'
import { tenants } from './tenant.ts'
import { choice, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** Where a short code leads: to a tenant, which knows the rest. */
export const shortCodes = globalTable(
  'short_code',
  'The tenant of a short code; what the code stands for is in the tenant.',
  {
    code: varchar('code', { length: 12 }).primaryKey(),
    tenant: uuid('tenant')
      .notNull()
      .references(() => tenants.id),
  },
  { code: 'The code, 50 random bits.', tenant: 'The tenant.' },
  (t: { tenant: AnyPgColumn }) => [index('short_code__tenant__idx').on(t.tenant)],
)

/** QR codes of sites, deputies and projects: printed, scanned, revoked and issued anew. */
export const qrCodes = tenantTable(
  'qr_code',
  'A QR code that leads to the public page of a site, a deputy or a project.',
  {
    code: text('code', 12).notNull(),
    subject: choice('subject', qrSubjects).notNull(),
    targetId: uuid('target_id').notNull(),
    status: choice('status', qrCodeStatuses).notNull().default('active'),
    scans: integer('scans').notNull().default(0),
    revokedAt: timestamp('revoked_at', { withTimezone: true, mode: 'string' }),
  },
  {
    code: 'The short code in its address, 50 random bits.',
    subject: 'What it leads to.',
    targetId: 'Which site, mandate or project.',
    status: 'Active, or revoked: it leads nowhere any more.',
    scans: 'How often it was opened; by whom is not known.',
    revokedAt: 'When it was revoked.',
  },
  (t) => [
    uniqueInTenant(t, t.code),
    index('qr_code__target_id__idx').on(t.tenantId, t.targetId, t.status),
    oneOf(t.subject),
    oneOf(t.status),
  ],
)
