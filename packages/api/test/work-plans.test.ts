import { tenantRoles } from '@minhui/schema/rules/roles'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, createApp } from './app.ts'
import { wideLimits } from './people.ts'
import { openSuggestions } from './suggestions.ts'
import { grant, grantByDatabase, mutate, uuidOf } from './tenant.ts'

/**
 * What waits for somebody is found by an index, whoever asks: no statement walks over what is elsewhere, has ended, or is
 * everybody's. The plans are those that the database makes for a district in which most has ended; what has not is the turn of
 * everybody, at many sites and units. Rows are counted that its scans have looked at, in the plan that served.
 */
type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: Node[]
}
type Sent = { text: string; values: unknown[] }
type Work = { counts: { kind: string; total: number }[] }

const tables = ['opinion', 'suggestion', 'suggestion_unit', 'suggestion_cosigner', 'project', 'prosecution']
const many = { opinions: 6000, suggestions: 2000 }
const questions = [
  '{ work(first: 20) { nodes { __typename } counts { kind total overdue } } }',
  '{ opinions(mine: true, orderBy: DUE, first: 20) { nodes { number } } }',
  '{ suggestions(mine: true, orderBy: DUE, first: 20) { nodes { number } } }',
]
/** As what somebody at a place has a role, and with it at a place where nothing is. */
let people: Record<string, string>
let app: App
let tenant: { id: string; slug: string }

beforeAll(async () => {
  app = await createApp({ limits: wideLimits })
  const at = await openSuggestions(app)
  tenant = at.tenant
  const { things } = at
  const make = async (name: string, input: object) => (await mutate(app, at.tenant, name, input, '{ id }')).id
  const places = {
    branch: things.root.id,
    site: things.site.id,
    unit: things.unit.id,
    idleSite: await make('siteCreate', { kindId: things.home.id, code: 'H9', name: '无事之家' }),
    idleUnit: await make('unitCreate', { code: 'U9', name: '无事局', kind: 'DEPARTMENT' }),
  }
  people = { deputy: at.who.deputy, idle_deputy: at.who.stranger, head: at.who.head, district_admin: at.who.admin }
  for (const base of tenantRoles) {
    if (base in people) continue
    if (base === 'office_admin') {
      people[base] = await grant(app, at.tenant, base, 'BRANCH', places.branch)
      people[`idle_${base}`] = await grant(app, at.tenant, base, 'BRANCH', places.idleSite)
    } else if (base === 'station_keeper') {
      people[base] = await grant(app, at.tenant, base, 'SITE', places.site)
      people[`idle_${base}`] = await grant(app, at.tenant, base, 'SITE', places.idleSite)
    } else if (base === 'department_handler') {
      people[base] = at.who.handler
      people[`idle_${base}`] = await grant(app, at.tenant, base, 'UNIT', places.idleUnit)
    } else if (base === 'citizen') people[base] = await grant(app, at.tenant, base, 'OWN')
    else if (base === 'group_convener') people[base] = await grant(app, at.tenant, base, 'GROUP', things.group.id)
    else if (base === 'security_admin' || base === 'audit_admin') people[base] = await grantByDatabase(app, at.tenant, base)
    else people[base] = await grant(app, at.tenant, base)
  }
  await app.must('mutation ($input: OpinionSubmitInput!) { opinionSubmit(input: $input) { number userErrors { code } } }', {
    tenant: tenant.slug,
    variables: { input: { submissionKey: crypto.randomUUID(), text: '路灯坏了', siteId: things.site.id } },
  })
  await at.draft()
  await fill(uuidOf(tenant.id), uuidOf(places.site), uuidOf(places.unit), uuidOf(things.mandate.id), at.who.otherHandler)
}, 240_000)
afterAll(() => app?.close())

/**
 * Nine of ten have ended; of the rest one of forty is at the site and the unit, and one of sixty the deputy's. One unit has
 * nobody in office, with something at the site; in all others a clerk is.
 */
