import { type Counter, Session } from './database/session.ts'
import type { Services } from './services.ts'

/** A session of the application in a tenant, which tells this process of what it commits. */
export function sessionFor(services: Pick<Services, 'pools' | 'feed'>, tenantId: string | null, counter?: Counter): Session {
  return new Session({
    pool: services.pools.user,
    tenantId,
    ...(counter && { counter }),
    onCommit: (changes) => services.feed.publish(changes),
  })
}
