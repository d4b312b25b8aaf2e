import { memberships } from '@minhui/schema/tables/role'
import { type SQL, sql } from 'drizzle-orm'
import { tenant } from '../../database/statement.ts'

/** A query for the accounts of whoever holds an account: itself, and what else the same person signs in with in this tenant. */
export const accountsOfHolder = (account: SQL): SQL => sql`select ${account}
  union select m.account_id from ${memberships} own
    join ${memberships} m on m.tenant_id = own.tenant_id and m.person_id = own.person_id
   where own.tenant_id = ${tenant} and own.account_id = ${account}`
