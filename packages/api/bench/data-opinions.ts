import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { opinionProcedure } from '@minhui/schema/rules/opinion-procedure'
import type postgres from 'postgres'
import { edition, wordsOf } from '../src/search/words.ts'

/** Tenants by the number of their opinions. */
export const sizes = [1000, 10_000, 40_000, 400_000] as const

const frame = (n: number) => `
insert into tenant (id, slug, name, name_en, region_code) values (md5('tenant-o${n}')::uuid, 'opinions-${n}', 'x', 'x', '320211');
insert into tenant_setting (tenant_id, id) values (md5('tenant-o${n}')::uuid, md5('setting-o${n}')::uuid);
insert into account (id, display_name) values (md5('admin-o${n}')::uuid, 'admin');
insert into role (tenant_id, id, base, code, name) values (md5('tenant-o${n}')::uuid, md5('role-o${n}')::uuid, 'district_admin', 'admin', 'admin');
insert into membership (tenant_id, id, account_id, role_id, scope_kind, valid_from) values (md5('tenant-o${n}')::uuid, md5('membership-o${n}')::uuid, md5('admin-o${n}')::uuid, md5('role-o${n}')::uuid, 'tenant', '2022-01-01');
insert into account_tenant (account_id, tenant) values (md5('admin-o${n}')::uuid, md5('tenant-o${n}')::uuid) on conflict do nothing;
insert into site_tier (tenant_id, id, code, name, ordinal) values (md5('tenant-o${n}')::uuid, md5('tier-o${n}')::uuid, 'main', '主要平台', 1);
insert into site_kind (tenant_id, id, tier_id, code, name, common_category, root_allowed, ordinal) values (md5('tenant-o${n}')::uuid, md5('kind-o${n}')::uuid, md5('tier-o${n}')::uuid, 'station', '联络站', 'station', true, 1);
insert into site (tenant_id, id, kind_id, code, name, ordinal) select md5('tenant-o${n}')::uuid, md5('site-o${n}-'||s)::uuid, md5('kind-o${n}')::uuid, 'S'||s, '站'||s, s from generate_series(1, 200) s;
insert into site_closure (tenant_id, id, ancestor_id, descendant_id, depth) select tenant_id, gen_random_uuid(), id, id, 0 from site where tenant_id = md5('tenant-o${n}')::uuid on conflict do nothing;
insert into congress_body (tenant_id, id, code, name, kind, level) values (md5('tenant-o${n}')::uuid, md5('body-o${n}')::uuid, 'B', '区人大', 'congress', 'district');
insert into term (tenant_id, id, body_id, ordinal, name, starts_on) values (md5('tenant-o${n}')::uuid, md5('term-o${n}')::uuid, md5('body-o${n}')::uuid, 1, '本届', '2022-01-01');
insert into unit (tenant_id, id, code, name, kind) select md5('tenant-o${n}')::uuid, md5('unit-o${n}-'||u)::uuid, 'U'||u, '单位'||u, 'department' from generate_series(1, 40) u;
insert into unit_closure (tenant_id, id, ancestor_id, descendant_id, depth) select tenant_id, gen_random_uuid(), id, id, 0 from unit where tenant_id = md5('tenant-o${n}')::uuid on conflict do nothing;
insert into person (tenant_id, id, code, name, pinyin, initials, public) select md5('tenant-o${n}')::uuid, md5('person-o${n}-'||d)::uuid, 'P'||d, '代表'||d, 'daibiao', 'db', true from generate_series(1, 200) d;
insert into mandate (tenant_id, id, person_id, body_id, level, term_id, unit_id, code, starts_on) select md5('tenant-o${n}')::uuid, md5('mandate-o${n}-'||d)::uuid, md5('person-o${n}-'||d)::uuid, md5('body-o${n}')::uuid, 'district', md5('term-o${n}')::uuid, md5('unit-o${n}-'||(d % 40 + 1))::uuid, 'M'||d, '2022-01-01' from generate_series(1, 200) d;
insert into opinion_category (tenant_id, id, code, name) select md5('tenant-o${n}')::uuid, md5('cat-o${n}-'||c)::uuid, 'C'||c, '类'||c from generate_series(1, 60) c;
insert into case_counter (tenant_id, id, kind, year, last) select md5('tenant-o${n}')::uuid, gen_random_uuid(), 'opinion', y, ${n} from generate_series(2020, 2040) y;
`

const places = ['小区', '街道', '社区', '村', '学校', '公园', '路口']
const things = ['路灯', '井盖', '垃圾', '停车', '噪音', '供水', '燃气', '绿化', '电梯', '消防']
const dictionary = fileURLToPath(new URL('../../../node_modules/@node-rs/jieba/dict.txt', import.meta.url))

