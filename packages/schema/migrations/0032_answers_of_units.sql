ALTER TABLE "suggestion_reply" ADD COLUMN "due_on" date;--> statement-breakpoint
ALTER TABLE "suggestion_unit" ADD COLUMN "held" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
-- Units have had what is with them since it was assigned. What was signed while others had still to sign was due with the whole; of what
-- was signed earlier the last day is not known.
do $$
declare
  one uuid;
begin
  for one in select t.id from tenant t loop
    perform app.set_context(one);
    update suggestion_unit p
       set held = jsonb_build_array(jsonb_build_object('from', s.assigned_on, 'until', case when s.owner = 'department_handler' then null else s.since end))
      from suggestion s
     where p.tenant_id = one and s.tenant_id = one and s.id = p.suggestion_id
       and p.status = 'active' and p.part in ('sole', 'lead', 'each') and s.assigned_on is not null;
    update suggestion_reply r set due_on = s.due_on
      from suggestion s
     where r.tenant_id = one and s.tenant_id = one and s.id = r.suggestion_id
       and r.status = 'signed' and r.round = s.round and s.owner = 'department_handler' and s.answered_on is null;
  end loop;
  perform app.set_context(null);
end
$$;
