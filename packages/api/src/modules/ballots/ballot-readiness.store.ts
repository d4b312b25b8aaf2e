import { type BallotFacts, type ReadinessItem, readinessOf } from '@minhui/schema/rules/ballot-readiness'
import { ballotOptions, ballotTellers } from '@minhui/schema/tables/ballot'
import { mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { projects, projectUnits } from '@minhui/schema/tables/project'
import { unitStaff } from '@minhui/schema/tables/unit'
import { sql } from 'drizzle-orm'
import { isCurrent } from '../../database/dated.ts'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type BallotRow, listOptions, methodOf } from './ballot.store.ts'
import { countDeputies, presenceOfBallots } from './ballot-roll.store.ts'

const tellers = rawStatement<BallotFacts['tellers'][number]>(
  ['person', 'name', 'units'],
  sql`select t.person_id, p.name, array(select ${unitStaff.unitId} from ${unitStaff} where ${unitStaff.tenantId} = ${tenant}
      and ${unitStaff.personId} = t.person_id and ${isCurrent(unitStaff)})
    from ${ballotTellers} t join ${people} p on p.tenant_id = ${tenant} and p.id = t.person_id
    where t.tenant_id = ${tenant} and t.ballot_id = ${value('id')} order by t.id`,
)

/** What stands on the paper: those who proposed it, as people and as units, and those units that would do it, have an interest in it. */
const standing = rawStatement<BallotFacts['candidates'][number]>(
  ['id', 'isPublished', 'proposers', 'units'],
  sql`select o.id, coalesce(p.published, true), array_remove(array[p.proposer_id, d.person_id], null),
      array(select u.unit_id from ${projectUnits} u where u.tenant_id = ${tenant} and u.project_id = p.id and u.status = 'active'
        union select p.proposer_unit_id where p.proposer_unit_id is not null)
    from ${ballotOptions} o left join ${projects} p on p.tenant_id = ${tenant} and p.id = o.project_id
      left join ${mandates} d on d.tenant_id = ${tenant} and d.id = p.mandate_id
    where o.tenant_id = ${tenant} and o.ballot_id = ${value('id')} order by o.ordinal`,
)

/** Everything that a round can want, as it is now: before the roll is fixed, with whoever would be on it. */
async function factsOf(tx: TenantTx, row: BallotRow): Promise<BallotFacts> {
  const isFrozen = row.status !== 'draft'
  const [paper, candidates, held, [roll], office] = await Promise.all([
    listOptions(tx, row.id),
    tx.run(standing, { id: row.id }),
    tx.run(tellers, { id: row.id }),
    presenceOfBallots(tx, [row.id]),
    countDeputies(tx, row.bodyId),
  ])
  return {
    method: methodOf(row, paper),
    rehearsal: row.rehearsal,
    isFrozen,
    hasSession: row.sessionId !== null,
    inOffice: row.inOffice ?? office.active + office.suspended,
    onRoll: isFrozen ? (roll?.voters ?? 0) : office.active,
    present: roll?.present ?? 0,
    candidates,
    tellers: held,
  }
}

/** What a round wants before it can be frozen and opened. */
export const listReadiness = async (tx: TenantTx, row: BallotRow): Promise<ReadinessItem[]> => readinessOf(await factsOf(tx, row))
