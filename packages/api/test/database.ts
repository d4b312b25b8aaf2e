import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the cluster as its owner. */
    clusterUrl: string
  }
}

/** A database of this test file's own, cloned from the migrated template, or from an empty one. Answers its address as the owner. */
export async function createDatabase(
  template: 'template_minhui' | 'template0' = 'template_minhui',
): Promise<{ url: string; drop(): Promise<void> }> {
  const cluster = inject('clusterUrl')
  const name = `test_${randomBytes(6).toString('hex')}`
  const sql = postgres(cluster, { max: 1, onnotice: () => undefined })
  // A template cannot be cloned by two at once.
  await sql`select pg_advisory_lock(hashtext('clone'))`
  await sql.unsafe(`create database ${name} template ${template}`)
  await sql`select pg_advisory_unlock(hashtext('clone'))`
  await sql.end()
  return {
    url: cluster.replace(/\/postgres$/, `/${name}`),
    async drop() {
      const admin = postgres(cluster, { max: 1, onnotice: () => undefined })
      await admin.unsafe(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

/**
 * How many connections to this database wait for a lock. Asked within a transaction, too: there the statistics stay what they
 * were at the first look, and whoever connects after it is not seen, until they are cleared.
 */
export async function countWaiting(sql: postgres.Sql | postgres.TransactionSql): Promise<number> {
  await sql`select pg_stat_clear_snapshot()`
  const [row] = await sql<{ n: number }[]>`
    select count(*)::int n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  return row?.n ?? 0
}
