ALTER TABLE "prosecution" ADD COLUMN "clock" jsonb;--> statement-breakpoint
ALTER TABLE "suggestion_unit" ADD COLUMN "opinion_clock" jsonb;--> statement-breakpoint
ALTER TABLE "suggestion" ADD COLUMN "contact_clock" jsonb;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "prosecution__due__idx" ON "prosecution" USING btree ("tenant_id","due_on","id") WHERE due_on is not null;--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion_unit__opinion__idx" ON "suggestion_unit" USING btree ("tenant_id","opinion_due_on","id") WHERE opinion_on is null and status = 'active';--> statement-breakpoint
-- squawk-ignore require-concurrent-index-creation
CREATE INDEX "suggestion__contact__idx" ON "suggestion" USING btree ("tenant_id","contact_due_on","id") WHERE contacted_on is null and owner is not null;--> statement-breakpoint
-- Hand-written
-- Bare days become limits, provisional: the next night reckons them anew.
alter table "prosecution" no force row level security;--> statement-breakpoint
alter table "suggestion_unit" no force row level security;--> statement-breakpoint
alter table "suggestion" no force row level security;--> statement-breakpoint
alter table "procedure" no force row level security;--> statement-breakpoint
update suggestion s set contact_clock = jsonb_build_object('name', 'contact', 'begunOn', s.assigned_on, 'from', s.assigned_on,
    'left', jsonb_build_object('workingDays', coalesce((d.definition -> 'numbers' ->> 'contactWorkingDays')::int, 20)), 'dueOn', s.contact_due_on, 'hardOn', null, 'provisional', true, 'pausedOn', null)
  from procedure d where d.tenant_id = s.tenant_id and d.id = s.procedure_id and s.contact_due_on is not null and s.assigned_on is not null;--> statement-breakpoint
update suggestion_unit p set opinion_clock = jsonb_build_object('name', 'assist', 'begunOn', s.assigned_on, 'from', s.assigned_on,
    'left', jsonb_build_object('months', coalesce((d.definition -> 'numbers' ->> 'assistingMonths')::int, 1)), 'dueOn', p.opinion_due_on, 'hardOn', null, 'provisional', true, 'pausedOn', null)
  from suggestion s join procedure d on d.tenant_id = s.tenant_id and d.id = s.procedure_id
  where s.tenant_id = p.tenant_id and s.id = p.suggestion_id and p.opinion_due_on is not null and s.assigned_on is not null;--> statement-breakpoint
update prosecution set clock = jsonb_build_object('name', 'prosecution', 'begunOn', (updated_at at time zone 'Asia/Shanghai')::date, 'from', (updated_at at time zone 'Asia/Shanghai')::date,
    'left', jsonb_build_object('workingDays', 10), 'dueOn', due_on, 'hardOn', null, 'provisional', true, 'pausedOn', null)
  where due_on is not null;--> statement-breakpoint
alter table "prosecution" force row level security;--> statement-breakpoint
alter table "suggestion_unit" force row level security;--> statement-breakpoint
alter table "suggestion" force row level security;--> statement-breakpoint
alter table "procedure" force row level security;
