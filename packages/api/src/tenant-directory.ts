import type { ChangeFeed } from './database/change-feed.ts'
import type { Session } from './database/session.ts'
import { findTenantByHost, findTenantBySlug, type TenantRow } from './modules/tenants/tenant.store.ts'

/** How many names are remembered; those that do not exist are not, so that guessing cannot fill it. */
const capacity = 10_000

/** Finds the tenant that a request names; remembers it until the tenant changes. */
export class TenantDirectory {
  readonly #directory: Session
  readonly #feed: ChangeFeed
  readonly #known = new Map<string, TenantRow>()
  #generation = 0

  constructor(directory: Session, feed: ChangeFeed) {
    this.#directory = directory
    this.#feed = feed
    const forget = () => {
      this.#generation++
      this.#known.clear()
    }
    feed.subscribe((change) => change.topic === 'tenant' && forget())
    feed.onLost(forget)
  }

  findBySlug(slug: string): TenantRow | Promise<TenantRow | undefined> {
    return this.#find(`slug ${slug}`, () => this.#directory.read((tx) => findTenantBySlug(tx, slug)))
  }

  findByHost(host: string): TenantRow | Promise<TenantRow | undefined> {
    return this.#find(`host ${host}`, () => this.#directory.read((tx) => findTenantByHost(tx, host)))
  }

  #find(key: string, query: () => Promise<TenantRow | undefined>): TenantRow | Promise<TenantRow | undefined> {
    const known = this.#known.get(key)
    if (known) return known
    const asked = this.#generation
    return query().then((found) => {
      // What was read before a change may be what it was before the change.
      if (found && asked === this.#generation && this.#feed.connected && this.#known.size < capacity) this.#known.set(key, found)
      return found
    })
  }
}
