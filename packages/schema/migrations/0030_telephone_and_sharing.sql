ALTER TABLE "sharing_session" DROP CONSTRAINT "sharing_session__status";--> statement-breakpoint
ALTER TABLE "sharing_session" DROP CONSTRAINT "sharing_session__summary";--> statement-breakpoint
ALTER TABLE "opinion_entry" ADD COLUMN "by_telephone" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "project_entry" ADD COLUMN "by_telephone" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sharing_session" ADD COLUMN "cancel_reason" varchar(500);--> statement-breakpoint
ALTER TABLE "suggestion_entry" ADD COLUMN "by_telephone" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "sharing_session" ADD CONSTRAINT "sharing_session__cancelled" CHECK (("sharing_session"."status" = 'cancelled') = ("sharing_session"."cancel_reason" is not null)) NOT VALID;--> statement-breakpoint
ALTER TABLE "sharing_session" ADD CONSTRAINT "sharing_session__status" CHECK ("sharing_session"."status" in ('planned', 'held', 'cancelled')) NOT VALID;--> statement-breakpoint
ALTER TABLE "sharing_session" ADD CONSTRAINT "sharing_session__summary" CHECK ("sharing_session"."status" <> 'held' or "sharing_session"."summary" is not null) NOT VALID;--> statement-breakpoint
-- Hand-written
-- squawk-ignore constraint-missing-not-valid
alter table sharing_session validate constraint sharing_session__cancelled;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table sharing_session validate constraint sharing_session__status;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
alter table sharing_session validate constraint sharing_session__summary;
