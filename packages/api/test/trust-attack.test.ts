import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handlersOf } from '../src/jobs/handlers.ts'
import { eraseData, gatherTenant } from '../src/modules/tenant-exports/tenant-export-job.ts'
import { type App, createApp, operator } from './app.ts'
import { Browser } from './browser.ts'
import { tellDigest } from './digest.ts'
import { join, newPhone, password, takeCode, takeMessage, wideLimits } from './people.ts'
import { readZip } from './read-zip.ts'
import { furnish, mutate, openTenant, refused, sendFile, type TestTenant, uuidOf } from './tenant.ts'

/** What somebody tried against notices, notifications, own data, exports, erasure, imports and pictures. */
let app: App
beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
})
afterAll(() => app?.close())

const job = (data: object, tenantId: string | null = null) =>
  ({ id: randomUUID(), tenantId, data, signal: new AbortController().signal }) as never
const get = async (url: string, as: string | null, headers: Record<string, string> = {}) =>
  app.http.inject({ url, headers: { ...headers, ...(as && { authorization: `Bearer ${await app.tokens.sign(as)}` }) } })
/** A night, with the contents that it lets be deleted. */
const nightly = async (tenant: TestTenant) => {
  await handlersOf(app.services)['nightly-tenant'](job({}, uuidOf(tenant.id)))
  for (const { data } of await app.sql`delete from jobs.job where name = 'content-delete' returning data`)
    await handlersOf(app.services)['content-delete'](job(data, uuidOf(tenant.id)))
}
/** A district admin from whom something is withheld. */
async function narrowed(tenant: TestTenant, withheld: string[]): Promise<string> {
  const role = await mutate(
    app,
    tenant,
    'roleCreate',
    { base: 'DISTRICT_ADMIN', code: `n${randomUUID().slice(0, 8)}`, name: '窄', withheld },
    '{ id }',
  )
  const person = await mutate(app, tenant, 'personCreate', { code: randomUUID().slice(0, 8), name: '某窄' }, '{ id }')
  await mutate(
    app,
    tenant,
    'membershipGrant',
    { personId: person.id, roleId: role.id, scopeKind: 'TENANT', validFrom: '2022-01-01' },
    '{ id }',
  )
  const [row] = await app.sql`select account_id from membership where role_id = ${uuidOf(role.id)}`
  return row?.['account_id'] as string
}
const suspend = (tenant: TestTenant) =>
  app.must('mutation ($id: ID!) { tenantSuspend(input: { id: $id, reason: "退出" }) { userErrors { code } } }', {
    as: operator,
    variables: { id: tenant.id },
  })
const versionOf = async (tenant: TestTenant) =>
  (await app.sql`select version, status from tenant where id = ${uuidOf(tenant.id)}`)[0] as unknown as {
    version: number
    status: string
  }
const erase = async (tenant: TestTenant) =>
  eraseData(app.services, job({ erasedId: uuidOf(tenant.id), version: (await versionOf(tenant)).version }))

test('nobody leaves anything in a tenant that they have nothing to do with, nor keeps it from being erased', async () => {
  const [a, b] = [await openTenant(app), await openTenant(app)]
  const { one } = await join(app, a, 'CITIZEN', newPhone())
  const { id } = await mutate(app, b, 'noticeCreate', { kind: 'TERMS', title: '条款', body: '…' }, '{ id }')
  await mutate(app, b, 'noticePublish', { id }, '{ id }')
  one.tenant = b.slug
  for (const [name, input, selection] of [
    ['notificationSettingSet', { digest: true }, 'set'],
    ['notificationAddressSet', { channel: 'EMAIL', address: 'x@example.cn' }, 'sent'],
    ['consentGive', { noticeId: id }, 'given'],
  ] as const)
    await expect(one.do(name, input, selection)).rejects.toThrow('FORBIDDEN')
  // The warning goes where the account belongs.
  await one.do('passwordChange', { current: password, next: 'another horse 2026' }, 'changed')
  expect(await app.sql`select tenant_id from notification where event = 'account_changed'`).toMatchObject([
    { tenant_id: uuidOf(a.id) },
  ])
  await suspend(a)
  await erase(a)
  expect((await versionOf(a)).status).toBe('erased')
})

