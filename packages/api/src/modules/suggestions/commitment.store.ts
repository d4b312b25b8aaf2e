import { commitments } from '@minhui/schema/tables/suggestion'
import { sql } from 'drizzle-orm'
import { type Condition, type Order, Pages } from '../../database/page.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { unitTree } from '../units/unit.store.ts'

export const commitmentStore = new Store(commitments, {
  subject: 'Commitment',
  attributes: {
    unitAncestorIds: {
      select: unitTree.ancestorsOf(commitments.unitId),
      has: (unitId) => unitTree.isAbove(commitments.unitId, unitId),
    },
  },
})
export const commitmentOrders: Record<string, Order> = {
  due: { columns: [commitments.dueOn, commitments.id], direction: 'asc' },
}
/** Pages of promises, the first due first. */
export const commitmentPages = new Pages(commitmentStore, commitmentOrders)
export const commitmentConditions = {
  open: (): Condition => ({ name: 'open', sql: () => sql`${commitments.outcome} is null` }),
  overdue: (): Condition => ({
    name: 'overdue',
    sql: () => sql`${commitments.outcome} is null and ${commitments.dueOn} < ${today}`,
  }),
}

const promised = rawStatement<{ unitId: string; dueOn: string }>(
  ['unitId', 'dueOn'],
  sql`select unit_id, due_on::text from ${commitments} where tenant_id = ${tenant} and suggestion_id = ${value('suggestionId')} and outcome is null order by due_on`,
)
/** Promises of a suggestion that are open, the first due first. */
export const listOpenPromises = (tx: TenantTx, suggestionId: string) => tx.run(promised, { suggestionId })
const end = rawStatement(
  [],
  sql`update ${commitments} set outcome = ${value('outcome')}, ended_on = ${today}, ended_by_id = ${value('replyId')}, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and suggestion_id = ${value('suggestionId')} and outcome is null
      and (${value('unitId')}::uuid is null or unit_id = ${value('unitId')}::uuid)`,
)
type Outcome = NonNullable<RowOf<typeof commitments>['outcome']>
/** Ends what is promised, of one unit by its reply, or altogether. */
export const endPromises = (
  tx: WriteTx,
  given: { suggestionId: string; unitId: string | null; replyId: string | null; outcome: Outcome },
) => tx.run(end, given)
const hand = rawStatement(
  [],
  sql`update ${commitments} set unit_id = ${value('to')}, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and suggestion_id = ${value('suggestionId')} and outcome is null and unit_id <> all(${value('unitIds')}::uuid[])`,
)
/** Whoever leads now has to keep what units promised that have no part any more. */
export const takePromisesOver = (tx: WriteTx, given: { suggestionId: string; unitIds: readonly string[]; to: string }) =>
  tx.run(hand, given)

const commit = rawStatement(
  [],
  sql`insert into ${commitments} (tenant_id, id, suggestion_id, reply_id, unit_id, text, due_on)
    values (${tenant}, ${value('id')}, ${value('suggestionId')}, ${value('replyId')}, ${value('unitId')}, ${value('text')}, ${value('dueOn')}::date)`,
)
/** Writes a promise down in the ledger. */
export const addCommitment = (
  tx: WriteTx,
  given: { id: string; suggestionId: string; replyId: string; unitId: string; text: string; dueOn: string },
) => tx.run(commit, given)

const reword = rawStatement(
  [],
  sql`update ${commitments} set text = ${value('text')}, version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and reply_id = ${value('replyId')}`,
)
/** Puts other words in place of what a reply promised. */
export const rewordPromise = (tx: WriteTx, replyId: string, text: string) => tx.run(reword, { replyId, text })
