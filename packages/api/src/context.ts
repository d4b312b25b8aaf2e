import type { Ability } from '@minhui/schema/access/ability'
import type { ApiClient } from './api-clients.ts'
import type { SessionRow } from './auth/session.store.ts'
import type { Session } from './database/session.ts'
import type { Language } from './errors/catalogue.ts'
import type { Loaders } from './graphql/loaders.ts'
import type { TenantRow } from './modules/tenants/tenant.store.ts'
import type { Services } from './services.ts'
import type { Viewer } from './viewer.ts'

/** What every resolver gets: who asks, in which tenant, what they may do, and the way to the database. */
export type Context = {
  language: Language
  /** Null: a visitor. */
  viewer: Viewer | null
  /** The system that asks with a key; it is no viewer, so nothing that belongs to a person is open to it. */
  client: ApiClient | null
  /** The session that the browser brings, also while its second factor is asked for; null: none. */
  session: SessionRow | null
  /** Gives the browser the token of a session, or takes it away; where an answer carries no cookie it does nothing. */
  setToken: (token: string | null) => void
  /** Gives the browser the state with which it leaves for a directory. */
  setState: (state: string) => void
  /** Sets a header of the answer; where an answer carries none it does nothing. */
  setHeader: (name: string, value: string) => void
  userAgent: string | null
  /** Address under which people reach the server, for links. */
  baseUrl: string
  /** Null: the request names no tenant, and only what stands above tenants can be asked. */
  tenant: TenantRow | null
  ability: Ability
  /** The tenant's data; without a tenant, the global tables only. */
  db: Session
  loaders: Loaders
  services: Services
  /** Network address from which the request came; null where it is not known. */
  address: string | null
}
