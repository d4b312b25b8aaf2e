import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

const built = (site: string) => fileURLToPath(new URL(`../../${site}/dist`, import.meta.url))
const sites = { '/admin/': built('tenant-admin'), '/': built('web') }

/** Serves the two sites, where they are built: the console at /admin, the public site everywhere else. */
export async function serveSites(app: FastifyInstance): Promise<void> {
  const present = Object.entries(sites).filter(([, folder]) => existsSync(folder))
  if (present.length > 0) await app.register(fastifyStatic, { root: sites['/'], serve: false })
  for (const [base, folder] of present) {
    await app.register(async (scope) => {
      // Names of assets hold a hash of their content, so they never change.
      await scope.register(fastifyStatic, {
        root: `${folder}/assets`,
        prefix: `${base}assets/`,
        decorateReply: false,
        index: false,
        immutable: true,
        maxAge: '365d',
      })
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/'
    const isPage =
      ['GET', 'HEAD'].includes(request.method) &&
      (request.headers.accept ?? '').includes('text/html') &&
      !/\/(assets|graphql)(\/|$)/.test(path)
    const root = /^\/admin(\/|$)/.test(path) ? sites['/admin/'] : sites['/']
    if (!isPage || !existsSync(root)) return reply.code(404).send({ message: 'Not found' })
    return reply.header('cache-control', 'no-cache').sendFile('index.html', root, { cacheControl: false })
  })
}
