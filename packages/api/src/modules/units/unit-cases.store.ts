import { opinions } from '@minhui/schema/tables/opinion'
import { projects, projectUnits } from '@minhui/schema/tables/project'
import { suggestions, suggestionUnits } from '@minhui/schema/tables/suggestion'
import { units } from '@minhui/schema/tables/unit'
import { sql } from 'drizzle-orm'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { UserError } from '../../errors/user-error.ts'
import { mustAllExist, mustExist } from '../../graphql/checks.ts'
import { unitStore } from './unit.store.ts'

const held = rawStatement(
  [],
  sql`select id from ${units} where tenant_id = ${tenant} and id = any(${value('ids')}::uuid[]) order by id for share`,
)

/** The unit to which a case is given: in use, and not taken out of use before it has it. Throws `NOT_FOUND`, `RETIRED`. */
export async function mustTake(tx: WriteTx, id: string, field: string): Promise<void> {
  await tx.run(held, { ids: [id] })
  await mustExist(tx, unitStore, id, field)
}

/** The same for several. */
export async function mustAllTake(tx: WriteTx, ids: readonly string[], field: string): Promise<void> {
  await tx.run(held, { ids })
  await mustAllExist(tx, unitStore, ids, field)
}

type Waiting = { opinions: number; suggestions: number; projects: number }
// An opinion of which its author is asked for more comes back to the unit.
const waiting = rawStatement<Waiting>(
  ['opinions', 'suggestions', 'projects'],
  sql`select
    (select count(*)::int from ${opinions} o where o.tenant_id = ${tenant} and o.unit_id = ${value('id')} and o.owner is not null
      and (o.owner = 'department_handler' or (o.owner = 'author' and jsonb_path_exists(o.clocks, '$[*] ? (@.pausedOn != null)')))),
    (select count(*)::int from ${suggestionUnits} p join ${suggestions} s on s.tenant_id = ${tenant} and s.id = p.suggestion_id and s.owner is not null
      where p.tenant_id = ${tenant} and p.unit_id = ${value('id')} and p.status = 'active'),
    (select count(*)::int from ${projectUnits} p join ${projects} s on s.tenant_id = ${tenant} and s.id = p.project_id and s.owner is not null
      where p.tenant_id = ${tenant} and p.unit_id = ${value('id')} and p.status = 'active')`,
)

/** Throws `CASES_WAIT`, which says how many, when cases would be left with a unit that is taken out of use. */
export async function mustHaveNoCases(tx: TenantTx, id: string): Promise<void> {
  const [found] = await tx.run(waiting, { id })
  if (found && found.opinions + found.suggestions + found.projects > 0) throw new UserError('CASES_WAIT', 'id', found)
}
