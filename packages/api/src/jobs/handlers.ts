import { v7 as uuid } from 'uuid'
import { sweepExpired } from '../auth/credential.store.ts'
import { Session } from '../database/session.ts'
import { trimAudit } from '../modules/audit/audit-entry.store.ts'
import { sweepIdempotencyKeys } from '../modules/idempotency-keys/idempotency-key.store.ts'
import { sweepImports } from '../modules/imports/import.store.ts'
import { checkImport, runImport } from '../modules/imports/import-job.ts'
import { refreshFigures } from '../modules/provinces/district-figure.store.ts'
import { listTenants } from '../modules/tenants/tenant.store.ts'
import type { Services } from '../services.ts'
import { sessionFor } from '../tenant-session.ts'
import { once, sweepJobEffects } from './job-effect.store.ts'
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
        await sweepImports(tx)
        await refreshFigures(tx)
      })
    },
    'import-check': (job) => checkImport(services, job),
    'import-run': (job) => runImport(services, job),
    'summary-refresh': ({ tenantId }) => tenantOf(tenantId).write((tx) => refreshFigures(tx)),
    'province-access': async ({ id, data: { accountId, tenantIds } }) => {
      for (const tenantId of tenantIds) {
        const record = {
          accountId,
          action: 'provinceSummary',
          subject: 'ProvinceSummary',
          outcome: 'done',
          address: null,
        } as const
        await sessionFor(services, tenantId).write((tx) => once(tx, id, async () => tx.record({ id: uuid(), ...record })))
      }
    },
  } as Handlers
}
