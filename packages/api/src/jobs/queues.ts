import type { Queue } from 'pg-boss'

/** What those that were merged follow: how their common issue was answered or ended. Nothing of it is what somebody wrote. */
export type Followed = {
  action: string
  /** They are handled by themselves again, for there is no answer. */
  isRelease: boolean
  reason: string | null
  /** The last day of the limit that ran for the common issue. */
  dueOn: string | null
  accountId: string | null
  /** The entry of the common issue that says so first. */
  entryId: string
  /** When. */
  at: string
}

/** What waits to be done, by queue: ids and figures only, never what somebody wrote. The tenant comes with the job. */
export type Payloads = {
  /** Housekeeping once a night; fans out to the tenants. */
  nightly: Record<string, never>
  /** Housekeeping of one tenant. */
  'nightly-tenant': Record<string, never>
  /** Deletes the content of files whose rows are gone. */
  'content-delete': { ids: string[] }
  /** Checks the whole file of an import. */
  'import-check': { importId: string }
  /** Lets those that were merged into a common issue, after a number, follow what became of it. */
  'common-issue': { opinionId: string; after: string; followed: Followed }
  /** Reckons what the province sees of a tenant. */
  'summary-refresh': Record<string, never>
  /** Reckons the figures of opinions of a month, YYYY-MM, anew. */
  'figures-refresh': { month: string }
  /** Reckons the figures of projects anew. */
  'project-figures-refresh': Record<string, never>
  /** Reckons the figures of suggestions that were filed in a month, YYYY-MM, anew. */
  'suggestion-figures-refresh': { month: string }
  /** Tells districts that their province has read their figures. */
  'province-access': { accountId: string; tenantIds: string[] }
  /** Writes what a checked import says. */
  'import-run': { importId: string }
  /** Sends the link of an invitation. */
  'invitation-send': { invitationId: string }
  /** Tells somebody of something outside of the product. */
  notify: { notificationId: string }
  /** Tells another system of something. */
  'webhook-send': { deliveryId: string }
  /** Once a day, the mails of those who want one a day; fans out to the tenants. */
  digest: Record<string, never>
  /** The mails of one tenant. */
  'digest-tenant': Record<string, never>
  /** Gathers all data of a tenant. */
  'tenant-export': { exportId: string }
  /** Each morning, what is due; fans out to the tenants. */
  remind: Record<string, never>
  /** What is due in one tenant, on a day that is worked there. */
  'remind-tenant': Record<string, never>
  /** Fixes the last days of open cases anew, because the calendar of the tenant has changed. */
  clocks: Record<string, never>
  /** Deletes all data of a tenant that has left. */
  'tenant-erase': { erasedId: string; version: number }
}
export type QueueName = keyof Payloads

/** Where a job goes that has failed for good; an operator sends it back. */
export const deadQueue = 'dead'

// A worker that is killed is found by its missing heartbeat after ten seconds, the least that pg-boss allows.
const usual = {
  deadLetter: deadQueue,
  retryLimit: 5,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 3600,
  expireInSeconds: 300,
  heartbeatSeconds: 10,
  deleteAfterSeconds: 7 * 86_400,
  notify: true,
}

export const queues: Record<QueueName | typeof deadQueue, Omit<Queue, 'name'>> = {
  dead: { retentionSeconds: 90 * 86_400, notify: true },
  // One waiting at a time: a second one says nothing new.
  nightly: { ...usual, policy: 'short' },
  'nightly-tenant': { ...usual, policy: 'short' },
  'content-delete': usual,
  'import-check': usual,
  'import-run': usual,
  'common-issue': usual,
  'summary-refresh': { ...usual, policy: 'short' },
  'figures-refresh': { ...usual, policy: 'short' },
  'project-figures-refresh': { ...usual, policy: 'short' },
  'suggestion-figures-refresh': { ...usual, policy: 'short' },
  'province-access': usual,
  'invitation-send': usual,
  notify: usual,
  // A system that is down for a day gets what it missed.
  'webhook-send': { ...usual, retryLimit: 12, retryDelay: 10 },
  digest: { ...usual, policy: 'short' },
  'digest-tenant': { ...usual, policy: 'short' },
  remind: { ...usual, policy: 'short' },
  'remind-tenant': { ...usual, policy: 'short' },
  clocks: { ...usual, policy: 'short' },
  // Gathering a large district takes minutes.
  'tenant-export': { ...usual, expireInSeconds: 3600 },
  'tenant-erase': { ...usual, expireInSeconds: 3600 },
}

/** Where the tenants are: schedules follow its clock. */
export const timeZone = 'Asia/Shanghai'

/** What happens by the clock (five fields of cron). */
export const schedules: Partial<Record<QueueName, string>> = {
  nightly: '10 3 * * *',
  digest: '0 18 * * *',
  // Every day: which days are worked is for each tenant's calendar to say.
  remind: '30 8 * * *',
}
