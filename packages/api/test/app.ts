import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accounts, platformGrants } from '@minhui/schema/tables/account'
import { regions } from '@minhui/schema/tables/region'
import type { FastifyInstance } from 'fastify'
import type { ExecutionResult } from 'graphql'
import pino from 'pino'
import postgres from 'postgres'
import { type Config, readConfig } from '../src/config.ts'
import { insertMany } from '../src/database/bulk.ts'
import { urlFor } from '../src/database/migrate.ts'
import { Pool } from '../src/database/pool.ts'
import { Session } from '../src/database/session.ts'
import type { TrustedDocuments } from '../src/graphql/trusted-documents.ts'
import { handlersOf } from '../src/jobs/handlers.ts'
import { Jobs } from '../src/jobs/jobs.ts'
import type { LimitWindows } from '../src/limits.ts'
import { type AccountData, type RegionData, readJson } from '../src/seed/data-files.ts'
import { loadSeeds, platformAccount } from '../src/seed/load.ts'
import { seedId } from '../src/seed/seed-id.ts'
import { createServer } from '../src/server.ts'
import type { Services } from '../src/services.ts'
import { closeServices, openServices } from '../src/start.ts'
import { createDatabase } from './database.ts'
import { type TestTokens, testTokens } from './token.ts'

export type Answer<T = Record<string, any>> = {
  status: number
  data: T
  errors: NonNullable<ExecutionResult['errors']>
  text: string
}
export type RequestOptions = {
  /** Slug of the tenant. */
  tenant?: string | null
  /** Account that acts; none: a visitor. */
  as?: string | null
  variables?: Record<string, unknown>
  language?: string
  headers?: Record<string, string>
}

/** The whole application on a database of its own, and the way to ask it: through GraphQL over HTTP, as somebody. */
export type App = {
  http: FastifyInstance
  services: Services
  tokens: TestTokens
  ownerUrl: string
  /** The database as its owner: to look behind the API, and to tamper. */
  sql: postgres.Sql
  logs: string[]
  request<T = Record<string, any>>(query: string, options?: RequestOptions): Promise<Answer<T>>
  /** The same where anything but data without user errors is a mistake of the test. */
  must<T = Record<string, any>>(query: string, options?: RequestOptions): Promise<T>
  close(): Promise<void>
}

export type AppOptions = {
  seeds?: readonly string[]
  config?: Partial<Config>
  documents?: TrustedDocuments
  /** Routes of development, as they are for these services. */
  development?: (services: Services) => Promise<(http: FastifyInstance) => void>
  limits?: Partial<LimitWindows>
  /** Whether jobs are worked on. */
  jobs?: boolean
}

/** Starts it. */
export async function createApp({
  seeds = [],
  config: own = {},
  documents = new Map(),
  development,
  limits = {},
  jobs = false,
}: AppOptions = {}): Promise<App> {
  const database = await createDatabase()
  const logs: string[] = []
  const log = pino({ level: 'trace', base: null }, { write: (line: string) => void logs.push(line) })
  const config: Config = {
    ...readConfig({ MINHUI_MODE: 'test', PORT: '0', DATABASE_URL: database.url, LOG_LEVEL: 'trace' }),
    dataDir: mkdtempSync(join(tmpdir(), 'minhui-app-')),
    ...own,
  }
  const services = await openServices(config, database.url, log, limits)
  if (seeds.length > 0) await loadSeeds(database.url, services.pools.user, services.keys, seeds)
  else await loadPlatform(database.url)
  const worker = jobs ? new Jobs(urlFor(database.url, 'app_jobs'), log, { supervisionSeconds: 1 }) : null
  await worker?.start(handlersOf(services))
  const tokens = testTokens()
  const http = await createServer({
    config,
    services,
    authenticate: tokens.authenticate,
    documents,
    ...(development && { development: await development(services) }),
  })
  await http.ready()
  const request: App['request'] = async (query, { tenant, as, variables, language, headers } = {}) => {
    const answer = await http.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        ...(tenant && { 'x-tenant': tenant }),
        ...(as && { authorization: `Bearer ${await tokens.sign(as)}` }),
        ...(language && { 'accept-language': language }),
        ...headers,
      },
      payload: JSON.stringify({ query, variables }),
    })
    const body = answer.json()
    return { status: answer.statusCode, data: body.data ?? null, errors: body.errors ?? [], text: answer.body }
  }
  const sql = postgres(database.url, { max: 1, onnotice: () => undefined })
  return {
    http,
    sql,
    services,
    tokens,
    ownerUrl: database.url,
    logs,
    request,
    must: async (query, options) => {
      const answer = await request(query, options)
      const refused = Object.values((answer.data ?? {}) as Record<string, { userErrors?: unknown[] }>).flatMap(
        (field) => field?.userErrors ?? [],
      )
      if (answer.errors.length > 0 || refused.length > 0) {
        throw new Error(
          `${query.slice(0, 200)}\n${JSON.stringify(options?.variables)}\n${JSON.stringify([...answer.errors, ...refused])}\n${logs.findLast((line) => line.includes('failed')) ?? ''}`,
        )
      }
      return answer.data as never
    },
    async close() {
      await sql.end()
      await worker?.stop()
      await http.close()
      await closeServices(services)
      await database.drop()
    },
  }
}

/** Regions, the operator and the provincial staff: what there is before any tenant. */
async function loadPlatform(ownerUrl: string): Promise<void> {
  const owner = new Pool({ url: ownerUrl, max: 1, name: 'test' })
  const platform = readJson<AccountData[]>('shared/accounts.json')
  await new Session({ pool: owner, tenantId: null }).write(async (tx) => {
    insertMany(tx, regions, readJson<RegionData[]>('shared/regions.json'))
    insertMany(
      tx,
      accounts,
      platform.map(({ code, name }) => ({ id: platformAccount(code), displayName: name })),
    )
    insertMany(
      tx,
      platformGrants,
      platform.map(({ code, role, regionCode }) => ({
        id: seedId('platform', 'grant', code),
        accountId: platformAccount(code),
        role,
        regionCode: regionCode ?? null,
      })),
    )
  })
  await owner.close()
}

/** The operator of the platform. */
export const operator = platformAccount('operator')
