CREATE TABLE "project_figure" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"year" integer NOT NULL,
	"body_id" uuid NOT NULL,
	"category_id" uuid NOT NULL,
	"state" varchar(40) NOT NULL,
	"light" varchar(40),
	"projects" integer NOT NULL,
	"cost_estimate" numeric(18, 2) NOT NULL,
	"budget" numeric(18, 2) NOT NULL,
	"spent" numeric(18, 2) NOT NULL,
	"satisfied" integer NOT NULL,
	"basically_satisfied" integer NOT NULL,
	"dissatisfied" integer NOT NULL,
	"ratings" integer NOT NULL,
	"score" integer NOT NULL,
	"content" integer NOT NULL,
	CONSTRAINT "project_figure__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_figure__cell" UNIQUE NULLS NOT DISTINCT("tenant_id","year","body_id","category_id","state","light"),
	CONSTRAINT "project_figure__light" CHECK ("project_figure"."light" in ('green', 'amber', 'red'))
);
--> statement-breakpoint
ALTER TABLE "project_figure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "project_figure" ADD CONSTRAINT "project_figure__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "project_figure__tenant" ON "project_figure" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_figure__rows" ON "project_figure" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);