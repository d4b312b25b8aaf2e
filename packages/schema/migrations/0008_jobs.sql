CREATE TABLE "job_effect" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"job_id" uuid NOT NULL,
	CONSTRAINT "job_effect__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "job_effect__job_id" UNIQUE("tenant_id","job_id")
);
--> statement-breakpoint
ALTER TABLE "job_effect" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "job_effect" ADD CONSTRAINT "job_effect__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "job_effect__created_at__idx" ON "job_effect" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE POLICY "job_effect__tenant" ON "job_effect" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "job_effect__rows" ON "job_effect" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);