import { randomUUID } from 'node:crypto'
import pino from 'pino'
import type postgres from 'postgres'
import { hashPassword, isPassword } from '../src/auth/password.ts'
import { readConfig } from '../src/config.ts'
import { keyOf } from '../src/files/storage.ts'
import { checkImport, runImport } from '../src/modules/imports/import-job.ts'
import { refreshSummary } from '../src/modules/provinces/district-summary.store.ts'
import { closeServices, openServices } from '../src/start.ts'
import { sessionFor } from '../src/tenant-session.ts'
import { idOf } from './operations.ts'

/** A figure of its own, with what it is compared with: a part of the same work, or a goal of the design. */
export type Figure = { what: string; value: number; unit: string; against: string; ratio: number }

const median = (list: number[]) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] as number
const uuidFor = (name: string) => idOf(name)

/** Measures sign-in, the import of 10,000 deputies and the summary of a province, on the database of the benchmark. */
export async function measureTrust(ownerUrl: string, dataDir: string, sql: postgres.Sql): Promise<Figure[]> {
  const config = readConfig({ PORT: '0', DATABASE_URL: ownerUrl, DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  const services = await openServices(config, ownerUrl, pino({ level: 'silent' }))
  try {
    return [await signIns(services), await imports(services, sql), await provinces(services, sql)]
  } finally {
    await closeServices(services)
  }
}

type Services = Awaited<ReturnType<typeof openServices>>

/** Sign-ins by password, against argon2id alone: what is left is ours. */
async function signIns({ authentication }: Services): Promise<Figure> {
  const password = 'correct horse 2026'
  for (let n = 1; n <= 4; n++) {
    await authentication.setPhone(uuidFor(`admin${n}`), `1390000000${n}`)
    await authentication.setPassword(uuidFor(`admin${n}`), password)
  }
  const guard = { lockoutFailures: 1000, lockoutMinutes: 15 }
  const origin = { address: '127.0.0.1', userAgent: 'bench' }
  const own = await perSecond((n) => authentication.signInWithPassword(`1390000000${(n % 4) + 1}`, password, guard, origin))
  const hash = await hashPassword(password)
  const alone = await perSecond(() => isPassword(password, hash))
  return { what: 'sign-in by password', value: own, unit: 'a second', against: 'argon2id alone, a second', ratio: own / alone }
}

async function perSecond(work: (n: number) => Promise<unknown>, seconds = 3): Promise<number> {
  let done = 0
  const until = Date.now() + seconds * 1000
  const begun = performance.now()
  await Promise.all(
    [0, 1, 2, 3].map(async (lane) => {
      for (let n = lane; Date.now() < until; n += 4) {
        await work(n)
        done++
      }
    }),
  )
  return (done * 1000) / (performance.now() - begun)
}

/** 10,000 deputies from a file: time of all statements, against the goal of one second. */
async function imports(services: Services, sql: postgres.Sql): Promise<Figure> {
  const tenantId = uuidFor('tenant2')
  const [fileId, importId] = [randomUUID(), randomUUID()]
  const lines = Array.from({ length: 10_000 }, (_, i) => `N-${i},某${i},B,2022-01-01`)
  await services.storage.put(keyOf(tenantId, fileId), `代表证号,姓名,人大机构编号,任职日期\n${lines.join('\n')}\n`)
  await sql`insert into file (tenant_id, id, account_id, purpose, name, token_hash, expires_at, status)
    values (${tenantId}, ${fileId}, ${uuidFor('admin2')}, 'import', 'r.csv', '', now(), 'ready')`
  await sql`insert into import (tenant_id, id, kind, file_id, account_id) values (${tenantId}, ${importId}, 'deputies', ${fileId}, ${uuidFor('admin2')})`
  await sql.unsafe(`alter system set pg_stat_statements.track = 'top'`)
  await sql`select pg_reload_conf()`
  await new Promise((done) => setTimeout(done, 300))
  await sql`select pg_stat_statements_reset()`
  const job = (data: object) => ({ id: randomUUID(), tenantId, data, signal: new AbortController().signal }) as never
  await checkImport(services, job({ importId }))
  await sql`update import set status = 'writing' where id = ${importId}`
  await runImport(services, job({ importId }))
  const [row] = await sql<{ ms: number; status: string }[]>`
    select (select sum(total_exec_time) from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'app_user') as ms,
      (select status from import where id = ${importId}) as status`
  await sql.unsafe(`alter system set pg_stat_statements.track = 'none'`)
  await sql`select pg_reload_conf()`
  if (row?.status !== 'done') throw new Error(`the import ended as ${row?.status}`)
  const ms = Number(row.ms)
  return { what: 'import of 10,000 deputies, SQL', value: ms, unit: 'ms', against: 'goal: 1,000 ms', ratio: ms / 1000 }
}

/** The summary of a province with a hundred tenants, against the goal of one millisecond. */
async function provinces(services: Services, sql: postgres.Sql): Promise<Figure> {
  for (let n = 1; n <= 101; n++) await sessionFor(services, uuidFor(`tenant${n}`)).write((tx) => refreshSummary(tx))
  // As many keys as a district has at most today: four categories, six levels, groups, norms.
  await sql`update district_summary set figures = '{"sites":{"home":12,"station":86,"point":4,"online":2},"deputies":{"national":1,"provincial":2,"city":6,"district":37,"town":600,"advisory":104},"groups":{"all":5},"norms":{"all":6}}'`
  await sql.unsafe('vacuum analyze district_summary')
  const times: number[] = []
  for (let i = 0; i < 21; i++) {
    const found = await sql.begin(async (tx) => {
      await tx.unsafe(`set local role app_province`)
      await tx`select app.set_province('320000')`
      const [plan] = await tx.unsafe(`explain (analyze, format json) select t.id, t.slug, t.name, t.name_en, s.figures
        from district_summary s join tenant t on t.id = s.tenant where t.status <> 'erased' order by t.region_code, t.slug`)
      return plan?.['QUERY PLAN'] as { 'Execution Time': number; Plan: { 'Actual Rows': number } }[]
    })
    if (found[0]?.Plan['Actual Rows'] !== 101) throw new Error('the summary does not have every district')
    times.push(found[0]['Execution Time'])
  }
  const ms = median(times)
  return { what: 'province summary, 101 districts, SQL', value: ms, unit: 'ms', against: 'goal: 1 ms', ratio: ms }
}
