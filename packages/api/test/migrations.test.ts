import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import { describe, expect, test } from 'vitest'
import { startEmbedded, stopEmbedded } from '../src/database/embedded.ts'
import { migrate, urlFor } from '../src/database/migrate.ts'
import { Pool } from '../src/database/pool.ts'
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
