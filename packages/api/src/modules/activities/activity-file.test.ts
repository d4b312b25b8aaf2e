import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openActivities } from '../../../test/activities.ts'
import { type App, createApp } from '../../../test/app.ts'
import { mutate, openTenant } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openActivities>>
beforeAll(async () => {
  app = await createApp()
  at = await openActivities(app)
})
afterAll(() => app?.close())

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const photograph = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#3a3' } })
    .withExifMerge({ IFD0: { Make: 'SecretPhone' } })
    .jpeg()
    .toBuffer()
const headersOf = async (as: string | null) => (as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {})
/** Sends a file to be shown with an activity. Answers its id. */
async function send(name: string, content: Buffer, as: string): Promise<string> {
  const { data } = await app.request(
    'mutation ($input: FileCreateInput!) { fileCreate(input: $input) { file { id } uploadUrl userErrors { code } } }',
    { tenant: at.tenant.slug, as, variables: { input: { purpose: 'ATTACHMENT', name } } },
  )
  const { file, uploadUrl: url } = data['fileCreate']
  expect((await app.http.inject({ method: 'PUT', url, payload: content, headers: await headersOf(as) })).statusCode).toBe(204)
  return file.id
}
const get = async (url: string, as: string | null) => app.http.inject({ url, headers: await headersOf(as) })
const shown = async (id: string, as: string | null): Promise<{ id: string; url: string; contentType: string }[]> => {
  const { data } = await app.request(`{ node(id: "${id}") { ... on Activity { files { id url contentType } } } }`, {
    tenant: at.tenant.slug,
    as,
  })
  return data['node']?.files ?? []
}

test('pictures are for whoever sees the activity, papers for those who read its record; what is taken off is gone at once', async () => {
  const { who, held, change } = at
  const files = [await send('现场.jpg', await photograph(), who.keeper), await send('签到表.pdf', pdf, who.keeper)]
  const { id } = await held({}, { fileIds: files })
  const [picture, paper] = await shown(id, who.keeper)
  expect([picture?.contentType, paper?.contentType]).toEqual(['image/webp', 'application/pdf'])
  for (const as of [null, who.handler, who.otherDeputy]) {
    expect(await shown(id, as)).toEqual([picture])
    expect((await get(picture?.url as string, as)).statusCode).toBe(200)
    expect((await get(paper?.url as string, as)).statusCode).toBe(404)
  }
  for (const as of [who.keeper, who.supervisor, who.deputy]) expect((await get(paper?.url as string, as)).statusCode).toBe(200)
  expect((await get(picture?.url as string, null)).rawPayload.includes('SecretPhone')).toBe(false)

  const other = await openTenant(app)
  const elsewhere = String(picture?.url).replace(`/${at.tenant.slug}/`, `/${other.slug}/`)
  expect((await get(elsewhere, other.admin)).statusCode).toBe(404)

  expect((await change('Update', { id, expectedVersion: 2, public: false })).userErrors).toEqual([])
  expect((await get(picture?.url as string, null)).statusCode).toBe(404)
  expect((await get(picture?.url as string, who.handler)).statusCode).toBe(404)

  const removed = await change('Correct', { id, expectedVersion: 3, removeFileIds: [picture?.id] })
  expect(removed.userErrors).toEqual([])
  expect(await shown(id, who.keeper)).toEqual([paper])
  expect((await get(picture?.url as string, who.keeper)).statusCode).toBe(404)
})

test('nobody shows what somebody else has sent, or takes off what another activity shows', async () => {
  const { who, held, plan, record, change } = at
  const file = await send('现场.jpg', await photograph(), who.keeper)
  const { id } = await held({}, { fileIds: [file] })
  const foreign = await held()
  const remove = await change('Correct', { id: foreign.id, expectedVersion: 2, removeFileIds: [file] })
  expect(remove.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'removeFileIds' }])
  const own = await send('现场.jpg', await photograph(), who.office)
  const { id: next } = await plan()
  const stolen = await change('Hold', { id: next, expectedVersion: 1, ...record, fileIds: [own] })
  expect(stolen.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'fileIds' }])
  // Nothing of it was written.
  const { node } = await app.must<{ node: object }>(`{ node(id: "${next}") { ... on Activity { status deputyCount } } }`, {
    tenant: at.tenant.slug,
    as: who.keeper,
  })
  expect(node).toEqual({ status: 'PLANNED', deputyCount: 0 })
  expect(await shown(id, who.keeper)).toHaveLength(1)
  // A convener shows pictures of what the group holds.
  const ofGroup = await send('调研.jpg', await photograph(), who.convener)
  const { id: groups } = await plan({ siteId: null, groupId: at.things.group.id }, who.convener)
  await mutate(
    app,
    at.tenant,
    'activityHold',
    { id: groups, expectedVersion: 1, ...record, fileIds: [ofGroup] },
    '{ id }',
    who.convener,
  )
  expect(await shown(groups, null)).toHaveLength(1)
})
