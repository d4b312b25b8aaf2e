import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import type { Authenticate } from '../request-context.ts'
import { type DemoActor, demoActors, loadSeeds } from '../seed/load.ts'
import type { Services } from '../services.ts'
import { developmentRoutes } from './routes.ts'
import { developmentTokens } from './token.ts'

/** What development adds to a server: the four demonstration tenants, and tokens to act as anybody in them. */
export type Development = { authenticate: Authenticate; actors: DemoActor[]; routes: (app: FastifyInstance) => void }

/** Fills the database with the demonstration and opens the ways to act in it. */
export async function startDevelopment(config: Config, services: Services, ownerUrl: string): Promise<Development> {
  const tokens = developmentTokens(config)
  await loadSeeds(ownerUrl, services.pools.user)
  const actors = demoActors()
  return { authenticate: tokens.authenticate, actors, routes: developmentRoutes(actors, tokens) }
}
