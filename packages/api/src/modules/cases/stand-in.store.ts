import { memberships, roles } from '@minhui/schema/tables/role'
import { siteClosures } from '@minhui/schema/tables/site'
import { unitClosures, units } from '@minhui/schema/tables/unit'
import { and, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, today } from '../../database/statement.ts'

/**
 * Who has a turn in whose place where nobody is in office: at a site without a keeper the office of its branch, in a branch
 * without an office the district; of a unit without a handler whoever hands cases to units (`Handing`), and so on from there.
 * It is asked each time and written nowhere, so that it holds also when the last one leaves, and no longer when somebody comes.
 */
export const standIns: Readonly<Record<string, string>> = { station_keeper: 'office_admin', office_admin: 'district_admin' }

/** How a kind of case is handed to units. */
export type Handing = {
  /** Who hands it to them, and may take it back: theirs is the turn of a unit in which nobody is in office. */
  by: 'office_admin' | 'district_admin'
  /** Whether it is with units, and one of some of them, an array in SQL, has still something to do on it. */
  owes: (units: SQL) => SQL
}

/** Where a case is at the desk of one unit, to which the office of its place has handed it. */
export const atOneDesk = ({ owner, unitId }: Record<'owner' | 'unitId', AnyPgColumn>): Handing => ({
  by: 'office_admin',
  // That it is with units is said so that no index is entered by it: they have far more than what a few of them have left.
  owes: (units) => sql`(${owner} = 'department_handler') is true and ${unitId} = any(${units})`,
})

/** Those for whom somebody stands in who has a role. */
export const stoodInFor = (role: string): string[] =>
  Object.keys(standIns).filter((absent) => absent !== role && upTo(role, absent) !== null)

/** Those in whose place somebody with a role stands where all of them are missing, one after the other; null: in that of none. */
const upTo = (role: string, absent: string): string[] | null => {
  if (absent === role) return []
  const next = standIns[absent]
  const rest = next ? upTo(role, next) : null
  return rest && [absent, ...rest]
}

const held = (role: string) => sql`from ${memberships} h join ${roles} r on r.tenant_id = ${tenant} and r.id = h.role_id
      and r.status = 'active' and r.base = ${sql.raw(`'${role}'`)}`
const present = sql`h.tenant_id = ${tenant} and h.valid_from <= ${today} and (h.valid_to is null or h.valid_to >= ${today})`
const ofUnits = { closures: sql`${unitClosures}`, scopes: sql`('unit')` }
const ofSites = { closures: sql`${siteClosures}`, scopes: sql`('site', 'branch')` }

/** That nobody is in office in a role for a place of a tree: neither there nor above it. A set, looked up row by row. */
const isVacant = (place: SQL, role: string, { closures, scopes } = ofSites) =>
  sql`(not exists (select ${held(role)} where ${present} and h.scope_kind = 'tenant')
    and (${place} in (select c.descendant_id ${held(role)} join ${closures} c on c.tenant_id = ${tenant} and c.ancestor_id = h.scope_id
      where ${present} and h.scope_kind in ${scopes})) is not true)`

/** The units without a handler: an array that a statement makes once, so that an index leads from it to what is there. */
const vacantUnits = sql`array(select u.id from ${units} u where u.tenant_id = ${tenant} and ${isVacant(sql`u.id`, 'department_handler', ofUnits)})`

const vacant = rawStatement<{ id: string }>(['id'], sql`select unnest(${vacantUnits})`)

/** Whether units have a handler in office, in them or above them. */
export async function haveHandlers(tx: TenantTx, ids: readonly string[]): Promise<boolean[]> {
  const without = new Set((await tx.run(vacant)).map(({ id }) => id))
  return ids.map((id) => !without.has(id))
}

/** That a case is with units, and one that has still something to do on it has nobody in office. */
export const isLeft = ({ owes }: Handing): SQL => sql`(${owes(vacantUnits)})`

/** That it is the turn of somebody with a role where it is that of another at a site, by whom they stand: nobody between is there. */
export function standsIn(role: string, absent: string, site: SQL): SQL {
  const missing = upTo(role, absent)
  if (missing === null) return sql`false`
  return missing.length === 0 ? sql`true` : (and(...missing.map((one) => isVacant(site, one))) as SQL)
}

/**
 * That it is the turn of somebody with a role where it is that of `owner` at a site, one of those in whose place they stand:
 * that one is missing there, and of what is with units it is `left`. Whose turn it is must be the turn of somebody who exists.
 */
export function isTurnOf(role: string, owner: SQL, site: SQL, left: SQL | null): SQL {
  const branches = stoodInFor(role).map((one) => sql`when ${sql.raw(`'${one}'`)} then ${standsIn(role, one, site)}`)
  if (left) branches.push(sql`when 'department_handler' then ${left}`)
  if (branches.length === 0) return sql`true`
  return sql`case ${owner} ${sql.join(branches, sql` `)} else true end`
}
