import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Pool } from './database/pool.ts'

/** So many points in so many seconds. */
const windows = {
  /** Codes sent to one telephone. */
  codePerPhone: { points: 5, seconds: 3600 },
  /** Other messages to one telephone. */
  messagePerPhone: { points: 20, seconds: 86_400 },
  /** Codes for registering that a tenant sends to whoever asks. */
  registrationCodePerTenant: { points: 2_000, seconds: 3600 },
  /** Codes asked for, and signing in tried, from one address; many of an office share one. */
  codePerAddress: { points: 60, seconds: 3600 },
  signInPerAddress: { points: 100, seconds: 900 },
  /** Opinions that visitors of one address submit, and look for by number and code. */
  opinionPerAddress: { points: 30, seconds: 600 },
  /** Photos that visitors of one address send with what they say: nine with each, and some that are taken back. */
  photoPerAddress: { points: 150, seconds: 600 },
  /** Livelihood projects that one account proposes. */
  proposalPerAccount: { points: 30, seconds: 600 },
  /** QR codes opened. */
  scanPerAddress: { points: 300, seconds: 60 },
  /** Cost of GraphQL: a visitor's address, an account, a system that asks with a key, a tenant as a whole. */
  costPerAddress: { points: 2_000_000, seconds: 60 },
  costPerAccount: { points: 2_000_000, seconds: 60 },
  costPerClient: { points: 1_000_000, seconds: 60 },
  costPerTenant: { points: 50_000_000, seconds: 60 },
  /** All visitors of a tenant together; whoever is signed in does not suffer for them. */
  costPerVisitors: { points: 50_000_000, seconds: 60 },
} as const

export type LimitName = keyof typeof windows
export type LimitWindows = Record<LimitName, { points: number; seconds: number }>

/** How much of a limit is left, and after how many seconds all of it is there again. */
export type Standing = { limit: number; remaining: number; seconds: number }

