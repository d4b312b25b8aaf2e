-- The table is new in the same release and empty.
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__open__idx" ON "opinion" USING btree ("tenant_id","due_on","id") WHERE owner is not null;