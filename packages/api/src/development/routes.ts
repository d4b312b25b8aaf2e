import type { FastifyInstance } from 'fastify'
import type { Services } from '../services.ts'
import type { DemoCredentials } from './credentials.ts'
import { graphiqlPage, graphiqlScript } from './graphiql.ts'
import { inboxPage } from './inbox.ts'

/** Routes that only development has: the explorer, what was sent to whom, and how the demonstration's actors sign in. */
export function developmentRoutes(credentials: DemoCredentials, { inbox }: Pick<Services, 'inbox'>) {
  return (app: FastifyInstance): void => {
    // A name that somebody else lets point here must not read codes (DNS rebinding).
    app.addHook('onRequest', async (request, reply) => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '')
      const own = ['127.0.0.1', 'localhost', '[::1]'].includes(host)
      if (!own && /^\/(dev|graphiql)/.test(request.routeOptions.url ?? ''))
        return reply.code(403).send({ message: 'Development is for this machine only' })
    })
    app.get('/dev/actors', async () => credentials.list())
    app.get('/dev/inbox', async (request, reply) => {
      const messages = inbox?.messages ?? []
      if ((request.headers.accept ?? '').includes('text/html'))
        return reply.type('text/html; charset=utf-8').send(inboxPage(messages))
      return messages
    })
    app.get('/graphiql', async (_, reply) => reply.type('text/html; charset=utf-8').send(graphiqlPage))
    app.get('/graphiql.js', async (_, reply) => reply.type('text/javascript; charset=utf-8').send(graphiqlScript))
  }
}
