ALTER TABLE "prosecution" DROP CONSTRAINT "prosecution__status";--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "assigned_round" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
-- squawk-ignore constraint-missing-not-valid
ALTER TABLE "prosecution" ADD CONSTRAINT "prosecution__status" CHECK ("prosecution"."status" in ('offered', 'accepted', 'declined', 'reported', 'withdrawn'));