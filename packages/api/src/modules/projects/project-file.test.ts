import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openProjects } from '../../../test/projects.ts'
import { grantByDatabase, refused } from '../../../test/tenant.ts'

let app: App
let at: Awaited<ReturnType<typeof openProjects>>
beforeAll(async () => {
  app = await createApp()
  at = await openProjects(app)
})
afterAll(() => app?.close())

const photograph = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#3a3' } })
    .withExifMerge({ IFD0: { Make: 'SecretPhone' } })
    .jpeg()
    .toBuffer()
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n')
const headersOf = async (as: string | null) => (as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {})
const send = async (name: string, input: object, content: Buffer, as: string, more: string) => {
  const { data } = await app.request(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${more} uploadUrl userErrors { code } } }`,
    { tenant: at.tenant.slug, as, variables: { input } },
  )
  const url = data[name].uploadUrl as string
  expect((await app.http.inject({ method: 'PUT', url, payload: content, headers: await headersOf(as) })).statusCode).toBe(204)
  return (data[name].fileId ?? data[name].file.id) as string
}
const photo = async (as: string) => send('opinionPhotoCreate', { submissionKey: randomUUID() }, await photograph(), as, 'fileId')
const paper = (as: string) => send('fileCreate', { purpose: 'ATTACHMENT', name: '可研报告.pdf' }, pdf, as, 'file { id }')
const filesOf = async (number: string, as: string | null) =>
  (
    await app.must<{ projects: { nodes: { attachments: { name: string; url: string }[] }[] } }>(
      `{ projects(first: 1, number: "${number}") { nodes { attachments { name url } } } }`,
      { tenant: at.tenant.slug, as },
    )
  ).projects.nodes[0]?.attachments ?? []
const get = async (url: string, as: string | null) => (await app.http.inject({ url, headers: await headersOf(as) })).statusCode

test('a citizen’s photos come with the proposal and tell nothing of who took them; everybody sees them once it is taken up', async () => {
  const { who, propose, done } = at
  const number = await propose({ fileIds: [await photo(who.citizen)] })
  const [shown] = await filesOf(number, who.citizen)
  expect(shown?.name).toBe('photo.webp')
  const [file] =
    await app.sql`select account_id, submission_hash from file where owner_type = 'Project' order by created_at desc limit 1`
  expect(file).toEqual({ account_id: null, submission_hash: null })
  const url = shown?.url as string
  expect([await get(url, who.citizen), await get(url, who.admin), await get(url, who.neighbour), await get(url, null)]).toEqual([
    200, 200, 404, 404,
  ])
  await done(number, 'Accept', who.admin)
  expect(await get(url, null)).toBe(200)
  // Nobody shows what somebody else has sent.
  const stolen = await refused(
    app,
    at.tenant,
    'projectPropose',
    { ...at.proposal, fileIds: [await photo(who.neighbour)] },
    who.citizen,
  )
  expect(stolen.userErrors).toMatchObject([{ code: 'NOT_FOUND', field: 'fileIds' }])
})

test('materials are put to a candidate by the office, before deputies vote, and nine at the most', async () => {
  const { who, toCandidate, done, act } = at
  const number = await toCandidate()
  await done(number, 'Attach', who.admin, { fileIds: [await paper(who.admin)] })
  expect((await filesOf(number, null)).map(({ name }) => name)).toEqual(['可研报告.pdf'])
  for (const as of [who.citizen, who.deputy, who.handler]) {
    const { errors, userErrors } = await act(number, 'Attach', as, { fileIds: [] })
    expect(errors.length + userErrors.length).toBe(1)
  }
  const many = await Promise.all(Array.from({ length: 9 }, () => paper(who.admin)))
  expect((await act(number, 'Attach', who.admin, { fileIds: many })).userErrors).toMatchObject([
    { code: 'TOO_MANY', field: 'fileIds' },
  ])
  expect(await filesOf(number, null)).toHaveLength(1)
})

test('words that nobody is to read are taken out of sight everywhere, and kept for auditors', async () => {
  const { who, propose, done, find, tenant } = at
  const secret = '王小二住在东新路8号'
  const number = await propose({ text: `${secret}，门口要修路`, title: '修路' })
  await done(number, 'Reject', who.admin, { reason: 'NOT_INCLUSIVE', text: `${secret}，属个人事项` })
  const { entries } = await find(number)
  await done(number, 'Redact', who.admin, { text: '门口要修路', reason: '含个人信息' })
  const [said] =
    await app.sql`select e.ordinal from project_entry e join project p on p.id = e.case_id where p.number = ${number} and p.tenant_id = (select id from tenant where slug = ${tenant.slug}) and e.action = 'reject'`
  expect(entries.length).toBeGreaterThan(1)
  await done(number, 'Redact', who.admin, { ordinal: said?.['ordinal'], text: '属个人事项', reason: '含个人信息' })
  expect(await find(number, null)).toMatchObject({ text: '门口要修路', decision: '属个人事项' })
  expect(JSON.stringify(await Promise.all([...Object.values(who), null].map((as) => find(number, as))))).not.toContain('王小二')
  for (const as of [who.deputy, who.handler, who.supervisor])
    expect((await at.act(number, 'Redact', as, { text: '改', reason: '改' })).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  const auditor = await grantByDatabase(app, tenant, 'audit_admin')
  const { redactions } = await app.must<{ redactions: { nodes: { original: { text: string }[] }[] } }>(
    `{ redactions(first: 5, number: "${number}") { nodes { original { text } } } }`,
    { tenant: tenant.slug, as: auditor },
  )
  expect(JSON.stringify(redactions)).toContain('王小二')
  const [audit] = await app.sql<
    { all: string }[]
  >`select string_agg(a::text, ' ') as all from audit_entry a where a.subject = 'Project'`
  expect(audit?.all).not.toContain('门口要修路')
})
