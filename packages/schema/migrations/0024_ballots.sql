CREATE TABLE "ballot_batch_entry" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"batch_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"papers" jsonb NOT NULL,
	"settled" jsonb,
	CONSTRAINT "ballot_batch_entry__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_batch_entry__batch_id__person_id" UNIQUE("tenant_id","batch_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "ballot_batch_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_batch" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	CONSTRAINT "ballot_batch__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_batch__ballot_id__ordinal" UNIQUE("tenant_id","ballot_id","ordinal"),
	CONSTRAINT "ballot_batch__ordinal" CHECK ("ballot_batch"."ordinal" between 1 and 1000)
);
--> statement-breakpoint
ALTER TABLE "ballot_batch" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_box" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"bucket" integer NOT NULL,
	"records" "bytea" NOT NULL,
	CONSTRAINT "ballot_box__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_box__ballot_id__bucket" UNIQUE("tenant_id","ballot_id","bucket")
);
--> statement-breakpoint
ALTER TABLE "ballot_box" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_issue" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"slots" "bytea" NOT NULL,
	CONSTRAINT "ballot_issue__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_issue__ballot_id" UNIQUE("tenant_id","ballot_id")
);
--> statement-breakpoint
ALTER TABLE "ballot_issue" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_key" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"signing_public" text NOT NULL,
	"signing_secret_sealed" text,
	"box_public" text NOT NULL,
	"box_secret_sealed" text,
	CONSTRAINT "ballot_key__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_key__ballot_id" UNIQUE("tenant_id","ballot_id")
);
--> statement-breakpoint
ALTER TABLE "ballot_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_publication" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"returned" text NOT NULL,
	"choices" text NOT NULL,
	"returned_root" varchar(64) NOT NULL,
	"choices_root" varchar(64) NOT NULL,
	"proof" jsonb NOT NULL,
	CONSTRAINT "ballot_publication__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_publication__ballot_id" UNIQUE("tenant_id","ballot_id")
);
--> statement-breakpoint
ALTER TABLE "ballot_publication" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_option" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"project_id" uuid,
	"title" varchar(200) NOT NULL,
	CONSTRAINT "ballot_option__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_option__ballot_id__ordinal" UNIQUE("tenant_id","ballot_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "ballot_option" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_teller" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"signed_at" timestamp with time zone,
	CONSTRAINT "ballot_teller__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_teller__ballot_id__person_id" UNIQUE("tenant_id","ballot_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "ballot_teller" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_voter" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"mandate_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"present" boolean DEFAULT false NOT NULL,
	"channel" varchar(40),
	CONSTRAINT "ballot_voter__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_voter__ballot_id__ordinal" UNIQUE("tenant_id","ballot_id","ordinal"),
	CONSTRAINT "ballot_voter__ballot_id__mandate_id" UNIQUE("tenant_id","ballot_id","mandate_id"),
	CONSTRAINT "ballot_voter__channel" CHECK ("ballot_voter"."channel" in ('electronic', 'paper'))
);
--> statement-breakpoint
ALTER TABLE "ballot_voter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" varchar(30) NOT NULL,
	"title" varchar(200) NOT NULL,
	"kind" varchar(40) NOT NULL,
	"consultative" boolean DEFAULT false NOT NULL,
	"rehearsal" boolean DEFAULT false NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"previous_id" uuid,
	"body_id" uuid NOT NULL,
	"session_id" uuid,
	"form" varchar(40) NOT NULL,
	"rule" varchar(40) DEFAULT 'majority_of_all' NOT NULL,
	"places" integer NOT NULL,
	"max_marks" integer NOT NULL,
	"show_turnout" boolean DEFAULT false NOT NULL,
	"status" varchar(40) DEFAULT 'draft' NOT NULL,
	"seats" integer,
	"in_office" integer,
	"quorum" integer,
	"majority" integer,
	"roll_digest" varchar(64),
	"present" integer,
	"issued" integer,
	"issued_on_paper" integer,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"returned" integer,
	"result" jsonb,
	"lines" jsonb,
	"announcement_number" varchar(60),
	"announced_at" timestamp with time zone,
	"void_reason" varchar(500),
	CONSTRAINT "ballot__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot__number" UNIQUE("tenant_id","number"),
	CONSTRAINT "ballot__kind" CHECK ("ballot"."kind" in ('selection', 'inspection')),
	CONSTRAINT "ballot__form" CHECK ("ballot"."form" in ('choose', 'each', 'assess')),
	CONSTRAINT "ballot__rule" CHECK ("ballot"."rule" in ('majority_of_all', 'top_k')),
	CONSTRAINT "ballot__status" CHECK ("ballot"."status" in ('draft', 'frozen', 'open', 'closed', 'counted', 'announced', 'void')),
	CONSTRAINT "ballot__method" CHECK (("ballot"."kind" = 'inspection') = ("ballot"."form" = 'assess')),
	CONSTRAINT "ballot__places" CHECK ("ballot"."places" between 0 and 200),
	CONSTRAINT "ballot__max_marks" CHECK ("ballot"."max_marks" between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "ballot" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "ballot_batch_entry" ADD CONSTRAINT "ballot_batch_entry__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_batch_entry" ADD CONSTRAINT "ballot_batch_entry__batch_id__fk" FOREIGN KEY ("tenant_id","batch_id") REFERENCES "public"."ballot_batch"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_batch_entry" ADD CONSTRAINT "ballot_batch_entry__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_batch" ADD CONSTRAINT "ballot_batch__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_batch" ADD CONSTRAINT "ballot_batch__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_box" ADD CONSTRAINT "ballot_box__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_box" ADD CONSTRAINT "ballot_box__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_issue" ADD CONSTRAINT "ballot_issue__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_issue" ADD CONSTRAINT "ballot_issue__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_key" ADD CONSTRAINT "ballot_key__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_key" ADD CONSTRAINT "ballot_key__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_publication" ADD CONSTRAINT "ballot_publication__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_publication" ADD CONSTRAINT "ballot_publication__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_option" ADD CONSTRAINT "ballot_option__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_option" ADD CONSTRAINT "ballot_option__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_option" ADD CONSTRAINT "ballot_option__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_teller" ADD CONSTRAINT "ballot_teller__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_teller" ADD CONSTRAINT "ballot_teller__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_teller" ADD CONSTRAINT "ballot_teller__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot__body_id__fk" FOREIGN KEY ("tenant_id","body_id") REFERENCES "public"."congress_body"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot__session_id__fk" FOREIGN KEY ("tenant_id","session_id") REFERENCES "public"."congress_session"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot__previous_id__fk" FOREIGN KEY ("tenant_id","previous_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ballot_batch_entry__batch_id__idx" ON "ballot_batch_entry" USING btree ("tenant_id","batch_id");--> statement-breakpoint
CREATE INDEX "ballot_batch_entry__person_id__idx" ON "ballot_batch_entry" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "ballot_batch__ballot_id__idx" ON "ballot_batch" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_box__ballot_id__idx" ON "ballot_box" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_issue__ballot_id__idx" ON "ballot_issue" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_key__ballot_id__idx" ON "ballot_key" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_publication__ballot_id__idx" ON "ballot_publication" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_option__ballot_id__idx" ON "ballot_option" USING btree ("tenant_id","ballot_id","ordinal");--> statement-breakpoint
CREATE INDEX "ballot_option__project_id__idx" ON "ballot_option" USING btree ("tenant_id","project_id");--> statement-breakpoint
CREATE INDEX "ballot_teller__ballot_id__idx" ON "ballot_teller" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_teller__person_id__idx" ON "ballot_teller" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "ballot_voter__ballot_id__idx" ON "ballot_voter" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_voter__mandate_id__idx" ON "ballot_voter" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
CREATE INDEX "ballot_voter__person_id__idx" ON "ballot_voter" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "ballot__body_id__idx" ON "ballot" USING btree ("tenant_id","body_id");--> statement-breakpoint
CREATE INDEX "ballot__session_id__idx" ON "ballot" USING btree ("tenant_id","session_id");--> statement-breakpoint
CREATE INDEX "ballot__previous_id__idx" ON "ballot" USING btree ("tenant_id","previous_id");--> statement-breakpoint
CREATE INDEX "ballot__list__idx" ON "ballot" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "ballot__status__idx" ON "ballot" USING btree ("tenant_id","status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE POLICY "ballot_batch_entry__tenant" ON "ballot_batch_entry" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_batch_entry__rows" ON "ballot_batch_entry" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_batch__tenant" ON "ballot_batch" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_batch__rows" ON "ballot_batch" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_box__tenant" ON "ballot_box" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_box__rows" ON "ballot_box" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_issue__tenant" ON "ballot_issue" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_issue__rows" ON "ballot_issue" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_key__tenant" ON "ballot_key" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_key__rows" ON "ballot_key" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_publication__tenant" ON "ballot_publication" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_publication__rows" ON "ballot_publication" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_option__tenant" ON "ballot_option" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_option__rows" ON "ballot_option" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_teller__tenant" ON "ballot_teller" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_teller__rows" ON "ballot_teller" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_voter__tenant" ON "ballot_voter" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_voter__rows" ON "ballot_voter" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot__tenant" ON "ballot" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot__rows" ON "ballot" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
-- Hand-written
-- What lies in the box and among the issues is random: to compress it is in vain. Each cast leaves the old row behind, whose
-- page tells what was there before: it is swept away as soon as may be.
alter table ballot_box alter column records set storage external;
--> statement-breakpoint
alter table ballot_box set (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 20, toast.autovacuum_vacuum_scale_factor = 0);
--> statement-breakpoint
alter table ballot_issue alter column slots set storage external;
--> statement-breakpoint
alter table ballot_issue set (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 20, toast.autovacuum_vacuum_scale_factor = 0);
--> statement-breakpoint
-- The key by which a signature of a ballot is verified; null when nothing can be cast. All that app_ballot reads.
create function app.ballot_key(of_tenant uuid, of_ballot uuid) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found text;
begin
  perform app.set_context(of_tenant);
  select k.signing_public into found from public.ballot_key k where k.tenant_id = of_tenant and k.ballot_id = of_ballot;
  return found;
end
$$;
--> statement-breakpoint
-- Puts a ballot whose signature was verified into the box: `cast`, `same` when it lies there already, `other` when one of the
-- same token with other choices does, `closed`. Of the closing and a cast at once the lock of the box decides: the closing
-- takes it first and changes the status then, the cast takes it first and reads the status then.
create function app.cast_ballot(of_tenant uuid, of_ballot uuid, token_hash bytea, signature bytea, sealed bytea) returns text
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
revoke all on function app.ballot_key(uuid, uuid), app.cast_ballot(uuid, uuid, bytea, bytea, bytea) from public;
