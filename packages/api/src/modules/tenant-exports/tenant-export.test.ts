import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp, operator } from '../../../test/app.ts'
import { Browser } from '../../../test/browser.ts'
import { furnishAll } from '../../../test/furnish-all.ts'
import { join, newPhone, password, wideLimits } from '../../../test/people.ts'
import { readZip } from '../../../test/read-zip.ts'
import { grant, mutate, openTenant, refused, type TestTenant, uuidOf } from '../../../test/tenant.ts'

const mark = '导出记号'
let app: App
beforeAll(async () => {
  app = await createApp({ jobs: true, limits: wideLimits })
})
afterAll(() => app?.close())

type Export = { id: string; status: string; url: string | null; sha256: string | null; size: number }
const exportsOf = async (tenant: TestTenant) =>
  (
    await app.must<{ tenantExports: { nodes: Export[] } }>(
      '{ tenantExports { nodes { id status url sha256 size expiresAt } } }',
      {
        tenant: tenant.slug,
        as: tenant.admin,
      },
    )
  ).tenantExports.nodes
const get = async (url: string, as: string | null) =>
  app.http.inject({ url, headers: as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {} })
async function gather(tenant: TestTenant): Promise<Export & { url: string }> {
  await mutate(app, tenant, 'tenantExportCreate', {}, '{ id }')
  await expect.poll(async () => (await exportsOf(tenant))[0]?.status, { timeout: 20_000 }).toBe('READY')
  return (await exportsOf(tenant))[0] as Export & { url: string }
}

test('everything of a tenant leaves in one documented file, without secrets and without anything of another', async () => {
  const [tenant, other] = [await openTenant(app), await openTenant(app)]
  await furnishAll(app, tenant, mark)
  await furnishAll(app, other, '别人的记号')
  // The one that furnishing has asked for comes first.
  await expect.poll(async () => (await exportsOf(tenant))[0]?.status, { timeout: 20_000 }).toBe('READY')
  const { personUpdate } = await app.must(
    'mutation ($input: PersonUpdateInput!) { personUpdate(input: $input) { person { id } userErrors { code } } }',
    {
      tenant: tenant.slug,
      as: tenant.admin,
      variables: { input: { id: (await people(tenant))[0]?.id, expectedVersion: 1, phone: '13911112222' } },
    },
  )
  expect(personUpdate.userErrors).toEqual([])
  const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#f00' } })
    .png()
    .toBuffer()
  const made = await app.must<{ fileCreate: { file: { id: string }; uploadUrl: string } }>(
    'mutation { fileCreate(input: { purpose: PICTURE, name: "x.png" }) { file { id } uploadUrl userErrors { code } } }',
    { tenant: tenant.slug, as: tenant.admin },
  )
  const headers = { authorization: `Bearer ${await app.tokens.sign(tenant.admin)}` }
  await app.http.inject({ method: 'PUT', url: made.fileCreate.uploadUrl, payload: picture, headers })
  const { url, sha256, size } = await gather(tenant)
  const answer = await get(url, tenant.admin)
  expect([answer.statusCode, answer.rawPayload.length]).toEqual([200, size])
  expect(createHash('sha256').update(answer.rawPayload).digest('hex')).toBe(sha256)
  const entries = await readZip(answer.rawPayload)
  const dictionary = JSON.parse(entries.get('dictionary.json') as string)
  for (const [name, text] of entries) {
    const table = /^data\/(.+)\.json$/.exec(name)?.[1]
    if (!table) continue
    const rows = JSON.parse(text) as object[]
    const [stored] = await app.sql.unsafe(`select count(*)::int n from "${table}" where tenant_id = $1`, [uuidOf(tenant.id)])
    // Whoever fetches it is in the audit since.
    if (!/^(audit_|notification)/.test(table)) expect([table, rows.length]).toEqual([table, stored?.['n']])
    for (const row of rows)
      expect(
        Object.keys(row).filter((key) => !dictionary[table].columns[key]),
        table,
      ).toEqual([])
  }
  const all = [...entries.values()].join('\n')
  expect(all).toContain(mark)
  expect(all).not.toContain('别人的记号')
  expect(all).not.toContain(uuidOf(other.id))
  expect(all).not.toMatch(/token_hash|client_secret|_sealed|phone_index/)
  expect(
    JSON.parse(entries.get('data/person.json') as string).some((row: { phone: string }) => row.phone === '13911112222'),
  ).toBe(true)
  expect([...entries.keys()].filter((name) => name.startsWith('files/'))).toEqual([`files/${uuidOf(made.fileCreate.file.id)}`])
  expect(entries.get('README.md')).toContain('dictionary.json')
  for (const as of [
    null,
    other.admin,
    operator,
    await grant(app, tenant, 'office_admin', 'BRANCH', (await sites(tenant))[0]?.id),
  ])
    expect((await get(url, as)).statusCode).toBe(404)
  expect((await get(url.replace(tenant.slug, other.slug), other.admin)).statusCode).toBe(404)
  await app.sql`update tenant_export set expires_at = now() - interval '1 minute'`
  expect((await get(url, tenant.admin)).statusCode).toBe(404)
})

