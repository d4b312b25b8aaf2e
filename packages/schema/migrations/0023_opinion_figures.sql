CREATE TABLE "opinion_figure" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"month" date NOT NULL,
	"grain" varchar(40) NOT NULL,
	"category_id" uuid,
	"site_id" uuid,
	"unit_id" uuid,
	"state" varchar(40),
	"submitted" integer NOT NULL,
	"open" integer NOT NULL,
	"overdue" integer NOT NULL,
	"answered" integer NOT NULL,
	"in_time" integer NOT NULL,
	"resolved" integer NOT NULL,
	"explained" integer NOT NULL,
	"reopened" integer NOT NULL,
	"escalated" integer NOT NULL,
	"closed" integer NOT NULL,
	"rejected" integer NOT NULL,
	"withdrawn" integer NOT NULL,
	"merged" integer NOT NULL,
	"satisfied" integer NOT NULL,
	"basically_satisfied" integer NOT NULL,
	"dissatisfied" integer NOT NULL,
	"days" jsonb NOT NULL,
	CONSTRAINT "opinion_figure__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "opinion_figure__cell" UNIQUE NULLS NOT DISTINCT("tenant_id","grain","month","site_id","category_id","unit_id","state"),
	CONSTRAINT "opinion_figure__grain" CHECK ("opinion_figure"."grain" in ('all', 'category', 'site', 'unit', 'full'))
);
--> statement-breakpoint
ALTER TABLE "opinion_figure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "spent_days" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "answered_on" date;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "answered_by" varchar(40);--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "answer_days" integer;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "answered_in_time" boolean;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "reopened" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "ended_by" varchar(40);--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "spent_days" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "answered_on" date;--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "answered_by" varchar(40);--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "answer_days" integer;--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "answered_in_time" boolean;--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "reopened" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "ended_by" varchar(40);--> statement-breakpoint
ALTER TABLE "opinion_figure" ADD CONSTRAINT "opinion_figure__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opinion_figure__month__idx" ON "opinion_figure" USING btree ("tenant_id","month");--> statement-breakpoint
CREATE INDEX "opinion_figure__site__idx" ON "opinion_figure" USING btree ("tenant_id","grain","site_id","month");--> statement-breakpoint
CREATE INDEX "opinion_figure__category__idx" ON "opinion_figure" USING btree ("tenant_id","grain","category_id","month");--> statement-breakpoint
CREATE INDEX "opinion_figure__unit__idx" ON "opinion_figure" USING btree ("tenant_id","grain","unit_id","month");--> statement-breakpoint
CREATE POLICY "opinion_figure__tenant" ON "opinion_figure" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "opinion_figure__rows" ON "opinion_figure" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
-- Hand-written from here on.
-- How far opinions had come before their cases said so, from their timelines. What a day of the calendar was is known to
-- the application alone: how long their first answer took is not known, and open ones begin with the weekdays so far.
do $$
declare
  one uuid;
begin
  for one in select t.id from tenant t loop
    perform app.set_context(one);
    with told as (
      select e.case_id,
        min(e.created_at) filter (where e.action in ('settle', 'reply', 'explain')) as answered_at,
        (array_agg(e.action order by e.ordinal desc) filter (where e.action in ('settle', 'reply', 'explain')))[1] as answered_by,
        coalesce(bool_or(e.to_state = 'reopened'), false) as reopened
      from opinion_entry e where e.tenant_id = one and (e.action <> 'reply' or e.from_state is distinct from e.to_state) group by e.case_id
    ), ended as (
      select distinct on (e.case_id) e.case_id, e.action from opinion_entry e
      where e.tenant_id = one and e.from_state is distinct from e.to_state order by e.case_id, e.ordinal desc
    )
    update opinion o set
      answered_on = (t.answered_at at time zone 'Asia/Shanghai')::date, answered_by = t.answered_by, reopened = t.reopened,
      ended_on = case when o.owner is null then o.since end, ended_by = case when o.owner is null then e.action end,
      spent_days = (select count(*) from generate_series((o.created_at at time zone 'Asia/Shanghai')::date + 1, o.since, interval '1 day') d
        where extract(isodow from d) < 6)
    from told t join ended e using (case_id) where o.tenant_id = one and o.id = t.case_id;
  end loop;
  perform app.set_context(null);
end
$$;
