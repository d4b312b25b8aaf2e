import { readConfig } from '../src/config.ts'
import { startEmbedded, stopEmbedded } from '../src/database/embedded.ts'
import { urlFor } from '../src/database/migrate.ts'
import { Pool } from '../src/database/pool.ts'
import { Session } from '../src/database/session.ts'
import { listTenants } from '../src/modules/tenants/tenant.store.ts'
import { openKeyRing } from '../src/secrets/open-key-ring.ts'
import { rotate } from '../src/secrets/rotate.store.ts'

// Seals everything anew with the first key of SECRET_KEYS. Afterwards an older key is needed only for recovery codes that
// were made under it: drop it from the ring once their holders have renewed them.
const config = readConfig()
const keys = openKeyRing(config)
const embedded = config.databaseUrl ? null : await startEmbedded({ dataDir: config.dataDir })
const url = config.databaseUrl ?? embedded?.url ?? ''
const [user, auth] = [
  new Pool({ url: urlFor(url, 'app_user'), max: 1, name: 'minhui keys' }),
  new Pool({ url: urlFor(url, 'app_auth'), max: 1, name: 'minhui keys' }),
]
try {
  console.log(`accounts: ${await rotate(new Session({ pool: auth, tenantId: null }), keys)}`)
  for (const { id, slug } of await new Session({ pool: user, tenantId: null }).read((tx) => listTenants(tx)))
    console.log(`${slug}: ${await rotate(new Session({ pool: user, tenantId: id }), keys)}`)
} finally {
  await Promise.all([user.close(), auth.close()])
  if (embedded && !embedded.adopted) await stopEmbedded(embedded)
}
