CREATE TABLE "project_call" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"body_id" uuid NOT NULL,
	"site_id" uuid,
	"year" integer NOT NULL,
	"title" varchar(200) NOT NULL,
	"text" text NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"status" varchar(40) DEFAULT 'draft' NOT NULL,
	CONSTRAINT "project_call__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_call__status" CHECK ("project_call"."status" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "project_call__year" CHECK ("project_call"."year" between 2000 and 2100),
	CONSTRAINT "project_call__text" CHECK (length("project_call"."text") between 1 and 10000),
	CONSTRAINT "project_call__dates" CHECK ("project_call"."closes_on" >= "project_call"."opens_on")
);
--> statement-breakpoint
ALTER TABLE "project_call" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_category" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"voted" boolean DEFAULT true NOT NULL,
	"ordinal" integer DEFAULT 0 NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "project_category__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_category__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "project_category__status" CHECK ("project_category"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "project_category" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_criterion" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"description" varchar(500),
	"ordinal" integer DEFAULT 0 NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "project_criterion__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_criterion__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "project_criterion__status" CHECK ("project_criterion"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "project_criterion" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_entry" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"case_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"action" varchar(40) NOT NULL,
	"from_state" varchar(40),
	"to_state" varchar(40) NOT NULL,
	"visibility" varchar(40) NOT NULL,
	"text" varchar(4000),
	"reason" varchar(60),
	"account_id" uuid,
	"person_id" uuid,
	"unit_id" uuid,
	"file_id" uuid,
	"redacted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "project_entry__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_entry__case_id__ordinal" UNIQUE("tenant_id","case_id","ordinal"),
	CONSTRAINT "project_entry__visibility" CHECK ("project_entry"."visibility" in ('public', 'parties', 'internal'))
);
--> statement-breakpoint
ALTER TABLE "project_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_like" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "project_like__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_like__account_id__project_id" UNIQUE("tenant_id","account_id","project_id")
);
--> statement-breakpoint
ALTER TABLE "project_like" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_unit" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"part" varchar(40) NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	"feasibility" varchar(40),
	"text" varchar(4000),
	"cost_estimate" numeric(14, 2),
	"answered_on" date,
	CONSTRAINT "project_unit__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_unit__project_id__unit_id" UNIQUE("tenant_id","project_id","unit_id"),
	CONSTRAINT "project_unit__part" CHECK ("project_unit"."part" in ('feasibility', 'lead', 'co')),
	CONSTRAINT "project_unit__status" CHECK ("project_unit"."status" in ('active', 'ended')),
	CONSTRAINT "project_unit__feasibility" CHECK ("project_unit"."feasibility" in ('feasible', 'conditional', 'infeasible')),
	CONSTRAINT "project_unit__money" CHECK ("project_unit"."cost_estimate" >= 0),
	CONSTRAINT "project_unit__answered" CHECK (("project_unit"."feasibility" is null) = ("project_unit"."answered_on" is null))
);
--> statement-breakpoint
ALTER TABLE "project_unit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" varchar(30) NOT NULL,
	"procedure_id" uuid NOT NULL,
	"state" varchar(40) NOT NULL,
	"since" date NOT NULL,
	"owner" varchar(40),
	"clocks" jsonb NOT NULL,
	"done" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"due_on" date,
	"hard_on" date,
	"unit_id" uuid,
	"spent_days" integer DEFAULT 0 NOT NULL,
	"answered_on" date,
	"answered_by" varchar(40),
	"answer_days" integer,
	"answered_in_time" boolean,
	"reopened" boolean DEFAULT false NOT NULL,
	"ended_on" date,
	"ended_by" varchar(40),
	"redacted" boolean DEFAULT false NOT NULL,
	"body_id" uuid NOT NULL,
	"site_id" uuid,
	"year" integer NOT NULL,
	"call_id" uuid,
	"category_id" uuid NOT NULL,
	"proposer_kind" varchar(40) NOT NULL,
	"proposer_id" uuid,
	"mandate_id" uuid,
	"proposer_unit_id" uuid,
	"opinion_id" uuid,
	"suggestion_id" uuid,
	"title" varchar(200) NOT NULL,
	"text" text NOT NULL,
	"place" varchar(200),
	"latitude" double precision,
	"longitude" double precision,
	"cost_estimate" numeric(14, 2),
	"beneficiaries" varchar(500),
	"beneficiary_count" integer,
	"goal" varchar(1000),
	"likes" integer DEFAULT 0 NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"into_id" uuid,
	"eligibility" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"feasibility" varchar(40),
	"rejection" varchar(40),
	"decision" varchar(4000),
	"ordinal" integer,
	"leader_id" uuid,
	"group_id" uuid,
	"budget" numeric(14, 2),
	"spent" numeric(14, 2) DEFAULT 0 NOT NULL,
	"percent" integer DEFAULT 0 NOT NULL,
	"starts_on" date,
	"finish_on" date,
	"report_every" varchar(40) DEFAULT 'quarter' NOT NULL,
	"light" varchar(40),
	"inspection" varchar(40),
	"inspected_on" date,
	CONSTRAINT "project__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project__number" UNIQUE("tenant_id","number"),
	CONSTRAINT "project__turn" CHECK (("project"."owner" is null) = ("project"."due_on" is null)),
	CONSTRAINT "project__proposer_kind" CHECK ("project"."proposer_kind" in ('citizen', 'deputy', 'unit', 'office')),
	CONSTRAINT "project__feasibility" CHECK ("project"."feasibility" in ('feasible', 'conditional', 'infeasible')),
	CONSTRAINT "project__rejection" CHECK ("project"."rejection" in ('not_inclusive', 'not_basic', 'not_public_welfare', 'other_level', 'not_in_time', 'cost', 'infeasible', 'planned_already', 'out_of_scope', 'no_content')),
	CONSTRAINT "project__report_every" CHECK ("project"."report_every" in ('month', 'quarter')),
	CONSTRAINT "project__light" CHECK ("project"."light" in ('green', 'amber', 'red')),
	CONSTRAINT "project__inspection" CHECK ("project"."inspection" in ('satisfied', 'basically_satisfied', 'dissatisfied')),
	CONSTRAINT "project__year" CHECK ("project"."year" between 2000 and 2100),
	CONSTRAINT "project__text" CHECK (length("project"."text") between 1 and 10000),
	CONSTRAINT "project__place" CHECK (("project"."latitude" is null) = ("project"."longitude" is null)),
	CONSTRAINT "project__money" CHECK (least("project"."cost_estimate", "project"."budget", "project"."spent") >= 0),
	CONSTRAINT "project__beneficiary_count" CHECK ("project"."beneficiary_count" >= 0),
	CONSTRAINT "project__percent" CHECK ("project"."percent" between 0 and 100),
	CONSTRAINT "project__dates" CHECK ("project"."finish_on" >= "project"."starts_on"),
	CONSTRAINT "project__not_into_itself" CHECK ("project"."into_id" <> "project"."id"),
	CONSTRAINT "project__deputy" CHECK (("project"."proposer_kind" = 'deputy') = ("project"."mandate_id" is not null)),
	CONSTRAINT "project__unit" CHECK (("project"."proposer_kind" = 'unit') = ("project"."proposer_unit_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "project" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_counter" DROP CONSTRAINT "case_counter__kind";--> statement-breakpoint
ALTER TABLE "case_step" DROP CONSTRAINT "case_step__kind";--> statement-breakpoint
ALTER TABLE "procedure" DROP CONSTRAINT "procedure__kind";--> statement-breakpoint
ALTER TABLE "redaction" DROP CONSTRAINT "redaction__kind";--> statement-breakpoint
ALTER TABLE "project_call" ADD CONSTRAINT "project_call__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_call" ADD CONSTRAINT "project_call__body_id__fk" FOREIGN KEY ("tenant_id","body_id") REFERENCES "public"."congress_body"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_call" ADD CONSTRAINT "project_call__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_category" ADD CONSTRAINT "project_category__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_criterion" ADD CONSTRAINT "project_criterion__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__case_id__fk" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__file_id__fk" FOREIGN KEY ("tenant_id","file_id") REFERENCES "public"."file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_like" ADD CONSTRAINT "project_like__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_like" ADD CONSTRAINT "project_like__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_like" ADD CONSTRAINT "project_like__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_unit" ADD CONSTRAINT "project_unit__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_unit" ADD CONSTRAINT "project_unit__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_unit" ADD CONSTRAINT "project_unit__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__procedure_id__fk" FOREIGN KEY ("tenant_id","procedure_id") REFERENCES "public"."procedure"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__body_id__fk" FOREIGN KEY ("tenant_id","body_id") REFERENCES "public"."congress_body"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__call_id__fk" FOREIGN KEY ("tenant_id","call_id") REFERENCES "public"."project_call"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__category_id__fk" FOREIGN KEY ("tenant_id","category_id") REFERENCES "public"."project_category"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__proposer_id__fk" FOREIGN KEY ("tenant_id","proposer_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__proposer_unit_id__fk" FOREIGN KEY ("tenant_id","proposer_unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__opinion_id__fk" FOREIGN KEY ("tenant_id","opinion_id") REFERENCES "public"."opinion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__suggestion_id__fk" FOREIGN KEY ("tenant_id","suggestion_id") REFERENCES "public"."suggestion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__into_id__fk" FOREIGN KEY ("tenant_id","into_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__leader_id__fk" FOREIGN KEY ("tenant_id","leader_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__group_id__fk" FOREIGN KEY ("tenant_id","group_id") REFERENCES "public"."deputy_group"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "project_call__body_id__idx" ON "project_call" USING btree ("tenant_id","body_id");--> statement-breakpoint
CREATE INDEX "project_call__site_id__idx" ON "project_call" USING btree ("tenant_id","site_id");--> statement-breakpoint
CREATE INDEX "project_call__list__idx" ON "project_call" USING btree ("tenant_id","opens_on" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project_entry__case_id__idx" ON "project_entry" USING btree ("tenant_id","case_id");--> statement-breakpoint
CREATE INDEX "project_entry__person_id__idx" ON "project_entry" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "project_entry__unit_id__idx" ON "project_entry" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "project_entry__file_id__idx" ON "project_entry" USING btree ("tenant_id","file_id");--> statement-breakpoint
CREATE INDEX "project_like__project_id__idx" ON "project_like" USING btree ("tenant_id","project_id");--> statement-breakpoint
CREATE INDEX "project_unit__project_id__idx" ON "project_unit" USING btree ("tenant_id","project_id");--> statement-breakpoint
CREATE INDEX "project_unit__unit_id__idx" ON "project_unit" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "project__procedure_id__idx" ON "project" USING btree ("tenant_id","procedure_id");--> statement-breakpoint
CREATE INDEX "project__unit_id__idx" ON "project" USING btree ("tenant_id","unit_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__list__idx" ON "project" USING btree ("tenant_id","state","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__newest__idx" ON "project" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__due__idx" ON "project" USING btree ("tenant_id","owner","due_on","id");--> statement-breakpoint
CREATE INDEX "project__open__idx" ON "project" USING btree ("tenant_id","due_on","id") WHERE owner is not null;--> statement-breakpoint
CREATE INDEX "project__turn__idx" ON "project" USING btree ("tenant_id","owner","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE owner is not null;--> statement-breakpoint
CREATE INDEX "project__unit_open__idx" ON "project" USING btree ("tenant_id","unit_id","due_on","id") WHERE owner is not null;--> statement-breakpoint
CREATE INDEX "project__body_id__idx" ON "project" USING btree ("tenant_id","body_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__site_id__idx" ON "project" USING btree ("tenant_id","site_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__call_id__idx" ON "project" USING btree ("tenant_id","call_id");--> statement-breakpoint
CREATE INDEX "project__category_id__idx" ON "project" USING btree ("tenant_id","category_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__proposer_id__idx" ON "project" USING btree ("tenant_id","proposer_id");--> statement-breakpoint
CREATE INDEX "project__mandate_id__idx" ON "project" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
CREATE INDEX "project__proposer_unit_id__idx" ON "project" USING btree ("tenant_id","proposer_unit_id");--> statement-breakpoint
CREATE INDEX "project__opinion_id__idx" ON "project" USING btree ("tenant_id","opinion_id");--> statement-breakpoint
CREATE INDEX "project__suggestion_id__idx" ON "project" USING btree ("tenant_id","suggestion_id");--> statement-breakpoint
CREATE INDEX "project__into_id__idx" ON "project" USING btree ("tenant_id","into_id");--> statement-breakpoint
CREATE INDEX "project__leader_id__idx" ON "project" USING btree ("tenant_id","leader_id");--> statement-breakpoint
CREATE INDEX "project__group_id__idx" ON "project" USING btree ("tenant_id","group_id");--> statement-breakpoint
CREATE INDEX "project__year__idx" ON "project" USING btree ("tenant_id","year","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__public__idx" ON "project" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE published;--> statement-breakpoint
CREATE INDEX "project__likes__idx" ON "project" USING btree ("tenant_id","likes" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__paper__idx" ON "project" USING btree ("tenant_id","ordinal","id") WHERE ordinal is not null;--> statement-breakpoint
-- All rows there keep the list, which has only become longer, and the table is small.
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "case_counter" ADD CONSTRAINT "case_counter__kind" CHECK ("case_counter"."kind" in ('opinion', 'suggestion', 'project'));--> statement-breakpoint
-- All rows there keep the list, which has only become longer, and the table is small.
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "case_step" ADD CONSTRAINT "case_step__kind" CHECK ("case_step"."kind" in ('opinion', 'suggestion', 'project'));--> statement-breakpoint
-- All rows there keep the list, which has only become longer, and the table is small.
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "procedure" ADD CONSTRAINT "procedure__kind" CHECK ("procedure"."kind" in ('opinion', 'suggestion', 'project'));--> statement-breakpoint
-- All rows there keep the list, which has only become longer, and the table is small.
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "redaction" ADD CONSTRAINT "redaction__kind" CHECK ("redaction"."kind" in ('opinion', 'suggestion', 'project'));--> statement-breakpoint
CREATE POLICY "project_call__tenant" ON "project_call" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_call__rows" ON "project_call" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_category__tenant" ON "project_category" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_category__rows" ON "project_category" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_criterion__tenant" ON "project_criterion" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_criterion__rows" ON "project_criterion" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_entry__tenant" ON "project_entry" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_entry__rows" ON "project_entry" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_like__tenant" ON "project_like" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_like__rows" ON "project_like" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_unit__tenant" ON "project_unit" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_unit__rows" ON "project_unit" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project__tenant" ON "project" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project__rows" ON "project" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);