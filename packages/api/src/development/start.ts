import type { FastifyInstance } from 'fastify'
import { type DemoActor, demoActors, loadSeeds } from '../seed/load.ts'
import type { Services } from '../services.ts'
import { DemoCredentials } from './credentials.ts'
import { developmentRoutes } from './routes.ts'

/** What development adds to a server: the demonstration tenants, who can sign in to them, and what they are sent. */
export type Development = { actors: DemoActor[]; routes: (app: FastifyInstance) => void }

/** Fills the database with the demonstration and opens the ways to look behind it. */
export async function startDevelopment(services: Services, ownerUrl: string, slugs?: readonly string[]): Promise<Development> {
  await loadSeeds(ownerUrl, services.pools.user, services.keys, slugs)
  const actors = demoActors(slugs)
  const credentials = new DemoCredentials(actors, services)
  await credentials.write()
  return { actors, routes: developmentRoutes(credentials, services) }
}
