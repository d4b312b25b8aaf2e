import { sql } from 'drizzle-orm'
import type { Tx } from '../../database/session.ts'
import { rawStatement, value } from '../../database/statement.ts'

/** How many jobs of a queue are in a state. */
export type QueueState = { queue: string; state: string; jobs: number; oldest: string | null }

const states = rawStatement<QueueState>(
  ['queue', 'state', 'jobs', 'oldest'],
  sql`select q.name, j.state, count(*)::int, min(j.created_on)::text
    from jobs.queue q join jobs.job j on j.name = q.name
    where q.name not like '\\_\\_pgboss\\_\\_%' group by 1, 2 order by 1, 2`,
)
/** What waits, runs, and has failed, by queue. */
export const listQueueStates = (tx: Tx) => tx.run(states)

/** A job that failed, with the kind of its last error. */
export type FailedJob = {
  id: string
  queue: string
  state: string
  attempts: number
  failedAt: string | null
  error: string | null
}

const failed = rawStatement<FailedJob>(
  ['id', 'queue', 'state', 'attempts', 'failedAt', 'error'],
  sql`select j.id, j.name, j.state, j.retry_count, coalesce(j.completed_on, j.started_on)::text, j.output->>'message'
    from jobs.job j where j.state in ('failed', 'retry') order by j.completed_on desc nulls last, j.id limit 100`,
)
/** The last jobs that failed, or that failed and will be tried again. */
export const listFailedJobs = (tx: Tx) => tx.run(failed)

const again = rawStatement<{ id: string }>(
  ['id'],
  sql`update jobs.job set state = 'retry', retry_limit = retry_count + 1, start_after = now(), completed_on = null
    where id = ${value('id')}::uuid and state = 'failed' returning id`,
)
/** Lets a job that failed for good be tried once more; false: there is none such. */
export const retryJob = async (tx: Tx, id: string) => (await tx.run(again, { id })).length > 0
