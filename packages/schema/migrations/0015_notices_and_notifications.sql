CREATE TABLE "district_summary" (
	"tenant" uuid PRIMARY KEY NOT NULL,
	"province" varchar(6) NOT NULL,
	"figures" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consent" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"notice_id" uuid NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "consent__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "consent__dates" CHECK ("consent"."withdrawn_at" >= "consent"."given_at")
);
--> statement-breakpoint
ALTER TABLE "consent" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notice" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" varchar(40) NOT NULL,
	"edition" integer NOT NULL,
	"title" varchar(100) NOT NULL,
	"title_en" varchar(200),
	"body" text NOT NULL,
	"body_en" text,
	"obligatory" boolean DEFAULT true NOT NULL,
	"status" varchar(40) DEFAULT 'draft' NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "notice__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notice__kind__edition" UNIQUE("tenant_id","kind","edition"),
	CONSTRAINT "notice__kind" CHECK ("notice"."kind" in ('privacy', 'terms', 'sensitive')),
	CONSTRAINT "notice__status" CHECK ("notice"."status" in ('draft', 'published')),
	CONSTRAINT "notice__body" CHECK (length("notice"."body") <= 50000 and length("notice"."body_en") <= 50000),
	CONSTRAINT "notice__published" CHECK (("notice"."status" = 'published') = ("notice"."published_at" is not null))
);
--> statement-breakpoint
ALTER TABLE "notice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_address" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"channel" varchar(40) NOT NULL,
	"address_sealed" varchar(500) NOT NULL,
	"code_hash" varchar(100),
	"code_expires_at" timestamp with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"confirmed_at" timestamp with time zone,
	CONSTRAINT "notification_address__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notification_address__account_id__channel" UNIQUE("tenant_id","account_id","channel"),
	CONSTRAINT "notification_address__channel" CHECK ("notification_address"."channel" in ('in_app', 'email', 'sms', 'wechat'))
);
--> statement-breakpoint
ALTER TABLE "notification_address" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_delivery" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"notification_id" uuid NOT NULL,
	"channel" varchar(40) NOT NULL,
	"status" varchar(40) NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "notification_delivery__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notification_delivery__notification_id__channel" UNIQUE("tenant_id","notification_id","channel"),
	CONSTRAINT "notification_delivery__channel" CHECK ("notification_delivery"."channel" in ('in_app', 'email', 'sms', 'wechat')),
	CONSTRAINT "notification_delivery__status" CHECK ("notification_delivery"."status" in ('waiting', 'digest', 'sent', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "notification_delivery" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_setting" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"language" varchar(40) DEFAULT 'zh-CN' NOT NULL,
	"muted" varchar(60)[] DEFAULT '{}' NOT NULL,
	"digest" boolean DEFAULT false NOT NULL,
	"quiet_from" varchar(5),
	"quiet_to" varchar(5),
	CONSTRAINT "notification_setting__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notification_setting__account_id" UNIQUE("tenant_id","account_id"),
	CONSTRAINT "notification_setting__language" CHECK ("notification_setting"."language" in ('zh-CN', 'en')),
	CONSTRAINT "notification_setting__quiet" CHECK (("notification_setting"."quiet_from" is null) = ("notification_setting"."quiet_to" is null)),
	CONSTRAINT "notification_setting__times" CHECK ("notification_setting"."quiet_from" ~ '^([01]\d|2[0-3]):[0-5]\d$' and "notification_setting"."quiet_to" ~ '^([01]\d|2[0-3]):[0-5]\d$')
);
--> statement-breakpoint
ALTER TABLE "notification_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification_template" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"event" varchar(40) NOT NULL,
	"channel" varchar(40) NOT NULL,
	"language" varchar(40) NOT NULL,
	"title" varchar(100) NOT NULL,
	"text" varchar(1000) NOT NULL,
	"external_code" varchar(100),
	CONSTRAINT "notification_template__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notification_template__event__channel__language" UNIQUE("tenant_id","event","channel","language"),
	CONSTRAINT "notification_template__event" CHECK ("notification_template"."event" in ('role_given', 'role_ended', 'import_ended', 'tenant_export_ready', 'notice_published', 'account_changed')),
	CONSTRAINT "notification_template__channel" CHECK ("notification_template"."channel" in ('in_app', 'email', 'sms', 'wechat')),
	CONSTRAINT "notification_template__language" CHECK ("notification_template"."language" in ('zh-CN', 'en'))
);
--> statement-breakpoint
ALTER TABLE "notification_template" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notification" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"event" varchar(40) NOT NULL,
	"parameters" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"subject" varchar(60),
	"target_id" uuid,
	"read_at" timestamp with time zone,
	CONSTRAINT "notification__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "notification__event" CHECK ("notification"."event" in ('role_given', 'role_ended', 'import_ended', 'tenant_export_ready', 'notice_published', 'account_changed'))
);
--> statement-breakpoint
ALTER TABLE "notification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook_delivery" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"webhook_id" uuid NOT NULL,
	"event" varchar(40) NOT NULL,
	"payload" jsonb NOT NULL,
	"status" varchar(40) DEFAULT 'waiting' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"answer" integer,
	"sent_at" timestamp with time zone,
	CONSTRAINT "webhook_delivery__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "webhook_delivery__event" CHECK ("webhook_delivery"."event" in ('role_given', 'role_ended', 'import_ended', 'tenant_export_ready', 'notice_published', 'account_changed')),
	CONSTRAINT "webhook_delivery__status" CHECK ("webhook_delivery"."status" in ('waiting', 'sent', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "webhook_delivery" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "webhook" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"url" varchar(500) NOT NULL,
	"events" varchar(40)[] NOT NULL,
	"secret_sealed" varchar(300) NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "webhook__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "webhook__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "webhook__status" CHECK ("webhook"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "webhook" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenant_export" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"status" varchar(40) DEFAULT 'waiting' NOT NULL,
	"size" bigint,
	"sha256" varchar(64),
	"expires_at" timestamp with time zone,
	CONSTRAINT "tenant_export__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_export__status" CHECK ("tenant_export"."status" in ('waiting', 'ready', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "tenant_export" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "file" DROP CONSTRAINT "file__purpose";--> statement-breakpoint
ALTER TABLE "import" DROP CONSTRAINT "import__kind";--> statement-breakpoint
ALTER TABLE "tenant" DROP CONSTRAINT "tenant__status";--> statement-breakpoint
ALTER TABLE "file" ADD COLUMN "owner_type" varchar(60);--> statement-breakpoint
ALTER TABLE "file" ADD COLUMN "owner_id" uuid;--> statement-breakpoint
ALTER TABLE "tenant" ADD COLUMN "erased_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "district_summary" ADD CONSTRAINT "district_summary_tenant_tenant_id_fk" FOREIGN KEY ("tenant") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "district_summary" ADD CONSTRAINT "district_summary_province_region_code_fk" FOREIGN KEY ("province") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consent" ADD CONSTRAINT "consent__notice_id__fk" FOREIGN KEY ("tenant_id","notice_id") REFERENCES "public"."notice"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_address" ADD CONSTRAINT "notification_address__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_address" ADD CONSTRAINT "notification_address__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_delivery" ADD CONSTRAINT "notification_delivery__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_delivery" ADD CONSTRAINT "notification_delivery__notification_id__fk" FOREIGN KEY ("tenant_id","notification_id") REFERENCES "public"."notification"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_setting" ADD CONSTRAINT "notification_setting__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_setting" ADD CONSTRAINT "notification_setting__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification_template" ADD CONSTRAINT "notification_template__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notification" ADD CONSTRAINT "notification__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery__webhook_id__fk" FOREIGN KEY ("tenant_id","webhook_id") REFERENCES "public"."webhook"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "webhook" ADD CONSTRAINT "webhook__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenant_export" ADD CONSTRAINT "tenant_export__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "district_summary__province__idx" ON "district_summary" USING btree ("province");--> statement-breakpoint
CREATE INDEX "consent__account__idx" ON "consent" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "consent__notice_id__idx" ON "consent" USING btree ("tenant_id","notice_id");--> statement-breakpoint
CREATE INDEX "notification_delivery__notification_id__idx" ON "notification_delivery" USING btree ("tenant_id","notification_id");--> statement-breakpoint
CREATE INDEX "notification_delivery__status__idx" ON "notification_delivery" USING btree ("tenant_id","status");--> statement-breakpoint
CREATE INDEX "notification__list__idx" ON "notification" USING btree ("tenant_id","account_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "notification__unread__idx" ON "notification" USING btree ("tenant_id","account_id") WHERE read_at is null;--> statement-breakpoint
CREATE INDEX "webhook_delivery__webhook_id__idx" ON "webhook_delivery" USING btree ("tenant_id","webhook_id");--> statement-breakpoint
CREATE INDEX "webhook_delivery__list__idx" ON "webhook_delivery" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "tenant_export__list__idx" ON "tenant_export" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint

-- Migrations run in one transaction, where an index cannot be built concurrently; files are few yet.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "file__owner__idx" ON "file" USING btree ("tenant_id","owner_id");--> statement-breakpoint
ALTER TABLE "file" ADD CONSTRAINT "file__owner" CHECK (("file"."owner_type" is null) = ("file"."owner_id" is null)) NOT VALID;--> statement-breakpoint
ALTER TABLE "file" ADD CONSTRAINT "file__purpose" CHECK ("file"."purpose" in ('import', 'picture')) NOT VALID;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import__kind" CHECK ("import"."kind" in ('deputies', 'groups', 'sites', 'members', 'users')) NOT VALID;--> statement-breakpoint
ALTER TABLE "tenant" ADD CONSTRAINT "tenant__status" CHECK ("tenant"."status" in ('open', 'suspended', 'erased')) NOT VALID;--> statement-breakpoint
CREATE POLICY "consent__tenant" ON "consent" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "consent__rows" ON "consent" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notice__tenant" ON "notice" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "notice__rows" ON "notice" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification_address__tenant" ON "notification_address" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "notification_address__rows" ON "notification_address" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification_delivery__tenant" ON "notification_delivery" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "notification_delivery__rows" ON "notification_delivery" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification_setting__tenant" ON "notification_setting" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "notification_setting__rows" ON "notification_setting" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification_template__tenant" ON "notification_template" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "notification_template__rows" ON "notification_template" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "notification__tenant" ON "notification" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "notification__rows" ON "notification" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "webhook_delivery__tenant" ON "webhook_delivery" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "webhook_delivery__rows" ON "webhook_delivery" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "webhook__tenant" ON "webhook" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "webhook__rows" ON "webhook" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_export__tenant" ON "tenant_export" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "tenant_export__rows" ON "tenant_export" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);