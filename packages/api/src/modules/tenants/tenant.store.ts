import { accountTenants, platformGrants } from '@minhui/schema/tables/account'
import { regions } from '@minhui/schema/tables/region'
import { tenants } from '@minhui/schema/tables/tenant'
import { tenantSettings } from '@minhui/schema/tables/tenant-setting'
import { eq, getTableColumns, type InferSelectModel, or, sql } from 'drizzle-orm'
import type { Permitted } from '../../access/permit.ts'
import type { TenantTx, Tx, WriteTx } from '../../database/session.ts'
import { rawStatement, statement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store, tagged } from '../../database/store.ts'

export type TenantRow = InferSelectModel<typeof tenants>
export type TenantSettingRow = RowOf<typeof tenantSettings>

/** The list of tenants as the audit sees it. */
export const tenantShape = { columns: getTableColumns(tenants), secrets: new Set<string>() }

/** Looks and switches, one row per tenant. */
export const tenantSettingStore = new Store(tenantSettings, { subject: 'TenantSetting' })

const asTenant = <Row>(plain: ReturnType<typeof statement<Row>>) => tagged<Row>(plain, 'Tenant')

const bySlug = asTenant(
  statement<TenantRow>((db) =>
    db
      .select()
      .from(tenants)
      .where(eq(tenants.slug, value('slug'))),
  ),
)
const byHost = asTenant(
  statement<TenantRow>((db) =>
    db
      .select()
      .from(tenants)
      .where(sql`${value('host')} = any(${tenants.hosts})`),
  ),
)
const byId = asTenant(
  statement<TenantRow>((db) =>
    db
      .select()
      .from(tenants)
      .where(eq(tenants.id, value('id')))
      .for('no key update'),
  ),
)
const all = asTenant(statement<TenantRow>((db) => db.select().from(tenants).orderBy(tenants.regionCode, tenants.slug)))
const open = asTenant(
  statement<TenantRow>((db) =>
    db.select().from(tenants).where(eq(tenants.status, 'open')).orderBy(tenants.regionCode, tenants.slug),
  ),
)

const plainById = asTenant(
  statement<TenantRow>((db) =>
    db
      .select()
      .from(tenants)
      .where(eq(tenants.id, value('id'))),
  ),
)
/** The tenant with this id. */
export const findTenant = async (tx: Tx, id: string) => (await tx.run(plainById, { id }))[0]
/** The tenant with this short name. */
export const findTenantBySlug = async (tx: Tx, slug: string) => (await tx.run(bySlug, { slug }))[0]
/** The tenant that this host name chooses. */
export const findTenantByHost = async (tx: Tx, host: string) => (await tx.run(byHost, { host }))[0]
const ofAccount = asTenant(
  statement<TenantRow>((db) =>
    db
      .select(getTableColumns(tenants))
      .from(tenants)
      .innerJoin(accountTenants, eq(accountTenants.tenant, tenants.id))
      .where(eq(accountTenants.accountId, value('accountId')))
      .orderBy(tenants.regionCode, tenants.slug),
  ),
)
/** Tenants in which an account has or had a role. */
export const listTenantsOfAccount = (tx: Tx, accountId: string) => tx.run(ofAccount, { accountId })

/** One tenant, locked until the transaction ends. */
export const lockTenant = async (tx: Tx, id: string) => (await tx.run(byId, { id }))[0]
/** Every tenant, by region. */
export const listTenants = (tx: Tx) => tx.run(all)
/** Those that are open. */
export const listOpenTenants = (tx: Tx) => tx.run(open)

const inUse = statement<{ id: string }>((db) =>
  db
    .select({ id: tenants.id })
    .from(tenants)
    .where(or(eq(tenants.slug, value('slug')), sql`${tenants.hosts} && ${value('hosts')}::varchar[]`)),
)

/** Tenants that have this slug or one of these hosts. */
export const findTenantsUsing = (tx: Tx, slug: string | undefined, hosts: string[]) => tx.run(inUse, { slug: slug ?? '', hosts })

const regionLevel = statement<{ level: string }>((db) =>
  db
    .select({ level: regions.level })
    .from(regions)
    .where(eq(regions.code, value('code'))),
)

/** Level of an administrative division; undefined when there is none with this code. */
export const findRegionLevel = async (tx: Tx, code: string) => (await tx.run(regionLevel, { code }))[0]?.level

const insert = asTenant(
  statement<TenantRow>((db) =>
    db
      .insert(tenants)
      .values({
        id: value('id'),
        slug: value('slug'),
        name: value('name'),
        nameEn: value('nameEn'),
        regionCode: value('regionCode'),
        hosts: value('hosts'),
      } as never)
      .returning(),
  ),
)

/** Writes a new tenant. */
export const insertTenant = async (tx: Tx, values: Permitted<'create', object>) =>
  (await tx.run(insert, values as never))[0] as TenantRow

const columns = ['slug', 'name', 'nameEn', 'hosts', 'status', 'statusReason', 'erasedBy'] as const
const update = asTenant(
  statement<TenantRow>((db) =>
    db
      .update(tenants)
      .set({
        ...(Object.fromEntries(columns.map((key) => [key, sql`${sql.param(value(key), tenants[key] as never)}`])) as object),
        version: sql`${tenants.version} + 1`,
        updatedAt: sql`now()`,
      } as never)
      .where(eq(tenants.id, value('id')))
      .returning(),
  ),
)

/** Changes a tenant. */
export async function updateTenant(
  tx: Tx,
  row: Permitted<'update' | 'suspend', TenantRow>,
  patch: Partial<TenantRow>,
): Promise<TenantRow> {
  return (await tx.run(update, { ...row, ...patch }))[0] as TenantRow
}

const setting = tenantSettingStore.select<TenantSettingRow>((db) =>
  tenantSettingStore.from(db).where(tenantSettingStore.ofTenant()),
)

/** The settings of the tenant of this session. */
export const findSetting = async (tx: TenantTx) => (await tx.run(setting))[0]

const insertSetting = rawStatement(
  [],
  sql`insert into ${tenantSettings} (tenant_id, id, primary_color, accent_color) values (${tenant}, ${value('id')}, ${value('primaryColor')}, ${value('accentColor')})`,
)

/** The first settings of a new tenant; the operator's role may write but not read them. */
export const insertFirstSetting = (tx: WriteTx, values: { id: string; primaryColor: string; accentColor: string }) =>
  tx.run(insertSetting, values)

const grants = statement<{ role: 'operator' | 'province_staff'; regionCode: string | null }>((db) =>
  db
    .select({ role: platformGrants.role, regionCode: platformGrants.regionCode })
    .from(platformGrants)
    .where(eq(platformGrants.accountId, value('accountId'))),
)

/** Roles above the tenants that an account has. */
export const findPlatformGrants = (tx: Tx, accountId: string) => tx.run(grants, { accountId })
