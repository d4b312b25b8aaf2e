import { opinionEntries, opinions } from '@minhui/schema/tables/opinion'
import { and, sql } from 'drizzle-orm'
import type { Filter } from '../../access/filter.ts'
import type { TenantTx } from '../../database/session.ts'
import { statements, tenant, value } from '../../database/statement.ts'
import { type OpinionRow, opinionStore } from './opinion.store.ts'

export type Lot = { from: string; until: string; seed: string; many: number }

// What was written off is told by the timeline, which nothing changes: not by where an opinion stands today.
const wasClosed = sql`${opinions.done} ? 'close' and exists (
  select from ${opinionEntries} e where e.tenant_id = ${tenant} and e.case_id = ${opinions.id} and e.action = 'close'
    and e.created_at >= ${value('from')}::date::timestamp at time zone 'Asia/Shanghai'
    and e.created_at < (${value('until')}::date + 1)::timestamp at time zone 'Asia/Shanghai')`

const sampled = statements<OpinionRow, Filter>((_, access) =>
  opinionStore.select((db) =>
    opinionStore
      .briefly(db)
      .where(and(opinionStore.ofTenant(), wasClosed, access.condition()))
      .orderBy(sql`md5(${opinions.id}::text || ${value('seed')}), ${opinions.id}`)
      .limit(sql`${value('many')}::int` as never),
  ),
)
/**
 * Opinions that were written off in a period, by lot, of those that somebody may look back at: the same seed draws the same
 * ones whatever becomes of them, so that a draw can be checked.
 */
export const drawSample = (tx: TenantTx, { from, until, seed, many }: Lot, access: Filter) =>
  tx.run(sampled(access.shape, access), { from, until, seed, many, ...access.values })
