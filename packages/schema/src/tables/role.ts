import { sql } from 'drizzle-orm'
import { date, foreignKey, index, uuid, varchar } from 'drizzle-orm/pg-core'
import { scopeKinds, statuses } from '../rules/codes.ts'
import { tenantRoles } from '../rules/roles.ts'
import { accounts } from './account.ts'
import { people } from './person.ts'
import { belongsTo, choice, code, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** A tenant's roles: a role of the vocabulary, renamed and narrowed. */
export const roles = tenantTable(
  'role',
  "A tenant's role: a role of the product's vocabulary under the tenant's name, less what the tenant withholds.",
  {
    base: choice('base', tenantRoles).notNull(),
    code: code().notNull(),
    name: text('name').notNull(),
    nameEn: text('name_en', 200),
    withheld: varchar('withheld', { length: 100 }).array().notNull().default([]),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    base: 'The role of the vocabulary that it can never exceed.',
    code: 'Business key within the tenant.',
    name: 'Chinese name.',
    nameEn: 'Name in English.',
    withheld: 'Permissions of the base that this role does not have, as Subject.action, e.g. Site.move.',
    status: 'Active, or retired: it gives nothing.',
  },
  (t) => [uniqueInTenant(t, t.code), oneOf(t.base), oneOf(t.status)],
)

/** Who has which role in the tenant, and on what. */
export const memberships = tenantTable(
  'membership',
  'A role that an account has in the tenant, limited to a scope.',
  {
    accountId: uuid('account_id').notNull(),
    personId: uuid('person_id'),
    roleId: uuid('role_id').notNull(),
    scopeKind: choice('scope_kind', scopeKinds).notNull(),
    scopeId: uuid('scope_id'),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
  },
  {
    accountId: 'Who has it.',
    personId: 'The person that the account is in this tenant.',
    roleId: 'The role.',
    scopeKind: 'What the role is limited to.',
    scopeId: 'The site, group or unit; null for the whole tenant and for own records.',
    validFrom: 'First day.',
    validTo: 'Last day; null while it lasts.',
  },
  (t) => [
    foreignKey({ name: 'membership__account_id__fk', columns: [t.accountId], foreignColumns: [accounts.id] }),
    index('membership__account_id__idx').on(t.tenantId, t.accountId),
    ...belongsTo(t.personId, () => people, t),
    ...belongsTo(t.roleId, () => roles, t),
    oneOf(t.scopeKind),
    holds(t, 'scope', sql`(${t.scopeKind} in ('tenant', 'own')) = (${t.scopeId} is null)`),
    holds(t, 'own', sql`${t.scopeKind} <> 'own' or ${t.personId} is not null`),
    holds(t, 'dates', sql`${t.validTo} >= ${t.validFrom}`),
  ],
)
