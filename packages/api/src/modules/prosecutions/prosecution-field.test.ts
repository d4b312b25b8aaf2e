import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { mutate, openTenant, refused } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
beforeAll(async () => {
  app = await createApp()
  at = await openSuggestions(app)
})
afterAll(() => app?.close())

const listed = async (field: string, as: string, slug = at.tenant.slug) => {
  const { prosecutions } = await app.must<{ prosecutions: { nodes: { title: string; otherField: string | null }[] } }>(
    `{ prosecutions(first: 20, field: ${field}) { nodes { title field otherField } } }`,
    { tenant: slug, as },
  )
  return prosecutions.nodes
}

test('a matter names the statutory field that it touches, or another by its name, and is found by it', async () => {
  const { tenant, who, things } = at
  const recommend = (given: object) =>
    refused(
      app,
      tenant,
      'prosecutionRecommend',
      { mandateId: things.mandate.id, title: '整治', text: '涉嫌损害公共利益', ...given },
      who.liaison,
    )
  // What is none of the list is named, and nothing else is.
  for (const [given, code] of [
    [{ field: 'OTHER' }, 'REQUIRED'],
    [{ field: 'OTHER', otherField: null }, 'REQUIRED'],
    [{ field: 'WORK_SAFETY', otherField: '消防' }, 'INVALID'],
  ] as const)
    expect([given, (await recommend(given)).userErrors]).toMatchObject([given, [{ code, field: 'otherField' }]])
  expect((await recommend({ field: 'OTHER', otherField: ' ' })).userErrors).toMatchObject([{ field: 'otherField' }])
  expect((await recommend({ field: 'OTHER', otherField: '长'.repeat(101) })).userErrors).toMatchObject([
    { code: 'TOO_LONG', field: 'otherField' },
  ])
  for (const field of ['生态环境', 'SPORTS']) expect((await recommend({ field })).errors).not.toEqual([])
  for (const field of ['WORK_SAFETY', 'OTHER']) expect(await listed(field, who.liaison)).toEqual([])
  expect((await recommend({ field: 'WORK_SAFETY', title: '通道' })).userErrors).toEqual([])
  expect((await recommend({ field: 'OTHER', otherField: '消防安全', title: '消防' })).userErrors).toEqual([])
  expect(await listed('WORK_SAFETY', who.liaison)).toEqual([{ title: '通道', field: 'WORK_SAFETY', otherField: null }])
  expect(await listed('OTHER', who.liaison)).toEqual([{ title: '消防', field: 'OTHER', otherField: '消防安全' }])
  expect(await listed('WOMEN', who.liaison)).toEqual([])
  // The field finds nothing for those who may not see it.
  const other = await openTenant(app)
  expect(await listed('WORK_SAFETY', other.admin, other.slug)).toEqual([])
  expect(await listed('WORK_SAFETY', who.cosigner)).toEqual([])
  for (const [as, code] of [
    [null, 'UNAUTHENTICATED'],
    [who.handler, 'FORBIDDEN'],
  ] as const) {
    const { errors } = await app.request('{ prosecutions(first: 1, field: WOMEN) { nodes { id } } }', { tenant: tenant.slug, as })
    expect([as, errors[0]?.extensions?.['code']]).toEqual([as, code])
  }
})

test('a suggestion is offered by its field; where the field is not named nothing is offered', async () => {
  const { tenant, known, toHandler, who } = at
  const { id } = await known(await toHandler())
  const offer = (given: object) => ({ id, text: '涉嫌损害公共利益', ...given })
  const nameless = await refused(app, tenant, 'suggestionOffer', offer({ field: 'OTHER' }))
  expect(nameless.userErrors).toMatchObject([{ code: 'REQUIRED', field: 'otherField' }])
  const made = await mutate(
    app,
    tenant,
    'suggestionOffer',
    offer({ field: 'OTHER', otherField: '消防安全' }),
    '{ field otherField version }',
  )
  expect(made).toEqual({ field: 'OTHER', otherField: '消防安全', version: 1 })
  expect((await listed('OTHER', who.admin)).map(({ otherField }) => otherField)).toContain('消防安全')
})
