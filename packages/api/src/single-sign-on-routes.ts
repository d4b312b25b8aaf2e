import { parseCookie } from 'cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { audit, auditBy } from './graphql/audit.ts'
import { networkOf } from './limits.ts'
import { findProviderByCode, findProviderById } from './modules/security/security-setting.store.ts'
import { findTenant } from './modules/tenants/tenant.store.ts'
import { type Authenticate, claimsOf, createContext } from './request-context.ts'
import type { Services } from './services.ts'
import { cookieOf, stateCookieName, stateCookieOf } from './session-cookie.ts'
import { sessionFor } from './tenant-session.ts'

type Params = { tenant: string; code: string }
/**
 * Single sign-on: `/<tenant>/auth/<code of the directory>` leads the browser there, `/auth/callback/<id of the directory>`
 * takes it back. A link only ever signs in: to join an account its holder asks by `identityJoin`, which no other site can.
 */
export function serveSingleSignOn(app: FastifyInstance, services: Services, authenticate: Authenticate | null): void {
  const { config, singleSignOns, authentication, log } = services
  const contextOf = (request: FastifyRequest, tenant?: string) =>
    createContext(services, authenticate, { ...claimsOf(request.raw, tenant), origin: undefined, address: request.ip })
  const back = (reply: FastifyReply, slug: string, outcome: string) =>
    reply.redirect(`/admin/${slug}/account?sso=${outcome}`, 303)

  app.get<{ Params: Params }>('/:tenant/auth/:code', async (request, reply) => {
    const { tenant: slug, code } = request.params
    const context = await contextOf(request, slug).catch(() => null)
    const directory = await context?.db.read((tx) => findProviderByCode(tx, code.slice(0, 40)))
    if (!context?.tenant || !directory) return reply.code(404).send({ message: 'Not found' })
    try {
      await services.limits.take('signInPerAddress', networkOf(request.ip))
      const { to, state } = await singleSignOns.begin(directory, context.tenant.id, context.baseUrl, null)
      return reply.header('cache-control', 'no-store').header('set-cookie', stateCookieOf(config, state)).redirect(to, 303)
    } catch (error) {
      log.warn({ error: (error as Error).name }, 'a directory cannot be reached')
      return reply.redirect(`/admin/${slug}/sign-in?sso=unreachable`, 303)
    }
  })

  app.get<{ Querystring: { state?: string }; Params: { provider: string } }>(
    '/auth/callback/:provider',
    async (request, reply) => {
      const state = String(request.query.state ?? '')
      // Who comes back is the browser that left: else somebody could be led to sign in as another.
      const left = parseCookie(request.headers.cookie ?? '')[stateCookieName(config)]
      const noted = left === state ? await singleSignOns.take(state) : null
      if (noted?.providerId !== request.params.provider) return reply.redirect('/admin/?sso=expired', 303)
      const slug = (await services.directory.read((tx) => findTenant(tx, noted.tenantId)))?.slug
      if (!slug) return reply.redirect('/admin/', 303)
      const context = await contextOf(request, slug)
      const directory = await sessionFor(services, noted.tenantId).read((tx) => findProviderById(tx, noted.providerId))
      if (!directory) return back(reply, slug, 'failed')
      try {
        const { subject, accountId } = await singleSignOns.finish(directory, noted, new URL(request.url, context.baseUrl))
        const record = (outcome: 'done' | 'refused', who: string | null) =>
          audit(context, {
            ...auditBy(context, { action: 'singleSignOn', outcome, subject: 'IdentityProvider', targetId: directory.id }),
            accountId: who,
          })
        if (noted.accountId) {
          // Who comes back has to be who left.
          if (context.viewer?.accountId !== noted.accountId) return back(reply, slug, 'failed')
          const joined = await singleSignOns.join(directory.id, subject, noted.accountId)
          await record(joined ? 'done' : 'refused', noted.accountId)
          return back(reply, slug, joined ? 'joined' : 'taken')
        }
        const credential = accountId ? await authentication.findByAccount(accountId) : undefined
        await record(credential ? 'done' : 'refused', accountId)
        if (!credential) return reply.redirect(`/admin/${slug}/sign-in?sso=unknown`, 303)
        const origin = { address: request.ip, userAgent: request.headers['user-agent'] ?? null }
        const { token, pending } = await authentication.begin(credential, origin, noted.tenantId)
        if (context.session) await authentication.sessions.end(context.session.accountId, [context.session.id])
        reply.header('set-cookie', cookieOf(config, token))
        return reply.redirect(pending ? `/admin/${slug}/sign-in` : `/admin/${slug}`, 303)
      } catch (error) {
        log.warn({ error: (error as Error).name }, 'a single sign-on failed')
        return reply.redirect(`/admin/${slug}/sign-in?sso=failed`, 303)
      }
    },
  )
}
