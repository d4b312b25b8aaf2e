import { randomUUID } from 'node:crypto'
import type { ChangeFeed } from '../database/change-feed.ts'
import type { Session as Database } from '../database/session.ts'
import {
  findSession,
  insertSession,
  listSessions,
  removeIdleSession,
  removeOtherSessions,
  removeSessions,
  type SessionRow,
  touchSession,
} from './session.store.ts'
import { hashToken, newToken } from './token.ts'

/** A session ends after so many hours whatever happens. */
const hours = 12
const capacity = 20_000
/** Use is noted to the minute, so that a request seldom writes. */
const noteMs = 60_000
const nowhere = ''

/** Where a session comes from, as its holder sees it in the list of sessions. */
export type Origin = { address: string | null; userAgent: string | null }

/**
 * The browsers in which people are signed in. A session is remembered until something changes about it, here or in
 * another process, so that a request costs no statement and a revocation counts from the next one.
 */
export class Sessions {
  readonly #db: Database
  readonly #feed: ChangeFeed
  readonly #known = new Map<string, SessionRow & { seen: number }>()
  #generation = 0

  constructor(db: Database, feed: ChangeFeed) {
    this.#db = db
    this.#feed = feed
    feed.subscribe((change) => change.topic === 'session' && this.#forget(change.ids ?? []))
    feed.onLost(() => this.#forget())
  }

  /** The session of a token; null when there is none, or it was not used for `idleMinutes` and so has ended. */
  async find(token: string): Promise<SessionRow | null> {
    const hash = hashToken(token)
    const known = this.#known.get(hash)
    if (known && Date.parse(known.expiresAt) > Date.now()) return known
    const asked = this.#generation
    const found = await this.#db.read((tx) => findSession(tx, hash))
    if (!found) return null
    const row = { ...found, seen: Date.parse(found.lastSeenAt) }
    if (this.#known.size >= capacity) this.#known.clear()
    if (this.#feed.connected && asked === this.#generation) this.#known.set(hash, row)
    return row
  }

  /** Notes that a session is used. False: it was idle for longer than that, and has ended. */
  async use(session: SessionRow, idleMinutes: number): Promise<boolean> {
    const row = session as SessionRow & { seen?: number }
    const seen = row.seen ?? Date.parse(row.lastSeenAt)
    const idle = Date.now() - seen
    if (idle > idleMinutes * 60_000) {
      const ended = await this.#db.write(async (tx) => {
        const removed = await removeIdleSession(tx, session.id, idleMinutes)
        if (removed) tx.announce({ topic: 'session', tenantId: nowhere, ids: [session.id] })
        return removed
      })
      if (ended) return false
    }
    if (idle > noteMs) {
      row.seen = Date.now()
      await this.#db.write((tx) => touchSession(tx, session.id))
    }
    return true
  }

  /** Begins a session. Answers its token, which is nowhere else; null: how the account signs in has changed meanwhile. */
  async begin(
    { accountId, passwordHash }: { accountId: string; passwordHash: string | null },
    origin: Origin,
    boundTenant: string | null = null,
  ): Promise<{ token: string; pending: boolean } | null> {
    const token = newToken()
    const row = await this.#db.write((tx) =>
      insertSession(tx, {
        id: randomUUID(),
        tokenHash: hashToken(token),
        accountId,
        passwordHash,
        boundTenant,
        hours,
        address: origin.address,
        userAgent: origin.userAgent?.slice(0, 300) ?? null,
      }),
    )
    return row ? { token, pending: row.pending } : null
  }

  /** Every session of an account. */
  list(accountId: string): Promise<SessionRow[]> {
    return this.#db.read((tx) => listSessions(tx, accountId))
  }

  /** Ends some sessions of an account; false: there was none of these. */
  async end(accountId: string, ids: string[]): Promise<boolean> {
    return this.#db.write(async (tx) => {
      const ended = await removeSessions(tx, accountId, ids)
      if (ended.length > 0) tx.announce({ topic: 'session', tenantId: nowhere, ids: ended })
      return ended.length > 0
    })
  }

  /** Ends all sessions of an account but one. */
  async endOthers(accountId: string, keep: string | null): Promise<number> {
    return this.#db.write((tx) => removeOtherSessions(tx, accountId, keep))
  }

  #forget(ids?: string[]): void {
    this.#generation++
    for (const [hash, { id }] of this.#known) if (!ids || ids.includes(id)) this.#known.delete(hash)
  }
}
