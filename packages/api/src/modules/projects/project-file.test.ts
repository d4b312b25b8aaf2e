import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openProjects } from '../../../test/projects.ts'
import { grantByDatabase, openTenant, refused } from '../../../test/tenant.ts'

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
const send = async (name: string, input: object, content: Buffer, as: string | null, more: string) => {
  const { data } = await app.request(
    `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${more} uploadUrl userErrors { code } } }`,
    { tenant: at.tenant.slug, as, variables: { input } },
  )
  const url = data[name].uploadUrl as string
  expect((await app.http.inject({ method: 'PUT', url, payload: content, headers: await headersOf(as) })).statusCode).toBe(204)
  return (data[name].fileId ?? data[name].file.id) as string
}
const photo = async (as: string | null, submissionKey: string = randomUUID()) =>
  send('photoCreate', { submissionKey }, await photograph(), as, 'fileId')
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

test('photos come by the key of the proposal, whoever has signed in when; not those of another one, of another district, or ten', async () => {
  const { who, propose, proposal, tenant } = at
  const [key, other] = [randomUUID(), randomUUID()]
  // Chosen before signing in, and after.
  const fileIds = [await photo(null, key), await photo(who.citizen, key)]
  const bad = async (input: object, as = who.citizen) => {
    const { userErrors, errors } = await refused(app, tenant, 'projectPropose', { ...proposal, ...input }, as)
    return [...errors.map((e) => e.extensions?.['code']), ...userErrors.map(({ code, field }) => `${code} ${field}`)]
  }
  expect(await bad({ fileIds, submissionKey: other })).toEqual(['NOT_FOUND fileIds'])
  expect(await bad({ fileIds })).toEqual(['NOT_FOUND fileIds'])
  expect(await bad({ fileIds: [await photo(null, other)], submissionKey: key })).toEqual(['NOT_FOUND fileIds'])
  expect(await bad({ fileIds: Array.from({ length: 10 }, () => fileIds[0]), submissionKey: key })).toEqual(['TOO_MANY fileIds'])
  const elsewhere = await openTenant(app)
  const answer = await app.request('mutation ($input: PhotoCreateInput!) { photoCreate(input: $input) { fileId } }', {
    tenant: elsewhere.slug,
    variables: { input: { submissionKey: key } },
  })
  expect(await bad({ fileIds: [answer.data['photoCreate'].fileId], submissionKey: key })).toEqual(['NOT_FOUND fileIds'])
  // Nothing of all that was half written: the photos are still to be had, once.
  const number = await propose({ fileIds, submissionKey: key })
  expect((await filesOf(number, who.citizen)).map(({ name }) => name)).toEqual(['photo.webp', 'photo.webp'])
  expect(await bad({ fileIds, submissionKey: key })).toEqual(['NOT_FOUND fileIds'])
  const kept = await app.sql`
    select distinct f.account_id, f.submission_hash from file f join project p on p.id = f.owner_id where p.number = ${number} and p.tenant_id = f.tenant_id`
  expect(kept.filter(({ account_id, submission_hash }) => account_id || submission_hash)).toEqual([])
  const found = await filesOf(number, who.neighbour)
  expect(found).toEqual([])
})

test('a unit proposes with its papers, and brings them to what it says later; a deputy sends photos, too', async () => {
  const { who, propose, things, done, met } = at
  const asUnit = { proposerKind: 'UNIT', callId: undefined, bodyId: things.body.id, year: 2027 }
  const number = await propose({ ...asUnit, fileIds: [await paper(who.handler), await photo(who.handler)] }, who.handler)
  await done(number, 'Attach', who.handler, { fileIds: [await paper(who.handler)] })
  const named = (files: { name: string }[]) => files.map(({ name }) => name).sort()
  expect(named(await filesOf(number, who.admin))).toEqual(['photo.webp', '可研报告.pdf', '可研报告.pdf'])
  await done(number, 'Note', who.handler, { text: '补充材料', fileIds: [await paper(who.handler)] })
  await done(number, 'Accept', who.admin)
  await done(number, 'Examine', who.admin, { answers: met })
  await done(number, 'AskFeasibility', who.admin, { unitId: things.unit.id })
  await done(number, 'Opine', who.handler, { feasibility: 'FEASIBLE', text: '可行', fileIds: [await paper(who.handler)] })
  const deputy = { proposerKind: 'DEPUTY', callId: undefined, mandateId: things.mandate.id, year: 2027 }
  const theirs = await propose({ ...deputy, fileIds: [await photo(who.deputy)] }, who.deputy)
  expect(named(await filesOf(theirs, who.admin))).toEqual(['photo.webp'])
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
  await done(number, 'Reject', who.admin, { reason: 'not_inclusive', text: `${secret}，属个人事项` })
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
