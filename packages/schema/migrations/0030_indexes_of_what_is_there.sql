-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion_entry__case_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__category__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "project_entry__case_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "suggestion_entry__case_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion_entry__person_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion_entry__unit_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion_entry__file_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__unit_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__unit_open__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__category_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__site_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__mandate_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__person_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__into_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__client_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__activity_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__site_open__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__site_turn__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__unit_turn__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__grade__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "project_entry__person_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "project_entry__unit_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "project_entry__file_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "project__unit_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "project__unit_open__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "suggestion_entry__person_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "suggestion_entry__unit_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "suggestion_entry__file_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "suggestion__unit_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "suggestion__unit_open__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion_entry__person_id__idx" ON "opinion_entry" USING btree ("tenant_id","person_id") WHERE person_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion_entry__unit_id__idx" ON "opinion_entry" USING btree ("tenant_id","unit_id") WHERE unit_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion_entry__file_id__idx" ON "opinion_entry" USING btree ("tenant_id","file_id") WHERE file_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__unit_id__idx" ON "opinion" USING btree ("tenant_id","unit_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE unit_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__unit_open__idx" ON "opinion" USING btree ("tenant_id","unit_id","due_on","id") WHERE owner is not null and unit_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__category_id__idx" ON "opinion" USING btree ("tenant_id","category_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE category_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__site_id__idx" ON "opinion" USING btree ("tenant_id","site_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE site_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__mandate_id__idx" ON "opinion" USING btree ("tenant_id","mandate_id") WHERE mandate_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__person_id__idx" ON "opinion" USING btree ("tenant_id","person_id") WHERE person_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__into_id__idx" ON "opinion" USING btree ("tenant_id","into_id") WHERE into_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__client_id__idx" ON "opinion" USING btree ("tenant_id","client_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE client_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__activity_id__idx" ON "opinion" USING btree ("tenant_id","activity_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE activity_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__site_open__idx" ON "opinion" USING btree ("tenant_id","site_id","due_on","id") WHERE owner is not null and site_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__site_turn__idx" ON "opinion" USING btree ("tenant_id","site_id","owner","due_on","id") WHERE owner is not null and site_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__unit_turn__idx" ON "opinion" USING btree ("tenant_id","unit_id","owner","due_on","id") WHERE owner is not null and unit_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__grade__idx" ON "opinion" USING btree ("tenant_id","grade","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE grade is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "project_entry__person_id__idx" ON "project_entry" USING btree ("tenant_id","person_id") WHERE person_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "project_entry__unit_id__idx" ON "project_entry" USING btree ("tenant_id","unit_id") WHERE unit_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "project_entry__file_id__idx" ON "project_entry" USING btree ("tenant_id","file_id") WHERE file_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "project__unit_id__idx" ON "project" USING btree ("tenant_id","unit_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE unit_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "project__unit_open__idx" ON "project" USING btree ("tenant_id","unit_id","due_on","id") WHERE owner is not null and unit_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion_entry__person_id__idx" ON "suggestion_entry" USING btree ("tenant_id","person_id") WHERE person_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion_entry__unit_id__idx" ON "suggestion_entry" USING btree ("tenant_id","unit_id") WHERE unit_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion_entry__file_id__idx" ON "suggestion_entry" USING btree ("tenant_id","file_id") WHERE file_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion__unit_id__idx" ON "suggestion" USING btree ("tenant_id","unit_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE unit_id is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion__unit_open__idx" ON "suggestion" USING btree ("tenant_id","unit_id","due_on","id") WHERE owner is not null and unit_id is not null;