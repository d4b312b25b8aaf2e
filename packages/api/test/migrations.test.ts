import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { describe, expect, test } from 'vitest'
import { startEmbedded, stopEmbedded } from '../src/database/embedded.ts'
import { migrate, urlFor } from '../src/database/migrate.ts'
import { Pool } from '../src/database/pool.ts'
import { schemaFile } from '../src/schema-file.ts'
import { openKeyRing } from '../src/secrets/open-key-ring.ts'
import { loadSeeds } from '../src/seed/load.ts'
import { createDatabase } from './database.ts'

const distribute = readFileSync(fileURLToPath(new URL('../../../infra/citus/distribute.sql', import.meta.url)), 'utf8')

/** Everything that a migration can change, as text: tables, columns, constraints, indexes, policies, functions, grants. */
async function shapeOf(url: string): Promise<string> {
  const sql = postgres(url, { max: 1 })
  const rows = await sql`
    select concat_ws(' ', 'column', table_name, column_name, data_type, character_maximum_length, is_nullable, column_default) as line from information_schema.columns where table_schema in ('public', 'app')
    union all select concat_ws(' ', 'constraint', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace
    union all select concat_ws(' ', 'index', indexdef) from pg_indexes where schemaname = 'public'
    union all select concat_ws(' ', 'policy', tablename, policyname, permissive, cmd, qual, with_check) from pg_policies
    union all select concat_ws(' ', 'rls', relname, relrowsecurity, relforcerowsecurity) from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all select concat_ws(' ', 'function', pg_get_functiondef(oid), proacl) from pg_proc where pronamespace = 'app'::regnamespace
    union all select concat_ws(' ', 'grant', grantee, table_name, privilege_type) from information_schema.role_table_grants where table_schema = 'public'
    union all select concat_ws(' ', 'comment', objoid::regclass, objsubid, description) from pg_description where classoid = 'pg_class'::regclass and objoid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
    order by 1`
  await sql.end()
  return rows.map((row) => row['line']).join('\n')
}

test('to migrate again changes nothing, also from several processes at once', async () => {
  const { url, drop } = await createDatabase()
  const before = await shapeOf(url)
  expect(before.length).toBeGreaterThan(10_000)
  await Promise.all([migrate(url), migrate(url), migrate(url)])
  expect(await shapeOf(url)).toBe(before)
  await drop()
})

test('the distribution for Citus does nothing without the extension, once and again', async () => {
  const { url, drop } = await createDatabase()
  const before = await shapeOf(url)
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  await sql.unsafe(distribute)
  await sql.unsafe(distribute)
  await sql.end()
  expect(await shapeOf(url)).toBe(before)
  await drop()
})

/** An empty database, brought to where it stood before the first migration that says something. */
async function createDatabaseBefore(said: string) {
  const { url, drop } = await createDatabase('template0')
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  const folder = dirname(schemaFile('migrations/after.sql'))
  const before = mkdtempSync(join(tmpdir(), 'minhui-migrations-'))
  cpSync(folder, before, { recursive: true })
  const journal = JSON.parse(readFileSync(join(before, 'meta/_journal.json'), 'utf8')) as { entries: { tag: string }[] }
  const until = journal.entries.findIndex(({ tag }) => readFileSync(join(before, `${tag}.sql`), 'utf8').includes(said))
  writeFileSync(join(before, 'meta/_journal.json'), JSON.stringify({ ...journal, entries: journal.entries.slice(0, until) }))
  await runMigrations(drizzle(sql), { migrationsFolder: before })
  rmSync(before, { recursive: true })
  return { url, sql, drop: () => sql.end().then(drop) }
}

