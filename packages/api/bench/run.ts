import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import postgres from 'postgres'
import { startEmbedded, stopEmbedded } from '../src/database/embedded.ts'
import { migrate, urlFor } from '../src/database/migrate.ts'
import { testTokens } from '../test/token.ts'
import { measureBallot } from './ballot.ts'
import { cpuMs } from './cpu.ts'
import { fillOpinions } from './data-opinions.ts'
import { load, type Measured } from './load.ts'
import { idOf, type Operation, plain, type Subject, shotOf } from './operations.ts'
import { measureOpinions } from './opinions.ts'
import { writeReport } from './report.ts'
import { measureSubmissions, sizesOfSubmissions } from './submissions.ts'
import { measureTally } from './tally.ts'
import { measureTrust } from './trust.ts'

/** One row of docs/benchmarks.json. */
export type Row = {
  operation: string
  subject: Subject
  requestsPerSecond: number
  serverCpuMs: number
  databaseCpuMs: number
  p50Ms: number
  p99Ms: number
  statements: number
}

/** `npm run bench -- opinions 3`: three seconds for each row; six unless said. */
const seconds = Number(process.argv[3] ?? 6)
const connections = 8
const here = fileURLToPath(new URL('.', import.meta.url))
const dataDir = mkdtempSync(join(tmpdir(), 'minhui-bench-'))
chmodSync(dataDir, 0o755)

console.log('Filling the database …')
const embedded = await startEmbedded({
  dataDir,
  settings: [
    'autovacuum=off',
    'shared_buffers=1GB',
    'max_wal_size=4GB',
    'jit=off',
    'shared_preload_libraries=pg_stat_statements',
  ],
})
const children: ChildProcess[] = []
try {
  await migrate(embedded.url)
  const sql = postgres(embedded.url, { max: 1, onnotice: () => undefined })
  const only = process.argv[2]
  if (!only || only === 'trust') await sql.unsafe(readFileSync(`${here}data.sql`, 'utf8'))
  else await sql`insert into region (code, name, name_en, level) values ('320211', '滨湖区', 'Binhu', 'district')`
  await sql.unsafe('vacuum analyze')
  await sql.unsafe('create extension pg_stat_statements')
  await sql.unsafe(`alter system set pg_stat_statements.track = 'none'`)
  await sql`select pg_reload_conf()`
  const userUrl = urlFor(embedded.url, 'app_user')
  const servers: Record<Subject, { origin: string; pid: number }> = {
    minhui: await serve('minhui-server.ts', embedded.url, dataDir),
    postgraphile: await serve('postgraphile-server.ts', userUrl),
    limit: await serve('limit-server.ts', userUrl),
  }
  const tokens = new Map<number, string>()
  const { sign } = testTokens(createHash('sha256').update(dataDir).digest())
  for (let n = 1; n <= 101; n++) tokens.set(n, await sign(idOf(`admin${n}`)))
  const versions = new Map<number, number>()
  const small = (n: number) => ({ tenant: (n % 98) + 2, n })

  const counted = new Map<string, number>()
  const rows: Row[] = []
  const measure = async (
    operation: Operation,
    subject: Subject,
    name: string,
    question: (n: number) => { tenant: number; n: number },
    ms = seconds * 1000,
  ) => {
    const { origin, pid } = servers[subject]
    const next = (n: number) => shotOf(subject, operation, question(n), tokens, versions)
    const good = (text: string) => !text.includes('"errors"') && !(operation === 'mutation' && text.includes('"code":"'))
    // One connection for what must go in order: an edit names the version that the one before it made.
    const many = operation === 'mutation' ? Math.min(connections, 8) : connections
    await load(origin, many, 1500, next, good)
    const before = { server: cpuMs(pid), database: cpuMs(embedded.pid) }
    const result: Measured = await load(origin, many, ms, next, good)
    if (result.failed > 0) throw new Error(`${subject} ${name}: ${result.failed} of ${result.requests} answers were wrong`)
    const row = {
      operation: name,
      subject,
      requestsPerSecond: Math.round(result.perSecond),
      serverCpuMs: round((cpuMs(pid) - before.server) / result.requests),
      databaseCpuMs: round((cpuMs(embedded.pid) - before.database) / result.requests),
      p50Ms: round(result.p50Ms),
      p99Ms: round(result.p99Ms),
      statements: counted.get(`${operation} ${subject}`) ?? 0,
    }
    rows.push(row)
    console.log(
      `${name.padEnd(14)} ${subject.padEnd(13)} ${String(row.requestsPerSecond).padStart(6)}/s  server ${row.serverCpuMs} ms  database ${row.databaseCpuMs} ms  p50 ${row.p50Ms}  p99 ${row.p99Ms}`,
    )
  }

  // `npm run bench -- trust` measures the rest alone and writes no report; `-- opinions`, `-- submissions` and `-- ballot` renew their figures in it.
  const whole = only === undefined
  for (const operation of whole ? (['q1', 'q2', 'tree', 'mutation'] as const) : []) {
    const question = operation === 'tree' ? (n: number) => ({ tenant: 100, n }) : small
    await compare(operation, servers, tokens, versions, question)
    for (const subject of ['limit', 'minhui', 'postgraphile'] as const) {
      const ask = () => {
        const { path, headers, body } = shotOf(subject, operation, question(7), tokens, versions)
        return fetch(`${servers[subject].origin}${path}`, { method: 'POST', headers, body }).then((answer) => answer.text())
      }
      counted.set(`${operation} ${subject}`, await countStatements(sql, ask))
    }
    for (const subject of ['limit', 'minhui', 'postgraphile'] as const) await measure(operation, subject, operation, question)
    await sql.unsafe('vacuum analyze site_tier')
  }
  const sizes = [
    ['q2-1000', 100],
    ['q2-40000', 1],
    ['q2-400000', 101],
  ] as const
  for (const [name, tenant] of whole ? sizes : []) {
    for (const subject of ['limit', 'minhui', 'postgraphile'] as const)
      await measure('q2', subject, name, (n) => ({ tenant, n }), (seconds * 1000) / 2)
  }
  const figures = whole || only === 'trust' ? await measureTrust(embedded.url, dataDir, sql) : []
  if (whole || only === 'ballot') figures.push(...(await measureBallot(sql, servers.minhui, dataDir)))
  if (whole || only === 'opinions') {
    await fillOpinions(sql)
    figures.push(...(await measureOpinions(userUrl, servers, sign)))
  } else if (only === 'submissions') await fillOpinions(sql, sizesOfSubmissions)
  if (whole || only === 'opinions' || only === 'submissions') {
    const apollo = await serve('apollo-server.ts', userUrl)
    figures.push(...(await measureSubmissions(sql, embedded.pid, { ...servers, apollo })))
  }
  if (whole || only === 'ballot') figures.push(...measureTally())
  for (const { what, value, unit, against, ratio } of figures)
    console.log(`${what}: ${value.toFixed(2)} ${unit} (${ratio.toFixed(2)} of ${against})`)
  await sql.end()
  if (only !== 'trust') writeReport(rows, figures)
} finally {
  for (const child of children) child.kill('SIGTERM')
  await stopEmbedded(embedded)
  rmSync(dataDir, { recursive: true, force: true })
}

