import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openSuggestions } from '../../../test/suggestions.ts'
import { mutate, openTenant, refused, sendFile } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openSuggestions>>
beforeAll(async () => {
  app = await createApp()
  at = await openSuggestions(app)
})
afterAll(() => app?.close())

const pdf = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'

test('legal papers come back with the report, for the congress and the deputy, and for nobody who handles the suggestion', async () => {
  const { tenant, who, toHandler, known } = at
  const number = await toHandler()
  const { id } = await known(number)
  const offer = { id, field: 'ENVIRONMENT_AND_RESOURCES', text: '涉嫌损害公共利益' }
  const matter = await mutate(app, tenant, 'suggestionOffer', offer, '{ id version }')
  await mutate(app, tenant, 'prosecutionAccept', { id: matter.id, expectedVersion: 1 }, '{ id }', who.liaison)
  const send = (as: string) => sendFile(app, tenant, '检察建议书.pdf', pdf, { purpose: 'ATTACHMENT', as })
  const report = { id: matter.id, expectedVersion: 2, report: '已立案' }
  // What another has sent is nobody's to hand in, and nothing is reported with it.
  const theirs = await refused(app, tenant, 'prosecutionReport', { ...report, fileIds: [await send(who.deputy)] }, who.liaison)
  expect(theirs.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'fileIds' }])
  const asked = '{ status files { name url } }'
  const fileIds = [await send(who.liaison)]
  const done = await mutate(app, tenant, 'prosecutionReport', { ...report, fileIds }, asked, who.liaison)
  expect(done).toMatchObject({ status: 'REPORTED', files: [{ name: '检察建议书.pdf' }] })
  const { url } = done.files[0]
  const get = async (as: string | null) => {
    const headers = as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {}
    return (await app.http.inject({ url, headers })).statusCode
  }
  for (const as of [who.liaison, who.admin, who.deputy]) expect(await get(as)).toBe(200)
  const other = await openTenant(app)
  for (const as of [who.handler, who.cosigner, other.admin, null]) expect(await get(as)).toBe(404)
})
