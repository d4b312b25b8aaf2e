import { accounts } from '@minhui/schema/tables/account'
import { readConfig } from '../src/config.ts'
import { insertMany } from '../src/database/bulk.ts'
import { startEmbedded, stopEmbedded } from '../src/database/embedded.ts'
import { migrate, urlFor } from '../src/database/migrate.ts'
import { Pool } from '../src/database/pool.ts'
import { Session } from '../src/database/session.ts'
import { refreshSummary } from '../src/modules/provinces/district-summary.store.ts'
import { openKeyRing } from '../src/secrets/open-key-ring.ts'
import { readJson, seedSlugs, type TenantData } from '../src/seed/data-files.ts'
import { loadSeeds } from '../src/seed/load.ts'
import { loadActivitiesAtScale } from '../src/seed/load-activities.ts'
import { loadOpinionsAtScale, supporters } from '../src/seed/load-opinions-at-scale.ts'
import { residentRows } from '../src/seed/load-people.ts'
import { loadSupervisedItems } from '../src/seed/load-supervised-items.ts'
import { idsOf } from '../src/seed/load-tenant.ts'
import { seedId } from '../src/seed/seed-id.ts'

// Fills the demonstration with as many opinions, likes, activities and supervised items as the sources tell of. Again, it adds what is missing.
const config = readConfig()
if (config.mode === 'production') throw new Error('the demonstration is for development')
const began = performance.now()
const embedded = config.databaseUrl ? null : await startEmbedded({ dataDir: config.dataDir })
const url = config.databaseUrl ?? embedded?.url ?? ''
await migrate(url)
const [owner, user] = [
  new Pool({ url, max: 1, name: 'minhui seed' }),
  new Pool({ url: urlFor(url, 'app_user'), max: 1, name: 'minhui seed' }),
]
try {
  await loadSeeds(url, user, openKeyRing(config))
  const asOwner = new Session({ pool: owner, tenantId: null })
  await asOwner.write(async (tx) => insertMany(tx, accounts, residentRows(supporters)))
  for (const slug of seedSlugs) {
    const session = new Session({ pool: user, tenantId: seedId(slug) })
    await loadOpinionsAtScale(session, asOwner, slug, idsOf(slug))
    await session.write(async (tx) => {
      const loading = { tx, data: readJson<TenantData>(`${slug}/tenant.json`), id: idsOf(slug) }
      await loadActivitiesAtScale(loading)
      await loadSupervisedItems(loading)
      await refreshSummary(tx)
    })
  }
  console.log(`the demonstration is full (${((performance.now() - began) / 1000).toFixed(0)} s)`)
} finally {
  await Promise.all([owner.close(), user.close()])
  if (embedded && !embedded.adopted) await stopEmbedded(embedded)
}
