import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { wideLimits } from '../../../test/people.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { openTenant, sendFile, uuidOf } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  at = await openSuggestions(app)
})
afterAll(() => app?.close())

const pdf = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'
const paper = (name: string) => sendFile(app, at.tenant, name, pdf, { purpose: 'ATTACHMENT', as: at.who.deputy })
type Shown = { id: string; name: string; url: string }
const seen = async (number: string, as: string) => {
  const { suggestions } = await app.must<{
    suggestions: { nodes: { attachments: Shown[]; entries: { action: string; files: Shown[] }[] }[] }
  }>(
    `{ suggestions(first: 1, number: "${number}") { nodes { attachments { id name url } entries(first: 50) { action files { id name url } } } } }`,
    { tenant: at.tenant.slug, as },
  )
  return suggestions.nodes[0]
}
const get = async (url: string, as: string | null) => {
  const headers = as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {}
  return (await app.http.inject({ url, headers })).statusCode
}

test('a file is taken off a draft by its deputy alone: nobody reads it any more, and those who had signed sign anew', async () => {
  const { who, draft, done, act, find, second, tenant } = at
  const number = await draft()
  const [one, two] = [await paper('一.pdf'), await paper('二.pdf')]
  await done(number, 'Attach', who.deputy, { fileIds: [one, two] })
  const url = (await seen(number, who.deputy))?.attachments[0]?.url as string
  expect(await get(url, who.deputy)).toBe(200)
  for (const as of [who.cosigner, who.stranger])
    expect((await act(number, 'Detach', as, { fileIds: [one] })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'id' }])
  for (const as of [who.office, who.admin, who.handler])
    expect((await act(number, 'Detach', as, { fileIds: [one] })).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await act(number, 'Detach', null, { fileIds: [one] })).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  const elsewhere = await openTenant(app)
  const foreign = await app.request(
    'mutation ($input: SuggestionDetachInput!) { suggestionDetach(input: $input) { userErrors { code } } }',
    { tenant: elsewhere.slug, as: elsewhere.admin, variables: { input: { ...(await at.known(number)), fileIds: [one] } } },
  )
  expect(foreign.errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  await done(number, 'Circulate', who.deputy, { mandateIds: [second.mandate] })
  // While others are asked to sign nothing is changed.
  expect((await act(number, 'Detach', who.deputy, { fileIds: [one] })).userErrors).toMatchObject([
    { code: 'STATUS', field: 'id' },
  ])
  await done(number, 'Cosign', who.cosigner)
  await done(number, 'Revise', who.deputy)
  // A file of something else is none of it, and then nothing is done.
  const theirs = await draft()
  await done(theirs, 'Attach', who.deputy, { fileIds: [await paper('三.pdf')] })
  const foreignFile = (await seen(theirs, who.deputy))?.attachments[0]?.id
  expect((await act(number, 'Detach', who.deputy, { fileIds: [one, foreignFile] })).userErrors).toMatchObject([
    { code: 'NOT_FOUND', field: 'fileIds' },
  ])
  expect((await seen(number, who.deputy))?.attachments.map(({ id }) => id)).toEqual([one, two])
  const both = await Promise.all([1, 2].map(() => act(number, 'Detach', who.deputy, { fileIds: [one] })))
  expect(both.flatMap(({ userErrors }) => userErrors)).toHaveLength(1)
  expect((await seen(number, who.deputy))?.attachments.map(({ id }) => id)).toEqual([two])
  expect((await find(number, who.deputy)).cosigners).toMatchObject([{ status: 'INVITED' }])
  for (const as of [who.deputy, who.cosigner, who.office]) expect(await get(url, as)).toBe(404)
  // It can be put to another one, and is swept otherwise.
  const [file] = await app.sql`select owner_id, status from file where id = ${uuidOf(one)} and tenant_id = ${uuidOf(tenant.id)}`
  expect(file).toEqual({ owner_id: null, status: 'ready' })
  await done(theirs, 'Attach', who.deputy, { fileIds: [one] })
})

test('what was handed in stays to be read by those who review, not by others; once handed in nothing is taken off', async () => {
  const { who, draft, done, act } = at
  const number = await draft()
  const handedIn = await paper('原稿.pdf')
  await done(number, 'Attach', who.deputy, { fileIds: [handedIn] })
  await done(number, 'Submit', who.deputy)
  expect((await act(number, 'Detach', who.deputy, { fileIds: [handedIn] })).userErrors).toMatchObject([{ code: 'STATUS' }])
  await done(number, 'SendBack', who.office, { text: '请补充' })
  const later = await paper('补充.pdf')
  await done(number, 'Attach', who.deputy, { fileIds: [later] })
  await done(number, 'Detach', who.deputy, { fileIds: [handedIn, later] })
  await done(number, 'Submit', who.deputy)
  const office = await seen(number, who.office)
  expect(office?.attachments).toEqual([])
  const kept = office?.entries.flatMap(({ files }) => files) ?? []
  expect(kept.map(({ name }) => name)).toEqual(['原稿.pdf'])
  expect((await seen(number, who.deputy))?.entries.flatMap(({ files }) => files)).toEqual([])
  const url = kept[0]?.url as string
  const answers = await Promise.all(
    [who.office, who.admin, who.deputy, who.handler, who.stranger, null].map((as) => get(url, as)),
  )
  expect(answers).toEqual([200, 200, 404, 404, 404, 404])
})
