import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoAccount } from '../src/seed/load-people.ts'
import { type App, createApp } from './app.ts'

/** The tour of the README is true. `README=write npm test -- readme` writes the answers anew. */
const file = fileURLToPath(new URL('../../../README.md', import.meta.url))
const step = /```graphql tenant=(\w+)(?: as=(\w+))?\n([\s\S]*?)```\n\n```json\n([\s\S]*?)```/g

let app: App
beforeAll(async () => {
  app = await createApp({ seeds: ['binhu', 'wujin', 'liyang', 'jianghan'] })
})
afterAll(() => app?.close())

test('every query of the tour gives the answer that is printed', async () => {
  let readme = readFileSync(file, 'utf8')
  const steps = [...readme.matchAll(step)]
  expect(steps.length).toBeGreaterThan(5)
  for (const [whole, tenant = '', role, query = '', printed = ''] of steps) {
    const { data, errors } = await app.request(query, { tenant, as: role ? demoAccount(tenant, role) : null })
    const answer = `${pretty({ ...(data && { data }), ...(errors.length > 0 && { errors: errors.map(({ message, extensions }) => ({ message, extensions })) }) })}\n`
    if (process.env['README'] === 'write')
      readme = readme.replace(whole, () => whole.replace(/```json\n[\s\S]*$/, () => `\`\`\`json\n${answer}\`\`\``))
    else expect(printed).toBe(answer)
  }
  if (process.env['README'] === 'write') writeFileSync(file, readme)
})

/** JSON that keeps short things on one line. */
function pretty(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value)
    .replaceAll('":', '": ')
    .replaceAll(/,(?=["{[])/g, ', ')
  if (flat.length + indent.length <= 110 || typeof value !== 'object' || value === null) return flat
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[\n${value.map((v) => inner + pretty(v, inner)).join(',\n')}\n${indent}]`
  return `{\n${Object.entries(value)
    .map(([k, v]) => `${inner}${JSON.stringify(k)}: ${pretty(v, inner)}`)
    .join(',\n')}\n${indent}}`
}
