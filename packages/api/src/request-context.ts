import type { IncomingMessage } from 'node:http'
import type { Context } from './context.ts'
import { type Counter, Session } from './database/session.ts'
import type { Language } from './errors/catalogue.ts'
import { requestError } from './errors/request-error.ts'
import { Loaders } from './graphql/loaders.ts'
import type { TenantRow } from './modules/tenants/tenant.store.ts'
import type { Services } from './services.ts'
import { type Viewer, visitorAbility } from './viewer.ts'

/** What of a request says who asks and where: headers over HTTP, connection parameters over WebSocket. */
export type Claims = {
  host: string | undefined
  /** Tenant in the path, e.g. /binhu/graphql. */
  path: string | undefined
  /** X-Tenant. */
  header: string | undefined
  authorization: string | undefined
  language: string | undefined
  /** Network address of the client. */
  address?: string | null
}

/** Finds out whose token this is: the account, or null when it is not valid. */
export type Authenticate = (token: string) => Promise<string | null>

/** Claims of an HTTP request. */
export function claimsOf(request: IncomingMessage, path: string | undefined): Claims {
  const { headers } = request
  return {
    host: headers.host,
    path,
    header: headers['x-tenant'] as string | undefined,
    authorization: headers.authorization,
    language: headers['accept-language'],
  }
}

/** Builds what resolvers get. Throws when the request names no known tenant, brings a bad token or meets a closed door. */
export async function createContext(
  services: Services,
  authenticate: Authenticate,
  claims: Claims,
  counter?: Counter,
): Promise<Context> {
  const language = languageOf(claims.language)
  const tenant = (await findTenant(services, claims, language)) ?? null
  const db = sessionFor(services, tenant?.id ?? null, counter)
  const viewer = await findViewer(services, authenticate, claims, db, language)
  const ability = viewer?.ability ?? visitorAbility
  if (tenant?.status === 'suspended' && !servesSuspended(viewer)) throw requestError('TENANT_SUSPENDED', language)
  const address = claims.address ?? null
  return { language, viewer, tenant, ability, db, loaders: new Loaders(db, ability), services, address }
}

/** A session of the application in a tenant, which tells this process of what it commits. */
function sessionFor(services: Services, tenantId: string | null, counter?: Counter): Session {
  return new Session({
    pool: services.pools.user,
    tenantId,
    ...(counter && { counter }),
    onCommit: (changes) => services.feed.publish(changes),
  })
}

/** English for those who prefer it to Chinese, Chinese for all others. */
function languageOf(accepted: string | undefined): Language {
  const first = accepted
    ?.split(',')
    .map((part) => part.trim().toLowerCase())
    .find((part) => part.startsWith('zh') || part.startsWith('en'))
  return first?.startsWith('en') ? 'en' : 'zh-CN'
}

/** A suspended tenant serves its admins and the operator. */
const servesSuspended = (viewer: Viewer | null) =>
  viewer !== null &&
  (viewer.memberships.some(({ base }) => base === 'district_admin') ||
    viewer.platformRoles.some(({ role }) => role === 'operator'))

const slugShape = /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/

async function findTenant(
  services: Services,
  { host, path, header }: Claims,
  language: Language,
): Promise<TenantRow | undefined> {
  const { tenants } = services
  const named = path ?? header
  if (path && header && path !== header) throw requestError('TENANT_MISMATCH', language)
  const hostname = host?.replace(/:\d+$/, '').toLowerCase()
  const ofHost = hostname?.includes('.') && !/^[\d.]+$/.test(hostname) ? await tenants.findByHost(hostname) : undefined
  if (named === undefined) return ofHost
  const found = slugShape.test(named) ? await tenants.findBySlug(named) : undefined
  if (!found) throw requestError('TENANT_NOT_FOUND', language)
  if (ofHost && ofHost.id !== found.id) throw requestError('TENANT_MISMATCH', language)
  return found
}

async function findViewer(services: Services, authenticate: Authenticate, claims: Claims, db: Session, language: Language) {
  if (claims.authorization === undefined) return null
  const token = /^Bearer ([\w.~+/=-]{1,4096})$/i.exec(claims.authorization)?.[1]
  const accountId = token ? await authenticate(token) : null
  const viewer = accountId ? await services.viewers.find(accountId, db) : null
  if (!viewer) throw requestError('UNAUTHENTICATED', language)
  return viewer
}
