// Generated files are as they would be generated now.
import { execFileSync } from 'node:child_process'

const generated = [
  'packages/schema/schema.graphql',
  'docs/permissions.md',
  'docs/procedures.md',
  'docs/figures.md',
  'packages/web/src/gql',
  'packages/tenant-admin/src/gql',
  'packages/schema/migrations',
]
const status = () =>
  execFileSync('git', ['status', '--porcelain', '--', ...generated], { encoding: 'utf8' }) +
  execFileSync('git', ['diff', '--', ...generated], { encoding: 'utf8' })
const before = status()
execFileSync('node', ['infra/dev/generate.mjs'], { stdio: 'pipe' })
const tables = execFileSync('node', ['../../node_modules/drizzle-kit/bin.cjs', 'check'], {
  cwd: 'packages/schema',
  encoding: 'utf8',
})
if (status() !== before) {
  console.error('Generated files are out of date: run npm run generate and commit what it writes.\n', status().slice(0, 2000))
  process.exit(1)
}
// A table that has changed without a migration.
const drift = execFileSync('node', ['../../node_modules/drizzle-kit/bin.cjs', 'generate', '--name', 'drift'], {
  cwd: 'packages/schema',
  encoding: 'utf8',
})
if (!drift.includes('No schema changes')) {
  execFileSync('git', ['clean', '-fdq', 'packages/schema/migrations'])
  execFileSync('git', ['checkout', '-q', 'packages/schema/migrations'])
  console.error('Tables have changed without a migration: run drizzle-kit generate in packages/schema.\n', drift, tables)
  process.exit(1)
}
