// The project's one entry: installs what is missing, then runs a task on the Node that comes with the project.
// Only Node built-ins, and nothing newer than Node 20: this runs before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const modules = join(root, 'node_modules')
const stamp = join(modules, '.minhui-lock')
const node = join(modules, 'node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

const tasks = {
  start: () => [build, ['packages/api/src/main.ts']],
  test: () => [build, ['infra/dev/browser.mjs'], ['node_modules/vitest/vitest.mjs', 'run', ...rest]],
  check: () => [['infra/dev/check.mjs', ...rest]],
  bench: () => [['--expose-gc', 'packages/api/bench/run.ts', ...rest]],
  'seed:full': () => [['packages/api/scripts/seed-full.ts']],
  'rotate-keys': () => [['packages/api/scripts/rotate-keys.ts']],
  'verify-audit': () => [['packages/api/scripts/verify-audit.ts']],
  generate: () => [['infra/dev/generate.mjs']],
}
const build = ['node_modules/turbo/bin/turbo', 'run', 'build', '--output-logs=errors-only', '--log-order=grouped']
const [task = '', ...rest] = process.argv.slice(2)

if (!(task in tasks)) {
  console.error(`usage: node infra/dev/run.mjs ${Object.keys(tasks).join(' | ')}`)
  process.exit(2)
}
await install()
for (const command of tasks[task]()) await run(node, command)

/** Installs the locked packages when they are missing or the lock file has changed. */
async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing packages …')
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) await run(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'])
  else await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  mkdirSync(modules, { recursive: true })
  writeFileSync(stamp, lock)
}

/** Runs a command to its end; a signal to this process goes to it, and its exit code is ours. */
function run(command, args) {
  const separator = process.platform === 'win32' ? ';' : ':'
  const PATH = [dirname(node), join(modules, '.bin'), process.env.PATH].join(separator)
  const env = { ...process.env, PATH, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' }
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env })
  const forward = (signal) => child.kill(signal)
  process.on('SIGTERM', forward).on('SIGINT', forward)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status, signal) => {
      process.off('SIGTERM', forward).off('SIGINT', forward)
      if (status === 0) resolve()
      else process.exit(status ?? (signal ? 1 : 0))
    })
  })
}
