import { opinionReferrals } from '@minhui/schema/tables/opinion-referral'
import { sql } from 'drizzle-orm'
import { rawStatement, tenant } from '../database/statement.ts'
import { opinionStore } from '../modules/opinions/opinion.store.ts'
import { answerReferral, refer, withdrawReferral } from '../modules/opinions/refer-opinion.store.ts'
import { beginDraft } from '../modules/suggestions/begin-draft.store.ts'
import { readJson } from './data-files.ts'
import { findDemoSeat } from './demo-seat.ts'
import { demoAccount } from './load-people.ts'
import type { Loading } from './load-tenant.ts'

type Data = { referral: { note: string; reason: string } }

const there = rawStatement<{ id: string }>(['id'], sql`select id from ${opinionReferrals} where tenant_id = ${tenant} limit 1`)

/** Opinions that were handed to the deputy of the demonstration, with each answer there is; what is there already stays. */
export async function loadReferrals({ tx, id, data: { slug } }: Loading): Promise<void> {
  if ((await tx.run(there)).length > 0) return
  const { note, reason } = readJson<Data>('shared/opinions.json').referral
  const [office, account] = [demoAccount(slug, 'office_admin'), demoAccount(slug, 'deputy')]
  const seat = await findDemoSeat(tx, slug)
  if (!seat) return
  const [byOffice, deputy] = [
    { accountId: office, personId: null },
    { accountId: account, personId: seat.personId, personIds: [seat.personId] },
  ]
  for (const [i, status] of (['open', 'taken', 'declined', 'withdrawn'] as const).entries()) {
    const row = await opinionStore.lock(tx, id('opinion', String(i + 2)))
    if (!row) continue
    const handed = await refer(tx, row, byOffice, [seat.id], note)
    if (status === 'withdrawn') await withdrawReferral(tx, handed, byOffice, seat.id)
    if (status === 'declined') await answerReferral(tx, handed, deputy, { status, reason })
    if (status !== 'taken') continue
    await answerReferral(tx, handed, deputy, { status })
    const draft = { kind: 'suggestion' as const, title: row.title, text: row.text, opinionId: row.id }
    await beginDraft(tx, { mandateId: seat.id, personIds: deputy.personIds }, draft, account)
  }
}
