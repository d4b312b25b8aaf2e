import { sql } from 'drizzle-orm'
import { type AnyPgColumn, check, index, primaryKey, timestamp, uuid, varchar } from 'drizzle-orm/pg-core'
import { platformRoles } from '../rules/codes.ts'
import { globalTable } from './global-table.ts'
import { regions } from './region.ts'
import { tenants } from './tenant.ts'

/** Who may sign in. What an account may do in a tenant is in that tenant's memberships. */
export const accounts = globalTable(
  'account',
  'Somebody who may sign in.',
  {
    id: uuid('id').primaryKey(),
    displayName: varchar('display_name', { length: 100 }).notNull(),
    deletedAt: timestamp('deleted_at', { withTimezone: true, mode: 'string' }),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'string' }).notNull().defaultNow(),
  },
  {
    id: 'UUID v7 made by the application.',
    displayName: 'Name shown to the holder and to admins.',
    deletedAt: 'When its holder deleted it: it is nobody since.',
    createdAt: 'When the account was made.',
  },
)

/** Where an account has had roles: the way from one tenant to another without signing in again. */
export const accountTenants = globalTable(
  'account_tenant',
  'A tenant in which an account has or had a role; what it may do there is in the memberships of that tenant.',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    tenant: uuid('tenant')
      .notNull()
      .references(() => tenants.id),
  },
  { accountId: 'The account.', tenant: 'The tenant.' },
  (t: { accountId: AnyPgColumn; tenant: AnyPgColumn }) => [
    primaryKey({ name: 'account_tenant__pk', columns: [t.accountId, t.tenant] }),
    index('account_tenant__tenant__idx').on(t.tenant),
  ],
)

/** Roles above the tenants: operators, and provincial staff with their province. */
export const platformGrants = globalTable(
  'platform_grant',
  'A role above the tenants.',
  {
    id: uuid('id').primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    role: varchar('role', { length: 20, enum: platformRoles }).notNull(),
    regionCode: varchar('region_code', { length: 6 }).references(() => regions.code),
  },
  {
    id: 'UUID v7 made by the application.',
    accountId: 'Whose role it is.',
    role: 'Operator or provincial staff.',
    regionCode: 'The province of provincial staff; null for an operator.',
  },
  (t: { accountId: AnyPgColumn; regionCode: AnyPgColumn; role: AnyPgColumn }) => [
    index('platform_grant__account_id__idx').on(t.accountId),
    index('platform_grant__region_code__idx').on(t.regionCode),
    check('platform_grant__role', sql`${t.role} in ('operator', 'province_staff')`),
    check('platform_grant__region', sql`(${t.role} = 'province_staff') = (${t.regionCode} is not null)`),
  ],
)