const people = async (tenant: TestTenant) =>
  (
    await app.must<{ people: { nodes: { id: string }[] } }>('{ people { nodes { id } } }', {
      tenant: tenant.slug,
      as: tenant.admin,
    })
  ).people.nodes
const sites = async (tenant: TestTenant) =>
  (await app.must<{ sites: { nodes: { id: string }[] } }>('{ sites { nodes { id } } }', { tenant: tenant.slug })).sites.nodes

test('a tenant that leaves is erased whole, with the accounts that were only its own, and nothing of another', async () => {
  const [tenant, other] = [await openTenant(app), await openTenant(app)]
  await furnishAll(app, tenant, mark)
  const [mine, shared] = [newPhone(), newPhone()]
  await join(app, tenant, 'CITIZEN', mine)
  await join(app, tenant, 'CITIZEN', shared)
  await join(app, other, 'CITIZEN', shared)
  const erase = (input: object, as = operator) =>
    refused(app, { ...tenant, slug: '' }, 'tenantErase', { id: tenant.id, ...input }, as)
  const versionOf = async () => (await app.sql`select version from tenant where id = ${uuidOf(tenant.id)}`)[0]?.['version']
  const confirmed = { confirmSlug: tenant.slug, expectedVersion: await versionOf() }
  expect((await erase({ ...confirmed, unexported: true })).userErrors).toMatchObject([{ code: 'STATUS' }])
  await gather(tenant)
  await app.must('mutation ($id: ID!) { tenantSuspend(input: { id: $id, reason: "退出" }) { userErrors { code } } }', {
    as: operator,
    variables: { id: tenant.id },
  })
  const expectedVersion = await versionOf()
  expect((await erase({ confirmSlug: 'wrong', expectedVersion })).userErrors).toMatchObject([
    { code: 'INVALID', field: 'confirmSlug' },
  ])
  for (const as of [tenant.admin, other.admin])
    expect((await erase({ ...confirmed, expectedVersion }, as)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  const before = await countOf(other)
  expect((await erase({ ...confirmed, expectedVersion })).userErrors).toEqual([])
  await expect
    .poll(async () => (await app.sql`select status from tenant where id = ${uuidOf(tenant.id)}`)[0]?.['status'], {
      timeout: 30_000,
    })
    .toBe('erased')
  expect(await countOf(tenant)).toBe(0)
  expect(await countOf(other)).toBe(before)
  await expect
    .poll(
      async () =>
        [...(await app.services.storage.listAll(`${uuidOf(tenant.id)}/`).catch(() => ({ objects: [] }))).objects].length,
    )
    .toBe(0)
  const signIn = async (phone: string) =>
    (await new Browser(app, other.slug).do('signInWithPassword', { phone, password }, 'pending')).userErrors
  expect(await signIn(mine)).toMatchObject([{ code: 'SIGN_IN_FAILED' }])
  expect(await signIn(shared)).toEqual([])
  expect((await app.request('{ tenantSetting { id } }', { tenant: tenant.slug })).text).not.toContain('"tenantSetting":{')
}, 60_000)

test('one that was never exported is not erased unless it says that it wants nothing', async () => {
  const tenant = await openTenant(app)
  await app.must('mutation ($id: ID!) { tenantSuspend(input: { id: $id, reason: "退出" }) { userErrors { code } } }', {
    as: operator,
    variables: { id: tenant.id },
  })
  const input = { id: tenant.id, confirmSlug: tenant.slug, expectedVersion: 2 }
  expect((await refused(app, { ...tenant, slug: '' }, 'tenantErase', input, operator)).userErrors).toMatchObject([
    { code: 'EXPORT_FIRST', field: 'unexported' },
  ])
})

/** How many rows of a tenant there are in all tables. */
async function countOf(tenant: TestTenant): Promise<number> {
  const tables = await app.sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' where n.nspname = 'public' and c.relkind = 'r'`
  let rows = 0
  for (const { name } of tables as unknown as { name: string }[])
    rows += (await app.sql.unsafe(`select count(*)::int n from "${name}" where tenant_id = $1`, [uuidOf(tenant.id)]))[0]?.['n']
  return rows
}
