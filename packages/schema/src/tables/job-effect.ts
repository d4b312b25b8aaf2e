import { index, uuid } from 'drizzle-orm/pg-core'
import { tenantTable, uniqueInTenant } from './tenant-table.ts'

/** Jobs whose effect is written: a job that is tried again after that does nothing. */
export const jobEffects = tenantTable(
  'job_effect',
  'A job whose effect was committed; tried again, it does nothing.',
  { jobId: uuid('job_id').notNull() },
  { jobId: 'Id of the job, the same in every attempt.' },
  (t) => [uniqueInTenant(t, t.jobId), index('job_effect__created_at__idx').on(t.tenantId, t.createdAt)],
)
