import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import type {} from 'postgraphile/grafserv/node'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { pgSmartTags } from 'postgraphile/utils'

// The peer: PostGraphile on the same tables, with the same row-level security and as many connections.
const [, , url = ''] = process.argv
const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [
    pgSmartTags([
      { kind: 'attribute', match: 'public.site_assignment.valid_to', tags: { behavior: '+filterBy' } },
      { kind: 'attribute', match: 'public.site_keeper.duty', tags: { behavior: '+orderBy' } },
    ]),
  ],
  pgServices: [
    makePgService({
      connectionString: url,
      schemas: ['public'],
      pubsub: false,
      poolConfig: { min: 4, max: 4, idleTimeoutMillis: 0 },
    }),
  ],
  grafserv: { graphiql: false, graphqlOverGET: false, websockets: false, watch: false },
  grafast: {
    explain: false,
    context: (context) => ({ pgSettings: { 'app.tenant_id': String(context.node?.req.headers['x-tenant-id']) } }),
  },
}
const instance = postgraphile(preset)
const server = createServer({ keepAliveTimeout: 120_000 })
await instance.createServ(grafserv).addTo(server)
await instance.getSchema()
server.listen(0, '127.0.0.1', () => console.log(`listening ${(server.address() as { port: number }).port}`))
