import type { PgColumnBuilderBase } from 'drizzle-orm/pg-core'
import { type PgTableExtraConfigValue, pgTable } from 'drizzle-orm/pg-core'
import { commentOn } from './comment.ts'

/**
 * The tables that stand outside every tenant, each with its reason. They are small reference tables and never point to
 * a tenant table; a name that is not here fails the catalog test.
 */
export const globalTables: Record<string, string> = {
  region: 'one administrative division serves many tenants',
  tenant: 'the list of tenants itself',
  account: 'one person signs in once for several tenants',
  account_tenant: 'says in which tenants an account has had roles, so that its holder can go from one to the other',
  short_code: 'one short address serves every tenant, and whoever scans it names none',
  district_summary: 'a province reads the figures of many tenants, each of which writes its own',
  platform_grant: 'operators and provincial staff stand above the tenants',
}

/** Declares a global table; `reason` is looked up in the allow-list, so an unlisted name does not compile into a table. */
export function globalTable<N extends string, C extends Record<string, PgColumnBuilderBase>>(
  name: N,
  comment: string,
  columns: C,
  docs: { [K in keyof C]: string },
  // biome-ignore lint/suspicious/noExplicitAny: each caller types its own columns
  extra: (t: any) => PgTableExtraConfigValue[] = () => [],
) {
  if (!globalTables[name]) throw new Error(`${name} is not on the list of global tables: use tenantTable`)
  const table = pgTable(name, columns, extra as never)
  commentOn(table, { table: comment, columns: docs as Record<string, string> })
  return table
}
