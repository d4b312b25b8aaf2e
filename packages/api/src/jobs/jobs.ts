import { PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import { DatabaseError } from '../database/database-error.ts'
import { describe } from '../graphql/format-error.ts'
import { type Payloads, type QueueName, schedules, timeZone } from './queues.ts'

/** A job as its handler gets it. `id` is the same when it is tried again. */
export type Job<Q extends QueueName> = { id: string; tenantId: string | null; data: Payloads[Q]; signal: AbortSignal }
export type Handlers = { [Q in QueueName]: (job: Job<Q>) => Promise<void> }

/** Other systems answer when they like: more at once, of a tenant one, so that none keeps those of others waiting. */
const concurrencyOf: Partial<Record<QueueName, { localConcurrency: number; groupConcurrency: number }>> = {
  'webhook-send': { localConcurrency: 8, groupConcurrency: 1 },
  clocks: { localConcurrency: 2, groupConcurrency: 1 },
}

/**
 * Works on what waits to be done. A job that fails is tried again, later and later, and goes to the dead letters in the
 * end; one whose worker was killed is tried again when its heartbeat is missing. A handler may therefore run twice for
 * one job: what it writes it writes in one transaction with `once` (`jobs/job-effect.store.ts`).
 */
export class Jobs {
  readonly #boss: PgBoss
  readonly #log: Logger

  constructor(url: string, log: Logger, { supervisionSeconds = 5 } = {}) {
    this.#log = log
    this.#boss = new PgBoss({
      connectionString: url,
      max: 4,
      application_name: 'minhui jobs',
      schema: 'jobs',
      migrate: false,
      createSchema: false,
      useListenNotify: true,
      reindex: false,
      superviseIntervalSeconds: supervisionSeconds,
      monitorIntervalSeconds: supervisionSeconds,
    })
    // Messages of the library may quote a job; what it is about is enough.
    this.#boss.on('error', (error) => log.error({ error: describe(error) }, 'the job queue failed'))
    this.#boss.on('warning', () => undefined)
  }

  async start(handlers: Handlers): Promise<void> {
    await this.#boss.start()
    for (const [name, handle] of Object.entries(handlers) as [QueueName, Handlers[QueueName]][])
      await this.#work(name, handle as Handlers['nightly'] as never)
    for (const [name, cron] of Object.entries(schedules))
      await this.#boss.schedule(name, cron, {}, { tz: timeZone, missed: 'once' })
  }

  /** Lets what runs come to its end and stops. */
  async stop(): Promise<void> {
    await this.#boss.stop({ graceful: true, timeout: 8_000 })
  }

  async #work<Q extends QueueName>(name: Q, handle: Handlers[Q]): Promise<void> {
    let worker = ''
    const options = {
      localConcurrency: 2,
      ...concurrencyOf[name],
      pollingIntervalSeconds: 2,
      notifyPollingIntervalSeconds: 2,
      heartbeatRefreshSeconds: 3,
    }
    worker = await this.#boss.work<Payloads[Q] & { tenantId?: string | null }>(name, options, async ([job]) => {
      if (!job) return
      const { tenantId = null, ...data } = job.data
      try {
        await handle({ id: job.id, tenantId, data: data as unknown as Payloads[Q], signal: job.signal } as never)
      } catch (error) {
        this.#log.warn({ queue: name, job: job.id, error: describe(error) }, 'a job failed')
        // The library keeps the message with the job: the kind of error must do.
        throw new Error(error instanceof DatabaseError ? error.message : ((error as Error)?.name ?? 'Error'))
      } finally {
        // A notification wakes a worker for one job; there may be more.
        this.#boss.notifyWorker(worker)
      }
    })
  }
}
