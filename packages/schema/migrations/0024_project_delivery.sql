CREATE TABLE "project_change" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"reason" varchar(4000) NOT NULL,
	"status" varchar(40) DEFAULT 'requested' NOT NULL,
	"account_id" uuid NOT NULL,
	"decision" varchar(4000),
	"decided_on" date,
	"decider_id" uuid,
	CONSTRAINT "project_change__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_change__status" CHECK ("project_change"."status" in ('requested', 'approved', 'refused')),
	CONSTRAINT "project_change__decided" CHECK (("project_change"."status" = 'requested') = ("project_change"."decided_on" is null))
);
--> statement-breakpoint
ALTER TABLE "project_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_milestone" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"title" varchar(100) NOT NULL,
	"planned_on" date NOT NULL,
	"done_on" date,
	CONSTRAINT "project_milestone__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_milestone__ordinal" CHECK ("project_milestone"."ordinal" > 0)
);
--> statement-breakpoint
ALTER TABLE "project_milestone" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_progress" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"period" varchar(8) NOT NULL,
	"percent" integer NOT NULL,
	"spent" numeric(14, 2) NOT NULL,
	"text" varchar(4000) NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "project_progress__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_progress__project_id__period" UNIQUE("tenant_id","project_id","period"),
	CONSTRAINT "project_progress__percent" CHECK ("project_progress"."percent" between 0 and 100),
	CONSTRAINT "project_progress__spent" CHECK ("project_progress"."spent" between 0 and 1000000000000)
);
--> statement-breakpoint
ALTER TABLE "project_progress" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_rating" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"score" integer NOT NULL,
	CONSTRAINT "project_rating__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_rating__account_id__project_id" UNIQUE("tenant_id","account_id","project_id"),
	CONSTRAINT "project_rating__score" CHECK ("project_rating"."score" between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "project_rating" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_remark" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"visit_id" uuid,
	"text" varchar(4000) NOT NULL,
	"account_id" uuid NOT NULL,
	"person_id" uuid,
	"answer" varchar(4000),
	"answered_on" date,
	"answerer_id" uuid,
	"public" boolean DEFAULT false NOT NULL,
	CONSTRAINT "project_remark__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_remark__answered" CHECK (("project_remark"."answer" is null) = ("project_remark"."answered_on" is null))
);
--> statement-breakpoint
ALTER TABLE "project_remark" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_visit" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"group_id" uuid,
	"visited_on" date NOT NULL,
	"text" varchar(4000) NOT NULL,
	"public" boolean DEFAULT false NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "project_visit__pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "project_visit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "qr_code" DROP CONSTRAINT "qr_code__subject";--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "light_reasons" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "report_due_on" date;--> statement-breakpoint
ALTER TABLE "project" ADD COLUMN "delivered_on" date;--> statement-breakpoint
ALTER TABLE "project_change" ADD CONSTRAINT "project_change__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_change" ADD CONSTRAINT "project_change__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_milestone" ADD CONSTRAINT "project_milestone__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_milestone" ADD CONSTRAINT "project_milestone__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_progress" ADD CONSTRAINT "project_progress__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_progress" ADD CONSTRAINT "project_progress__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_rating" ADD CONSTRAINT "project_rating__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_rating" ADD CONSTRAINT "project_rating__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_rating" ADD CONSTRAINT "project_rating__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_remark" ADD CONSTRAINT "project_remark__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_remark" ADD CONSTRAINT "project_remark__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_remark" ADD CONSTRAINT "project_remark__visit_id__fk" FOREIGN KEY ("tenant_id","visit_id") REFERENCES "public"."project_visit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_remark" ADD CONSTRAINT "project_remark__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_visit" ADD CONSTRAINT "project_visit__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_visit" ADD CONSTRAINT "project_visit__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_visit" ADD CONSTRAINT "project_visit__group_id__fk" FOREIGN KEY ("tenant_id","group_id") REFERENCES "public"."deputy_group"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "project_change__project_id__idx" ON "project_change" USING btree ("tenant_id","project_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project_change__open__idx" ON "project_change" USING btree ("tenant_id","created_at","id") WHERE status = 'requested';--> statement-breakpoint
CREATE INDEX "project_milestone__project_id__idx" ON "project_milestone" USING btree ("tenant_id","project_id","ordinal");--> statement-breakpoint
CREATE INDEX "project_progress__project_id__idx" ON "project_progress" USING btree ("tenant_id","project_id");--> statement-breakpoint
CREATE INDEX "project_rating__project_id__idx" ON "project_rating" USING btree ("tenant_id","project_id","score");--> statement-breakpoint
CREATE INDEX "project_remark__project_id__idx" ON "project_remark" USING btree ("tenant_id","project_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project_remark__visit_id__idx" ON "project_remark" USING btree ("tenant_id","visit_id");--> statement-breakpoint
CREATE INDEX "project_remark__person_id__idx" ON "project_remark" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "project_remark__open__idx" ON "project_remark" USING btree ("tenant_id","project_id") WHERE answer is null;--> statement-breakpoint
CREATE INDEX "project_visit__project_id__idx" ON "project_visit" USING btree ("tenant_id","project_id","visited_on" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project_visit__group_id__idx" ON "project_visit" USING btree ("tenant_id","group_id");--> statement-breakpoint
-- Nobody works with projects before this release: nothing is kept waiting.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "project__light__idx" ON "project" USING btree ("tenant_id","light","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
-- Nobody works with projects before this release: nothing is kept waiting.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "project__report_due__idx" ON "project" USING btree ("tenant_id","report_due_on","id") WHERE report_due_on is not null;--> statement-breakpoint
-- All rows there keep the list, which has only become longer, and the table is small.
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "qr_code" ADD CONSTRAINT "qr_code__subject" CHECK ("qr_code"."subject" in ('Site', 'Mandate', 'Project'));--> statement-breakpoint
CREATE POLICY "project_change__tenant" ON "project_change" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_change__rows" ON "project_change" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_milestone__tenant" ON "project_milestone" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_milestone__rows" ON "project_milestone" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_progress__tenant" ON "project_progress" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_progress__rows" ON "project_progress" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_rating__tenant" ON "project_rating" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_rating__rows" ON "project_rating" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_remark__tenant" ON "project_remark" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_remark__rows" ON "project_remark" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_visit__tenant" ON "project_visit" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_visit__rows" ON "project_visit" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);