import { jobEffects } from '@minhui/schema/tables/job-effect'
import { sql } from 'drizzle-orm'
import { newId } from '../database/new-id.ts'
import type { WriteTx } from '../database/session.ts'
import { rawStatement, tenant, value } from '../database/statement.ts'

const claim = rawStatement<{ id: string }>(
  ['id'],
  sql`insert into ${jobEffects} (tenant_id, id, job_id) values (${tenant}, ${value('id')}, ${value('jobId')})
    on conflict do nothing returning id`,
)

/** Does something in this transaction unless an earlier attempt of the job has committed it. */
export async function once(tx: WriteTx, jobId: string, work: () => Promise<void>): Promise<void> {
  if ((await tx.run(claim, { id: newId(), jobId })).length > 0) await work()
}

const sweep = rawStatement(
  [],
  sql`delete from ${jobEffects} where tenant_id = ${tenant} and created_at < now() - interval '30 days'`,
)
/** Forgets effects of jobs that are long gone. */
export const sweepJobEffects = (tx: WriteTx) => tx.run(sweep)
