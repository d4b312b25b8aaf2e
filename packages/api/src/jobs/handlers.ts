import { sweepExpired } from '../auth/credential.store.ts'
import { Session } from '../database/session.ts'
import { trimAudit } from '../modules/audit/audit-entry.store.ts'
import { sweepIdempotencyKeys } from '../modules/idempotency-keys/idempotency-key.store.ts'
import { checkImport, runImport } from '../modules/imports/import-job.ts'
import { listTenants } from '../modules/tenants/tenant.store.ts'
import type { Services } from '../services.ts'
import { sessionFor } from '../tenant-session.ts'
import { sweepJobEffects } from './job-effect.store.ts'
import type { Handlers, Job } from './jobs.ts'

/** What is done for each queue. */
export function handlersOf(services: Services): Handlers {
  const { pools, directory, limits } = services
  /** The tenant of a job, as the application. */
  const tenantOf = (tenantId: string | null) => {
    if (!tenantId) throw new Error('this job belongs to a tenant')
    return sessionFor(services, tenantId)
  }
  return {
    nightly: async () => {
      await new Session({ pool: pools.auth, tenantId: null }).write((tx) => sweepExpired(tx))
      await limits.sweep()
      for (const { id } of await directory.read((tx) => listTenants(tx)))
        await sessionFor(services, id).write(async (tx) => tx.enqueue('nightly-tenant', {}, { key: 'nightly' }))
    },
    'nightly-tenant': async ({ tenantId }: Job<'nightly-tenant'>) => {
      await new Session({ pool: pools.jobs, tenantId }).write((tx) => trimAudit(tx))
      await tenantOf(tenantId).write(async (tx) => {
        await sweepIdempotencyKeys(tx)
        await sweepJobEffects(tx)
      })
    },
    'import-check': (job) => checkImport(services, job),
    'import-run': (job) => runImport(services, job),
  } as Handlers
}
