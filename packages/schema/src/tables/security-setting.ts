import { sql } from 'drizzle-orm'
import { integer, unique } from 'drizzle-orm/pg-core'
import { holds, tenantTable } from './tenant-table.ts'

/** How a tenant guards its doors (DOMAIN 3.10): one row per tenant, written by the security administrator. */
export const securitySettings = tenantTable(
  'security_setting',
  'How a tenant guards sign-in and how long it keeps its audit; one row per tenant, the defaults hold without one.',
  {
    lockoutFailures: integer('lockout_failures').notNull().default(5),
    lockoutMinutes: integer('lockout_minutes').notNull().default(15),
    idleMinutes: integer('idle_minutes').notNull().default(30),
    auditMonths: integer('audit_months').notNull().default(12),
  },
  {
    lockoutFailures: 'After so many failures in a row signing in is refused for a while.',
    lockoutMinutes: 'For how many minutes.',
    idleMinutes: 'After so many minutes without a request a session is over.',
    auditMonths: 'For how many months audit entries are kept, at least six (Cybersecurity Law, article 21).',
  },
  (t) => [
    unique('security_setting__tenant_id').on(t.tenantId),
    holds(t, 'lockout_failures', sql`${t.lockoutFailures} between 3 and 20`),
    holds(t, 'lockout_minutes', sql`${t.lockoutMinutes} between 1 and 1440`),
    holds(t, 'idle_minutes', sql`${t.idleMinutes} between 5 and 720`),
    holds(t, 'audit_months', sql`${t.auditMonths} between 6 and 120`),
  ],
)
