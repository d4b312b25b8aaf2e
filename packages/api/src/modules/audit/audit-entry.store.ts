import { auditEntries } from '@minhui/schema/tables/audit'
import { eq, gte, lt, sql } from 'drizzle-orm'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'

/** What was done; written by `WriteTx.record` alone. */
export const auditEntryStore = new Store(auditEntries, { subject: 'AuditEntry' })

export const auditOrders: Record<string, Order> = {
  newest: { columns: [auditEntries.createdAt, auditEntries.id], direction: 'desc' },
}

export const auditPages = new Pages(auditEntryStore, auditOrders)

const equal =
  (name: 'accountId' | 'targetId' | 'action' | 'subject' | 'outcome') =>
  (wanted: string): Condition => ({
    name,
    sql: () => eq(auditEntries[name], value(name)),
    values: { [name]: wanted },
  })

/** What a search of the audit can be restricted to. */
export const auditConditions = {
  account: equal('accountId'),
  target: equal('targetId'),
  action: equal('action'),
  subject: equal('subject'),
  outcome: equal('outcome'),
  from: (from: string): Condition => ({
    name: 'from',
    sql: () => gte(auditEntries.createdAt, sql`${value('from')}::timestamptz`),
    values: { from },
  }),
  until: (until: string): Condition => ({
    name: 'until',
    sql: () => lt(auditEntries.createdAt, sql`${value('until')}::timestamptz`),
    values: { until },
  }),
}

/** Where the chain of the tenant is broken. */
export type AuditFault = { seq: number; fault: string }

const faults = rawStatement<AuditFault>(['seq', 'fault'], sql`select seq::int, fault from app.verify_audit() limit 1000`)

/** Reckons the whole chain of the tenant anew; an empty list: nothing was changed and nothing is missing. */
export const verifyAudit = (tx: TenantTx): Promise<AuditFault[]> => tx.run(faults)

const trim = rawStatement([], sql`select app.trim_audit()`)
/** Removes entries whose time is over; as app_jobs. */
export const trimAudit = (tx: TenantTx) => tx.run(trim)
