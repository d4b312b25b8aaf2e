import { mandates } from '@minhui/schema/tables/mandate'
import { memberships } from '@minhui/schema/tables/role'
import { sql } from 'drizzle-orm'
import type { WriteTx } from '../database/session.ts'
import { rawStatement, tenant, value } from '../database/statement.ts'
import { demoAccount } from './load-people.ts'

type Seat = { id: string; personId: string }
const seat = rawStatement<Seat>(
  ['id', 'personId'],
  sql`select m.id, m.person_id from ${mandates} m join ${memberships} s on s.tenant_id = ${tenant} and s.person_id = m.person_id
    where m.tenant_id = ${tenant} and s.account_id = ${value('deputy')} and m.status = 'active' order by m.id limit 1`,
)

/** The mandate of the deputy who demonstrates the role. */
export const findDemoSeat = async (tx: WriteTx, slug: string): Promise<Seat | undefined> =>
  (await tx.run(seat, { deputy: demoAccount(slug, 'deputy') }))[0]
