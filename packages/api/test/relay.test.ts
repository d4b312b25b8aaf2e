import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemaFile } from '../src/schema-file.ts'
import { type App, createApp } from './app.ts'
import { furnish, openTenant, type TestTenant } from './tenant.ts'

let app: App
let tenant: TestTenant
let things: Awaited<ReturnType<typeof furnish>>
beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
  things = await furnish(app, tenant)
})
afterAll(() => app?.close())

test('relay-compiler accepts the schema and example documents, and what it makes of them runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'minhui-relay-'))
  mkdirSync(join(folder, 'src'))
  mkdirSync(join(folder, 'out'))
  copyFileSync(fileURLToPath(new URL('./relay/example.ts', import.meta.url)), join(folder, 'src/example.ts'))
  writeFileSync(join(folder, 'persisted.json'), '{}')
  const config = {
    src: './src',
    schema: schemaFile('schema.graphql'),
    language: 'typescript',
    artifactDirectory: './out',
    eagerEsModules: true,
    customScalarTypes: { Date: 'string', DateTime: 'string' },
    persistConfig: { file: './persisted.json', algorithm: 'SHA256' },
  }
  copyFileSync(config.schema, join(folder, 'schema.graphql'))
  writeFileSync(join(folder, 'relay.config.json'), JSON.stringify({ ...config, schema: './schema.graphql' }))
  const compiler = fileURLToPath(new URL('../../../node_modules/.bin/relay-compiler', import.meta.url))
  execFileSync(compiler, ['relay.config.json'], { cwd: folder, stdio: 'pipe' })
  const documents = Object.values(JSON.parse(readFileSync(join(folder, 'persisted.json'), 'utf8')) as Record<string, string>)
  rmSync(folder, { recursive: true, force: true })
  const run = (name: string, variables: Record<string, unknown>) =>
    app.must<Record<string, any>>(documents.find((text) => text.includes(name)) as string, {
      tenant: tenant.slug,
      as: tenant.admin,
      variables,
    })
  const first = await run('query exampleSitesQuery', { first: 1 })
  expect(first['sites'].edges[0].node).toMatchObject({ __typename: 'Site', name: '甲家' })
  const second = await run('query exampleSitesQuery', { first: 1, after: first['sites'].pageInfo.endCursor })
  expect(second['sites'].edges[0].node.name).toBe('乙站')
  const refetched = await run('query exampleSiteRefetchQuery', { id: things.site.id })
  expect(refetched['node'].name).toBe('乙站')
  expect((await run('query exampleNodeQuery', { id: things.site.id }))['node']).toMatchObject({
    __typename: 'Site',
    name: '乙站',
  })
  const renamed = await run('mutation exampleRenameMutation', { input: { id: things.tier.id, expectedVersion: 1, name: '改名' } })
  expect(renamed['siteTierUpdate'].siteTier.name).toBe('改名')
})
