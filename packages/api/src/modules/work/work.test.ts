import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { openTenant } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>

type Work = {
  nodes: { __typename: string; number: string; dueOn: string }[]
  hasNextPage: boolean
  endCursor: string | null
  counts: { kind: string; total: number; overdue: number }[]
}
const workOf = async (as: string | null, args = '', slug = at.tenant.slug) =>
  app.request(
    `{ work${args} { nodes { __typename ... on Opinion { number dueOn } ... on Suggestion { number dueOn } } hasNextPage endCursor counts { kind total overdue } } }`,
    { tenant: slug, as },
  )
const must = async (as: string, args = ''): Promise<Work> => {
  const { data, errors } = await workOf(as, args)
  expect(errors).toEqual([])
  return data['work']
}

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
  // Without a place an opinion waits for the district itself.
  for (let i = 0; i < 4; i++) {
    await app.must('mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number userErrors { code } } }', {
      tenant: at.tenant.slug,
      variables: { input: { submissionKey: randomUUID(), text: `路灯坏了${i}` } },
    })
    const number = await at.draft()
    await at.done(number, 'Submit', at.who.deputy)
    await at.done(number, 'Approve', at.who.office)
  }
  await app.sql`update opinion set due_on = '2026-01-06' where tenant_id = (select id from tenant where slug = ${at.tenant.slug}) and number like '%1'`
})
afterAll(() => app?.close())

test('what waits is one list of all kinds by due date, page by page, and as many as the counts say', async () => {
  const all = await must(at.who.admin, '(first: 100)')
  expect(all.nodes).toHaveLength(8)
  expect(new Set(all.nodes.map(({ __typename }) => __typename))).toEqual(new Set(['Opinion', 'Suggestion']))
  expect(all.nodes.map(({ dueOn }) => dueOn)).toEqual(all.nodes.map(({ dueOn }) => dueOn).sort())
  expect(all.counts).toEqual([
    { kind: 'OPINION', total: 4, overdue: 1 },
    { kind: 'SUGGESTION', total: 4, overdue: 0 },
    { kind: 'PROJECT', total: 0, overdue: 0 },
    { kind: 'PROSECUTION', total: 0, overdue: 0 },
  ])
  const paged: string[] = []
  for (let args = '(first: 3)'; args; ) {
    const { nodes, hasNextPage, endCursor } = await must(at.who.admin, args)
    paged.push(...nodes.map(({ number, __typename }) => `${__typename} ${number}`))
    args = hasNextPage ? `(first: 3, after: "${endCursor}")` : ''
  }
  expect(paged).toEqual(all.nodes.map(({ number, __typename }) => `${__typename} ${number}`))
})

test('it is for each what is theirs: nothing for whoever nothing waits for, and nobody else is answered', async () => {
  for (const name of ['deputy', 'handler', 'teller', 'supervisor', 'stranger'] as const)
    expect([name, (await must(at.who[name])).nodes]).toEqual([name, []])
  expect((await workOf(null)).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  const elsewhere = await openTenant(app)
  expect((await workOf(at.who.admin, '', elsewhere.slug)).data['work'].nodes).toEqual([])
  expect((await workOf(at.who.admin, '(after: "x")')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
})
