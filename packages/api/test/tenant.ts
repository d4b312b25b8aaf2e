import { randomBytes } from 'node:crypto'
import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql'
import { schema } from '../src/schema.ts'
import { type App, operator } from './app.ts'
import type { Tried } from './samples.ts'

/** A tenant that a test opened for itself, with the account of its admin. */
export type TestTenant = { id: string; slug: string; admin: string }

/** Opens a tenant through GraphQL, as the operator does, so that every test works in a district of its own. */
export async function openTenant(app: App, slug = `t${randomBytes(5).toString('hex')}`): Promise<TestTenant> {
  const { tenantOpen } = await app.must<{ tenantOpen: { tenant: { id: string } } }>(
    `mutation ($input: TenantOpenInput!) { tenantOpen(input: $input) { tenant { id } userErrors { code field message } } }`,
    {
      as: operator,
      variables: { input: { slug, name: '示例区人民代表大会', nameEn: 'Example', regionCode: '320211', adminName: '管理员' } },
    },
  )
  const [row] = await app.sql<{ account_id: string }[]>`
    select m.account_id from membership m join tenant t on t.id = m.tenant_id where t.slug = ${slug} order by m.id limit 1`
  return { id: tenantOpen.tenant.id, slug, admin: row?.account_id as string }
}

