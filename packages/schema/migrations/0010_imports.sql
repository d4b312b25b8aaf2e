CREATE TABLE "file" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"purpose" varchar(40) NOT NULL,
	"name" varchar(200) NOT NULL,
	"size" integer,
	"content_type" varchar(100),
	"sha256" varchar(64),
	"status" varchar(40) DEFAULT 'waiting' NOT NULL,
	"token_hash" varchar(64) NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "file__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "file__purpose" CHECK ("file"."purpose" in ('import')),
	CONSTRAINT "file__status" CHECK ("file"."status" in ('waiting', 'ready', 'refused')),
	CONSTRAINT "file__size" CHECK ("file"."size" >= 0)
);
--> statement-breakpoint
ALTER TABLE "file" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_row" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"import_id" uuid NOT NULL,
	"line" integer NOT NULL,
	"state" varchar(40) NOT NULL,
	"cells" jsonb NOT NULL,
	"problems" jsonb,
	"entries" jsonb,
	"written" boolean DEFAULT false NOT NULL,
	CONSTRAINT "import_row__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "import_row__import_id__line" UNIQUE("tenant_id","import_id","line"),
	CONSTRAINT "import_row__state" CHECK ("import_row"."state" in ('new', 'changed', 'same', 'wrong'))
);
--> statement-breakpoint
ALTER TABLE "import_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" varchar(40) NOT NULL,
	"file_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"status" varchar(40) DEFAULT 'checking' NOT NULL,
	"fault" varchar(40),
	"new_rows" integer DEFAULT 0 NOT NULL,
	"changed_rows" integer DEFAULT 0 NOT NULL,
	"same_rows" integer DEFAULT 0 NOT NULL,
	"wrong_rows" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "import__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "import__kind" CHECK ("import"."kind" in ('deputies', 'groups')),
	CONSTRAINT "import__status" CHECK ("import"."status" in ('checking', 'checked', 'writing', 'done', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "import" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "file" ADD CONSTRAINT "file__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row" ADD CONSTRAINT "import_row__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row" ADD CONSTRAINT "import_row__import_id__fk" FOREIGN KEY ("tenant_id","import_id") REFERENCES "public"."import"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import__file_id__fk" FOREIGN KEY ("tenant_id","file_id") REFERENCES "public"."file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "file__list__idx" ON "file" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "import_row__import_id__idx" ON "import_row" USING btree ("tenant_id","import_id");--> statement-breakpoint
CREATE INDEX "import__file_id__idx" ON "import" USING btree ("tenant_id","file_id");--> statement-breakpoint
CREATE INDEX "import__list__idx" ON "import" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE POLICY "file__tenant" ON "file" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "file__rows" ON "file" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "import_row__tenant" ON "import_row" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "import_row__rows" ON "import_row" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "import__tenant" ON "import" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "import__rows" ON "import" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);