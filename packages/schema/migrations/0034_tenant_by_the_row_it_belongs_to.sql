ALTER TABLE "activity_attendance" DROP CONSTRAINT "activity_attendance__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "api_key" DROP CONSTRAINT "api_key__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "api_usage" DROP CONSTRAINT "api_usage__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "ballot_batch_entry" DROP CONSTRAINT "ballot_batch_entry__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "ballot_batch" DROP CONSTRAINT "ballot_batch__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "ballot_box" DROP CONSTRAINT "ballot_box__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "ballot_issue" DROP CONSTRAINT "ballot_issue__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "ballot_key" DROP CONSTRAINT "ballot_key__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "ballot_publication" DROP CONSTRAINT "ballot_publication__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "ballot_option" DROP CONSTRAINT "ballot_option__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "ballot_teller" DROP CONSTRAINT "ballot_teller__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "ballot_voter" DROP CONSTRAINT "ballot_voter__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "ballot" DROP CONSTRAINT "ballot__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "congress_session" DROP CONSTRAINT "congress_session__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "constituency" DROP CONSTRAINT "constituency__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "delegation" DROP CONSTRAINT "delegation__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "term" DROP CONSTRAINT "term__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "deputy_group" DROP CONSTRAINT "deputy_group__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "group_member" DROP CONSTRAINT "group_member__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "group_plan_item" DROP CONSTRAINT "group_plan_item__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "group_plan" DROP CONSTRAINT "group_plan__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "import_row" DROP CONSTRAINT "import_row__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "import" DROP CONSTRAINT "import__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "invitation" DROP CONSTRAINT "invitation__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "mandate_event" DROP CONSTRAINT "mandate_event__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "mandate" DROP CONSTRAINT "mandate__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "consent" DROP CONSTRAINT "consent__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "notification_delivery" DROP CONSTRAINT "notification_delivery__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "webhook_delivery" DROP CONSTRAINT "webhook_delivery__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "opinion_like" DROP CONSTRAINT "opinion_like__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "opinion_referral" DROP CONSTRAINT "opinion_referral__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "opinion_words" DROP CONSTRAINT "opinion_words__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "opinion_entry" DROP CONSTRAINT "opinion_entry__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "opinion" DROP CONSTRAINT "opinion__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "routing_rule" DROP CONSTRAINT "routing_rule__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project_change" DROP CONSTRAINT "project_change__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project_milestone" DROP CONSTRAINT "project_milestone__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project_progress" DROP CONSTRAINT "project_progress__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project_rating" DROP CONSTRAINT "project_rating__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project_remark" DROP CONSTRAINT "project_remark__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project_visit" DROP CONSTRAINT "project_visit__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project_words" DROP CONSTRAINT "project_words__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project_call" DROP CONSTRAINT "project_call__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project_entry" DROP CONSTRAINT "project_entry__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project_like" DROP CONSTRAINT "project_like__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project_unit" DROP CONSTRAINT "project_unit__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "project" DROP CONSTRAINT "project__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "membership" DROP CONSTRAINT "membership__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "sharing_issue" DROP CONSTRAINT "sharing_issue__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "checklist_item" DROP CONSTRAINT "checklist_item__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "site_kind_parent" DROP CONSTRAINT "site_kind_parent__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "site_kind" DROP CONSTRAINT "site_kind__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "site_assignment" DROP CONSTRAINT "site_assignment__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "site_check" DROP CONSTRAINT "site_check__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "site_closure" DROP CONSTRAINT "site_closure__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "site_event" DROP CONSTRAINT "site_event__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "site_keeper" DROP CONSTRAINT "site_keeper__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "site_regime" DROP CONSTRAINT "site_regime__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "site_room" DROP CONSTRAINT "site_room__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "site_service_area" DROP CONSTRAINT "site_service_area__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "site" DROP CONSTRAINT "site__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "suggestion_words" DROP CONSTRAINT "suggestion_words__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "commitment" DROP CONSTRAINT "commitment__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "suggestion_cosigner" DROP CONSTRAINT "suggestion_cosigner__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "suggestion_entry" DROP CONSTRAINT "suggestion_entry__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "suggestion_rating" DROP CONSTRAINT "suggestion_rating__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "suggestion_reply" DROP CONSTRAINT "suggestion_reply__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "suggestion_unit" DROP CONSTRAINT "suggestion_unit__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "suggestion" DROP CONSTRAINT "suggestion__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "unit_closure" DROP CONSTRAINT "unit_closure__tenant_id__fk";
--> statement-breakpoint
ALTER TABLE "unit_staff" DROP CONSTRAINT "unit_staff__tenant_id__fk";
