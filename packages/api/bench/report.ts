import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Row } from './run.ts'
import type { Figure } from './trust.ts'

const docs = fileURLToPath(new URL('../../../docs/', import.meta.url))
const fixed = (value: number) => value.toFixed(2)

/** What was measured now, in the place of what was measured of the same before. */
function merged(rows: Row[], figures: Figure[]): { rows: Row[]; figures: Figure[] } {
  const before = JSON.parse(readFileSync(`${docs}benchmarks.json`, 'utf8')) as { rows: Row[]; figures: Figure[] }
  // The words of a figure end with what differs from run to run.
  const key = ({ what }: Figure) => what.split(':')[0]
  const now = new Set(figures.map(key))
  return {
    rows: rows.length > 0 ? rows : before.rows,
    figures: [...before.figures.filter((one) => !now.has(key(one))), ...figures],
  }
}

/** Writes docs/benchmarks.json and docs/benchmarks.md: ratios against the peers of the same run. */
export function writeReport(newRows: Row[], newFigures: Figure[]): void {
  const { rows, figures } = merged(newRows, newFigures)
  writeFileSync(`${docs}benchmarks.json`, `${JSON.stringify({ rows, figures }, null, 2)}\n`)
  const of = (operation: string, subject: Row['subject']) =>
    rows.find((row) => row.operation === operation && row.subject === subject) as Row
  const operations = [...new Set(rows.map((row) => row.operation))]
  const cpu = (row: Row) => row.serverCpuMs + row.databaseCpuMs
  const lines = [
    '# Benchmarks',
    '',
    'Written by `npm run bench`: the application, PostGraphile 5 and one hand-written statement behind node:http ("limit"), on the same',
    'database with row-level security on (101 tenants, one of 400,000 deputies), one after the other in one run, with 8 connections of load',
    'and 4 database connections each. Answers were compared for equality first. Only ratios within a run mean anything.',
    '',
    `Machine: ${cpus().length} × ${cpus()[0]?.model ?? 'CPU'}, Node ${process.version}.`,
    '',
    '| operation | req/s ÷ PostGraphile | CPU ÷ limit | CPU ÷ PostGraphile | p99 ms | p99 ms PostGraphile |',
    '|---|---|---|---|---|---|',
    ...operations.map((operation) => {
      const [own, peer, limit] = [of(operation, 'minhui'), of(operation, 'postgraphile'), of(operation, 'limit')]
      return `| ${operation} | ${fixed(own.requestsPerSecond / peer.requestsPerSecond)} | ${fixed(cpu(own) / cpu(limit))} | ${fixed(cpu(own) / cpu(peer))} | ${own.p99Ms} | ${peer.p99Ms} |`
    }),
    '',
    'CPU is of server and Postgres together, per request. Where the rest goes: `docs/decisions/0008-where-the-time-goes.md`.',
    '',
    '| operation | subject | req/s | server CPU ms | database CPU ms | p50 ms | p99 ms | statements |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(
      (r) =>
        `| ${r.operation} | ${r.subject} | ${r.requestsPerSecond} | ${r.serverCpuMs} | ${r.databaseCpuMs} | ${r.p50Ms} | ${r.p99Ms} | ${r.statements} |`,
    ),
    '',
    'These are measured alone, and may be of another run (`npm run bench -- opinions` renews those of opinions, `-- submissions` those of submissions, `-- ballot` those of ballots):',
    '',
    '| sign-in, import, province, opinions, ballots | value | against | ratio |',
    '|---|---|---|---|',
    ...figures.map((f) => `| ${f.what} | ${fixed(f.value)} ${f.unit} | ${f.against} | ${fixed(f.ratio)} |`),
    '',
  ]
  writeFileSync(`${docs}benchmarks.md`, lines.join('\n'))
  console.log(lines.slice(8, 10 + operations.length + 1).join('\n'))
}
