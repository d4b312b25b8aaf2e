import { ballotOptions, ballots } from '@minhui/schema/tables/ballot'
import { sql } from 'drizzle-orm'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { UserError } from '../../errors/user-error.ts'
import { type ProjectRow, projectStore } from './project.store.ts'

/** What takes a project off the paper, or changes what the paper says of it. */
export const leavingPaper: ReadonlySet<string> = new Set(['edit', 'pool', 'reject', 'withdraw', 'close', 'select', 'passOver'])

const fixed = rawStatement<{ id: string }>(
  ['id'],
  sql`select b.id from ${ballotOptions} o join ${ballots} b on b.tenant_id = ${tenant} and b.id = o.ballot_id
    where o.tenant_id = ${tenant} and o.project_id = ${value('projectId')} and not b.rehearsal and not b.consultative
      and b.status in ('frozen', 'open', 'closed', 'counted') limit 1`,
)
/**
 * Refuses with `ON_BALLOT` while a ballot that counts is fixed on a project: what deputies vote on stays as they were shown
 * it, and there is something that the result can be written to.
 */
export async function mustBeOffPaper(tx: WriteTx, projectId: string, field = 'id'): Promise<void> {
  if ((await tx.run(fixed, { projectId })).length > 0) throw new UserError('ON_BALLOT', field)
}

const advice = rawStatement<{ id: string }>(
  ['id'],
  sql`select b.id from ${ballotOptions} o join ${ballots} b on b.tenant_id = ${tenant} and b.id = o.ballot_id
    where o.tenant_id = ${tenant} and o.project_id = ${value('id')} and b.consultative and not b.rehearsal and b.status = 'announced'
      and b.kind = ${value('kind')} and b.result ->> 'fault' is null
      and (b.announced_at at time zone 'Asia/Shanghai')::date >= ${value('since')}::date limit 1`,
)
/** Refuses with `ADVICE_MISSING` until street deputies have been asked of a project as it stands now, and what they said is announced. */
export async function mustBeAdvised(
  tx: WriteTx,
  { id, since }: Pick<ProjectRow, 'id' | 'since'>,
  kind: 'selection' | 'inspection',
): Promise<void> {
  if ((await tx.run(advice, { id, since, kind })).length === 0) throw new UserError('ADVICE_MISSING', 'id')
}

/** Locks what a ballot is being fixed on, in the order of ids, so that nothing leaves the paper at the same moment. */
export async function lockForBallot(tx: WriteTx, projectIds: readonly (string | null)[]): Promise<void> {
  for (const id of projectIds.filter((one) => one !== null).sort()) await projectStore.lock(tx, id)
}
