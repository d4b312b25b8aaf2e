-- Run after every migration, idempotent: what must hold for each table however new it is.
select app.secure();
revoke all on function app.secure() from public;
-- History is append-only for the application.
revoke update, delete on table site_event, mandate_event from app_user;
-- A timeline is only added to: what it says can be covered (redaction), who said it forgotten (erasure), and nothing else.
revoke update, delete on table opinion_entry, suggestion_entry, project_entry from app_user;
grant update (text, redacted, account_id, person_id, version, updated_at) on table opinion_entry, suggestion_entry, project_entry to app_user;
-- The list of tenants is the operator's: to open, to configure, to suspend, to reopen; never to delete. With a new
-- tenant the operator writes its first rows, in the context of that tenant and without being able to read any.
grant insert, update on table tenant to app_operator;
grant insert on table tenant_setting, role, person, membership, account to app_operator;
grant execute on function app.set_context(uuid) to app_operator;
-- Whoever gives a role to a person without an account makes one; what an account is comes with sign-in.
grant insert on table account to app_user;
-- The audit is written by app.append_audit() alone.
revoke insert, update, delete on table audit_entry, audit_chain from app_user;
-- How people prove who they are is the business of one role alone.
grant usage on schema public, app, auth to app_auth;
grant select, insert, update, delete on all tables in schema auth to app_auth;
grant select, insert, update (display_name, deleted_at) on table account to app_auth;
grant select on table platform_grant, account_tenant to app_auth;
grant execute on function app.set_context(uuid) to app_auth;
grant insert on table account_tenant to app_user, app_operator;
grant usage on schema limits to app_user;
grant select, insert, update, delete on table limits.rate to app_user;
-- The box is written by app.cast_ballot() alone, and put anew as it is by app.seal_box(), when it is closed.
revoke update on table ballot_box from app_user;
grant execute on function app.seal_box(uuid) to app_user;
-- What was published of a ballot stays as it was counted.
revoke update on table ballot_publication from app_user;
-- Who casts is nobody to the database: this role calls two functions and touches no table.
grant usage on schema app to app_ballot;
grant execute on function app.ballot_key(uuid, uuid), app.cast_ballot(uuid, uuid, bytea, bytea, bytea) to app_ballot;
-- Jobs read the list of tenants and trim the audit; what they do in a tenant they do as app_user.
grant usage on schema public, app to app_jobs;
grant insert on table short_code to app_user;
-- A province reads figures through a role that reads nothing else; a tenant writes its own.
revoke all on table district_summary from app_user, app_operator;
grant select, insert, update, delete on table district_summary to app_user;
grant usage on schema public, app to app_province;
grant select on table district_summary to app_province;
grant select (id, slug, name, name_en, region_code, status), references (id) on table tenant to app_province;
grant execute on function app.set_context(uuid) to app_province;
