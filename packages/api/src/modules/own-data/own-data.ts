import { newId } from '../../database/new-id.ts'
import type { Services } from '../../services.ts'
import { sessionFor } from '../../tenant-session.ts'
import { listTenantsOfAccount } from '../tenants/tenant.store.ts'
import { gatherOwnData } from './own-data.store.ts'

/** Everything that is held about an account: of itself, and of each tenant in which it has had a role, where that is on record. */
export async function ownDataOf(services: Services, accountId: string) {
  const { authentication, directory, keys } = services
  const [account, tenants, sessions] = await Promise.all([
    authentication.describe(accountId),
    directory.read((tx) => listTenantsOfAccount(tx, accountId)),
    authentication.sessions.list(accountId),
  ])
  const held: Record<string, object> = {}
  for (const { id, slug, status } of tenants) {
    if (status === 'erased') continue
    const session = sessionFor(services, id)
    held[slug] = await gatherOwnData(session, keys, accountId)
    const record = { action: 'ownDataFetch', outcome: 'done' as const, address: null, subject: 'Account', targetId: accountId }
    await session.write(async (tx) => tx.record({ id: newId(), accountId, ...record }))
  }
  const browsers = sessions.map(({ createdAt, lastSeenAt, address, userAgent }) => ({
    createdAt,
    lastSeenAt,
    address,
    userAgent,
  }))
  const identities = await authentication.listIdentities(accountId)
  return { account: { id: accountId, ...account }, identities, sessions: browsers, tenants: held }
}