/** Fills tenants of these sizes with opinions, the newest of them with three entries each, their words as unevenly common as in speech. */
export async function fillOpinions(sql: postgres.Sql, of: readonly number[] = sizes): Promise<void> {
  const common = readFileSync(dictionary, 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .filter(([word = '']) => /^\p{Script=Han}{2,4}$/u.test(word))
    .sort((a, b) => Number(b[1]) - Number(a[1]))
    .slice(0, 20_000)
    .map(([word]) => word as string)
  let state = 1
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return state / 0x80000000
  }
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string
  // Zipf: a word is as rare as its rank.
  const word = () => common[Math.floor(Math.exp(random() * Math.log(common.length))) - 1] as string
  await sql.unsafe('set session_replication_role = replica')
  for (const n of of) {
    await sql.unsafe(frame(n))
    await sql`insert into procedure (tenant_id, id, kind, edition, definition) values (md5(${`tenant-o${n}`})::uuid, md5(${`proc-o${n}`})::uuid, 'opinion', 1, ${sql.json(opinionProcedure as never)})`
    for (let from = 0; from < n; from += 5000) {
      const texts = Array.from({ length: Math.min(5000, n - from) }, (_, i) => {
        const rest = Array.from({ length: 8 + Math.floor(random() * 20) }, word).join('')
        return `${pick(places)}的${pick(things)}问题，${rest}，希望尽快处理。${(from + i) % 40_000 === 7 ? '龘龘' : ''}`
      })
      const words = texts.map((text) =>
        wordsOf(text)
          .map((one) => `'${one}'`)
          .join(' '),
      )
      await sql`
        with x as (
            select ${from}::int + o::int - 1 as i, body, words, md5('op-o' || ${n}::int || '-' || (${from}::int + o::int - 1))::uuid as id
              from unnest(${texts}::text[], ${words}::text[]) with ordinality u(body, words, o)),
          r as (select *, ('x' || substr(id::text, 1, 7))::bit(28)::int as h, ('x' || substr(id::text, 20, 4))::bit(16)::int as h2,
            timestamptz '2023-01-01' + i * (interval '1200 days' / ${n}::int) as at, md5('tenant-o' || ${n}::int)::uuid as tenant from x),
          s as (select *, case when i < ${n}::int * 0.9 then (array['closed', 'closed', 'closed', 'rejected', 'withdrawn'])[1 + h % 5]
            else (array['submitted', 'accepted', 'classified', 'assigned', 'handling', 'replied', 'rated'])[1 + h % 7] end as state from r),
          w as (insert into opinion_words (tenant_id, id, words, edition) select tenant, id, words::tsvector, ${edition}::int from s),
          e as (insert into opinion_entry (tenant_id, id, created_at, case_id, ordinal, action, to_state, visibility)
            select tenant, md5(id::text || k)::uuid, at + k * interval '1 day', id, k, 'note', state, 'public' from s, generate_series(1, 3) k where s.i >= ${n}::int - 5000)
        insert into opinion (tenant_id, id, created_at, number, procedure_id, state, since, owner, clocks, due_on, unit_id, channel, category_id, grade, site_id, mandate_id, title, text, code_sealed, submission_hash, latitude, longitude)
          select tenant, id, at, '2023-' || lpad(i::text, 6, '0'), md5('proc-o' || ${n}::int)::uuid, state, at::date + 20, owner, '[]', case when owner is not null then date '2026-04-15' + h2 % 60 end,
            md5('unit-o' || ${n}::int || '-' || (1 + h2 % 40))::uuid, 'qr', md5('cat-o' || ${n}::int || '-' || (1 + h % 60))::uuid, 'street', md5('site-o' || ${n}::int || '-' || (1 + h2 % 200))::uuid,
            md5('mandate-o' || ${n}::int || '-' || (1 + h2 % 200))::uuid, left(body, 30), body, 'x', id::text, 31.4 + (h % 1000) / 5000.0, 120.2 + (h2 % 1000) / 5000.0
          from s cross join lateral (select case state when 'submitted' then 'station_keeper' when 'accepted' then 'station_keeper' when 'classified' then 'office_admin'
            when 'assigned' then 'department_handler' when 'handling' then 'department_handler' when 'replied' then 'author' when 'rated' then 'supervisor' end as owner) o`
    }
  }
  await sql.unsafe('set session_replication_role = default')
  await sql.unsafe('vacuum analyze')
}