async function fill(id: string, site: string, unit: string, mandate: string, clerk: string): Promise<void> {
  const owners = ['station_keeper', 'office_admin', 'department_handler', 'supervisor', 'author', 'district_admin']
  await app.sql.begin(async (sql) => {
    await sql`set local session_replication_role = replica`
    const copies: [table: string, n: number, like: string][] = [
      ['site', 40, site],
      ['unit', 40, unit],
      ['mandate', 60, mandate],
    ]
    for (const [table, n, like] of copies)
      await sql`insert into ${sql(table)} select (jsonb_populate_record(null::${sql(table)}, to_jsonb(t)
          || jsonb_build_object('id', md5(${table} || n)::uuid, 'code', 'X' || n) || case when ${table} = 'mandate' then jsonb_build_object('person_id', md5('person' || n)::uuid) else '{}' end)).*
        from ${sql(table)} t, generate_series(1, ${n}::int) n where t.tenant_id = ${id} and t.id = ${like}`
    for (const table of ['site', 'unit'])
      await sql`insert into ${sql(`${table}_closure`)} (tenant_id, id, ancestor_id, descendant_id, depth)
        select ${id}, gen_random_uuid(), md5(${table} || n)::uuid, md5(${table} || n)::uuid, 0 from generate_series(1, 40) n`
    const state = sql`'number', 'x' || n, 'state', case when n % 10 = 0 then 'handling' else 'closed' end,
      'owner', case when n % 10 = 0 then (${owners}::text[])[1 + (n / 10) % 6] end, 'due_on', case when n % 10 = 0 then current_date - 45 + n % 89 end,
      'site_id', case when n / 60 % 40 = 0 then ${site}::uuid else md5('site' || n / 60 % 40)::uuid end,
      'mandate_id', case when n / 60 % 60 = 0 then ${mandate}::uuid else md5('mandate' || n / 60 % 60)::uuid end, 'created_at', now() - n * interval '1 hour'`
    const unitOf = sql`case when (n / 60 + n / 2400) % 40 = 0 then ${unit}::uuid else md5('unit' || (n / 60 + n / 2400) % 40)::uuid end`
    await sql`insert into membership (tenant_id, id, account_id, person_id, role_id, scope_kind, scope_id, valid_from)
      select m.tenant_id, gen_random_uuid(), m.account_id, m.person_id, m.role_id, 'unit', md5('unit' || n)::uuid, m.valid_from
        from membership m, generate_series(2, 40) n where m.tenant_id = ${id} and m.account_id = ${clerk}`
    await sql`insert into opinion select (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'submission_hash', 'x' || n, 'unit_id', ${unitOf}, ${state}))).*
      from opinion o, generate_series(1, ${many.opinions}::int) n where o.tenant_id = ${id}`
    await sql`insert into suggestion select (jsonb_populate_record(s, jsonb_build_object('id', md5('suggestion' || n)::uuid, 'submitted', true, ${state}))).*
      from suggestion s, generate_series(1, ${many.suggestions}::int) n where s.tenant_id = ${id}`
    // A unit has had a part in half of all.
    await sql`insert into suggestion_unit (tenant_id, id, suggestion_id, unit_id, part)
      select ${id}, gen_random_uuid(), md5('suggestion' || n)::uuid, case when n % 4 < 2 and n % 10 > 0 then ${unit}::uuid else ${unitOf} end, 'sole' from generate_series(1, ${many.suggestions}::int) n`
    await sql`insert into suggestion_cosigner (tenant_id, id, suggestion_id, mandate_id, status)
      select ${id}, gen_random_uuid(), md5('suggestion' || n)::uuid, md5('mandate' || 1 + (n / 60 + 7) % 60)::uuid, 'signed' from generate_series(1, ${many.suggestions}::int) n`
  })
  await app.sql`vacuum analyze`
}

/** The answer to a question, and the statements on cases that it sent to the database. */
async function asked(as: string, query: string): Promise<{ data: Record<string, unknown>; sent: Sent[] }> {
  const { user } = app.services.pools
  const [use, sent] = [user.use, [] as Sent[]]
  user.use = ((work, ...rest) =>
    use.call(
      user,
      (connection) =>
        work({
          send: (text, values) => {
            if (values) sent.push({ text, values })
            return connection.send(text, values)
          },
        }),
      ...rest,
    )) as typeof use
  try {
    const { data } = await app.request(query, { tenant: tenant.slug, as })
    return { data, sent: sent.filter(({ text }) => tables.some((one) => text.includes(`from "${one}"`))) }
  } finally {
    user.use = use
  }
}

