ALTER TABLE "person" ADD COLUMN "phone_sealed" varchar(200);--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "phone_index" varchar(100);--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "identity_sealed" varchar(200);--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "identity_index" varchar(100);--> statement-breakpoint
-- Migrations run in one transaction, where an index cannot be built concurrently; a roster is read in moments.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "person__phone_index__idx" ON "person" USING btree ("tenant_id","phone_index");--> statement-breakpoint

-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "person__identity_index__idx" ON "person" USING btree ("tenant_id","identity_index");