CREATE TABLE "qr_code" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(12) NOT NULL,
	"subject" varchar(40) NOT NULL,
	"target_id" uuid NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	"scans" integer DEFAULT 0 NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "qr_code__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "qr_code__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "qr_code__subject" CHECK ("qr_code"."subject" in ('Site', 'Mandate')),
	CONSTRAINT "qr_code__status" CHECK ("qr_code"."status" in ('active', 'revoked'))
);
--> statement-breakpoint
ALTER TABLE "qr_code" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "short_code" (
	"code" varchar(12) PRIMARY KEY NOT NULL,
	"tenant" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "qr_code" ADD CONSTRAINT "qr_code__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "short_code" ADD CONSTRAINT "short_code_tenant_tenant_id_fk" FOREIGN KEY ("tenant") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "qr_code__target_id__idx" ON "qr_code" USING btree ("tenant_id","target_id","status");--> statement-breakpoint
CREATE INDEX "short_code__tenant__idx" ON "short_code" USING btree ("tenant");--> statement-breakpoint
CREATE POLICY "qr_code__tenant" ON "qr_code" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "qr_code__rows" ON "qr_code" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);