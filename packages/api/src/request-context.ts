import type { IncomingMessage } from 'node:http'
import { parseCookie } from 'cookie'
import { type ApiClient, isApiKey, mayAskFrom } from './api-clients.ts'
import type { SessionRow } from './auth/session.store.ts'
import type { Context } from './context.ts'
import type { Counter, Session } from './database/session.ts'
import type { Language } from './errors/catalogue.ts'
import { requestError } from './errors/request-error.ts'
import { Loaders } from './graphql/loaders.ts'
import { defaultSecurity } from './modules/security/security-setting.store.ts'
import type { TenantRow } from './modules/tenants/tenant.store.ts'
import type { Services } from './services.ts'
import { cookieName } from './session-cookie.ts'
import { sessionFor } from './tenant-session.ts'
import { type Viewer, visitorAbility } from './viewer.ts'

/** What of a request says who asks and where: headers over HTTP, connection parameters over WebSocket. */
export type Claims = {
  host: string | undefined
  /** Tenant in the path, e.g. /binhu/graphql. */
  path: string | undefined
  /** X-Tenant. */
  header: string | undefined
  authorization: string | undefined
  cookie: string | undefined
  /** The site whose page asks, where a browser says so. */
  origin: string | undefined
  language: string | undefined
  userAgent: string | undefined
  /** Network address of the client. */
  address: string | null
  /** Gives the browser the token of a session, or takes it away. */
  setToken?: (token: string | null) => void
  setState?: (state: string) => void
  setHeader?: (name: string, value: string) => void
}

/** How a test says who acts, beside the session of a browser and the key of a machine; the product knows no such token. */
export type Authenticate = (bearerToken: string) => Promise<string | null>

/** Claims of an HTTP request. */
export function claimsOf(request: IncomingMessage, path: string | undefined): Claims {
  const { headers } = request
  return {
    host: headers.host,
    path,
    header: headers['x-tenant'] as string | undefined,
    authorization: headers.authorization,
    cookie: headers.cookie,
    origin: headers.origin,
    language: headers['accept-language'],
    userAgent: headers['user-agent'],
    address: request.socket.remoteAddress ?? null,
  }
}

/** Builds what resolvers get. Throws when the request names no known tenant, brings a bad token or meets a closed door. */
export async function createContext(
  services: Services,
  authenticate: Authenticate | null,
  claims: Claims,
  counter?: Counter,
): Promise<Context> {
  const language = languageOf(claims.language)
  const tenant = (await findTenant(services, claims, language)) ?? null
  const db = sessionFor(services, tenant?.id ?? null, counter)
  const { viewer, client = null, session } = await findViewer(services, authenticate, claims, db, language)
  const ability = viewer?.ability ?? client?.ability ?? visitorAbility
  if (tenant?.status === 'suspended' && !servesSuspended(viewer)) throw requestError('TENANT_SUSPENDED', language)
  return {
    language,
    viewer,
    client,
    session,
    tenant,
    ability,
    db,
    loaders: new Loaders(db, ability),
    services,
    address: claims.address,
    userAgent: claims.userAgent ?? null,
    baseUrl: services.config.publicUrl ?? `http://${claims.host ?? 'localhost'}`,
    setToken: claims.setToken ?? (() => undefined),
    setState: claims.setState ?? (() => undefined),
    setHeader: claims.setHeader ?? (() => undefined),
  }
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

type Found = { viewer: Viewer | null; client?: ApiClient; session: SessionRow | null }

/**
 * Who asks: the holder of a session whose token the browser's cookie brings, or a system by its key, never both. A session
 * that has ended makes a visitor of its holder, whom the public pages still serve; a key that does not hold is refused, in
 * one answer whether it is unknown, revoked, expired or of another tenant.
 */
async function findViewer(
  services: Services,
  authenticate: Authenticate | null,
  { authorization, cookie, origin, host, setToken, setHeader }: Claims,
  db: Session,
  language: Language,
): Promise<Found> {
  const sessionToken = cookie ? parseCookie(cookie)[cookieName(services.config)] : undefined
  if (authorization !== undefined && sessionToken) throw requestError('TWO_CREDENTIALS', language)
  if (authorization !== undefined) {
    const token = /^Bearer ([\w.~+/=-]{1,4096})$/i.exec(authorization)?.[1]
    if (token && isApiKey(token)) {
      const client = await services.apiClients.find(token, db)
      if (!client) throw requestError('UNAUTHENTICATED', language)
      if (!mayAskFrom(client, origin)) throw requestError('FOREIGN_ORIGIN', language)
      // The page that asks may read the answer.
      if (origin !== undefined) allowReading(origin, setHeader)
      return { viewer: null, client, session: null }
    }
    const accountId = token ? await authenticate?.(token) : null
    const viewer = accountId ? await services.viewers.find(accountId, true, db) : null
    if (!viewer) throw requestError('UNAUTHENTICATED', language)
    return { viewer, session: null }
  }
  // A page of another site must neither act with the cookie of this one, nor in the name of its own visitors.
  if (origin !== undefined && hostOf(origin) !== host) throw requestError('FOREIGN_ORIGIN', language)
  if (!sessionToken) return { viewer: null, session: null }
  const { sessions } = services.authentication
  const session = await sessions.find(sessionToken)
  // Whom a tenant's own directory vouches for is somebody in that tenant only.
  if (session?.boundTenant && session.boundTenant !== db.tenantId) return { viewer: null, session: null }
  const viewer =
    session && !session.pending ? await services.viewers.find(session.accountId, session.secondFactorAt !== null, db) : null
  if (session && (await sessions.use(session, viewer?.idleMinutes ?? defaultSecurity.idleMinutes))) return { viewer, session }
  setToken?.(null)
  return { viewer: null, session: null }
}

/** Lets the page that asks with a key read the answer, and how much is left to it (WHATWG Fetch, CORS). */
function allowReading(origin: string, setHeader: Claims['setHeader']): void {
  setHeader?.('access-control-allow-origin', origin)
  setHeader?.('access-control-expose-headers', 'ratelimit-limit, ratelimit-remaining, ratelimit-reset, retry-after')
  setHeader?.('vary', 'origin')
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}
