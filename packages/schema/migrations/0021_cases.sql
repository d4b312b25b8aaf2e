-- Lets an index over words begin with the tenant.
create extension if not exists btree_gin;
--> statement-breakpoint
CREATE TABLE "case_step" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" varchar(40) NOT NULL,
	"case_id" uuid NOT NULL,
	"clock" varchar(40) NOT NULL,
	"begun_on" date NOT NULL,
	"step" integer NOT NULL,
	CONSTRAINT "case_step__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "case_step__kind__case_id__clock__begun_on__step" UNIQUE("tenant_id","kind","case_id","clock","begun_on","step"),
	CONSTRAINT "case_step__kind" CHECK ("case_step"."kind" in ('opinion', 'suggestion'))
);
--> statement-breakpoint
ALTER TABLE "case_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "redaction" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" varchar(40) NOT NULL,
	"case_id" uuid NOT NULL,
	"number" varchar(30) NOT NULL,
	"ordinal" integer,
	"original_sealed" text NOT NULL,
	"reason" varchar(500) NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "redaction__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "redaction__kind" CHECK ("redaction"."kind" in ('opinion', 'suggestion'))
);
--> statement-breakpoint
ALTER TABLE "redaction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinion_figure" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"month" date NOT NULL,
	"grain" varchar(40) NOT NULL,
	"category_id" uuid,
	"site_id" uuid,
	"unit_id" uuid,
	"state" varchar(40),
	"submitted" integer NOT NULL,
	"open" integer NOT NULL,
	"overdue" integer NOT NULL,
	"answered" integer NOT NULL,
	"in_time" integer NOT NULL,
	"resolved" integer NOT NULL,
	"explained" integer NOT NULL,
	"reopened" integer NOT NULL,
	"escalated" integer NOT NULL,
	"closed" integer NOT NULL,
	"rejected" integer NOT NULL,
	"withdrawn" integer NOT NULL,
	"merged" integer NOT NULL,
	"satisfied" integer NOT NULL,
	"basically_satisfied" integer NOT NULL,
	"dissatisfied" integer NOT NULL,
	"days" jsonb NOT NULL,
	CONSTRAINT "opinion_figure__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "opinion_figure__cell" UNIQUE NULLS NOT DISTINCT("tenant_id","grain","month","site_id","category_id","unit_id","state"),
	CONSTRAINT "opinion_figure__grain" CHECK ("opinion_figure"."grain" in ('all', 'category', 'site', 'unit', 'full'))
);
--> statement-breakpoint
ALTER TABLE "opinion_figure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinion_like" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"opinion_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "opinion_like__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "opinion_like__account_id__opinion_id" UNIQUE("tenant_id","account_id","opinion_id")
);
--> statement-breakpoint
ALTER TABLE "opinion_like" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opinion_words" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"words" "tsvector" NOT NULL,
	"edition" integer NOT NULL,
	CONSTRAINT "opinion_words__pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "opinion_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "saved_filter" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"list" varchar(40) NOT NULL,
	"name" varchar(60) NOT NULL,
	"definition" jsonb NOT NULL,
	"ordinal" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "saved_filter__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "saved_filter__account_id__list__name" UNIQUE("tenant_id","account_id","list","name"),
	CONSTRAINT "saved_filter__list" CHECK ("saved_filter"."list" in ('opinions'))
);
--> statement-breakpoint
ALTER TABLE "saved_filter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sharing_issue" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"session_id" uuid NOT NULL,
	"opinion_id" uuid NOT NULL,
	"title" varchar(100) NOT NULL,
	CONSTRAINT "sharing_issue__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "sharing_issue__session_id__opinion_id" UNIQUE("tenant_id","session_id","opinion_id")
);
--> statement-breakpoint
ALTER TABLE "sharing_issue" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "sharing_session" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"title" varchar(100) NOT NULL,
	"held_on" date NOT NULL,
	"site_id" uuid,
	"summary" varchar(4000),
	"status" varchar(40) DEFAULT 'planned' NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	CONSTRAINT "sharing_session__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "sharing_session__status" CHECK ("sharing_session"."status" in ('planned', 'held')),
	CONSTRAINT "sharing_session__summary" CHECK ("sharing_session"."status" = 'planned' or "sharing_session"."summary" is not null)
);
--> statement-breakpoint
ALTER TABLE "sharing_session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "commitment" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"suggestion_id" uuid NOT NULL,
	"reply_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"text" varchar(1000) NOT NULL,
	"due_on" date NOT NULL,
	"outcome" varchar(40),
	"ended_on" date,
	"ended_by_id" uuid,
	CONSTRAINT "commitment__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "commitment__reply_id" UNIQUE("tenant_id","reply_id"),
	CONSTRAINT "commitment__outcome" CHECK ("commitment"."outcome" in ('kept', 'replaced', 'given_up')),
	CONSTRAINT "commitment__ended" CHECK (("commitment"."outcome" is null) = ("commitment"."ended_on" is null))
);
--> statement-breakpoint
ALTER TABLE "commitment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "prosecution" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"direction" varchar(40) NOT NULL,
	"suggestion_id" uuid,
	"mandate_id" uuid,
	"field" varchar(100) NOT NULL,
	"title" varchar(200) NOT NULL,
	"text" text NOT NULL,
	"status" varchar(40) DEFAULT 'offered' NOT NULL,
	"reason" varchar(1000),
	"due_on" date,
	"report" varchar(4000),
	"account_id" uuid,
	CONSTRAINT "prosecution__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "prosecution__direction" CHECK ("prosecution"."direction" in ('to', 'from')),
	CONSTRAINT "prosecution__status" CHECK ("prosecution"."status" in ('offered', 'accepted', 'declined', 'reported')),
	CONSTRAINT "prosecution__text" CHECK (length("prosecution"."text") between 1 and 4000),
	CONSTRAINT "prosecution__to" CHECK ("prosecution"."direction" = 'from' or "prosecution"."suggestion_id" is not null),
	CONSTRAINT "prosecution__from" CHECK ("prosecution"."direction" = 'to' or "prosecution"."mandate_id" is not null)
);
--> statement-breakpoint
ALTER TABLE "prosecution" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suggestion_cosigner" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"suggestion_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"status" varchar(40) DEFAULT 'invited' NOT NULL,
	"answered_on" date,
	CONSTRAINT "suggestion_cosigner__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "suggestion_cosigner__suggestion_id__mandate_id" UNIQUE("tenant_id","suggestion_id","mandate_id"),
	CONSTRAINT "suggestion_cosigner__status" CHECK ("suggestion_cosigner"."status" in ('invited', 'signed', 'declined'))
);
--> statement-breakpoint
ALTER TABLE "suggestion_cosigner" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suggestion_entry" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"case_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"action" varchar(40) NOT NULL,
	"from_state" varchar(40),
	"to_state" varchar(40) NOT NULL,
	"visibility" varchar(40) NOT NULL,
	"text" varchar(4000),
	"reason" varchar(60),
	"account_id" uuid,
	"person_id" uuid,
	"unit_id" uuid,
	"file_id" uuid,
	"redacted" boolean DEFAULT false NOT NULL,
	CONSTRAINT "suggestion_entry__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "suggestion_entry__case_id__ordinal" UNIQUE("tenant_id","case_id","ordinal"),
	CONSTRAINT "suggestion_entry__visibility" CHECK ("suggestion_entry"."visibility" in ('public', 'parties', 'internal'))
);
--> statement-breakpoint
ALTER TABLE "suggestion_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suggestion_rating" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"suggestion_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"side" varchar(40) NOT NULL,
	"process" varchar(40) NOT NULL,
	"result" varchar(40),
	"remark" varchar(2000),
	"account_id" uuid,
	"signed_on" date NOT NULL,
	CONSTRAINT "suggestion_rating__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "suggestion_rating__suggestion_id__round__side" UNIQUE("tenant_id","suggestion_id","round","side"),
	CONSTRAINT "suggestion_rating__side" CHECK ("suggestion_rating"."side" in ('author', 'unit')),
	CONSTRAINT "suggestion_rating__process" CHECK ("suggestion_rating"."process" in ('satisfied', 'basically_satisfied', 'dissatisfied')),
	CONSTRAINT "suggestion_rating__result" CHECK ("suggestion_rating"."result" in ('satisfied', 'basically_satisfied', 'dissatisfied')),
	CONSTRAINT "suggestion_rating__result_side" CHECK (("suggestion_rating"."side" = 'author') = ("suggestion_rating"."result" is not null))
);
--> statement-breakpoint
ALTER TABLE "suggestion_rating" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suggestion_reply" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"suggestion_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"class" varchar(40) NOT NULL,
	"text" text NOT NULL,
	"promise" varchar(1000),
	"promised_on" date,
	"status" varchar(40) DEFAULT 'prepared' NOT NULL,
	"letter_number" varchar(60),
	"signer_id" uuid,
	"signed_on" date,
	CONSTRAINT "suggestion_reply__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "suggestion_reply__suggestion_id__unit_id__round" UNIQUE("tenant_id","suggestion_id","unit_id","round"),
	CONSTRAINT "suggestion_reply__letter_number" UNIQUE("tenant_id","letter_number"),
	CONSTRAINT "suggestion_reply__class" CHECK ("suggestion_reply"."class" in ('A', 'B', 'C', 'D')),
	CONSTRAINT "suggestion_reply__status" CHECK ("suggestion_reply"."status" in ('prepared', 'to_correct', 'signed')),
	CONSTRAINT "suggestion_reply__text" CHECK (length("suggestion_reply"."text") between 1 and 10000),
	CONSTRAINT "suggestion_reply__promise" CHECK (("suggestion_reply"."class" = 'B') = ("suggestion_reply"."promise" is not null) and ("suggestion_reply"."class" = 'B') = ("suggestion_reply"."promised_on" is not null)),
	CONSTRAINT "suggestion_reply__signed" CHECK (("suggestion_reply"."status" = 'signed') = ("suggestion_reply"."signed_on" is not null))
);
--> statement-breakpoint
ALTER TABLE "suggestion_reply" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suggestion_unit" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"suggestion_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"part" varchar(40) NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	"opinion" varchar(4000),
	"opinion_on" date,
	"opinion_due_on" date,
	CONSTRAINT "suggestion_unit__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "suggestion_unit__suggestion_id__unit_id" UNIQUE("tenant_id","suggestion_id","unit_id"),
	CONSTRAINT "suggestion_unit__part" CHECK ("suggestion_unit"."part" in ('feasibility', 'sole', 'lead', 'co', 'each')),
	CONSTRAINT "suggestion_unit__status" CHECK ("suggestion_unit"."status" in ('active', 'ended'))
);
--> statement-breakpoint
ALTER TABLE "suggestion_unit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suggestion" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" varchar(30) NOT NULL,
	"procedure_id" uuid NOT NULL,
	"state" varchar(40) NOT NULL,
	"since" date NOT NULL,
	"owner" varchar(40),
	"clocks" jsonb NOT NULL,
	"done" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"due_on" date,
	"hard_on" date,
	"unit_id" uuid,
	"spent_days" integer DEFAULT 0 NOT NULL,
	"answered_on" date,
	"answered_by" varchar(40),
	"answer_days" integer,
	"answered_in_time" boolean,
	"reopened" boolean DEFAULT false NOT NULL,
	"ended_on" date,
	"ended_by" varchar(40),
	"redacted" boolean DEFAULT false NOT NULL,
	"kind" varchar(40) NOT NULL,
	"mandate_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"session_id" uuid,
	"filed_number" integer,
	"filed_on" date,
	"site_id" uuid,
	"category_id" uuid,
	"opinion_id" uuid,
	"title" varchar(200) NOT NULL,
	"text" text DEFAULT '' NOT NULL,
	"analysis" text DEFAULT '' NOT NULL,
	"proposal" text DEFAULT '' NOT NULL,
	"secret" boolean DEFAULT false NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"submitted" boolean DEFAULT false NOT NULL,
	"offered" boolean DEFAULT false NOT NULL,
	"mode" varchar(40),
	"round" integer DEFAULT 1 NOT NULL,
	"assigned_on" date,
	"contact_due_on" date,
	"contacted_on" date,
	"key" boolean DEFAULT false NOT NULL,
	"leader_id" uuid,
	"reply_class" varchar(40),
	"replied_on" date,
	"process_rating" varchar(40),
	"result_rating" varchar(40),
	CONSTRAINT "suggestion__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "suggestion__number" UNIQUE("tenant_id","number"),
	CONSTRAINT "suggestion__session_id__number" UNIQUE("tenant_id","session_id","kind","filed_number"),
	CONSTRAINT "suggestion__turn" CHECK (("suggestion"."owner" is null) = ("suggestion"."due_on" is null)),
	CONSTRAINT "suggestion__kind" CHECK ("suggestion"."kind" in ('suggestion', 'motion')),
	CONSTRAINT "suggestion__mode" CHECK ("suggestion"."mode" in ('sole', 'lead', 'each')),
	CONSTRAINT "suggestion__reply_class" CHECK ("suggestion"."reply_class" in ('A', 'B', 'C', 'D')),
	CONSTRAINT "suggestion__process_rating" CHECK ("suggestion"."process_rating" in ('satisfied', 'basically_satisfied', 'dissatisfied')),
	CONSTRAINT "suggestion__result_rating" CHECK ("suggestion"."result_rating" in ('satisfied', 'basically_satisfied', 'dissatisfied')),
	CONSTRAINT "suggestion__texts" CHECK (greatest(length("suggestion"."text"), length("suggestion"."analysis"), length("suggestion"."proposal")) <= 10000),
	CONSTRAINT "suggestion__filed" CHECK (("suggestion"."filed_number" is null) = ("suggestion"."filed_on" is null)),
	CONSTRAINT "suggestion__published" CHECK ("suggestion"."submitted" or not "suggestion"."published"),
	CONSTRAINT "suggestion__round" CHECK ("suggestion"."round" > 0)
);
--> statement-breakpoint
ALTER TABLE "suggestion" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_counter" DROP CONSTRAINT "case_counter__kind";--> statement-breakpoint
ALTER TABLE "procedure" DROP CONSTRAINT "procedure__kind";--> statement-breakpoint
ALTER TABLE "file" DROP CONSTRAINT "file__purpose";--> statement-breakpoint
ALTER TABLE "import" DROP CONSTRAINT "import__kind";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__unit_id__idx";--> statement-breakpoint
-- squawk-ignore require-concurrent-index-deletion
DROP INDEX "opinion__site_id__idx";--> statement-breakpoint
-- Photos of visitors have no account; whoever reads it knows since the same release that it may be empty.
-- squawk-ignore ban-drop-not-null
ALTER TABLE "file" ALTER COLUMN "account_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "file" ADD COLUMN "submission_hash" varchar(100);--> statement-breakpoint
ALTER TABLE "opinion_entry" ADD COLUMN "redacted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "spent_days" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "answered_on" date;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "answered_by" varchar(40);--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "answer_days" integer;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "answered_in_time" boolean;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "reopened" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "ended_on" date;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "ended_by" varchar(40);--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "redacted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "case_step" ADD CONSTRAINT "case_step__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redaction" ADD CONSTRAINT "redaction__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_figure" ADD CONSTRAINT "opinion_figure__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_like" ADD CONSTRAINT "opinion_like__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_like" ADD CONSTRAINT "opinion_like__opinion_id__fk" FOREIGN KEY ("tenant_id","opinion_id") REFERENCES "public"."opinion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_like" ADD CONSTRAINT "opinion_like__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_words" ADD CONSTRAINT "opinion_words__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opinion_words" ADD CONSTRAINT "opinion_words__id__fk" FOREIGN KEY ("tenant_id","id") REFERENCES "public"."opinion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_issue" ADD CONSTRAINT "sharing_issue__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_issue" ADD CONSTRAINT "sharing_issue__session_id__fk" FOREIGN KEY ("tenant_id","session_id") REFERENCES "public"."sharing_session"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_issue" ADD CONSTRAINT "sharing_issue__opinion_id__fk" FOREIGN KEY ("tenant_id","opinion_id") REFERENCES "public"."opinion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_session" ADD CONSTRAINT "sharing_session__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sharing_session" ADD CONSTRAINT "sharing_session__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment__suggestion_id__fk" FOREIGN KEY ("tenant_id","suggestion_id") REFERENCES "public"."suggestion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment__reply_id__fk" FOREIGN KEY ("tenant_id","reply_id") REFERENCES "public"."suggestion_reply"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "commitment" ADD CONSTRAINT "commitment__ended_by_id__fk" FOREIGN KEY ("tenant_id","ended_by_id") REFERENCES "public"."suggestion_reply"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prosecution" ADD CONSTRAINT "prosecution__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prosecution" ADD CONSTRAINT "prosecution__suggestion_id__fk" FOREIGN KEY ("tenant_id","suggestion_id") REFERENCES "public"."suggestion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "prosecution" ADD CONSTRAINT "prosecution__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_cosigner" ADD CONSTRAINT "suggestion_cosigner__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_cosigner" ADD CONSTRAINT "suggestion_cosigner__suggestion_id__fk" FOREIGN KEY ("tenant_id","suggestion_id") REFERENCES "public"."suggestion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_cosigner" ADD CONSTRAINT "suggestion_cosigner__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_entry" ADD CONSTRAINT "suggestion_entry__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_entry" ADD CONSTRAINT "suggestion_entry__case_id__fk" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."suggestion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_entry" ADD CONSTRAINT "suggestion_entry__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_entry" ADD CONSTRAINT "suggestion_entry__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_entry" ADD CONSTRAINT "suggestion_entry__file_id__fk" FOREIGN KEY ("tenant_id","file_id") REFERENCES "public"."file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_rating" ADD CONSTRAINT "suggestion_rating__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_rating" ADD CONSTRAINT "suggestion_rating__suggestion_id__fk" FOREIGN KEY ("tenant_id","suggestion_id") REFERENCES "public"."suggestion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_reply" ADD CONSTRAINT "suggestion_reply__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_reply" ADD CONSTRAINT "suggestion_reply__suggestion_id__fk" FOREIGN KEY ("tenant_id","suggestion_id") REFERENCES "public"."suggestion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_reply" ADD CONSTRAINT "suggestion_reply__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_reply" ADD CONSTRAINT "suggestion_reply__signer_id__fk" FOREIGN KEY ("tenant_id","signer_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_unit" ADD CONSTRAINT "suggestion_unit__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_unit" ADD CONSTRAINT "suggestion_unit__suggestion_id__fk" FOREIGN KEY ("tenant_id","suggestion_id") REFERENCES "public"."suggestion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_unit" ADD CONSTRAINT "suggestion_unit__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion__procedure_id__fk" FOREIGN KEY ("tenant_id","procedure_id") REFERENCES "public"."procedure"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion__body_id__fk" FOREIGN KEY ("tenant_id","body_id") REFERENCES "public"."congress_body"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion__session_id__fk" FOREIGN KEY ("tenant_id","session_id") REFERENCES "public"."congress_session"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion__category_id__fk" FOREIGN KEY ("tenant_id","category_id") REFERENCES "public"."opinion_category"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion__opinion_id__fk" FOREIGN KEY ("tenant_id","opinion_id") REFERENCES "public"."opinion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion__leader_id__fk" FOREIGN KEY ("tenant_id","leader_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "case_step__created_at__idx" ON "case_step" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE INDEX "redaction__list__idx" ON "redaction" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "redaction__case_id__idx" ON "redaction" USING btree ("tenant_id","case_id");--> statement-breakpoint
CREATE INDEX "opinion_figure__month__idx" ON "opinion_figure" USING btree ("tenant_id","month");--> statement-breakpoint
CREATE INDEX "opinion_figure__site__idx" ON "opinion_figure" USING btree ("tenant_id","grain","site_id","month");--> statement-breakpoint
CREATE INDEX "opinion_figure__category__idx" ON "opinion_figure" USING btree ("tenant_id","grain","category_id","month");--> statement-breakpoint
CREATE INDEX "opinion_figure__unit__idx" ON "opinion_figure" USING btree ("tenant_id","grain","unit_id","month");--> statement-breakpoint
CREATE INDEX "opinion_like__opinion_id__idx" ON "opinion_like" USING btree ("tenant_id","opinion_id");--> statement-breakpoint
CREATE INDEX "opinion_words__words__idx" ON "opinion_words" USING gin ("tenant_id","words");--> statement-breakpoint
CREATE INDEX "sharing_issue__session_id__idx" ON "sharing_issue" USING btree ("tenant_id","session_id");--> statement-breakpoint
CREATE INDEX "sharing_issue__opinion_id__idx" ON "sharing_issue" USING btree ("tenant_id","opinion_id");--> statement-breakpoint
CREATE INDEX "sharing_session__site_id__idx" ON "sharing_session" USING btree ("tenant_id","site_id");--> statement-breakpoint
CREATE INDEX "sharing_session__list__idx" ON "sharing_session" USING btree ("tenant_id","held_on" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "commitment__suggestion_id__idx" ON "commitment" USING btree ("tenant_id","suggestion_id");--> statement-breakpoint
CREATE INDEX "commitment__reply_id__idx" ON "commitment" USING btree ("tenant_id","reply_id");--> statement-breakpoint
CREATE INDEX "commitment__unit_id__idx" ON "commitment" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "commitment__ended_by_id__idx" ON "commitment" USING btree ("tenant_id","ended_by_id");--> statement-breakpoint
CREATE INDEX "commitment__due__idx" ON "commitment" USING btree ("tenant_id","due_on","id") WHERE outcome is null;--> statement-breakpoint
CREATE INDEX "prosecution__suggestion_id__idx" ON "prosecution" USING btree ("tenant_id","suggestion_id");--> statement-breakpoint
CREATE INDEX "prosecution__mandate_id__idx" ON "prosecution" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
CREATE INDEX "prosecution__list__idx" ON "prosecution" USING btree ("tenant_id","status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "suggestion_cosigner__suggestion_id__idx" ON "suggestion_cosigner" USING btree ("tenant_id","suggestion_id");--> statement-breakpoint
CREATE INDEX "suggestion_cosigner__mandate_id__idx" ON "suggestion_cosigner" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
CREATE INDEX "suggestion_entry__case_id__idx" ON "suggestion_entry" USING btree ("tenant_id","case_id");--> statement-breakpoint
CREATE INDEX "suggestion_entry__person_id__idx" ON "suggestion_entry" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "suggestion_entry__unit_id__idx" ON "suggestion_entry" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "suggestion_entry__file_id__idx" ON "suggestion_entry" USING btree ("tenant_id","file_id");--> statement-breakpoint
CREATE INDEX "suggestion_rating__suggestion_id__idx" ON "suggestion_rating" USING btree ("tenant_id","suggestion_id");--> statement-breakpoint
CREATE INDEX "suggestion_reply__suggestion_id__idx" ON "suggestion_reply" USING btree ("tenant_id","suggestion_id");--> statement-breakpoint
CREATE INDEX "suggestion_reply__unit_id__idx" ON "suggestion_reply" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "suggestion_reply__signer_id__idx" ON "suggestion_reply" USING btree ("tenant_id","signer_id");--> statement-breakpoint
CREATE INDEX "suggestion_unit__suggestion_id__idx" ON "suggestion_unit" USING btree ("tenant_id","suggestion_id");--> statement-breakpoint
CREATE INDEX "suggestion_unit__unit_id__idx" ON "suggestion_unit" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "suggestion__procedure_id__idx" ON "suggestion" USING btree ("tenant_id","procedure_id");--> statement-breakpoint
CREATE INDEX "suggestion__unit_id__idx" ON "suggestion" USING btree ("tenant_id","unit_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "suggestion__list__idx" ON "suggestion" USING btree ("tenant_id","state","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "suggestion__newest__idx" ON "suggestion" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "suggestion__due__idx" ON "suggestion" USING btree ("tenant_id","owner","due_on","id");--> statement-breakpoint
CREATE INDEX "suggestion__open__idx" ON "suggestion" USING btree ("tenant_id","due_on","id") WHERE owner is not null;--> statement-breakpoint
CREATE INDEX "suggestion__turn__idx" ON "suggestion" USING btree ("tenant_id","owner","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE owner is not null;--> statement-breakpoint
CREATE INDEX "suggestion__unit_open__idx" ON "suggestion" USING btree ("tenant_id","unit_id","due_on","id") WHERE owner is not null;--> statement-breakpoint
CREATE INDEX "suggestion__mandate_id__idx" ON "suggestion" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
CREATE INDEX "suggestion__body_id__idx" ON "suggestion" USING btree ("tenant_id","body_id");--> statement-breakpoint
CREATE INDEX "suggestion__session_id__idx" ON "suggestion" USING btree ("tenant_id","session_id");--> statement-breakpoint
CREATE INDEX "suggestion__site_id__idx" ON "suggestion" USING btree ("tenant_id","site_id");--> statement-breakpoint
CREATE INDEX "suggestion__category_id__idx" ON "suggestion" USING btree ("tenant_id","category_id");--> statement-breakpoint
CREATE INDEX "suggestion__opinion_id__idx" ON "suggestion" USING btree ("tenant_id","opinion_id");--> statement-breakpoint
CREATE INDEX "suggestion__leader_id__idx" ON "suggestion" USING btree ("tenant_id","leader_id");--> statement-breakpoint
CREATE INDEX "suggestion__filed__idx" ON "suggestion" USING btree ("tenant_id","filed_on" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__turn__idx" ON "opinion" USING btree ("tenant_id","owner","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE owner is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__unit_open__idx" ON "opinion" USING btree ("tenant_id","unit_id","due_on","id") WHERE owner is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__site_open__idx" ON "opinion" USING btree ("tenant_id","site_id","due_on","id") WHERE owner is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__satisfaction__idx" ON "opinion" USING btree ("tenant_id","satisfaction","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE satisfaction is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__channel__idx" ON "opinion" USING btree ("tenant_id","channel","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__grade__idx" ON "opinion" USING btree ("tenant_id","grade","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__unit_id__idx" ON "opinion" USING btree ("tenant_id","unit_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__site_id__idx" ON "opinion" USING btree ("tenant_id","site_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
ALTER TABLE "case_counter" ADD CONSTRAINT "case_counter__kind" CHECK ("case_counter"."kind" in ('opinion', 'suggestion')) NOT VALID;--> statement-breakpoint
ALTER TABLE "procedure" ADD CONSTRAINT "procedure__kind" CHECK ("procedure"."kind" in ('opinion', 'suggestion')) NOT VALID;--> statement-breakpoint
ALTER TABLE "file" ADD CONSTRAINT "file__purpose" CHECK ("file"."purpose" in ('import', 'picture', 'attachment', 'photo')) NOT VALID;--> statement-breakpoint
ALTER TABLE "import" ADD CONSTRAINT "import__kind" CHECK ("import"."kind" in ('deputies', 'groups', 'sites', 'members', 'users', 'opinions')) NOT VALID;--> statement-breakpoint
CREATE POLICY "case_step__tenant" ON "case_step" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "case_step__rows" ON "case_step" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "redaction__tenant" ON "redaction" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "redaction__rows" ON "redaction" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "opinion_figure__tenant" ON "opinion_figure" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "opinion_figure__rows" ON "opinion_figure" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "opinion_like__tenant" ON "opinion_like" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "opinion_like__rows" ON "opinion_like" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "opinion_words__tenant" ON "opinion_words" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "opinion_words__rows" ON "opinion_words" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "saved_filter__tenant" ON "saved_filter" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "saved_filter__rows" ON "saved_filter" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sharing_issue__tenant" ON "sharing_issue" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "sharing_issue__rows" ON "sharing_issue" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "sharing_session__tenant" ON "sharing_session" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "sharing_session__rows" ON "sharing_session" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "commitment__tenant" ON "commitment" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "commitment__rows" ON "commitment" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "prosecution__tenant" ON "prosecution" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "prosecution__rows" ON "prosecution" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suggestion_cosigner__tenant" ON "suggestion_cosigner" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "suggestion_cosigner__rows" ON "suggestion_cosigner" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suggestion_entry__tenant" ON "suggestion_entry" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "suggestion_entry__rows" ON "suggestion_entry" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suggestion_rating__tenant" ON "suggestion_rating" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "suggestion_rating__rows" ON "suggestion_rating" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suggestion_reply__tenant" ON "suggestion_reply" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "suggestion_reply__rows" ON "suggestion_reply" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suggestion_unit__tenant" ON "suggestion_unit" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "suggestion_unit__rows" ON "suggestion_unit" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suggestion__tenant" ON "suggestion" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "suggestion__rows" ON "suggestion" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
-- How far opinions had come before their cases said so, from their timelines. What a day of the calendar was is known to
-- the application alone: how long their first answer took is not known, and open ones begin with the weekdays so far.
do $$
declare
  one uuid;
begin
  for one in select t.id from tenant t loop
    perform app.set_context(one);
    with told as (
      select e.case_id,
        min(e.created_at) filter (where e.action in ('settle', 'reply', 'explain')) as answered_at,
        (array_agg(e.action order by e.ordinal desc) filter (where e.action in ('settle', 'reply', 'explain')))[1] as answered_by,
        coalesce(bool_or(e.to_state = 'reopened'), false) as reopened
      from opinion_entry e where e.tenant_id = one and (e.action <> 'reply' or e.from_state is distinct from e.to_state) group by e.case_id
    ), ended as (
      select distinct on (e.case_id) e.case_id, e.action from opinion_entry e
      where e.tenant_id = one and e.from_state is distinct from e.to_state order by e.case_id, e.ordinal desc
    )
    update opinion o set
      answered_on = (t.answered_at at time zone 'Asia/Shanghai')::date, answered_by = t.answered_by, reopened = t.reopened,
      ended_on = case when o.owner is null then o.since end, ended_by = case when o.owner is null then e.action end,
      spent_days = (select count(*) from generate_series((o.created_at at time zone 'Asia/Shanghai')::date + 1, o.since, interval '1 day') d
        where extract(isodow from d) < 6)
    from told t join ended e using (case_id) where o.tenant_id = one and o.id = t.case_id;
  end loop;
  perform app.set_context(null);
end
$$;--> statement-breakpoint
-- Opinions are imported by the thousand too (see 0016).
create or replace function app.refresh_statistics(name text, written int) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if name not in ('person', 'mandate', 'site', 'site_closure', 'deputy_group', 'group_member', 'opinion') then
    raise exception 'not a table of rosters' using errcode = '22023';
  end if;
  if (select c.reltuples < written * 5 from pg_class c where c.oid = pg_catalog.format('public.%I', name)::regclass) then
    execute pg_catalog.format('analyze (skip_locked) public.%I', name);
  end if;
end
$$;--> statement-breakpoint
-- Opinions of the tenant of this transaction that hold all words of a query (`'路灯' & '小区'`), for the application to
-- restrict further: the operator that reads the index is not leakproof, so row-level security keeps app_user from it.
-- Null when there are more than `most`: then whoever asks walks its list in order and looks at each (decision 10).
create function app.search_opinions(query text, most int) returns uuid[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
-- How common the words are decides the way to them.
set plan_cache_mode = force_custom_plan
as $$
declare
  found uuid[];
begin
  select array_agg(m.id) into found from (
    select w.id from public.opinion_words w
     where w.tenant_id = app.current_tenant() and w.words @@ query::tsquery limit most + 1) m;
  return case when cardinality(found) > most then null else coalesce(found, '{}') end;
end
$$;
--> statement-breakpoint
revoke all on function app.search_opinions(text, int) from public;
--> statement-breakpoint
grant execute on function app.search_opinions(text, int) to app_user;
