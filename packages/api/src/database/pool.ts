import { connect } from 'node:net'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { DatabaseError, isConnectionError, toDatabaseError } from './database-error.ts'

export type PoolOptions = {
  url: string
  max: number
  /** Shown in pg_stat_activity. */
  name: string
  /** After this a statement counts as lost with its connection. */
  timeoutMs?: number
}

type Slot = { sql: postgres.Sql; reserved: postgres.ReservedSql; lost: Promise<never>; dead: boolean }

/** What a transaction may send on its connection. Nothing waits for the answer to what was sent before it. */
export type Connection = {
  /** Sends a statement; its rows as arrays of cells. */
  send(text: string, values?: unknown[]): Promise<unknown[][] & { command?: string }>
}

/**
 * Connections of one database role; nothing switches roles within a pool. Each is a postgres.js client of one connection
 * that is reserved for good, because a reserved connection that dies takes the process along when it is given back, and
 * leaves queries that were not sent yet unsettled for ever: here a lost connection is thrown away with its client, and
 * whoever waits for it gets SQLSTATE 08006. A statement is prepared when it is sent with values.
 */
export class Pool {
  readonly #options: Required<PoolOptions>
  readonly #idle: Slot[] = []
  readonly #waiting: { resolve(slot: Slot): void; reject(error: unknown): void }[] = []
  #open = 0
  #closed = false

  constructor(options: PoolOptions) {
    this.#options = { timeoutMs: 30_000, ...options }
  }

  /** Runs `work` with a connection of its own. `work` leaves no transaction open. */
  async use<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const slot = await this.#take()
    let intact = false
    let timer: NodeJS.Timeout | undefined
    const over = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new DatabaseError('08006', null)), this.#options.timeoutMs)
    })
    try {
      // One watch for the whole transaction: what was sent on a connection that is lost never settles.
      const result = await Promise.race([work({ send: (text, values) => send(slot, text, values) }), slot.lost, over])
      intact = true
      return result
    } catch (error) {
      intact = !isConnectionError(error)
      throw toDatabaseError(error)
    } finally {
      clearTimeout(timer)
      this.#give(slot, intact)
    }
  }

  /** Closes all connections; those in use when their work is done. */
  async close(): Promise<void> {
    this.#closed = true
    await Promise.all(this.#idle.splice(0).map((slot) => this.#destroy(slot)))
  }

  #take(): Promise<Slot> {
    if (this.#closed) return Promise.reject(new DatabaseError('57P01', null))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#serve()
    })
  }

  #serve(): void {
    while (this.#waiting.length > 0) {
      const slot = this.#idle.pop()
      if (slot) {
        this.#waiting.shift()?.resolve(slot)
      } else if (this.#open < this.#options.max) {
        this.#open++
        const waiting = this.#waiting.shift()
        this.#connect().then(
          (opened) => waiting?.resolve(opened),
          (error) => {
            this.#open--
            waiting?.reject(toDatabaseError(error))
            this.#serve()
          },
        )
      } else return
    }
  }

  #give(slot: Slot, intact: boolean): void {
    if (intact && !slot.dead && !this.#closed) this.#idle.push(slot)
    else {
      void this.#destroy(slot)
      this.#open--
    }
    this.#serve()
  }

  async #connect(): Promise<Slot> {
    const { promise: lost, reject } = Promise.withResolvers<never>()
    lost.catch(() => undefined)
    const sql = postgres(this.#options.url, {
      max: 1,
      connection: { application_name: this.#options.name, TimeZone: 'UTC', plan_cache_mode: 'force_generic_plan' },
      connect_timeout: 10,
      idle_timeout: 0,
      max_lifetime: null,
      onnotice: () => undefined,
      onclose: () => {
        slot.dead = true
        const at = this.#idle.indexOf(slot)
        if (at >= 0) {
          this.#idle.splice(at, 1)
          this.#open--
        }
        reject(new DatabaseError('08006', null))
      },
      socket: openSocket,
    } as never)
    // Drizzle sets its own parsers for dates and JSON on the client, which its column decoders rely on.
    drizzle(sql)
    const slot = { sql, lost, dead: false } as Slot
    slot.reserved = await Promise.race([sql.reserve(), lost])
    return slot
  }

  async #destroy(slot: Slot): Promise<void> {
    slot.dead = true
    await slot.sql.end({ timeout: 0 }).catch(() => undefined)
  }
}

function send(slot: Slot, text: string, values?: unknown[]): Promise<unknown[][] & { command?: string }> {
  // A query on a connection that has ended would end the process: its socket is gone when the query is written.
  if (slot.dead) return Promise.reject(new DatabaseError('08006', null))
  const query = values ? slot.reserved.unsafe(text, values as never[], prepared).values() : slot.reserved.unsafe(text).values()
  const sent = query.execute() as unknown as Promise<unknown[][] & { command?: string }>
  sent.catch((error) => {
    if (isConnectionError(error)) slot.dead = true
  })
  return sent
}
const prepared = { prepare: true } as never

/**
 * A batch is written piece by piece: the pieces of one task leave in one system call, and without Nagle's delay (writing took
 * 15 % of the server's time, measured). Not later: a busy server has hundreds of tasks in a turn of its event loop.
 */
function openSocket({ host, port }: { host: string[]; port: number[] }) {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: host[0] as string, port: port[0] as number, noDelay: true })
    const write = socket.write.bind(socket) as (...args: unknown[]) => boolean
    let corked = false
    socket.write = ((...args: unknown[]) => {
      if (!corked) {
        corked = true
        socket.cork()
        process.nextTick(() => {
          corked = false
          socket.uncork()
        })
      }
      return write(...args)
    }) as typeof socket.write
    socket.once('error', reject)
    socket.once('connect', () => {
      socket.off('error', reject)
      resolve(socket)
    })
  })
}

/** The address of the same database for another role. */
export function addressFor(ownerUrl: string, role: string, password: string): string {
  const url = new URL(ownerUrl)
  url.username = role
  url.password = password
  return url.toString()
}
