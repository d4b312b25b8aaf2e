import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { openTenant } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
})
afterAll(() => app?.close())

const meet = async (input: object, as: string | null, slug = at.tenant.slug) => {
  const { data, errors } = await app.request(
    'mutation ($input: SuggestionsMeetInput!) { suggestionsMeet(input: $input) { results { id suggestion { number state } userErrors { code field } } userErrors { code field } } }',
    { tenant: slug, as, variables: { input } },
  )
  return { ...(data?.['suggestionsMeet'] ?? { results: null, userErrors: [] }), errors }
}
const codesIn = (results: { userErrors: { code: string; field: string }[] }[]) =>
  results.map(({ userErrors }) => userErrors.map(({ code }) => code))
const meetings = async (number: string, as: string) =>
  (await at.find(number, as)).entries.filter(({ action }: { action: string }) => action === 'meet')

test('one assignment meeting is recorded for many, each by itself: what cannot be met on stops no other', async () => {
  const { who, known, toHandler, draft, done } = at
  const [one, two, three] = [await toHandler(), await toHandler(), await draft()]
  await done(three, 'Submit', who.deputy)
  const items = await Promise.all([one, three, two].map(known))
  const stale = { ...(await known(one)), expectedVersion: 1 }
  const input = { items, reason: 'assignment', text: '全区代表建议交办会', idempotencyKey: 'once' }
  for (const as of [who.office, who.handler, who.deputy, who.liaison, who.teller])
    expect((await meet(input, as)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await meet(input, null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  const elsewhere = await openTenant(app)
  expect(codesIn((await meet(input, elsewhere.admin, elsewhere.slug)).results)).toEqual([
    ['NOT_FOUND'],
    ['NOT_FOUND'],
    ['NOT_FOUND'],
  ])
  const { results } = await meet(input, who.admin)
  expect(codesIn(results)).toEqual([[], ['STATUS'], []])
  // Where each stands stays as it was.
  expect(results[0].suggestion).toEqual({ number: one, state: 'handling' })
  // A double click records no second meeting.
  expect(codesIn((await meet(input, who.admin)).results)).toEqual([[], ['STATUS'], []])
  for (const number of [one, two])
    for (const as of [who.admin, who.handler, who.deputy])
      expect(await meetings(number, as)).toMatchObject([{ text: '全区代表建议交办会', reason: 'assignment' }])
  expect(await meetings(three, who.admin)).toEqual([])
  expect(codesIn((await meet({ ...input, items: [stale], idempotencyKey: 'late' }, who.supervisor)).results)).toEqual([
    ['CONFLICT'],
  ])
})

test('which meeting it was is one of those that the procedure knows, and the console asks it for them', async () => {
  const items = [await at.known(await at.toHandler())]
  const wrong = [{ reason: 'tea', text: '茶话会' }, { reason: 'assignment' }, { text: '交办会' }]
  const answers = await Promise.all(wrong.map((given) => meet({ items, ...given }, at.who.admin)))
  expect(codesIn(answers[0].results)).toEqual([['REASON']])
  expect(answers.slice(1).map(({ errors }) => errors.length)).toEqual([1, 1])
  expect((await meet({ items, reason: 'assignment', text: ' ' }, at.who.admin)).userErrors).toEqual([
    { code: 'REQUIRED', field: 'text' },
  ])
  const { procedures } = await app.must<{ procedures: { reasons: { action: string; code: string; name: string }[] }[] }>(
    '{ procedures(kind: SUGGESTION) { reasons { action code name } } }',
    { tenant: at.tenant.slug, as: at.who.admin },
  )
  expect(procedures[0]?.reasons.filter(({ action }) => action === 'meet')).toEqual([
    { action: 'meet', code: 'assignment', name: '交办会' },
    { action: 'meet', code: 'coordination', name: '协调会' },
    { action: 'meet', code: 'look_back', name: '“回头看”会议' },
  ])
})
