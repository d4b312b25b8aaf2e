import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import type { TenantTable } from '../../database/store.ts'
import type { Batch } from '../../graphql/loaders.ts'
import { accountsOfHolder } from '../people/holder.store.ts'

type LikeTable = TenantTable & { accountId: AnyPgColumn }

/**
 * Who supports the cases of a kind: a table of its own with the case and the account, unique together. A person with several
 * accounts has one voice: the case is locked meanwhile. `recount` runs after each change, with `caseId`, where the number
 * stands with the case.
 */
export function likesOf(table: LikeTable, caseColumn: AnyPgColumn, recount?: SQL) {
  const ofCase = sql`${sql.identifier(caseColumn.name)}`
  const holder = accountsOfHolder(sql`${value('accountId')}::uuid`)
  const add = rawStatement(
    [],
    sql`insert into ${table} (tenant_id, id, ${ofCase}, account_id)
      select ${tenant}, ${value('id')}::uuid, ${value('caseId')}::uuid, ${value('accountId')}::uuid
       where not exists (select from ${table} l where l.tenant_id = ${tenant} and l.${ofCase} = ${value('caseId')}::uuid and l.account_id in (${holder}))
      on conflict do nothing`,
  )
  const remove = rawStatement(
    [],
    sql`delete from ${table} where tenant_id = ${tenant} and account_id in (${holder}) and ${ofCase} = ${value('caseId')}`,
  )
  const count = recount && rawStatement([], recount)
  const counted = async (tx: WriteTx, caseId: string) => void (count && (await tx.run(count, { caseId })))
  const own = rawStatement<{ key: string }>(
    ['key'],
    sql`select distinct a.id || ' ' || l.${ofCase} from unnest(${value('accounts')}::uuid[]) a (id)
      cross join lateral (${accountsOfHolder(sql`a.id`)}) h (id)
      join ${table} l on l.tenant_id = ${tenant} and l.account_id = h.id and l.${ofCase} = any(${value('cases')}::uuid[])`,
  )
  /** Whether accounts support cases, by `account case`, for the loaders. */
  const supported: Batch<string, boolean> = async (tx, keys) => {
    const pairs = keys.map((key) => key.split(' '))
    const [accounts, cases] = [[...new Set(pairs.map(([account]) => account))], pairs.map(([, id]) => id)]
    const found = new Set((await tx.run(own, { accounts, cases })).map(({ key }) => key))
    return keys.map((key) => found.has(key))
  }
  return {
    supported,
    counted,
    /** Notes that whoever holds an account supports a case; once, however often it is said. */
    async like(tx: WriteTx, caseId: string, accountId: string): Promise<void> {
      await tx.run(add, { id: newId(), caseId, accountId })
      await counted(tx, caseId)
    },
    /** Takes that back. */
    async unlike(tx: WriteTx, caseId: string, accountId: string): Promise<void> {
      await tx.run(remove, { caseId, accountId })
      await counted(tx, caseId)
    },
  }
}
