import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../test/app.ts'
import { keepLights } from '../modules/project-delivery/project-light-job.ts'
import { sessionFor } from '../tenant-session.ts'
import { readJson, type TenantData } from './data-files.ts'
import { loadSupervisedItems } from './load-supervised-items.ts'
import { idsOf } from './load-tenant.ts'
import { seedId } from './seed-id.ts'

let app: App
beforeAll(async () => {
  app = await createApp({ seeds: ['wujin'] })
})
afterAll(() => app?.close())

test('Wujin supervises as many items as its source tells of, each with a light that is right; again, nothing is added', async () => {
  const tenant = seedId('wujin')
  const data = readJson<TenantData>('wujin/tenant.json')
  const load = () => sessionFor(app.services, tenant).write((tx) => loadSupervisedItems({ tx, data, id: idsOf('wujin') }))
  const digest = () => app.sql`
    select c.code, count(*)::int as n, count(distinct p.number)::int as numbers, count(distinct p.light)::int as lights,
      sum((select count(*)::int from project_entry e where e.tenant_id = p.tenant_id and e.case_id = p.id and e.to_state = p.state))::int > 0 as told
    from project p join project_category c on c.tenant_id = p.tenant_id and c.id = p.category_id
    where p.tenant_id = ${tenant} and not c.voted group by 1 order by 1`
  await load()
  const first = await digest()
  const all = { lights: 3, told: true }
  expect(first).toEqual([
    { code: 'business', n: 441, numbers: 441, ...all },
    { code: 'investment', n: 206, numbers: 206, ...all },
    { code: 'lake', n: 209, numbers: 209, ...all },
  ])
  expect(await keepLights(app.services, tenant)).toBe(0)
  await load()
  expect(await digest()).toEqual(first)
  const [figures] = await app.sql`select sum(projects)::int as n from project_figure where tenant_id = ${tenant}`
  const [facts] = await app.sql`select count(*)::int as n from project where tenant_id = ${tenant}`
  expect(figures).toEqual(facts)
})
