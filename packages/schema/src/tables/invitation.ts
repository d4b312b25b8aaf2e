import { sql } from 'drizzle-orm'
import { date, index, timestamp, uuid } from 'drizzle-orm/pg-core'
import { invitationStatuses, scopeKinds } from '../rules/codes.ts'
import { people } from './person.ts'
import { roles } from './role.ts'
import { belongsTo, choice, descending, holds, oneOf, tenantTable, text, uniqueInTenant } from './tenant-table.ts'

/** Somebody is invited to a role; who accepts proves to have the telephone. */
export const invitations = tenantTable(
  'invitation',
  'An invitation of a person to a role on a scope, which is accepted by whoever has the telephone.',
  {
    personId: uuid('person_id').notNull(),
    roleId: uuid('role_id').notNull(),
    scopeKind: choice('scope_kind', scopeKinds).notNull(),
    scopeId: uuid('scope_id'),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validTo: date('valid_to', { mode: 'string' }),
    phoneSealed: text('phone_sealed', 200),
    tokenHash: text('token_hash', 64).notNull(),
    status: choice('status', invitationStatuses).notNull().default('open'),
    expiresAt: timestamp('expires_at', { withTimezone: true, mode: 'string' }).notNull(),
    acceptedBy: uuid('accepted_by'),
  },
  {
    personId: 'Who is invited.',
    roleId: 'To which role.',
    scopeKind: 'What the role is limited to.',
    scopeId: 'The site, group or unit; null for the whole tenant and for own records.',
    validFrom: 'First day of the role.',
    validTo: 'Last day of the role; null while it lasts.',
    phoneSealed: 'Telephone number of the invited, sealed; null once they have deleted the account.',
    tokenHash: 'SHA-256 of the token in the link.',
    status: 'Open, accepted or revoked.',
    expiresAt: 'Until when it can be accepted.',
    acceptedBy: 'The account that accepted it.',
  },
  (t) => [
    ...belongsTo(t.personId, () => people, t),
    ...belongsTo(t.roleId, () => roles, t),
    uniqueInTenant(t, t.tokenHash),
    index('invitation__list__idx').on(t.tenantId, descending(t.createdAt), descending(t.id)),
    oneOf(t.scopeKind),
    oneOf(t.status),
    holds(t, 'scope', sql`(${t.scopeKind} in ('tenant', 'own')) = (${t.scopeId} is null)`),
    holds(t, 'dates', sql`${t.validTo} >= ${t.validFrom}`),
  ],
)
