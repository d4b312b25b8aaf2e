import { mandates } from '@minhui/schema/tables/mandate'
import { suggestionCosigners } from '@minhui/schema/tables/suggestion'
import { sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { UserError } from '../../errors/user-error.ts'
import { listAccountsOfPeople } from '../cases/audience.store.ts'
import type { Actor } from '../cases/case-kind.ts'
import { inOfficeToday, stillSits } from '../mandates/in-office.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { notify } from '../notifications/notification.store.ts'
import type { SuggestionRow } from './suggestion.store.ts'

const ask = rawStatement<{ personId: string }>(
  ['personId'],
  sql`with asked as (
      insert into ${suggestionCosigners} as c (tenant_id, id, suggestion_id, mandate_id)
        select ${tenant}, i.id, ${value('suggestionId')}, i.mandate from unnest(${value('ids')}::uuid[], ${value('mandateIds')}::uuid[]) i (id, mandate)
      on conflict (tenant_id, suggestion_id, mandate_id) do update set status = 'invited', answered_on = null, version = c.version + 1, updated_at = now()
        where c.status <> 'signed' returning mandate_id)
    select m.person_id from ${mandates} m where m.tenant_id = ${tenant} and m.id in (select mandate_id from asked)`,
)

/**
 * Asks deputies of the same body to sign a suggestion, those also who have declined or said nothing; whoever has signed is
 * not asked again.
 * Throws `NOT_FOUND`, `BODY_MISMATCH` or `STATUS` for the one of `mandateIds` that cannot be asked.
 */
export async function invite(tx: WriteTx, row: SuggestionRow, mandateIds: readonly string[]): Promise<void> {
  if (mandateIds.length === 0) throw new UserError('REQUIRED', 'mandateIds')
  const found = new Map((await mandateStore.findByIds(tx, mandateIds)).map((mandate) => [mandate.id, mandate]))
  mandateIds.forEach((id, i) => {
    const mandate = found.get(id)
    const field = `mandateIds.${i}`
    if (!mandate) throw new UserError('NOT_FOUND', field)
    if (mandate.bodyId !== row.bodyId) throw new UserError('BODY_MISMATCH', field)
    if (!inOfficeToday(mandate) || mandate.personId === row.authorId) throw new UserError('STATUS', field)
  })
  const asked = await tx.run(ask, { ids: mandateIds.map(() => newId()), suggestionId: row.id, mandateIds })
  const accountIds = await listAccountsOfPeople(
    tx,
    asked.map(({ personId }) => personId),
  )
  // What it is about they read in it: words that leave the product reach others, and a draft is for its deputies alone.
  const parameters = { number: row.number, title: '@draft_suggestion' }
  await notify(tx, {
    event: 'suggestion_cosign_asked',
    accountIds,
    parameters,
    about: { subject: 'Suggestion', targetId: row.id },
  })
}

const answer = rawStatement<{ id: string }>(
  ['id'],
  sql`update ${suggestionCosigners} c set status = ${value('status')}, answered_on = ${value('on')}::date, version = c.version + 1, updated_at = now()
    from ${mandates} m where m.tenant_id = ${tenant} and m.id = c.mandate_id and m.person_id = ${value('personId')} and ${stillSits(sql`m`)}
      and c.tenant_id = ${tenant} and c.suggestion_id = ${value('suggestionId')} and c.status <> ${value('status')} returning c.id`,
)
/** Signs or declines as the deputy who was asked. Throws `STATUS` when there is nothing to answer, or it was answered so already. */
export async function answerCosigning(
  tx: WriteTx,
  row: SuggestionRow,
  { personId }: Actor,
  status: 'signed' | 'declined',
  on: string,
): Promise<void> {
  const answered = await tx.run(answer, { suggestionId: row.id, personId, status, on })
  if (answered.length === 0) throw new UserError('STATUS', 'id')
}

const signed = rawStatement<{ count: number }>(
  ['count'],
  sql`select count(distinct m.person_id)::int from ${suggestionCosigners} c join ${mandates} m on m.tenant_id = ${tenant} and m.id = c.mandate_id and ${stillSits(sql`m`)}
    where c.tenant_id = ${tenant} and c.suggestion_id = ${value('suggestionId')} and c.status = 'signed'`,
)
/** How many deputies in office have signed it with whoever leads it. */
export const countSigned = async (tx: TenantTx, suggestionId: string) => (await tx.run(signed, { suggestionId }))[0]?.count ?? 0
