import { readFile } from 'node:fs/promises'
import fastifyApollo from '@as-integrations/fastify'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { serveBallots } from './ballot-routes.ts'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import { serveFiles } from './files/routes.ts'
import { createApollo } from './graphql/apollo.ts'
import { serveSubscriptions } from './graphql/subscriptions.ts'
import { type TrustedDocuments, useTrustedDocuments } from './graphql/trusted-documents.ts'
import { metricsOf } from './metrics.ts'
import { servePrints } from './print-routes.ts'
import { serveQrCodes } from './qr-routes.ts'
import { type Authenticate, claimsOf, createContext } from './request-context.ts'
import { schemaFile } from './schema-file.ts'
import type { Services } from './services.ts'
import { cookieOf, stateCookieOf } from './session-cookie.ts'
import { serveSingleSignOn } from './single-sign-on-routes.ts'
import { serveSites } from './sites.ts'
import { together } from './together.ts'
import { traceRequests } from './tracing.ts'

const sdl = schemaFile('schema.graphql')

export type ServerOptions = {
  config: Config
  services: Services
  authenticate: Authenticate | null
  documents: TrustedDocuments
  /** Routes of development only. */
  development?: (app: FastifyInstance) => void
}

/** Builds the HTTP server: GraphQL, its schema, health, metrics and the two sites. */
export async function createServer({
  config,
  services,
  authenticate,
  documents,
  development,
}: ServerOptions): Promise<FastifyInstance> {
  const trusted = config.trustedProxies
  const app = Fastify({
    logger: false,
    bodyLimit: 1024 * 1024,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 100 },
    trustProxy: typeof trusted === 'number' ? (_: string, hop: number) => hop < trusted : trusted,
  })
  if (config.tracesEndpoint) traceRequests(app)
  // Before all else, so that whoever answers may say otherwise.
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(securityHeaders)
    if (request.url.includes('graphql')) reply.header('cache-control', 'no-store')
    done()
  })
  const metrics = metricsOf(services, config)
  metrics.observe(app)

  const apollo = createApollo(config, services.log)
  await apollo.start()
  const context = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const { tenant } = request.params as { tenant?: string }
    const setToken = (token: string | null) => void reply.header('set-cookie', cookieOf(config, token))
    const setState = (state: string) => void reply.header('set-cookie', stateCookieOf(config, state))
    const setHeader = (name: string, value: string) => void reply.header(name, value)
    const claims = { ...claimsOf(request.raw, tenant), address: request.ip, setToken, setState, setHeader }
    return createContext(services, authenticate, claims, metrics.counter)
  }
  for (const path of ['/graphql', '/:tenant/graphql']) {
    await app.register(async (scope) => {
      scope.addHook('preValidation', together)
      useTrustedDocuments(scope, documents)
      servePreflight(scope, path)
      await scope.register(fastifyApollo(apollo), { path, context, method: ['POST', 'GET'] })
    })
  }
  const closeSubscriptions = serveSubscriptions(app.server, services, authenticate, documents)
  app.addHook('preClose', closeSubscriptions)

  app.get('/schema.graphql', async (_, reply) => reply.type('text/plain; charset=utf-8').send(await readFile(sdl, 'utf8')))
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_, reply) => {
    const ready = await isReady(services)
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' })
  })
  app.get('/metrics', metrics.serve)
  serveSingleSignOn(app, services, authenticate)
  serveQrCodes(app, services, authenticate)
  servePrints(app, services, authenticate)
  serveBallots(app, services, authenticate)
  await serveFiles(app, services, authenticate)
  development?.(app)
  await serveSites(app)
  return app
}

/**
 * Tells browsers that a page of any site may ask with a key: which may read the answer is said with the answer, when the
 * key is known. Cookies never come along (no `allow-credentials`), so nothing is done in anybody's name.
 */
function servePreflight(app: FastifyInstance, path: string): void {
  app.options(path, async (_, reply) =>
    reply
      .headers({
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'POST, GET',
        'access-control-allow-headers': 'authorization, content-type, x-tenant, accept-language',
        'access-control-max-age': '600',
      })
      .code(204)
      .send(),
  )
}

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'x-frame-options': 'DENY',
  // Ant Design writes its styles at run time; images may be a tenant's own, by https or as data.
  'content-security-policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; connect-src 'self' ws: wss:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'",
}

async function isReady({ pools }: Services): Promise<boolean> {
  try {
    await pools.user.use((connection) => connection.send('select 1'))
    return true
  } catch {
    return false
  }
}
