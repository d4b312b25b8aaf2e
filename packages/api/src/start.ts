import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import { ApiClients } from './api-clients.ts'
import { Authentication } from './auth/authentication.ts'
import { Sessions } from './auth/sessions.ts'
import { SingleSignOns } from './auth/single-sign-on.ts'
import type { Config } from './config.ts'
import { ChangeFeed } from './database/change-feed.ts'
import { urlFor } from './database/migrate.ts'
import { Pool } from './database/pool.ts'
import { Session } from './database/session.ts'
import { clamd } from './files/scanner.ts'
import { openStorage } from './files/storage.ts'
import { Limits, type LimitWindows } from './limits.ts'
import { ApiUsage } from './modules/api-clients/api-usage.ts'
import { Inbox, Messenger } from './notify/messenger.ts'
import { OutsideClient } from './notify/public-address.ts'
import { smsGateway } from './notify/sms-gateway.ts'
import { smtp } from './notify/smtp.ts'
import { wechat } from './notify/wechat.ts'
import { openKeyRing } from './secrets/open-key-ring.ts'
import type { Services } from './services.ts'
import { TenantDirectory } from './tenant-directory.ts'
import { sessionFor } from './tenant-session.ts'
import { Viewers } from './viewer.ts'

/** Opens what the process needs on a migrated database. */
export async function openServices(
  config: Config,
  ownerUrl: string,
  log: Logger,
  limitWindows: Partial<LimitWindows> = {},
): Promise<Services> {
  const userUrl = urlFor(ownerUrl, 'app_user')
  const pools = {
    user: new Pool({ url: userUrl, max: config.poolSize, name: 'minhui' }),
    operator: new Pool({ url: urlFor(ownerUrl, 'app_operator'), max: 1, name: 'minhui operator' }),
    auth: new Pool({ url: urlFor(ownerUrl, 'app_auth'), max: 2, name: 'minhui auth' }),
    jobs: new Pool({ url: urlFor(ownerUrl, 'app_jobs'), max: 1, name: 'minhui jobs' }),
    maintenance: new Pool({ url: urlFor(ownerUrl, 'app_jobs'), max: 1, name: 'minhui maintenance', timeoutMs: 3_600_000 }),
    province: new Pool({ url: urlFor(ownerUrl, 'app_province'), max: 1, name: 'minhui province' }),
    ballot: new Pool({ url: urlFor(ownerUrl, 'app_ballot'), max: 2, name: 'minhui ballot' }),
  }
  const feed = new ChangeFeed(userUrl)
  const directory = new Session({ pool: pools.user, tenantId: null })
  const keys = openKeyRing(config)
  const auth = new Session({ pool: pools.auth, tenantId: null, onCommit: (changes) => feed.publish(changes) })
  const inbox = config.mode === 'production' ? null : new Inbox()
  const messenger = new Messenger(
    {
      ...(inbox && { sms: inbox.provider('sms'), email: inbox.provider('email'), wechat: inbox.provider('wechat') }),
      ...(config.sms && { sms: smsGateway(config.sms.url, config.sms.token) }),
      ...(config.wechat && { wechat: wechat(config.wechat) }),
      ...(config.smtp && { email: smtp(config.smtp.url, config.smtp.from) }),
    },
    log,
  )
  const services: Services = {
    config,
    storage: await openStorage(config),
    scanner: config.clamdUrl ? clamd(config.clamdUrl) : null,
    keys,
    inbox,
    messenger,
    outside: new OutsideClient(config.mode !== 'production'),
    singleSignOns: new SingleSignOns(pools.auth, keys, config.mode !== 'production'),
    limits: new Limits(pools.user, limitWindows),
    authentication: new Authentication(auth, keys, new Sessions(auth, feed)),
    log,
    pools,
    directory,
    feed,
    tenants: new TenantDirectory(directory, feed),
    viewers: new Viewers(directory, feed),
    apiClients: new ApiClients(feed),
    apiUsage: new ApiUsage((tenantId) => sessionFor({ pools, feed }, tenantId), log),
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
export async function closeServices({ pools, feed, limits, apiUsage, outside }: Services): Promise<void> {
  await outside.close()
  await limits.flush()
  await apiUsage.flush()
  await feed.close()
  await Promise.all(Object.values(pools).map((pool) => pool.close()))
}
