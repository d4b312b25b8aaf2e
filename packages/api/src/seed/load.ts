import { roleNames } from '@minhui/schema/access/role-names'
import { tenantRoles } from '@minhui/schema/rules/roles'
import { accounts, platformGrants } from '@minhui/schema/tables/account'
import { regions } from '@minhui/schema/tables/region'
import { tenants } from '@minhui/schema/tables/tenant'
import { sql } from 'drizzle-orm'
import { insertMany } from '../database/bulk.ts'
import { Pool } from '../database/pool.ts'
import { Session } from '../database/session.ts'
import { rawStatement } from '../database/statement.ts'
import { keptOpinionFigures, listMonths } from '../modules/opinion-figures/opinion-figure.store.ts'
import { keptProjectFigures } from '../modules/project-figures/project-figure.store.ts'
import { refreshSummary } from '../modules/provinces/district-summary.store.ts'
import { keptSuggestionFigures, listFiledMonths } from '../modules/suggestion-figures/suggestion-figure.store.ts'
import type { KeyRing } from '../secrets/key-ring.ts'
import { type AccountData, type RegionData, readJson, seedSlugs, type TenantData } from './data-files.ts'
import { loadActivities } from './load-activities.ts'
import { loadBallots } from './load-ballots.ts'
import { loadOpinions } from './load-opinions.ts'
import { colleagueAccount, demoAccount, demoResidents, loadPeople, residentRows } from './load-people.ts'
import { loadProcedures } from './load-procedures.ts'
import { loadProjects } from './load-projects.ts'
import { loadProsecutions } from './load-prosecutions.ts'
import { loadRedactions } from './load-redactions.ts'
import { loadReferrals } from './load-referrals.ts'
import { loadRoutingRules } from './load-routing-rules.ts'
import { loadSavedFilters } from './load-saved-filters.ts'
import { loadSharingSessions } from './load-sharing-sessions.ts'
import { loadSuggestions } from './load-suggestions.ts'
import { idsOf, type Loading, loadConfiguration } from './load-tenant.ts'
import { openStage } from './project-stage.ts'
import { seedId } from './seed-id.ts'
import { voteOnDevices } from './vote-on-devices.ts'

/** Somebody as whom the demonstration can be used. */
export type DemoActor = { accountId: string; name: string; role: string; tenant: string | null }

/** The account that demonstrates a role of the platform. */
export const platformAccount = (code: string) => seedId('platform', 'account', code)

// Held until the connection ends: of two starts at once the later one waits, and finds everything there.
const oneByOne = rawStatement([], sql`select pg_advisory_lock(hashtextextended('minhui seed', 0))`)

/**
 * Fills the four tenants of the sources from the data files. What is there already stays as it is, so that a second start
 * neither doubles nor undoes anything. Runs as the database's owner for the global tables, and where ballots are
 * cast past every tenant's transaction.
 */
export async function loadSeeds(
  ownerUrl: string,
  user: Pool,
  keys: KeyRing,
  slugs: readonly string[] = seedSlugs,
): Promise<void> {
  const data = slugs.map((slug) => readJson<TenantData>(`${slug}/tenant.json`))
  const owner = new Pool({ url: ownerUrl, max: 1, name: 'minhui seed' })
  try {
    await new Session({ pool: owner, tenantId: null }).write(async (tx) => {
      await tx.run(oneByOne)
      insertMany(tx, regions, readJson<RegionData[]>('shared/regions.json'))
      const platform = readJson<AccountData[]>('shared/accounts.json')
      const people = data.flatMap(({ slug }) =>
        tenantRoles.map((role) => ({ id: demoAccount(slug, role), displayName: `${roleNames[role].name}(演示)` })),
      )
      insertMany(tx, accounts, [
        ...platform.map(({ code, name }) => ({ id: platformAccount(code), displayName: name })),
        ...people,
        ...slugs.map((slug) => ({ id: colleagueAccount(slug), displayName: '其他单位承办人(演示)' })),
        ...residentRows(demoResidents.length),
      ])
      insertMany(
        tx,
        platformGrants,
        platform.map(({ code, role, regionCode }) => ({
          id: seedId('platform', 'grant', code),
          accountId: platformAccount(code),
          role,
          regionCode: regionCode ?? null,
        })),
      )
      insertMany(
        tx,
        tenants,
        data.map(({ slug, name, nameEn, regionCode }) => ({ id: seedId(slug), slug, name, nameEn, regionCode, hosts: [] })),
      )
    })
    for (const tenant of data) await loadTenant(tenant, { user, owner, keys })
  } finally {
    await owner.close()
  }
}

type Means = { user: Pool; owner: Pool; keys: KeyRing }

/** Fills one tenant. */
async function loadTenant(tenant: TenantData, { user, owner, keys }: Means): Promise<void> {
  const session = new Session({ pool: user, tenantId: seedId(tenant.slug) })
  const load = (work: (loading: Loading) => Promise<void>) =>
    session.write((tx) => work({ tx, data: tenant, id: idsOf(tenant.slug) }))
  await load(async (loading) => {
    await loadConfiguration(loading)
    await loadProcedures(loading)
    await loadPeople(loading)
  })
  // Each in a transaction of its own, which a busy machine ends in time; a killed start goes on with the next.
  await load(loadOpinions)
  await load(loadRoutingRules)
  await load(loadActivities)
  await load(loadSuggestions)
  await load(loadReferrals)
  await load(loadProsecutions)
  await load(loadSharingSessions)
  await load((loading) => loadRedactions(loading, keys))
  await load(loadSavedFilters)
  await load(async (loading) => {
    const stage = await openStage(loading)
    if (stage) await loadProjects(loading, stage)
  })
  await load(async (loading) => {
    const stage = await openStage(loading)
    if (stage) await loadBallots(loading, stage, keys)
  })
  await voteOnDevices({ session, ballot: owner, keys }, tenant.slug)
  await session.write(async (tx) => {
    for (const month of await listMonths(tx)) await keptOpinionFigures.reckon(tx, { month })
    for (const month of await listFiledMonths(tx)) await keptSuggestionFigures.reckon(tx, { month })
    await keptProjectFigures.reckon(tx, {})
    await refreshSummary(tx)
  })
}

/** Everybody as whom the demonstration can be used. */
export function demoActors(slugs: readonly string[] = seedSlugs): DemoActor[] {
  const platform = readJson<AccountData[]>('shared/accounts.json').map(({ code, name, role }) => ({
    accountId: platformAccount(code),
    name,
    role,
    tenant: null,
  }))
  const ofTenants = slugs.flatMap((slug) =>
    tenantRoles.map((role) => ({
      accountId: demoAccount(slug, role),
      name: `${roleNames[role].name}(演示)`,
      role,
      tenant: slug,
    })),
  )
  return [...platform, ...ofTenants]
}
