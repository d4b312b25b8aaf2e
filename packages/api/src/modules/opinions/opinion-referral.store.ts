import { dayOf } from '@minhui/schema/rules/case-clock'
import { mandates } from '@minhui/schema/tables/mandate'
import { opinionReferrals } from '@minhui/schema/tables/opinion-referral'
import { asc, sql } from 'drizzle-orm'
import { v7 as uuid } from 'uuid'
import { relation } from '../../database/relation.ts'
import type { WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { type RowOf, Store } from '../../database/store.ts'
import { UserError } from '../../errors/user-error.ts'
import { listAccountsOfPeople } from '../cases/audience.store.ts'
import { announce } from '../cases/case-act.ts'
import type { Actor } from '../cases/case-kind.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { notify } from '../notifications/notification.store.ts'
import { type OpinionRow, opinionStore, opinionTimeline } from './opinion.store.ts'
import { opinionCase } from './opinion-act.ts'

export type ReferralRow = RowOf<typeof opinionReferrals>

export const referralStore = new Store(opinionReferrals, { secrets: ['note', 'reason'] })

/** The deputies to whom each opinion was handed, in the order in which it was. */
export const referralsOfOpinions = relation({
  store: referralStore,
  by: opinionReferrals.opinionId,
  orderBy: [asc(opinionReferrals.createdAt), asc(opinionReferrals.id)],
})

type Who = Pick<Actor, 'accountId' | 'personId'>

/** What happens beside the way of a case: the office alone reads it, and whoever looks at the opinion sees it change. */
async function record(tx: WriteTx, row: OpinionRow, action: string, { accountId, personId }: Who, text: string | null) {
  const done = { ...row.done, [action]: (row.done[action] ?? 0) + 1 }
  const changed = (await opinionStore.update(tx, row as never, { done })) as OpinionRow
  const entry = { action, fromState: row.state, toState: row.state, visibility: 'internal' as const }
  await opinionTimeline.append(tx, { id: uuid(), caseId: row.id, ...entry, text, accountId, personId })
  announce(tx, opinionCase, changed)
  return changed
}

const hand = rawStatement<{ personId: string }>(
  ['personId'],
  sql`with handed as (
      insert into ${opinionReferrals} as r (tenant_id, id, opinion_id, mandate_id, account_id, note)
        select ${tenant}, i.id, ${value('opinionId')}, i.mandate, ${value('accountId')}, ${value('note')} from unnest(${value('ids')}::uuid[], ${value('mandateIds')}::uuid[]) i (id, mandate)
      on conflict (tenant_id, opinion_id, mandate_id) do update set status = 'open', account_id = excluded.account_id, note = excluded.note,
        reason = null, answered_on = null, version = r.version + 1, updated_at = now() returning mandate_id)
    select m.person_id from ${mandates} m where m.tenant_id = ${tenant} and m.id in (select mandate_id from handed)`,
)
/**
 * Hands an opinion that this transaction has locked to deputies in office, who are told. Throws `NOT_FOUND`, or `STATUS`,
 * for the one of `mandateIds` that is not in office or has it already.
 */
export async function refer(tx: WriteTx, row: OpinionRow, actor: Who, mandateIds: readonly string[], note: string | null) {
  if (mandateIds.length === 0) throw new UserError('REQUIRED', 'mandateIds')
  const found = new Map((await mandateStore.findByIds(tx, mandateIds)).map((mandate) => [mandate.id, mandate]))
  const present = await tx.run(referred, { opinionId: row.id })
  const having = new Set(present.map(({ mandateId }) => mandateId))
  mandateIds.forEach((id, i) => {
    const mandate = found.get(id)
    if (!mandate) throw new UserError('NOT_FOUND', `mandateIds.${i}`)
    if (mandate.status !== 'active' || having.has(id)) throw new UserError('STATUS', `mandateIds.${i}`)
  })
  const { accountId } = actor
  const handed = await tx.run(hand, { ids: mandateIds.map(() => uuid()), opinionId: row.id, mandateIds, accountId, note })
  const accountIds = await listAccountsOfPeople(
    tx,
    handed.map(({ personId }) => personId),
  )
  const changed = await record(tx, row, 'refer', actor, note)
  const about = { subject: 'Opinion', targetId: row.id }
  await notify(tx, { event: 'opinion_referred', accountIds, parameters: { number: row.number }, about })
  return changed
}

const referred = rawStatement<{ mandateId: string }>(
  ['mandateId'],
  sql`select mandate_id from ${opinionReferrals} where tenant_id = ${tenant} and opinion_id = ${value('opinionId')} and status in ('open', 'taken')`,
)
const takeBack = rawStatement<{ id: string }>(
  ['id'],
  sql`update ${opinionReferrals} set status = 'withdrawn', version = version + 1, updated_at = now()
    where tenant_id = ${tenant} and opinion_id = ${value('opinionId')} and mandate_id = ${value('mandateId')} and status = 'open' returning id`,
)
/** Takes an opinion back from a deputy who has not answered. Throws `STATUS` when there is nothing to take back. */
export async function withdrawReferral(tx: WriteTx, row: OpinionRow, actor: Who, mandateId: string): Promise<OpinionRow> {
  const taken = await tx.run(takeBack, { opinionId: row.id, mandateId })
  if (taken.length === 0) throw new UserError('STATUS', 'mandateId')
  return record(tx, row, 'unrefer', actor, null)
}

const answer = rawStatement<{ accountId: string | null }>(
  ['accountId'],
  sql`update ${opinionReferrals} r set status = ${value('status')}, reason = ${value('reason')}, answered_on = ${value('on')}::date, version = r.version + 1, updated_at = now()
    from ${mandates} m where m.tenant_id = ${tenant} and m.id = r.mandate_id and m.person_id = any(${value('personIds')}::uuid[]) and m.status = 'active'
      and r.tenant_id = ${tenant} and r.opinion_id = ${value('opinionId')} and r.status = 'open' returning r.account_id`,
)
/**
 * What a deputy does with an opinion that was handed to them, as one of these people; whoever handed it over is told.
 * Null when nothing waits for an answer of theirs.
 */
export async function answerReferral(
  tx: WriteTx,
  row: OpinionRow,
  actor: Who & { personIds: readonly string[] },
  given: { status: 'taken' } | { status: 'declined'; reason: string },
): Promise<OpinionRow | null> {
  const reason = 'reason' in given ? given.reason : null
  const { personIds } = actor
  const answered = await tx.run(answer, { ...given, reason, opinionId: row.id, personIds, on: dayOf(new Date()) })
  if (answered.length === 0) return null
  const changed = await record(tx, row, given.status === 'taken' ? 'suggest' : 'decline', actor, reason)
  await notify(tx, {
    event: 'opinion_referral_answered',
    accountIds: answered.flatMap(({ accountId }) => accountId ?? []),
    parameters: { number: row.number, answer: `@referral_${given.status}` },
    about: { subject: 'Opinion', targetId: row.id },
  })
  return changed
}
