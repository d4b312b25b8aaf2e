ALTER TABLE "opinion_entry" ADD COLUMN "repeats_id" uuid;--> statement-breakpoint
ALTER TABLE "project_entry" ADD COLUMN "repeats_id" uuid;--> statement-breakpoint
ALTER TABLE "suggestion_entry" ADD COLUMN "repeats_id" uuid;--> statement-breakpoint
ALTER TABLE "opinion_entry" ADD CONSTRAINT "opinion_entry__repeats_id__fk" FOREIGN KEY ("tenant_id","repeats_id") REFERENCES "public"."opinion_entry"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__repeats_id__fk" FOREIGN KEY ("tenant_id","repeats_id") REFERENCES "public"."project_entry"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "suggestion_entry" ADD CONSTRAINT "suggestion_entry__repeats_id__fk" FOREIGN KEY ("tenant_id","repeats_id") REFERENCES "public"."suggestion_entry"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion_entry__repeats_id__idx" ON "opinion_entry" USING btree ("tenant_id","repeats_id") WHERE repeats_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "project_entry__repeats_id__idx" ON "project_entry" USING btree ("tenant_id","repeats_id") WHERE repeats_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion_entry__repeats_id__idx" ON "suggestion_entry" USING btree ("tenant_id","repeats_id") WHERE repeats_id is not null;--> statement-breakpoint
-- Hand-written
-- No entry repeats another yet: there is nothing to find.
-- squawk-ignore constraint-missing-not-valid
alter table opinion_entry validate constraint opinion_entry__repeats_id__fk;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table project_entry validate constraint project_entry__repeats_id__fk;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table suggestion_entry validate constraint suggestion_entry__repeats_id__fk;--> statement-breakpoint
-- An answer to a common issue was written into each opinion in the transaction in which it was given, and so at its very time.
do $$
declare
  one uuid;
begin
  for one in select t.id from tenant t loop
    perform app.set_context(one);
    update opinion_entry e set repeats_id = c.id
      from opinion o join opinion_entry c on c.tenant_id = one and c.case_id = o.into_id
     where o.tenant_id = one and e.tenant_id = one and e.case_id = o.id
       and c.action = e.action and c.created_at = e.created_at and c.visibility = 'public' and e.visibility = 'public';
  end loop;
  perform app.set_context(null);
end
$$;
