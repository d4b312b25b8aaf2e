import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, ParentBasedSampler, TraceIdRatioBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from './config.ts'

/** Sends what is still waiting and stops. */
export type StopTracing = () => Promise<void>

/**
 * Traces of requests and their database transactions, sent by OTLP over HTTP to the collector of the configuration. A
 * span says which route or operation, how long and whether it failed; never a variable, a value of a row or a person.
 */
export function startTracing({ tracesEndpoint, tracesRatio }: Pick<Config, 'tracesEndpoint' | 'tracesRatio'>): StopTracing {
  if (!tracesEndpoint) return async () => undefined
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'minhui-api' }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(tracesRatio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: tracesEndpoint }) })],
  })
  trace.setGlobalTracerProvider(provider)
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  return async () => {
    await provider.shutdown()
    trace.disable()
    context.disable()
    propagation.disable()
  }
}

const tracer = trace.getTracer('minhui')

/** A span for each request, in whose context everything that the request does runs. */
export function traceRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (isUnrecorded(request)) return done()
    const caller = propagation.extract(context.active(), request.headers)
    const span = tracer.startSpan(nameOf(request), { kind: SpanKind.SERVER }, caller)
    reply.raw.once('close', () => {
      span.setAttributes({
        'http.request.method': request.method,
        'http.route': request.routeOptions.url ?? 'none',
        'http.response.status_code': reply.statusCode,
      })
      if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    })
    context.with(trace.setSpan(caller, span), done)
  })
}

/** Whether nothing may tell that this request was: on routes where nobody is to be known. */
export const isUnrecorded = ({ routeOptions }: FastifyRequest): boolean =>
  (routeOptions.config as { unrecorded?: boolean } | undefined)?.unrecorded === true

const nameOf = ({ method, routeOptions }: FastifyRequest) => `${method} ${routeOptions.url ?? 'none'}`

/** Says on the span of the request which operation it is. */
export function traceOperation(type: string, name: string | null | undefined): void {
  const span = trace.getActiveSpan()
  span?.updateName(`${type} ${name?.slice(0, 60) ?? 'anonymous'}`)
  span?.setAttributes({ 'graphql.operation.type': type, 'graphql.operation.name': name?.slice(0, 60) ?? '' })
}
