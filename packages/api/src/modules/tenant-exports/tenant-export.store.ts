import { tenantExports } from '@minhui/schema/tables/tenant-export'
import { sql } from 'drizzle-orm'
import { type Order, Pages } from '../../database/page.ts'
import type { TenantTx, Tx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'

export const tenantExportStore = new Store(tenantExports, { subject: 'TenantExport' })

export const exportOrders: Record<string, Order> = {
  newest: { columns: [tenantExports.createdAt, tenantExports.id], direction: 'desc' },
}
export const exportPages = new Pages(tenantExportStore, exportOrders)

const unfinished = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${tenantExports} where tenant_id = ${tenant} and status = 'waiting' and created_at > now() - interval '2 hours' limit 1`,
)
const oneByOne = rawStatement([], sql`select pg_advisory_xact_lock(hashtextextended('export ' || ${tenant}::text, 0))`)
/** Lets exports of a tenant be asked for one after the other. */
export const lockExports = (tx: WriteTx) => tx.run(oneByOne)

/** Whether all data of the tenant are being gathered already. */
export const isGathering = async (tx: TenantTx) => (await tx.run(unfinished)).length > 0

const ready = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${tenantExports} where tenant_id = ${tenant} and status = 'ready' and expires_at > now() limit 1`,
)
/** Whether the tenant has an export that was gathered whole and can still be fetched. */
export const hasExport = async (tx: TenantTx) => (await tx.run(ready)).length > 0

const expired = rawStatement<{ id: string }>(
  ['id'],
  sql`update ${tenantExports} set expires_at = null, updated_at = now()
    where tenant_id = ${tenant} and expires_at < now() returning id`,
)
/** Exports whose time is over. Answers whose content is to be deleted. */
export const sweepExports = async (tx: WriteTx) => (await tx.run(expired)).map(({ id }) => id)

const erase = rawStatement<{ removed: string }>(
  ['removed'],
  sql`select app.erase_tenant(${value('tenantId')}, ${value('version')})`,
)
/** Deletes every row of a tenant that is suspended and was not touched since this version; as app_jobs. Answers how many. */
export const eraseTenant = async (tx: Tx, tenantId: string, version: number) =>
  Number((await tx.run(erase, { tenantId, version }))[0]?.removed)
