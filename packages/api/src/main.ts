import { existsSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import pino from 'pino'
import { announce } from './announce.ts'
import { ConfigError, readConfig } from './config.ts'
import { type Embedded, startEmbedded, stopEmbedded } from './database/embedded.ts'
import { migrate, urlFor } from './database/migrate.ts'
import { describe } from './graphql/format-error.ts'
import { readTrustedDocuments } from './graphql/trusted-documents.ts'
import { handlersOf } from './jobs/handlers.ts'
import { Jobs } from './jobs/jobs.ts'
import { createServer } from './server.ts'
import { closeServices, openServices } from './start.ts'
import { startTracing } from './tracing.ts'

const manifests = ['web', 'tenant-admin'].map((site) =>
  fileURLToPath(new URL(`../../${site}/src/gql/persisted-documents.json`, import.meta.url)),
)

async function start(): Promise<void> {
  const config = readConfig()
  const log = pino({ level: config.logLevel, base: null })
  const stopTracing = startTracing(config)
  mkdirSync(config.dataDir, { recursive: true })
  const embedded = config.databaseUrl ? null : await startEmbedded({ dataDir: config.dataDir })
  if (embedded?.adopted) log.info('the embedded Postgres was running already: joined it')
  const url = config.databaseUrl ?? (embedded as Embedded).url
  await migrate(url)
  const services = await openServices(config, url, log)
  const development =
    config.mode === 'production' ? null : await import('./development/start.ts').then((m) => m.startDevelopment(services, url))
  const jobs = new Jobs(urlFor(url, 'app_jobs'), log)
  await jobs.start(handlersOf(services))
  const app = await createServer({
    config,
    services,
    authenticate: null,
    documents: readTrustedDocuments(manifests.filter((file) => existsSync(file))),
    ...(development && { development: development.routes }),
  })
  const stop = once(async () => {
    const patience = setTimeout(() => process.exit(1), config.shutdownSeconds * 1000)
    await app.close()
    await jobs.stop()
    await closeServices(services)
    if (embedded && !embedded.adopted) await stopEmbedded(embedded)
    await stopTracing().catch(() => undefined)
    clearTimeout(patience)
    process.exit(0)
  })
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  try {
    await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    await jobs.stop()
    await closeServices(services)
    if (embedded && !embedded.adopted) await stopEmbedded(embedded)
    throw error
  }
  announce(app, development?.actors ?? [])
}

function once(work: () => Promise<void>): () => void {
  let running = false
  return () => {
    if (!running) void work()
    running = true
  }
}

start().catch((error: unknown) => {
  const { code, port } = error as { code?: string; port?: number }
  if (error instanceof ConfigError) console.error(`Configuration: ${error.message}`)
  else if (code === 'EADDRINUSE') {
    console.error(
      `Port ${port} is taken. Minhui may be running already: open http://127.0.0.1:${port}/ or start with another PORT.`,
    )
  } else
    console.error('Minhui did not start:', error instanceof Error && error.name === 'Error' ? error.message : describe(error))
  process.exit(1)
})
