import { globalTables } from '@minhui/schema/tables/global-table'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createDatabase } from './database.ts'

/** Rules of ARCHITECTURE §3, proved from the catalog for every table that exists, so that a new one cannot forget them. */
describe('every table', () => {
  let sql: postgres.Sql
  let drop: () => Promise<void>
  const allowed = new Set(Object.keys(globalTables))

  beforeAll(async () => {
    const database = await createDatabase()
    drop = database.drop
    sql = postgres(database.url, { max: 1 })
  })
  afterAll(async () => {
    await sql.end()
    await drop()
  })

  test('belongs to a tenant or is on the list of global tables', async () => {
    const tables = await sql<{ name: string; tenant: boolean }[]>`
      select c.relname as name, exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id') as tenant
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'p')`
    expect(tables.length).toBeGreaterThan(30)
    expect(tables.filter((t) => !t.tenant && !allowed.has(t.name))).toEqual([])
    expect(tables.filter((t) => t.tenant && allowed.has(t.name))).toEqual([])
  })

  test('of a tenant has (tenant_id, id) as its primary key and tenant_id first in every unique constraint and index', async () => {
    const keys = await sql<{ table: string; constraint: string; columns: string[] }[]>`
      select t.relname as table, i.relname as constraint,
        array(select a.attname::text from unnest(x.indkey::int2[]) with ordinality k(n, o) join pg_attribute a on a.attrelid = t.oid and a.attnum = k.n order by o) as columns
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid join pg_namespace n on n.oid = t.relnamespace
      where n.nspname = 'public'`
    const ofTenants = keys.filter((k) => !allowed.has(k.table))
    expect(ofTenants.filter((k) => k.columns[0] !== 'tenant_id')).toEqual([])
    const primary = ofTenants.filter((k) => k.constraint.endsWith('__pk'))
    expect(primary.length).toBe(new Set(ofTenants.map((k) => k.table)).size)
    expect(primary.filter((k) => k.columns.join() !== 'tenant_id,id')).toEqual([])
  })

  test('refers to other tenant tables with the tenant, never cascades into nothing, and indexes its side', async () => {
    const keys = await sql<
      {
        name: string
        source: string
        target: string
        columns: string[]
        deletes: string
        updates: string
        deferrable: boolean
        indexed: boolean
      }[]
    >`
      select k.conname as name, s.relname as source, t.relname as target, k.confdeltype as deletes, k.confupdtype as updates, k.condeferrable as deferrable,
        array(select a.attname::text from unnest(k.conkey) with ordinality c(n, o) join pg_attribute a on a.attrelid = s.oid and a.attnum = c.n order by o) as columns,
        exists (select from pg_index x where x.indrelid = s.oid and (x.indkey::int2[])[0:cardinality(k.conkey)] @> k.conkey) as indexed
      from pg_constraint k join pg_class s on s.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      join pg_namespace n on n.oid = s.relnamespace where k.contype = 'f' and n.nspname = 'public'`
    expect(keys.length).toBeGreaterThan(50)
    expect(keys.filter((k) => allowed.has(k.source) && !allowed.has(k.target))).toEqual([])
    expect(keys.filter((k) => !allowed.has(k.source) && !allowed.has(k.target) && k.columns[0] !== 'tenant_id')).toEqual([])
    expect(keys.filter((k) => !['a', 'r', 'c'].includes(k.deletes) || !['a', 'r'].includes(k.updates) || k.deferrable)).toEqual(
      [],
    )
    expect(keys.filter((k) => !k.indexed && k.columns.join() !== 'tenant_id')).toEqual([])
    expect(keys.filter((k) => k.name.length > 50 || /_\d+$/.test(k.name))).toEqual([])
  })

  test('is of a tenant that exists: by a key of its own, or by that of another row to which each of its rows belongs', async () => {
    const without = await sql<{ name: string }[]>`
      select s.relname as name from pg_class s join pg_namespace n on n.oid = s.relnamespace
      where n.nspname = 'public' and s.relkind = 'r' and not exists (
        select from pg_constraint k join pg_class t on t.oid = k.confrelid
        where k.contype = 'f' and k.conrelid = s.oid and (t.relname = 'tenant' or (t.oid <> s.oid and (
          select bool_and(a.attnotnull) and bool_or(a.attname = 'tenant_id') from pg_attribute a where a.attrelid = s.oid and a.attnum = any(k.conkey)))))`
    expect(without.map(({ name }) => name).filter((name) => !allowed.has(name))).toEqual([])
  })

  test('has no cycle of references but to itself', async () => {
    const edges = await sql<{ source: string; target: string }[]>`
      select distinct s.relname as source, t.relname as target from pg_constraint k
      join pg_class s on s.oid = k.conrelid join pg_class t on t.oid = k.confrelid where k.contype = 'f' and s.oid <> t.oid`
    const open = new Map<string, Set<string>>()
    for (const { source, target } of edges) open.set(source, (open.get(source) ?? new Set()).add(target))
    const reach = (from: string, seen = new Set<string>()): Set<string> => {
      for (const next of open.get(from) ?? []) if (!seen.has(next)) reach(next, seen.add(next))
      return seen
    }
    expect([...open.keys()].filter((name) => reach(name).has(name))).toEqual([])
  })

  test('of a tenant forces row-level security with one restrictive and one permissive policy, neither with a subquery', async () => {
    const tables = await sql<{ name: string; forced: boolean; policies: string[] }[]>`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
        array(select concat_ws(' ', p.permissive, p.cmd, p.qual, p.with_check) from pg_policies p where p.tablename = c.relname order by p.permissive desc) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind = 'r'`
    for (const { name, forced, policies } of tables.filter((t) => !allowed.has(t.name))) {
      expect({ name, forced, policies }).toEqual({
        name,
        forced: true,
        policies: [
          'RESTRICTIVE ALL (tenant_id = app.current_tenant()) (tenant_id = app.current_tenant())',
          'PERMISSIVE ALL true true',
        ],
      })
    }
  })

  test('carries a comment, and so does each of its columns', async () => {
    const bare = await sql`
      select c.relname, a.attname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where n.nspname = 'public' and c.relkind = 'r'
        and (coalesce(col_description(c.oid, a.attnum), '') = '' or coalesce(obj_description(c.oid), '') = '')`
    expect(bare.map((row) => `${row['relname']}.${row['attname']}`)).toEqual([])
  })

  test('uses no enum, no serial, no materialised view; views are security invokers', async () => {
    expect(
      await sql`select typname from pg_type t join pg_namespace n on n.oid = t.typnamespace where typtype = 'e' and nspname = 'public'`,
    ).toHaveLength(0)
    expect(
      await sql`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where relkind in ('S', 'm') and nspname in ('public', 'app')`,
    ).toHaveLength(0)
    expect(
      await sql`select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where relkind = 'v' and nspname = 'public' and not coalesce(reloptions, '{}') @> '{security_invoker=true}'`,
    ).toHaveLength(0)
  })

  test('definer functions pin their search path and nothing claims to be leakproof', async () => {
    expect(
      await sql`select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace where nspname in ('app', 'public')
        and (proleakproof or (prosecdef and not exists (select from unnest(proconfig) c where c like 'search_path=%')))`,
    ).toHaveLength(0)
  })
})