const pascal = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`

/** Calls a mutation and answers the object it made or changed; fields of the object as in a selection. */
export async function mutate(
  app: App,
  tenant: TestTenant,
  name: string,
  input: object,
  selection = '{ id version }',
  as = tenant.admin,
) {
  const field = payloadField(name)
  const data = await app.must<Record<string, Record<string, Record<string, any>>>>(
    `mutation ($input: ${pascal(name)}Input!) { ${name}(input: $input) { ${field} ${selection} userErrors { code field message } } }`,
    { tenant: tenant.slug, as, variables: { input } },
  )
  return (data[name] as Record<string, Record<string, any>>)[field] as Record<string, any> & { id: string; version: number }
}

/** Calls a mutation and answers its user errors, e.g. `[{ code: 'TAKEN', field: 'code' }]`. */
export async function refused(app: App, tenant: TestTenant, name: string, input: object, as: string | null = tenant.admin) {
  const answer = await app.request(
    `mutation ($input: ${pascal(name)}Input!) { ${name}(input: $input) { ${payloadField(name)} { __typename } userErrors { code field message } } }`,
    {
      tenant: tenant.slug,
      as,
      variables: { input },
    },
  )
  return {
    ...answer,
    userErrors: (answer.data?.[name]?.userErrors ?? []) as { code: string; field: string | null; message: string }[],
  }
}

function payloadField(name: string): string {
  const type = schema.getType(`${pascal(name)}Payload`) as GraphQLObjectType
  const fields = Object.values(type.getFields()).filter((field) => field.name !== 'userErrors')
  // Its object, whatever else it answers.
  return (fields.find((field) => isObjectType(getNamedType(field.type))) ?? fields[0])?.name as string
}

/** What most tests need in their tenant: a tier, kinds, a small tree, a body with a term, a person and a mandate. */
export async function furnish(app: App, tenant: TestTenant, mark = '') {
  const make = (name: string, input: object) => mutate(app, tenant, name, marked(input, mark))
  const tier = await make('siteTierCreate', { code: 'main', name: '主要平台', ordinal: 1 })
  const home = await make('siteKindCreate', {
    tierId: tier.id,
    code: 'home',
    name: '代表之家',
    commonCategory: 'HOME',
    rootAllowed: true,
    ordinal: 1,
  })
  const station = await make('siteKindCreate', {
    tierId: tier.id,
    code: 'station',
    name: '联络站',
    commonCategory: 'STATION',
    ordinal: 2,
  })
  await mutate(app, tenant, 'siteKindSetParents', { id: station.id, expectedVersion: 1, parentIds: [home.id, station.id] })
  const item = await make('checklistItemCreate', { kindId: station.id, code: 'sign', name: '有统一标识', points: 2, ordinal: 1 })
  const root = await make('siteCreate', { kindId: home.id, code: 'H', name: '甲家', latitude: 31.5, longitude: 120.3 })
  const site = await make('siteCreate', { kindId: station.id, parentId: root.id, code: 'S', name: '乙站' })
  const body = await make('congressBodyCreate', { code: 'B', name: '示例区人大', kind: 'CONGRESS', level: 'DISTRICT' })
  const term = await make('termCreate', { bodyId: body.id, ordinal: 1, name: '第一届', startsOn: '2022-01-01' })
  const unit = await make('unitCreate', { code: 'U', name: '民政局', kind: 'DEPARTMENT' })
  const person = await make('personCreate', { code: 'P', name: '单某某', profession: '教师', public: true })
  const mandate = await make('mandateCreate', {
    personId: person.id,
    termId: term.id,
    unitId: unit.id,
    code: 'M',
    startsOn: '2022-01-01',
  })
  const category = await make('groupCategoryCreate', { code: 'C', name: '经济', ordinal: 1 })
  const group = await make('deputyGroupCreate', {
    categoryId: category.id,
    bodyId: body.id,
    linkUnitId: unit.id,
    code: 'G',
    name: '经济小组',
  })
  return { tier, home, station, item, root, site, body, term, unit, person, mandate, category, group }
}

/** The input with a mark in its names, by which a row can be told wherever it turns up. */
export function marked(input: object, mark: string): object {
  const { name } = input as { name?: string }
  return name && mark ? { ...input, name: `${name}${mark}` } : input
}

/** Gives a person a role in the tenant and answers the account. */
export async function grant(
  app: App,
  tenant: TestTenant,
  base: string,
  scopeKind = 'TENANT',
  scopeId?: string,
  personId?: string,
) {
  const code = `R${randomBytes(4).toString('hex')}`
  const holder = personId ?? (await mutate(app, tenant, 'personCreate', { code, name: '某甲' })).id
  const role = await roleOf(app, tenant, base)
  await mutate(app, tenant, 'membershipGrant', { personId: holder, roleId: role, scopeKind, scopeId, validFrom: '2022-01-01' })
  const [row] = await app.sql<
    { account_id: string }[]
  >`select account_id from membership where person_id = ${uuidOf(holder)} limit 1`
  return row?.account_id as string
}

/** One account for each role by which mutations are tried, in a tenant that `furnishAll` has furnished. */
export async function cast(app: App, tenant: TestTenant, unitId: string): Promise<Record<Tried, string>> {
  const [deputy] = await app.sql<{ account_id: string }[]>`
    select m.account_id from membership m join role r on r.tenant_id = m.tenant_id and r.id = m.role_id join tenant t on t.id = m.tenant_id
     where t.slug = ${tenant.slug} and r.base = 'deputy' order by m.id limit 1`
  return {
    district_admin: tenant.admin,
    security_admin: await grantByDatabase(app, tenant, 'security_admin'),
    supervisor: await grant(app, tenant, 'supervisor'),
    department_handler: await grant(app, tenant, 'department_handler', 'UNIT', unitId),
    citizen: await grant(app, tenant, 'citizen', 'OWN'),
    deputy: deputy?.account_id as string,
    prosecutor_liaison: await grant(app, tenant, 'prosecutor_liaison'),
    teller: await grant(app, tenant, 'teller'),
  }
}

/** Gives a role that nobody in the tenant may give: that of an administrator whom the operator appoints. */
export async function grantByDatabase(app: App, tenant: TestTenant, base: string): Promise<string> {
  const [row] = await app.sql<{ account_id: string }[]>`
    with made as (insert into account (id, display_name) values (gen_random_uuid(), ${base}) returning id)
    insert into membership (tenant_id, id, account_id, role_id, scope_kind, valid_from)
    select r.tenant_id, gen_random_uuid(), made.id, r.id, 'tenant', '2022-01-01'
      from made, role r join tenant t on t.id = r.tenant_id where t.slug = ${tenant.slug} and r.base = ${base} limit 1
    returning account_id`
  return row?.account_id as string
}

/** Another account of the person who holds one, with the same role. */
export async function secondAccount(app: App, accountId: string): Promise<string> {
  const [row] = await app.sql<{ account_id: string }[]>`
    with made as (insert into account (id, display_name) values (gen_random_uuid(), '又一账号') returning id)
    insert into membership (tenant_id, id, account_id, person_id, role_id, scope_kind, scope_id, valid_from)
      select m.tenant_id, gen_random_uuid(), made.id, m.person_id, m.role_id, m.scope_kind, m.scope_id, m.valid_from
        from made, membership m where m.account_id = ${accountId} limit 1 returning account_id`
  return row?.account_id as string
}

/** Sends a file as the console does, for an import of the admin's unless said. Answers its id. */
export async function sendFile(
  app: App,
  tenant: TestTenant,
  name: string,
  content: string | Buffer,
  { purpose = 'IMPORT', as = tenant.admin } = {},
): Promise<string> {
  const { fileCreate } = await app.must<{ fileCreate: { file: { id: string }; uploadUrl: string } }>(
    'mutation ($input: FileCreateInput!) { fileCreate(input: $input) { file { id } uploadUrl userErrors { code } } }',
    { tenant: tenant.slug, as, variables: { input: { purpose, name } } },
  )
  const answer = await app.http.inject({
    method: 'PUT',
    url: fileCreate.uploadUrl,
    headers: { authorization: `Bearer ${await app.tokens.sign(as)}`, 'content-type': 'application/octet-stream' },
    payload: content,
  })
  if (answer.statusCode !== 204) throw new Error(`${answer.statusCode} ${answer.body}`)
  return fileCreate.file.id
}

/** The role of the tenant for a role of the vocabulary. */
export async function roleOf(app: App, tenant: TestTenant, base: string): Promise<string> {
  const { roles } = await app.must<{ roles: { nodes: { id: string; base: string }[] } }>(
    '{ roles(first: 100) { nodes { id base } } }',
    {
      tenant: tenant.slug,
      as: tenant.admin,
    },
  )
  return roles.nodes.find((role) => role.base === base.toUpperCase())?.id as string
}

/** The uuid in a global id. */
export const uuidOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1] as string
