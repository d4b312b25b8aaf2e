import type { FastifyInstance } from 'fastify'
import type { DemoActor } from '../seed/load.ts'
import { graphiqlPage, graphiqlScript } from './graphiql.ts'
import type { DevelopmentTokens } from './token.ts'

/** Routes that only development has: the explorer, and as whom the demonstration can be used. */
export function developmentRoutes(actors: DemoActor[], tokens: DevelopmentTokens) {
  return (app: FastifyInstance): void => {
    // A name that somebody else lets point here must not read tokens (DNS rebinding).
    app.addHook('onRequest', async (request, reply) => {
      const host = (request.headers.host ?? '').replace(/:\d+$/, '')
      const own = ['127.0.0.1', 'localhost', '[::1]'].includes(host)
      if (!own && /^\/(dev|graphiql)/.test(request.url))
        return reply.code(403).send({ message: 'Development is for this machine only' })
    })
    app.get('/dev/actors', async () =>
      Promise.all(
        actors.map(async ({ accountId, name, role, tenant }) => ({ name, role, tenant, token: await tokens.sign(accountId) })),
      ),
    )
    app.get('/graphiql', async (_, reply) => reply.type('text/html; charset=utf-8').send(graphiqlPage))
    app.get('/graphiql.js', async (_, reply) => reply.type('text/javascript; charset=utf-8').send(graphiqlScript))
  }
}
