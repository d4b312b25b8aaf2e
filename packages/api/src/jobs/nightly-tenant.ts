import { Session, type WriteTx } from '../database/session.ts'
import { keyOf } from '../files/storage.ts'
import { sweepUsage } from '../modules/api-clients/api-client.store.ts'
import { trimAudit } from '../modules/audit/audit-entry.store.ts'
import { lapseCases, recomputeCases } from '../modules/cases/case-job.ts'
import { sweepCaseSteps } from '../modules/cases/case-step.store.ts'
import { sweepFiles } from '../modules/files/file.store.ts'
import { sweepIdempotencyKeys } from '../modules/idempotency-keys/idempotency-key.store.ts'
import { sweepImports } from '../modules/imports/import.store.ts'
import { sweepNotifications } from '../modules/notifications/notification.store.ts'
import { wordsOfOpinions } from '../modules/opinions/opinion.store.ts'
import { keepLights } from '../modules/project-delivery/project-light-job.ts'
import { keptProjectFigures } from '../modules/project-figures/project-figure.store.ts'
import { wordsOfProjects } from '../modules/projects/project.store.ts'
import { refreshSummary } from '../modules/provinces/district-summary.store.ts'
import { rebuildSuggestionFigures } from '../modules/suggestion-figures/suggestion-figure-job.ts'
import { wordsOfSuggestions } from '../modules/suggestions/suggestion.store.ts'
import { sweepExports } from '../modules/tenant-exports/tenant-export.store.ts'
import type { Services } from '../services.ts'
import { sessionFor } from '../tenant-session.ts'
import { caseKinds } from './case-kinds.ts'
import { sweepJobEffects } from './job-effect.store.ts'

/**
 * What is done for a tenant every night. Each step has its turn whatever became of those before it, and can be done again; what
 * went wrong is thrown in the end, so that the job is tried once more.
 */
export async function keepTenant(services: Services, tenantId: string): Promise<void> {
  const session = sessionFor(services, tenantId)
  const steps: (() => Promise<unknown>)[] = [
    () => new Session({ pool: services.pools.jobs, tenantId }).write((tx) => trimAudit(tx)),
    () => session.write(sweep),
    ...[wordsOfOpinions, wordsOfSuggestions, wordsOfProjects].map((words) => () => words.writeMissing(session)),
    ...caseKinds.flatMap((kind) => [
      () => recomputeCases(kind, services, tenantId, 'provisional'),
      () => lapseCases(kind, services, tenantId),
    ]),
    () => keepLights(services, tenantId),
    () => rebuildSuggestionFigures(session),
    () => keptProjectFigures.refresh(session, {}),
    () => session.write((tx) => refreshSummary(tx)),
  ]
  const failures: unknown[] = []
  for (const step of steps) await step().catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${steps.length} steps of the night failed`)
}

/** How many contents one job deletes. */
const few = 500

async function sweep(tx: WriteTx): Promise<void> {
  await sweepNotifications(tx)
  const gone = [...(await sweepFiles(tx)), ...(await sweepExports(tx))]
  await sweepIdempotencyKeys(tx)
  await sweepJobEffects(tx)
  await sweepImports(tx)
  await sweepCaseSteps(tx)
  await sweepUsage(tx)
  // With the commit, so that no content outlives the row that knows of it.
  for (let i = 0; i < gone.length; i += few) tx.enqueue('content-delete', { ids: gone.slice(i, i + few) })
}

/** Deletes the content of files whose rows are gone. */
export async function deleteContent({ storage }: Services, tenantId: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) await storage.delete(keyOf(tenantId, id))
}
