import { opinionCategories } from '@minhui/schema/tables/opinion'
import { eq, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { Filter } from '../../access/filter.ts'
import type { Condition } from '../../database/page.ts'
import { tenant, today, type Values, value } from '../../database/statement.ts'
import type { TenantTable } from '../../database/store.ts'
import { type Handing, isLeft, isTurnOf, standsIn, stoodInFor } from './stand-in.store.ts'

type CaseTable = TenantTable & Record<'number' | 'state' | 'owner' | 'dueOn' | 'createdAt' | 'siteId', AnyPgColumn>

/** That a column is what is given, under the name of an argument. */
export const is =
  (name: string, column: AnyPgColumn) =>
  (given: string): Condition => ({ name, sql: () => eq(column, value(name)), values: { [name]: given } })
/** That a column of days is this day or a later one. */
export const sinceDay =
  (name: string, column: AnyPgColumn) =>
  (given: string): Condition => ({
    name,
    sql: () => sql`${column} >= ${value(name)}::date`,
    values: { [name]: given },
  })
/** That it is this day or an earlier one. */
export const untilDay =
  (name: string, column: AnyPgColumn) =>
  (given: string): Condition => ({
    name,
    sql: () => sql`${column} <= ${value(name)}::date`,
    values: { [name]: given },
  })
/** When a day begins where the tenants are. */
export const dawn = (name: string) => sql`(${value(name)}::date::timestamp at time zone 'Asia/Shanghai')`
/** When it is over. */
export const dawnAfter = (name: string) => sql`((${value(name)}::date + 1)::timestamp at time zone 'Asia/Shanghai')`
const subtree = sql`array(with recursive below(id) as (
    select ${value('categoryId')}::uuid
    union select k.id from below b join ${opinionCategories} k on k.tenant_id = ${tenant} and k.parent_id = b.id)
  select id from below)`

/** Who it is that something waits for. */
export type Waiter = {
  /** Their roles, each with what they work on by it and by no other; what is published is read by many. */
  turns: { role: string; working: Filter }[]
  personIds: string[]
  /** The units for which they act. */
  unitIds: string[]
}
/** How a kind of case knows its people; each is of `personIds`. */
export type CasePeople = {
  /** Whoever made it. */
  author: SQL
  /** Whoever may decide nothing on it, because they made it or signed it. */
  party: SQL
  /** For whom it waits besides those whose turn it is. */
  also?: SQL
  /** Where several units have parts: whether it waits for one of these, an array in SQL, or for no unit at all. */
  awaits?: (units: SQL) => SQL
  /** Who has a turn, too, while it is somebody else's, as far as `awaits` says so. */
  beside?: Beside | undefined
  /** How it is handed to units, whose turn it then is. */
  handing: Handing
}
/** By whose turn it is, who has one at the same time. */
export type Beside = Readonly<Record<string, string>>

/** What a list of cases can be asked for that are of the tree of categories of opinions, and of deputies. */
export const spokenConditions = (cases: Record<'categoryId' | 'mandateId', AnyPgColumn>) => ({
  category: (categoryId: string): Condition => ({
    name: 'category',
    sql: () => sql`${cases.categoryId} = any(${subtree})`,
    each: () => ({ column: cases.categoryId, values: subtree }),
    values: { categoryId },
  }),
  mandate: is('mandateId', cases.mandateId),
})

/** What a list of cases of any kind can be asked for. */
export const caseConditions = (cases: CaseTable, people: CasePeople) => ({
  number: is('number', cases.number),
  state: is('state', cases.state),
  states: (states: string[]): Condition => ({
    name: 'states',
    sql: () => sql`${cases.state} = any(${value('states')}::text[])`,
    each: () => ({ column: cases.state, values: sql`${value('states')}::text[]` }),
    values: { states },
  }),
  createdFrom: (createdFrom: string): Condition => ({
    name: 'createdFrom',
    sql: () => sql`${cases.createdAt} >= ${dawn('createdFrom')}`,
    values: { createdFrom },
  }),
  createdUntil: (createdUntil: string): Condition => ({
    name: 'createdUntil',
    sql: () => sql`${cases.createdAt} < ${dawnAfter('createdUntil')}`,
    values: { createdUntil },
  }),
  ids: (ids: string[]): Condition => ({
    name: 'ids',
    sql: () => sql`${cases.id} = any(${value('caseIds')}::uuid[])`,
    values: { caseIds: ids },
  }),
  open: (): Condition => ({ name: 'open', sql: () => sql`${cases.owner} is not null` }),
  overdue: (): Condition => ({ name: 'overdue', sql: () => sql`${cases.owner} is not null and ${cases.dueOn} < ${today}` }),
  /** What waits for somebody: by their roles, where they work on it and it is not their own; or as whoever made it. */
  waitsFor: ({ turns, personIds, unitIds }: Waiter): Condition => {
    const { handing } = people
    const [owner, site] = [sql`${cases.owner}`, sql`${cases.siteId}`]
    const ofUnits = people.awaits ? sql` and ${people.awaits(sql`${value('unitIds')}::uuid[]`)}` : sql``
    const asked = turns.map(({ role, working }, i) => {
      const also = Object.entries(people.beside ?? {}).flatMap(([other, party]) => (party === role ? [other] : []))
      const stoodIn = [role, ...also, ...stoodInFor(role)]
      const isHanding = stoodIn.includes(handing.by)
      const owners = isHanding ? [...stoodIn, 'department_handler'] : stoodIn
      const own = `owners${i}`
      // Where they work is looked up once, so that an index leads to what is there, and not through all that is anybody's turn.
      const place = working.each ? sql` and ${working.each.column} = any(${working.each.values})` : null
      const left = isHanding ? sql`(${isLeft(handing)} and ${standsIn(role, handing.by, site)})` : null
      const theirs = sql`${owner} = any(${value(own)}::text[])${place ?? sql``} and ${isTurnOf(role, owner, site, place && left)}`
      // Who works in no place would look at all that is with units: to what these have left an index leads from them.
      const all = left && !place ? sql`((${theirs}) or ${left})` : theirs
      return {
        name: `${role} ${working.shape}`,
        sql: sql`${all}${role === 'department_handler' ? ofUnits : sql``} and ${working.ofFew()}`,
        owners,
        values: { ...working.values, [own]: place ? owners : stoodIn },
      }
    })
    const name = `waits ${asked.map((turn) => turn.name).join(' or ')}`
    const anyTurn =
      asked.length > 0
        ? sql.join(
            asked.map((turn) => sql`(${turn.sql})`),
            sql` or `,
          )
        : sql`false`
    // Compared with no null, so that an index leads there.
    const byRole = sql`${cases.owner} is not null and (${anyTurn})`
    const each = () => ({ column: cases.owner, values: sql`${value('owners')}::text[]` })
    const owners = [...new Set(asked.flatMap((turn) => turn.owners))]
    const values: Values = Object.assign({ owners, unitIds }, ...asked.map((turn) => turn.values))
    if (personIds.length === 0) return { name: `${name} by role`, sql: () => byRole, each, few: true, values }
    const asAuthor = sql`${cases.owner} = 'author' and ${people.author}`
    const others = people.also ? sql` or (${people.also})` : sql``
    return {
      name,
      sql: () => sql`((${byRole} and (${people.party}) is not true) or (${asAuthor})${others})`,
      few: true,
      values: { ...values, personIds },
    }
  },
})
