import { ballotAccess } from '@minhui/schema/access/ballot'
import { type BallotFacts, type ReadinessItem, readinessOf } from '@minhui/schema/rules/ballot-readiness'
import { ballotOptions, ballots, ballotTellers } from '@minhui/schema/tables/ballot'
import { congressBodies } from '@minhui/schema/tables/congress-body'
import { mandates } from '@minhui/schema/tables/mandate'
import { people } from '@minhui/schema/tables/person'
import { projects, projectUnits } from '@minhui/schema/tables/project'
import { memberships, roles } from '@minhui/schema/tables/role'
import { siteClosures } from '@minhui/schema/tables/site'
import { unitClosures, unitStaff } from '@minhui/schema/tables/unit'
import { sql } from 'drizzle-orm'
import { isCurrent } from '../../database/dated.ts'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type BallotRow, listOptions, methodOf } from './ballot.store.ts'
import { countDeputies, presenceOfBallots } from './ballot-roll.store.ts'

/** Roles whose holders prepare or announce ballots, and so hold none of these. */
const preparing = Object.entries(ballotAccess.grants).flatMap(([role, grants]) =>
  grants.some(({ can }) => can.includes('freeze') || can.includes('announce')) ? role : [],
)
// By every account that is this person, however it came to its roles; who has one of a branch prepares the ballots of its deputies.
const prepares = sql`exists (select from ${memberships} own join ${memberships} on ${memberships.tenantId} = ${tenant}
    and ${memberships.accountId} = own.account_id and ${isCurrent(memberships)}
    join ${roles} r on r.tenant_id = ${tenant} and r.id = ${memberships.roleId} and r.status = 'active'
      and r.base = any(${value('preparing')}::text[]) and not r.withheld @> array['Ballot.freeze', 'Ballot.announce']::varchar[]
      and (${memberships.scopeKind} <> 'branch' or exists (select from ${siteClosures} s where s.tenant_id = ${tenant}
        and s.ancestor_id = ${memberships.scopeId} and s.descendant_id = (select b.site_id from ${congressBodies} b
          where b.tenant_id = ${tenant} and b.id = ${value('bodyId')})))
    where own.tenant_id = ${tenant} and own.person_id = t.person_id)`

const tellers = rawStatement<BallotFacts['tellers'][number]>(
  ['person', 'name', 'units', 'prepares'],
  sql`select t.person_id, p.name, array(select ${unitStaff.unitId} from ${unitStaff} where ${unitStaff.tenantId} = ${tenant}
      and ${unitStaff.personId} = t.person_id and ${isCurrent(unitStaff)}), ${prepares}
    from ${ballotTellers} t join ${people} p on p.tenant_id = ${tenant} and p.id = t.person_id
    where t.tenant_id = ${tenant} and t.ballot_id = ${value('id')} order by t.id`,
)

/**
 * What stands on the paper. Who proposed it or is the leader responsible for it has an interest in it, and so have the units that proposed it
 * or would do it, with all units above them.
 */
const standing = rawStatement<BallotFacts['candidates'][number]>(
  ['id', 'project', 'state', 'isElsewhere', 'isPublished', 'proposers', 'units'],
  sql`select o.id, o.project_id, p.state, exists (select from ${ballotOptions} x join ${ballots} b on b.tenant_id = ${tenant} and b.id = x.ballot_id
        and b.id <> o.ballot_id and not b.rehearsal and not b.consultative and b.status in ('frozen', 'open', 'closed', 'counted')
        where x.tenant_id = ${tenant} and x.project_id = o.project_id),
      coalesce(p.published, true), array_remove(array[p.proposer_id, p.leader_id, d.person_id], null),
      array(select c.ancestor_id from ${unitClosures} c where c.tenant_id = ${tenant} and (c.descendant_id = p.proposer_unit_id
        or c.descendant_id in (select u.unit_id from ${projectUnits} u where u.tenant_id = ${tenant} and u.project_id = p.id and u.status = 'active')))
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
    tx.run(tellers, { id: row.id, bodyId: row.bodyId, preparing }),
    presenceOfBallots(tx, [row.id]),
    countDeputies(tx, row.bodyId),
  ])
  return {
    kind: row.kind,
    method: methodOf(row, paper),
    rehearsal: row.rehearsal,
    isFrozen,
    hasSession: row.sessionId !== null,
    inOffice: row.inOffice ?? office.inOffice,
    onRoll: isFrozen ? (roll?.voters ?? 0) : office.voters,
    present: roll?.present ?? 0,
    candidates,
    tellers: held,
  }
}

/** What a round wants before it can be frozen and opened. */
export const listReadiness = async (tx: TenantTx, row: BallotRow): Promise<ReadinessItem[]> => readinessOf(await factsOf(tx, row))
