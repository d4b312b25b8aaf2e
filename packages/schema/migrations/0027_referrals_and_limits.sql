CREATE TABLE "opinion_referral" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"opinion_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"account_id" uuid,
	"note" varchar(1000),
	"status" varchar(40) DEFAULT 'open' NOT NULL,
	"reason" varchar(1000),
	"answered_on" date,
	CONSTRAINT "opinion_referral__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "opinion_referral__opinion_id__mandate_id" UNIQUE("tenant_id","opinion_id","mandate_id"),
	CONSTRAINT "opinion_referral__status" CHECK ("opinion_referral"."status" in ('open', 'taken', 'declined', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "opinion_referral" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ballot" ADD COLUMN "returned_root" varchar(64);--> statement-breakpoint
ALTER TABLE "congress_body" ADD COLUMN "site_id" uuid;--> statement-breakpoint
ALTER TABLE "prosecution" ADD COLUMN "clock" jsonb;--> statement-breakpoint
ALTER TABLE "suggestion_unit" ADD COLUMN "opinion_clock" jsonb;--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "contact_clock" jsonb;--> statement-breakpoint
ALTER TABLE "opinion_referral" ADD CONSTRAINT "opinion_referral__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_referral" ADD CONSTRAINT "opinion_referral__opinion_id__fk" FOREIGN KEY ("tenant_id","opinion_id") REFERENCES "public"."opinion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_referral" ADD CONSTRAINT "opinion_referral__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opinion_referral__opinion_id__idx" ON "opinion_referral" USING btree ("tenant_id","opinion_id");--> statement-breakpoint
CREATE INDEX "opinion_referral__mandate_id__idx" ON "opinion_referral" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
ALTER TABLE "congress_body" ADD CONSTRAINT "congress_body__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "congress_body__site_id__idx" ON "congress_body" USING btree ("tenant_id","site_id");--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "prosecution__due__idx" ON "prosecution" USING btree ("tenant_id","due_on","id") WHERE due_on is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion_unit__opinion__idx" ON "suggestion_unit" USING btree ("tenant_id","opinion_due_on","id") WHERE opinion_on is null and status = 'active';--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion__contact__idx" ON "suggestion" USING btree ("tenant_id","contact_due_on","id") WHERE contacted_on is null and owner is not null;--> statement-breakpoint
ALTER TABLE "congress_body" ADD CONSTRAINT "congress_body__home" CHECK ("congress_body"."site_id" is null or "congress_body"."level" in ('town', 'advisory')) NOT VALID;--> statement-breakpoint
CREATE POLICY "opinion_referral__tenant" ON "opinion_referral" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "opinion_referral__rows" ON "opinion_referral" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
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
--> statement-breakpoint
-- No body has a home yet: there is nothing to find.
-- squawk-ignore constraint-missing-not-valid
alter table congress_body validate constraint congress_body__site_id__fk;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table congress_body validate constraint congress_body__home;
--> statement-breakpoint
-- Bare days become limits, provisional: the next night reckons them anew.
alter table "prosecution" no force row level security;--> statement-breakpoint
alter table "suggestion_unit" no force row level security;--> statement-breakpoint
alter table "suggestion" no force row level security;--> statement-breakpoint
alter table "procedure" no force row level security;--> statement-breakpoint
update suggestion s set contact_clock = jsonb_build_object('name', 'contact', 'begunOn', s.assigned_on, 'from', s.assigned_on,
    'left', jsonb_build_object('workingDays', coalesce((d.definition -> 'numbers' ->> 'contactWorkingDays')::int, 20)), 'dueOn', s.contact_due_on, 'hardOn', null, 'provisional', true, 'pausedOn', null)
  from procedure d where d.tenant_id = s.tenant_id and d.id = s.procedure_id and s.contact_due_on is not null and s.assigned_on is not null;--> statement-breakpoint
update suggestion_unit p set opinion_clock = jsonb_build_object('name', 'assist', 'begunOn', s.assigned_on, 'from', s.assigned_on,
    'left', jsonb_build_object('months', coalesce((d.definition -> 'numbers' ->> 'assistingMonths')::int, 1)), 'dueOn', p.opinion_due_on, 'hardOn', null, 'provisional', true, 'pausedOn', null)
  from suggestion s join procedure d on d.tenant_id = s.tenant_id and d.id = s.procedure_id
  where s.tenant_id = p.tenant_id and s.id = p.suggestion_id and p.opinion_due_on is not null and s.assigned_on is not null;--> statement-breakpoint
update prosecution set clock = jsonb_build_object('name', 'prosecution', 'begunOn', (updated_at at time zone 'Asia/Shanghai')::date, 'from', (updated_at at time zone 'Asia/Shanghai')::date,
    'left', jsonb_build_object('workingDays', 10), 'dueOn', due_on, 'hardOn', null, 'provisional', true, 'pausedOn', null)
  where due_on is not null;--> statement-breakpoint
alter table "prosecution" force row level security;--> statement-breakpoint
alter table "suggestion_unit" force row level security;--> statement-breakpoint
alter table "suggestion" force row level security;--> statement-breakpoint
alter table "procedure" force row level security;
