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
-- Deletes everything of a tenant that has been suspended, on its exit (DOMAIN 3.10): its rows in every table, the accounts
-- that were only its own, and what the platform kept of it but its name. Answers how many rows. Tables are emptied in
-- rounds, for each waits for those that refer to it.
create function app.erase_tenant(erased uuid) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  t record;
  removed bigint := 0;
  n bigint;
  left_over int;
  round int := 0;
begin
  perform 1 from public.tenant x where x.id = erased and x.status = 'suspended' for update;
  if not found then
    raise exception 'the tenant is not suspended' using errcode = '55000';
  end if;
  perform app.set_context(erased);
  loop
    left_over := 0;
    round := round + 1;
    for t in
      select c.relname from pg_class c
        join pg_namespace s on s.oid = c.relnamespace and s.nspname = 'public'
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
       where c.relkind in ('r', 'p') and not c.relispartition
    loop
      begin
        execute pg_catalog.format('delete from public.%I where tenant_id = $1', t.relname) using erased;
        get diagnostics n = row_count;
        removed := removed + n;
      exception when foreign_key_violation then
        left_over := left_over + 1;
      end;
    end loop;
    exit when left_over = 0;
    if round > 50 then
      raise exception 'tables of the tenant cannot be emptied' using errcode = '55000';
    end if;
  end loop;
  delete from public.short_code where tenant = erased;
  delete from public.district_summary where tenant = erased;
  delete from auth.session where bound_tenant = erased;
  delete from auth.single_sign_on where tenant_id = erased;
  delete from public.account a
   using public.account_tenant own
   where own.account_id = a.id and own.tenant = erased
     and not exists (select from public.account_tenant o where o.account_id = a.id and o.tenant <> erased)
     and not exists (select from public.platform_grant g where g.account_id = a.id);
  delete from public.account_tenant where tenant = erased;
  update public.tenant set status = 'erased', erased_at = now(), hosts = '{}', version = version + 1, updated_at = now()
   where id = erased;
  return removed;
end
$$;
--> statement-breakpoint
revoke all on function app.erase_tenant(uuid) from public;
--> statement-breakpoint
grant execute on function app.erase_tenant(uuid) to app_jobs;
