import type { Context } from '../context.ts'
import { newId } from '../database/new-id.ts'
import type { AuditRecord } from '../database/session.ts'
import { listTenantsOfAccount } from '../modules/tenants/tenant.store.ts'
import { sessionFor } from '../tenant-session.ts'
import type { InputFields } from './input.ts'

/** A table as the audit sees it. */
type Audited = { columns: Record<string, unknown>; secrets: ReadonlySet<string> }
type Row = Record<string, unknown> & { id: string }

/** Columns that come by themselves and say nothing of what somebody did. */
const silent = new Set(['tenantId', 'id', 'version', 'createdAt', 'updatedAt'])
const redacted = '•••'

/** Who does something, from where: the part of an audit entry that the request knows. */
export function auditBy(
  { viewer, client, address }: Pick<Context, 'viewer' | 'address'> & Partial<Pick<Context, 'client'>>,
  what: Pick<AuditRecord, 'action' | 'outcome'> & Partial<AuditRecord>,
): AuditRecord {
  return { id: newId(), accountId: viewer?.accountId ?? client?.id ?? null, address: address?.slice(0, 45) ?? null, ...what }
}

/** What a change did to a row: of the columns that differ, the old and the new values, without personal secrets. */
function changeOf(store: Audited, before: object | undefined, after: object): Pick<AuditRecord, 'before' | 'after'> {
  const [old, now] = [before as Row | undefined, after as Row]
  const keys = Object.keys(store.columns).filter(
    (key) => !silent.has(key) && JSON.stringify(old?.[key] ?? null) !== JSON.stringify(now[key] ?? null),
  )
  const pick = (row: Row) =>
    Object.fromEntries(keys.map((key) => [key, store.secrets.has(key) && row[key] != null ? redacted : (row[key] ?? null)]))
  return { before: old ? pick(old) : null, after: pick(now) }
}

/** Of an input, what is no column of the changed row, e.g. a list that was set: short values only, without secrets. */
function restOf(store: Audited, fields: InputFields, input: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input)
      .filter(
        ([key, given]) =>
          given !== undefined &&
          !fields[key]?.secret &&
          !(key in store.columns) &&
          !['expectedVersion', 'idempotencyKey'].includes(key),
      )
      .map(([key, given]) => [key, JSON.stringify(given).length > 4000 ? '…' : given]),
  )
}

/** To which row a mutation has done what, with what was said besides. */
export function writtenTo(store: Audited, before: object | undefined, after: { id: string }, fields: InputFields, input: object) {
  const change = changeOf(store, before, after)
  const rest = restOf(store, fields, input)
  return { targetId: after.id, ...change, ...(Object.keys(rest).length > 0 && { after: { ...change.after, input: rest } }) }
}

/**
 * Writes to the audit what is not part of a write: a refusal, or what somebody did with their own account. It is in the
 * audit of each tenant of the account, or of the tenant that was named where no account is known. It never fails the
 * request: what cannot be recorded is logged.
 */
export async function audit(context: Context, record: AuditRecord): Promise<void> {
  const { services, tenant, db } = context
  try {
    const own = record.accountId
      ? await services.directory.read((tx) => listTenantsOfAccount(tx, record.accountId as string))
      : []
    const ids = own.length > 0 && !record.subject ? own.map(({ id }) => id) : tenant ? [tenant.id] : []
    if (ids.length === 0) services.log.info({ action: record.action, outcome: record.outcome }, 'no tenant to record it in')
    for (const tenantId of ids) {
      const session = tenantId === db.tenantId ? db : sessionFor(services, tenantId)
      await session.write(async (tx) => tx.record({ ...record, id: newId() }))
    }
  } catch {
    services.log.error({ action: record.action }, 'an audit entry could not be written')
  }
}

/** Records that something sensitive is read, before it is; what cannot be recorded is not read. */
export async function auditRead(context: Context, record: AuditRecord): Promise<void> {
  await context.db.write(async (tx) => tx.record(record))
}
