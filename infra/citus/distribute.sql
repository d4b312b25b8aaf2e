-- Distributes a migrated database over the nodes of Citus; run as the owner, after every migration. Idempotent, and
-- without the extension it does nothing. Global tables become reference tables; every tenant table is distributed by
-- tenant_id and kept together, so that a tenant's rows, foreign keys and joins stay on one node.
do $$
declare
  t record;
begin
  if not exists (select from pg_catalog.pg_extension where extname = 'citus') then
    raise notice 'Citus is not installed: nothing to distribute';
    return;
  end if;
  for t in
    select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r'
       and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
       and not exists (select from pg_dist_partition p where p.logicalrelid = c.oid)
     order by case c.relname when 'region' then 1 when 'tenant' then 2 when 'account' then 3 else 4 end, c.relname
  loop
    execute format('select create_reference_table(%L)', t.name::text);
  end loop;
  -- A table is distributed after those it refers to.
  loop
    select c.oid::regclass as name into t from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = 'public' and c.relkind = 'r'
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)
       and not exists (select from pg_dist_partition p where p.logicalrelid = c.oid)
       and not exists (
         select from pg_constraint k where k.contype = 'f' and k.conrelid = c.oid and k.confrelid <> c.oid
            and not exists (select from pg_dist_partition p where p.logicalrelid = k.confrelid))
     order by c.relname limit 1;
    exit when t.name is null;
    execute format('select create_distributed_table(%L, ''tenant_id'', colocate_with => %L)', t.name::text,
      coalesce((select p.logicalrelid::text from pg_dist_partition p where p.partmethod = 'h' order by p.logicalrelid::text limit 1), 'default'));
  end loop;
end
$$;