test('a deleted account breaks no list and no rotation, takes open invitations along, and comes back for nobody', async () => {
  const tenant = await openTenant(app)
  const phone = newPhone()
  const { one } = await join(app, tenant, 'CITIZEN', phone, { name: '司马留名' })
  const [row] =
    await app.sql`select p.id, m.account_id from person p join membership m on m.tenant_id = p.tenant_id and m.person_id = p.id where p.name = '司马留名'`
  const personId = Buffer.from(`Person:${row?.['id']}`).toString('base64url')
  const roles = await app.must<{ roles: { nodes: { id: string; base: string }[] } }>(
    '{ roles(first: 100) { nodes { id base } } }',
    { tenant: tenant.slug, as: tenant.admin },
  )
  const roleId = roles.roles.nodes.find(({ base }) => base === 'TELLER')?.id
  const [file] = [
    await sharp({ create: { width: 9, height: 9, channels: 3, background: '#f00' } })
      .jpeg()
      .toBuffer(),
  ]
  const made = await app.must<{ fileCreate: { file: { id: string }; uploadUrl: string } }>(
    'mutation { fileCreate(input: { purpose: PICTURE, name: "x" }) { file { id } uploadUrl userErrors { code } } }',
    { tenant: tenant.slug, as: tenant.admin },
  )
  await app.http.inject({
    method: 'PUT',
    url: made.fileCreate.uploadUrl,
    payload: file,
    headers: { authorization: `Bearer ${await app.tokens.sign(tenant.admin)}` },
  })
  await mutate(app, tenant, 'personPhotoSet', { id: personId, expectedVersion: 1, fileId: made.fileCreate.file.id }, '{ id }')
  await mutate(
    app,
    tenant,
    'invitationCreate',
    { personId, phone, roleId, scopeKind: 'TENANT', validFrom: '2026-01-01' },
    '{ id }',
  )
  await one.ask('mutation { accountDeleteCodeSend { sent userErrors { code } } }')
  expect((await one.do('accountDelete', { code: await takeCode(app, phone) }, 'deleted')).userErrors).toEqual([])
  const { invitations } = await app.must<{ invitations: { nodes: { phone: string; status: string }[] } }>(
    '{ invitations { nodes { phone status } } }',
    { tenant: tenant.slug, as: tenant.admin },
  )
  expect(invitations.nodes).toEqual([
    { phone: '', status: 'REVOKED' },
    { phone: '', status: 'ACCEPTED' },
  ])
  const audit = JSON.stringify(await app.sql`select before, after from audit_entry where tenant_id = ${uuidOf(tenant.id)}`)
  expect(audit).not.toContain('司马留名')
  expect((await get(`/${tenant.slug}/pictures/${uuidOf(made.fileCreate.file.id)}`, tenant.admin)).statusCode).toBe(404)
  const other = newPhone()
  await join(app, tenant, 'CITIZEN', other, { personId })
  const [again] =
    await app.sql`select c.account_id from auth.credential c where phone_index = ${app.services.keys.index(other, 'phone')}`
  expect(again?.['account_id']).not.toBe(row?.['account_id'])
})

test('a session for which a directory vouched gets hold of nothing beyond its tenant', async () => {
  const [a, b] = [await openTenant(app), await openTenant(app)]
  const phone = newPhone()
  await join(app, a, 'CITIZEN', phone)
  await join(app, b, 'CITIZEN', phone)
  const credential = await app.services.authentication.findByPhone(phone)
  const begun = await app.services.authentication.begin(credential as never, { address: null, userAgent: null }, uuidOf(a.id))
  const one = new Browser(app, a.slug)
  const cookie = new Browser(app, a.slug)
  await cookie.do('signInWithPassword', { phone, password }, 'pending')
  one.cookie = `${cookie.cookie?.split('=')[0]}=${begun.token}`
  expect((await one.ask('{ viewer { roles { base } account { phone } } }')).data['viewer']).toEqual({
    roles: [{ base: 'CITIZEN' }],
    account: null,
  })
  for (const mutation of [
    'ownDataExport { url',
    'accountDeleteCodeSend { sent',
    'secondFactorBegin { setup { uri }',
    'sessionsEndOthers { ended',
  ])
    expect((await one.ask(`mutation { ${mutation} userErrors { code } } }`)).errors[0]?.extensions?.['code'], mutation).toBe(
      'FORBIDDEN',
    )
  await expect(one.do('phoneChangeCodeSend', { phone: newPhone() }, 'sent')).rejects.toThrow('FORBIDDEN')
})

