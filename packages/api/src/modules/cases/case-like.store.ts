import { type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import { v7 as uuid } from 'uuid'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import type { TenantTable } from '../../database/store.ts'
import type { Batch } from '../../graphql/loaders.ts'

type LikeTable = TenantTable & { accountId: AnyPgColumn }

/**
 * Who supports the cases of a kind: a table of its own with the case and the account, unique together. `recount` runs after
 * each change, with `caseId`, where the number stands with the case.
 */
export function likesOf(table: LikeTable, caseColumn: AnyPgColumn, recount?: SQL) {
  const ofCase = sql`${sql.identifier(caseColumn.name)}`
  const add = rawStatement(
    [],
    sql`insert into ${table} (tenant_id, id, ${ofCase}, account_id)
      values (${tenant}, ${value('id')}, ${value('caseId')}, ${value('accountId')}) on conflict do nothing`,
  )
  const remove = rawStatement(
    [],
    sql`delete from ${table} where tenant_id = ${tenant} and account_id = ${value('accountId')} and ${ofCase} = ${value('caseId')}`,
  )
  const count = recount && rawStatement([], recount)
  const counted = async (tx: WriteTx, caseId: string) => void (count && (await tx.run(count, { caseId })))
  const own = rawStatement<{ key: string }>(
    ['key'],
    sql`select account_id || ' ' || ${ofCase} from ${table} where tenant_id = ${tenant}
      and account_id = any(${value('accounts')}::uuid[]) and ${ofCase} = any(${value('cases')}::uuid[])`,
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
    /** Notes that an account supports a case; once, however often it says so. */
    async like(tx: WriteTx, caseId: string, accountId: string): Promise<void> {
      await tx.run(add, { id: uuid(), caseId, accountId })
      await counted(tx, caseId)
    },
    /** Takes that back. */
    async unlike(tx: WriteTx, caseId: string, accountId: string): Promise<void> {
      await tx.run(remove, { caseId, accountId })
      await counted(tx, caseId)
    },
  }
}
