import { accounts, accountTenants } from '@minhui/schema/tables/account'
import { eq, sql } from 'drizzle-orm'
import type { TenantTx, Tx } from '../../database/session.ts'
import { rawStatement, statement, tenant, value } from '../../database/statement.ts'

const account = statement<{ id: string; displayName: string }>((db) =>
  db
    .select({ id: accounts.id, displayName: accounts.displayName })
    .from(accounts)
    .where(eq(accounts.id, value('accountId'))),
)

/** An account by its id. */
export const findAccount = async (tx: Tx, accountId: string) => (await tx.run(account, { accountId }))[0]

const newAccount = rawStatement(
  [],
  sql`insert into ${accounts} (id, display_name) values (${value('id')}, ${value('displayName')})`,
)

/** Makes an account; how its holder signs in is kept by `auth/`. */
export const insertAccount = (tx: Tx, values: { id: string; displayName: string }) => tx.run(newAccount, values)

const enterTenant = rawStatement(
  [],
  sql`insert into ${accountTenants} (account_id, tenant) values (${value('accountId')}, ${tenant}) on conflict do nothing`,
)
/** Notes that an account has a role in the tenant of this session. */
export const noteTenant = (tx: TenantTx, accountId: string) => tx.run(enterTenant, { accountId })

const names = rawStatement<{ id: string; displayName: string }>(
  ['id', 'displayName'],
  sql`select id, display_name from ${accounts} where id = any(${value('ids')}::uuid[])`,
)

/** Names of accounts, for the loaders. */
export async function namesOfAccounts(tx: TenantTx, ids: readonly string[]): Promise<(string | null)[]> {
  const found = new Map((await tx.run(names, { ids })).map((row) => [row.id, row.displayName]))
  return ids.map((id) => found.get(id) ?? null)
}
