import { memberships, roles } from '@minhui/schema/tables/role'
import { siteClosures } from '@minhui/schema/tables/site'
import { type SQL, sql } from 'drizzle-orm'
import { tenant, today } from '../../database/statement.ts'

/**
 * Who has a turn in whose place where nobody is in office: at a site without a keeper the office of its branch, in a branch
 * without an office the district. It is asked each time and written nowhere, so that it holds also when the last one leaves,
 * and no longer when somebody comes.
 */
export const standIns: Readonly<Record<string, string>> = { station_keeper: 'office_admin', office_admin: 'district_admin' }

/** Those for whom somebody stands in who has these roles. */
export const stoodInFor = (parties: readonly string[]): string[] =>
  Object.keys(standIns).filter((absent) => {
    for (let at = standIns[absent]; at; at = standIns[at]) if (parties.includes(at)) return true
    return false
  })

const held = (role: string) => sql`from ${memberships} h join ${roles} r on r.tenant_id = ${tenant} and r.id = h.role_id
      and r.status = 'active' and r.base = ${sql.raw(`'${role}'`)}`
const present = sql`h.tenant_id = ${tenant} and h.valid_from <= ${today} and (h.valid_to is null or h.valid_to >= ${today})`

/** That nobody is in office in a role for a site: neither there nor above it. A set, looked up row by row. */
const isVacant = (site: SQL, role: string) => sql`(not exists (select ${held(role)} where ${present} and h.scope_kind = 'tenant')
    and ${site} not in (select c.descendant_id ${held(role)} join ${siteClosures} c on c.tenant_id = ${tenant} and c.ancestor_id = h.scope_id
      where ${present} and h.scope_kind in ('site', 'branch')))`

/**
 * Whether it is the turn of one of some parties, an array in SQL, where it is that of `owner` at a site: theirs, or that of
 * somebody who is missing there. Whose turn it is must be the turn of somebody who exists.
 */
export function isTurnOf(parties: SQL, owner: SQL, site: SQL): SQL {
  const branches = Object.keys(standIns).map((party) => sql`when ${sql.raw(`'${party}'`)} then ${turnAt(parties, party, site)}`)
  return sql`case ${owner} ${sql.join(branches, sql` `)} else true end`
}

function turnAt(parties: SQL, party: string, site: SQL): SQL {
  const own = sql`${sql.raw(`'${party}'`)} = any(${parties})`
  const next = standIns[party]
  return next ? sql`(${own} or (${isVacant(site, party)} and ${turnAt(parties, next, site)}))` : own
}
