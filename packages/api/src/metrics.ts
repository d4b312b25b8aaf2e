import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry, Counter as Total } from 'prom-client'
import type { Config } from './config.ts'
import type { Counter } from './database/session.ts'
import type { Services } from './services.ts'
import { isUnrecorded } from './tracing.ts'

/** Figures of the process for Prometheus; no label names a tenant or a person. */
export function metricsOf(_services: Services, config: Config) {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'minhui_http_request_duration_seconds',
    help: 'Time from request to response.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  })
  const counter: Counter = { transactions: 0, statements: 0 }
  for (const key of ['transactions', 'statements'] as const) {
    new Total({
      name: `minhui_database_${key}_total`,
      help: `Database ${key} of this process.`,
      registers: [registry],
      collect() {
        this.reset()
        this.inc(counter[key])
      },
    })
  }
  return {
    counter,
    observe(app: FastifyInstance) {
      app.addHook('onResponse', (request, reply, done) => {
        if (!isUnrecorded(request)) {
          const route = request.routeOptions.url ?? 'none'
          duration.observe({ route, method: request.method, status: reply.statusCode }, reply.elapsedTime / 1000)
        }
        done()
      })
    },
    /** With the token of METRICS_TOKEN; without one for this machine, but not in production, where a proxy may be on it. */
    serve: async (request: FastifyRequest, reply: FastifyReply) => {
      const local = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.socket.remoteAddress ?? '')
      const open = local && config.mode !== 'production'
      const allowed = config.metricsToken ? request.headers.authorization === `Bearer ${config.metricsToken}` : open
      if (!allowed) return reply.code(404).send({ message: 'Not found' })
      return reply.type(registry.contentType).send(await registry.metrics())
    },
  }
}