test('fields of public interest that were words become those of the list, and no word is lost', async () => {
  const { url, sql, drop } = await createDatabaseBefore('"prosecution__field"')
  const stored = {
    生态环境和资源保护: 'environment_and_resources',
    ' 生态环境领域 ': 'environment_and_resources',
    食品药品安全: 'food_and_drug_safety',
    国有财产保护: 'state_property',
    国有土地使用权出让: 'state_land_transfer',
    英雄烈士保护: 'heroes_and_martyrs',
    未成年人保护: 'minors',
    军人地位和权益保障: 'military_personnel',
    安全生产: 'work_safety',
    个人信息保护: 'personal_information',
    反垄断: 'antimonopoly',
    反电信网络诈骗: 'telecom_fraud',
    农产品质量安全: 'farm_products',
    妇女权益保障: 'women',
    无障碍环境建设: 'accessibility',
    文物保护: 'cultural_relics',
    '安全生产、消防': '安全生产、消防',
    领域: '领域',
    '  ': '未注明',
    ['长'.repeat(100)]: '长'.repeat(100),
  }
  // What it belongs to is no matter here.
  await sql`set session_replication_role = replica`
  for (const field of Object.keys(stored))
    await sql`insert into prosecution (tenant_id, id, direction, mandate_id, field, title, text)
      values (gen_random_uuid(), gen_random_uuid(), 'from', gen_random_uuid(), ${field}, ${field}, ${'文'.repeat(4000)})`
  await migrate(url)
  const rows = await sql`select title, field, other_field, length(text) as length from prosecution`
  expect(Object.fromEntries(rows.map((row) => [row['title'], row['other_field'] ?? row['field']]))).toEqual(stored)
  for (const row of rows)
    expect([row['title'], row['field'] === 'other', row['length']]).toEqual([row['title'], row['other_field'] !== null, 4000])
  await expect(sql`update prosecution set field = '消防'`).rejects.toThrow('prosecution__field')
  await expect(sql`update prosecution set other_field = null`).rejects.toThrow('prosecution__other')
  await drop()
})

test('steps of the ladder count for the last day that their limit has now; of a limit that was prolonged they are climbed anew', async () => {
  const { url, sql, drop } = await createDatabaseBefore('"case_step__kind__case_id__clock__due_on__step"')
  await sql`set session_replication_role = replica`
  const tenant = '00000000-0000-4000-8000-000000000001'
  const step = async (caseId: string, clock: string, begunOn: string, takenOn: string) =>
    sql`insert into case_step (tenant_id, id, kind, case_id, clock, begun_on, step, created_at)
      values (${tenant}, gen_random_uuid(), ${clock === 'report' ? 'project' : 'suggestion'}, ${caseId}, ${clock}, ${begunOn}, 0, ${takenOn})`
  const limits = { now: '2026-04-01', prolonged: '2026-09-01' }
  const idOf: Record<string, string> = {}
  for (const [name, dueOn] of Object.entries(limits)) {
    const [made] = await sql<{ id: string }[]>`
      insert into suggestion_unit (tenant_id, id, suggestion_id, unit_id, part, opinion_clock, opinion_due_on)
      values (${tenant}, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'co', ${JSON.stringify({ name: 'assist', begunOn: '2026-03-02', dueOn })}::text::jsonb, ${dueOn}) returning suggestion_id as id`
    idOf[name] = made?.id as string
    await step(idOf[name], 'assist', '2026-03-02', '2026-03-31')
  }
  const [over, report] = ['00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000003'] as const
  await step(over, 'assist', '2026-03-02', '2026-03-31')
  await step(report, 'report', '2026-03-31', '2026-03-30')
  await migrate(url)
  const rows = await sql`select case_id, due_on::text from case_step order by due_on`
  expect(rows.map((row) => [row['case_id'], row['due_on']])).toEqual([
    [report, '2026-03-31'],
    [idOf['now'], '2026-04-01'],
  ])
  await drop()
})

/** Postgres 18 is what every other test runs on. */
const others = [15, 16, 17].map((version) => ({ version, name: `pg${version}` }))

describe.each(others)('on Postgres $version', ({ name, version }) => {
  test('the migrations run and the demonstration loads', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), `minhui-${name}-`))
    chmodSync(dataDir, 0o755)
    const embedded = await startEmbedded({ dataDir, binaries: name, settings: ['fsync=off'] })
    try {
      await migrate(embedded.url)
      const pool = new Pool({ url: urlFor(embedded.url, 'app_user'), max: 1, name: 'test' })
      const keys = openKeyRing({ secretKeys: null, dataDir })
      await loadSeeds(embedded.url, pool, keys, ['binhu'])
      await pool.close()
      const sql = postgres(embedded.url, { max: 1 })
      const [row] =
        await sql`select current_setting('server_version_num')::int / 10000 as version, (select count(*)::int from site) as sites`
      await sql.end()
      expect(row).toEqual({ version, sites: 20 })
    } finally {
      await stopEmbedded(embedded)
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
})
