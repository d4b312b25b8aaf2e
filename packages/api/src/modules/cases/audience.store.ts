import { memberships, roles } from '@minhui/schema/tables/role'
import { unitClosures, unitStaff } from '@minhui/schema/tables/unit'
import { sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'

const accountsOfPeople = rawStatement<{ accountId: string }>(
  ['accountId'],
  sql`select distinct account_id from ${memberships} where tenant_id = ${tenant} and person_id = any(${value('personIds')}::uuid[]) and valid_from <= ${today} and (valid_to is null or valid_to >= ${today})`,
)
/** Accounts of people. */
export const listAccountsOfPeople = async (tx: TenantTx, personIds: readonly string[]) =>
  personIds.length === 0 ? [] : (await tx.run(accountsOfPeople, { personIds })).map(({ accountId }) => accountId)

/** Tells accounts from which something is taken that what waits for them has changed: they may not read it any more. */
export function announceLost(tx: WriteTx, accountIds: string[]): void {
  if (accountIds.length > 0) tx.announce({ topic: 'work', tenantId: tx.tenantId, ids: accountIds })
}

// Whoever works for a bureau works for its sections.
const above = sql`select ancestor_id from ${unitClosures} where tenant_id = ${tenant} and descendant_id = ${value('unitId')}`
const handlers = rawStatement<{ accountId: string }>(
  ['accountId'],
  sql`select distinct m.account_id from ${memberships} m
      join ${roles} r on r.tenant_id = m.tenant_id and r.id = m.role_id and r.base = 'department_handler' and r.status = 'active'
    where m.tenant_id = ${tenant} and m.scope_kind = 'unit' and m.scope_id in (${above})
      and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today})`,
)
/** Accounts of those who work in a unit, or in one above it. */
export const listHandlers = async (tx: TenantTx, unitId: string) =>
  (await tx.run(handlers, { unitId })).map(({ accountId }) => accountId)

const heads = rawStatement<{ accountId: string }>(
  ['accountId'],
  sql`select distinct m.account_id from ${memberships} m
      join ${roles} r on r.tenant_id = m.tenant_id and r.id = m.role_id and r.base = 'department_handler' and r.status = 'active'
        and not r.withheld && array['Suggestion.read', 'Suggestion.signReply']::varchar[]
      join ${unitStaff} s on s.tenant_id = m.tenant_id and s.person_id = m.person_id and s.unit_id = ${value('unitId')}
        and s.duty = 'head' and s.valid_from <= ${today} and (s.valid_to is null or s.valid_to >= ${today})
    where m.tenant_id = ${tenant} and m.scope_kind = 'unit' and m.scope_id in (${above})
      and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today})`,
)
/** Accounts of those who head a unit and may sign for it. */
export const listHeads = async (tx: TenantTx, unitId: string) =>
  (await tx.run(heads, { unitId })).map(({ accountId }) => accountId)

const holders = rawStatement<{ accountId: string }>(
  ['accountId'],
  sql`select distinct m.account_id from ${memberships} m
      join ${roles} r on r.tenant_id = m.tenant_id and r.id = m.role_id and r.base = ${value('base')} and r.status = 'active'
    where m.tenant_id = ${tenant} and m.scope_kind = 'tenant' and m.valid_from <= ${today} and (m.valid_to is null or m.valid_to >= ${today})`,
)
/** Accounts of those who have a role in the whole tenant. */
export const listOfRole = async (tx: TenantTx, base: string) =>
  (await tx.run(holders, { base })).map(({ accountId }) => accountId)
