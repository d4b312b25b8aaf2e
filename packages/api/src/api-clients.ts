import { type Ability, abilityFor } from '@minhui/schema/access/ability'
import { dayOf } from '@minhui/schema/rules/case-clock'
import { hashToken } from './auth/token.ts'
import type { ChangeFeed } from './database/change-feed.ts'
import type { Session } from './database/session.ts'
import { findByKey, type KeyRow } from './modules/api-clients/api-client.store.ts'

/** A system of somebody else that asks with a key: no person, so nothing that asks for one is open to it. */
export type ApiClient = KeyRow & { ability: Ability }

/** How a key looks: 256 random bits after a sign by which it is told, e.g. by those who look for lost secrets. */
const keyShape = /^mh_[\w-]{43}$/
export const isApiKey = (token: string): boolean => token.startsWith('mh_')

const capacity = 10_000

/**
 * Finds out which client a key is of, in one tenant. Remembered until a client or key of any tenant changes, here or in
 * another process, so that a revocation counts from the next request; keys that are none are asked for each time.
 */
export class ApiClients {
  readonly #feed: ChangeFeed
  readonly #known = new Map<string, ApiClient>()
  #generation = 0

  constructor(feed: ChangeFeed) {
    this.#feed = feed
    const forget = () => {
      this.#generation++
      this.#known.clear()
    }
    feed.subscribe((change) => change.topic === 'access' && forget())
    feed.onLost(forget)
  }

  /** The client with this key in the tenant of `db`; null for an unknown, revoked or expired one, and one of another tenant. */
  async find(key: string, db: Session): Promise<ApiClient | null> {
    if (!db.tenantId || !keyShape.test(key)) return null
    const secretHash = hashToken(key)
    const place = `${db.tenantId} ${secretHash}`
    const client = this.#known.get(place) ?? (await this.#read(secretHash, place, db))
    return client && (client.expiresOn === null || client.expiresOn >= dayOf(new Date())) ? client : null
  }

  async #read(secretHash: string, place: string, db: Session): Promise<ApiClient | null> {
    const asked = this.#generation
    const row = await db.read((tx) => findByKey(tx, secretHash))
    if (!row) return null
    const limit = { withheld: [], scopeKind: 'client', scopeId: row.id } as const
    const client = { ...row, ability: abilityFor(row.scopes.map((base) => ({ base, ...limit }))) }
    if (this.#feed.connected && asked === this.#generation && this.#known.size < capacity) this.#known.set(place, client)
    return client
  }
}

/** Whether a page of this origin may ask with the keys of a client; what no browser sends comes from a server. */
export const mayAskFrom = ({ origins }: Pick<ApiClient, 'origins'>, origin: string | undefined): boolean =>
  origin === undefined || origins.includes(origin)
