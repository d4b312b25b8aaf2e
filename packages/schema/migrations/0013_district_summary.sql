-- The province of the running transaction, or null.
create function app.current_province() returns text
language sql stable parallel safe
as $$ select nullif(pg_catalog.current_setting('app.province', true), '') $$;
--> statement-breakpoint
create function app.set_province(province text) returns void
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  execute pg_catalog.format('set local app.province = %L', coalesce(province, ''));
end
$$;
--> statement-breakpoint
alter table district_figure enable row level security;
--> statement-breakpoint
alter table district_figure force row level security;
--> statement-breakpoint
create policy district_figure__province on district_figure as permissive for select to app_province using (province = app.current_province());
--> statement-breakpoint
create policy district_figure__tenant on district_figure as permissive for all to app_user
  using (tenant = app.current_tenant()) with check (tenant = app.current_tenant());
--> statement-breakpoint
revoke all on function app.current_province(), app.set_province(text) from public;
--> statement-breakpoint
grant execute on function app.current_province(), app.set_province(text) to app_province;