test('a changed telephone is told to the old one', async () => {
  const tenant = await openTenant(app)
  const [before, after] = [newPhone(), newPhone()]
  const { one } = await join(app, tenant, 'CITIZEN', before)
  await one.do('phoneChangeCodeSend', { phone: after }, 'sent')
  expect((await one.do('phoneChange', { phone: after, code: await takeCode(app, after) }, 'changed')).userErrors).toEqual([])
  expect(await takeMessage(app, before, /手机号刚刚被更换/)).toContain('如非本人操作')
})

test('whoever is withheld something takes nothing along: neither by the whole export nor by an import', async () => {
  const tenant = await openTenant(app)
  await furnish(app, tenant)
  const few = await narrowed(tenant, ['Person.reveal'])
  expect((await refused(app, tenant, 'tenantExportCreate', {}, few)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  const still = await narrowed(tenant, ['Site.update', 'Person.update', 'Mandate.update', 'DeputyGroup.update'])
  const fileId = await sendFile(app, { ...tenant, admin: still }, 'r.csv', '编号,名称,类型编号\nH,改名,home\n')
  for (const kind of ['SITES', 'DEPUTIES', 'GROUPS'])
    expect((await refused(app, tenant, 'importCreate', { kind, fileId }, still)).errors[0]?.extensions?.['code'], kind).toBe(
      'FORBIDDEN',
    )
  const { id } = await mutate(app, tenant, 'tenantExportCreate', {}, '{ id }')
  await gatherTenant(app.services, job({ exportId: uuidOf(id) }, uuidOf(tenant.id)))
  const url = `/${tenant.slug}/tenant-exports/${uuidOf(id)}.zip`
  expect([(await get(url, tenant.admin)).statusCode, (await get(url, few)).statusCode]).toEqual([200, 404])
  const entries = await readZip((await get(url, tenant.admin)).rawPayload)
  expect([...entries.keys()].filter((name) => /audit|address/.test(name))).toEqual([])
})

test('an export that ends after the erasure leaves nothing, and an erased tenant is written to no more', async () => {
  const tenant = await openTenant(app)
  const { id } = await mutate(app, tenant, 'tenantExportCreate', {}, '{ id }')
  const storage = app.services.storage
  const put = storage.putStream.bind(storage)
  storage.putStream = async (...given: Parameters<typeof put>) => {
    storage.putStream = put
    await suspend(tenant)
    await erase(tenant)
    return put(...given)
  }
  await gatherTenant(app.services, job({ exportId: uuidOf(id) }, uuidOf(tenant.id))).catch(() => undefined)
  await handlersOf(app.services)['tenant-export'](job({ exportId: uuidOf(id) }, uuidOf(tenant.id)))
  expect(await storage.exists(`${uuidOf(tenant.id)}/${uuidOf(id)}`)).toBe(false)
  await handlersOf(app.services)['province-access'](job({ accountId: randomUUID(), tenantIds: [uuidOf(tenant.id)] }))
  const [left] =
    await app.sql`select (select count(*) from audit_entry where tenant_id = ${uuidOf(tenant.id)}) + (select count(*) from notification where tenant_id = ${uuidOf(tenant.id)}) as n`
  expect(Number(left?.['n'])).toBe(0)
})

test('an erasure that was called off does not happen later; an export that is gone is none', async () => {
  const tenant = await openTenant(app)
  await suspend(tenant)
  const { version } = await versionOf(tenant)
  const input = { id: tenant.id, confirmSlug: tenant.slug, expectedVersion: version }
  await app.sql`insert into tenant_export (tenant_id, id, account_id, status, expires_at) values (${uuidOf(tenant.id)}, gen_random_uuid(), gen_random_uuid(), 'ready', now() - interval '1 day')`
  const ask = (more: object = {}) => refused(app, { ...tenant, slug: '' }, 'tenantErase', { ...input, ...more }, operator)
  expect((await ask()).userErrors).toMatchObject([{ code: 'EXPORT_FIRST' }])
  expect((await ask({ unexported: true })).userErrors).toEqual([])
  const asked = (await versionOf(tenant)).version
  await app.must('mutation ($id: ID!) { tenantReopen(input: { id: $id }) { userErrors { code } } }', {
    as: operator,
    variables: { id: tenant.id },
  })
  await suspend(tenant)
  await eraseData(app.services, job({ erasedId: uuidOf(tenant.id), version: asked }))
  expect((await versionOf(tenant)).status).toBe('suspended')
  const [trace] = await app.sql`select erased_by is not null as known from tenant where id = ${uuidOf(tenant.id)}`
  expect(trace).toMatchObject({ known: true })
})

test('a roster that nobody confirmed is gone after 30 days, and a photo that was taken off is shown to nobody', async () => {
  const tenant = await openTenant(app)
  const { site } = await furnish(app, tenant)
  const fileId = await sendFile(app, tenant, 'r.csv', '姓名\n某某\n')
  await mutate(app, tenant, 'importCreate', { kind: 'DEPUTIES', fileId }, '{ id }')
  await app.sql`update file set created_at = now() - interval '31 days' where id = ${uuidOf(fileId)}`
  const key = `${uuidOf(tenant.id)}/${uuidOf(fileId)}`
  expect(await app.services.storage.exists(key)).toBe(true)
  await nightly(tenant)
  expect(await app.services.storage.exists(key)).toBe(false)
  const content = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#0f0' } })
    .png()
    .toBuffer()
  const made = await app.must<{ fileCreate: { file: { id: string }; uploadUrl: string } }>(
    'mutation { fileCreate(input: { purpose: PICTURE, name: "x" }) { file { id } uploadUrl userErrors { code } } }',
    { tenant: tenant.slug, as: tenant.admin },
  )
  await app.http.inject({
    method: 'PUT',
    url: made.fileCreate.uploadUrl,
    payload: content,
    headers: { authorization: `Bearer ${await app.tokens.sign(tenant.admin)}` },
  })
  await mutate(app, tenant, 'sitePhotoSet', { id: site.id, expectedVersion: 1, fileId: made.fileCreate.file.id }, '{ id }')
  const url = `/${tenant.slug}/pictures/${uuidOf(made.fileCreate.file.id)}`
  const shown = await get(url, null)
  expect([shown.statusCode, shown.headers['content-security-policy']]).toEqual([200, 'sandbox'])
  await mutate(app, tenant, 'siteUpdate', { id: site.id, expectedVersion: 2, photo: null }, '{ id }')
  expect((await get(url, null)).statusCode).toBe(404)
})

test('own data are whole, and hold nothing of others', async () => {
  const tenant = await openTenant(app)
  await mutate(app, tenant, 'personCreate', { code: 'OTHER', name: '欧阳他人' }, '{ id }')
  const { one } = await join(app, tenant, 'CITIZEN', newPhone())
  const account = (
    await app.sql`select account_id from membership m join role r on r.tenant_id = m.tenant_id and r.id = m.role_id where m.tenant_id = ${uuidOf(tenant.id)} and r.base = 'citizen'`
  )[0]?.['account_id']
  await app.sql`insert into notification (tenant_id, id, account_id, event) select ${uuidOf(tenant.id)}, gen_random_uuid(), ${account}, 'role_given' from generate_series(1, 1500)`
  const { url } = (await one.ask('mutation { ownDataExport { url } }')).data['ownDataExport']
  const answer = await app.http.inject({
    url,
    headers: { host: 'minhui.test', cookie: one.cookie as string, 'sec-fetch-site': 'same-origin' },
  })
  expect(answer.json().tenants[tenant.slug].notification.length).toBe(1501)
  expect(answer.body).not.toMatch(/欧阳他人|"after"/)
})

test('a mailbox that takes nothing keeps nobody else from theirs', async () => {
  expect(await tellDigest(app)).toEqual(['second@example.cn'])
})
