import { commentOf } from '@minhui/schema/tables/comment'
import { files } from '@minhui/schema/tables/file'
import { getTableColumns, sql } from 'drizzle-orm'
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core'
import { allTables } from '../../database/all-tables.ts'
import { dictionaryOf, dumpOf } from '../../database/dump.ts'

/** What the server keeps for itself: it says nothing of the tenant that is not said elsewhere. */
const internal = new Set([
  'idempotency_key',
  'job_effect',
  'tombstone',
  'import_row',
  'tenant_export',
  'opinion_words',
  'suggestion_words',
  'project_words',
  // What leaves of a ballot is its roll and what is published of it.
  'ballot_issue',
  'ballot_box',
  'ballot_key',
  'ballot_batch',
  'ballot_batch_entry',
])
/** What is not the district admin's to take: audit and redactions are the audit administrator's, addresses are their holders'. */
const others = new Set(['audit_entry', 'audit_chain', 'notification_address', 'redaction'])

const isTenants = (table: PgTable) => {
  const { name, schema } = getTableConfig(table)
  return !schema && 'tenantId' in getTableColumns(table) && !internal.has(name) && !others.has(name)
}
const dumpFor = (table: PgTable, where = sql`true`) => ({
  table,
  name: getTableConfig(table).name,
  statement: dumpOf(table, where),
})

/** A table of a tenant and how it is read, page by page. */
export type Dump = ReturnType<typeof dumpFor>
/** Every table whose rows leave with a tenant. */
export const dumps: Dump[] = allTables.filter(isTenants).map((table) => dumpFor(table))
/**
 * The files whose content leaves with it; rosters that are being imported are on their way out themselves, and what was
 * redacted is for auditors alone.
 */
export const readyFiles: Dump = dumpFor(
  files,
  sql`t.status = 'ready' and t.purpose <> 'import' and t.owner_type is distinct from 'Redaction'`,
)

/** What each table and column means. */
export const dictionary = () =>
  Object.fromEntries(
    dumps.map(({ table, name }) => {
      const comment = commentOf(table)
      return [name, { table: comment.table, columns: dictionaryOf(table, comment.columns) }]
    }),
  )