describe('the roles of the application', () => {
  let sql: postgres.Sql
  let drop: () => Promise<void>
  beforeAll(async () => {
    const database = await createDatabase()
    drop = database.drop
    sql = postgres(database.url, { max: 1 })
  })
  afterAll(async () => {
    await sql.end()
    await drop()
  })

  test('are no superusers, own nothing and cannot pass row-level security', async () => {
    const roles =
      await sql`select rolname from pg_roles where rolname like 'app\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`
    expect(roles).toHaveLength(0)
    expect(await sql`select 1 from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname like 'app\\_%'`).toHaveLength(
      0,
    )
  })

  test('have just these rights', async () => {
    const rights = await sql<{ grantee: string; table_name: string; rights: string }[]>`
      select grantee, table_name, string_agg(privilege_type, ',' order by privilege_type) as rights
      from information_schema.role_table_grants where table_schema = 'public' and grantee like 'app\\_%' group by 1, 2`
    const of = (role: string) => Object.fromEntries(rights.filter((r) => r.grantee === role).map((r) => [r.table_name, r.rights]))
    const user = of('app_user')
    expect(
      Object.entries(user).filter(
        ([name, r]) =>
          !(name in globalTables) &&
          !['DELETE,INSERT,SELECT,UPDATE', 'INSERT,SELECT'].includes(r) &&
          !name.startsWith('audit_') &&
          !['ballot_box', 'ballot_publication'].includes(name),
      ),
    ).toEqual([])
    const appendOnly = ['site_event', 'mandate_event', 'audit_entry', 'audit_chain']
    expect(appendOnly.map((name) => user[name])).toEqual(['INSERT,SELECT', 'INSERT,SELECT', 'SELECT', 'SELECT'])
    // Of a timeline that was written nothing changes but what redaction covers and erasure forgets.
    for (const name of ['opinion_entry', 'suggestion_entry', 'project_entry']) {
      expect(user[name]).toBe('INSERT,SELECT')
      const columns = await sql<{ column: string }[]>`
        select a.attname as column from pg_attribute a where a.attrelid = ${name}::regclass and a.attnum > 0 and not a.attisdropped
          and has_column_privilege('app_user', a.attrelid, a.attnum, 'UPDATE') order by 1`
      expect(columns.map(({ column }) => column)).toEqual([
        'account_id',
        'person_id',
        'redacted',
        'text',
        'updated_at',
        'version',
      ])
    }
    // The box is put up and taken away, and written by a function alone; what was published of it stays as it is.
    for (const name of ['ballot_box', 'ballot_publication']) expect(user[name]).toBe('DELETE,INSERT,SELECT')
    expect({
      tenant: user['tenant'],
      region: user['region'],
      account: user['account'],
      platform_grant: user['platform_grant'],
    }).toEqual({
      tenant: 'SELECT',
      region: 'SELECT',
      account: 'INSERT,SELECT',
      platform_grant: 'SELECT',
    })
    expect(of('app_operator')).toEqual({
      tenant: 'INSERT,SELECT,UPDATE',
      region: 'SELECT',
      account: 'INSERT,SELECT',
      account_tenant: 'INSERT,SELECT',
      platform_grant: 'SELECT',
      short_code: 'SELECT',
      tenant_setting: 'INSERT',
      role: 'INSERT',
      person: 'INSERT',
      membership: 'INSERT',
    })
    expect(of('app_auth')).toEqual({ account: 'INSERT,SELECT', account_tenant: 'SELECT', platform_grant: 'SELECT' })
    expect(of('app_province')).toEqual({ district_summary: 'SELECT' })
    for (const role of ['app_ballot', 'app_jobs']) expect(of(role)).toEqual({})
    const functions = await sql<{ name: string }[]>`
      select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname in ('app', 'public', 'auth', 'limits') and has_function_privilege('app_ballot', p.oid, 'execute')
         and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') order by 1`
    expect(functions.map(({ name }) => name)).toEqual(['ballot_key', 'cast_ballot', 'current_tenant'])
  })
})