/** Statements that Postgres saw while `ask` was answered, beside begin, the choice of the tenant and commit, which every subject sends. */
async function countStatements(sql: postgres.Sql, ask: () => Promise<unknown>): Promise<number> {
  const track = async (what: string) => {
    await sql.unsafe(`alter system set pg_stat_statements.track = '${what}'`)
    await sql`select pg_reload_conf()`
    await new Promise((done) => setTimeout(done, 300))
  }
  await track('top')
  await ask()
  await sql`select pg_stat_statements_reset()`
  await ask()
  const [row] = await sql<{ calls: number }[]>`
    select coalesce(sum(calls), 0)::int as calls from pg_stat_statements
    where query !~* '^(begin|commit|rollback|alter system|set local|select (app\.set_context|set_config|pg_stat_statements_reset|pg_reload_conf))'
      and query !~* 'pg_stat_statements|set_config'`
  await track('none')
  return row?.calls ?? 0
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

/** All three give the same answer, or there is nothing to compare. */
async function compare(
  operation: Operation,
  servers: Record<Subject, { origin: string }>,
  tokens: Map<number, string>,
  versions: Map<number, number>,
  question: (n: number) => { tenant: number; n: number },
) {
  for (let n = 0; n < 20; n++) {
    const answers = []
    for (const subject of ['limit', 'minhui', 'postgraphile'] as const) {
      const { path, headers, body } = shotOf(subject, operation, question(n), tokens, versions)
      const response = await fetch(`${servers[subject].origin}${path}`, { method: 'POST', headers, body })
      const text = await response.text()
      try {
        answers.push({ subject, plain: plain(subject, operation, text) })
      } catch {
        throw new Error(`${subject} answers ${operation} with ${text.slice(0, 500)}`)
      }
    }
    for (const answer of answers) {
      if (!isDeepStrictEqual(answer.plain, answers[0]?.plain)) {
        throw new Error(
          `${operation}: ${answer.subject} answers otherwise\n${JSON.stringify(answer.plain).slice(0, 600)}\n${JSON.stringify(answers[0]?.plain).slice(0, 600)}`,
        )
      }
    }
  }
}

async function serve(file: string, ...args: string[]): Promise<{ origin: string; pid: number }> {
  const child = spawn(process.execPath, [`${here}${file}`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: '/usr/bin:/bin', NODE_ENV: 'production', GRAPHILE_ENV: 'production' },
  })
  children.push(child)
  const port = await new Promise<string>((resolve, reject) => {
    let output = ''
    child.stdout?.on('data', (data) => {
      output += data
      const found = /listening (\d+)/.exec(output)
      if (found) resolve(found[1] as string)
    })
    child.once('exit', () => reject(new Error(`${file} ended: ${output}`)))
  })
  return { origin: `http://127.0.0.1:${port}`, pid: child.pid as number }
}