/** An address as limits count it: of IPv6 the network of a subscriber, /64, for they have all of it (RFC 6177). */
export function networkOf(address: string | null): string {
  if (!address?.includes(':') || /^::ffff:/i.test(address)) return address ?? 'unknown'
  const [head = '', tail = ''] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = address.includes('::') ? tail.split(':').filter(Boolean) : []
  const groups = [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0'), ...right]
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** Too much was asked for: try again after so many seconds. */
export class LimitedError extends Error {
  readonly seconds: number

  constructor(seconds: number) {
    super('limited')
    this.name = 'LimitedError'
    this.seconds = seconds
  }
}

/**
 * How much one address, account or tenant may ask for. Counted in Postgres, so for all processes together. What is
 * blocked is remembered in the process until it is not; without the database each process counts for itself.
 */
export class Limits {
  readonly #pool: Pool
  readonly #windows: LimitWindows
  readonly #limiters: Record<LimitName, RateLimiterPostgres>
  readonly #due = new Map<string, { name: LimitName; key: string; points: number }>()
  /** What is on its way to the database. */
  readonly #writing = new Map<string, number>()
  readonly #blocked = new Map<string, number>()
  readonly #left = new Map<string, { points: number; until: number }>()
  #timer: NodeJS.Timeout | undefined
  #flushing: Promise<unknown> = Promise.resolve()

  constructor(pool: Pool, own: Partial<LimitWindows> = {}) {
    this.#pool = pool
    const storeClient = clientOf(pool)
    this.#windows = { ...windows, ...own }
    this.#limiters = Object.fromEntries(
      Object.entries(this.#windows).map(([name, { points, seconds }]) => [
        name,
        new RateLimiterPostgres({
          storeClient,
          storeType: 'client',
          schemaName: 'limits',
          tableName: 'rate',
          tableCreated: true,
          clearExpiredByTimeout: false,
          keyPrefix: name,
          points,
          duration: seconds,
          inMemoryBlockOnConsumed: points + 1,
          insuranceLimiter: new RateLimiterMemory({ points, duration: seconds, keyPrefix: name }),
        }),
      ]),
    ) as Record<LimitName, RateLimiterPostgres>
  }

  /** Takes points now. Throws `LimitedError` when there are none left. */
  async take(name: LimitName, key: string, points = 1): Promise<void> {
    await this.#take(name, key, points)
  }

  async #take(name: LimitName, key: string, points: number): Promise<RateLimiterRes> {
    try {
      return await this.#limiters[name].consume(key.slice(0, 200), points)
    } catch (error) {
      if (error instanceof RateLimiterRes) throw new LimitedError(Math.ceil(error.msBeforeNext / 1000) || 1)
      throw error
    }
  }

  /**
   * Takes points for something that is asked for all the time: they are gathered and written once a second, so that a
   * request waits for nothing. A process never gives more than there is; what others have given it learns when it writes.
   * Throws `LimitedError`.
   */
  charge(name: LimitName, key: string, points: number): void {
    const id = `${name} ${key}`
    const until = this.#blocked.get(id)
    if (until !== undefined) {
      if (until > Date.now()) throw new LimitedError(Math.ceil((until - Date.now()) / 1000))
      this.#blocked.delete(id)
    }
    // Whoever has something left may take more than it, once: what costs more than all there is could never be had.
    const { remaining, seconds } = this.standing(name, key)
    if (remaining <= 0) throw new LimitedError(seconds)
    const due = this.#due.get(id)
    if (due) due.points += points
    else this.#due.set(id, { name, key, points })
    this.#timer ??= setTimeout(() => void this.flush(), 1000).unref()
  }

  /** How much is left of what is charged, as far as this process knows: what others have taken it learns once a second. */
  standing(name: LimitName, key: string): Standing {
    const { points, seconds } = this.#windows[name]
    const id = `${name} ${key}`
    const known = this.#left.get(id)
    const due = (this.#due.get(id)?.points ?? 0) + (this.#writing.get(id) ?? 0)
    const until = this.#blocked.get(id) ?? known?.until ?? 0
    if (until <= Date.now()) return { limit: points, remaining: Math.max(0, points - due), seconds }
    const left = this.#blocked.has(id) ? 0 : (known?.points ?? 0)
    return { limit: points, remaining: Math.max(0, left - due), seconds: Math.ceil((until - Date.now()) / 1000) }
  }

  /** Forgets what has run out. */
  async sweep(): Promise<void> {
    await this.#pool.use((connection) => connection.send('delete from limits.rate where expire < $1', [String(Date.now())]))
  }

  /** Writes what has been gathered; done when what is being written is too, so that no connection is opened after it. */
  async flush(): Promise<void> {
    this.#flushing = Promise.all([this.#flushing, this.#write()])
    await this.#flushing
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const due = [...this.#due]
    for (const [id, until] of this.#blocked) if (until < Date.now()) this.#blocked.delete(id)
    for (const [id, { until }] of this.#left) if (until < Date.now()) this.#left.delete(id)
    this.#due.clear()
    for (const [id, { points }] of due) this.#writing.set(id, (this.#writing.get(id) ?? 0) + points)
    const written = (id: string, points: number) => {
      const more = (this.#writing.get(id) ?? 0) - points
      if (more > 0) this.#writing.set(id, more)
      else this.#writing.delete(id)
    }
    await Promise.all(
      due.map(([id, { name, key, points }]) =>
        this.#take(name, key, points)
          .then(
            ({ remainingPoints, msBeforeNext }) => {
              this.#left.set(id, { points: remainingPoints, until: Date.now() + msBeforeNext })
            },
            (error: unknown) => {
              if (error instanceof LimitedError) this.#blocked.set(id, Date.now() + error.seconds * 1000)
            },
          )
          .finally(() => written(id, points)),
      ),
    )
  }
}

type Query = { text: string; values: unknown[] }

/** The library speaks as to `pg`; every statement of it answers points and expiry. */
const clientOf = (pool: Pool) => ({
  query: async ({ text, values }: Query) => {
    const cells = await pool.use((connection) => connection.send(text, values))
    return { rows: cells.map(([points, expire]) => ({ points, expire })), rowCount: cells.length }
  },
})
