import { abilityFor, accessOf, permissionKey } from '@minhui/schema/access/ability'
import type { RoleName } from '@minhui/schema/access/vocabulary'
import { memberships, roles } from '@minhui/schema/tables/role'
import { type SQL, sql } from 'drizzle-orm'
import { filterFor } from '../../access/filter.ts'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, type Statement, tenant, today, type Values, value } from '../../database/statement.ts'
import type { Store } from '../../database/store.ts'
import type { CaseKindName } from './case.store.ts'
import type { Beside } from './case-filter.store.ts'
import { type Handing, isLeft, standIns } from './stand-in.store.ts'

/** What climbs a ladder of reminders, and among what those are found who are told. */
export type Climber = {
  name: CaseKindName
  store: Store
  /** The role of its authors, where they are told when time runs out for them; absent: citizens are not. */
  authorRole?: RoleName | undefined
  /** Where several units have parts: whether it waits for one of these, an array in SQL, or for no unit at all. */
  awaits?: ((units: SQL) => SQL) | undefined
  /** Where its author and others do their part at the same time: whether it waits for its author. */
  awaitsAuthor?: SQL | undefined
  /** Who has a turn, too, while it is somebody else's, as far as `awaits` says so. */
  beside?: Beside | undefined
  /** How it is handed to units, where somebody is told in the place of one in which nobody is in office. */
  handing?: Handing | undefined
  /** Whether somebody made it, or has signed it: whatever their roles, it is not for them to decide. */
  party?: ((person: SQL) => SQL) | undefined
  /** Whether it is for whoever made it alone: then they are reminded, and nobody is urged. */
  isPrivate?: SQL | undefined
}

/** Somebody is wanted for a case, by a role of the vocabulary. */
export type Wanted = { caseId: string; role: string }

/** Each is made once: what is asked of it is built once. */
type Among = Pick<Climber, 'store' | 'awaits' | 'awaitsAuthor' | 'handing' | 'party'>

type Holder = { caseId: string; accountId: string }

type Finding = { statement: Statement<Holder & { role: string }>; values: Values }
const built = new WeakMap<object, Finding>()

/**
 * The accounts that have a role on cases: for the whole tenant, or for their place, unit or person, by the same
 * attributes by which permissions are limited, and as far as the role lets them read it; of several units, those alone for
 * which it waits.
 */
export async function listHolders(tx: TenantTx, among: Among, wanted: readonly Wanted[]): Promise<Holder[]> {
  const { statement, values } = built.get(among) ?? holdersOf(among)
  built.set(among, { statement, values })
  const found = new Map<string, Holder>()
  // Where nobody is in office, whoever stands in for them is told.
  for (let asked = [...wanted, ...(await listLeft(tx, among, wanted))]; asked.length > 0; ) {
    const some = await tx.run(statement, { ...values, wanted: JSON.stringify(asked) })
    for (const { caseId, accountId } of some) found.set(`${caseId} ${accountId}`, { caseId, accountId })
    const held = new Set(some.map(({ caseId, role }) => `${caseId} ${role}`))
    asked = asked.flatMap(({ caseId, role }) => {
      const next = standIns[role]
      return next && !held.has(`${caseId} ${role}`) ? [{ caseId, role: next }] : []
    })
  }
  return [...found.values()]
}

const leftOnes = new WeakMap<Handing, Statement<{ caseId: string }>>()

/** Of cases for which units are wanted: who is wanted in the place of those units in which nobody is in office. */
export async function listLeft(tx: TenantTx, { store, handing }: Among, wanted: readonly Wanted[]): Promise<Wanted[]> {
  const ids = wanted.flatMap(({ caseId, role }) => (role === 'department_handler' ? [caseId] : []))
  if (!handing || ids.length === 0) return []
  const { table } = store
  const statement =
    leftOnes.get(handing) ??
    rawStatement<{ caseId: string }>(
      ['caseId'],
      sql`select ${table.id} from ${table} where ${table.tenantId} = ${tenant} and ${table.id} = any(${value('ids')}::uuid[])
        and ${isLeft(handing)}`,
    )
  leftOnes.set(handing, statement)
  return (await tx.run(statement, { ids })).map(({ caseId }) => ({ caseId, role: handing.by }))
}

function holdersOf({ store, awaits, awaitsAuthor, party }: Among): Finding {
  const subject = store.subject as string
  const { scopes, grants } = accessOf(subject)
  // A role that reaches everywhere reads whatever it may read: what its scope is, is asked beside.
  const readable = Object.keys(grants).map((base, i) => {
    const everywhere = abilityFor([{ base: base as RoleName, withheld: [], scopeKind: 'tenant', scopeId: null }])
    return { base, filter: filterFor(everywhere, 'read', subject, store.attributes, `read${i}`) }
  })
  const reads = readable.map(({ base, filter }) => sql`when ${sql.raw(`'${base}'`)} then ${filter.condition()}`)
  const within = Object.entries(scopes).flatMap(([scope, attribute]): SQL[] => {
    const has = store.attributes[attribute]?.has
    // What is somebody's own is limited to the person, of whom the scope says nothing.
    const limit = scope === 'own' ? sql`holding.person_id` : sql`holding.scope_id`
    if (!has) return []
    const waits = scope === 'unit' ? awaits?.(sql`array[holding.scope_id]`) : scope === 'own' ? awaitsAuthor : undefined
    return [sql`when ${sql.raw(`'${scope}'`)} then ${has(limit)}${waits ? sql` and ${waits}` : sql``}`]
  })
  const { table } = store
  // Nobody decides on what they made or signed themselves.
  const notOwn = party
    ? sql` and (holding.scope_kind = 'own' or not exists (select from ${memberships} also
        where also.tenant_id = ${tenant} and also.account_id = holding.account_id and also.person_id is not null and ${party(sql`also.person_id`)}))`
    : sql``
  const statement = rawStatement<Holder & { role: string }>(
    ['caseId', 'accountId', 'role'],
    sql`select distinct w."caseId", holding.account_id, w.role
      from jsonb_to_recordset(${value('wanted')}::jsonb) as w("caseId" uuid, role text)
      join ${table} on ${table.tenantId} = ${tenant} and ${table.id} = w."caseId"
      join ${roles} r on r.tenant_id = ${tenant} and r.base = w.role and r.status = 'active'
        and ${sql.raw(`'${permissionKey(subject, 'read')}'`)} <> all(r.withheld)
      join ${memberships} holding on holding.tenant_id = ${tenant} and holding.role_id = r.id
        and holding.valid_from <= ${today} and (holding.valid_to is null or holding.valid_to >= ${today})
     where case holding.scope_kind when 'tenant' then true ${sql.join(within, sql` `)} else false end
       and case w.role ${sql.join(reads, sql` `)} else false end${notOwn}`,
  )
  return { statement, values: Object.assign({}, ...readable.map(({ filter }) => filter.values)) }
}
