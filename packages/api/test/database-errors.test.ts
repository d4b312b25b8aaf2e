import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from './app.ts'
import { furnish, mutate, openTenant, sendFile, type TestTenant, uuidOf } from './tenant.ts'

/** When the database fails in the middle, nothing that somebody wrote or is called is in a log or in an answer. */
const name = '绝密人'
const phone = '13977778888'
let app: App
let tenant: TestTenant
let things: Awaited<ReturnType<typeof furnish>>

beforeAll(async () => {
  app = await createApp({ jobs: true })
  tenant = await openTenant(app)
  things = await furnish(app, tenant)
  // As a database says it: the message and the details quote the row.
  await app.sql.unsafe(`create function public.fail() returns trigger language plpgsql as $$
    begin raise exception 'failed with %', to_jsonb(new)::text using errcode = 'XX000', detail = to_jsonb(new)::text; end $$`)
  for (const table of [
    'person',
    'notice',
    'webhook',
    'file',
    'notification',
    'consent',
    'import_row',
    'invitation',
    'notification_address',
  ])
    await app.sql.unsafe(`create trigger fail before insert or update on ${table} for each row
      when (new::text ~ '${name}|${phone}|notification__fail' or '${table}' in ('notification_address', 'consent', 'import_row', 'invitation')) execute function public.fail()`)
})
afterAll(() => app?.close())

const attempt = (query: string, input: object) =>
  app.request(query, { tenant: tenant.slug, as: tenant.admin, variables: { input } })

test.each([
  ['personCreate', { code: 'X', name, phone }, 'person { id }'],
  ['noticeCreate', { kind: 'PRIVACY', title: name, body: phone }, 'notice { id }'],
  ['webhookCreate', { code: 'w', url: `http://127.0.0.1:9/${phone}`, events: ['ROLE_GIVEN'] }, 'webhook { id }'],
  ['fileCreate', { purpose: 'IMPORT', name }, 'file { id }'],
  ['notificationAddressSet', { channel: 'EMAIL', address: `${phone}@example.cn` }, 'sent'],
])('%s', async (mutation, input, selection) => {
  const before = app.logs.length
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`
  const { text, errors } = await attempt(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} userErrors { code } } }`,
    input,
  )
  expect(errors[0]?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR')
  const said = text + app.logs.slice(before).join('')
  expect(said).toContain('XX000')
  for (const secret of [name, phone, 'failed with']) expect(said).not.toContain(secret)
})

test('invitationCreate and a job that reads a roster', async () => {
  const role = (await app.sql`select id from role where tenant_id = ${uuidOf(tenant.id)} and base = 'citizen'`)[0]?.['id']
  const roleId = Buffer.from(`Role:${role}`).toString('base64url')
  const input = { personId: things.person.id, phone, roleId, scopeKind: 'OWN', validFrom: '2026-01-01' }
  await attempt('mutation ($input: InvitationCreateInput!) { invitationCreate(input: $input) { userErrors { code } } }', input)
  const fileId = await sendFile(
    app,
    tenant,
    'r.csv',
    `姓名,手机号,角色编号,范围编号,开始日期\n${name},${phone},citizen,,2026-01-01\n`,
  )
  await mutate(app, tenant, 'importCreate', { kind: 'USERS', fileId }, '{ id }')
  await expect.poll(() => app.logs.some((line) => line.includes('a job failed')), { timeout: 15_000 }).toBe(true)
  const kept = JSON.stringify(await app.sql`select output from jobs.job where output is not null`)
  for (const secret of [name, phone, 'failed with']) {
    expect(app.logs.join('')).not.toContain(secret)
    expect(kept).not.toContain(secret)
  }
})
