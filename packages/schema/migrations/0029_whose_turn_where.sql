-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__site_turn__idx" ON "opinion" USING btree ("tenant_id","site_id","owner","due_on","id") WHERE owner is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__unit_turn__idx" ON "opinion" USING btree ("tenant_id","unit_id","owner","due_on","id") WHERE owner is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion__site_turn__idx" ON "suggestion" USING btree ("tenant_id","site_id","owner","due_on","id") WHERE owner is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion__mandate_turn__idx" ON "suggestion" USING btree ("tenant_id","mandate_id","owner","due_on","id") WHERE owner is not null;