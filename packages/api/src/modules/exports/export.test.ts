import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from '../../../test/app.ts'
import { openOpinions } from '../../../test/opinions.ts'
import { furnish, grant, grantByDatabase, mutate, openTenant, type TestTenant } from '../../../test/tenant.ts'
import { readTable } from '../../tabular/read.ts'

let app: App
let tenant: TestTenant
beforeAll(async () => {
  app = await createApp()
  tenant = await openTenant(app)
  const { term, unit } = await furnish(app, tenant)
  for (let i = 0; i < 120; i++) {
    const person = await mutate(app, tenant, 'personCreate', { code: `E${i}`, name: i === 7 ? '=cmd' : `某${i}` })
    await mutate(app, tenant, 'mandateCreate', {
      personId: person.id,
      termId: term.id,
      unitId: unit.id,
      code: `E${i}`,
      startsOn: '2022-01-01',
    })
  }
})
afterAll(() => app?.close())

const prepare = async (input: object, as = tenant.admin) =>
  app.request('mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { url userErrors { code } } }', {
    tenant: tenant.slug,
    as,
    variables: { input },
  })
const open = async (url: string, as: string | null) =>
  app.http.inject({ url, headers: as ? { authorization: `Bearer ${await app.tokens.sign(as)}` } : {} })

test('what is filtered comes as xlsx and CSV, all of it, harmless, and on record', async () => {
  for (const format of ['XLSX', 'CSV']) {
    const { data } = await prepare({ kind: 'DEPUTIES', format })
    const answer = await open(data['exportCreate'].url, tenant.admin)
    const [heading, ...lines] = await readTable(answer.rawPayload)
    expect(heading?.slice(0, 2)).toEqual(['代表证号', '姓名'])
    expect(lines).toHaveLength(121)
    expect(lines.find(([code]) => code === 'E7')?.[1]).toBe("'=cmd")
  }
  const found = await prepare({ kind: 'DEPUTIES', format: 'CSV', search: '某11' })
  const [, ...few] = await readTable((await open(found.data['exportCreate'].url, tenant.admin)).rawPayload)
  expect(few).toHaveLength(11)
  const auditor = await grantByDatabase(app, tenant, 'audit_admin')
  const { auditEntries } = await app.must<{ auditEntries: { nodes: { after: string }[] } }>(
    '{ auditEntries(action: "export") { nodes { after } } }',
    { tenant: tenant.slug, as: auditor },
  )
  expect(JSON.parse(auditEntries.nodes[0]?.after as string)).toEqual({ format: 'csv', search: '某11' })
})

test('for who may, for the account that asked, in its tenant, for ten minutes, and only while it may', async () => {
  const supervisor = await grant(app, tenant, 'supervisor')
  expect((await prepare({ kind: 'DEPUTIES', format: 'CSV' }, supervisor)).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  expect((await prepare({ kind: 'AUDIT', format: 'CSV' })).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  const { data } = await prepare({ kind: 'DEPUTIES', format: 'CSV' })
  const { url } = data['exportCreate'] as { url: string }
  const other = await openTenant(app)
  for (const as of [null, supervisor, other.admin]) expect((await open(url, as)).statusCode).toBe(404)
  expect((await open(url.replace(tenant.slug, other.slug), other.admin)).statusCode).toBe(404)
  expect(
    (
      await open(
        url.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')),
        tenant.admin,
      )
    ).statusCode,
  ).toBe(404)
  const ticket = { kind: 'deputies', format: 'csv', filter: {}, accountId: tenant.admin, until: Date.now() - 1 }
  const [row] = await app.sql`select id from tenant where slug = ${tenant.slug}`
  const late = app.services.keys.seal(JSON.stringify(ticket), `export ${row?.['id']}`)
  expect((await open(`/${tenant.slug}/exports?ticket=${encodeURIComponent(late)}`, tenant.admin)).statusCode).toBe(404)
  // Signed in still, but no admin any more.
  const second = await grant(app, tenant, 'district_admin')
  const again = (await prepare({ kind: 'SITES', format: 'CSV' }, second)).data['exportCreate'].url
  expect((await open(again, second)).statusCode).toBe(200)
  await app.sql`update membership set valid_to = '2023-01-01' where account_id = ${second}`
  app.services.feed.publish([{ topic: 'access', tenantId: row?.['id'] }])
  expect((await open(again, second)).statusCode).toBe(404)
})

test('the audit administrator exports the audit', async () => {
  const auditor = await grantByDatabase(app, tenant, 'audit_admin')
  const { data } = await prepare({ kind: 'AUDIT', format: 'CSV', action: 'siteCreate' }, auditor)
  const [, ...lines] = await readTable((await open(data['exportCreate'].url, auditor)).rawPayload)
  expect(lines).toHaveLength(2)
})

test('what a list of cases shows is exported just so; what the list does not know is refused', async () => {
  const at = await openOpinions(app)
  const [first, second] = [await at.submit({ text: '道路坑洼，骑车摔倒' }), await at.submit({ text: '小区噪音很大' })]
  await at.done(first.number, 'Accept', at.who.keeper)
  const asked = async (filter: unknown, as = at.tenant.admin, more: object = {}) => {
    const text = typeof filter === 'string' ? filter : JSON.stringify(filter)
    return (
      await app.request(
        'mutation ($input: ExportCreateInput!) { exportCreate(input: $input) { url userErrors { code field } } }',
        {
          tenant: at.tenant.slug,
          as,
          variables: { input: { kind: 'OPINIONS', format: 'CSV', filter: text, ...more } },
        },
      )
    ).data['exportCreate'] as { url: string | null; userErrors: { code: string; field: string }[] }
  }
  const lines = async (filter: object, as = at.tenant.admin) => {
    const { url, userErrors } = await asked(filter, as)
    expect(userErrors).toEqual([])
    const file = (await open(url as string, as)).rawPayload.toString()
    return [first.number, second.number].filter((number) => file.includes(number))
  }
  expect(await lines({})).toEqual([first.number, second.number])
  expect(await lines({ search: '坑洼' })).toEqual([first.number])
  expect(await lines({ states: ['accepted'], orderBy: 'DUE' })).toEqual([first.number])
  expect(await lines({ createdUntil: '2020-01-01' })).toEqual([])
  // What waits is what waits for whoever asks; who sees less exports less.
  expect(await lines({ mine: true }, at.who.keeper)).toContain(second.number)
  expect(await lines({}, at.who.otherKeeper)).toEqual([])
  for (const [filter, field] of [
    ['{', 'filter'],
    ['[1]', 'filter'],
    [{ nothing: 1 }, 'filter.nothing'],
    [{ states: 7 }, 'filter.states'],
    [{ categoryId: 'x' }, 'filter.categoryId'],
    [{ after: 'x' }, 'filter.after'],
  ] as const)
    expect((await asked(filter)).userErrors).toMatchObject([{ field }])
  expect((await asked({}, at.tenant.admin, { overdue: true })).userErrors).toMatchObject([{ code: 'INVALID', field: 'filter' }])
  expect((await asked({}, at.tenant.admin, { kind: 'SITES' })).userErrors).toMatchObject([{ code: 'INVALID', field: 'filter' }])
})
