import { accessOf } from '@minhui/schema/access/ability'
import type { RoleName } from '@minhui/schema/access/vocabulary'
import { memberships, roles } from '@minhui/schema/tables/role'
import { type SQL, sql } from 'drizzle-orm'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, type Statement, tenant, today, value } from '../../database/statement.ts'
import type { Store } from '../../database/store.ts'
import type { CaseKindName } from './case.store.ts'

/** What climbs a ladder of reminders, and among what those are found who are told. */
export type Climber = {
  name: CaseKindName
  store: Store
  /** The role of its authors, where they are told when time runs out for them; absent: citizens are not. */
  authorRole?: RoleName | undefined
  /** Where several units have parts: whether it waits for one of these, an array in SQL, or for no unit at all. */
  awaits?: ((units: SQL) => SQL) | undefined
}

/** Somebody is wanted for a case, by a role of the vocabulary. */
export type Wanted = { caseId: string; role: string }

const built = new WeakMap<object, Statement<{ caseId: string; accountId: string }>>()

/**
 * The accounts that have a role on cases: for the whole tenant, or for their place, unit or person, by the same
 * attributes by which permissions are limited; of several units, those alone for which it waits.
 */
export async function listHolders(tx: TenantTx, among: Pick<Climber, 'store' | 'awaits'>, wanted: readonly Wanted[]) {
  if (wanted.length === 0) return []
  const key = among.awaits ?? among.store
  const statement = built.get(key) ?? holdersOf(among)
  built.set(key, statement)
  return tx.run(statement, { wanted: JSON.stringify(wanted) })
}

function holdersOf({ store, awaits }: Pick<Climber, 'store' | 'awaits'>): Statement<{ caseId: string; accountId: string }> {
  const { scopes } = accessOf(store.subject as string)
  const within = Object.entries(scopes).flatMap(([scope, attribute]): SQL[] => {
    const has = store.attributes[attribute]?.has
    // What is somebody's own is limited to the person, of whom the scope says nothing.
    const limit = scope === 'own' ? sql`holding.person_id` : sql`holding.scope_id`
    if (!has) return []
    const waits = scope === 'unit' && awaits ? sql` and ${awaits(sql`array[holding.scope_id]`)}` : sql``
    return [sql`when ${sql.raw(`'${scope}'`)} then ${has(limit)}${waits}`]
  })
  const { table } = store
  return rawStatement(
    ['caseId', 'accountId'],
    sql`select distinct w."caseId", holding.account_id
      from jsonb_to_recordset(${value('wanted')}::jsonb) as w("caseId" uuid, role text)
      join ${table} on ${table.tenantId} = ${tenant} and ${table.id} = w."caseId"
      join ${roles} r on r.tenant_id = ${tenant} and r.base = w.role and r.status = 'active'
      join ${memberships} holding on holding.tenant_id = ${tenant} and holding.role_id = r.id
        and holding.valid_from <= ${today} and (holding.valid_to is null or holding.valid_to >= ${today})
     where case holding.scope_kind when 'tenant' then true ${sql.join(within, sql` `)} else false end`,
  )
}
