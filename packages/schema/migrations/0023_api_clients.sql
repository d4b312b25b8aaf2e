CREATE TABLE "api_client" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"scopes" varchar(40)[] DEFAULT '{}' NOT NULL,
	"origins" varchar(200)[] DEFAULT '{}' NOT NULL,
	"expires_on" date,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "api_client__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "api_client__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "api_client__status" CHECK ("api_client"."status" in ('active', 'retired')),
	CONSTRAINT "api_client__scopes" CHECK ("api_client"."scopes" <@ array['opinions:submit', 'figures:read']::varchar[])
);
--> statement-breakpoint
ALTER TABLE "api_client" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_key" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"client_id" uuid NOT NULL,
	"prefix" varchar(12) NOT NULL,
	"secret_hash" varchar(64) NOT NULL,
	"last_used_on" date,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_key__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "api_key__secret_hash" UNIQUE("tenant_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "api_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_usage" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"client_id" uuid NOT NULL,
	"day" date NOT NULL,
	"requests" integer DEFAULT 0 NOT NULL,
	"cost" bigint DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "api_usage__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "api_usage__client_id__day" UNIQUE("tenant_id","client_id","day")
);
--> statement-breakpoint
ALTER TABLE "api_usage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "webhook" ADD COLUMN "client_id" uuid;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "client_id" uuid;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "external_number" varchar(50);--> statement-breakpoint
ALTER TABLE "api_client" ADD CONSTRAINT "api_client__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key__client_id__fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."api_client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_usage" ADD CONSTRAINT "api_usage__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_usage" ADD CONSTRAINT "api_usage__client_id__fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."api_client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_key__client_id__idx" ON "api_key" USING btree ("tenant_id","client_id");--> statement-breakpoint
CREATE INDEX "api_usage__client_id__idx" ON "api_usage" USING btree ("tenant_id","client_id","day" DESC NULLS FIRST);--> statement-breakpoint
ALTER TABLE "webhook" ADD CONSTRAINT "webhook__client_id__fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."api_client"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion__client_id__fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."api_client"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "webhook__client_id__idx" ON "webhook" USING btree ("tenant_id","client_id");--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__client_id__idx" ON "opinion" USING btree ("tenant_id","client_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__external__idx" ON "opinion" USING btree ("tenant_id","external_number") WHERE external_number is not null;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion__external" CHECK (("opinion"."client_id" is null) = ("opinion"."external_number" is null)) NOT VALID;--> statement-breakpoint
CREATE POLICY "api_client__tenant" ON "api_client" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "api_client__rows" ON "api_client" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "api_key__tenant" ON "api_key" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "api_key__rows" ON "api_key" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "api_usage__tenant" ON "api_usage" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "api_usage__rows" ON "api_usage" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
-- Hand-written: every row that is there has no client, so that there is nothing to wait for.
-- squawk-ignore constraint-missing-not-valid
alter table webhook validate constraint webhook__client_id__fk;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table opinion validate constraint opinion__client_id__fk;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table opinion validate constraint opinion__external;
