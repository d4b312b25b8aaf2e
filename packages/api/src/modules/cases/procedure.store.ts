import { procedures } from '@minhui/schema/tables/case'
import { sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type CaseKindName, defaultProcedures, type ProcedureRow, procedureStore } from './case.store.ts'

const editions = procedureStore.select<ProcedureRow>((db) =>
  procedureStore
    .from(db)
    .where(sql`${procedureStore.ofTenant()} and ${procedures.kind} = ${value('kind')}`)
    .orderBy(sql`${procedures.edition} desc`),
)

/** How a kind of case goes, edition by edition, the one in force first; that of the product where a tenant has none yet. */
export async function listEditions(tx: TenantTx, kind: CaseKindName): Promise<Edition[]> {
  const found = await tx.run(editions, { kind })
  return found.length > 0
    ? found
    : [{ id: null, kind, edition: 1, definition: defaultProcedures[kind], accountId: null, createdAt: null }]
}
/** An edition, also the one that is no row yet. */
export type Edition = Pick<ProcedureRow, 'kind' | 'edition' | 'definition' | 'accountId'> & {
  id: string | null
  createdAt: string | null
}

const oneByOne = rawStatement([], sql`select pg_advisory_xact_lock(hashtextextended(${tenant}::text || ${value('kind')}, 0))`)
/** Lets those who publish a procedure of a kind at once do so one after the other. */
export const lockEditions = (tx: WriteTx, kind: CaseKindName) => tx.run(oneByOne, { kind })
