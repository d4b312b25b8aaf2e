alter table "role" validate constraint "role__base";
--> statement-breakpoint
-- The seal of an audit entry: SHA-256 over the hash before it and everything that it says. jsonb writes its keys in one
-- order, and an instant is written as microseconds, so that the same entry always has the same text.
create function app.audit_hash(previous text, entry public.audit_entry) returns text
language sql stable parallel safe
set search_path = pg_catalog, pg_temp
as $$
  select encode(sha256(convert_to(
    previous || '|' || jsonb_build_array(
      entry.tenant_id, entry.id, entry.seq, (extract(epoch from entry.created_at) * 1000000)::bigint, entry.account_id, entry.action,
      entry.subject, entry.target_id, entry.outcome, entry.reason, entry.before, entry.after, entry.address
    )::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- Appends an entry to the chain of the current tenant. The only way to write one: no role of the application may insert,
-- change or remove entries. The row of the chain is locked until the transaction ends, so this is its last statement.
create function app.append_audit(entry jsonb) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  tenant uuid := app.current_tenant();
  chain public.audit_chain;
  made public.audit_entry;
begin
  if tenant is null then
    raise exception 'no tenant' using errcode = '42501';
  end if;
  insert into public.audit_chain (tenant_id, id) values (tenant, tenant) on conflict do nothing;
  select * into chain from public.audit_chain c where c.tenant_id = tenant for update;
  made := jsonb_populate_record(null::public.audit_entry, entry);
  made.tenant_id := tenant;
  made.version := 1;
  made.seq := chain.last_seq + 1;
  made.created_at := clock_timestamp();
  made.updated_at := made.created_at;
  made.previous_hash := chain.last_hash;
  made.hash := app.audit_hash(chain.last_hash, made);
  insert into public.audit_entry select (made).*;
  update public.audit_chain c set last_seq = made.seq, last_hash = made.hash, updated_at = now() where c.tenant_id = tenant;
  return made.seq;
end
$$;
--> statement-breakpoint
-- What is wrong with the chain of the current tenant: an entry that was changed, one that is missing, an end that does
-- not fit. No row: nothing.
create function app.verify_audit() returns table (seq bigint, fault text)
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  tenant uuid := app.current_tenant();
begin
  return query
    with chain as (
      select c.last_seq, c.last_hash, c.removed_seq, c.removed_hash from public.audit_chain c where c.tenant_id = tenant
    ), links as (
      select e.seq, e.hash, e.previous_hash, app.audit_hash(e.previous_hash, e) as reckoned,
             coalesce(lag(e.seq) over w, (select c.removed_seq from chain c), 0) as seq_before,
             coalesce(lag(e.hash) over w, (select c.removed_hash from chain c), '') as hash_before
        from public.audit_entry e where e.tenant_id = tenant
      window w as (order by e.seq)
    )
    select l.seq, case
        when l.seq <> l.seq_before + 1 then 'missing before'
        when l.previous_hash <> l.hash_before then 'does not continue the entry before'
        else 'changed' end
      from links l
     where l.seq <> l.seq_before + 1 or l.previous_hash <> l.hash_before or l.hash <> l.reckoned
    union all
    select c.last_seq, 'missing at the end' from chain c
     where c.last_seq <> coalesce((select max(l.seq) from links l), c.removed_seq)
        or c.last_hash <> coalesce((select l.hash from links l order by l.seq desc limit 1), c.removed_hash)
    union all
    select max(l.seq), 'no chain' from links l where not exists (select from chain) having count(*) > 0;
end
$$;
--> statement-breakpoint
-- Removes entries of the current tenant whose time is over, at least six months (Cybersecurity Law, article 21). The
-- chain keeps where it was cut. Answers how many.
create function app.trim_audit() returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  tenant uuid := app.current_tenant();
  cut public.audit_entry;
  removed bigint := 0;
begin
  perform from public.audit_chain c where c.tenant_id = tenant for update;
  select e.* into cut
    from public.audit_entry e
   where e.tenant_id = tenant and e.created_at < now() - make_interval(months => greatest(6, coalesce(
           (select s.audit_months from public.security_setting s where s.tenant_id = tenant), 12)))
   order by e.seq desc limit 1;
  if cut.seq is not null then
    delete from public.audit_entry e where e.tenant_id = tenant and e.seq <= cut.seq;
    get diagnostics removed = row_count;
    update public.audit_chain c set removed_seq = cut.seq, removed_hash = cut.hash, updated_at = now() where c.tenant_id = tenant;
  end if;
  return removed;
end
$$;
--> statement-breakpoint
revoke all on function app.audit_hash(text, public.audit_entry), app.append_audit(jsonb), app.verify_audit(), app.trim_audit() from public;
--> statement-breakpoint
grant execute on function app.append_audit(jsonb) to app_user, app_operator, app_jobs;
--> statement-breakpoint
grant execute on function app.verify_audit() to app_user, app_jobs;
--> statement-breakpoint
grant execute on function app.trim_audit() to app_jobs;
