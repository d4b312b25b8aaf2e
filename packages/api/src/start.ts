import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { ChangeFeed } from './database/change-feed.ts'
import { urlFor } from './database/migrate.ts'
import { Pool } from './database/pool.ts'
import { Session } from './database/session.ts'
import type { Services } from './services.ts'
import { TenantDirectory } from './tenant-directory.ts'
import { Viewers } from './viewer.ts'

/** Opens what the process needs on a migrated database. */
export async function openServices(config: Pick<Config, 'poolSize'>, ownerUrl: string, log: Logger): Promise<Services> {
  const userUrl = urlFor(ownerUrl, 'app_user')
  const pools = {
    user: new Pool({ url: userUrl, max: config.poolSize, name: 'minhui' }),
    operator: new Pool({ url: urlFor(ownerUrl, 'app_operator'), max: 1, name: 'minhui operator' }),
  }
  const feed = new ChangeFeed(userUrl)
  const directory = new Session({ pool: pools.user, tenantId: null })
  const services: Services = {
    log,
    pools,
    directory,
    feed,
    tenants: new TenantDirectory(directory, feed),
    viewers: new Viewers(directory, feed),
    crossTenant(reason, { viewer }, tenantId = null) {
      log.info(
        { reason, account: viewer && createHash('sha256').update(viewer.accountId).digest('hex').slice(0, 12) },
        'across tenants',
      )
      return new Session({ pool: pools.operator, tenantId, onCommit: (changes) => feed.publish(changes) })
    },
  }
  await feed.start()
  return services
}

/** Closes it again. */
export async function closeServices({ pools, feed }: Services): Promise<void> {
  await feed.close()
  await Promise.all([pools.user.close(), pools.operator.close()])
}
