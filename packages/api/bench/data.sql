-- 101 tenants: 99 of 200 deputies, one of 1,000 and one of 400,000; the large ones have 1,000 sites. Run by the owner.
insert into region (code, parent_code, level, name, name_en) values ('320000', null, 'province', '江苏省', 'Jiangsu'), ('320200', '320000', 'city', '无锡市', 'Wuxi'), ('320211', '320200', 'district', '滨湖区', 'Binhu');
create temp table size as
  select md5('tenant' || n)::uuid as tenant_id, 'bench-' || lpad(n::text, 3, '0') as slug, n,
    case when n = 100 then 1000 when n = 101 then 400000 when n = 1 then 40000 else 200 end as deputies, case when n >= 100 then 1000 else 40 end as sites
  from generate_series(1, 101) n;
insert into tenant (id, slug, name, name_en, region_code) select tenant_id, slug, slug, slug, '320211' from size;
insert into tenant_setting (tenant_id, id) select tenant_id, md5('setting' || n)::uuid from size;
insert into account (id, display_name) select md5('admin' || n)::uuid, 'admin' from size;
insert into role (tenant_id, id, base, code, name) select tenant_id, md5('role' || n)::uuid, 'district_admin', 'admin', 'admin' from size;
insert into membership (tenant_id, id, account_id, role_id, scope_kind, valid_from) select tenant_id, md5('membership' || n)::uuid, md5('admin' || n)::uuid, md5('role' || n)::uuid, 'tenant', '2022-01-01' from size;
insert into congress_body (tenant_id, id, code, name, kind, level) select tenant_id, md5('body' || n)::uuid, 'B', '区人大', 'congress', 'district' from size;
insert into term (tenant_id, id, body_id, ordinal, name, starts_on) select tenant_id, md5('term' || n)::uuid, md5('body' || n)::uuid, 1, '本届', '2022-01-01' from size;
insert into unit (tenant_id, id, code, name, kind) select tenant_id, md5('unit' || n || '-' || u)::uuid, 'U' || u, '单位' || u, 'department' from size, generate_series(1, 20) u;
insert into site_tier (tenant_id, id, code, name, ordinal) select tenant_id, md5('tier' || n)::uuid, 'main', '主要平台', 1 from size;
insert into site_kind (tenant_id, id, tier_id, code, name, common_category, root_allowed, ordinal) select tenant_id, md5('kind' || n)::uuid, md5('tier' || n)::uuid, 'station', '联络站', 'station', true, 1 from size;
insert into site (tenant_id, id, kind_id, parent_id, code, name, ordinal, created_at)
  select tenant_id, md5('site' || n || '-' || s)::uuid, md5('kind' || n)::uuid, case when s > 1 then md5('site' || n || '-' || (s / 10 + 1))::uuid end, 'S' || lpad(s::text, 5, '0'), '站点' || s, s, timestamptz '2024-01-01' + s * interval '1 minute'
  from size, generate_series(1, size.sites) s where s = 1 or s / 10 + 1 < s;
insert into person (tenant_id, id, code, name, pinyin, initials, profession, public)
  select tenant_id, md5('person' || n || '-' || d)::uuid, 'P' || d, '代表' || d, 'daibiao', 'db', '教师', true from size, generate_series(1, size.deputies + 100) d;
insert into site_keeper (tenant_id, id, site_id, person_id, duty, valid_from)
  select tenant_id, md5('keeper' || n || '-' || code || k)::uuid, site.id, md5('person' || n || '-' || (deputies + k))::uuid, case when k = 1 then 'responsible' else 'keeper' end, '2022-01-01'
  from size join site using (tenant_id), generate_series(1, 2) k;
insert into mandate (tenant_id, id, person_id, body_id, level, term_id, unit_id, code, starts_on, created_at)
  select tenant_id, md5('mandate' || n || '-' || d)::uuid, md5('person' || n || '-' || d)::uuid, md5('body' || n)::uuid, 'district', md5('term' || n)::uuid, md5('unit' || n || '-' || (d % 20 + 1))::uuid, 'M' || d, '2022-01-01', timestamptz '2024-01-01' + d * interval '1 second'
  from size, generate_series(1, size.deputies) d;
insert into group_category (tenant_id, id, code, name, ordinal) select tenant_id, md5('category' || n)::uuid, 'C', '经济', 1 from size;
insert into deputy_group (tenant_id, id, category_id, body_id, code, name) select tenant_id, md5('group' || n || '-' || g)::uuid, md5('category' || n)::uuid, md5('body' || n)::uuid, 'G' || g, '小组' || g from size, generate_series(1, 10) g;
insert into group_member (tenant_id, id, group_id, mandate_id, valid_from)
  select tenant_id, md5('member' || n || '-' || d)::uuid, md5('group' || n || '-' || (d % 10 + 1))::uuid, md5('mandate' || n || '-' || d)::uuid, '2022-01-01' from size, generate_series(1, size.deputies) d;
-- Four assignments each, the last of which holds; in the large tenant for the newest 20,000 deputies.
insert into site_assignment (tenant_id, id, site_id, mandate_id, mode, valid_from, valid_to)
  select tenant_id, md5('assignment' || n || '-' || d || '-' || a)::uuid, md5('site' || n || '-' || ((d + a) % (sites - 3) + 3))::uuid, md5('mandate' || n || '-' || d)::uuid, 'fixed', date '2022-01-01' + a * 100, case when a < 4 then date '2022-01-01' + a * 100 + 99 end
  from size, generate_series(greatest(1, size.deputies - 20000), size.deputies) d, generate_series(1, 4) a;
analyze;
