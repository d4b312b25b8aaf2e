import { type SQL, sql } from 'drizzle-orm'
import type { Session, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, today, value } from '../../database/statement.ts'
import type { Payloads } from '../../jobs/queues.ts'

/** The queues whose jobs reckon figures anew. */
type Queue = Extract<keyof Payloads, `${string}figures-refresh`>

/** How long figures wait, so that a storm of changes lets them be reckoned once in a while and not for each. */
const delayMs = 10_000

/** Of days with how many are due on each, how many are overdue on the day of the question: what changes with the day is kept nowhere. */
export const overdueOf = (due: SQL): SQL =>
  sql`(select coalesce(sum(d.value::int), 0)::int from jsonb_each(${due}) d where d.key::date < ${today})`

/**
 * Figures that are kept in a table and reckoned anew, a part at a time (a month, or all of a tenant), by a job of their own
 * that every change enqueues: whoever reads them sees the part as it was or as it is, never half of it.
 */
export class KeptFigures<Q extends Queue> {
  readonly #queue: Q
  readonly #reckon: (tx: WriteTx, part: Payloads[Q]) => Promise<void>
  readonly #barrier
  readonly #lock

  /** `reckon` clears the part and writes it from what is there; of two at once the later has waited and is right, too. */
  constructor(queue: Q, reckon: (tx: WriteTx, part: Payloads[Q]) => Promise<void>) {
    this.#queue = queue
    this.#reckon = reckon
    const name = sql.raw(`'${queue}'`)
    this.#barrier = rawStatement([], sql`select app.await_enqueuers(${name}, ${value('key')})`)
    this.#lock = rawStatement(
      [],
      sql`select pg_advisory_xact_lock(hashtextextended(${name} || ' of ' || ${tenant}::text || ' ' || ${value('key')}, 0))`,
    )
  }

  /** What the job of a part waits under: one that waits already is enough. */
  keyOf(part: Payloads[Q]): string {
    return ['figures', ...Object.values(part)].join(' ')
  }

  /** Lets a part be reckoned anew, soon after the commit. */
  changed(tx: WriteTx, part: Payloads[Q]): void {
    tx.enqueue(this.#queue, part, { key: this.keyOf(part), startAfter: new Date(Date.now() + delayMs).toISOString() })
  }

  /** Reckons a part anew, with all that this transaction sees. */
  async reckon(tx: WriteTx, part: Payloads[Q]): Promise<void> {
    await tx.run(this.#lock, { key: this.keyOf(part) })
    await this.#reckon(tx, part)
  }

  /**
   * Does the job of a part: waits for those who have changed something of it and found the job waiting, then reckons it with
   * all that they wrote. The province is told by the next job.
   */
  async refresh(session: Session, part: Payloads[Q]): Promise<void> {
    await session.write((tx) => tx.run(this.#barrier, { key: this.keyOf(part) }))
    await session.write(async (tx) => {
      await this.reckon(tx, part)
      tx.enqueue('summary-refresh', {}, { key: 'summary' })
    })
  }
}
