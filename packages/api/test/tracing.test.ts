import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTracing } from '../src/tracing.ts'
import { type App, createApp } from './app.ts'
import { openTenant } from './tenant.ts'

type Span = { name: string; traceId: string; spanId: string; parentSpanId?: string; attributes: { key: string; value: object }[] }

let app: App
beforeAll(async () => {
  // That there is a collector; which one, the test says when it listens.
  app = await createApp({ config: { tracesEndpoint: 'http://127.0.0.1/v1/traces' } })
})
afterAll(() => app?.close())

test('a request and its transactions arrive at the collector as one trace, without what was asked', async () => {
  const bodies: string[] = []
  const collector = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    bodies.push(body)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening))
  const { port } = collector.address() as AddressInfo
  const stop = startTracing({ tracesEndpoint: `http://127.0.0.1:${port}/v1/traces`, tracesRatio: 1 })
  const tenant = await openTenant(app)
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  await app.must('query Find($text: String) { mandates(search: $text) { nodes { id } } }', {
    tenant: tenant.slug,
    variables: { text: '金丝雀' },
    headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
  })
  await new Promise((over) => setTimeout(over, 50))
  await stop()
  collector.close()
  const spans = bodies.flatMap((body) =>
    (JSON.parse(body).resourceSpans as { scopeSpans: { spans: Span[] }[] }[]).flatMap((r) =>
      r.scopeSpans.flatMap((s) => s.spans),
    ),
  )
  const own = spans.filter((span) => span.traceId === traceId)
  const request = own.find(({ name }) => name === 'query Find')
  expect(request?.parentSpanId).toBe('b7ad6b7169203331')
  const transactions = own.filter(({ name }) => name === 'database read')
  expect(transactions.length).toBeGreaterThan(0)
  expect(transactions.some(({ parentSpanId }) => parentSpanId === request?.spanId)).toBe(true)
  expect(bodies.join()).not.toContain('金丝雀')
})
