-- Lets an index over words begin with the tenant.
create extension if not exists btree_gin;
--> statement-breakpoint
CREATE TABLE "opinion_like" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"opinion_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "opinion_like__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "opinion_like__account_id__opinion_id" UNIQUE("tenant_id","account_id","opinion_id")
);
--> statement-breakpoint
ALTER TABLE "opinion_like" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinion_words" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"words" "tsvector" NOT NULL,
	"edition" integer NOT NULL,
	CONSTRAINT "opinion_words__pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "opinion_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "saved_filter" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"list" varchar(40) NOT NULL,
	"name" varchar(60) NOT NULL,
	"definition" jsonb NOT NULL,
	"ordinal" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "saved_filter__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "saved_filter__account_id__list__name" UNIQUE("tenant_id","account_id","list","name"),
	CONSTRAINT "saved_filter__list" CHECK ("saved_filter"."list" in ('opinions'))
);
--> statement-breakpoint
ALTER TABLE "saved_filter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__unit_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__site_id__idx";--> statement-breakpoint
ALTER TABLE "opinion_like" ADD CONSTRAINT "opinion_like__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_like" ADD CONSTRAINT "opinion_like__opinion_id__fk" FOREIGN KEY ("tenant_id","opinion_id") REFERENCES "public"."opinion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_like" ADD CONSTRAINT "opinion_like__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_words" ADD CONSTRAINT "opinion_words__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_words" ADD CONSTRAINT "opinion_words__id__fk" FOREIGN KEY ("tenant_id","id") REFERENCES "public"."opinion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "opinion_like__opinion_id__idx" ON "opinion_like" USING btree ("tenant_id","opinion_id");--> statement-breakpoint
CREATE INDEX "opinion_words__words__idx" ON "opinion_words" USING gin ("tenant_id","words");--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__turn__idx" ON "opinion" USING btree ("tenant_id","owner","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE owner is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__unit_open__idx" ON "opinion" USING btree ("tenant_id","unit_id","due_on","id") WHERE owner is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__site_open__idx" ON "opinion" USING btree ("tenant_id","site_id","due_on","id") WHERE owner is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__satisfaction__idx" ON "opinion" USING btree ("tenant_id","satisfaction","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE satisfaction is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__channel__idx" ON "opinion" USING btree ("tenant_id","channel","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__grade__idx" ON "opinion" USING btree ("tenant_id","grade","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__unit_id__idx" ON "opinion" USING btree ("tenant_id","unit_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__site_id__idx" ON "opinion" USING btree ("tenant_id","site_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE POLICY "opinion_like__tenant" ON "opinion_like" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "opinion_like__rows" ON "opinion_like" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "opinion_words__tenant" ON "opinion_words" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "opinion_words__rows" ON "opinion_words" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "saved_filter__tenant" ON "saved_filter" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "saved_filter__rows" ON "saved_filter" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
-- Hand-written from here.
-- Opinions of the tenant of this transaction that hold all words of a query (`'路灯' & '小区'`), for the application to
-- restrict further: the operator that reads the index is not leakproof, so row-level security keeps app_user from it.
-- Null when there are more than `most`: then whoever asks walks its list in order and looks at each (decision 10).
create function app.search_opinions(query text, most int) returns uuid[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
-- How common the words are decides the way to them.
set plan_cache_mode = force_custom_plan
as $$
declare
  found uuid[];
begin
  select array_agg(m.id) into found from (
    select w.id from public.opinion_words w
     where w.tenant_id = app.current_tenant() and w.words @@ query::tsquery limit most + 1) m;
  return case when cardinality(found) > most then null else coalesce(found, '{}') end;
end
$$;
--> statement-breakpoint
revoke all on function app.search_opinions(text, int) from public;
--> statement-breakpoint
grant execute on function app.search_opinions(text, int) to app_user;
