import { sql as text } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DatabaseError } from '../src/database/database-error.ts'
import { Pool } from '../src/database/pool.ts'
import { Session } from '../src/database/session.ts'
import { rawStatement, value } from '../src/database/statement.ts'
import { siteStore } from '../src/modules/sites/site.store.ts'
import { type App, createApp } from './app.ts'
import { furnish, openTenant, type TestTenant, uuidOf } from './tenant.ts'

let app: App
const tenants: TestTenant[] = []
beforeAll(async () => {
  app = await createApp()
  for (let i = 0; i < 5; i++) {
    const tenant = await openTenant(app)
    await furnish(app, tenant, `#${tenant.slug}`)
    tenants.push(tenant)
  }
})
afterAll(() => app?.close())

test('2,000 requests of five tenants at once, some of which throw, never see a foreign row', async () => {
  let foreign = 0
  let thrown = 0
  await Promise.all(
    Array.from({ length: 2000 }, async (_, i) => {
      const tenant = tenants[i % tenants.length] as TestTenant
      if (i % 17 === 0) {
        // A statement that fails in the middle of a batch.
        const session = new Session({ pool: app.services.pools.user, tenantId: uuidOf(tenant.id) })
        const failing = rawStatement<{ x: number }>(['x'], text`select 1 / ${value('zero')}::int`)
        await session
          .read((tx) => tx.run(failing, { zero: 0 }))
          .catch((error) => {
            if (error instanceof DatabaseError && error.code === '22012') thrown++
          })
        return
      }
      const query =
        i % 3 === 0
          ? '{ siteTree { name parentId } mandates { nodes { person { name } } } }'
          : '{ sites { nodes { name kind { name } } } deputyGroups { nodes { name members { duty } } } }'
      const { text: body, errors } = await app.request(query, { tenant: tenant.slug, as: i % 5 === 0 ? tenant.admin : null })
      if (errors.length > 0) throw new Error(body)
      if (!body.includes(`#${tenant.slug}`)) throw new Error(`nothing of its own: ${body}`)
      if (tenants.some((other) => other !== tenant && body.includes(`#${other.slug}`))) foreign++
    }),
  )
  expect(foreign).toBe(0)
  expect(thrown).toBe(Math.ceil(2000 / 17))
}, 120_000)

test('a transaction without a tenant sees no row and writes none', async () => {
  const session = new Session({ pool: app.services.pools.user, tenantId: null })
  const count = rawStatement<{ n: number }>(['n'], text`select count(*)::int from site`)
  expect(await session.read((tx) => tx.run(count))).toEqual([{ n: 0 }])
  const insert = rawStatement(
    [],
    text`insert into site_tier (tenant_id, id, code, name, ordinal) values (${value('t')}, gen_random_uuid(), 'x', 'x', 1)`,
  )
  await expect(session.write((tx) => tx.run(insert, { t: uuidOf((tenants[0] as TestTenant).id) }))).rejects.toMatchObject({
    code: '42501',
  })
})

test('a write for another tenant is refused by the database itself', async () => {
  const [one, two] = tenants as [TestTenant, TestTenant]
  const session = new Session({ pool: app.services.pools.user, tenantId: uuidOf(one.id) })
  const steal = rawStatement([], text`update site set name = 'x' where tenant_id = ${value('t')}::uuid`)
  const move = rawStatement([], text`update site set tenant_id = ${value('t')}::uuid`)
  await session.write((tx) => tx.run(steal, { t: uuidOf(two.id) }))
  await expect(session.write((tx) => tx.run(move, { t: uuidOf(two.id) }))).rejects.toMatchObject({
    code: expect.stringMatching(/42501|23503/),
  })
  const rows = await new Session({ pool: app.services.pools.user, tenantId: uuidOf(two.id) }).read((tx) =>
    siteStore.findByIds(tx, []),
  )
  expect(rows).toEqual([])
  const { siteTree } = await app.must<{ siteTree: { name: string }[] }>('{ siteTree { name } }', { tenant: two.slug })
  expect(siteTree.every(({ name }) => name !== 'x')).toBe(true)
})

test('what the database says of a failure carries no value of a row', async () => {
  const session = new Session({ pool: app.services.pools.user, tenantId: uuidOf((tenants[0] as TestTenant).id) })
  const failing = rawStatement([], text`select ${value('secret')}::int`)
  const error = await session.write((tx) => tx.run(failing, { secret: '张三13800000000' })).catch((e) => e)
  expect(error).toBeInstanceOf(DatabaseError)
  expect(JSON.stringify([error.message, error.stack, error])).not.toContain('13800000000')
})

test('connections that are killed are replaced; nobody waits for ever and the process goes on', async () => {
  const admin = postgres(app.ownerUrl, { max: 1 })
  const kill = () =>
    admin`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'minhui' and datname = current_database()`
  const session = new Session({ pool: app.services.pools.user, tenantId: uuidOf((tenants[0] as TestTenant).id) })
  const slow = rawStatement<{ x: string }>(['x'], text`select pg_sleep(${value('s')}::float8)`)
  const waiting = Promise.allSettled(Array.from({ length: 8 }, () => session.write((tx) => tx.run(slow, { s: 0.6 }))))
  await new Promise((done) => setTimeout(done, 150))
  await kill()
  const results = await waiting
  expect(results.some((r) => r.status === 'rejected')).toBe(true)
  for (const result of results)
    if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: expect.stringMatching(/^(08006|57P01)$/) })
  await kill()
  await new Promise((done) => setTimeout(done, 100))
  for (let i = 0; i < 10; i++) {
    const { errors } = await app.request('{ siteTree { name } }', { tenant: (tenants[0] as TestTenant).slug })
    expect(errors).toEqual([])
  }
  await admin.end()
})

test('a pool whose database cannot be reached says so', async () => {
  const pool = new Pool({ url: 'postgres://x:y@127.0.0.1:1/x', max: 1, name: 'nowhere' })
  await expect(
    new Session({ pool, tenantId: null }).read((tx) => tx.run(rawStatement([], text`select 1`))),
  ).rejects.toMatchObject({ code: '08006' })
  await pool.close()
})
