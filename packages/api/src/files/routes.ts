import type { FastifyInstance } from 'fastify'
import type { Authenticate } from '../request-context.ts'
import type { Services } from '../services.ts'
import { contextOf } from './door.ts'
import { serveExports } from './export-routes.ts'
import { serveImports } from './import-routes.ts'
import { serveShown } from './shown-routes.ts'
import { serveUploads } from './upload-routes.ts'

/** Files in and out, beside GraphQL. */
export async function serveFiles(app: FastifyInstance, services: Services, authenticate: Authenticate | null): Promise<void> {
  const find = contextOf(services, authenticate)
  await serveUploads(app, services, find)
  serveShown(app, services, find)
  serveExports(app, services, find)
  serveImports(app, services, find)
}
