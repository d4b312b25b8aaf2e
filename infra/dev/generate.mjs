// Writes everything that is generated from something else: the SDL, docs/permissions.md, the documents of the sites.
import { execFileSync } from 'node:child_process'

const run = (command, ...args) => execFileSync(command, args, { stdio: 'inherit' })
run('node', 'packages/api/scripts/print-schema.ts')
run('node', 'packages/api/scripts/print-permissions.ts')
run('node', 'packages/api/scripts/print-procedures.ts')
run('node', 'packages/api/scripts/print-figures.ts')
run('node', 'node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'infra/dev/codegen.ts', '--silent')
