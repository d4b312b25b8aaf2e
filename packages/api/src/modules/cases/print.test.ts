import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { pdfText } from '../../../test/pdf-text.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { openTenant, uuidOf } from '../../../test/tenant.ts'
import { encodeId } from '../../graphql/global-id.ts'
import { ticketPlace } from './print.type.ts'

let app: App
let opinions: Awaited<ReturnType<typeof openOpinions>>
let suggestions: Awaited<ReturnType<typeof openSuggestions>>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  opinions = await openOpinions(app)
  suggestions = await openSuggestions(app)
})
afterAll(() => app?.close())

type Printed = { url: string | null; results: { id: string; userErrors: { code: string; field: string }[] }[] | null }
const ask = async (name: 'opinionsPrint' | 'suggestionsPrint', ids: string[], as: string | null, slug: string) => {
  const { data, errors } = await app.request(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { url results { id userErrors { code field } } userErrors { code field } } }`,
    { tenant: slug, as, variables: { input: { ids } } },
  )
  return { ...((data?.[name] ?? { url: null, results: null }) as Printed & { userErrors: object[] }), errors }
}
const open = async (url: string, as: string | null) =>
  app.http.inject({ url, headers: as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {} })
const codes = ({ results }: Printed) => results?.map(({ userErrors }) => userErrors.map(({ code }) => code))

test('the transfer sheets of several opinions are one file, each with pages of its own; what cannot be printed says so', async () => {
  const { tenant, who, toHandler, submit, find } = opinions
  const long = await toHandler({ text: Array.from({ length: 500 }, (_, i) => `第${i}处`).join('，') })
  const short = await toHandler({ text: '井盖松了' })
  const elsewhere = await submit({ text: '不归本单位' })
  const ids = await Promise.all([long, elsewhere, short].map(async ({ number }) => (await find(number, tenant.admin)).id))
  const foreign = encodeId('Opinion', randomUUID())
  const answer = await ask('opinionsPrint', [...ids, foreign], who.handler, tenant.slug)
  expect(codes(answer)).toEqual([[], ['NOT_FOUND'], [], ['NOT_FOUND']])
  const { statusCode, headers, rawPayload } = await open(answer.url as string, who.handler)
  expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/pdf', 'no-store'])
  const lines = pdfText(rawPayload)
  const text = lines.join('\n')
  for (const part of [long.number, short.number, '井盖松了', '第499处']) expect(text).toContain(part)
  expect(text).not.toContain('不归本单位')
  const pages = lines.filter((line) => /^— \d \/ \d —$/.test(line))
  // Two documents, each numbered from 1 to its own end.
  const ends = pages.map((page) => /(\d) \/ (\d)/.exec(page)?.slice(1).map(Number) as [number, number])
  const documents = ends.filter(([page, count]) => page === count).map(([, count]) => count)
  expect(documents).toHaveLength(2)
  expect(ends).toEqual(documents.flatMap((count) => Array.from({ length: count }, (_, i) => [i + 1, count])))
  const [entries] =
    await app.sql`select count(*)::int n from audit_entry where tenant_id = ${uuidOf(tenant.id)} and action = 'opinionPrint'`
  expect(entries?.['n']).toBe(2)
})

test('the letters of several suggestions are one file: of each its last round, of several units each its own', async () => {
  const { tenant, who, toReplied, toHandler, done, known, things, otherUnit, reply } = suggestions
  const one = await toReplied({}, { replyClass: 'A', text: '已增设路灯' })
  const each = await toHandler({}, { mode: 'EACH', unitIds: [things.unit.id, otherUnit] })
  for (const [handler, head] of [
    [who.handler, who.head],
    [who.otherHandler, who.otherHead],
  ] as const) {
    await done(each, 'PrepareReply', handler, { ...reply, text: `答复自${handler}` })
    await done(each, 'SignReply', head)
  }
  const open1 = await toHandler()
  await done(open1, 'PrepareReply', who.handler, { ...reply, text: '未签发稿' })
  const ids = await Promise.all([one, each, open1].map(async (number) => (await known(number)).id))
  const answer = await ask('suggestionsPrint', ids, who.supervisor, tenant.slug)
  expect(codes(answer)).toEqual([[], [], ['STATUS']])
  const text = pdfText((await open(answer.url as string, who.supervisor)).rawPayload).join('\n')
  for (const part of [`${one}-1-1`, `${each}-1-1`, `${each}-1-2`, '已增设路灯', '局长乙']) expect(text).toContain(part)
  expect(text).not.toContain('未签发稿')
  // Nothing of it can be printed: then there is no file.
  expect((await ask('suggestionsPrint', [ids[2] as string], who.supervisor, tenant.slug)).url).toBeNull()
})

test('a file is for whoever asked, in their district, for ten minutes, and only while each may be printed', async () => {
  const { tenant, who, toReplied, known } = suggestions
  const number = await toReplied({ secret: true })
  const { id } = await known(number)
  for (const as of [who.deputy, who.stranger, who.teller, who.liaison])
    expect((await ask('suggestionsPrint', [id], as, tenant.slug)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await ask('suggestionsPrint', [id], null, tenant.slug)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  const other = await openTenant(app)
  for (const [as, slug] of [
    [who.otherHandler, tenant.slug],
    [other.admin, other.slug],
  ] as const)
    expect(await ask('suggestionsPrint', [id], as, slug)).toMatchObject({
      results: null,
      userErrors: [{ code: 'NOT_FOUND', field: 'ids' }],
    })
  expect((await ask('suggestionsPrint', [], who.handler, tenant.slug)).userErrors).toMatchObject([
    { code: 'REQUIRED', field: 'ids' },
  ])
  const { url } = (await ask('suggestionsPrint', [id], who.handler, tenant.slug)) as { url: string }
  for (const as of [null, who.supervisor, other.admin]) expect((await open(url, as)).statusCode).toBe(404)
  expect((await open(url.replace(tenant.slug, other.slug), other.admin)).statusCode).toBe(404)
  const ticket = { kind: 'suggestion', ids: [uuidOf(id)], accountId: who.handler, until: Date.now() - 1 }
  const seal = (given: object) =>
    `/${tenant.slug}/prints?ticket=${encodeURIComponent(app.services.keys.seal(JSON.stringify(given), ticketPlace(uuidOf(tenant.id))))}`
  expect((await open(seal(ticket), who.handler)).statusCode).toBe(404)
  expect((await open(seal({ ...ticket, kind: 'x', until: Date.now() + 60_000 }), who.handler)).statusCode).toBe(404)
  expect((await open(url, who.handler)).statusCode).toBe(200)
  // It was taken from the unit meanwhile.
  await app.sql`update suggestion_unit set status = 'ended' where suggestion_id = ${uuidOf(id)}`
  expect((await open(url, who.handler)).statusCode).toBe(404)
})
