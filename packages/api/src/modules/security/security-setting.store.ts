import { identityProviders } from '@minhui/schema/tables/identity-provider'
import { securitySettings } from '@minhui/schema/tables/security-setting'
import { and, eq, sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'

export type SecuritySettingRow = RowOf<typeof securitySettings>

/** How a tenant guards its doors. */
export const securitySettingStore = new Store(securitySettings, { subject: 'SecuritySetting' })

const own = securitySettingStore.select<SecuritySettingRow>((db) =>
  securitySettingStore.from(db).where(securitySettingStore.ofTenant()),
)

/** The tenant's own setting; undefined: the defaults hold. */
export const findSecuritySetting = async (tx: TenantTx) => (await tx.run(own))[0]

/** What holds where a tenant has set nothing, and where no tenant is named (DOMAIN 3.10). */
export const defaultSecurity = { lockoutFailures: 5, lockoutMinutes: 15, idleMinutes: 30, auditMonths: 12 }
export type Security = typeof defaultSecurity

const oneByOne = rawStatement([], sql`select pg_advisory_xact_lock(hashtextextended('security ' || ${tenant}::text, 0))`)
/** Lets changes happen one after the other: the first of them makes the row. */
export const lockSecuritySetting = (tx: WriteTx) => tx.run(oneByOne)

/** Directories for single sign-on. */
export const identityProviderStore = new Store(identityProviders, {
  subject: 'IdentityProvider',
  secrets: ['clientSecretSealed'],
})

const activeByCode = identityProviderStore.select<RowOf<typeof identityProviders>>((db) =>
  identityProviderStore
    .from(db)
    .where(
      and(identityProviderStore.ofTenant(), eq(identityProviders.code, value('code')), eq(identityProviders.status, 'active')),
    ),
)
/** The directory of this code, while it is in use. */
export const findProviderByCode = async (tx: TenantTx, code: string) => (await tx.run(activeByCode, { code }))[0]

/** The directory of this id, while it is in use. */
export const findProviderById = async (tx: TenantTx, id: string) =>
  (await identityProviderStore.findByIds(tx, [id])).find(({ status }) => status === 'active')
