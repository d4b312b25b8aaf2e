import { createHistogram } from 'node:perf_hooks'
import { Client } from 'undici'

export type Shot = { path: string; headers: Record<string, string>; body: string }
export type Measured = { requests: number; failed: number; perSecond: number; p50Ms: number; p99Ms: number }

/** Sends requests over so many connections, one in flight on each, for a time; every answer must be a good one. */
export async function load(
  origin: string,
  connections: number,
  milliseconds: number,
  next: (n: number) => Shot,
  good: (text: string) => boolean,
): Promise<Measured> {
  const histogram = createHistogram({ lowest: 1, highest: 60_000_000, figures: 3 })
  let [requests, failed, sent] = [0, 0, 0]
  const end = performance.now() + milliseconds
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new Client(origin, { pipelining: 1 })
      while (performance.now() < end) {
        const shot = next(sent++)
        const begun = performance.now()
        const answer = await client.request({ method: 'POST', ...shot })
        const text = await answer.body.text()
        histogram.record(Math.max(1, Math.round((performance.now() - begun) * 1000)))
        requests++
        if (answer.statusCode !== 200 || !good(text)) failed++
      }
      await client.close()
    }),
  )
  return {
    requests,
    failed,
    perSecond: requests / (milliseconds / 1000),
    p50Ms: histogram.percentile(50) / 1000,
    p99Ms: histogram.percentile(99) / 1000,
  }
}
