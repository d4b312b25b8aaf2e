import { createHash } from 'node:crypto'
import { PgBoss, type Queue } from 'pg-boss'
import type postgres from 'postgres'
import { queues } from './queues.ts'

const schema = 'jobs'
/** The channel on which pg-boss wakes its workers; it is no public name, so a test holds it against the library's own. */
export const channel = `pgboss_${createHash('sha224').update(schema).digest('hex').slice(0, 24)}`

/**
 * Brings the queues of pg-boss to their newest state, as the owner, so that no role of the application needs to change
 * tables: app_jobs works on jobs, everybody else adds one by `app.enqueue` in the transaction that it belongs to.
 */
export async function migrateJobs(ownerUrl: string, sql: postgres.Sql): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    max: 1,
    schema,
    migrate: true,
    supervise: false,
    schedule: false,
    reindex: false,
    bamIntervalSeconds: 10,
  })
  boss.on('error', () => undefined)
  try {
    await boss.start()
    for (const [name, { policy, partition, ...options }] of Object.entries(queues)) {
      await boss.createQueue(name, { ...(policy && { policy }), ...(partition && { partition }), ...options } as Queue)
      await boss.updateQueue(name, options)
    }
    for (;;) {
      const states = (await boss.getBamStatus()).map(({ status }: { status: string }) => status)
      if (states.includes('failed')) throw new Error('an index of the job queue could not be built')
      if (!states.some((status) => status === 'pending' || status === 'in_progress')) break
      await new Promise((later) => setTimeout(later, 200))
    }
    await sql.begin((tx) => tx.unsafe(grants))
  } finally {
    await boss.stop({ graceful: false })
  }
}

// Revoked first, so that a table that a newer pg-boss adds starts closed.
const grants = `
  revoke all on schema ${schema} from public;
  revoke all on all functions in schema ${schema} from public;
  revoke all on all tables in schema ${schema} from public, app_user, app_jobs;
  grant usage on schema ${schema} to app_jobs;
  grant execute on function ${schema}.job_now(), ${schema}.create_queue(text, jsonb) to app_jobs;
  grant select on ${schema}.version, ${schema}.queue, ${schema}.job, ${schema}.job_common, ${schema}.schedule, ${schema}.subscription,
    ${schema}.bam, ${schema}.warning, ${schema}.queue_stats, ${schema}.job_dependency to app_jobs;
  grant insert, update, delete on ${schema}.job, ${schema}.job_common, ${schema}.schedule, ${schema}.job_dependency to app_jobs;
  grant insert, update on ${schema}.queue to app_jobs;
  grant update on ${schema}.version to app_jobs;
  grant insert, delete on ${schema}.warning, ${schema}.queue_stats to app_jobs;

  create or replace function app.key_of_jobs(queue text, key text) returns bigint
  language sql stable set search_path = pg_catalog, pg_temp as $$
    select hashtextextended(key_of_jobs.queue || ' ' || coalesce(app.current_tenant()::text, '') || ' ' || key_of_jobs.key, 0)
  $$;
  -- Waits for every transaction that has found a job of this key waiting, which is now being done, and has not committed.
  create or replace function app.await_enqueuers(queue text, key text) returns void
  language sql volatile set search_path = pg_catalog, pg_temp as $$
    select pg_advisory_xact_lock(app.key_of_jobs(await_enqueuers.queue, await_enqueuers.key))
  $$;
  revoke all on function app.key_of_jobs(text, text), app.await_enqueuers(text, text) from public;
  grant execute on function app.key_of_jobs(text, text), app.await_enqueuers(text, text) to app_user;

  -- Adds a job to the transaction that it belongs to: it is there when that commits, and never was when it does not. The
  -- tenant is that of the transaction, whatever the caller says. Null: one with this key waits already; whoever works on
  -- that one waits in turn, by app.await_enqueuers, for this transaction, so that it sees what was written here.
  create or replace function app.enqueue(queue text, data jsonb, key text, start_after timestamptz) returns uuid
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
  declare
    added uuid;
  begin
    if not exists (select from ${schema}.queue q where q.name = queue) then
      raise exception 'no such queue' using errcode = '22023';
    end if;
    if enqueue.key is not null then
      perform pg_advisory_xact_lock_shared(app.key_of_jobs(enqueue.queue, enqueue.key));
    end if;
    insert into ${schema}.job (name, data, start_after, singleton_key, group_id, expire_seconds, deletion_seconds, keep_until,
           retry_limit, retry_delay, retry_backoff, retry_delay_max, policy, dead_letter, heartbeat_seconds)
    select q.name, enqueue.data || jsonb_build_object('tenantId', app.current_tenant()), coalesce(enqueue.start_after, now()),
           coalesce(app.current_tenant()::text, '') || ' ' || enqueue.key, app.current_tenant()::text, q.expire_seconds, q.deletion_seconds,
           coalesce(enqueue.start_after, now()) + q.retention_seconds * interval '1s', q.retry_limit, q.retry_delay, q.retry_backoff,
           q.retry_delay_max, q.policy, q.dead_letter, q.heartbeat_seconds
      from ${schema}.queue q where q.name = enqueue.queue
    on conflict do nothing
    returning id into added;
    if added is not null and coalesce(enqueue.start_after, now()) <= now() then
      perform pg_notify('${channel}', enqueue.queue);
    end if;
    return added;
  end
  $$;
  revoke all on function app.enqueue(text, jsonb, text, timestamptz) from public;
  grant execute on function app.enqueue(text, jsonb, text, timestamptz) to app_user, app_operator;
`
