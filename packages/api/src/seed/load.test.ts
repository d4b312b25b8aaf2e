import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import { projectProcedure } from '@minhui/schema/rules/project-procedure'
import { suggestionProcedure } from '@minhui/schema/rules/suggestion-procedure'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../test/app.ts'
import { seedSlugs } from './data-files.ts'
import { seedId } from './seed-id.ts'

let app: App
beforeAll(async () => {
  app = await createApp({ seeds: [...seedSlugs] })
})
afterAll(() => app?.close())

// What is merged is left to the tests of opinions: it takes two.
test.each([
  ['opinion', Object.keys(opinionProcedure.states).filter((state) => state !== 'merged')],
  ['suggestion', Object.keys(suggestionProcedure.states)],
  ['project', Object.keys(projectProcedure.states).filter((state) => state !== 'merged')],
])('every district demonstrates each state of a %s', async (table, states) => {
  for (const slug of seedSlugs) {
    const rows = await app.sql<
      { state: string }[]
    >`select distinct state from ${app.sql(table)} where tenant_id = ${seedId(slug)}`
    expect([slug, states.filter((state) => !rows.some((row) => row.state === state))]).toEqual([slug, []])
  }
})
