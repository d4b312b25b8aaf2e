import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import {
  bodyOf,
  type Congress,
  castSlip,
  close,
  issue,
  keysOf,
  newSlip,
  open,
  openCongress,
  type Slip,
  signOff,
} from '../../../test/ballots.ts'
import { wideLimits } from '../../../test/people.ts'

/** A server is killed in the middle of voting; another one takes over. */
let app: App
let congress: Congress
let child: ChildProcess | undefined
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  congress = await openCongress(app, 60)
})
afterAll(async () => {
  child?.kill('SIGKILL')
  await app?.close()
})

async function start(): Promise<string> {
  const script = fileURLToPath(new URL('../../../test/ballot-worker.ts', import.meta.url))
  child = spawn(process.execPath, [script, app.ownerUrl, app.services.config.dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  return new Promise((ready) =>
    child?.stdout?.on('data', (said: Buffer) => {
      const address = /ready (\S+)/.exec(said.toString())?.[1]
      if (address) ready(address)
    }),
  )
}

test('every receipt that was given is in the box, and whoever got none casts again', async () => {
  const id = await open(app, congress)
  const keys = await keysOf(app, congress, id)
  const slips: Slip[] = []
  for (const who of congress.deputies) {
    const slip = await newSlip(keys, '110')
    expect(await issue(keys, id, who, slip)).toEqual([])
    slips.push(slip)
  }
  const address = await start()
  const receipts = new Map<string, string>()
  const cast = async (slip: Slip) => {
    const answer = await fetch(`${address}/${congress.tenant.slug}/ballots/${id}/cast`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(bodyOf(slip)),
    })
    const { receipt } = (await answer.json()) as { receipt?: string }
    if (!receipt) return
    receipts.set(slip.hash, receipt)
    if (receipts.size === 20) child?.kill('SIGKILL')
  }
  // A dozen at a time, as all of them could have their answer before the kill arrives: some are answered, others under way, others not sent.
  const waiting = slips.values()
  const voters = Array.from({ length: 12 }, async () => {
    for (const slip of waiting) await cast(slip)
  })
  await Promise.allSettled(voters)
  expect(receipts.size).toBeGreaterThanOrEqual(20)
  expect(receipts.size).toBeLessThan(slips.length)
  const [box] = await app.sql<{ records: Buffer }[]>`select records from ballot_box`
  const records = box?.records as Buffer
  const inBox = new Set(
    Array.from({ length: records.length / 544 }, (_, i) => records.subarray(i * 544, i * 544 + 32).toString('hex')),
  )
  for (const hash of receipts.keys()) expect(inBox).toContain(hash)
  // Everybody casts again, with whom it was lost or not: the receipt is the same as the one that was given.
  for (const slip of slips) {
    const again = await castSlip(app, congress, id, slip)
    expect(again.status).toBe(200)
    expect(again.receipt).toBe(receipts.get(slip.hash) ?? again.receipt)
  }
  await close(app, congress, id)
  expect(await signOff(congress, id)).toEqual([])
  const [row] = await app.sql`select returned, issued from ballot`
  expect(row).toEqual({ returned: 60, issued: 60 })
}, 120_000)
