import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// One Postgres cluster for the whole run, one database per test file cloned from a migrated template, two files at a time.
export default defineConfig({
  // As Node resolves it: the bundlers' build beside Node's own would be a second graphql in one process.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/*/test/**/*.test.ts', 'packages/*/e2e/**/*.test.ts'],
    globalSetup: ['packages/api/test/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // A worker keeps what it has imported: the schema of GraphQL is built by each once and not for every file (measured: an eighth of the run).
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A page that is told something needs a moment, on a machine that does more besides.
    expect: { poll: { timeout: 10_000 } },
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
})
