import { dayOf } from '@minhui/schema/rules/case-clock'
import { workingDay } from '@minhui/schema/rules/working-days'
import { sweepExpired } from '../auth/credential.store.ts'
import { newId } from '../database/new-id.ts'
import { Session } from '../database/session.ts'
import { readCalendar } from '../modules/calendar/calendar-day.store.ts'
import { recomputeCases } from '../modules/cases/case-job.ts'
import { remindOfCases } from '../modules/cases/case-reminder.ts'
import { checkImport, runImport } from '../modules/imports/import-job.ts'
import { sendInvitation } from '../modules/invitations/invitation-link.ts'
import { sendDigests, tell } from '../modules/notifications/notify-job.ts'
import { sendWebhook } from '../modules/notifications/webhook-job.ts'
import { keptOpinionFigures } from '../modules/opinion-figures/opinion-figure.store.ts'
import { followCommonIssue } from '../modules/opinions/common-issue-job.ts'
import { remindOfReports } from '../modules/project-delivery/report-reminder.ts'
import { keptProjectFigures } from '../modules/project-figures/project-figure.store.ts'
import { refreshSummary } from '../modules/provinces/district-summary.store.ts'
import { keptSuggestionFigures } from '../modules/suggestion-figures/suggestion-figure.store.ts'
import { rebuildSuggestionFigures } from '../modules/suggestion-figures/suggestion-figure-job.ts'
import { eraseData, gatherTenant } from '../modules/tenant-exports/tenant-export-job.ts'
import { findTenant, listOpenTenants, listTenants } from '../modules/tenants/tenant.store.ts'
import type { Services } from '../services.ts'
import { sessionFor } from '../tenant-session.ts'
import { caseKinds } from './case-kinds.ts'
import { once } from './job-effect.store.ts'
import type { Handlers, Job } from './jobs.ts'
import { deleteContent, keepTenant } from './nightly-tenant.ts'
import type { QueueName } from './queues.ts'

/** What is done for each queue. */
export function handlersOf(services: Services): Handlers {
  const { pools, directory, limits } = services
  /** The tenant of a job, as the application. */
  const tenantOf = (tenantId: string | null) => {
    if (!tenantId) throw new Error('this job belongs to a tenant')
    return sessionFor(services, tenantId)
  }
  const handlers: Handlers = {
    nightly: async () => {
      await new Session({ pool: pools.auth, tenantId: null }).write((tx) => sweepExpired(tx))
      await limits.sweep()
      // What was being written when a tenant was erased.
      for (const { id, status } of await directory.read((tx) => listTenants(tx)))
        if (status === 'erased') await services.storage.deleteAll(`${id}/`)
      for (const { id } of (await directory.read((tx) => listTenants(tx))).filter(({ status }) => status !== 'erased'))
        await sessionFor(services, id).write(async (tx) => tx.enqueue('nightly-tenant', {}, { key: 'nightly' }))
    },
    digest: async () => {
      for (const { id } of await directory.read((tx) => listOpenTenants(tx)))
        await sessionFor(services, id).write(async (tx) => tx.enqueue('digest-tenant', {}, { key: 'digest' }))
    },
    remind: async () => {
      for (const { id } of await directory.read((tx) => listOpenTenants(tx)))
        await sessionFor(services, id).write(async (tx) => tx.enqueue('remind-tenant', {}, { key: 'remind' }))
    },
    'remind-tenant': async ({ tenantId }) => {
      const calendar = await tenantOf(tenantId).read((tx) => readCalendar(tx))
      // Nobody is reminded on a day off: what was reached then is told on the next day that is worked.
      if (!workingDay(dayOf(new Date()), calendar).working) return
      await remindOfCases(caseKinds, services, tenantId as string)
      await remindOfReports(services, tenantId as string)
    },
    'digest-tenant': (job) => sendDigests(services, job),
    'nightly-tenant': ({ tenantId }: Job<'nightly-tenant'>) => keepTenant(services, tenantId as string),
    'content-delete': ({ tenantId, data: { ids } }: Job<'content-delete'>) => deleteContent(services, tenantId as string, ids),
    'invitation-send': (job) => sendInvitation(services, job),
    notify: (job) => tell(services, job),
    'webhook-send': (job) => sendWebhook(services, job),
    clocks: async ({ tenantId }: Job<'clocks'>) => {
      for (const kind of caseKinds) await recomputeCases(kind, services, tenantId as string, 'all')
      await rebuildSuggestionFigures(tenantOf(tenantId))
    },
    'tenant-export': (job) => gatherTenant(services, job),
    'tenant-erase': (job) => eraseData(services, job),
    'common-issue': (job) => followCommonIssue(services, job),
    'import-check': (job) => checkImport(services, job),
    'import-run': (job) => runImport(services, job),
    'summary-refresh': async ({ tenantId }: Job<'summary-refresh'>) => {
      await tenantOf(tenantId).write((tx) => refreshSummary(tx))
    },
    'figures-refresh': ({ tenantId, data: { month } }: Job<'figures-refresh'>) =>
      keptOpinionFigures.refresh(tenantOf(tenantId), { month }),
    'suggestion-figures-refresh': ({ tenantId, data: { month } }: Job<'suggestion-figures-refresh'>) =>
      keptSuggestionFigures.refresh(tenantOf(tenantId), { month }),
    'project-figures-refresh': ({ tenantId }: Job<'project-figures-refresh'>) =>
      keptProjectFigures.refresh(tenantOf(tenantId), {}),
    'province-access': async ({ id, data: { accountId, tenantIds } }) => {
      for (const tenantId of tenantIds) {
        const tenant = await directory.read((tx) => findTenant(tx, tenantId))
        if (tenant?.status === 'erased') continue
        const record = {
          accountId,
          action: 'provinceSummary',
          subject: 'ProvinceSummary',
          outcome: 'done',
          address: null,
        } as const
        await sessionFor(services, tenantId).write((tx) => once(tx, id, async () => tx.record({ id: newId(), ...record })))
      }
    },
  } as Handlers
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (job: Job<QueueName>) => unlessErased(services, job, handle as never),
    ]),
  ) as Handlers
}

/** Does a job of a tenant; one that has left has nothing to be done, and nothing more is written for it. */
async function unlessErased(
  { directory }: Services,
  job: Job<QueueName>,
  handle: (job: Job<QueueName>) => Promise<void>,
): Promise<void> {
  const { tenantId } = job
  const tenant = tenantId ? await directory.read((tx) => findTenant(tx, tenantId)) : null
  if (tenant?.status !== 'erased') await handle(job)
}
