import { EventEmitter } from 'node:events'
import postgres from 'postgres'
import { type Change, processId } from './session.ts'

const channel = 'minhui'

/** Of how many rows a slow reader is told at once, the last that changed. */
const mostWaiting = 1000

/** A slow reader needs to know of what there is news, not how often: each event is read anew. */
function wait(arrived: Change[], change: Change): void {
  const at = arrived.findIndex(({ topic, tenantId }) => topic === change.topic && tenantId === change.tenantId)
  const earlier = arrived[at]
  if (!earlier) arrived.push(change)
  else arrived[at] = { ...change, ids: [...new Set([...(earlier.ids ?? []), ...(change.ids ?? [])])].slice(-mostWaiting) }
}

/**
 * Changes as they are committed, by this process and by any other on the same database. What is cached from the
 * database is forgotten when a change says so, and altogether while the feed is not connected.
 */
export class ChangeFeed {
  readonly #emitter = new EventEmitter().setMaxListeners(0)
  readonly #sql: postgres.Sql
  /** Whether changes of other processes arrive; otherwise nothing may be cached. */
  connected = false

  constructor(url: string) {
    this.#sql = postgres(url, {
      max: 1,
      idle_timeout: 0,
      max_lifetime: null,
      fetch_types: false,
      connection: { application_name: 'minhui change feed' },
      onnotice: () => undefined,
      onclose: () => {
        this.connected = false
        this.#emitter.emit('lost')
      },
    })
  }

  async start(): Promise<void> {
    await this.#sql.listen(
      channel,
      (payload) => {
        const { origin, ...change } = JSON.parse(payload) as Change & { origin?: string }
        if (origin !== processId) this.publish([change])
      },
      () => {
        this.connected = true
        this.#emitter.emit('lost')
      },
    )
  }

  /** Hears every change. Answers a function that stops it. */
  subscribe(listener: (change: Change) => void): () => void {
    this.#emitter.on('change', listener)
    return () => this.#emitter.off('change', listener)
  }

  /** The changes that `wanted` picks, as they come, until the reader stops. */
  iterate(wanted: (change: Change) => boolean): AsyncIterableIterator<Change> {
    const waiting: ((result: IteratorResult<Change>) => void)[] = []
    const arrived: Change[] = []
    let over = false
    const stop = this.subscribe((change) => {
      if (!wanted(change)) return
      const next = waiting.shift()
      if (next) next({ value: change, done: false })
      else wait(arrived, change)
    })
    const end = async (): Promise<IteratorResult<Change>> => {
      over = true
      stop()
      for (const next of waiting.splice(0)) next({ value: undefined, done: true })
      return { value: undefined, done: true }
    }
    return {
      [Symbol.asyncIterator]() {
        return this
      },
      next: () => {
        const value = arrived.shift()
        if (value) return Promise.resolve({ value, done: false })
        return over ? end() : new Promise((resolve) => waiting.push(resolve))
      },
      return: end,
      throw: end,
    }
  }

  /** Hears that changes may have been missed. */
  onLost(listener: () => void): void {
    this.#emitter.on('lost', listener)
  }

  /** Tells this process of changes it has just committed, before the database does. */
  publish(changes: Change[]): void {
    for (const change of changes) this.#emitter.emit('change', change)
  }

  async close(): Promise<void> {
    this.#emitter.removeAllListeners()
    await this.#sql.end({ timeout: 1 })
  }
}
