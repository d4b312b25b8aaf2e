alter table file validate constraint file__owner;
--> statement-breakpoint
alter table file validate constraint file__purpose;
--> statement-breakpoint
alter table import validate constraint import__kind;
--> statement-breakpoint
alter table tenant validate constraint tenant__status;
--> statement-breakpoint
insert into district_summary (tenant, province, figures)
select f.tenant, min(f.province), jsonb_object_agg(f.measure, f.keys)
  from (select tenant, province, measure, jsonb_object_agg(key, value) as keys from district_figure group by 1, 2, 3) f
 group by f.tenant;
--> statement-breakpoint
alter table district_summary enable row level security;
--> statement-breakpoint
alter table district_summary force row level security;
--> statement-breakpoint
create policy district_summary__province on district_summary as permissive for select to app_province
  using (province = app.current_province());
--> statement-breakpoint
create policy district_summary__tenant on district_summary as permissive for all to public
  using (tenant = app.current_tenant()) with check (tenant = app.current_tenant());
--> statement-breakpoint
-- Tells the planner of rows that this transaction has just written. Without it the check of 10,000 foreign keys to a table
-- that was nearly empty before took 4 s instead of 40 ms: all its indexes cost the same then, and Postgres took one that
-- reads the whole tenant for each (measured). A table that was large before is known well enough. Only what imports write;
-- whoever is at it already is not waited for.
create function app.refresh_statistics(name text, written int) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if name not in ('person', 'mandate', 'site', 'site_closure', 'deputy_group', 'group_member') then
    raise exception 'not a table of rosters' using errcode = '22023';
  end if;
  if (select c.reltuples < written * 5 from pg_class c where c.oid = pg_catalog.format('public.%I', name)::regclass) then
    execute pg_catalog.format('analyze (skip_locked) public.%I', name);
  end if;
end
$$;
--> statement-breakpoint
revoke all on function app.refresh_statistics(text, int) from public;
--> statement-breakpoint
grant execute on function app.refresh_statistics(text, int) to app_user;
--> statement-breakpoint
-- Deletes everything of a tenant that has been suspended and was not touched since, on its exit (DOMAIN 3.10): its rows in
-- every table, the accounts that were only its own, and what the platform kept of it but its name. Answers how many rows.
-- A table is emptied when no other that is left refers to it, so that nothing is deleted twice.
create function app.erase_tenant(erased uuid, expected_version int) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  waiting oid[];
  ready oid;
  own record;
  removed bigint := 0;
  n bigint;
begin
  perform 1 from public.tenant x where x.id = erased and x.status = 'suspended' and x.version = expected_version for update;
  if not found then
    raise exception 'the tenant is not suspended, or was touched since' using errcode = '55000';
  end if;
  perform app.set_context(erased);
  delete from auth.identity i using public.identity_provider p where p.tenant_id = erased and i.provider_id = p.id;
  select array_agg(c.oid) into waiting from pg_class c
    join pg_namespace s on s.oid = c.relnamespace and s.nspname = 'public'
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
   where c.relkind in ('r', 'p') and not c.relispartition;
  while cardinality(waiting) > 0 loop
    select t into ready from unnest(waiting) t
     where not exists (select from pg_constraint f where f.contype = 'f' and f.confrelid = t and f.conrelid <> t and f.conrelid = any(waiting))
     limit 1;
    if ready is null then
      raise exception 'tables of tenants refer to each other in a circle' using errcode = '55000';
    end if;
    execute pg_catalog.format('delete from %s where tenant_id = $1', ready::regclass) using erased;
    get diagnostics n = row_count;
    removed := removed + n;
    waiting := array_remove(waiting, ready);
  end loop;
  delete from public.short_code where tenant = erased;
  delete from public.district_summary where tenant = erased;
  delete from auth.session where bound_tenant = erased;
  delete from auth.single_sign_on where tenant_id = erased;
  for own in
    select a.account_id as id from public.account_tenant a
     where a.tenant = erased
       and not exists (select from public.account_tenant o where o.account_id = a.account_id and o.tenant <> erased)
       and not exists (select from public.platform_grant g where g.account_id = a.account_id)
  loop
    begin
      delete from public.account a where a.id = own.id;
    exception when foreign_key_violation then
      -- Another tenant still holds something of it, by its bare id.
      delete from auth.credential c where c.account_id = own.id;
      update public.account a set display_name = '', deleted_at = now() where a.id = own.id;
    end;
  end loop;
  delete from public.account_tenant where tenant = erased;
  update public.tenant set status = 'erased', erased_at = now(), hosts = '{}', version = version + 1, updated_at = now()
   where id = erased;
  return removed;
end
$$;
--> statement-breakpoint
revoke all on function app.erase_tenant(uuid, int) from public;
--> statement-breakpoint
grant execute on function app.erase_tenant(uuid, int) to app_jobs;
