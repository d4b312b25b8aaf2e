-- The schema `app` holds what the security of every tenant rests on: the current tenant, and the roles.
create schema if not exists app;
--> statement-breakpoint
-- The tenant of the running transaction, or null. After a transaction the setting reads '' and not null. The function
-- has no SET clause, so that the planner inlines it; it is stable, so that a policy calls it once per statement.
create or replace function app.current_tenant() returns uuid
language sql stable parallel safe
as $$ select nullif(pg_catalog.current_setting('app.tenant_id', true), '')::uuid $$;
--> statement-breakpoint
-- The only way to choose a tenant: for this transaction. `set local` and not set_config(), which does not reach the
-- workers of Citus.
create or replace function app.set_context(tenant uuid) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  execute pg_catalog.format('set local app.tenant_id = %L', coalesce(tenant::text, ''));
end
$$;
--> statement-breakpoint
-- Roles are of the cluster, not of the database: another database may have made them. None may log in without the
-- password that the migrator gives it. app_user serves tenants; app_operator opens and suspends them and cannot read
-- what is theirs; app_auth, app_province, app_ballot and app_jobs get their tables with the features they serve.
do $$
declare
  name text;
begin
  foreach name in array array['app_user', 'app_operator', 'app_auth', 'app_province', 'app_ballot', 'app_jobs'] loop
    if not exists (select from pg_catalog.pg_roles r where r.rolname = name) then
      begin
        execute pg_catalog.format('create role %I nosuperuser nocreatedb nocreaterole noinherit nobypassrls', name);
      exception when duplicate_object or unique_violation then
        null;
      end;
    end if;
  end loop;
end
$$;
--> statement-breakpoint
revoke all on schema public from public;
--> statement-breakpoint
grant usage on schema app, public to app_user, app_operator;
--> statement-breakpoint
revoke all on all functions in schema app from public;
--> statement-breakpoint
grant execute on function app.current_tenant() to app_user, app_operator, app_province, app_ballot, app_jobs;
--> statement-breakpoint
grant execute on function app.set_context(uuid) to app_user, app_jobs;
--> statement-breakpoint
-- Run after every migration: forces row-level security on every table with a tenant (drizzle-kit cannot emit FORCE) and
-- grants each role what it may touch and no more. Nobody may truncate, and nothing of a tenant is granted to
-- app_operator.
create or replace function app.secure() returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  t record;
begin
  for t in
    select c.oid::regclass as name,
           exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as of_tenant
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind in ('r', 'p')
  loop
    execute format('revoke all on table %s from public, app_user, app_operator, app_auth, app_province, app_ballot, app_jobs', t.name);
    if t.of_tenant then
      execute format('alter table %s enable row level security', t.name);
      execute format('alter table %s force row level security', t.name);
      execute format('grant select, insert, update, delete on table %s to app_user', t.name);
    else
      execute format('grant select on table %s to app_user, app_operator', t.name);
    end if;
  end loop;
end
$$;
