import { prosecutions, suggestions } from '@minhui/schema/tables/suggestion'
import { sql } from 'drizzle-orm'
import { rawStatement, tenant } from '../database/statement.ts'
import type { ProsecutionRow } from '../modules/prosecutions/prosecution.store.ts'
import { decline, offer, recommend, report, takeUp } from '../modules/prosecutions/prosecution-act.store.ts'
import { suggestionStore } from '../modules/suggestions/suggestion.store.ts'
import { actOnSuggestion } from '../modules/suggestions/suggestion-act.ts'
import { readJson } from './data-files.ts'
import { findDemoSeat } from './demo-seat.ts'
import { demoAccount } from './load-people.ts'
import type { Loading } from './load-tenant.ts'

type Matter = Pick<ProsecutionRow, 'field' | 'title' | 'text'>
type Data = { matters: Matter[]; reason: string; report: string }

const there = rawStatement<{ id: string }>(['id'], sql`select id from ${prosecutions} where tenant_id = ${tenant} limit 1`)
const handled = rawStatement<{ id: string }>(
  ['id'],
  sql`select id from ${suggestions} where tenant_id = ${tenant} and state = 'handling' and not offered order by number limit 5`,
)
const byItsDeputy = { accountId: null, personId: null, parties: ['author' as const] }
/** Matters with the procuratorate in both directions, at each step, with words that are clearly nobody's; what is there already stays. */
export async function loadProsecutions({ tx, data: { slug } }: Loading): Promise<void> {
  if ((await tx.run(there)).length > 0) return
  const { matters, ...words } = readJson<Data>('shared/prosecutions.json')
  const [liaison, admin] = [demoAccount(slug, 'prosecutor_liaison'), demoAccount(slug, 'district_admin')]
  const steps: ((row: ProsecutionRow, by: string, personIds: string[]) => Promise<ProsecutionRow>)[] = [
    async (row) => row,
    (row, accountId, personIds) => takeUp(tx, row, personIds, { accountId }),
    (row, accountId) => decline(tx, row, words.reason, { accountId }),
    async (row, accountId) => report(tx, await takeUp(tx, row, [], { accountId }), words.report, { accountId }),
    async (row) => {
      const suggestion = row.suggestionId && (await suggestionStore.lock(tx, row.suggestionId))
      if (suggestion) await actOnSuggestion(tx, suggestion as never, 'withdraw', byItsDeputy, { text: words.reason })
      return row
    },
  ]
  for (const [i, { id }] of (await tx.run(handled)).entries()) {
    const row = await suggestionStore.lock(tx, id)
    if (row) await steps[i]?.(await offer(tx, row, matters[i % matters.length] as Matter, { accountId: admin }), liaison, [])
  }
  const deputy = await findDemoSeat(tx, slug)
  if (!deputy) return
  // A recommendation is offered, taken up or declined; its deputy reports nothing.
  for (const [i, take] of steps.slice(0, 3).entries()) {
    const matter = matters[(i + 4) % matters.length] as Matter
    const made = await recommend(tx, { ...matter, mandateId: deputy.id }, { accountId: liaison })
    await take(made, demoAccount(slug, 'deputy'), [deputy.personId])
  }
}
