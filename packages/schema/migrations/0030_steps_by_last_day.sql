-- squawk-ignore renaming-column
ALTER TABLE "case_step" RENAME COLUMN "begun_on" TO "due_on";--> statement-breakpoint
ALTER TABLE "case_step" RENAME CONSTRAINT "case_step__kind__case_id__clock__begun_on__step" TO "case_step__kind__case_id__clock__due_on__step";--> statement-breakpoint
-- Hand-written
-- A step counts for the last day that its limit has now, so that nobody is told twice of what stands as it stood. What was
-- taken long before that day was taken of an earlier one, and what is over is climbed no more: both are forgotten. The limit
-- of a report was kept by its last day before.
alter table "case_step" no force row level security;--> statement-breakpoint
alter table "opinion" no force row level security;--> statement-breakpoint
alter table "suggestion" no force row level security;--> statement-breakpoint
alter table "suggestion_unit" no force row level security;--> statement-breakpoint
alter table "project" no force row level security;--> statement-breakpoint
alter table "prosecution" no force row level security;--> statement-breakpoint
create temporary table present_limit on commit drop as
  select l.tenant_id, l.kind, l.case_id, l.clock ->> 'name' as clock, (l.clock ->> 'begunOn')::date as begun_on, max((l.clock ->> 'dueOn')::date) as due_on
  from (select tenant_id, 'opinion' as kind, id as case_id, jsonb_array_elements(clocks) as clock from opinion where owner is not null
    union all select tenant_id, 'suggestion', id, jsonb_array_elements(clocks) from suggestion where owner is not null
    union all select tenant_id, 'project', id, jsonb_array_elements(clocks) from project where owner is not null
    union all select tenant_id, 'suggestion', id, contact_clock from suggestion where contact_clock is not null
    union all select tenant_id, 'suggestion', suggestion_id, opinion_clock from suggestion_unit where opinion_clock is not null
    union all select tenant_id, 'suggestion', id, clock from prosecution where clock is not null) l
  group by 1, 2, 3, 4, 5;--> statement-breakpoint
delete from case_step s where s.clock <> 'report' and not exists (
  select from present_limit l where l.tenant_id = s.tenant_id and l.kind = s.kind and l.case_id = s.case_id and l.clock = s.clock and l.begun_on = s.due_on
    and s.created_at > l.due_on - interval '30 days');--> statement-breakpoint
update case_step s set due_on = l.due_on from present_limit l
  where l.tenant_id = s.tenant_id and l.kind = s.kind and l.case_id = s.case_id and l.clock = s.clock and l.begun_on = s.due_on and s.clock <> 'report';--> statement-breakpoint
alter table "prosecution" force row level security;--> statement-breakpoint
alter table "project" force row level security;--> statement-breakpoint
alter table "suggestion_unit" force row level security;--> statement-breakpoint
alter table "suggestion" force row level security;--> statement-breakpoint
alter table "opinion" force row level security;--> statement-breakpoint
alter table "case_step" force row level security;
