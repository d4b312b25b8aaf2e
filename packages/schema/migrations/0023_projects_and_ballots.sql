CREATE TABLE "api_client" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"scopes" varchar(40)[] DEFAULT '{}' NOT NULL,
	"origins" varchar(200)[] DEFAULT '{}' NOT NULL,
	"expires_on" date,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "api_client__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "api_client__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "api_client__status" CHECK ("api_client"."status" in ('active', 'retired')),
	CONSTRAINT "api_client__scopes" CHECK ("api_client"."scopes" <@ array['opinions:submit', 'figures:read']::varchar[])
);
--> statement-breakpoint
ALTER TABLE "api_client" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_key" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"client_id" uuid NOT NULL,
	"prefix" varchar(12) NOT NULL,
	"secret_hash" varchar(64) NOT NULL,
	"last_used_on" date,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_key__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "api_key__secret_hash" UNIQUE("tenant_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "api_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "api_usage" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"client_id" uuid NOT NULL,
	"day" date NOT NULL,
	"requests" integer DEFAULT 0 NOT NULL,
	"cost" bigint DEFAULT 0 NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "api_usage__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "api_usage__client_id__day" UNIQUE("tenant_id","client_id","day")
);
--> statement-breakpoint
ALTER TABLE "api_usage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_batch_entry" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"batch_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"papers" jsonb NOT NULL,
	"settled" jsonb,
	CONSTRAINT "ballot_batch_entry__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_batch_entry__batch_id__person_id" UNIQUE("tenant_id","batch_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "ballot_batch_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_batch" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"dropped_by" uuid,
	CONSTRAINT "ballot_batch__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_batch__ballot_id__ordinal" UNIQUE("tenant_id","ballot_id","ordinal"),
	CONSTRAINT "ballot_batch__ordinal" CHECK ("ballot_batch"."ordinal" between 1 and 1000)
);
--> statement-breakpoint
ALTER TABLE "ballot_batch" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_box" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"bucket" integer NOT NULL,
	"records" "bytea" NOT NULL,
	CONSTRAINT "ballot_box__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_box__ballot_id__bucket" UNIQUE("tenant_id","ballot_id","bucket")
);
--> statement-breakpoint
ALTER TABLE "ballot_box" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_issue" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"slots" "bytea" NOT NULL,
	CONSTRAINT "ballot_issue__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_issue__ballot_id" UNIQUE("tenant_id","ballot_id")
);
--> statement-breakpoint
ALTER TABLE "ballot_issue" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_key" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"signing_public" text NOT NULL,
	"signing_secret_sealed" text,
	"box_public" text NOT NULL,
	"box_secret_sealed" text,
	CONSTRAINT "ballot_key__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_key__ballot_id" UNIQUE("tenant_id","ballot_id")
);
--> statement-breakpoint
ALTER TABLE "ballot_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_publication" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"returned" text NOT NULL,
	"choices" text NOT NULL,
	"returned_root" varchar(64) NOT NULL,
	"choices_root" varchar(64) NOT NULL,
	"proof" jsonb NOT NULL,
	CONSTRAINT "ballot_publication__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_publication__ballot_id" UNIQUE("tenant_id","ballot_id")
);
--> statement-breakpoint
ALTER TABLE "ballot_publication" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_option" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"project_id" uuid,
	"title" varchar(200) NOT NULL,
	CONSTRAINT "ballot_option__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_option__ballot_id__ordinal" UNIQUE("tenant_id","ballot_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "ballot_option" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_teller" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"signed_at" timestamp with time zone,
	CONSTRAINT "ballot_teller__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_teller__ballot_id__person_id" UNIQUE("tenant_id","ballot_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "ballot_teller" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot_voter" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ballot_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"mandate_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"present" boolean DEFAULT false NOT NULL,
	"channel" varchar(40),
	CONSTRAINT "ballot_voter__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot_voter__ballot_id__ordinal" UNIQUE("tenant_id","ballot_id","ordinal"),
	CONSTRAINT "ballot_voter__ballot_id__mandate_id" UNIQUE("tenant_id","ballot_id","mandate_id"),
	CONSTRAINT "ballot_voter__channel" CHECK ("ballot_voter"."channel" in ('electronic', 'paper'))
);
--> statement-breakpoint
ALTER TABLE "ballot_voter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ballot" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"number" varchar(30) NOT NULL,
	"title" varchar(200) NOT NULL,
	"kind" varchar(40) NOT NULL,
	"consultative" boolean DEFAULT false NOT NULL,
	"rehearsal" boolean DEFAULT false NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"previous_id" uuid,
	"body_id" uuid NOT NULL,
	"session_id" uuid,
	"form" varchar(40) NOT NULL,
	"rule" varchar(40) DEFAULT 'majority_of_all' NOT NULL,
	"places" integer NOT NULL,
	"max_marks" integer NOT NULL,
	"show_turnout" boolean DEFAULT false NOT NULL,
	"status" varchar(40) DEFAULT 'draft' NOT NULL,
	"seats" integer,
	"in_office" integer,
	"quorum" integer,
	"majority" integer,
	"roll_digest" varchar(64),
	"present" integer,
	"issued" integer,
	"issued_on_paper" integer,
	"opened_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	"returned" integer,
	"result" jsonb,
	"lines" jsonb,
	"announcement_number" varchar(60),
	"announced_at" timestamp with time zone,
	"void_reason" varchar(500),
	CONSTRAINT "ballot__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "ballot__number" UNIQUE("tenant_id","number"),
	CONSTRAINT "ballot__kind" CHECK ("ballot"."kind" in ('selection', 'inspection')),
	CONSTRAINT "ballot__form" CHECK ("ballot"."form" in ('choose', 'each', 'assess')),
	CONSTRAINT "ballot__rule" CHECK ("ballot"."rule" in ('majority_of_all', 'top_k')),
	CONSTRAINT "ballot__status" CHECK ("ballot"."status" in ('draft', 'frozen', 'open', 'closed', 'counted', 'announced', 'void')),
	CONSTRAINT "ballot__method" CHECK (("ballot"."kind" = 'inspection') = ("ballot"."form" = 'assess')),
	CONSTRAINT "ballot__places" CHECK ("ballot"."places" between 0 and 200),
	CONSTRAINT "ballot__max_marks" CHECK ("ballot"."max_marks" between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "ballot" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_change" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"before" jsonb NOT NULL,
	"after" jsonb NOT NULL,
	"reason" varchar(4000) NOT NULL,
	"status" varchar(40) DEFAULT 'requested' NOT NULL,
	"account_id" uuid NOT NULL,
	"decision" varchar(4000),
	"decided_on" date,
	"decider_id" uuid,
	CONSTRAINT "project_change__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_change__status" CHECK ("project_change"."status" in ('requested', 'approved', 'refused')),
	CONSTRAINT "project_change__decided" CHECK (("project_change"."status" = 'requested') = ("project_change"."decided_on" is null))
);
--> statement-breakpoint
ALTER TABLE "project_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_milestone" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"title" varchar(100) NOT NULL,
	"planned_on" date NOT NULL,
	"done_on" date,
	CONSTRAINT "project_milestone__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_milestone__ordinal" CHECK ("project_milestone"."ordinal" > 0)
);
--> statement-breakpoint
ALTER TABLE "project_milestone" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_progress" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"period" varchar(8) NOT NULL,
	"percent" integer NOT NULL,
	"spent" numeric(14, 2) NOT NULL,
	"text" varchar(4000) NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "project_progress__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_progress__project_id__period" UNIQUE("tenant_id","project_id","period"),
	CONSTRAINT "project_progress__percent" CHECK ("project_progress"."percent" between 0 and 100),
	CONSTRAINT "project_progress__spent" CHECK ("project_progress"."spent" between 0 and 1000000000000)
);
--> statement-breakpoint
ALTER TABLE "project_progress" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_rating" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"score" integer NOT NULL,
	CONSTRAINT "project_rating__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_rating__account_id__project_id" UNIQUE("tenant_id","account_id","project_id"),
	CONSTRAINT "project_rating__score" CHECK ("project_rating"."score" between 1 and 5)
);
--> statement-breakpoint
ALTER TABLE "project_rating" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_remark" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"visit_id" uuid,
	"text" varchar(4000) NOT NULL,
	"account_id" uuid NOT NULL,
	"person_id" uuid,
	"answer" varchar(4000),
	"answered_on" date,
	"answerer_id" uuid,
	"public" boolean DEFAULT false NOT NULL,
	CONSTRAINT "project_remark__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_remark__answered" CHECK (("project_remark"."answer" is null) = ("project_remark"."answered_on" is null))
);
--> statement-breakpoint
ALTER TABLE "project_remark" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_visit" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"group_id" uuid,
	"visited_on" date NOT NULL,
	"text" varchar(4000) NOT NULL,
	"public" boolean DEFAULT false NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "project_visit__pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "project_visit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_figure" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"year" integer NOT NULL,
	"body_id" uuid NOT NULL,
	"category_id" uuid NOT NULL,
	"state" varchar(40) NOT NULL,
	"light" varchar(40),
	"projects" integer NOT NULL,
	"cost_estimate" numeric(18, 2) NOT NULL,
	"budget" numeric(18, 2) NOT NULL,
	"spent" numeric(18, 2) NOT NULL,
	"satisfied" integer NOT NULL,
	"basically_satisfied" integer NOT NULL,
	"dissatisfied" integer NOT NULL,
	"ratings" integer NOT NULL,
	"score" integer NOT NULL,
	"content" integer NOT NULL,
	CONSTRAINT "project_figure__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_figure__cell" UNIQUE NULLS NOT DISTINCT("tenant_id","year","body_id","category_id","state","light"),
	CONSTRAINT "project_figure__light" CHECK ("project_figure"."light" in ('green', 'amber', 'red'))
);
--> statement-breakpoint
ALTER TABLE "project_figure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_call" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"body_id" uuid NOT NULL,
	"site_id" uuid,
	"year" integer NOT NULL,
	"title" varchar(200) NOT NULL,
	"text" text NOT NULL,
	"opens_on" date NOT NULL,
	"closes_on" date NOT NULL,
	"status" varchar(40) DEFAULT 'draft' NOT NULL,
	CONSTRAINT "project_call__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_call__status" CHECK ("project_call"."status" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "project_call__year" CHECK ("project_call"."year" between 2000 and 2100),
	CONSTRAINT "project_call__text" CHECK (length("project_call"."text") between 1 and 10000),
	CONSTRAINT "project_call__dates" CHECK ("project_call"."closes_on" >= "project_call"."opens_on")
);
--> statement-breakpoint
ALTER TABLE "project_call" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_category" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"ordinal" integer DEFAULT 0 NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	"voted" boolean DEFAULT true NOT NULL,
	CONSTRAINT "project_category__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_category__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "project_category__status" CHECK ("project_category"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "project_category" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_criterion" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"ordinal" integer DEFAULT 0 NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	"description" varchar(500),
	CONSTRAINT "project_criterion__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_criterion__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "project_criterion__status" CHECK ("project_criterion"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "project_criterion" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_entry" (
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
	CONSTRAINT "project_entry__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_entry__case_id__ordinal" UNIQUE("tenant_id","case_id","ordinal"),
	CONSTRAINT "project_entry__visibility" CHECK ("project_entry"."visibility" in ('public', 'parties', 'internal'))
);
--> statement-breakpoint
ALTER TABLE "project_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_like" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	CONSTRAINT "project_like__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_like__account_id__project_id" UNIQUE("tenant_id","account_id","project_id")
);
--> statement-breakpoint
ALTER TABLE "project_like" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project_unit" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"project_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"part" varchar(40) NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	"feasibility" varchar(40),
	"text" varchar(4000),
	"cost_estimate" numeric(14, 2),
	"answered_on" date,
	CONSTRAINT "project_unit__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project_unit__project_id__unit_id" UNIQUE("tenant_id","project_id","unit_id"),
	CONSTRAINT "project_unit__part" CHECK ("project_unit"."part" in ('feasibility', 'lead', 'co')),
	CONSTRAINT "project_unit__status" CHECK ("project_unit"."status" in ('active', 'ended')),
	CONSTRAINT "project_unit__feasibility" CHECK ("project_unit"."feasibility" in ('feasible', 'conditional', 'infeasible')),
	CONSTRAINT "project_unit__money" CHECK ("project_unit"."cost_estimate" >= 0),
	CONSTRAINT "project_unit__answered" CHECK (("project_unit"."feasibility" is null) = ("project_unit"."answered_on" is null))
);
--> statement-breakpoint
ALTER TABLE "project_unit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "project" (
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
	"body_id" uuid NOT NULL,
	"site_id" uuid,
	"year" integer NOT NULL,
	"call_id" uuid,
	"category_id" uuid NOT NULL,
	"proposer_kind" varchar(40) NOT NULL,
	"proposer_id" uuid,
	"mandate_id" uuid,
	"proposer_unit_id" uuid,
	"opinion_id" uuid,
	"suggestion_id" uuid,
	"title" varchar(200) NOT NULL,
	"text" text NOT NULL,
	"place" varchar(200),
	"latitude" double precision,
	"longitude" double precision,
	"cost_estimate" numeric(14, 2),
	"beneficiaries" varchar(500),
	"beneficiary_count" integer,
	"goal" varchar(1000),
	"likes" integer DEFAULT 0 NOT NULL,
	"published" boolean DEFAULT false NOT NULL,
	"into_id" uuid,
	"eligibility" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"feasibility" varchar(40),
	"rejection" varchar(40),
	"decision" varchar(4000),
	"ordinal" integer,
	"leader_id" uuid,
	"group_id" uuid,
	"budget" numeric(14, 2),
	"spent" numeric(14, 2) DEFAULT 0 NOT NULL,
	"percent" integer DEFAULT 0 NOT NULL,
	"starts_on" date,
	"finish_on" date,
	"report_every" varchar(40) DEFAULT 'quarter' NOT NULL,
	"light" varchar(40),
	"light_reasons" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"report_due_on" date,
	"delivered_on" date,
	"inspection" varchar(40),
	"inspected_on" date,
	CONSTRAINT "project__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "project__number" UNIQUE("tenant_id","number"),
	CONSTRAINT "project__turn" CHECK (("project"."owner" is null) = ("project"."due_on" is null)),
	CONSTRAINT "project__proposer_kind" CHECK ("project"."proposer_kind" in ('citizen', 'deputy', 'unit', 'office')),
	CONSTRAINT "project__feasibility" CHECK ("project"."feasibility" in ('feasible', 'conditional', 'infeasible')),
	CONSTRAINT "project__rejection" CHECK ("project"."rejection" in ('not_inclusive', 'not_basic', 'not_public_welfare', 'other_level', 'not_in_time', 'cost', 'infeasible', 'planned_already', 'out_of_scope', 'no_content')),
	CONSTRAINT "project__report_every" CHECK ("project"."report_every" in ('month', 'quarter')),
	CONSTRAINT "project__light" CHECK ("project"."light" in ('green', 'amber', 'red')),
	CONSTRAINT "project__inspection" CHECK ("project"."inspection" in ('satisfied', 'basically_satisfied', 'dissatisfied')),
	CONSTRAINT "project__year" CHECK ("project"."year" between 2000 and 2100),
	CONSTRAINT "project__text" CHECK (length("project"."text") between 1 and 10000),
	CONSTRAINT "project__place" CHECK (("project"."latitude" is null) = ("project"."longitude" is null)),
	CONSTRAINT "project__money" CHECK (least("project"."cost_estimate", "project"."budget", "project"."spent") >= 0),
	CONSTRAINT "project__beneficiary_count" CHECK ("project"."beneficiary_count" >= 0),
	CONSTRAINT "project__percent" CHECK ("project"."percent" between 0 and 100),
	CONSTRAINT "project__dates" CHECK ("project"."finish_on" >= "project"."starts_on"),
	CONSTRAINT "project__not_into_itself" CHECK ("project"."into_id" <> "project"."id"),
	CONSTRAINT "project__deputy" CHECK (("project"."proposer_kind" = 'deputy') = ("project"."mandate_id" is not null)),
	CONSTRAINT "project__unit" CHECK (("project"."proposer_kind" = 'unit') = ("project"."proposer_unit_id" is not null))
);
--> statement-breakpoint
ALTER TABLE "project" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "suggestion_words" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"words" "tsvector" NOT NULL,
	"edition" integer NOT NULL,
	CONSTRAINT "suggestion_words__pk" PRIMARY KEY("tenant_id","id")
);
--> statement-breakpoint
ALTER TABLE "suggestion_words" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "suggestion_rating" DROP CONSTRAINT "suggestion_rating__suggestion_id__round__side";--> statement-breakpoint
ALTER TABLE "case_counter" DROP CONSTRAINT "case_counter__kind";--> statement-breakpoint
ALTER TABLE "case_step" DROP CONSTRAINT "case_step__kind";--> statement-breakpoint
ALTER TABLE "procedure" DROP CONSTRAINT "procedure__kind";--> statement-breakpoint
ALTER TABLE "redaction" DROP CONSTRAINT "redaction__kind";--> statement-breakpoint
ALTER TABLE "qr_code" DROP CONSTRAINT "qr_code__subject";--> statement-breakpoint
ALTER TABLE "saved_filter" DROP CONSTRAINT "saved_filter__list";--> statement-breakpoint
ALTER TABLE "webhook" ADD COLUMN "client_id" uuid;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "client_id" uuid;--> statement-breakpoint
ALTER TABLE "opinion" ADD COLUMN "external_number" varchar(50);--> statement-breakpoint
ALTER TABLE "suggestion_rating" ADD COLUMN "unit_id" uuid;--> statement-breakpoint
ALTER TABLE "suggestion_unit" ADD COLUMN "contacted_on" date;--> statement-breakpoint
ALTER TABLE "api_client" ADD CONSTRAINT "api_client__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_key" ADD CONSTRAINT "api_key__client_id__fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."api_client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_usage" ADD CONSTRAINT "api_usage__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_usage" ADD CONSTRAINT "api_usage__client_id__fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."api_client"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_batch_entry" ADD CONSTRAINT "ballot_batch_entry__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_batch_entry" ADD CONSTRAINT "ballot_batch_entry__batch_id__fk" FOREIGN KEY ("tenant_id","batch_id") REFERENCES "public"."ballot_batch"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_batch_entry" ADD CONSTRAINT "ballot_batch_entry__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_batch" ADD CONSTRAINT "ballot_batch__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_batch" ADD CONSTRAINT "ballot_batch__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_batch" ADD CONSTRAINT "ballot_batch__dropped_by__fk" FOREIGN KEY ("tenant_id","dropped_by") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_box" ADD CONSTRAINT "ballot_box__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_box" ADD CONSTRAINT "ballot_box__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_issue" ADD CONSTRAINT "ballot_issue__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_issue" ADD CONSTRAINT "ballot_issue__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_key" ADD CONSTRAINT "ballot_key__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_key" ADD CONSTRAINT "ballot_key__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_publication" ADD CONSTRAINT "ballot_publication__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_publication" ADD CONSTRAINT "ballot_publication__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_option" ADD CONSTRAINT "ballot_option__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_option" ADD CONSTRAINT "ballot_option__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_option" ADD CONSTRAINT "ballot_option__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_teller" ADD CONSTRAINT "ballot_teller__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_teller" ADD CONSTRAINT "ballot_teller__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_teller" ADD CONSTRAINT "ballot_teller__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter__ballot_id__fk" FOREIGN KEY ("tenant_id","ballot_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot_voter" ADD CONSTRAINT "ballot_voter__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot__body_id__fk" FOREIGN KEY ("tenant_id","body_id") REFERENCES "public"."congress_body"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot__session_id__fk" FOREIGN KEY ("tenant_id","session_id") REFERENCES "public"."congress_session"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ballot" ADD CONSTRAINT "ballot__previous_id__fk" FOREIGN KEY ("tenant_id","previous_id") REFERENCES "public"."ballot"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_change" ADD CONSTRAINT "project_change__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_change" ADD CONSTRAINT "project_change__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_milestone" ADD CONSTRAINT "project_milestone__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_milestone" ADD CONSTRAINT "project_milestone__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_progress" ADD CONSTRAINT "project_progress__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_progress" ADD CONSTRAINT "project_progress__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_rating" ADD CONSTRAINT "project_rating__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_rating" ADD CONSTRAINT "project_rating__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_rating" ADD CONSTRAINT "project_rating__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_remark" ADD CONSTRAINT "project_remark__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_remark" ADD CONSTRAINT "project_remark__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_remark" ADD CONSTRAINT "project_remark__visit_id__fk" FOREIGN KEY ("tenant_id","visit_id") REFERENCES "public"."project_visit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_remark" ADD CONSTRAINT "project_remark__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_visit" ADD CONSTRAINT "project_visit__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_visit" ADD CONSTRAINT "project_visit__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_visit" ADD CONSTRAINT "project_visit__group_id__fk" FOREIGN KEY ("tenant_id","group_id") REFERENCES "public"."deputy_group"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_figure" ADD CONSTRAINT "project_figure__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_call" ADD CONSTRAINT "project_call__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_call" ADD CONSTRAINT "project_call__body_id__fk" FOREIGN KEY ("tenant_id","body_id") REFERENCES "public"."congress_body"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_call" ADD CONSTRAINT "project_call__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_category" ADD CONSTRAINT "project_category__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_criterion" ADD CONSTRAINT "project_criterion__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__case_id__fk" FOREIGN KEY ("tenant_id","case_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_entry" ADD CONSTRAINT "project_entry__file_id__fk" FOREIGN KEY ("tenant_id","file_id") REFERENCES "public"."file"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_like" ADD CONSTRAINT "project_like__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_like" ADD CONSTRAINT "project_like__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_like" ADD CONSTRAINT "project_like__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_unit" ADD CONSTRAINT "project_unit__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_unit" ADD CONSTRAINT "project_unit__project_id__fk" FOREIGN KEY ("tenant_id","project_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project_unit" ADD CONSTRAINT "project_unit__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__procedure_id__fk" FOREIGN KEY ("tenant_id","procedure_id") REFERENCES "public"."procedure"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__body_id__fk" FOREIGN KEY ("tenant_id","body_id") REFERENCES "public"."congress_body"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__call_id__fk" FOREIGN KEY ("tenant_id","call_id") REFERENCES "public"."project_call"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__category_id__fk" FOREIGN KEY ("tenant_id","category_id") REFERENCES "public"."project_category"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__proposer_id__fk" FOREIGN KEY ("tenant_id","proposer_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__proposer_unit_id__fk" FOREIGN KEY ("tenant_id","proposer_unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__opinion_id__fk" FOREIGN KEY ("tenant_id","opinion_id") REFERENCES "public"."opinion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__suggestion_id__fk" FOREIGN KEY ("tenant_id","suggestion_id") REFERENCES "public"."suggestion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__into_id__fk" FOREIGN KEY ("tenant_id","into_id") REFERENCES "public"."project"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__leader_id__fk" FOREIGN KEY ("tenant_id","leader_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "project" ADD CONSTRAINT "project__group_id__fk" FOREIGN KEY ("tenant_id","group_id") REFERENCES "public"."deputy_group"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_words" ADD CONSTRAINT "suggestion_words__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suggestion_words" ADD CONSTRAINT "suggestion_words__id__fk" FOREIGN KEY ("tenant_id","id") REFERENCES "public"."suggestion"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "api_key__client_id__idx" ON "api_key" USING btree ("tenant_id","client_id");--> statement-breakpoint
CREATE INDEX "api_usage__client_id__idx" ON "api_usage" USING btree ("tenant_id","client_id","day" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "ballot_batch_entry__batch_id__idx" ON "ballot_batch_entry" USING btree ("tenant_id","batch_id");--> statement-breakpoint
CREATE INDEX "ballot_batch_entry__person_id__idx" ON "ballot_batch_entry" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "ballot_batch__ballot_id__idx" ON "ballot_batch" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_batch__dropped_by__idx" ON "ballot_batch" USING btree ("tenant_id","dropped_by");--> statement-breakpoint
CREATE INDEX "ballot_box__ballot_id__idx" ON "ballot_box" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_issue__ballot_id__idx" ON "ballot_issue" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_key__ballot_id__idx" ON "ballot_key" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_publication__ballot_id__idx" ON "ballot_publication" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_option__ballot_id__idx" ON "ballot_option" USING btree ("tenant_id","ballot_id","ordinal");--> statement-breakpoint
CREATE INDEX "ballot_option__project_id__idx" ON "ballot_option" USING btree ("tenant_id","project_id");--> statement-breakpoint
CREATE INDEX "ballot_teller__ballot_id__idx" ON "ballot_teller" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_teller__person_id__idx" ON "ballot_teller" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "ballot_voter__ballot_id__idx" ON "ballot_voter" USING btree ("tenant_id","ballot_id");--> statement-breakpoint
CREATE INDEX "ballot_voter__mandate_id__idx" ON "ballot_voter" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
CREATE INDEX "ballot_voter__person_id__idx" ON "ballot_voter" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "ballot__body_id__idx" ON "ballot" USING btree ("tenant_id","body_id");--> statement-breakpoint
CREATE INDEX "ballot__session_id__idx" ON "ballot" USING btree ("tenant_id","session_id");--> statement-breakpoint
CREATE INDEX "ballot__previous_id__idx" ON "ballot" USING btree ("tenant_id","previous_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ballot__previous_id" ON "ballot" USING btree ("tenant_id","previous_id") WHERE status <> 'void';--> statement-breakpoint
CREATE INDEX "ballot__list__idx" ON "ballot" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "ballot__status__idx" ON "ballot" USING btree ("tenant_id","status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project_change__project_id__idx" ON "project_change" USING btree ("tenant_id","project_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project_change__open__idx" ON "project_change" USING btree ("tenant_id","created_at","id") WHERE status = 'requested';--> statement-breakpoint
CREATE INDEX "project_milestone__project_id__idx" ON "project_milestone" USING btree ("tenant_id","project_id","ordinal");--> statement-breakpoint
CREATE INDEX "project_progress__project_id__idx" ON "project_progress" USING btree ("tenant_id","project_id");--> statement-breakpoint
CREATE INDEX "project_rating__project_id__idx" ON "project_rating" USING btree ("tenant_id","project_id","score");--> statement-breakpoint
CREATE INDEX "project_remark__project_id__idx" ON "project_remark" USING btree ("tenant_id","project_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project_remark__visit_id__idx" ON "project_remark" USING btree ("tenant_id","visit_id");--> statement-breakpoint
CREATE INDEX "project_remark__person_id__idx" ON "project_remark" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "project_remark__open__idx" ON "project_remark" USING btree ("tenant_id","project_id") WHERE answer is null;--> statement-breakpoint
CREATE INDEX "project_visit__project_id__idx" ON "project_visit" USING btree ("tenant_id","project_id","visited_on" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project_visit__group_id__idx" ON "project_visit" USING btree ("tenant_id","group_id");--> statement-breakpoint
CREATE INDEX "project_call__body_id__idx" ON "project_call" USING btree ("tenant_id","body_id");--> statement-breakpoint
CREATE INDEX "project_call__site_id__idx" ON "project_call" USING btree ("tenant_id","site_id");--> statement-breakpoint
CREATE INDEX "project_call__list__idx" ON "project_call" USING btree ("tenant_id","opens_on" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project_entry__case_id__idx" ON "project_entry" USING btree ("tenant_id","case_id");--> statement-breakpoint
CREATE INDEX "project_entry__person_id__idx" ON "project_entry" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "project_entry__unit_id__idx" ON "project_entry" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "project_entry__file_id__idx" ON "project_entry" USING btree ("tenant_id","file_id");--> statement-breakpoint
CREATE INDEX "project_like__project_id__idx" ON "project_like" USING btree ("tenant_id","project_id");--> statement-breakpoint
CREATE INDEX "project_unit__project_id__idx" ON "project_unit" USING btree ("tenant_id","project_id");--> statement-breakpoint
CREATE INDEX "project_unit__unit_id__idx" ON "project_unit" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "project__procedure_id__idx" ON "project" USING btree ("tenant_id","procedure_id");--> statement-breakpoint
CREATE INDEX "project__unit_id__idx" ON "project" USING btree ("tenant_id","unit_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__list__idx" ON "project" USING btree ("tenant_id","state","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__newest__idx" ON "project" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__due__idx" ON "project" USING btree ("tenant_id","owner","due_on","id");--> statement-breakpoint
CREATE INDEX "project__open__idx" ON "project" USING btree ("tenant_id","due_on","id") WHERE owner is not null;--> statement-breakpoint
CREATE INDEX "project__turn__idx" ON "project" USING btree ("tenant_id","owner","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE owner is not null;--> statement-breakpoint
CREATE INDEX "project__unit_open__idx" ON "project" USING btree ("tenant_id","unit_id","due_on","id") WHERE owner is not null;--> statement-breakpoint
CREATE INDEX "project__body_id__idx" ON "project" USING btree ("tenant_id","body_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__site_id__idx" ON "project" USING btree ("tenant_id","site_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__call_id__idx" ON "project" USING btree ("tenant_id","call_id");--> statement-breakpoint
CREATE INDEX "project__category_id__idx" ON "project" USING btree ("tenant_id","category_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__proposer_id__idx" ON "project" USING btree ("tenant_id","proposer_id");--> statement-breakpoint
CREATE INDEX "project__mandate_id__idx" ON "project" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
CREATE INDEX "project__proposer_unit_id__idx" ON "project" USING btree ("tenant_id","proposer_unit_id");--> statement-breakpoint
CREATE INDEX "project__opinion_id__idx" ON "project" USING btree ("tenant_id","opinion_id");--> statement-breakpoint
CREATE INDEX "project__suggestion_id__idx" ON "project" USING btree ("tenant_id","suggestion_id");--> statement-breakpoint
CREATE INDEX "project__into_id__idx" ON "project" USING btree ("tenant_id","into_id");--> statement-breakpoint
CREATE INDEX "project__leader_id__idx" ON "project" USING btree ("tenant_id","leader_id");--> statement-breakpoint
CREATE INDEX "project__group_id__idx" ON "project" USING btree ("tenant_id","group_id");--> statement-breakpoint
CREATE INDEX "project__year__idx" ON "project" USING btree ("tenant_id","year","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__public__idx" ON "project" USING btree ("tenant_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE published;--> statement-breakpoint
CREATE INDEX "project__likes__idx" ON "project" USING btree ("tenant_id","likes" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__paper__idx" ON "project" USING btree ("tenant_id","ordinal","id") WHERE ordinal is not null;--> statement-breakpoint
CREATE INDEX "project__light__idx" ON "project" USING btree ("tenant_id","light","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "project__report_due__idx" ON "project" USING btree ("tenant_id","report_due_on","id") WHERE report_due_on is not null;--> statement-breakpoint
CREATE INDEX "suggestion_words__words__idx" ON "suggestion_words" USING gin ("tenant_id","words");--> statement-breakpoint
ALTER TABLE "webhook" ADD CONSTRAINT "webhook__client_id__fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."api_client"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion__client_id__fk" FOREIGN KEY ("tenant_id","client_id") REFERENCES "public"."api_client"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "suggestion_rating" ADD CONSTRAINT "suggestion_rating__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "webhook__client_id__idx" ON "webhook" USING btree ("tenant_id","client_id");--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__client_id__idx" ON "opinion" USING btree ("tenant_id","client_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "opinion__external__idx" ON "opinion" USING btree ("tenant_id","external_number") WHERE external_number is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion_rating__unit_id__idx" ON "suggestion_rating" USING btree ("tenant_id","unit_id");--> statement-breakpoint
-- Ratings are few, one or two of each suggestion that was answered.
-- squawk-ignore disallowed-unique-constraint, constraint-missing-not-valid
ALTER TABLE "suggestion_rating" ADD CONSTRAINT "suggestion_rating__once" UNIQUE NULLS NOT DISTINCT("tenant_id","suggestion_id","round","side","unit_id");--> statement-breakpoint
ALTER TABLE "case_counter" ADD CONSTRAINT "case_counter__kind" CHECK ("case_counter"."kind" in ('opinion', 'suggestion', 'project')) NOT VALID;--> statement-breakpoint
ALTER TABLE "case_step" ADD CONSTRAINT "case_step__kind" CHECK ("case_step"."kind" in ('opinion', 'suggestion', 'project')) NOT VALID;--> statement-breakpoint
ALTER TABLE "procedure" ADD CONSTRAINT "procedure__kind" CHECK ("procedure"."kind" in ('opinion', 'suggestion', 'project')) NOT VALID;--> statement-breakpoint
ALTER TABLE "redaction" ADD CONSTRAINT "redaction__kind" CHECK ("redaction"."kind" in ('opinion', 'suggestion', 'project')) NOT VALID;--> statement-breakpoint
ALTER TABLE "opinion" ADD CONSTRAINT "opinion__external" CHECK (("opinion"."client_id" is null) = ("opinion"."external_number" is null)) NOT VALID;--> statement-breakpoint
ALTER TABLE "qr_code" ADD CONSTRAINT "qr_code__subject" CHECK ("qr_code"."subject" in ('Site', 'Mandate', 'Project')) NOT VALID;--> statement-breakpoint
ALTER TABLE "saved_filter" ADD CONSTRAINT "saved_filter__list" CHECK ("saved_filter"."list" in ('opinions', 'suggestions')) NOT VALID;--> statement-breakpoint
ALTER TABLE "suggestion_rating" ADD CONSTRAINT "suggestion_rating__unit_side" CHECK ("suggestion_rating"."side" = 'unit' or "suggestion_rating"."unit_id" is null) NOT VALID;--> statement-breakpoint
CREATE POLICY "api_client__tenant" ON "api_client" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "api_client__rows" ON "api_client" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "api_key__tenant" ON "api_key" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "api_key__rows" ON "api_key" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "api_usage__tenant" ON "api_usage" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "api_usage__rows" ON "api_usage" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_batch_entry__tenant" ON "ballot_batch_entry" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_batch_entry__rows" ON "ballot_batch_entry" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_batch__tenant" ON "ballot_batch" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_batch__rows" ON "ballot_batch" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_box__tenant" ON "ballot_box" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_box__rows" ON "ballot_box" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_issue__tenant" ON "ballot_issue" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_issue__rows" ON "ballot_issue" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_key__tenant" ON "ballot_key" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_key__rows" ON "ballot_key" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_publication__tenant" ON "ballot_publication" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_publication__rows" ON "ballot_publication" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_option__tenant" ON "ballot_option" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_option__rows" ON "ballot_option" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_teller__tenant" ON "ballot_teller" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_teller__rows" ON "ballot_teller" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot_voter__tenant" ON "ballot_voter" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot_voter__rows" ON "ballot_voter" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "ballot__tenant" ON "ballot" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "ballot__rows" ON "ballot" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_change__tenant" ON "project_change" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_change__rows" ON "project_change" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_milestone__tenant" ON "project_milestone" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_milestone__rows" ON "project_milestone" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_progress__tenant" ON "project_progress" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_progress__rows" ON "project_progress" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_rating__tenant" ON "project_rating" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_rating__rows" ON "project_rating" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_remark__tenant" ON "project_remark" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_remark__rows" ON "project_remark" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_visit__tenant" ON "project_visit" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_visit__rows" ON "project_visit" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_figure__tenant" ON "project_figure" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_figure__rows" ON "project_figure" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_call__tenant" ON "project_call" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_call__rows" ON "project_call" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_category__tenant" ON "project_category" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_category__rows" ON "project_category" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_criterion__tenant" ON "project_criterion" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_criterion__rows" ON "project_criterion" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_entry__tenant" ON "project_entry" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_entry__rows" ON "project_entry" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_like__tenant" ON "project_like" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_like__rows" ON "project_like" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project_unit__tenant" ON "project_unit" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project_unit__rows" ON "project_unit" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "project__tenant" ON "project" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "project__rows" ON "project" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "suggestion_words__tenant" ON "suggestion_words" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "suggestion_words__rows" ON "suggestion_words" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
-- Hand-written
-- What lies in the box and among the issues is random: to compress it is in vain. Each cast leaves the old row behind, whose
-- page tells what was there before: it is swept away as soon as may be.
alter table ballot_box alter column records set storage external;
--> statement-breakpoint
alter table ballot_box set (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 20, toast.autovacuum_vacuum_scale_factor = 0);
--> statement-breakpoint
alter table ballot_issue alter column slots set storage external;
--> statement-breakpoint
alter table ballot_issue set (autovacuum_vacuum_threshold = 20, autovacuum_vacuum_scale_factor = 0, toast.autovacuum_vacuum_threshold = 20, toast.autovacuum_vacuum_scale_factor = 0);
--> statement-breakpoint
-- The application puts up an empty box, and takes one away of a ballot that is not voted in: it neither puts a ballot into a
-- box nor drops one that was cast, be it by a mistake. What deletes a whole tenant is none of its business.
create function app.guard_box() returns trigger
language plpgsql security invoker
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    if length(new.records) > 0 then
      raise exception 'a box is put up empty' using errcode = '42501';
    end if;
    return new;
  end if;
  if (select b.status from public.ballot b where b.tenant_id = old.tenant_id and b.id = old.ballot_id) = 'open' then
    raise exception 'the box of an open ballot stays' using errcode = '42501';
  end if;
  return old;
end
$$;
--> statement-breakpoint
create trigger ballot_box__guard before insert or delete on ballot_box
  for each row when (current_user = 'app_user') execute function app.guard_box();
--> statement-breakpoint
-- The key by which a signature of a ballot is verified; null when nothing can be cast. All that app_ballot reads.
create function app.ballot_key(of_tenant uuid, of_ballot uuid) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found text;
begin
  perform app.set_context(of_tenant);
  select k.signing_public into found from public.ballot_key k where k.tenant_id = of_tenant and k.ballot_id = of_ballot;
  return found;
end
$$;
--> statement-breakpoint
-- Puts a ballot whose signature was verified into the box: `cast`, `same` when it lies there already, `other` when one of the
-- same token with other choices does, `closed`. Of the closing and a cast at once the lock of the box decides: the closing
-- takes it first and changes the status then, the cast takes it first and reads the status then.
create function app.cast_ballot(of_tenant uuid, of_ballot uuid, token_hash bytea, signature bytea, sealed bytea) returns text
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  size constant int := 544;
  buckets int;
  part int;
  kept bytea;
  low int := 0;
  high int;
  middle int;
  there bytea;
begin
  if length(token_hash) <> 32 or length(signature) <> 256 or length(sealed) <> 256 then
    raise exception 'not a ballot' using errcode = '22023';
  end if;
  perform app.set_context(of_tenant);
  select count(*) into buckets from public.ballot_box b where b.tenant_id = of_tenant and b.ballot_id = of_ballot;
  part := (get_byte(token_hash, 0) * 256 + get_byte(token_hash, 1)) * buckets / 65536;
  select b.records into kept from public.ballot_box b
   where b.tenant_id = of_tenant and b.ballot_id = of_ballot and b.bucket = part for update;
  if not found then
    return 'closed';
  end if;
  high := length(kept) / size;
  while low < high loop
    middle := (low + high) / 2;
    if substring(kept from middle * size + 1 for 32) < token_hash then low := middle + 1; else high := middle; end if;
  end loop;
  there := substring(kept from low * size + 1 for size);
  if substring(there from 1 for 32) = token_hash then
    return case when substring(there from 289 for 256) = sealed then 'same' else 'other' end;
  end if;
  if (select b.status from public.ballot b where b.tenant_id = of_tenant and b.id = of_ballot) is distinct from 'open' then
    return 'closed';
  end if;
  update public.ballot_box b
     set records = substring(kept from 1 for low * size) || token_hash || signature || sealed || substring(kept from low * size + 1)
   where b.tenant_id = of_tenant and b.ballot_id = of_ballot and b.bucket = part;
  return 'cast';
end
$$;
--> statement-breakpoint
revoke all on function app.ballot_key(uuid, uuid), app.cast_ballot(uuid, uuid, bytea, bytea, bytea), app.guard_box() from public;--> statement-breakpoint
-- Hand-written
-- Cases of a kind, in the tenant of this transaction, that hold all words of a query (`'路灯' & '小区'`), for the
-- application to restrict further: the operator that reads the index is not leakproof, so row-level security keeps
-- app_user from it. The words of a kind are in the table that is named after it. Null when there are more than `most`:
-- then whoever asks walks its list in order and looks at each (decision 10). Built when it runs, for how common the words
-- are decides the way to them.
create function app.search_cases(kind text, query text, most int) returns uuid[]
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found uuid[];
begin
  execute pg_catalog.format('select array_agg(m.id) from (
    select w.id from public.%I w
     where w.tenant_id = app.current_tenant() and w.words @@ $1::tsquery limit $2 + 1) m', kind || '_words')
    into found using query, most;
  return case when cardinality(found) > most then null else coalesce(found, '{}') end;
end
$$;
--> statement-breakpoint
revoke all on function app.search_cases(text, text, int) from public;
--> statement-breakpoint
grant execute on function app.search_cases(text, text, int) to app_user;
--> statement-breakpoint
-- Its predecessor knew opinions alone.
drop function app.search_opinions(text, int);
