import { afterAll, beforeAll, expect, test } from 'vitest'
import { Pool } from '../src/database/pool.ts'
import { Session } from '../src/database/session.ts'
import { readJson } from '../src/seed/data-files.ts'
import { loadActivitiesAtScale } from '../src/seed/load-activities.ts'
import { loadOpinionsAtScale } from '../src/seed/load-opinions-at-scale.ts'
import { demoAccount } from '../src/seed/load-people.ts'
import { idsOf } from '../src/seed/load-tenant.ts'
import { seedId } from '../src/seed/seed-id.ts'
import { type App, createApp } from './app.ts'

let app: App
let owner: Pool
beforeAll(async () => {
  app = await createApp({ seeds: ['jianghan'] })
  owner = new Pool({ url: app.ownerUrl, max: 1, name: 'test' })
})
afterAll(async () => {
  await owner?.close()
  await app?.close()
})

test('as many opinions as the source tells of, in every state, each where its timeline leads; again, nothing is added', async () => {
  const [tenant, asOwner] = [seedId('jianghan'), new Session({ pool: owner, tenantId: null })]
  const session = new Session({ pool: app.services.pools.user, tenantId: tenant })
  const digest = async () =>
    (
      await app.sql`select count(*)::int n, count(distinct number)::int numbers, (select count(*)::int from opinion_words w where w.tenant_id = ${tenant}) words,
        (select count(*)::int from opinion_entry e where e.tenant_id = ${tenant}) entries from opinion where tenant_id = ${tenant}`
    )[0]
  await loadOpinionsAtScale(session, asOwner, 'jianghan', idsOf('jianghan'))
  const first = await digest()
  expect(first).toMatchObject({ n: 456, numbers: 456, words: 456 })
  const astray = await app.sql`
    select o.number from opinion o
      join lateral (select * from opinion_entry e where e.tenant_id = o.tenant_id and e.case_id = o.id order by e.ordinal desc limit 1) e on true
     where o.tenant_id = ${tenant} and (e.to_state <> o.state or e.created_at < o.created_at
       or exists (select from opinion_entry a join opinion_entry b on b.tenant_id = a.tenant_id and b.case_id = a.case_id and b.ordinal = a.ordinal + 1
         where a.tenant_id = o.tenant_id and a.case_id = o.id and b.from_state is distinct from a.to_state))`
  expect(astray).toHaveLength(0)
  const states = await app.sql<{ state: string }[]>`select distinct state from opinion where tenant_id = ${tenant}`
  // Of its own procedure, by which it passes some on to the city.
  const all = await app.sql<{ state: string }[]>`select jsonb_object_keys(definition -> 'states') as state from procedure
    where tenant_id = ${tenant} and kind = 'opinion' and edition = 2`
  expect(states.map(({ state }) => state).sort()).toEqual(all.map(({ state }) => state).sort())
  await loadOpinionsAtScale(session, asOwner, 'jianghan', idsOf('jianghan'))
  expect(await digest()).toEqual(first)
  // "代表有约": 1,278 events, 3,636 attendances, and these opinions from them.
  const figures = async () => {
    await session.write((tx) => loadActivitiesAtScale({ tx, data: readJson('jianghan/tenant.json'), id: idsOf('jianghan') }))
    const { activityFigures } = await app.must<{ activityFigures: { totals: object } }>(
      '{ activityFigures { totals { events attendances opinions } } }',
      { tenant: 'jianghan', as: demoAccount('jianghan', 'district_admin') },
    )
    return activityFigures.totals
  }
  expect(await figures()).toEqual({ events: 1278, attendances: 3636, opinions: 456 })
  expect(await figures()).toEqual({ events: 1278, attendances: 3636, opinions: 456 })
  const elsewhere = await app.sql`
    select o.number from opinion o join activity a on a.tenant_id = o.tenant_id and a.id = o.activity_id
     where o.tenant_id = ${tenant} and (a.starts_at > o.created_at or a.site_id is distinct from o.site_id or a.status <> 'held')`
  expect(elsewhere).toHaveLength(0)
  const { opinions } = await app.must<{ opinions: { nodes: { title: string }[] } }>(
    '{ opinions(search: "路灯") { nodes { title } } }',
    {
      tenant: 'jianghan',
      as: demoAccount('jianghan', 'district_admin'),
    },
  )
  expect(opinions.nodes.length).toBeGreaterThan(0)
})
