import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { urlFor } from '../src/database/migrate.ts'
import { handlersOf } from '../src/jobs/handlers.ts'
import { Jobs } from '../src/jobs/jobs.ts'
import { type App, createApp } from './app.ts'
import { readZip } from './read-zip.ts'
import { furnish, mutate, openTenant, sendFile, type TestTenant, uuidOf } from './tenant.ts'

/** A worker is killed while it writes an import and gathers an export; another one takes over. */
let app: App
let tenant: TestTenant
let owner: postgres.Sql
let worker: ChildProcess | undefined
let healthy: Jobs | undefined

beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
  await furnish(app, tenant)
  owner = postgres(app.ownerUrl, { max: 2, onnotice: () => undefined })
})
afterAll(async () => {
  worker?.kill('SIGKILL')
  await healthy?.stop()
  await owner?.end()
  await app?.close()
})

async function start(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('kill-worker.ts', import.meta.url)), app.ownerUrl, app.services.config.dataDir],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  await new Promise<void>((ready) => child.stdout?.on('data', (said: Buffer) => said.includes('ready') && ready()))
  return child
}
const states = async () =>
  Object.fromEntries(
    (await app.sql`select 'import' as kind, status from import union all select 'export', status from tenant_export`).map(
      (row) => [row['kind'], row['status']],
    ),
  )
const blocked = async () =>
  (
    await app.sql`select count(*)::int n from pg_stat_activity where datname = current_database() and usename = 'app_user' and wait_event_type = 'Lock'`
  )[0]?.['n']
const written = async () =>
  (await app.sql`select count(*)::int n from mandate where tenant_id = ${uuidOf(tenant.id)} and code like 'K-%'`)[0]?.['n']

test('killed in the middle of an import and of an export, nothing is half done, nothing lost, nothing twice', async () => {
  const lines = Array.from({ length: 500 }, (_, i) => `K-${i},某${i},B,2022-01-01`).join('\n')
  const fileId = await sendFile(app, tenant, 'r.csv', `代表证号,姓名,人大机构编号,任职日期\n${lines}\n`)
  const { id } = await mutate(app, tenant, 'importCreate', { kind: 'DEPUTIES', fileId }, '{ id }')
  worker = await start()
  await expect.poll(async () => (await states())['import'], { timeout: 20_000 }).toBe('checked')
  // Held open, the import waits with all people written and no mandate; the export with half of the tables read.
  let release = () => {}
  const holding = owner.begin(async (sql) => {
    await sql.unsafe('lock table mandate, norm in access exclusive mode')
    await new Promise<void>((done) => (release = done))
  })
  await mutate(app, tenant, 'importConfirm', { id }, '{ id }')
  await mutate(app, tenant, 'tenantExportCreate', {}, '{ id }')
  await expect.poll(blocked, { timeout: 20_000 }).toBeGreaterThanOrEqual(2)
  const ended = new Promise((end) => worker?.once('exit', end))
  worker.kill('SIGKILL')
  await ended
  release()
  await holding
  expect(await states()).toEqual({ import: 'writing', export: 'waiting' })
  expect(await written()).toBe(0)
  expect((await app.sql`select count(*)::int n from person where code like 'K-%'`)[0]?.['n']).toBe(0)
  healthy = new Jobs(urlFor(app.ownerUrl, 'app_jobs'), app.services.log, { supervisionSeconds: 1 })
  await healthy.start(handlersOf(app.services))
  await expect.poll(states, { timeout: 60_000, interval: 250 }).toEqual({ import: 'done', export: 'ready' })
  expect(await written()).toBe(500)
  const acts =
    await app.sql`select action, count(*)::int n from audit_entry where action in ('importRun', 'tenantExportGather') group by 1 order by 1`
  expect(acts).toMatchObject([
    { action: 'importRun', n: 1 },
    { action: 'tenantExportGather', n: 1 },
  ])
  const told =
    await app.sql`select event, count(*)::int n from notification where event in ('import_ended', 'tenant_export_ready') group by 1 order by 1`
  expect(told).toMatchObject([
    { event: 'import_ended', n: 1 },
    { event: 'tenant_export_ready', n: 1 },
  ])
  const [row] = await app.sql`select id from tenant_export`
  const zip = await readZip(Buffer.from(await app.services.storage.getBytes(`${uuidOf(tenant.id)}/${row?.['id']}`)))
  expect(JSON.parse(zip.get('data/norm.json') as string)).toEqual([])
}, 120_000)
