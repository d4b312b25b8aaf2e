import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import fastifyApollo from '@as-integrations/fastify'
import fastify from 'fastify'
import { openLimit } from './limit.ts'

// What the stack leaves to any implementation: Apollo Server on Fastify with one mutation, which does nothing (`nothing`) or
// sends the one hand-written statement of the limit (`submit`); no permissions, limits, checks or audit.
const [, , url = ''] = process.argv
const ask = openLimit(url)
type Submission = { tenant: string; value: string }

const apollo = new ApolloServer({
  typeDefs:
    'type Query { ready: Boolean! } type Mutation { nothing(tenant: ID!, value: String!): String! submit(tenant: ID!, value: String!): String! }',
  resolvers: {
    Mutation: {
      nothing: (_: unknown, { value }: Submission) => String(value.length),
      submit: (_: unknown, { tenant, value }: Submission) => ask('submit', tenant, value),
    },
  },
  plugins: [ApolloServerPluginCacheControlDisabled()],
})
await apollo.start()
const app = fastify()
await app.register(fastifyApollo(apollo))
await app.listen({ host: '127.0.0.1', port: 0 })
console.log(`listening ${(app.server.address() as { port: number }).port}`)
