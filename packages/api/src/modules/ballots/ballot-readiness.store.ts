import { type BallotFacts, type ReadinessItem, readinessOf } from '@minhui/schema/rules/ballot-readiness'
import { ballotTellers } from '@minhui/schema/tables/ballot'
import { people } from '@minhui/schema/tables/person'
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

/** Everything that a round can want, as it is now: before the roll is fixed, with whoever would be on it. */
async function factsOf(tx: TenantTx, row: BallotRow): Promise<BallotFacts> {
  const isFrozen = row.status !== 'draft'
  const [paper, held, [roll], office] = await Promise.all([
    listOptions(tx, row.id),
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
    candidates: paper.map(({ id }) => ({ id, isPublished: true, proposers: [], units: [] })),
    tellers: held,
  }
}

/** What a round wants before it can be frozen and opened. */
export const listReadiness = async (tx: TenantTx, row: BallotRow): Promise<ReadinessItem[]> => readinessOf(await factsOf(tx, row))
