import { importRows, imports } from '@minhui/schema/tables/import'
import { and, asc, eq, sql } from 'drizzle-orm'
import { insertMany } from '../../database/bulk.ts'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'

export type ImportRow = RowOf<typeof imports>
export type ImportLine = RowOf<typeof importRows>

export const importStore = new Store(imports, { subject: 'Import' })
const importLineStore = new Store(importRows)

export const importOrders: Record<string, Order> = {
  newest: { columns: [imports.createdAt, imports.id], direction: 'desc' },
}
export const importPages = new Pages(importStore, importOrders)

export const lineOrders: Record<string, Order> = { line: { columns: [importRows.line, importRows.id], direction: 'asc' } }
export const linePages = new Pages(importLineStore, lineOrders)
export { importLineStore }

export const lineConditions = {
  import: (importId: string): Condition => ({
    name: 'import',
    sql: () => eq(importRows.importId, value('importId')),
    values: { importId },
  }),
  state: (state: string): Condition => ({ name: 'state', sql: () => eq(importRows.state, value('state')), values: { state } }),
}

const unfinished = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${imports} where tenant_id = ${tenant} and status in ('checking', 'writing') and updated_at > now() - interval '1 hour' limit 1`,
)
/** Whether an import of the tenant is being worked on: one after the other, so that no tenant keeps the others waiting. */
export const hasUnfinished = async (tx: TenantTx) => (await tx.run(unfinished)).length > 0

const sweep = rawStatement(
  [],
  sql`delete from ${importRows} r using ${imports} i where r.tenant_id = ${tenant} and i.tenant_id = ${tenant} and i.id = r.import_id
    and i.created_at < now() - interval '30 days'`,
)
/** Forgets the lines of imports that nobody will come back to. */
export const sweepImports = (tx: WriteTx) => tx.run(sweep)

const clear = rawStatement([], sql`delete from ${importRows} where tenant_id = ${tenant} and import_id = ${value('importId')}`)
/** Writes the lines of an import, in place of those that an earlier attempt left. */
export async function writeLines(tx: WriteTx, importId: string, lines: readonly Record<string, unknown>[]): Promise<void> {
  await tx.run(clear, { importId })
  insertMany(tx, importRows, lines)
}

const entries = rawStatement<{ state: string; entries: Record<string, Record<string, unknown>> }>(
  ['state', 'entries'],
  sql`select state, entries from ${importRows}
    where tenant_id = ${tenant} and import_id = ${value('importId')} and state in ('new', 'changed') order by line`,
)
/** What the lines of an import will write. */
export const listEntries = (tx: TenantTx, importId: string) => tx.run(entries, { importId })

const wrong = importLineStore.select<ImportLine>((db) =>
  importLineStore
    .from(db)
    .where(and(importLineStore.ofTenant(), eq(importRows.importId, value('importId')), eq(importRows.state, 'wrong')))
    .orderBy(asc(importRows.line)),
)
/** The lines that cannot be written. */
export const listWrongLines = (tx: TenantTx, importId: string) => tx.run(wrong, { importId })

const forget = rawStatement(
  [],
  sql`delete from ${importRows} where tenant_id = ${tenant} and import_id = ${value('importId')} and state <> 'wrong'`,
)
/** Forgets the written lines: what they said stands where it was written, and once is enough (PIPL 6). */
export const forgetLines = (tx: WriteTx, importId: string) => tx.run(forget, { importId })