/** A value as a literal: the arguments of a prepared statement are expressions. */
function literal(given: unknown): string {
  if (Array.isArray(given)) return `'{${given.map((one) => `"${one}"`).join(',')}}'`
  return given === null ? 'null' : `'${String(given).replaceAll("'", "''")}'`
}

/** What the database did with a statement as it serves it: by the plan that it makes for all values. */
const planOf = ({ text, values }: Sent): Promise<Node> =>
  app.services.pools.user.use(async (connection) => {
    await connection.send('begin read only')
    await connection.send('select app.set_context($1)', [uuidOf(tenant.id)])
    await connection.send(`prepare measured as ${text}`)
    const given = values.length > 0 ? `(${values.map(literal).join(', ')})` : ''
    const [[plan]] = (await connection.send(`explain (analyze, timing off, format json) execute measured${given}`)) as [[string]]
    await connection.send('deallocate measured')
    await connection.send('rollback')
    return (typeof plan === 'string' ? JSON.parse(plan) : plan)[0].Plan
  })
const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]
const looked = (node: Node) =>
  ((node['Actual Rows'] ?? 0) + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)) *
  node['Actual Loops']

test('no list of what waits reads much more than waits, for any role', async () => {
  const faults: string[] = []
  const busy = new Set<string>()
  for (const [role, as] of Object.entries(people)) {
    const { data } = await asked(as, questions[0] as string)
    const totals = Object.fromEntries((data['work'] as Work).counts.map(({ kind, total }) => [kind.toLowerCase(), total]))
    for (const query of questions)
      for (const sent of (await asked(as, query)).sent) {
        const reads: Record<string, number> = {}
        for (const node of nodesOf(await planOf(sent))) {
          const table = node['Relation Name'] ?? ''
          if (tables.includes(table)) reads[table] = (reads[table] ?? 0) + looked(node)
        }
        for (const [table, rows] of Object.entries(reads)) {
          const waits = totals[table.split('_')[0] as string] ?? 0
          if (waits > 0) busy.add(role)
          // Whose part it is in a suggestion that is with units is asked of each that is: those are few, and not those that have ended.
          const open = table.startsWith('suggestion') ? many.suggestions / 10 : 20
          if (rows > 4 * waits + open) faults.push(`${role}: ${rows} rows of ${table} for ${waits}, ${query.slice(0, 30)}`)
        }
      }
  }
  expect(faults).toEqual([])
  expect([...busy]).toEqual(
    expect.arrayContaining([
      'deputy',
      'head',
      'district_admin',
      'office_admin',
      'station_keeper',
      'supervisor',
      'department_handler',
    ]),
  )
  expect([...busy].filter((role) => role.startsWith('idle_'))).toEqual([])
}, 120_000)

test('what a unit has left in which nobody is in office is looked for in a place, or by that unit', async () => {
  for (const [role, index] of [
    ['office_admin', /^opinion__site_(open|turn)__idx$/],
    ['district_admin', /^opinion__unit_(open|turn)__idx$/],
  ] as const) {
    const as = people[role] as string
    const { data } = await asked(as, '{ opinions(mine: true, first: 100) { nodes { owner } } }')
    const { nodes } = data['opinions'] as { nodes: { owner: string }[] }
    expect([role, nodes.filter(({ owner }) => owner === 'department_handler').length]).toEqual([role, 1])
    for (const query of questions.slice(0, 2))
      for (const sent of (await asked(as, query)).sent.filter(({ text }) => text.includes('from "opinion"'))) {
        const indexes = nodesOf(await planOf(sent)).flatMap((node) => node['Index Name'] ?? [])
        expect([role, indexes]).toEqual([role, expect.arrayContaining([expect.stringMatching(index)])])
      }
  }
}, 120_000)
