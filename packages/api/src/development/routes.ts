import type { FastifyInstance } from 'fastify'
import type { DemoActor } from '../seed/load.ts'
import { graphiqlPage, graphiqlScript } from './graphiql.ts'
import type { DevelopmentTokens } from './token.ts'

/** Routes that only development has: the explorer, and as whom the demonstration can be used. */
export function developmentRoutes(actors: DemoActor[], tokens: DevelopmentTokens) {
  return (app: FastifyInstance): void => {
    app.get('/dev/actors', async () =>
      Promise.all(
        actors.map(async ({ accountId, name, role, tenant }) => ({ name, role, tenant, token: await tokens.sign(accountId) })),
      ),
    )
    app.get('/graphiql', async (_, reply) => reply.type('text/html; charset=utf-8').send(graphiqlPage))
    app.get('/graphiql.js', async (_, reply) => reply.type('text/javascript; charset=utf-8').send(graphiqlScript))
  }
}
