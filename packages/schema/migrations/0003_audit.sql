CREATE TABLE "audit_chain" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seq" bigint DEFAULT 0 NOT NULL,
	"last_hash" varchar(64) DEFAULT '' NOT NULL,
	"removed_seq" bigint DEFAULT 0 NOT NULL,
	"removed_hash" varchar(64) DEFAULT '' NOT NULL,
	CONSTRAINT "audit_chain__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "audit_chain__tenant_id" UNIQUE("tenant_id")
);
--> statement-breakpoint
ALTER TABLE "audit_chain" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_entry" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seq" bigint NOT NULL,
	"account_id" uuid,
	"action" varchar(100) NOT NULL,
	"subject" varchar(60),
	"target_id" uuid,
	"outcome" varchar(40) NOT NULL,
	"reason" varchar(200),
	"before" jsonb,
	"after" jsonb,
	"address" varchar(45),
	"previous_hash" varchar(64) NOT NULL,
	"hash" varchar(64) NOT NULL,
	CONSTRAINT "audit_entry__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "audit_entry__seq" UNIQUE("tenant_id","seq"),
	CONSTRAINT "audit_entry__outcome" CHECK ("audit_entry"."outcome" in ('done', 'refused', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "audit_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "security_setting" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lockout_failures" integer DEFAULT 5 NOT NULL,
	"lockout_minutes" integer DEFAULT 15 NOT NULL,
	"idle_minutes" integer DEFAULT 30 NOT NULL,
	"audit_months" integer DEFAULT 12 NOT NULL,
	CONSTRAINT "security_setting__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "security_setting__tenant_id" UNIQUE("tenant_id"),
	CONSTRAINT "security_setting__lockout_failures" CHECK ("security_setting"."lockout_failures" between 3 and 20),
	CONSTRAINT "security_setting__lockout_minutes" CHECK ("security_setting"."lockout_minutes" between 1 and 1440),
	CONSTRAINT "security_setting__idle_minutes" CHECK ("security_setting"."idle_minutes" between 5 and 720),
	CONSTRAINT "security_setting__audit_months" CHECK ("security_setting"."audit_months" between 6 and 120)
);
--> statement-breakpoint
ALTER TABLE "security_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "role" DROP CONSTRAINT "role__base";--> statement-breakpoint
ALTER TABLE "audit_chain" ADD CONSTRAINT "audit_chain__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "security_setting" ADD CONSTRAINT "security_setting__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_entry__list__idx" ON "audit_entry" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_entry__account__idx" ON "audit_entry" USING btree ("tenant_id","account_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_entry__target__idx" ON "audit_entry" USING btree ("tenant_id","target_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "audit_entry__action__idx" ON "audit_entry" USING btree ("tenant_id","action","created_at" DESC NULLS FIRST);--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role__base" CHECK ("role"."base" in ('district_admin', 'office_admin', 'station_keeper', 'deputy', 'group_convener', 'supervisor', 'department_handler', 'teller', 'prosecutor_liaison', 'security_admin', 'audit_admin', 'citizen')) NOT VALID;--> statement-breakpoint
CREATE POLICY "audit_chain__tenant" ON "audit_chain" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "audit_chain__rows" ON "audit_chain" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "audit_entry__tenant" ON "audit_entry" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "audit_entry__rows" ON "audit_entry" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "security_setting__tenant" ON "security_setting" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "security_setting__rows" ON "security_setting" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);