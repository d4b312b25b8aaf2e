import { accessOf } from '@minhui/schema/access/ability'
import type { RoleName } from '@minhui/schema/access/vocabulary'
import { memberships, roles } from '@minhui/schema/tables/role'
import { type SQL, sql } from 'drizzle-orm'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, type Statement, tenant, today, value } from '../../database/statement.ts'
import type { Store } from '../../database/store.ts'
import type { CaseKindName } from './case.store.ts'
import type { Beside } from './case-filter.store.ts'
import { standIns } from './stand-in.store.ts'

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
}

/** Somebody is wanted for a case, by a role of the vocabulary. */
export type Wanted = { caseId: string; role: string }

type Among = Pick<Climber, 'store' | 'awaits' | 'awaitsAuthor'>

type Holder = { caseId: string; accountId: string }

const built = new WeakMap<object, Statement<Holder & { role: string }>>()

/**
 * The accounts that have a role on cases: for the whole tenant, or for their place, unit or person, by the same
 * attributes by which permissions are limited; of several units, those alone for which it waits.
 */
export async function listHolders(tx: TenantTx, among: Among, wanted: readonly Wanted[]): Promise<Holder[]> {
  const key = among.awaits ?? among.store
  const statement = built.get(key) ?? holdersOf(among)
  built.set(key, statement)
  const found = new Map<string, Holder>()
  // Where nobody is in office, whoever stands in for them is told.
  for (let asked = wanted; asked.length > 0; ) {
    const some = await tx.run(statement, { wanted: JSON.stringify(asked) })
    for (const { caseId, accountId } of some) found.set(`${caseId} ${accountId}`, { caseId, accountId })
    const held = new Set(some.map(({ caseId, role }) => `${caseId} ${role}`))
    asked = asked.flatMap(({ caseId, role }) => {
      const next = standIns[role]
      return next && !held.has(`${caseId} ${role}`) ? [{ caseId, role: next }] : []
    })
  }
  return [...found.values()]
}

function holdersOf({ store, awaits, awaitsAuthor }: Among): Statement<Holder & { role: string }> {
  const { scopes } = accessOf(store.subject as string)
  const within = Object.entries(scopes).flatMap(([scope, attribute]): SQL[] => {
    const has = store.attributes[attribute]?.has
    // What is somebody's own is limited to the person, of whom the scope says nothing.
    const limit = scope === 'own' ? sql`holding.person_id` : sql`holding.scope_id`
    if (!has) return []
    const waits = scope === 'unit' ? awaits?.(sql`array[holding.scope_id]`) : scope === 'own' ? awaitsAuthor : undefined
    return [sql`when ${sql.raw(`'${scope}'`)} then ${has(limit)}${waits ? sql` and ${waits}` : sql``}`]
  })
  const { table } = store
  return rawStatement(
    ['caseId', 'accountId', 'role'],
    sql`select distinct w."caseId", holding.account_id, w.role
      from jsonb_to_recordset(${value('wanted')}::jsonb) as w("caseId" uuid, role text)
      join ${table} on ${table.tenantId} = ${tenant} and ${table.id} = w."caseId"
      join ${roles} r on r.tenant_id = ${tenant} and r.base = w.role and r.status = 'active'
      join ${memberships} holding on holding.tenant_id = ${tenant} and holding.role_id = r.id
        and holding.valid_from <= ${today} and (holding.valid_to is null or holding.valid_to >= ${today})
     where case holding.scope_kind when 'tenant' then true ${sql.join(within, sql` `)} else false end`,
  )
}
