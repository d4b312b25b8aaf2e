ALTER TABLE "ballot" ADD COLUMN "returned_root" varchar(64);--> statement-breakpoint
-- Hand-written
-- Locks the box of a ballot of this tenant, waiting for the casts that are under way, and puts new rows in the place of all of
-- its rows, in the order of the hashes: until then which of them was written last, where it lies, and what of it lies outside of
-- its page tell where the last ballot was cast. A row that is written over stays near to where it was; what is made anew does not.
create function app.seal_box(of_ballot uuid) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform from public.ballot_box b where b.tenant_id = app.current_tenant() and b.ballot_id = of_ballot order by b.bucket for update;
  with gone as (
    delete from public.ballot_box b where b.tenant_id = app.current_tenant() and b.ballot_id = of_ballot returning b.*
  )
  insert into public.ballot_box (tenant_id, id, ballot_id, bucket, records)
  select g.tenant_id, gen_random_uuid(), g.ballot_id, g.bucket, g.records || ''::bytea from gone g order by g.bucket;
end
$$;
--> statement-breakpoint
-- As before, but for whoever waits while a ballot is closed.
create or replace function app.cast_ballot(of_tenant uuid, of_ballot uuid, token_hash bytea, signature bytea, sealed bytea) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  size constant int := 544;
  buckets int;
  part int;
  kept bytea;
  low int := 0;
  high int;
  middle int;
  there bytea;
begin
  if length(token_hash) <> 32 or length(signature) <> 256 or length(sealed) <> 256 then
    raise exception 'not a ballot' using errcode = '22023';
  end if;
  perform app.set_context(of_tenant);
  select count(*) into buckets from public.ballot_box b where b.tenant_id = of_tenant and b.ballot_id = of_ballot;
  part := (get_byte(token_hash, 0) * 256 + get_byte(token_hash, 1)) * buckets / 65536;
  select b.records into kept from public.ballot_box b
   where b.tenant_id = of_tenant and b.ballot_id = of_ballot and b.bucket = part for update;
  -- The closing puts other rows in the place of those for which a cast may have waited: what lies in them is told as ever.
  if not found then
    select b.records into kept from public.ballot_box b
     where b.tenant_id = of_tenant and b.ballot_id = of_ballot and b.bucket = part for update;
  end if;
  if not found then
    return 'closed';
  end if;
  high := length(kept) / size;
  while low < high loop
    middle := (low + high) / 2;
    if substring(kept from middle * size + 1 for 32) < token_hash then low := middle + 1; else high := middle; end if;
  end loop;
  there := substring(kept from low * size + 1 for size);
  if substring(there from 1 for 32) = token_hash then
    return case when substring(there from 289 for 256) = sealed then 'same' else 'other' end;
  end if;
  if (select b.status from public.ballot b where b.tenant_id = of_tenant and b.id = of_ballot) is distinct from 'open' then
    return 'closed';
  end if;
  update public.ballot_box b
     set records = substring(kept from 1 for low * size) || token_hash || signature || sealed || substring(kept from low * size + 1)
   where b.tenant_id = of_tenant and b.ballot_id = of_ballot and b.bucket = part;
  return 'cast';
end
$$;
--> statement-breakpoint
revoke all on function app.seal_box(uuid) from public;
