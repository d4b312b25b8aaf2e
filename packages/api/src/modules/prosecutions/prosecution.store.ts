import { mandates } from '@minhui/schema/tables/mandate'
import { prosecutions } from '@minhui/schema/tables/suggestion'
import { eq, sql } from 'drizzle-orm'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import type { TenantTx } from '../../database/session.ts'
import { qualified, rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'

export type ProsecutionRow = RowOf<typeof prosecutions>

const deputy = sql`array(select m.person_id from ${mandates} m where m.tenant_id = ${tenant} and m.id = ${qualified(prosecutions.mandateId)})`

export const prosecutionStore = new Store(prosecutions, {
  subject: 'Prosecution',
  secrets: ['title', 'text', 'report'],
  attributes: {
    partyIds: {
      select: deputy,
      has: (person) =>
        sql`${qualified(prosecutions.mandateId)} in (select m.id from ${mandates} m where m.tenant_id = ${tenant} and m.person_id = ${person}::uuid)`,
    },
  },
})

export const prosecutionOrders: Record<string, Order> = {
  newest: { columns: [prosecutions.createdAt, prosecutions.id], direction: 'desc' },
}
export const prosecutionPages = new Pages(prosecutionStore, prosecutionOrders)
export const prosecutionConditions = {
  status: (status: string): Condition => ({
    name: 'status',
    sql: () => eq(prosecutions.status, value('status') as never),
    values: { status },
  }),
}

const ofSuggestions = rawStatement<{ id: string; suggestionId: string }>(
  ['id', 'suggestionId'],
  sql`select id, suggestion_id from ${prosecutions} where tenant_id = ${tenant} and suggestion_id = any(${value('ids')}::uuid[]) order by id desc`,
)
/** Ids of what of each suggestion the procuratorate was offered, or has offered, the last first; for the loaders. */
export async function prosecutionsOfSuggestions(tx: TenantTx, ids: readonly string[]): Promise<string[][]> {
  const found = Map.groupBy(await tx.run(ofSuggestions, { ids }), ({ suggestionId }) => suggestionId)
  return ids.map((id) => (found.get(id) ?? []).map((row) => row.id))
}
