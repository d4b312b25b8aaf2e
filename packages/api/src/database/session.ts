import { randomUUID } from 'node:crypto'
import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { Payloads, QueueName } from '../jobs/queues.ts'
import { DatabaseError } from './database-error.ts'
import type { Connection, Pool } from './pool.ts'
import type { Statement, Values } from './statement.ts'

declare const tenantBrand: unique symbol

/** A running transaction. Only sessions make one. */
export type Tx = {
  run<Row>(statement: Statement<Row>, values?: Values): Promise<Row[]>
}
/** A transaction whose tenant is set. Stores of tenant tables accept nothing else. */
export type TenantTx = Tx & { readonly tenantId: string; readonly [tenantBrand]: true }
/**
 * A transaction that writes. What `send` writes nobody waits for: it leaves with what follows, the commit at the latest, and its
 * failure is that of the transaction. It can also announce a change, which listeners hear after the commit, and record what is
 * done, which the audit holds when the commit holds, enqueue a job, which begins after the commit, and say what else is done after it.
 */
export type WriteTx = TenantTx & {
  send(statement: Statement<unknown>, values?: Values): void
  announce(change: Change): void
  record(entry: AuditRecord): void
  enqueue: Enqueue
  after(act: () => void): void
}

/** Adds a job; with a key, one that waits already under it is enough. `startAfter` is an instant, RFC 3339. */
type Enqueue = <Q extends QueueName>(queue: Q, data: Payloads[Q], options?: { key?: string; startAfter?: string }) => void

/** An entry for the audit; `tenantId` where the transaction is not the tenant's own. */
export type AuditRecord = {
  id: string
  tenantId?: string
  accountId: string | null
  action: string
  subject?: string | null
  targetId?: string | null
  outcome: 'done' | 'refused' | 'failed'
  reason?: string | null
  before?: Record<string, unknown> | null
  after?: Record<string, unknown> | null
  address: string | null
}

/** A change that other requests, processes and subscribers should know of: names and ids only, never content. */
export type Change = { topic: string; tenantId: string; ids?: string[] }

/** This process among those on the database: it hears of its own changes before the database tells it. */
export const processId = randomUUID()

const tracer = trace.getTracer('minhui')

/** Counts what goes to the database; a test asserts on it and metrics add it up. */
export type Counter = { transactions: number; statements: number }

const setContext = 'select app.set_context($1)'
/**
 * Longer than it need be: what is shorter than a kilobyte postgres.js keeps back until the event loop has gone around, which takes
 * a busy server twenty milliseconds in which Postgres waits (measured). With the commit everything before it leaves, too.
 */
const commit = 'commit'.padEnd(1024)
const enqueueJobs =
  'select app.enqueue(queue, data, key, start_after) from jsonb_to_recordset($1::jsonb) as job(queue text, data jsonb, key text, start_after timestamptz)'
const appendAudit = 'select app.append_audit($1::jsonb)'
const notify = `select pg_notify('minhui', $1)`
/** postgres.js pipelines at most 100 statements; three are the transaction's own. */
const batchSize = 90

type Queued = {
  statement: Statement<unknown>
  values: Values
  resolve(rows: unknown[]): void
  reject(error: unknown): void
}

export type SessionOptions = {
  pool: Pool
  /** The tenant of every transaction; null for the global tables only. */
  tenantId: string | null
  counter?: Counter
  /** Called after the commit of a write, before its result is returned. */
  onCommit?: (changes: Change[]) => void
}

/** What a request may do with the database: the only way to it, and it already knows the tenant. */
export class Session {
  readonly tenantId: string | null
  readonly counter: Counter
  readonly #pool: Pool
  readonly #onCommit: (changes: Change[]) => void
  readonly #readTx: TenantTx
  #queue: Queued[] = []

  constructor({ pool, tenantId, counter, onCommit }: SessionOptions) {
    this.#pool = pool
    this.tenantId = tenantId
    this.counter = counter ?? { transactions: 0, statements: 0 }
    this.#onCommit = onCommit ?? (() => undefined)
    this.#readTx = { tenantId, run: (statement, values) => this.#enqueue(statement, values) } as TenantTx
  }

