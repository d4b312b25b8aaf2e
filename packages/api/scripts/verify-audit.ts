import { readConfig } from '../src/config.ts'
import { startEmbedded, stopEmbedded } from '../src/database/embedded.ts'
import { urlFor } from '../src/database/migrate.ts'
import { Pool } from '../src/database/pool.ts'
import { Session } from '../src/database/session.ts'
import { verifyAudit } from '../src/modules/audit/audit-entry.store.ts'
import { listTenants } from '../src/modules/tenants/tenant.store.ts'

// Reckons the audit chain of every tenant anew; ends with 1 when one is broken.
const config = readConfig()
const embedded = config.databaseUrl ? null : await startEmbedded({ dataDir: config.dataDir })
const pool = new Pool({ url: urlFor(config.databaseUrl ?? embedded?.url ?? '', 'app_user'), max: 1, name: 'minhui audit' })
let broken = 0
try {
  for (const { id, slug } of await new Session({ pool, tenantId: null }).read((tx) => listTenants(tx))) {
    const faults = await new Session({ pool, tenantId: id }).read((tx) => verifyAudit(tx))
    if (faults.length > 0) broken++
    console.log(`${slug}: ${faults.length === 0 ? 'whole' : faults.map(({ seq, fault }) => `${fault} ${seq}`).join(', ')}`)
  }
} finally {
  await pool.close()
  if (embedded && !embedded.adopted) await stopEmbedded(embedded)
}
process.exitCode = broken > 0 ? 1 : 0
