import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp, operator } from '../../../test/app.ts'
import { furnish, grantByDatabase, mutate, openTenant, refused, type TestTenant } from '../../../test/tenant.ts'

let app: App
let tenant: TestTenant
let auditor: string
let things: Awaited<ReturnType<typeof furnish>>
let sql: App['sql']
beforeAll(async () => {
  app = await createApp()
  sql = app.sql
  tenant = await openTenant(app)
  things = await furnish(app, tenant)
  auditor = await grantByDatabase(app, tenant, 'audit_admin')
})
afterAll(() => app?.close())

type Entry = {
  seq: number
  action: string
  subject: string
  outcome: string
  reason: string
  targetId: string
  accountName: string
  before: string
  after: string
}
const entries = async (args = '', as = auditor) =>
  (
    await app.must<{ auditEntries: { nodes: Entry[] } }>(
      `{ auditEntries(first: 100 ${args}) { nodes { seq action subject outcome reason targetId accountName before after } } }`,
      { tenant: tenant.slug, as },
    )
  ).auditEntries.nodes
const faults = async () =>
  (
    await app.must<{ auditFaults: { seq: number; fault: string }[] }>('{ auditFaults { seq fault } }', {
      tenant: tenant.slug,
      as: auditor,
    })
  ).auditFaults

test('a change says who did what to which object, and what was before and after, without secrets', async () => {
  await mutate(app, tenant, 'personUpdate', {
    id: things.person.id,
    expectedVersion: 1,
    profession: '医生',
    contact: '0510-5550000',
    contactConsentOn: '2026-01-01',
  })
  const [entry] = await entries('action: "personUpdate"')
  expect(entry).toMatchObject({ subject: 'Person', outcome: 'DONE', targetId: things.person.id, accountName: '管理员' })
  expect(JSON.parse(entry?.before as string)).toEqual({ profession: '教师', contact: null, contactConsentOn: null })
  expect(JSON.parse(entry?.after as string)).toEqual({ profession: '医生', contact: '•••', contactConsentOn: '2026-01-01' })
})

test('what was rolled back leaves no entry; a refusal leaves one', async () => {
  const before = (await entries('action: "siteCreate"')).length
  await refused(app, tenant, 'siteCreate', { kindId: things.home.id, code: 'H', name: '重复' })
  expect(await entries('action: "siteCreate"')).toHaveLength(before)
  await refused(app, tenant, 'siteCreate', { kindId: things.home.id, code: 'Z', name: '越权' }, auditor)
  expect((await entries('action: "siteCreate", outcome: REFUSED'))[0]).toMatchObject({ reason: 'FORBIDDEN', targetId: null })
})

test('what the operator does to the tenant is in the tenant’s audit', async () => {
  await app.must('mutation ($id: ID!) { tenantSuspend(input: { id: $id, reason: "演示" }) { userErrors { code } } }', {
    as: operator,
    variables: { id: tenant.id },
  })
  await app.must('mutation ($id: ID!) { tenantReopen(input: { id: $id }) { userErrors { code } } }', {
    as: operator,
    variables: { id: tenant.id },
  })
  expect((await entries('subject: "Tenant"')).map(({ action }) => action)).toEqual([
    'tenantReopen',
    'tenantSuspend',
    'tenantOpen',
  ])
})

test('only the audit administrator reads it, and reading is recorded', async () => {
  for (const as of [null, tenant.admin, operator]) {
    for (const query of ['{ auditEntries { nodes { seq } } }', '{ auditFaults { seq } }']) {
      const { errors } = await app.request(query, { tenant: tenant.slug, as })
      expect(errors.map((e) => e.extensions?.['code'])).toEqual([as ? 'FORBIDDEN' : 'UNAUTHENTICATED'])
    }
  }
  const searched = (await entries('action: "auditEntries"')).length
  expect(await entries('action: "auditEntries"')).toHaveLength(searched + 1)
})

test('the chain is whole under parallel writes; the application can neither change nor remove nor forge an entry', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, i) => mutate(app, tenant, 'siteTierCreate', { code: `p${i}`, name: `层${i}`, ordinal: i })),
  )
  expect(await faults()).toEqual([])
  const [{ n, last }] =
    (await sql`select count(*)::int n, max(seq)::int last from audit_entry e join tenant t on t.id = e.tenant_id
    where t.slug = ${tenant.slug}`) as unknown as [{ n: number; last: number }]
  expect(n).toBe(last)
  const rights = await sql`select privilege_type from information_schema.role_table_grants
    where grantee = 'app_user' and table_name in ('audit_entry', 'audit_chain')`
  expect(new Set(rights.map((r) => r['privilege_type']))).toEqual(new Set(['SELECT']))
})

test.each([
  ['changed', 'update audit_entry set reason = $2 where tenant_id = $1 and seq = 5', 5],
  ['missing before', 'delete from audit_entry where tenant_id = $1 and seq = 7 and $2 <> $1::text', 8],
  [
    'missing at the end',
    'delete from audit_entry where tenant_id = $1 and seq = (select max(seq) from audit_entry where tenant_id = $1) and $2 <> $1::text',
    null,
  ],
])('an entry that is %s is found', async (fault, tampering, seq) => {
  const other = await openTenant(app)
  await furnish(app, other)
  const [row] = await sql<{ id: string }[]>`select id from tenant where slug = ${other.slug}`
  const verify = () =>
    sql.begin(async (tx) => {
      await tx`select app.set_context(${row?.id as string})`
      return tx`select seq::int, fault from app.verify_audit()`
    })
  expect(await verify()).toEqual([])
  await sql.unsafe(tampering, [row?.id as string, '篡改'])
  expect((await verify()).map((f) => f['fault'])).toContain(fault)
  if (seq) expect((await verify())[0]).toMatchObject({ seq })
})

test('what is older than the retention goes, and the chain still holds', async () => {
  const other = await openTenant(app)
  await furnish(app, other)
  const [row] = await sql<{ id: string }[]>`select id from tenant where slug = ${other.slug}`
  const answer = await sql.begin(async (tx) => {
    await tx`select app.set_context(${row?.id as string})`
    // Old entries cannot be made but by forging, so the clock of the first three is turned back and their hashes with it.
    await tx`update audit_entry set created_at = created_at - interval '2 years' where tenant_id = ${row?.id as string} and seq <= 3`
    await tx`do $$ declare e audit_entry; link text := ''; begin
      for e in select * from audit_entry where tenant_id = app.current_tenant() order by seq loop
        update audit_entry set previous_hash = link, hash = app.audit_hash(link, e) where tenant_id = e.tenant_id and id = e.id returning hash into link;
      end loop;
      update audit_chain set last_hash = link where tenant_id = app.current_tenant();
    end $$`
    const [trimmed] = await tx`select app.trim_audit()::int as n`
    return { trimmed: trimmed?.['n'], faults: await tx`select * from app.verify_audit()` }
  })
  expect(answer).toMatchObject({ trimmed: 3, faults: [] })
})
