CREATE TABLE "suggestion_words" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"words" "tsvector" NOT NULL,
	"edition" integer NOT NULL,
	CONSTRAINT "suggestion_words__pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "suggestion_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "suggestion_rating" DROP CONSTRAINT "suggestion_rating__suggestion_id__round__side";--> statement-breakpoint
ALTER TABLE "saved_filter" DROP CONSTRAINT "saved_filter__list";--> statement-breakpoint
ALTER TABLE "suggestion_rating" ADD COLUMN "unit_id" uuid;--> statement-breakpoint
ALTER TABLE "suggestion_unit" ADD COLUMN "contacted_on" date;--> statement-breakpoint
ALTER TABLE "suggestion_words" ADD CONSTRAINT "suggestion_words__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_words" ADD CONSTRAINT "suggestion_words__id__fk" FOREIGN KEY ("tenant_id","id") REFERENCES "public"."suggestion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "suggestion_words__words__idx" ON "suggestion_words" USING gin ("tenant_id","words");--> statement-breakpoint
ALTER TABLE "suggestion_rating" ADD CONSTRAINT "suggestion_rating__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion_rating__unit_id__idx" ON "suggestion_rating" USING btree ("tenant_id","unit_id");--> statement-breakpoint
-- squawk-ignore disallowed-unique-constraint, constraint-missing-not-valid
ALTER TABLE "suggestion_rating" ADD CONSTRAINT "suggestion_rating__once" UNIQUE NULLS NOT DISTINCT("tenant_id","suggestion_id","round","side","unit_id");--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter__list" CHECK ("saved_filter"."list" in ('opinions', 'suggestions')) NOT VALID;--> statement-breakpoint
ALTER TABLE "suggestion_rating" ADD CONSTRAINT "suggestion_rating__unit_side" CHECK ("suggestion_rating"."side" = 'unit' or "suggestion_rating"."unit_id" is null) NOT VALID;--> statement-breakpoint
CREATE POLICY "suggestion_words__tenant" ON "suggestion_words" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "suggestion_words__rows" ON "suggestion_words" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
-- Hand-written
-- What was not valid yet: of tables that a district has few rows of, or of columns that are new.
-- squawk-ignore constraint-missing-not-valid
alter table suggestion_rating validate constraint suggestion_rating__unit_id__fk;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table suggestion_rating validate constraint suggestion_rating__unit_side;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table saved_filter validate constraint saved_filter__list;--> statement-breakpoint
-- Cases of a kind, in the tenant of this transaction, that hold all words of a query (`'路灯' & '小区'`), for the
-- application to restrict further: the operator that reads the index is not leakproof, so row-level security keeps
-- app_user from it. The words of a kind are in the table that is named after it. Null when there are more than `most`:
-- then whoever asks walks its list in order and looks at each (decision 10). Built when it runs, for how common the words
-- are decides the way to them.
create function app.search_cases(kind text, query text, most int) returns uuid[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found uuid[];
begin
  execute pg_catalog.format('select array_agg(m.id) from (
    select w.id from public.%I w
     where w.tenant_id = app.current_tenant() and w.words @@ $1::tsquery limit $2 + 1) m', kind || '_words')
    into found using query, most;
  return case when cardinality(found) > most then null else coalesce(found, '{}') end;
end
$$;
--> statement-breakpoint
revoke all on function app.search_cases(text, text, int) from public;
--> statement-breakpoint
grant execute on function app.search_cases(text, text, int) to app_user;
--> statement-breakpoint
-- Its predecessor knew opinions alone.
drop function app.search_opinions(text, int);
