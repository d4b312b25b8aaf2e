ALTER TABLE "congress_body" ADD COLUMN "site_id" uuid;--> statement-breakpoint
ALTER TABLE "congress_body" ADD CONSTRAINT "congress_body__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "congress_body__site_id__idx" ON "congress_body" USING btree ("tenant_id","site_id");--> statement-breakpoint
ALTER TABLE "congress_body" ADD CONSTRAINT "congress_body__home" CHECK ("congress_body"."site_id" is null or "congress_body"."level" in ('town', 'advisory')) NOT VALID;--> statement-breakpoint
-- Hand-written
-- No body has a home yet: there is nothing to find.
-- squawk-ignore constraint-missing-not-valid
alter table congress_body validate constraint congress_body__site_id__fk;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table congress_body validate constraint congress_body__home;
