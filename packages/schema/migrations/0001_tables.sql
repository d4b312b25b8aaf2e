CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"display_name" varchar(100) NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform_grant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" uuid NOT NULL,
	"role" varchar(20) NOT NULL,
	"region_code" varchar(6),
	CONSTRAINT "platform_grant__role" CHECK ("platform_grant"."role" in ('operator', 'province_staff')),
	CONSTRAINT "platform_grant__region" CHECK (("platform_grant"."role" = 'province_staff') = ("platform_grant"."region_code" is not null))
);
--> statement-breakpoint
CREATE TABLE "calendar_day" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"day" date NOT NULL,
	"kind" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	CONSTRAINT "calendar_day__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "calendar_day__day" UNIQUE("tenant_id","day"),
	CONSTRAINT "calendar_day__kind" CHECK ("calendar_day"."kind" in ('workday', 'holiday'))
);
--> statement-breakpoint
ALTER TABLE "calendar_day" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "congress_body" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"kind" varchar(40) NOT NULL,
	"level" varchar(40) NOT NULL,
	"seats" integer,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "congress_body__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "congress_body__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "congress_body__id__level" UNIQUE("tenant_id","id","level"),
	CONSTRAINT "congress_body__kind" CHECK ("congress_body"."kind" in ('congress', 'work_committee')),
	CONSTRAINT "congress_body__level" CHECK ("congress_body"."level" in ('national', 'provincial', 'city', 'district', 'town', 'advisory')),
	CONSTRAINT "congress_body__status" CHECK ("congress_body"."status" in ('active', 'retired')),
	CONSTRAINT "congress_body__seats" CHECK ("congress_body"."seats" > 0),
	CONSTRAINT "congress_body__kind_level" CHECK (("congress_body"."kind" = 'work_committee') = ("congress_body"."level" = 'advisory'))
);
--> statement-breakpoint
ALTER TABLE "congress_body" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "congress_session" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"term_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"name" varchar(100) NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "congress_session__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "congress_session__term_id__ordinal" UNIQUE("tenant_id","term_id","ordinal"),
	CONSTRAINT "congress_session__ordinal" CHECK ("congress_session"."ordinal" > 0),
	CONSTRAINT "congress_session__dates" CHECK ("congress_session"."ends_on" >= "congress_session"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "congress_session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "constituency" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"body_id" uuid NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "constituency__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "constituency__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "constituency__status" CHECK ("constituency"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "constituency" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "delegation" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"body_id" uuid NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "delegation__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "delegation__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "delegation__status" CHECK ("delegation"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "delegation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "term" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"body_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"name" varchar(100) NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	CONSTRAINT "term__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "term__body_id__ordinal" UNIQUE("tenant_id","body_id","ordinal"),
	CONSTRAINT "term__id__body_id" UNIQUE("tenant_id","id","body_id"),
	CONSTRAINT "term__ordinal" CHECK ("term"."ordinal" > 0),
	CONSTRAINT "term__dates" CHECK ("term"."ends_on" >= "term"."starts_on")
);
--> statement-breakpoint
ALTER TABLE "term" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deputy_group" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"category_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"link_unit_id" uuid,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"introduction" varchar(2000),
	"formed_on" date,
	"public" boolean DEFAULT true NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "deputy_group__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "deputy_group__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "deputy_group__status" CHECK ("deputy_group"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "deputy_group" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_category" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"ordinal" integer NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "group_category__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "group_category__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "group_category__status" CHECK ("group_category"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "group_category" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_member" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"group_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"duty" varchar(40) DEFAULT 'member' NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "group_member__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "group_member__duty" CHECK ("group_member"."duty" in ('convener', 'deputy_convener', 'member')),
	CONSTRAINT "group_member__dates" CHECK ("group_member"."valid_to" >= "group_member"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "group_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_plan_item" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"plan_id" uuid NOT NULL,
	"title" varchar(200) NOT NULL,
	"due_on" date,
	"ordinal" integer NOT NULL,
	CONSTRAINT "group_plan_item__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "group_plan_item__plan_id__ordinal" UNIQUE("tenant_id","plan_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "group_plan_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "group_plan" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"group_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"summary" varchar(4000) NOT NULL,
	CONSTRAINT "group_plan__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "group_plan__group_id__year" UNIQUE("tenant_id","group_id","year"),
	CONSTRAINT "group_plan__year" CHECK ("group_plan"."year" between 2000 and 2100)
);
--> statement-breakpoint
ALTER TABLE "group_plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"operation" varchar(100) NOT NULL,
	"key" varchar(100) NOT NULL,
	"request_hash" varchar(64) NOT NULL,
	"result" jsonb,
	CONSTRAINT "idempotency_key__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "idempotency_key__account_id__operation__key" UNIQUE("tenant_id","account_id","operation","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mandate_event" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"mandate_id" uuid NOT NULL,
	"status" varchar(40) NOT NULL,
	"reason" varchar(40),
	"note" varchar(500),
	"happened_on" date NOT NULL,
	"account_id" uuid,
	CONSTRAINT "mandate_event__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "mandate_event__status" CHECK ("mandate_event"."status" in ('active', 'suspended', 'ended'))
);
--> statement-breakpoint
ALTER TABLE "mandate_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "mandate" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"person_id" uuid NOT NULL,
	"body_id" uuid NOT NULL,
	"level" varchar(40) NOT NULL,
	"term_id" uuid NOT NULL,
	"constituency_id" uuid,
	"delegation_id" uuid,
	"unit_id" uuid,
	"code" varchar(40) NOT NULL,
	"voting_right" boolean DEFAULT true NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	"status_reason" varchar(40),
	"status_note" varchar(500),
	"status_on" date,
	CONSTRAINT "mandate__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "mandate__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "mandate__person_id__term_id" UNIQUE("tenant_id","person_id","term_id"),
	CONSTRAINT "mandate__level" CHECK ("mandate"."level" in ('national', 'provincial', 'city', 'district', 'town', 'advisory')),
	CONSTRAINT "mandate__status" CHECK ("mandate"."status" in ('active', 'suspended', 'ended')),
	CONSTRAINT "mandate__status_reason" CHECK ("mandate"."status_reason" in ('criminal_custody', 'sentenced_without_deprivation', 'other', 'term_expired', 'moved_away', 'resigned', 'absent_twice', 'recalled', 'nationality_lost', 'rights_deprived', 'capacity_lost', 'died')),
	CONSTRAINT "mandate__dates" CHECK ("mandate"."ends_on" >= "mandate"."starts_on"),
	CONSTRAINT "mandate__reason" CHECK (("mandate"."status" = 'active') = ("mandate"."status_reason" is null)),
	CONSTRAINT "mandate__advisory" CHECK (not ("mandate"."level" = 'advisory' and "mandate"."voting_right"))
);
--> statement-breakpoint
ALTER TABLE "mandate" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "norm" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(200) NOT NULL,
	"name_en" varchar(200),
	"subject" varchar(40) NOT NULL,
	"measure" varchar(40) NOT NULL,
	"target" integer NOT NULL,
	"period" varchar(40) DEFAULT 'year' NOT NULL,
	"level" varchar(40),
	"from_year" integer NOT NULL,
	"to_year" integer,
	"source" varchar(500),
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "norm__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "norm__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "norm__subject" CHECK ("norm"."subject" in ('deputy', 'group', 'site', 'tenant')),
	CONSTRAINT "norm__measure" CHECK ("norm"."measure" in ('receptions', 'activities', 'supervisions', 'suggestions', 'high_quality_suggestions', 'research_reports', 'theme_months', 'inquiry_topics', 'campaigns', 'duty_reports', 'learning_hours')),
	CONSTRAINT "norm__period" CHECK ("norm"."period" in ('year', 'half_year', 'quarter', 'month')),
	CONSTRAINT "norm__level" CHECK ("norm"."level" in ('national', 'provincial', 'city', 'district', 'town', 'advisory')),
	CONSTRAINT "norm__status" CHECK ("norm"."status" in ('active', 'retired')),
	CONSTRAINT "norm__target" CHECK ("norm"."target" between 1 and 100000),
	CONSTRAINT "norm__years" CHECK ("norm"."from_year" between 2000 and 2100 and "norm"."to_year" between "norm"."from_year" and 2100)
);
--> statement-breakpoint
ALTER TABLE "norm" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_day" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"recurrence" varchar(200) NOT NULL,
	"note" varchar(500),
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "service_day__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "service_day__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "service_day__status" CHECK ("service_day"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "service_day" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "theme" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind" varchar(40) NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"ordinal" integer NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "theme__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "theme__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "theme__kind" CHECK ("theme"."kind" in ('theme', 'mode')),
	CONSTRAINT "theme__status" CHECK ("theme"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "theme" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(60) NOT NULL,
	"pinyin" varchar(200) NOT NULL,
	"initials" varchar(60) NOT NULL,
	"gender" varchar(40),
	"birth_year" integer,
	"party" varchar(60),
	"profession" varchar(100),
	"employer" varchar(200),
	"job_title" varchar(100),
	"biography" varchar(2000),
	"photo" varchar(500),
	"contact" varchar(200),
	"contact_consent_on" date,
	"public" boolean DEFAULT false NOT NULL,
	CONSTRAINT "person__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "person__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "person__gender" CHECK ("person"."gender" in ('male', 'female')),
	CONSTRAINT "person__birth_year" CHECK ("person"."birth_year" between 1900 and 2100)
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "region" (
	"code" varchar(6) PRIMARY KEY NOT NULL,
	"parent_code" varchar(6),
	"level" varchar(10) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(100) NOT NULL,
	CONSTRAINT "region__level" CHECK ("region"."level" in ('province', 'city', 'district'))
);
--> statement-breakpoint
CREATE TABLE "membership" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"account_id" uuid NOT NULL,
	"person_id" uuid,
	"role_id" uuid NOT NULL,
	"scope_kind" varchar(40) NOT NULL,
	"scope_id" uuid,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "membership__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "membership__scope_kind" CHECK ("membership"."scope_kind" in ('tenant', 'branch', 'site', 'group', 'unit', 'own')),
	CONSTRAINT "membership__scope" CHECK (("membership"."scope_kind" in ('tenant', 'own')) = ("membership"."scope_id" is null)),
	CONSTRAINT "membership__own" CHECK ("membership"."scope_kind" <> 'own' or "membership"."person_id" is not null),
	CONSTRAINT "membership__dates" CHECK ("membership"."valid_to" >= "membership"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"base" varchar(40) NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"withheld" varchar(100)[] DEFAULT '{}' NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "role__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "role__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "role__base" CHECK ("role"."base" in ('district_admin', 'office_admin', 'station_keeper', 'deputy', 'group_convener', 'supervisor', 'department_handler', 'teller', 'prosecutor_liaison', 'citizen')),
	CONSTRAINT "role__status" CHECK ("role"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "role" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "checklist_item" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind_id" uuid NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"points" integer DEFAULT 1 NOT NULL,
	"ordinal" integer NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "checklist_item__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "checklist_item__kind_id__code" UNIQUE("tenant_id","kind_id","code"),
	CONSTRAINT "checklist_item__status" CHECK ("checklist_item"."status" in ('active', 'retired')),
	CONSTRAINT "checklist_item__points" CHECK ("checklist_item"."points" between 1 and 1000)
);
--> statement-breakpoint
ALTER TABLE "checklist_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_kind_parent" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind_id" uuid NOT NULL,
	"parent_kind_id" uuid NOT NULL,
	CONSTRAINT "site_kind_parent__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_kind_parent__kind_id__parent_kind_id" UNIQUE("tenant_id","kind_id","parent_kind_id")
);
--> statement-breakpoint
ALTER TABLE "site_kind_parent" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_kind" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"tier_id" uuid NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"common_category" varchar(40) NOT NULL,
	"assignment_mode" varchar(40) DEFAULT 'fixed' NOT NULL,
	"root_allowed" boolean DEFAULT false NOT NULL,
	"ordinal" integer NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "site_kind__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_kind__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "site_kind__common_category" CHECK ("site_kind"."common_category" in ('home', 'station', 'point', 'online')),
	CONSTRAINT "site_kind__assignment_mode" CHECK ("site_kind"."assignment_mode" in ('fixed', 'flexible')),
	CONSTRAINT "site_kind__status" CHECK ("site_kind"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "site_kind" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_tier" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"ordinal" integer NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "site_tier__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_tier__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "site_tier__status" CHECK ("site_tier"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "site_tier" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "service_area" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"kind" varchar(40) NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "service_area__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "service_area__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "service_area__kind" CHECK ("service_area"."kind" in ('community', 'village', 'industry', 'other')),
	CONSTRAINT "service_area__status" CHECK ("service_area"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "service_area" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_assignment" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"site_id" uuid NOT NULL,
	"mandate_id" uuid NOT NULL,
	"mode" varchar(40) NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "site_assignment__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_assignment__mode" CHECK ("site_assignment"."mode" in ('fixed', 'flexible')),
	CONSTRAINT "site_assignment__dates" CHECK ("site_assignment"."valid_to" >= "site_assignment"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "site_assignment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_check" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"site_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"met" boolean NOT NULL,
	"evidence" varchar(1000),
	"checked_on" date NOT NULL,
	"account_id" uuid,
	CONSTRAINT "site_check__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_check__site_id__item_id" UNIQUE("tenant_id","site_id","item_id")
);
--> statement-breakpoint
ALTER TABLE "site_check" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_closure" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ancestor_id" uuid NOT NULL,
	"descendant_id" uuid NOT NULL,
	"depth" integer NOT NULL,
	CONSTRAINT "site_closure__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_closure__descendant_id__ancestor_id" UNIQUE("tenant_id","descendant_id","ancestor_id")
);
--> statement-breakpoint
ALTER TABLE "site_closure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_event" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"site_id" uuid NOT NULL,
	"kind" varchar(40) NOT NULL,
	"from_parent_id" uuid,
	"to_parent_id" uuid,
	"note" varchar(500),
	"account_id" uuid,
	CONSTRAINT "site_event__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_event__kind" CHECK ("site_event"."kind" in ('created', 'changed', 'moved', 'retired', 'reopened'))
);
--> statement-breakpoint
ALTER TABLE "site_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_keeper" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"site_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"duty" varchar(40) NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "site_keeper__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_keeper__duty" CHECK ("site_keeper"."duty" in ('responsible', 'keeper')),
	CONSTRAINT "site_keeper__dates" CHECK ("site_keeper"."valid_to" >= "site_keeper"."valid_from")
);
--> statement-breakpoint
ALTER TABLE "site_keeper" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_regime" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"site_id" uuid NOT NULL,
	"title" varchar(100) NOT NULL,
	"body" varchar(4000),
	"ordinal" integer NOT NULL,
	CONSTRAINT "site_regime__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_regime__site_id__ordinal" UNIQUE("tenant_id","site_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "site_regime" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_room" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"site_id" uuid NOT NULL,
	"name" varchar(100) NOT NULL,
	"area_m2" integer,
	"ordinal" integer NOT NULL,
	CONSTRAINT "site_room__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_room__site_id__ordinal" UNIQUE("tenant_id","site_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "site_room" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_service_area" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"site_id" uuid NOT NULL,
	"area_id" uuid NOT NULL,
	CONSTRAINT "site_service_area__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site_service_area__site_id__area_id" UNIQUE("tenant_id","site_id","area_id")
);
--> statement-breakpoint
ALTER TABLE "site_service_area" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"kind_id" uuid NOT NULL,
	"parent_id" uuid,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(200),
	"address" varchar(200),
	"latitude" double precision,
	"longitude" double precision,
	"area_m2" integer,
	"phone" varchar(40),
	"introduction" varchar(4000),
	"photo" varchar(500),
	"opened_on" date,
	"opening_hours" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"public" boolean DEFAULT true NOT NULL,
	"ordinal" integer DEFAULT 0 NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "site__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "site__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "site__status" CHECK ("site"."status" in ('active', 'retired')),
	CONSTRAINT "site__place" CHECK (("site"."latitude" is null) = ("site"."longitude" is null)),
	CONSTRAINT "site__latitude" CHECK ("site"."latitude" between -90 and 90),
	CONSTRAINT "site__longitude" CHECK ("site"."longitude" between -180 and 180),
	CONSTRAINT "site__area" CHECK ("site"."area_m2" between 0 and 1000000),
	CONSTRAINT "site__not_own_parent" CHECK ("site"."parent_id" <> "site"."id")
);
--> statement-breakpoint
ALTER TABLE "site" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenant_setting" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"primary_color" varchar(7) DEFAULT '#b3161b' NOT NULL,
	"accent_color" varchar(7) DEFAULT '#d9a441' NOT NULL,
	"logo" text,
	"languages" varchar(10)[] DEFAULT '{"zh-CN","en"}' NOT NULL,
	"slogan" varchar(200),
	"introduction" varchar(4000),
	"introduction_en" varchar(4000),
	"features" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "tenant_setting__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "tenant_setting__tenant_id" UNIQUE("tenant_id"),
	CONSTRAINT "tenant_setting__primary_color" CHECK ("tenant_setting"."primary_color" ~ '^#[0-9a-f]{6}$'),
	CONSTRAINT "tenant_setting__accent_color" CHECK ("tenant_setting"."accent_color" ~ '^#[0-9a-f]{6}$'),
	CONSTRAINT "tenant_setting__logo" CHECK (length("tenant_setting"."logo") <= 90000)
);
--> statement-breakpoint
ALTER TABLE "tenant_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenant" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"name_en" varchar(100) NOT NULL,
	"region_code" varchar(6) NOT NULL,
	"hosts" varchar(253)[] DEFAULT '{}' NOT NULL,
	"status" varchar(10) DEFAULT 'open' NOT NULL,
	"status_reason" varchar(500),
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenant__slug" UNIQUE("slug"),
	CONSTRAINT "tenant__slug_shape" CHECK ("tenant"."slug" ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
	CONSTRAINT "tenant__status" CHECK ("tenant"."status" in ('open', 'suspended'))
);
--> statement-breakpoint
CREATE TABLE "unit_closure" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ancestor_id" uuid NOT NULL,
	"descendant_id" uuid NOT NULL,
	"depth" integer NOT NULL,
	CONSTRAINT "unit_closure__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "unit_closure__descendant_id__ancestor_id" UNIQUE("tenant_id","descendant_id","ancestor_id")
);
--> statement-breakpoint
ALTER TABLE "unit_closure" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unit_staff" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"unit_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"duty" varchar(40) NOT NULL,
	"title" varchar(100),
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "unit_staff__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "unit_staff__duty" CHECK ("unit_staff"."duty" in ('head', 'handler'))
);
--> statement-breakpoint
ALTER TABLE "unit_staff" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unit" (
	"tenant_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"parent_id" uuid,
	"code" varchar(40) NOT NULL,
	"name" varchar(100) NOT NULL,
	"short_name" varchar(40),
	"kind" varchar(40) NOT NULL,
	"phone" varchar(40),
	"competences" varchar(100)[] DEFAULT '{}' NOT NULL,
	"status" varchar(40) DEFAULT 'active' NOT NULL,
	CONSTRAINT "unit__pk" PRIMARY KEY("tenant_id","id"),
	CONSTRAINT "unit__code" UNIQUE("tenant_id","code"),
	CONSTRAINT "unit__kind" CHECK ("unit"."kind" in ('department', 'street_office', 'town_government', 'section', 'community', 'supervisory_commission', 'court', 'procuratorate', 'congress_office', 'other')),
	CONSTRAINT "unit__status" CHECK ("unit"."status" in ('active', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "unit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "platform_grant" ADD CONSTRAINT "platform_grant_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform_grant" ADD CONSTRAINT "platform_grant_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_day" ADD CONSTRAINT "calendar_day__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "congress_body" ADD CONSTRAINT "congress_body__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "congress_session" ADD CONSTRAINT "congress_session__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "congress_session" ADD CONSTRAINT "congress_session__term_id__fk" FOREIGN KEY ("tenant_id","term_id") REFERENCES "public"."term"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "constituency" ADD CONSTRAINT "constituency__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "constituency" ADD CONSTRAINT "constituency__body_id__fk" FOREIGN KEY ("tenant_id","body_id") REFERENCES "public"."congress_body"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation" ADD CONSTRAINT "delegation__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation" ADD CONSTRAINT "delegation__body_id__fk" FOREIGN KEY ("tenant_id","body_id") REFERENCES "public"."congress_body"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term" ADD CONSTRAINT "term__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "term" ADD CONSTRAINT "term__body_id__fk" FOREIGN KEY ("tenant_id","body_id") REFERENCES "public"."congress_body"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputy_group" ADD CONSTRAINT "deputy_group__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputy_group" ADD CONSTRAINT "deputy_group__category_id__fk" FOREIGN KEY ("tenant_id","category_id") REFERENCES "public"."group_category"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputy_group" ADD CONSTRAINT "deputy_group__body_id__fk" FOREIGN KEY ("tenant_id","body_id") REFERENCES "public"."congress_body"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deputy_group" ADD CONSTRAINT "deputy_group__link_unit_id__fk" FOREIGN KEY ("tenant_id","link_unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_category" ADD CONSTRAINT "group_category__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_member" ADD CONSTRAINT "group_member__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_member" ADD CONSTRAINT "group_member__group_id__fk" FOREIGN KEY ("tenant_id","group_id") REFERENCES "public"."deputy_group"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_member" ADD CONSTRAINT "group_member__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_plan_item" ADD CONSTRAINT "group_plan_item__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_plan_item" ADD CONSTRAINT "group_plan_item__plan_id__fk" FOREIGN KEY ("tenant_id","plan_id") REFERENCES "public"."group_plan"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_plan" ADD CONSTRAINT "group_plan__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "group_plan" ADD CONSTRAINT "group_plan__group_id__fk" FOREIGN KEY ("tenant_id","group_id") REFERENCES "public"."deputy_group"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_key" ADD CONSTRAINT "idempotency_key__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_event" ADD CONSTRAINT "mandate_event__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate_event" ADD CONSTRAINT "mandate_event__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate__body_id__level__fk" FOREIGN KEY ("tenant_id","body_id","level") REFERENCES "public"."congress_body"("tenant_id","id","level") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate__term_id__body_id__fk" FOREIGN KEY ("tenant_id","term_id","body_id") REFERENCES "public"."term"("tenant_id","id","body_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate__constituency_id__fk" FOREIGN KEY ("tenant_id","constituency_id") REFERENCES "public"."constituency"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate__delegation_id__fk" FOREIGN KEY ("tenant_id","delegation_id") REFERENCES "public"."delegation"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mandate" ADD CONSTRAINT "mandate__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norm" ADD CONSTRAINT "norm__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_day" ADD CONSTRAINT "service_day__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "theme" ADD CONSTRAINT "theme__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "region" ADD CONSTRAINT "region__parent_code__fk" FOREIGN KEY ("parent_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership__account_id__fk" FOREIGN KEY ("account_id") REFERENCES "public"."account"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership__role_id__fk" FOREIGN KEY ("tenant_id","role_id") REFERENCES "public"."role"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role" ADD CONSTRAINT "role__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_item" ADD CONSTRAINT "checklist_item__kind_id__fk" FOREIGN KEY ("tenant_id","kind_id") REFERENCES "public"."site_kind"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_kind_parent" ADD CONSTRAINT "site_kind_parent__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_kind_parent" ADD CONSTRAINT "site_kind_parent__kind_id__fk" FOREIGN KEY ("tenant_id","kind_id") REFERENCES "public"."site_kind"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_kind_parent" ADD CONSTRAINT "site_kind_parent__parent_kind_id__fk" FOREIGN KEY ("tenant_id","parent_kind_id") REFERENCES "public"."site_kind"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_kind" ADD CONSTRAINT "site_kind__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_kind" ADD CONSTRAINT "site_kind__tier_id__fk" FOREIGN KEY ("tenant_id","tier_id") REFERENCES "public"."site_tier"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_tier" ADD CONSTRAINT "site_tier__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_area" ADD CONSTRAINT "service_area__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_assignment" ADD CONSTRAINT "site_assignment__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_assignment" ADD CONSTRAINT "site_assignment__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_assignment" ADD CONSTRAINT "site_assignment__mandate_id__fk" FOREIGN KEY ("tenant_id","mandate_id") REFERENCES "public"."mandate"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_check" ADD CONSTRAINT "site_check__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_check" ADD CONSTRAINT "site_check__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_check" ADD CONSTRAINT "site_check__item_id__fk" FOREIGN KEY ("tenant_id","item_id") REFERENCES "public"."checklist_item"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_closure" ADD CONSTRAINT "site_closure__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_closure" ADD CONSTRAINT "site_closure__ancestor_id__fk" FOREIGN KEY ("tenant_id","ancestor_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_closure" ADD CONSTRAINT "site_closure__descendant_id__fk" FOREIGN KEY ("tenant_id","descendant_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_event" ADD CONSTRAINT "site_event__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_event" ADD CONSTRAINT "site_event__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_event" ADD CONSTRAINT "site_event__from_parent_id__fk" FOREIGN KEY ("tenant_id","from_parent_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_event" ADD CONSTRAINT "site_event__to_parent_id__fk" FOREIGN KEY ("tenant_id","to_parent_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_keeper" ADD CONSTRAINT "site_keeper__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_keeper" ADD CONSTRAINT "site_keeper__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_keeper" ADD CONSTRAINT "site_keeper__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_regime" ADD CONSTRAINT "site_regime__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_regime" ADD CONSTRAINT "site_regime__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_room" ADD CONSTRAINT "site_room__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_room" ADD CONSTRAINT "site_room__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_service_area" ADD CONSTRAINT "site_service_area__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_service_area" ADD CONSTRAINT "site_service_area__site_id__fk" FOREIGN KEY ("tenant_id","site_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_service_area" ADD CONSTRAINT "site_service_area__area_id__fk" FOREIGN KEY ("tenant_id","area_id") REFERENCES "public"."service_area"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site" ADD CONSTRAINT "site__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site" ADD CONSTRAINT "site__kind_id__fk" FOREIGN KEY ("tenant_id","kind_id") REFERENCES "public"."site_kind"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site" ADD CONSTRAINT "site__parent_id__fk" FOREIGN KEY ("tenant_id","parent_id") REFERENCES "public"."site"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenant_setting" ADD CONSTRAINT "tenant_setting__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenant" ADD CONSTRAINT "tenant_region_code_region_code_fk" FOREIGN KEY ("region_code") REFERENCES "public"."region"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_closure" ADD CONSTRAINT "unit_closure__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_closure" ADD CONSTRAINT "unit_closure__ancestor_id__fk" FOREIGN KEY ("tenant_id","ancestor_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_closure" ADD CONSTRAINT "unit_closure__descendant_id__fk" FOREIGN KEY ("tenant_id","descendant_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_staff" ADD CONSTRAINT "unit_staff__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_staff" ADD CONSTRAINT "unit_staff__unit_id__fk" FOREIGN KEY ("tenant_id","unit_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_staff" ADD CONSTRAINT "unit_staff__person_id__fk" FOREIGN KEY ("tenant_id","person_id") REFERENCES "public"."person"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit__tenant_id__fk" FOREIGN KEY ("tenant_id") REFERENCES "public"."tenant"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit" ADD CONSTRAINT "unit__parent_id__fk" FOREIGN KEY ("tenant_id","parent_id") REFERENCES "public"."unit"("tenant_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "platform_grant__account_id__idx" ON "platform_grant" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "platform_grant__region_code__idx" ON "platform_grant" USING btree ("region_code");--> statement-breakpoint
CREATE INDEX "congress_session__term_id__idx" ON "congress_session" USING btree ("tenant_id","term_id");--> statement-breakpoint
CREATE INDEX "constituency__body_id__idx" ON "constituency" USING btree ("tenant_id","body_id");--> statement-breakpoint
CREATE INDEX "delegation__body_id__idx" ON "delegation" USING btree ("tenant_id","body_id");--> statement-breakpoint
CREATE INDEX "term__body_id__idx" ON "term" USING btree ("tenant_id","body_id");--> statement-breakpoint
CREATE INDEX "deputy_group__category_id__idx" ON "deputy_group" USING btree ("tenant_id","category_id");--> statement-breakpoint
CREATE INDEX "deputy_group__body_id__idx" ON "deputy_group" USING btree ("tenant_id","body_id");--> statement-breakpoint
CREATE INDEX "deputy_group__link_unit_id__idx" ON "deputy_group" USING btree ("tenant_id","link_unit_id");--> statement-breakpoint
CREATE INDEX "group_member__group_id__idx" ON "group_member" USING btree ("tenant_id","group_id");--> statement-breakpoint
CREATE INDEX "group_member__mandate_id__idx" ON "group_member" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
CREATE INDEX "group_plan_item__plan_id__idx" ON "group_plan_item" USING btree ("tenant_id","plan_id");--> statement-breakpoint
CREATE INDEX "group_plan__group_id__idx" ON "group_plan" USING btree ("tenant_id","group_id");--> statement-breakpoint
CREATE INDEX "idempotency_key__created__idx" ON "idempotency_key" USING btree ("tenant_id","created_at");--> statement-breakpoint
CREATE INDEX "mandate_event__mandate_id__idx" ON "mandate_event" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
CREATE INDEX "mandate__person_id__idx" ON "mandate" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "mandate__body_id__idx" ON "mandate" USING btree ("tenant_id","body_id","level");--> statement-breakpoint
CREATE INDEX "mandate__term_id__idx" ON "mandate" USING btree ("tenant_id","term_id","body_id");--> statement-breakpoint
CREATE INDEX "mandate__constituency_id__idx" ON "mandate" USING btree ("tenant_id","constituency_id");--> statement-breakpoint
CREATE INDEX "mandate__delegation_id__idx" ON "mandate" USING btree ("tenant_id","delegation_id");--> statement-breakpoint
CREATE INDEX "mandate__unit_id__idx" ON "mandate" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "mandate__list__idx" ON "mandate" USING btree ("tenant_id","status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "mandate__level__idx" ON "mandate" USING btree ("tenant_id","status","level","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "mandate__updated__idx" ON "mandate" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "person__name__idx" ON "person" USING btree ("tenant_id","name");--> statement-breakpoint
CREATE INDEX "person__initials__idx" ON "person" USING btree ("tenant_id","initials");--> statement-breakpoint
CREATE INDEX "region__parent_code__idx" ON "region" USING btree ("parent_code");--> statement-breakpoint
CREATE INDEX "membership__account_id__idx" ON "membership" USING btree ("tenant_id","account_id");--> statement-breakpoint
CREATE INDEX "membership__person_id__idx" ON "membership" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "membership__role_id__idx" ON "membership" USING btree ("tenant_id","role_id");--> statement-breakpoint
CREATE INDEX "checklist_item__kind_id__idx" ON "checklist_item" USING btree ("tenant_id","kind_id");--> statement-breakpoint
CREATE INDEX "site_kind_parent__kind_id__idx" ON "site_kind_parent" USING btree ("tenant_id","kind_id");--> statement-breakpoint
CREATE INDEX "site_kind_parent__parent_kind_id__idx" ON "site_kind_parent" USING btree ("tenant_id","parent_kind_id");--> statement-breakpoint
CREATE INDEX "site_kind__tier_id__idx" ON "site_kind" USING btree ("tenant_id","tier_id");--> statement-breakpoint
CREATE INDEX "site_assignment__site_id__idx" ON "site_assignment" USING btree ("tenant_id","site_id");--> statement-breakpoint
CREATE INDEX "site_assignment__mandate_id__idx" ON "site_assignment" USING btree ("tenant_id","mandate_id");--> statement-breakpoint
CREATE INDEX "site_assignment__recent__idx" ON "site_assignment" USING btree ("tenant_id","mandate_id","valid_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "site_check__site_id__idx" ON "site_check" USING btree ("tenant_id","site_id");--> statement-breakpoint
CREATE INDEX "site_check__item_id__idx" ON "site_check" USING btree ("tenant_id","item_id");--> statement-breakpoint
CREATE INDEX "site_closure__ancestor_id__idx" ON "site_closure" USING btree ("tenant_id","ancestor_id");--> statement-breakpoint
CREATE INDEX "site_closure__descendant_id__idx" ON "site_closure" USING btree ("tenant_id","descendant_id");--> statement-breakpoint
CREATE INDEX "site_closure__down__idx" ON "site_closure" USING btree ("tenant_id","ancestor_id","depth","descendant_id");--> statement-breakpoint
CREATE INDEX "site_event__site_id__idx" ON "site_event" USING btree ("tenant_id","site_id");--> statement-breakpoint
CREATE INDEX "site_event__from_parent_id__idx" ON "site_event" USING btree ("tenant_id","from_parent_id");--> statement-breakpoint
CREATE INDEX "site_event__to_parent_id__idx" ON "site_event" USING btree ("tenant_id","to_parent_id");--> statement-breakpoint
CREATE INDEX "site_keeper__site_id__idx" ON "site_keeper" USING btree ("tenant_id","site_id");--> statement-breakpoint
CREATE INDEX "site_keeper__person_id__idx" ON "site_keeper" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "site_regime__site_id__idx" ON "site_regime" USING btree ("tenant_id","site_id");--> statement-breakpoint
CREATE INDEX "site_room__site_id__idx" ON "site_room" USING btree ("tenant_id","site_id");--> statement-breakpoint
CREATE INDEX "site_service_area__site_id__idx" ON "site_service_area" USING btree ("tenant_id","site_id");--> statement-breakpoint
CREATE INDEX "site_service_area__area_id__idx" ON "site_service_area" USING btree ("tenant_id","area_id");--> statement-breakpoint
CREATE INDEX "site__kind_id__idx" ON "site" USING btree ("tenant_id","kind_id");--> statement-breakpoint
CREATE INDEX "site__parent_id__idx" ON "site" USING btree ("tenant_id","parent_id");--> statement-breakpoint
CREATE INDEX "site__list__idx" ON "site" USING btree ("tenant_id","status","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "site__updated__idx" ON "site" USING btree ("tenant_id","updated_at","id");--> statement-breakpoint
CREATE INDEX "site__place__idx" ON "site" USING btree ("tenant_id","latitude","longitude");--> statement-breakpoint
CREATE INDEX "tenant__region_code__idx" ON "tenant" USING btree ("region_code");--> statement-breakpoint
CREATE INDEX "unit_closure__ancestor_id__idx" ON "unit_closure" USING btree ("tenant_id","ancestor_id");--> statement-breakpoint
CREATE INDEX "unit_closure__descendant_id__idx" ON "unit_closure" USING btree ("tenant_id","descendant_id");--> statement-breakpoint
CREATE INDEX "unit_staff__unit_id__idx" ON "unit_staff" USING btree ("tenant_id","unit_id");--> statement-breakpoint
CREATE INDEX "unit_staff__person_id__idx" ON "unit_staff" USING btree ("tenant_id","person_id");--> statement-breakpoint
CREATE INDEX "unit__parent_id__idx" ON "unit" USING btree ("tenant_id","parent_id");--> statement-breakpoint
CREATE POLICY "calendar_day__tenant" ON "calendar_day" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "calendar_day__rows" ON "calendar_day" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "congress_body__tenant" ON "congress_body" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "congress_body__rows" ON "congress_body" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "congress_session__tenant" ON "congress_session" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "congress_session__rows" ON "congress_session" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "constituency__tenant" ON "constituency" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "constituency__rows" ON "constituency" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "delegation__tenant" ON "delegation" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "delegation__rows" ON "delegation" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "term__tenant" ON "term" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "term__rows" ON "term" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "deputy_group__tenant" ON "deputy_group" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "deputy_group__rows" ON "deputy_group" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "group_category__tenant" ON "group_category" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "group_category__rows" ON "group_category" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "group_member__tenant" ON "group_member" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "group_member__rows" ON "group_member" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "group_plan_item__tenant" ON "group_plan_item" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "group_plan_item__rows" ON "group_plan_item" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "group_plan__tenant" ON "group_plan" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "group_plan__rows" ON "group_plan" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "idempotency_key__tenant" ON "idempotency_key" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "idempotency_key__rows" ON "idempotency_key" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "mandate_event__tenant" ON "mandate_event" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "mandate_event__rows" ON "mandate_event" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "mandate__tenant" ON "mandate" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "mandate__rows" ON "mandate" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "norm__tenant" ON "norm" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "norm__rows" ON "norm" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_day__tenant" ON "service_day" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "service_day__rows" ON "service_day" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "theme__tenant" ON "theme" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "theme__rows" ON "theme" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "person__tenant" ON "person" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "person__rows" ON "person" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "membership__tenant" ON "membership" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "membership__rows" ON "membership" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "role__tenant" ON "role" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "role__rows" ON "role" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "checklist_item__tenant" ON "checklist_item" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "checklist_item__rows" ON "checklist_item" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site_kind_parent__tenant" ON "site_kind_parent" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site_kind_parent__rows" ON "site_kind_parent" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site_kind__tenant" ON "site_kind" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site_kind__rows" ON "site_kind" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site_tier__tenant" ON "site_tier" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site_tier__rows" ON "site_tier" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "service_area__tenant" ON "service_area" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "service_area__rows" ON "service_area" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site_assignment__tenant" ON "site_assignment" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site_assignment__rows" ON "site_assignment" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site_check__tenant" ON "site_check" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site_check__rows" ON "site_check" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site_closure__tenant" ON "site_closure" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site_closure__rows" ON "site_closure" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site_event__tenant" ON "site_event" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site_event__rows" ON "site_event" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site_keeper__tenant" ON "site_keeper" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site_keeper__rows" ON "site_keeper" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site_regime__tenant" ON "site_regime" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site_regime__rows" ON "site_regime" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site_room__tenant" ON "site_room" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site_room__rows" ON "site_room" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site_service_area__tenant" ON "site_service_area" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site_service_area__rows" ON "site_service_area" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "site__tenant" ON "site" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "site__rows" ON "site" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "tenant_setting__tenant" ON "tenant_setting" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "tenant_setting__rows" ON "tenant_setting" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "unit_closure__tenant" ON "unit_closure" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "unit_closure__rows" ON "unit_closure" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "unit_staff__tenant" ON "unit_staff" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "unit_staff__rows" ON "unit_staff" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "unit__tenant" ON "unit" AS RESTRICTIVE FOR ALL TO public USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());--> statement-breakpoint
CREATE POLICY "unit__rows" ON "unit" AS PERMISSIVE FOR ALL TO public USING (true) WITH CHECK (true);