import { opinionEntries } from '@minhui/schema/tables/opinion'
import { sql } from 'drizzle-orm'
import type { TenantTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'

/** What whoever handles an opinion does, as its timeline says it. */
const handling = ['start', 'return', 'ask', 'proceed', 'settle', 'escalate', 'reply', 'explain']

const handled = rawStatement<{ id: string }>(
  ['id'],
  sql`select e.id from ${opinionEntries} e where e.tenant_id = ${tenant} and e.case_id = ${value('id')} and e.action = any(${value('handling')}::text[])
    and (e.account_id = ${value('accountId')}::uuid or e.person_id = any(${value('people')}::uuid[])) limit 1`,
)
/** Whether somebody, by their account or as one of these people, has handled or answered an opinion. */
export const hasHandled = async (
  tx: TenantTx,
  id: string,
  { accountId, people }: { accountId: string; people: readonly string[] },
) => (await tx.run(handled, { id, handling, accountId, people })).length > 0
