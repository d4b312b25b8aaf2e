import { statuses } from '../rules/codes.ts'
import { choice, code, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** Directories of a tenant whose members sign in there (OpenID Connect). */
export const identityProviders = tenantTable(
  'identity_provider',
  "A tenant's own directory for single sign-on (OpenID Connect).",
  {
    code: code().notNull(),
    name: text('name').notNull(),
    issuer: text('issuer', 300).notNull(),
    clientId: text('client_id', 200).notNull(),
    clientSecretSealed: text('client_secret_sealed', 600),
    status: choice('status', statuses).notNull().default('active'),
  },
  {
    code: 'Business key within the tenant.',
    name: 'Name on the button.',
    issuer: 'Address of the directory, as its tokens name it.',
    clientId: 'Under which name the directory knows this platform.',
    clientSecretSealed: 'The secret shared with the directory, sealed.',
    status: 'Active, or retired.',
  },
  (t) => [uniqueInTenant(t, t.code), oneOf(t.status)],
)
