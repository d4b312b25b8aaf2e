-- squawk-ignore renaming-column
ALTER TABLE "case_step" RENAME COLUMN "begun_on" TO "due_on";--> statement-breakpoint
ALTER TABLE "case_step" RENAME CONSTRAINT "case_step__kind__case_id__clock__begun_on__step" TO "case_step__kind__case_id__clock__due_on__step";--> statement-breakpoint
CREATE TABLE "suggestion_figure" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"month" date NOT NULL,
	"body_id" uuid NOT NULL,
	"dimension" varchar(40) NOT NULL,
	"about" varchar(40) NOT NULL,
	"filed" integer NOT NULL,
	"motions" integer NOT NULL,
	"key" integer NOT NULL,
	"assigned" integer NOT NULL,
	"contacted" integer NOT NULL,
	"replied" integer NOT NULL,
	"in_time" integer NOT NULL,
	"solved" integer NOT NULL,
	"planned" integer NOT NULL,
	"waiting" integer NOT NULL,
	"reference" integer NOT NULL,
	"satisfied" integer NOT NULL,
	"basically_satisfied" integer NOT NULL,
	"dissatisfied" integer NOT NULL,
	"redone" integer NOT NULL,
	"withdrawn" integer NOT NULL,
	"promised" integer NOT NULL,
	"kept" integer NOT NULL,
	"due" jsonb NOT NULL,
	"days" jsonb NOT NULL,
	CONSTRAINT "suggestion_figure__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "suggestion_figure__cell" UNIQUE("tenant_id","dimension","month","body_id","about"),
	CONSTRAINT "suggestion_figure__dimension" CHECK ("suggestion_figure"."dimension" in ('state', 'category', 'site', 'unit', 'month'))
);--> statement-breakpoint
ALTER TABLE "suggestion_figure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "sharing_session" DROP CONSTRAINT "sharing_session__status";--> statement-breakpoint
ALTER TABLE "sharing_session" DROP CONSTRAINT "sharing_session__summary";--> statement-breakpoint
ALTER TABLE "opinion_entry" ADD COLUMN "repeats_id" uuid;--> statement-breakpoint
ALTER TABLE "opinion_entry" ADD COLUMN "by_telephone" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "project_entry" ADD COLUMN "repeats_id" uuid;--> statement-breakpoint
ALTER TABLE "project_entry" ADD COLUMN "by_telephone" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sharing_session" ADD COLUMN "cancel_reason" varchar(500);--> statement-breakpoint
ALTER TABLE "suggestion_entry" ADD COLUMN "repeats_id" uuid;--> statement-breakpoint
ALTER TABLE "suggestion_entry" ADD COLUMN "by_telephone" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "suggestion_reply" ADD COLUMN "given_on" date;--> statement-breakpoint
ALTER TABLE "suggestion_figure" ADD CONSTRAINT "suggestion_figure__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_entry" ADD CONSTRAINT "opinion_entry__repeats_id__fk" FOREIGN KEY ("tenant_id","repeats_id") REFERENCES "public"."opinion_entry"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__repeats_id__fk" FOREIGN KEY ("tenant_id","repeats_id") REFERENCES "public"."project_entry"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "suggestion_entry" ADD CONSTRAINT "suggestion_entry__repeats_id__fk" FOREIGN KEY ("tenant_id","repeats_id") REFERENCES "public"."suggestion_entry"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion_entry__repeats_id__idx" ON "opinion_entry" USING btree ("tenant_id","repeats_id") WHERE repeats_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "project_entry__repeats_id__idx" ON "project_entry" USING btree ("tenant_id","repeats_id") WHERE repeats_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion_entry__repeats_id__idx" ON "suggestion_entry" USING btree ("tenant_id","repeats_id") WHERE repeats_id is not null;--> statement-breakpoint
ALTER TABLE "sharing_session" ADD CONSTRAINT "sharing_session__cancelled" CHECK (("sharing_session"."status" = 'cancelled') = ("sharing_session"."cancel_reason" is not null)) NOT VALID;--> statement-breakpoint
ALTER TABLE "sharing_session" ADD CONSTRAINT "sharing_session__status" CHECK ("sharing_session"."status" in ('planned', 'held', 'cancelled')) NOT VALID;--> statement-breakpoint
ALTER TABLE "sharing_session" ADD CONSTRAINT "sharing_session__summary" CHECK ("sharing_session"."status" <> 'held' or "sharing_session"."summary" is not null) NOT VALID;--> statement-breakpoint
ALTER TABLE "suggestion_reply" ADD CONSTRAINT "suggestion_reply__given" CHECK ("suggestion_reply"."given_on" is null or "suggestion_reply"."status" = 'signed') NOT VALID;--> statement-breakpoint
CREATE POLICY "suggestion_figure__tenant" ON "suggestion_figure" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "suggestion_figure__rows" ON "suggestion_figure" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);
--> statement-breakpoint
-- Hand-written
-- A step counts for the last day that its limit has now, so that nobody is told twice of what stands as it stood. What was
-- taken long before that day was taken of an earlier one, and what is over is climbed no more: both are forgotten. The limit
-- of a report was kept by its last day before.
alter table "case_step" no force row level security;--> statement-breakpoint
alter table "opinion" no force row level security;--> statement-breakpoint
alter table "suggestion" no force row level security;--> statement-breakpoint
alter table "suggestion_unit" no force row level security;--> statement-breakpoint
alter table "project" no force row level security;--> statement-breakpoint
alter table "prosecution" no force row level security;--> statement-breakpoint
create temporary table present_limit on commit drop as
  select l.tenant_id, l.kind, l.case_id, l.clock ->> 'name' as clock, (l.clock ->> 'begunOn')::date as begun_on, max((l.clock ->> 'dueOn')::date) as due_on
  from (select tenant_id, 'opinion' as kind, id as case_id, jsonb_array_elements(clocks) as clock from opinion where owner is not null
    union all select tenant_id, 'suggestion', id, jsonb_array_elements(clocks) from suggestion where owner is not null
    union all select tenant_id, 'project', id, jsonb_array_elements(clocks) from project where owner is not null
    union all select tenant_id, 'suggestion', id, contact_clock from suggestion where contact_clock is not null
    union all select tenant_id, 'suggestion', suggestion_id, opinion_clock from suggestion_unit where opinion_clock is not null
    union all select tenant_id, 'suggestion', id, clock from prosecution where clock is not null) l
  group by 1, 2, 3, 4, 5;--> statement-breakpoint
