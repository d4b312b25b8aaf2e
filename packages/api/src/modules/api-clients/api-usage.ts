import type { Logger } from 'pino'
import type { ApiClient } from '../../api-clients.ts'
import type { Session } from '../../database/session.ts'
import { type Asked, writeUsage } from './api-client.store.ts'

/**
 * How much API clients ask, gathered and written once a second: a request waits for nothing, and one row a day and client
 * is all that is kept. A process that is killed loses what it has gathered since.
 */
export class ApiUsage {
  readonly #sessionOf: (tenantId: string) => Session
  readonly #log: Logger
  readonly #due = new Map<string, { tenantId: string; clientId: string; asked: Asked }>()
  #timer: NodeJS.Timeout | undefined
  #flushing: Promise<unknown> = Promise.resolve()

  constructor(sessionOf: (tenantId: string) => Session, log: Logger) {
    this.#sessionOf = sessionOf
    this.#log = log
  }

  /** Notes an operation of a client and what it costs; null: it was refused because the limit was reached. */
  note(tenantId: string, { id: clientId, keyId }: Pick<ApiClient, 'id' | 'keyId'>, cost: number | null): void {
    const place = `${tenantId} ${clientId}`
    const { asked } = this.#due.get(place) ?? { asked: { keyIds: new Set<string>(), requests: 0, cost: 0, refused: 0 } }
    asked.keyIds.add(keyId)
    if (cost === null) asked.refused++
    else {
      asked.requests++
      asked.cost += cost
    }
    this.#due.set(place, { tenantId, clientId, asked })
    this.#timer ??= setTimeout(() => void this.flush(), 1000).unref()
  }

  /** Writes what has been gathered; done when what is being written is too. */
  async flush(): Promise<void> {
    this.#flushing = Promise.all([this.#flushing, this.#write()])
    await this.#flushing
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const due = [...this.#due.values()]
    this.#due.clear()
    // One after the other: figures for people may wait, requests may not.
    for (const { tenantId, clientId, asked } of due) {
      await this.#sessionOf(tenantId)
        .write((tx) => writeUsage(tx, clientId, asked))
        .catch(() => this.#log.error({ clientId }, 'what an API client has asked could not be written'))
    }
  }
}
