CREATE SCHEMA "auth";
--> statement-breakpoint
CREATE TABLE "account_tenant" (
	"account_id" uuid NOT NULL,
	"tenant" uuid NOT NULL,
	CONSTRAINT "account_tenant__pk" PRIMARY KEY("account_id","tenant")
);
--> statement-breakpoint
CREATE TABLE "auth"."attempt" (
	"kind" varchar(20) NOT NULL,
	"key" varchar(100) NOT NULL,
	"failures" integer NOT NULL,
	"locked_until" timestamp with time zone,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attempt__pk" PRIMARY KEY("kind","key")
);
--> statement-breakpoint
CREATE TABLE "auth"."credential" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"phone_sealed" varchar(200),
	"phone_index" varchar(100),
	"password_hash" varchar(200),
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "credential__phone_index" UNIQUE("phone_index"),
	CONSTRAINT "credential__phone" CHECK (("auth"."credential"."phone_sealed" is null) = ("auth"."credential"."phone_index" is null))
);
--> statement-breakpoint
CREATE TABLE "auth"."identity" (
	"provider_id" uuid NOT NULL,
	"subject" varchar(255) NOT NULL,
	"account_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "identity__pk" PRIMARY KEY("provider_id","subject")
);
--> statement-breakpoint
CREATE TABLE "auth"."one_time_code" (
	"purpose" varchar(20) NOT NULL,
	"recipient_index" varchar(100) NOT NULL,
	"code_hash" varchar(100) NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "one_time_code__pk" PRIMARY KEY("purpose","recipient_index")
);
--> statement-breakpoint
CREATE TABLE "auth"."recovery_code" (
	"account_id" uuid NOT NULL,
	"code_hash" varchar(100) NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_code__pk" PRIMARY KEY("account_id","code_hash")
);
--> statement-breakpoint
CREATE TABLE "auth"."second_factor" (
	"account_id" uuid PRIMARY KEY NOT NULL,
	"secret_sealed" varchar(300) NOT NULL,
	"confirmed_at" timestamp with time zone,
	"last_step" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "auth"."session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" varchar(64) NOT NULL,
	"account_id" uuid NOT NULL,
	"pending" boolean NOT NULL,
	"second_factor_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"address" varchar(45),
	"user_agent" varchar(300),
	CONSTRAINT "session__token_hash" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "auth"."single_sign_on" (
	"state_hash" varchar(64) PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"tenant_id" uuid NOT NULL,
	"verifier_sealed" varchar(300) NOT NULL,
	"nonce" varchar(100) NOT NULL,
	"account_id" uuid,
	"expires_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "identity_provider" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"issuer" varchar(300) NOT NULL,
	"client_id" varchar(200) NOT NULL,
	"client_secret_sealed" varchar(600),
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "identity_provider__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "identity_provider__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "identity_provider__status" CHECK ("identity_provider"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "identity_provider" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" uuid NOT NULL,
	"role_id" uuid NOT NULL,
	"scope_kind" varchar(40) NOT NULL,
	"scope_id" uuid,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"phone_sealed" varchar(200) NOT NULL,
	"token_hash" varchar(64) NOT NULL,
	"status" varchar(40) DEFAULT 'open' NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"accepted_by" uuid,
	CONSTRAINT "invitation__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "invitation__token_hash" UNIQUE("tenant_id","token_hash"),
	CONSTRAINT "invitation__scope_kind" CHECK ("invitation"."scope_kind" in ('tenant', 'branch', 'site', 'group', 'unit', 'own')),
	CONSTRAINT "invitation__status" CHECK ("invitation"."status" in ('open', 'accepted', 'revoked')),
	CONSTRAINT "invitation__scope" CHECK (("invitation"."scope_kind" in ('tenant', 'own')) = ("invitation"."scope_id" is null)),
	CONSTRAINT "invitation__dates" CHECK ("invitation"."valid_to" >= "invitation"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "account_tenant" ADD CONSTRAINT "account_tenant_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_tenant" ADD CONSTRAINT "account_tenant_tenant_tenant_id_fk" FOREIGN KEY ("tenant") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."credential" ADD CONSTRAINT "credential_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."identity" ADD CONSTRAINT "identity_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."recovery_code" ADD CONSTRAINT "recovery_code_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."second_factor" ADD CONSTRAINT "second_factor_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auth"."session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity_provider" ADD CONSTRAINT "identity_provider__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation__role_id__fk" FOREIGN KEY ("tenant_id","role_id") REFERENCES "public"."role"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "account_tenant__tenant__idx" ON "account_tenant" USING btree ("tenant");--> statement-breakpoint
CREATE INDEX "attempt__updated_at__idx" ON "auth"."attempt" USING btree ("updated_at");--> statement-breakpoint
CREATE INDEX "identity__account_id__idx" ON "auth"."identity" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "one_time_code__expires_at__idx" ON "auth"."one_time_code" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "session__account_id__idx" ON "auth"."session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "session__expires_at__idx" ON "auth"."session" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "single_sign_on__expires_at__idx" ON "auth"."single_sign_on" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "invitation__person_id__idx" ON "invitation" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "invitation__role_id__idx" ON "invitation" USING btree ("tenant_id","role_id");--> statement-breakpoint
CREATE INDEX "invitation__list__idx" ON "invitation" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE POLICY "identity_provider__tenant" ON "identity_provider" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "identity_provider__rows" ON "identity_provider" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "invitation__tenant" ON "invitation" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "invitation__rows" ON "invitation" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);