import { Pool } from '../src/database/pool.ts'

const statements: Record<string, string> = {
  q1: `select json_build_object('id', s.id, 'name', s.name, 'parent', (select json_build_object('name', p.name) from site p where p.tenant_id = s.tenant_id and p.id = s.parent_id),
      'keepers', (select json_agg(json_build_object('name', p.name) order by k.duty desc, k.id) from site_keeper k join person p on p.tenant_id = k.tenant_id and p.id = k.person_id where k.tenant_id = s.tenant_id and k.site_id = s.id and k.valid_to is null),
      'deputies', (select json_agg(json_build_object('level', m.level, 'name', p.name) order by a.valid_from, a.id) from site_assignment a join mandate m on m.tenant_id = a.tenant_id and m.id = a.mandate_id join person p on p.tenant_id = m.tenant_id and p.id = m.person_id where a.tenant_id = s.tenant_id and a.site_id = s.id and a.valid_to is null))::text
    from site s where s.tenant_id = $1 and s.code = $2`,
  q2: `select coalesce(json_agg(row order by created_at desc, id desc), '[]')::text from (select m.id, m.created_at, json_build_object('level', m.level, 'name', p.name, 'unit', u.name,
      'group', (select g.name from group_member n join deputy_group g on g.tenant_id = n.tenant_id and g.id = n.group_id where n.tenant_id = m.tenant_id and n.mandate_id = m.id order by n.valid_from, n.id limit 1),
      'assignments', (select json_agg(json_build_object('validFrom', a.valid_from, 'site', a.name) order by a.valid_from desc, a.id desc) from (select a.valid_from, a.id, s.name from site_assignment a join site s on s.tenant_id = a.tenant_id and s.id = a.site_id where a.tenant_id = m.tenant_id and a.mandate_id = m.id order by a.valid_from desc, a.id desc limit 3) a)) as row
    from mandate m join person p on p.tenant_id = m.tenant_id and p.id = m.person_id left join unit u on u.tenant_id = m.tenant_id and u.id = m.unit_id
    where m.tenant_id = $1 and m.status = 'active' order by m.created_at desc, m.id desc limit 20) page`,
  tree: `select json_agg(json_build_object('id', id, 'code', code, 'name', name, 'parentId', parent_id) order by ordinal, code, id)::text from site where tenant_id = $1 and status = 'active'`,
  mutation: `update site_tier set name = $2, updated_at = now() where tenant_id = $1 returning json_build_object('name', name)::text`,
  // What every submission has to leave: its row, its words, its first entry.
  submit: `with o as (insert into opinion (tenant_id, id, number, procedure_id, state, since, owner, clocks, due_on, channel, title, text, code_sealed, submission_hash)
      select $1, (j->>'id')::uuid, j->>'number', (j->>'procedureId')::uuid, 'submitted', '2026-01-02', 'district_admin', '[]', '2026-01-05', 'portal', j->>'title', j->>'text', 'x', j->>'id'
        from (select $2::jsonb as j) given returning tenant_id, id, number),
      w as (insert into opinion_words (tenant_id, id, words, edition) select tenant_id, id, ($2::jsonb->>'words')::tsvector, 0 from o),
      e as (insert into opinion_entry (tenant_id, id, case_id, ordinal, action, to_state, visibility) select tenant_id, gen_random_uuid(), id, 1, 'submit', 'submitted', 'public' from o)
    select json_build_object('number', number)::text from o`,
}
const writes = new Set(['mutation', 'submit'])

/** Opens the limit: one hand-written statement for each question, its JSON made by Postgres, in a transaction that takes one round trip. */
export function openLimit(url: string): (operation: string, tenant: string, value?: string) => Promise<string> {
  const pool = new Pool({ url, max: 4, name: 'limit' })
  return async (operation, tenant, value) => {
    const rows = await pool.use(async (connection) => {
      const sent = [
        connection.send(writes.has(operation) ? 'begin' : 'begin read only'),
        connection.send('select app.set_context($1)', [tenant]),
        connection.send(statements[operation] as string, value === undefined ? [tenant] : [tenant, value]),
        connection.send('commit'),
      ]
      return (await Promise.all(sent))[2] as unknown[][]
    })
    return String(rows[0]?.[0])
  }
}
