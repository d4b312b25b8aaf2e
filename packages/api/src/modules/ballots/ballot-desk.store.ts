import { ballotTellers } from '@minhui/schema/tables/ballot'
import { people } from '@minhui/schema/tables/person'
import { memberships, roles } from '@minhui/schema/tables/role'
import { sql } from 'drizzle-orm'
import { isCurrent } from '../../database/dated.ts'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'

/** More are no list to choose from. */
const most = 200

const candidates = rawStatement<{ id: string }>(
  ['id'],
  sql`select distinct p.id, p.name from ${memberships}
    join ${roles} on ${roles.tenantId} = ${tenant} and ${roles.id} = ${memberships.roleId}
    join ${people} p on p.tenant_id = ${tenant} and p.id = ${memberships.personId}
    where ${memberships.tenantId} = ${tenant} and ${roles.base} = 'teller' and ${isCurrent(memberships)}
      and not exists (select from ${ballotTellers} t where t.tenant_id = ${tenant} and t.ballot_id = ${value('ballotId')} and t.person_id = p.id)
    order by p.name, p.id limit ${sql.raw(String(most))}`,
)
/** People who hold the role of a teller and are no teller of a ballot yet, by name. */
export const listTellerCandidates = async (tx: TenantTx, ballotId: string): Promise<string[]> =>
  (await tx.run(candidates, { ballotId })).map(({ id }) => id)