delete from case_step s where s.clock <> 'report' and not exists (
  select from present_limit l where l.tenant_id = s.tenant_id and l.kind = s.kind and l.case_id = s.case_id and l.clock = s.clock and l.begun_on = s.due_on
    and s.created_at > l.due_on - interval '30 days');--> statement-breakpoint
update case_step s set due_on = l.due_on from present_limit l
  where l.tenant_id = s.tenant_id and l.kind = s.kind and l.case_id = s.case_id and l.clock = s.clock and l.begun_on = s.due_on and s.clock <> 'report';--> statement-breakpoint
alter table "prosecution" force row level security;--> statement-breakpoint
alter table "project" force row level security;--> statement-breakpoint
alter table "suggestion_unit" force row level security;--> statement-breakpoint
alter table "suggestion" force row level security;--> statement-breakpoint
alter table "opinion" force row level security;--> statement-breakpoint
alter table "case_step" force row level security;
--> statement-breakpoint
-- No entry repeats another yet: there is nothing to find.
-- squawk-ignore constraint-missing-not-valid
alter table opinion_entry validate constraint opinion_entry__repeats_id__fk;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table project_entry validate constraint project_entry__repeats_id__fk;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table suggestion_entry validate constraint suggestion_entry__repeats_id__fk;--> statement-breakpoint
-- An answer to a common issue was written into each opinion in the transaction in which it was given, and so at its very time.
do $$
declare
  one uuid;
begin
  for one in select t.id from tenant t loop
    perform app.set_context(one);
    update opinion_entry e set repeats_id = c.id
      from opinion o join opinion_entry c on c.tenant_id = one and c.case_id = o.into_id
     where o.tenant_id = one and e.tenant_id = one and e.case_id = o.id
       and c.action = e.action and c.created_at = e.created_at and c.visibility = 'public' and e.visibility = 'public';
  end loop;
  perform app.set_context(null);
end
$$;
--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table sharing_session validate constraint sharing_session__cancelled;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table sharing_session validate constraint sharing_session__status;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table sharing_session validate constraint sharing_session__summary;
--> statement-breakpoint
-- What was filed before is reckoned when this night's work is done, so it is done once at once: soon after the new processes are there.
DO $$
BEGIN
  IF to_regprocedure('app.enqueue(text, jsonb, text, timestamptz)') IS NOT NULL THEN
    PERFORM app.enqueue('nightly', '{}', 'nightly', now() + interval '5 minutes');
  END IF;
END
$$;
--> statement-breakpoint
-- What was signed until now was read by its deputy from then on.
alter table "suggestion_reply" no force row level security;--> statement-breakpoint
update suggestion_reply set given_on = signed_on where status = 'signed';--> statement-breakpoint
alter table "suggestion_reply" force row level security;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table suggestion_reply validate constraint suggestion_reply__given;
