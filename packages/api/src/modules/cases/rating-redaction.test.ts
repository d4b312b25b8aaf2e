import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { grantByDatabase, openTenant, type TestTenant, uuidOf } from '../../../test/tenant.ts'
import { encodeId } from '../../graphql/global-id.ts'

let app: App
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
})
afterAll(() => app?.close())

const secret = '王小二'
const reason = '含他人隐私'
const originals = async (number: string, tenant: TestTenant, as: string) => {
  const { redactions } = await app.must<{ redactions: { nodes: { original: { field: string; text: string }[] }[] } }>(
    `{ redactions(first: 10, number: "${number}") { nodes { original { field text } } } }`,
    { tenant: tenant.slug, as },
  )
  return redactions.nodes.flatMap(({ original }) => original)
}
/** All rows that a district has where words of ratings could lie. */
const stored = async (tenantId: string) =>
  JSON.stringify(
    await Promise.all(
      [
        'opinion',
        'opinion_entry',
        'opinion_words',
        'suggestion',
        'suggestion_entry',
        'suggestion_rating',
        'suggestion_words',
        'notification',
        'redaction',
        'audit_entry',
      ].map((table) => app.sql`select * from ${app.sql(table)} where tenant_id = ${uuidOf(tenantId)}`),
    ),
  )

test('what a citizen says beside a rating is taken out of sight wherever it is; what it was is for auditors', async () => {
  const at = await openOpinions(app)
  const { number, secret: code } = await at.toHandler()
  await at.done(number, 'Start', at.who.handler)
  await at.done(number, 'Reply', at.who.handler, { text: '已修好' })
  const { userErrors } = await at.authorAct(number, code, 'rate', { satisfaction: 'DISSATISFIED', text: `${secret}没有来修` })
  expect(userErrors).toEqual([])
  const rated = (await at.find(number, at.who.office)).entries.find(({ action }: { action: string }) => action === 'rate')
  expect(rated.text).toContain(secret)
  await at.done(number, 'Redact', at.who.office, { ordinal: rated.ordinal, text: '没有来修', reason })
  expect(await stored(at.tenant.id)).not.toContain(secret)
  expect(JSON.stringify(await at.trace(number, code))).not.toContain(secret)
  expect(await originals(number, at.tenant, await grantByDatabase(app, at.tenant, 'audit_admin'))).toContainEqual({
    field: 'text',
    text: `${secret}没有来修`,
  })
})

test('remarks of both sides of a suggestion likewise, when they are under seal no more', async () => {
  const at = await openSuggestions(app)
  const { who, done, act, find, tenant } = at
  const number = await at.toReplied()
  const content = { process: 'SATISFIED', result: 'SATISFIED' }
  await done(number, 'RateBack', who.handler, { process: 'SATISFIED', text: `${secret}配合好` })
  const [sealed] = await app.sql<{ id: string }[]>`
    select id from suggestion_rating where tenant_id = ${uuidOf(tenant.id)}`
  const ratingId = encodeId('SuggestionRating', sealed?.id as string)
  const given = { ratingId, text: '当事人配合好', reason }
  // Nobody learns that one side has rated by what redacting it answers.
  const refusal = { code: 'NOT_FOUND', field: 'ratingId' }
  expect((await act(number, 'Redact', who.admin, given)).userErrors).toEqual([expect.objectContaining(refusal)])
  await done(number, 'Rate', who.deputy, content)
  for (const as of [who.office, who.handler, who.head, who.supervisor, who.deputy])
    expect((await act(number, 'Redact', as, given)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await act(number, 'Redact', null, given)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  const elsewhere = await openTenant(app)
  const row = await at.known(number)
  const foreign = await app.request(
    'mutation ($input: SuggestionRedactInput!) { suggestionRedact(input: $input) { userErrors { code field } } }',
    { tenant: elsewhere.slug, as: elsewhere.admin, variables: { input: { ...row, ...given } } },
  )
  expect(foreign.data['suggestionRedact'].userErrors).toEqual([{ code: 'NOT_FOUND', field: 'id' }])
  const other = await at.toReplied()
  const mute = (await ratingsOf(number)).find(({ remark }) => remark === null)
  const wrong: [string, object, string, string][] = [
    [other, given, 'NOT_FOUND', 'ratingId'],
    [number, { ...given, title: 'x' }, 'INVALID', 'title'],
    [number, { ...given, promise: 'x' }, 'INVALID', 'promise'],
    [number, { ...given, ordinal: 1 }, 'INVALID', 'ratingId'],
    [number, { ...given, letterNumber: `${number}-1-1` }, 'INVALID', 'ratingId'],
    [number, { ...given, text: undefined }, 'REQUIRED', 'text'],
    [number, { ...given, text: '长'.repeat(2001) }, 'TOO_LONG', 'text'],
    [number, { ...given, ratingId: mute?.id }, 'STATUS', 'ratingId'],
    [number, { ...given, ratingId: encodeId('Suggestion', sealed?.id as string) }, 'INVALID_ID', 'ratingId'],
  ]
  for (const [which, input, code, field] of wrong)
    expect([field, (await act(which, 'Redact', who.admin, input)).userErrors]).toMatchObject([field, [{ code, field }]])
  expect((await find(number, who.admin)).ratings.map(({ remark }: { remark: string }) => remark)).toContain(`${secret}配合好`)
  await done(number, 'Redact', who.admin, given)
  for (const as of [who.admin, who.deputy, who.handler, who.supervisor])
    expect((await find(number, as)).ratings.map(({ remark }: { remark: string }) => remark)).toContain('当事人配合好')
  expect(await stored(tenant.id)).not.toContain(secret)
  expect(await originals(number, tenant, await at.auditor())).toEqual(
    expect.arrayContaining([
      { field: 'ratingId', text: sealed?.id },
      { field: 'side', text: 'unit' },
      { field: 'remark', text: `${secret}配合好` },
    ]),
  )

  async function ratingsOf(which: string) {
    const { suggestions } = await app.must<{ suggestions: { nodes: { ratings: { id: string; remark: string | null }[] }[] } }>(
      `{ suggestions(first: 1, number: "${which}") { nodes { ratings { id remark } } } }`,
      { tenant: tenant.slug, as: who.admin },
    )
    return suggestions.nodes[0]?.ratings ?? []
  }
})
