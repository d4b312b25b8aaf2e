import { mandates } from '@minhui/schema/tables/mandate'
import { opinionReferrals } from '@minhui/schema/tables/opinion-referral'
import { asc, sql } from 'drizzle-orm'
import { newId } from '../../database/new-id.ts'
import { relation } from '../../database/relation.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { rawStatement, tenant, value } from '../../database/statement.ts'
import { Store } from '../../database/store.ts'
import { stillSits } from '../mandates/in-office.store.ts'

export const referralStore = new Store(opinionReferrals, { secrets: ['note', 'reason'] })

/** The deputies to whom each opinion was handed, in the order in which it was. */
export const referralsOfOpinions = relation({
  store: referralStore,
  by: opinionReferrals.opinionId,
  orderBy: [asc(opinionReferrals.createdAt), asc(opinionReferrals.id)],
})

const ofOpinion = sql`tenant_id = ${tenant} and opinion_id = ${value('opinionId')}`
const changed = sql`version = version + 1, updated_at = now()`

const having = rawStatement<{ mandateId: string }>(
  ['mandateId'],
  sql`select mandate_id from ${opinionReferrals} where ${ofOpinion} and status in ('open', 'taken')`,
)
/** The mandates of those who have an opinion. */
export const listReferees = async (tx: TenantTx, opinionId: string) =>
  (await tx.run(having, { opinionId })).map(({ mandateId }) => mandateId)

const hand = rawStatement<{ personId: string }>(
  ['personId'],
  sql`with handed as (
      insert into ${opinionReferrals} as r (tenant_id, id, opinion_id, mandate_id, account_id, note)
        select ${tenant}, i.id, ${value('opinionId')}, i.mandate, ${value('accountId')}, ${value('note')} from unnest(${value('ids')}::uuid[], ${value('mandateIds')}::uuid[]) i (id, mandate)
      on conflict (tenant_id, opinion_id, mandate_id) do update set status = 'open', account_id = excluded.account_id, note = excluded.note,
        reason = null, answered_on = null, version = r.version + 1, updated_at = now() returning mandate_id)
    select m.person_id from ${mandates} m where m.tenant_id = ${tenant} and m.id in (select mandate_id from handed)`,
)
type Handed = { opinionId: string; mandateIds: readonly string[]; accountId: string | null; note: string | null }
/** Hands an opinion to deputies, also anew. Answers who they are. */
export const handOver = async (tx: WriteTx, given: Handed) =>
  (await tx.run(hand, { ...given, ids: given.mandateIds.map(() => newId()) })).map(({ personId }) => personId)

const withdraw = rawStatement<{ personId: string }>(
  ['personId'],
  sql`with taken as (
      update ${opinionReferrals} set status = 'withdrawn', ${changed} where ${ofOpinion} and mandate_id = ${value('mandateId')} and status = 'open' returning mandate_id)
    select m.person_id from ${mandates} m where m.tenant_id = ${tenant} and m.id in (select mandate_id from taken)`,
)
/** Takes an opinion back from a deputy who has not answered. Answers who that is; nobody when there was nothing to take back. */
export const takeBack = async (tx: WriteTx, opinionId: string, mandateId: string) =>
  (await tx.run(withdraw, { opinionId, mandateId })).map(({ personId }) => personId)

const answer = rawStatement<{ accountId: string | null }>(
  ['accountId'],
  sql`update ${opinionReferrals} set status = ${value('status')}, reason = ${value('reason')}, answered_on = ${value('on')}::date, ${changed}
    where ${ofOpinion} and status = 'open' and mandate_id in (
      select m.id from ${mandates} m where m.tenant_id = ${tenant} and m.person_id = any(${value('personIds')}::uuid[]) and ${stillSits(sql`m`)})
    returning account_id`,
)
const left = rawStatement<{ accountId: string | null; opinionId: string }>(
  ['accountId', 'opinionId'],
  sql`select r.account_id, r.opinion_id from ${opinionReferrals} r join ${mandates} m on m.tenant_id = ${tenant} and m.id = r.mandate_id
    where r.tenant_id = ${tenant} and r.status = 'open' and m.person_id = ${value('personId')} and not ${stillSits(sql`m`)}`,
)
/** What was handed to somebody in a seat that they have left, and is not answered: opinions, and who handed them over. */
export const listLeft = (tx: TenantTx, personId: string) => tx.run(left, { personId })

type Answered = {
  opinionId: string
  personIds: readonly string[]
  status: 'taken' | 'declined'
  reason: string | null
  on: string
}
/** Answers for the deputies whom these people are, if something waits for them. Answers the accounts that handed it over. */
export const answerAs = (tx: WriteTx, given: Answered) => tx.run(answer, given)

const redact = rawStatement(
  [],
  sql`update ${opinionReferrals} set note = case when note = ${value('before')} then ${value('after')} else note end,
      reason = case when reason = ${value('before')} then ${value('after')} else reason end, ${changed}
    where ${ofOpinion} and ${value('before')} in (note, reason)`,
)
/** Puts other words in place of those that were said to deputies, or by them. */
export const redactReferrals = (tx: WriteTx, opinionId: string, before: string, after: string) =>
  tx.run(redact, { opinionId, before, after: after.slice(0, 1000) })
