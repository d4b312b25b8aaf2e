-- What was reckoned before says nothing of its last days until it is reckoned anew, below.
ALTER TABLE "opinion_figure" ADD COLUMN "due" jsonb DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "opinion_figure" ALTER COLUMN "due" DROP DEFAULT;--> statement-breakpoint
-- squawk-ignore ban-drop-column
ALTER TABLE "opinion_figure" DROP COLUMN "overdue";--> statement-breakpoint
-- Every month of every tenant, soon after the new processes are there.
do $$
declare
  one uuid;
begin
  if to_regprocedure('app.enqueue(text, jsonb, text, timestamptz)') is null then
    return;
  end if;
  for one in select t.id from tenant t loop
    perform app.set_context(one);
    perform app.enqueue('figures-refresh', jsonb_build_object('month', m.month), 'figures ' || m.month, now() + interval '5 minutes')
      from (select distinct to_char(f.month, 'YYYY-MM') as month from opinion_figure f where f.tenant_id = one) m;
  end loop;
  perform app.set_context(null);
end
$$;
