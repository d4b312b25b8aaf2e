import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { notifyChannelSql } from 'pg-boss/dist/plans.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp, operator } from '../../test/app.ts'
import { openTenant, type TestTenant, uuidOf } from '../../test/tenant.ts'
import { urlFor } from '../database/migrate.ts'
import { sessionFor } from '../tenant-session.ts'
import { channel } from './migrate-jobs.ts'

let app: App
let tenant: TestTenant
beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
})
afterAll(() => app?.close())

const session = () => sessionFor(app.services, uuidOf(tenant.id))
const waiting = () =>
  app.sql`select name, data, singleton_key from jobs.job where name <> 'dead' and name not like '\\_\\_%' order by created_on`

test('a job is there when its transaction commits, once for a key, with the tenant of the transaction', async () => {
  await expect(
    session().write(async (tx) => {
      tx.enqueue('nightly-tenant', {}, { key: 'x' })
      throw new Error('rolled back')
    }),
  ).rejects.toThrow('rolled back')
  expect(await waiting()).toEqual([])
  for (let i = 0; i < 3; i++)
    await session().write(async (tx) => tx.enqueue('nightly-tenant', { tenantId: 'forged' } as never, { key: 'x' }))
  expect(await waiting()).toMatchObject([{ name: 'nightly-tenant', data: { tenantId: uuidOf(tenant.id) } }])
  await expect(session().write(async (tx) => tx.enqueue('nothing' as never, {} as never))).rejects.toMatchObject({
    code: '22023',
  })
  await app.sql`delete from jobs.job`
})

test('the application cannot look into the queue, and the worker cannot change its tables', async () => {
  const rights =
    await app.sql`select has_schema_privilege('app_user', 'jobs', 'usage') as "user", has_schema_privilege('app_jobs', 'jobs', 'create') as ddl`
  expect(rights).toMatchObject([{ user: false, ddl: false }])
})

test('the channel on which workers wake is that of the library', async () => {
  const [row] = await app.sql.unsafe(`select ${notifyChannelSql('jobs')} as channel`)
  expect(row?.['channel']).toBe(channel)
})

test('the operator sees what waits and what failed, and lets it be tried again; nobody else does', async () => {
  await app.sql`insert into jobs.job (name, data, state, output, completed_on) values ('import-run', '{"secret": "13800000000"}', 'failed', '{"message": "database error 23505"}', now())`
  const ask = (as: string | null) => app.request('{ queueStates { queue state jobs } failedJobs { id queue error } }', { as })
  const { data, text } = await ask(operator)
  expect(data['queueStates']).toContainEqual({ queue: 'import-run', state: 'failed', jobs: 1 })
  expect(text).not.toContain('13800000000')
  const [failed] = data['failedJobs']
  const retry = await app.request('mutation ($id: String!) { jobRetry(input: { id: $id }) { retried userErrors { code } } }', {
    as: operator,
    variables: { id: failed.id },
  })
  expect(retry.data).toEqual({ jobRetry: { retried: true, userErrors: [] } })
  expect(await app.sql`select state from jobs.job where id = ${failed.id}`).toMatchObject([{ state: 'retry' }])
  expect((await ask(tenant.admin)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await ask(null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  await app.sql`delete from jobs.job`
})

test('a worker that is killed in the middle of a job loses nothing and does nothing twice', async () => {
  const worker = fileURLToPath(new URL('../../test/job-worker.ts', import.meta.url))
  const start = (mode: string) => {
    const child = spawn(process.execPath, [worker, mode, urlFor(app.ownerUrl, 'app_jobs'), urlFor(app.ownerUrl, 'app_user')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (data) => (said += data))
    return { child, said: () => said, ended: new Promise((end) => child.once('exit', end)) }
  }
  const tiers = () => app.sql`select count(*)::int n from site_tier where code like 'job-%'`
  const dying = start('dying')
  try {
    await expect.poll(dying.said, { timeout: 20_000 }).toContain('ready')
    for (const importId of ['before', 'after']) await session().write(async (tx) => tx.enqueue('import-run', { importId }))
    // One is killed before its effect is committed, the other after it: both are tried again.
    for (const place of ['before', 'after'])
      await expect.poll(dying.said, { timeout: 20_000 }).toContain(`in the middle: ${place}`)
  } finally {
    dying.child.kill('SIGKILL')
    await dying.ended
  }
  expect(await tiers()).toEqual([{ n: 1 }])
  const healthy = start('healthy')
  const done = async () =>
    (await app.sql`select count(*)::int n from jobs.job where name = 'import-run' and state = 'completed'`)[0]?.['n']
  try {
    await expect.poll(done, { timeout: 50_000, interval: 500 }).toBe(2)
    expect(await tiers()).toEqual([{ n: 2 }])
  } finally {
    healthy.child.kill('SIGKILL')
    await healthy.ended
  }
}, 90_000)
