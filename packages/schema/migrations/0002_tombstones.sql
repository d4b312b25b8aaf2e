CREATE TABLE "tombstone" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"subject" varchar(60) NOT NULL,
	"row_id" uuid NOT NULL,
	CONSTRAINT "tombstone__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tombstone__subject__row_id" UNIQUE("tenant_id","subject","row_id")
);
--> statement-breakpoint
ALTER TABLE "tombstone" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "tombstone" ADD CONSTRAINT "tombstone__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "tombstone__list__idx" ON "tombstone" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE POLICY "tombstone__tenant" ON "tombstone" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "tombstone__rows" ON "tombstone" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);