import { getTableColumns, type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { KeyRing } from '../secrets/key-ring.ts'
import { sealedOfTenants } from '../secrets/rotate.store.ts'
import type { Session } from './session.ts'
import { rawStatement, type Statement, tenant, type Values, value } from './statement.ts'

/** Columns that nobody but the server has a use for: what is sealed, and hashes by which something is found. */
const isSecret = (name: string) => /_(sealed|index|hash)$/.test(name) && !['previous_hash'].includes(name)

type Line = { id: string; row: Record<string, unknown> }

/** Rows of a tenant table, a thousand after the id `after`, by the names of the database; `where` restricts them. */
export function dumpOf(table: PgTable, where: SQL = sql`true`): Statement<Line> {
  return rawStatement<Line>(
    ['id', 'row'],
    sql`select t.id, to_jsonb(t) from ${table} t where t.tenant_id = ${tenant} and t.id > ${value('after')}::uuid and ${where} order by t.id limit 1000`,
  )
}

/** All rows of a dump by their ids, a thousand at a time. */
export async function* pagesOf(session: Session, statement: Statement<Line>, values: Values = {}) {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const lines = await session.read((tx) => tx.run(statement, { ...values, after }))
    yield lines
    const last = lines.at(-1)
    if (!last || lines.length < 1000) return
    after = last.id
  }
}

/** A row as it leaves: what is sealed and is somebody's own is opened, e.g. `phone`; the secrets of the server are left out. */
export function plainRow(table: PgTable, keys: KeyRing, { id, row }: Line): Record<string, unknown> {
  const open = Object.entries(row).flatMap(([name, content]): [string, unknown][] => {
    if (name === 'tenant_id') return []
    const sealed = sealedOfTenants.find((one) => one.table === table && one.column === name)
    if (sealed && !/secret|author|code/.test(name))
      return [[name.replace(/_sealed$/, ''), content && keys.open(String(content), sealed.place(id))]]
    return isSecret(name) ? [] : [[name, content]]
  })
  return Object.fromEntries(open)
}

/** The columns of a table that leave, by their names in the database, with what they mean. */
export const dictionaryOf = (table: PgTable, comments: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(getTableColumns(table)).flatMap(([key, { name }]): [string, string][] => {
      if (name === 'tenant_id' || (isSecret(name) && !/_sealed$/.test(name)) || /(secret|author|code)_sealed/.test(name))
        return []
      return [[name.replace(/_sealed$/, ''), comments[key] ?? '']]
    }),
  )
