CREATE TABLE "opinion_referral" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"opinion_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"account_id" uuid,
	"note" varchar(1000),
	"status" varchar(40) DEFAULT 'open' NOT NULL,
	"reason" varchar(1000),
	"answered_on" date,
	CONSTRAINT "opinion_referral__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "opinion_referral__opinion_id__mandate_id" UNIQUE("tenant_id","opinion_id","mandate_id"),
	CONSTRAINT "opinion_referral__status" CHECK ("opinion_referral"."status" in ('open', 'taken', 'declined', 'withdrawn'))
);
--> statement-breakpoint
ALTER TABLE "opinion_referral" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "opinion_referral" ADD CONSTRAINT "opinion_referral__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_referral" ADD CONSTRAINT "opinion_referral__opinion_id__fk" FOREIGN KEY ("tenant_id","opinion_id") REFERENCES "public"."opinion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_referral" ADD CONSTRAINT "opinion_referral__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opinion_referral__opinion_id__idx" ON "opinion_referral" USING btree ("tenant_id","opinion_id");--> statement-breakpoint
CREATE INDEX "opinion_referral__mandate_id__idx" ON "opinion_referral" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
CREATE POLICY "opinion_referral__tenant" ON "opinion_referral" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "opinion_referral__rows" ON "opinion_referral" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);