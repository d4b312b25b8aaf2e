// npm run check: everything that can be said of the code without running it. Each check runs by itself; all are told.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus } from 'node:os'

const squawk = 'node_modules/@squawk-cli/linux-x64/bin/squawk'
const types = [
  'packages/schema',
  'packages/api',
  'packages/web',
  'packages/web/e2e',
  'packages/tenant-admin',
  'packages/tenant-admin/e2e',
]
const checks = [
  ...types.map((project) => [`types ${project}`, 'node', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', project]]),
  ['format and lint', 'node_modules/.bin/biome', ['check', '--error-on-warnings', '.']],
  [
    'boundaries',
    'node',
    [
      'node_modules/.bin/depcruise',
      '--config',
      '.dependency-cruiser.cjs',
      'packages/api/src',
      'packages/schema/src',
      'packages/web/src',
      'packages/tenant-admin/src',
    ],
  ],
  ['dead code', 'node', ['node_modules/knip/bin/knip.js', '--no-progress']],
  ['generated files', 'node', ['infra/dev/drift.mjs']],
  [
    'migrations',
    existsSync(squawk) ? squawk : 'node',
    existsSync(squawk)
      ? ['packages/schema/migrations/*.sql']
      : ['-e', 'console.log("squawk has no binary for this platform here: CI runs it")'],
  ],
]

let failed = 0
const run = ([name, command, args]) =>
  new Promise((resolve) => {
    const started = Date.now()
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: false })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('close', (code) => {
      const ok = code === 0 && !/\b0 modules/.test(output)
      if (!ok) failed++
      console.log(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
      if (!ok) console.log(output.trim().split('\n').slice(0, 60).join('\n'))
      resolve()
    })
  })

const queue = [...checks]
const worker = async () => {
  for (let next = queue.shift(); next; next = queue.shift()) await run(next)
}
await Promise.all(Array.from({ length: Math.max(2, Math.min(4, cpus().length)) }, worker))
if (failed > 0) process.exit(1)
