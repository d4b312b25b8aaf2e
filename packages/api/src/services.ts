import type { Disk } from 'flydrive'
import type { Logger } from 'pino'
import type { ApiClients } from './api-clients.ts'
import type { Authentication } from './auth/authentication.ts'
import type { SingleSignOns } from './auth/single-sign-on.ts'
import type { Config } from './config.ts'
import type { ChangeFeed } from './database/change-feed.ts'
import type { Pool } from './database/pool.ts'
import type { Session } from './database/session.ts'
import type { Scanner } from './files/scanner.ts'
import type { Limits } from './limits.ts'
import type { ApiUsage } from './modules/api-clients/api-usage.ts'
import type { Inbox, Messenger } from './notify/messenger.ts'
import type { OutsideClient } from './notify/public-address.ts'
import type { KeyRing } from './secrets/key-ring.ts'
import type { TenantDirectory } from './tenant-directory.ts'
import type { Viewers } from './viewer.ts'

/** What lives as long as the process. */
export type Services = {
  log: Logger
  /** Where the content of files is. */
  storage: Disk
  /** Looks at what is sent; null: nothing does. */
  scanner: Scanner | null
  config: Config
  pools: {
    user: Pool
    operator: Pool
    auth: Pool
    jobs: Pool
    province: Pool
    /** Casts ballots, and can do nothing else. */
    ballot: Pool /** As jobs, for what takes long. */
    maintenance: Pool
  }
  /** The global tables, read as the application. */
  directory: Session
  tenants: TenantDirectory
  viewers: Viewers
  /** The systems that ask with a key, and how much they ask. */
  apiClients: ApiClients
  apiUsage: ApiUsage
  feed: ChangeFeed
  authentication: Authentication
  singleSignOns: SingleSignOns
  keys: KeyRing
  limits: Limits
  messenger: Messenger
  /** The way to addresses that tenants have named. */
  outside: OutsideClient
  /** What was sent, where nothing leaves the machine; null in production. */
  inbox: Inbox | null
  /**
   * The way past the tenants: a session of the operator's database role, which may write the list of tenants and the
   * first rows of a new one, and read nothing of any. Each use is logged with its reason.
   */
  crossTenant(reason: string, context: { viewer: { accountId: string } | null }, tenantId?: string | null): Session
}