  /**
   * Reads. All statements that are issued in the same tick, whoever issues them, go to the database as one read-only
   * transaction in one round trip; statements of different ticks may see different states of the database.
   */
  read<T>(work: (tx: TenantTx) => T): T {
    return work(this.#readTx)
  }

  /**
   * Writes: one transaction, rolled back when `work` throws. `work` is run again when the database asks for it
   * (deadlock, serialisation), so it must do nothing but talk to `tx`. Throws `DatabaseError`.
   */
  async write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await traced('write', () => this.#pool.use((connection) => this.#transact(connection, work)))
      } catch (error) {
        const retry = error instanceof DatabaseError && (error.code === '40001' || error.code === '40P01')
        if (!retry || attempt === 4) throw error
        await new Promise((done) => setTimeout(done, Math.random() * 20 * 2 ** attempt))
      }
    }
  }

  #enqueue<Row>(statement: Statement<Row>, values: Values = {}): Promise<Row[]> {
    return new Promise<Row[]>((resolve, reject) => {
      // Two ticks: loaders dispatch in the first, so the batches of all loaders of one level meet in the second.
      if (this.#queue.length === 0) process.nextTick(() => process.nextTick(() => this.#flush()))
      this.#queue.push({
        statement: statement as Statement<unknown>,
        values,
        resolve: resolve as Queued['resolve'],
        reject,
      })
    })
  }

  #flush(): void {
    const queue = this.#queue
    this.#queue = []
    for (let i = 0; i < queue.length; i += batchSize) {
      const batch = queue.slice(i, i + batchSize)
      traced('read', () => this.#pool.use((connection) => this.#readBatch(connection, batch))).catch((error) => {
        for (const { reject } of batch) reject(error)
      })
    }
  }

  async #readBatch(connection: Connection, batch: Queued[]): Promise<void> {
    this.counter.transactions++
    this.counter.statements += batch.length
    const settled = await Promise.allSettled([
      connection.send('begin read only'),
      connection.send(setContext, [this.tenantId]),
      ...batch.map(({ statement, values }) => connection.send(statement.text, this.#bind(statement, values))),
      connection.send(commit),
    ])
    // The first failure is the real one: what follows it in the transaction only says that the transaction has failed.
    const failed = settled.find((s) => s.status === 'rejected')
    if (failed) throw failed.reason
    batch.forEach(({ statement, resolve }, i) => {
      resolve(statement.map((settled[i + 2] as PromiseFulfilledResult<unknown[][]>).value))
    })
  }

  #record(connection: Connection, { tenantId, ...entry }: AuditRecord): Promise<unknown>[] {
    const columns = Object.entries(entry).map(([key, v]) => [key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`), v])
    const context = tenantId && tenantId !== this.tenantId ? [connection.send(setContext, [tenantId])] : []
    return [...context, connection.send(appendAudit, [storable(Object.fromEntries(columns))])]
  }

  #bind(statement: Statement<unknown>, values: Values): unknown[] {
    return statement.bind({ ...values, tenant: this.tenantId })
  }

  async #transact<T>(connection: Connection, work: (tx: WriteTx) => Promise<T>): Promise<T> {
    const changes: Change[] = []
    const records: AuditRecord[] = []
    const acts: (() => void)[] = []
    const jobs: { queue: string; data: object; key?: string | undefined; start_after?: string | undefined }[] = []
    let first: { error: unknown } | undefined
    const send = (statement: Statement<unknown>, values: Values = {}) => {
      this.counter.statements++
      const cells = connection.send(statement.text, this.#bind(statement, values))
      // Of statements that left together the first failure is the real one: what follows only says that there was one.
      cells.catch((error: unknown) => {
        first ??= { error }
      })
      return cells
    }
    const tx = {
      tenantId: this.tenantId,
      run: (statement: Statement<unknown>, values?: Values) => {
        const rows = send(statement, values).then((cells) => statement.map(cells))
        // Whoever waits for them after the commit hears of the failure from that.
        rows.catch(() => undefined)
        return rows
      },
      send: (statement: Statement<unknown>, values?: Values) => void send(statement, values),
      announce: (change: Change) => changes.push(change),
      record: (entry: AuditRecord) => records.push(entry),
      after: (act: () => void) => acts.push(act),
      enqueue: (queue: string, data: object, { key, startAfter }: { key?: string; startAfter?: string } = {}) =>
        jobs.push({ queue, data, key, start_after: startAfter }),
    } as unknown as WriteTx
    this.counter.transactions++
    const begun = Promise.all([connection.send('begin'), connection.send(setContext, [this.tenantId])])
    begun.catch(() => undefined)
    try {
      const result = await work(tx)
      await begun
      // All of it leaves in one write; the audit last, because it locks the chain of its tenant until the commit.
      const last = [
        ...changes
          .flatMap(parcelsOf)
          .map((change) => connection.send(notify, [JSON.stringify({ ...change, origin: processId })])),
        ...(jobs.length > 0 ? [connection.send(enqueueJobs, [JSON.stringify(jobs)])] : []),
        ...records.flatMap((entry) => this.#record(connection, entry)),
      ]
      const committing = connection.send(commit)
      const failed = (await Promise.allSettled([...last, committing])).find((s) => s.status === 'rejected')
      if (failed) throw failed.reason
      const committed = await committing
      if (committed.command !== 'COMMIT') throw new DatabaseError('25P02', null)
      this.#onCommit(changes)
      for (const act of acts) act()
      return result
    } catch (error) {
      await connection.send('rollback').catch(() => undefined)
      throw first && (error as { code?: unknown } | null)?.code === '25P02' ? first.error : error
    }
  }
}

/** A notification of Postgres holds 8,000 bytes: so many ids, each of 39 with its quotes and comma, and the rest of it. */
const idsAtMost = 128

/** A change in pieces that a notification holds. */
function parcelsOf(change: Change): Change[] {
  const { ids = [] } = change
  if (ids.length <= idsAtMost) return [change]
  const starts = Array.from({ length: Math.ceil(ids.length / idsAtMost) }, (_, i) => i * idsAtMost)
  return starts.map((start) => ({ ...change, ids: ids.slice(start, start + idsAtMost) }))
}

/** A span for a transaction, in the request that asked for it. */
async function traced<T>(name: 'read' | 'write', work: () => Promise<T>): Promise<T> {
  const span = tracer.startSpan(`database ${name}`, { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql' } })
  try {
    return await work()
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR })
    throw error
  } finally {
    span.end()
  }
}

/** JSON that Postgres takes whatever somebody has sent: without NUL and without halves of characters. */
const storable = (value: object): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.toWellFormed().replaceAll('\0', '') : part))
