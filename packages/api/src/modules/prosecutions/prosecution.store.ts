import { mandates } from '@minhui/schema/tables/mandate'
import { prosecutions } from '@minhui/schema/tables/suggestion'
import { eq, sql } from 'drizzle-orm'
import type { Filter } from '../../access/filter.ts'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { qualified, rawStatement, tenant, today, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import type { SideLimit } from '../cases/side-limit.store.ts'
import { stillSits } from '../mandates/in-office.store.ts'

export type ProsecutionRow = RowOf<typeof prosecutions>

const deputy = sql`array(select m.person_id from ${mandates} m where m.tenant_id = ${tenant} and m.id = ${qualified(prosecutions.mandateId)})`

/** Whether the deputy to whom it is offered sits in the body: what is offered to nobody any more is the procuratorate's to take back. */
const deputySits = sql`exists (select from ${mandates} m where m.tenant_id = ${tenant} and m.id = ${qualified(prosecutions.mandateId)} and ${stillSits(sql`m`)})`

export const prosecutionStore = new Store(prosecutions, {
  subject: 'Prosecution',
  secrets: ['title', 'text', 'reason', 'report'],
  attributes: {
    partyIds: {
      select: deputy,
      has: (person) =>
        sql`${qualified(prosecutions.mandateId)} in (select m.id from ${mandates} m where m.tenant_id = ${tenant} and m.person_id = ${person}::uuid)`,
    },
  },
})

/** The time within which whoever was offered something answers, and within which the procuratorate reports back. */
export const prosecutionLimit: SideLimit = {
  store: prosecutionStore as never,
  clock: 'clock',
  dueOn: 'dueOn',
  open: sql`${prosecutions.dueOn} is not null`,
  waits: sql`true`,
  caseId: sql<string>`${prosecutions.id}`,
  // What the procuratorate recommends is of no case yet.
  procedureId: sql<string | null>`null::uuid`,
  owner: sql<string>`case when ${prosecutions.direction} = 'from' and ${deputySits} then 'deputy' else 'prosecutor_liaison' end`,
  among: { name: 'suggestion', store: prosecutionStore as never },
}

export const prosecutionOrders: Record<string, Order> = {
  newest: { columns: [prosecutions.createdAt, prosecutions.id], direction: 'desc' },
  due: { columns: [prosecutions.dueOn, prosecutions.id], direction: 'asc' },
}
export const prosecutionPages = new Pages(prosecutionStore, prosecutionOrders)
export const prosecutionConditions = {
  status: (status: string): Condition => ({
    name: 'status',
    sql: () => eq(prosecutions.status, value('status') as never),
    values: { status },
  }),
  field: (field: string): Condition => ({
    name: 'field',
    sql: () => eq(prosecutions.field, value('field') as never),
    values: { field },
  }),
  /**
   * What waits for somebody: what was offered for whoever may take it up, or take it back where its deputy has left office;
   * what was taken up for whoever reports back.
   */
  waitsFor: (taking: Filter, recalling: Filter, reporting: Filter): Condition => ({
    name: `waits ${taking.shape} ${recalling.shape} ${reporting.shape}`,
    sql: () => sql`${prosecutions.dueOn} is not null and case ${prosecutions.status}
      when 'offered' then case when ${prosecutions.direction} = 'to' or ${deputySits} then ${taking.condition()} else ${recalling.condition()} end
      when 'accepted' then ${reporting.condition()} end`,
    values: { ...taking.values, ...recalling.values, ...reporting.values },
  }),
  overdue: (): Condition => ({ name: 'overdue', sql: () => sql`${prosecutions.dueOn} < ${today}` }),
}

const end = rawStatement<{ id: string }>(
  ['id'],
  sql`update ${prosecutions} set status = 'withdrawn', clock = null, due_on = null, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and suggestion_id = ${value('suggestionId')} and direction = 'to' and status = 'offered' returning id`,
)
/** Ends what of a suggestion was offered to the procuratorate and is not answered: the suggestion was withdrawn. */
export const endOffers = (tx: WriteTx, suggestionId: string) => tx.run(end, { suggestionId })

const ofSuggestions = rawStatement<{ id: string; suggestionId: string }>(
  ['id', 'suggestionId'],
  sql`select id, suggestion_id from ${prosecutions} where tenant_id = ${tenant} and suggestion_id = any(${value('ids')}::uuid[]) order by id desc`,
)
/** Ids of what of each suggestion the procuratorate was offered, or has offered, the last first; for the loaders. */
export async function prosecutionsOfSuggestions(tx: TenantTx, ids: readonly string[]): Promise<string[][]> {
  const found = Map.groupBy(await tx.run(ofSuggestions, { ids }), ({ suggestionId }) => suggestionId)
  return ids.map((id) => (found.get(id) ?? []).map((row) => row.id))
}

const redact = rawStatement<{ id: string }>(
  ['id'],
  sql`update ${prosecutions} set text = case when text = ${value('before')} then ${value('after')} else text end,
      reason = case when reason = ${value('before')} then left(${value('after')}, 1000) else reason end,
      report = case when report = ${value('before')} then ${value('after')} else report end, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and suggestion_id = ${value('suggestionId')} and ${value('before')} in (text, reason, report) returning id`,
)
/** Puts other words in place of those that were said between the congress and the procuratorate on a suggestion. */
export async function redactProsecutions(tx: WriteTx, suggestionId: string, before: string, after: string): Promise<void> {
  const found = await tx.run(redact, { suggestionId, before, after })
  if (found.length > 0) tx.announce({ topic: 'prosecution', tenantId: tx.tenantId, ids: found.map(({ id }) => id) })
}
