import type { Logger } from 'pino'
import type { ChangeFeed } from './database/change-feed.ts'
import type { Pool } from './database/pool.ts'
import type { Session } from './database/session.ts'
import type { TenantDirectory } from './tenant-directory.ts'
import type { Viewers } from './viewer.ts'

/** What lives as long as the process. */
export type Services = {
  log: Logger
  pools: { user: Pool; operator: Pool }
  /** The global tables, read as the application. */
  directory: Session
  tenants: TenantDirectory
  viewers: Viewers
  feed: ChangeFeed
  /**
   * The way past the tenants: a session of the operator's database role, which may write the list of tenants and the
   * first rows of a new one, and read nothing of any. Each use is logged with its reason.
   */
  crossTenant(reason: string, context: { viewer: { accountId: string } | null }, tenantId?: string | null): Session
}
