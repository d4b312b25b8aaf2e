import { accounts } from '@minhui/schema/tables/account'
import { mandates } from '@minhui/schema/tables/mandate'
import { memberships, roles } from '@minhui/schema/tables/role'
import { siteClosures } from '@minhui/schema/tables/site'
import { and, eq, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Order } from '../../database/page.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { qualified, rawStatement, tenant, today, value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'
import { Tree } from '../../database/tree.ts'
import type { ViewerMembership } from '../../viewer.ts'
import { isInOfficeNow } from '../mandates/in-office.store.ts'

const tree = new Tree(siteClosures)
const ofRole = and(eq(roles.tenantId, memberships.tenantId), eq(roles.id, memberships.roleId))
const base = sql`(select r.base from ${roles} r where r.tenant_id = ${tenant} and r.id = ${qualified(memberships.roleId)})`

/** The sites above the scope of something, as an attribute of permissions. */
export const siteAncestorsOfScope = (scopeId: AnyPgColumn) => ({
  select: tree.ancestorsOf(scopeId),
  has: (site: SQL) => tree.isAbove(scopeId, site),
})

/** Who has which role. */
export const membershipStore = new Store(memberships, {
  subject: 'Membership',
  attributes: {
    base: { one: base, select: base },
    siteAncestorIds: siteAncestorsOfScope(memberships.scopeId),
  },
})

const current = and(lte(memberships.validFrom, today), or(isNull(memberships.validTo), gte(memberships.validTo, today)))

/** A deputy has the deputy's rights through a mandate in office: suspended, ended or over they are gone at once (DL 61-62). */
const inOffice = sql`(${roles.base} <> 'deputy' or exists (select from ${mandates} m where m.tenant_id = ${tenant} and m.person_id = ${memberships.personId} and ${isInOfficeNow(sql`m`)}))`

const ofAccount = membershipStore.select<ViewerMembership>((db) =>
  db
    .select({
      id: memberships.id,
      base: roles.base,
      withheld: roles.withheld,
      scopeKind: memberships.scopeKind,
      scopeId: sql<
        string | null
      >`case when ${memberships.scopeKind} = 'own' then ${memberships.personId} else ${memberships.scopeId} end`.as('scope'),
      roleName: roles.name,
      roleNameEn: roles.nameEn,
      personId: memberships.personId,
    })
    .from(memberships)
    .innerJoin(roles, ofRole)
    .where(
      and(
        membershipStore.ofTenant(),
        eq(memberships.accountId, value('accountId')),
        current,
        eq(roles.status, 'active'),
        eq(roles.tenantId, tenant),
        inOffice,
      ),
    )
    .orderBy(memberships.id),
)

/** The roles that an account has today in the tenant of this session. */
export const listMembershipsOf = (tx: TenantTx, accountId: string): Promise<ViewerMembership[]> =>
  tx.run(ofAccount, { accountId })

const ofPerson = membershipStore.select<{ accountId: string }>((db) =>
  db
    .select({ accountId: memberships.accountId })
    .from(memberships)
    .innerJoin(accounts, and(eq(accounts.id, memberships.accountId), isNull(accounts.deletedAt)))
    .where(and(membershipStore.ofTenant(), eq(memberships.personId, value('personId'))))
    .limit(1),
)

/** The account that a person of the tenant has, if there is one. */
export const findAccountOfPerson = async (tx: TenantTx, personId: string) => (await tx.run(ofPerson, { personId }))[0]?.accountId

const adminsBeside = membershipStore.select<{ id: string }>((db) =>
  db
    .select({ id: memberships.id })
    .from(memberships)
    .innerJoin(roles, ofRole)
    .where(
      and(
        membershipStore.ofTenant(),
        eq(roles.tenantId, tenant),
        eq(roles.base, 'district_admin'),
        eq(roles.status, 'active'),
        sql`cardinality(${roles.withheld}) = 0`,
        lte(memberships.validFrom, today),
        sql`(${memberships.validTo} is null or ${memberships.validTo} > ${value('until')}::date)`,
        sql`${memberships.id} <> ${value('membershipId')}`,
        sql`${roles.id} <> ${value('roleId')}`,
      ),
    )
    .limit(1),
)

const nobody = '00000000-0000-0000-0000-000000000000'

/** Lets changes of who may do what in a tenant happen one after the other: each decides on what the others have done. */
export const lockAccess = (tx: WriteTx) => tx.run(oneByOne)
const oneByOne = rawStatement([], sql`select pg_advisory_xact_lock(hashtextextended('access ' || ${tenant}::text, 0))`)

/** Whether a full district admin is left after `until` without this membership or this role; call `lockAccess` first. */
export async function hasAdminBeside(
  tx: WriteTx,
  without: { membershipId?: string; roleId?: string; until?: string },
): Promise<boolean> {
  const found = await tx.run(adminsBeside, {
    membershipId: without.membershipId ?? nobody,
    roleId: without.roleId ?? nobody,
    until: without.until ?? 'infinity',
  })
  return found.length > 0
}

export const membershipOrders: Record<string, Order> = {
  newest: { columns: [memberships.createdAt, memberships.id], direction: 'desc' },
}

const same = membershipStore.select<{ id: string }>((db) =>
  db
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        membershipStore.ofTenant(),
        eq(memberships.accountId, value('accountId')),
        eq(memberships.roleId, value('roleId')),
        sql`${memberships.scopeId} is not distinct from ${value('scopeId')}::uuid`,
        or(isNull(memberships.validTo), gte(memberships.validTo, sql`${value('validFrom')}::date`)),
      ),
    )
    .limit(1),
)

/** Whether an account already has a role on the same scope at that time. */
export const hasSameMembership = async (
  tx: TenantTx,
  values: { accountId: string; roleId: string; scopeId: string | null; validFrom: string },
) => (await tx.run(same, values)).length > 0

const move = rawStatement(
  [],
  sql`update ${memberships} set account_id = ${value('to')}, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and person_id = ${value('personId')} and account_id = ${value('from')}`,
)
/** Gives what a person holds in this tenant to another account, which turned out to be the person's. */
export const moveMemberships = (tx: WriteTx, personId: string, from: string, to: string) => tx.run(move, { personId, from, to })

const bases = rawStatement<{ base: string }>(
  ['base'],
  sql`select distinct r.base from ${memberships} m join ${roles} r on r.tenant_id = m.tenant_id and r.id = m.role_id
    where m.tenant_id = ${tenant} and m.account_id = ${value('accountId')} and (m.valid_to is null or m.valid_to >= ${today})`,
)
/** Roles that an account has or will have, retired ones too: by them the three administrators are kept apart. */
export const listBasesOf = async (tx: TenantTx, accountId: string) => (await tx.run(bases, { accountId })).map(({ base }) => base)

/** What a person holds, or will hold, with what permissions speak of. */
export async function listMembershipsOfPerson(tx: WriteTx, personId: string) {
  const found = await tx.run(idsOfPerson, { personId })
  return membershipStore.findWithAttributes(
    tx,
    found.map(({ id }) => id),
  )
}
const idsOfPerson = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${memberships} where tenant_id = ${tenant} and person_id = ${value('personId')} and (valid_to is null or valid_to >= ${today})`,
)

const accountsOfTenant = rawStatement<{ accountId: string }>(
  ['accountId'],
  sql`select distinct account_id from ${memberships} where tenant_id = ${tenant} and (valid_to is null or valid_to >= ${today})`,
)
/** Accounts with a role in the tenant of this session. */
export const listAccountsOfTenant = async (tx: TenantTx) => (await tx.run(accountsOfTenant)).map(({ accountId }) => accountId)
