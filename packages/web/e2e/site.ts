import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { DemoCredentials } from '../../api/src/development/credentials.ts'
import { developmentRoutes } from '../../api/src/development/routes.ts'
import { readTrustedDocuments } from '../../api/src/graphql/trusted-documents.ts'
import { demoActors } from '../../api/src/seed/load.ts'
import { type App, createApp } from '../../api/test/app.ts'

/** The whole product with the demonstration tenants, on a port of its own; `app`: to prepare what a test needs. */
export type Site = { base: string; app: App; close(): Promise<void> }

/** Starts it with the two sites as they are built. */
export async function startSite(seeds: readonly string[] = ['binhu', 'wujin']): Promise<Site> {
  const manifests = ['web', 'tenant-admin'].map((name) =>
    fileURLToPath(new URL(`../../${name}/src/gql/persisted-documents.json`, import.meta.url)),
  )
  if (!manifests.every((file) => existsSync(file))) throw new Error('run npm run generate first')
  const app = await createApp({
    seeds,
    jobs: true,
    documents: readTrustedDocuments(manifests),
    development: async (services) => {
      const credentials = new DemoCredentials(demoActors(seeds), services)
      await credentials.write()
      return developmentRoutes(credentials, services)
    },
  })
  const base = await app.http.listen({ host: '127.0.0.1', port: 0 })
  return { base, app, close: app.close }
}
