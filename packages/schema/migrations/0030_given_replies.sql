ALTER TABLE "suggestion_reply" ADD COLUMN "given_on" date;--> statement-breakpoint
ALTER TABLE "suggestion_reply" ADD CONSTRAINT "suggestion_reply__given" CHECK ("suggestion_reply"."given_on" is null or "suggestion_reply"."status" = 'signed') NOT VALID;--> statement-breakpoint
-- Hand-written
-- What was signed until now was read by its deputy from then on.
alter table "suggestion_reply" no force row level security;--> statement-breakpoint
update suggestion_reply set given_on = signed_on where status = 'signed';--> statement-breakpoint
alter table "suggestion_reply" force row level security;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table suggestion_reply validate constraint suggestion_reply__given;
