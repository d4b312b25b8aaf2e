CREATE TABLE "project_words" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"words" "tsvector" NOT NULL,
	"edition" integer NOT NULL,
	CONSTRAINT "project_words__pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "project_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "saved_filter" DROP CONSTRAINT "saved_filter__list";--> statement-breakpoint
ALTER TABLE "project_words" ADD CONSTRAINT "project_words__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_words" ADD CONSTRAINT "project_words__id__fk" FOREIGN KEY ("tenant_id","id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "project_words__words__idx" ON "project_words" USING gin ("tenant_id","words");--> statement-breakpoint
-- Kept filters are few, and all of them pass: the list only grew.
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter__list" CHECK ("saved_filter"."list" in ('opinions', 'suggestions', 'projects'));--> statement-breakpoint
CREATE POLICY "project_words__tenant" ON "project_words" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_words__rows" ON "project_words" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);