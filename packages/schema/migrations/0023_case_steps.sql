CREATE TABLE "case_step" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" varchar(40) NOT NULL,
	"case_id" uuid NOT NULL,
	"clock" varchar(40) NOT NULL,
	"begun_on" date NOT NULL,
	"step" integer NOT NULL,
	CONSTRAINT "case_step__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "case_step__kind__case_id__clock__begun_on__step" UNIQUE("tenant_id","kind","case_id","clock","begun_on","step"),
	CONSTRAINT "case_step__kind" CHECK ("case_step"."kind" in ('opinion', 'suggestion'))
);
--> statement-breakpoint
ALTER TABLE "case_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_step" ADD CONSTRAINT "case_step__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_step__created_at__idx" ON "case_step" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE POLICY "case_step__tenant" ON "case_step" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "case_step__rows" ON "case_step" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);