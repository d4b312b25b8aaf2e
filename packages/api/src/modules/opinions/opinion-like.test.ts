import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { openTenant, refused, secondAccount } from '../../../test/tenant.ts'

let app: App
beforeAll(async () => {
  app = await createApp()
})
afterAll(() => app?.close())

test('whoever may read an opinion supports it once, and may take that back', async () => {
  const { tenant, who, submit, find } = await openOpinions(app)
  const { id } = await find((await submit()).number, tenant.admin)
  const say = (name: string, as: string | null) => refused(app, tenant, name, { id }, as)
  const support = async (as: string) =>
    (
      await app.must<{ node: { likes: number; viewerLikes: boolean } }>(
        'query ($id: ID!) { node(id: $id) { ... on Opinion { likes viewerLikes } } }',
        { tenant: tenant.slug, as, variables: { id } },
      )
    ).node
  // A double click, and several people at once.
  const answers = await Promise.all([who.keeper, who.keeper, who.office, tenant.admin].map((as) => say('opinionLike', as)))
  expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual([])
  expect(await support(who.keeper)).toEqual({ likes: 3, viewerLikes: true })
  expect(await support(who.supervisor)).toEqual({ likes: 3, viewerLikes: false })
  for (let i = 0; i < 2; i++) expect((await say('opinionUnlike', who.keeper)).userErrors).toEqual([])
  expect(await support(who.keeper)).toEqual({ likes: 2, viewerLikes: false })
  // Who may not read it learns nothing of it.
  for (const as of [who.otherKeeper, who.otherHandler])
    expect((await say('opinionLike', as)).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }])
  expect((await say('opinionLike', who.teller)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await say('opinionLike', null)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  const other = await openTenant(app)
  expect((await refused(app, other, 'opinionLike', { id }, other.admin)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect(await support(tenant.admin)).toEqual({ likes: 2, viewerLikes: true })
})

test('a person has one voice, by whichever account', async () => {
  const { tenant, who, submit, find } = await openOpinions(app)
  const { id } = await find((await submit()).number, tenant.admin)
  const again = await secondAccount(app, who.keeper)
  const support = async (as: string) =>
    (
      await app.must<{ node: { likes: number; viewerLikes: boolean } }>(
        'query ($id: ID!) { node(id: $id) { ... on Opinion { likes viewerLikes } } }',
        { tenant: tenant.slug, as, variables: { id } },
      )
    ).node
  await Promise.all([who.keeper, again, who.keeper, again].map((as) => refused(app, tenant, 'opinionLike', { id }, as)))
  for (const as of [who.keeper, again]) expect(await support(as)).toEqual({ likes: 1, viewerLikes: true })
  expect(await support(who.office)).toEqual({ likes: 1, viewerLikes: false })
  await refused(app, tenant, 'opinionUnlike', { id }, again)
  expect(await support(who.keeper)).toEqual({ likes: 0, viewerLikes: false })
})
