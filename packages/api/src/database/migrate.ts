import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { commentOf } from '@minhui/schema/tables/comment'
import { getTableColumns, getTableName } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { migrateJobs } from '../jobs/migrate-jobs.ts'
import { schemaFile } from '../schema-file.ts'
import { allTables } from './all-tables.ts'
import { addressFor } from './pool.ts'

const folder = dirname(schemaFile('migrations/after.sql'))
const loginRoles = ['app_user', 'app_operator', 'app_auth', 'app_jobs', 'app_province', 'app_ballot'] as const
export type LoginRole = (typeof loginRoles)[number]

/**
 * Brings the database of `ownerUrl` to the newest state; safe to call from several processes at once and again and
 * again. Runs the migrations, then what must hold for every table (row-level security, grants, comments), and lets the
 * application's roles log in.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => undefined })
  try {
    await sql`select pg_advisory_lock(hashtext('minhui migrate'))`
    await runMigrations(drizzle(sql), { migrationsFolder: folder })
    const after = await readFile(`${folder}/after.sql`, 'utf8')
    await sql.begin(async (tx) => {
      await tx.unsafe(after)
      await tx.unsafe(commentStatements())
    })
    await migrateJobs(ownerUrl, sql)
    for (const role of loginRoles) {
      await sql.unsafe(`alter role ${role} login password '${passwordOf(ownerUrl, role)}'`)
    }
  } finally {
    await sql.end({ timeout: 5 })
  }
}

/** The address of the database for one of the application's roles. */
export function urlFor(ownerUrl: string, role: LoginRole): string {
  return addressFor(ownerUrl, role, passwordOf(ownerUrl, role))
}

/** Derived from the owner's password, so that whoever may migrate can let every process of the application log in. */
function passwordOf(ownerUrl: string, role: LoginRole): string {
  return createHmac('sha256', new URL(ownerUrl).password).update(`minhui ${role}`).digest('hex')
}

function commentStatements(): string {
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
  const of = (table: PgTable) => {
    const { table: comment, columns } = commentOf(table)
    const name = `"${getTableConfig(table).schema ?? 'public'}"."${getTableName(table)}"`
    return [
      `comment on table ${name} is ${quote(comment)};`,
      ...Object.entries(getTableColumns(table)).map(
        ([key, column]) => `comment on column ${name}."${column.name}" is ${quote(columns[key] ?? '')};`,
      ),
    ]
  }
  return allTables.flatMap(of).join('\n')
}
