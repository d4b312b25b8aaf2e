import { invitations } from '@minhui/schema/tables/invitation'
import { roles } from '@minhui/schema/tables/role'
import { eq, sql } from 'drizzle-orm'
import { type Order, Pages } from '../../database/page.ts'
import type { TenantTx } from '../../database/session.ts'
import { qualified, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { siteAncestorsOfScope } from '../roles/membership.store.ts'

export type InvitationRow = RowOf<typeof invitations>

/** How long somebody has to accept, in days. */
export const validDays = 7

const base = sql`(select r.base from ${roles} r where r.tenant_id = ${tenant} and r.id = ${qualified(invitations.roleId)})`

/** Who is invited to which role. */
export const invitationStore = new Store(invitations, {
  subject: 'Invitation',
  secrets: ['phoneSealed', 'tokenHash'],
  attributes: { base: { one: base, select: base }, siteAncestorIds: siteAncestorsOfScope(invitations.scopeId) },
})

export const invitationOrders: Record<string, Order> = {
  newest: { columns: [invitations.createdAt, invitations.id], direction: 'desc' },
}
export const invitationPages = new Pages(invitationStore, invitationOrders)

const byToken = invitationStore.select<InvitationRow>((db) =>
  invitationStore.from(db).where(sql`${invitationStore.ofTenant()} and ${eq(invitations.tokenHash, value('tokenHash'))}`),
)
/** The invitation whose link holds this token. */
export const findByToken = async (tx: TenantTx, tokenHash: string) => (await tx.run(byToken, { tokenHash }))[0]
