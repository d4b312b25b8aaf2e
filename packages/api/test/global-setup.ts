import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import type { TestProject } from 'vitest/node'
import { startEmbedded, stopEmbedded } from '../src/database/embedded.ts'
import { migrate } from '../src/database/migrate.ts'

/** Starts a Postgres for the run, without durability, and migrates the template that every test file clones. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'minhui-test-'))
  chmodSync(dataDir, 0o755)
  // What tests leave behind lies there, too, and goes with it.
  process.env['TMPDIR'] = dataDir
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
    'log_min_messages=panic',
    'log_min_error_statement=panic',
  ]
  const embedded = await startEmbedded({ dataDir, settings })
  const sql = postgres(embedded.url, { max: 1, onnotice: () => undefined })
  await sql`create database template_minhui`
  await migrate(embedded.url.replace(/\/postgres$/, '/template_minhui'))
  await sql`alter database template_minhui allow_connections false`
  await sql.end()
  project.provide('clusterUrl', embedded.url)
  return async () => {
    await stopEmbedded(embedded)
    rmSync(dataDir, { recursive: true, force: true })
  }
}
