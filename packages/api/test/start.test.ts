import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stopEmbedded } from '../src/database/embedded.ts'

/** `npm start` as its user knows it: the process from outside, killed, started twice, on a taken port. */
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
let dataDir: string
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'minhui-start-'))
  chmodSync(dataDir, 0o755)
})
afterAll(async () => {
  await stopEmbedded({ dataDir })
  rmSync(dataDir, { recursive: true, force: true })
})

type Running = { child: ChildProcess; output: () => string; ended: Promise<number | null> }
function start(port: number, more: Record<string, string> = {}): Running {
  const env = { PATH: '/usr/bin:/bin:/usr/sbin', DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'warn', ...more }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout?.on('data', (data) => {
    output += data
  })
  child.stderr?.on('data', (data) => {
    output += data
  })
  return { child, output: () => output, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
async function until(what: () => Promise<boolean> | boolean, running: Running) {
  for (let i = 0; i < 600; i++) {
    if (await Promise.resolve(what()).catch(() => false)) return
    if (running.child.exitCode !== null) break
    await sleep(100)
  }
  throw new Error(running.output())
}
const ready = (port: number) => async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).ok
const ask = async (port: number) => {
  const answer = await fetch(`http://127.0.0.1:${port}/binhu/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ tenant { slug } siteTree { id } }' }),
  })
  return (await answer.json()) as { data: { tenant: { slug: string }; siteTree: unknown[] } }
}

test('fills the demonstration, says where everything is, and ends cleanly on SIGTERM', async () => {
  const port = await freePort()
  const running = start(port)
  await until(() => running.output().includes('Roles:'), running)
  expect(running.output()).toContain(`http://127.0.0.1:${port}/binhu`)
  expect((await ask(port)).data.siteTree).toHaveLength(20)
  running.child.kill('SIGTERM')
  expect(await running.ended).toBe(0)
}, 120_000)

test('survives kill -9 of everything, and loses nothing', async () => {
  const port = await freePort()
  const first = start(port)
  await until(ready(port), first)
  const postmaster = Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0])
  first.child.kill('SIGKILL')
  process.kill(postmaster, 'SIGKILL')
  await first.ended
  const again = start(port)
  await until(ready(port), again)
  expect((await ask(port)).data.siteTree).toHaveLength(20)
  again.child.kill('SIGTERM')
  expect(await again.ended).toBe(0)
}, 120_000)

test('a second start on the same data joins what runs, and a taken port is said', async () => {
  const port = await freePort()
  const first = start(port)
  await until(ready(port), first)
  const samePort = start(port)
  expect(await samePort.ended).toBe(1)
  expect(samePort.output()).toContain(`Port ${port} is taken`)
  const other = await freePort()
  const second = start(other, { LOG_LEVEL: 'info' })
  await until(ready(other), second)
  expect(second.output()).toContain('was running already')
  second.child.kill('SIGTERM')
  expect(await second.ended).toBe(0)
  // The one that started the database still has it.
  expect((await ask(port)).data.tenant.slug).toBe('binhu')
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
}, 120_000)

test('a wrong setting is said by its name', async () => {
  const running = start(4000, { PORT: 'abc' })
  expect(await running.ended).toBe(1)
  expect(running.output()).toContain('PORT')
})
