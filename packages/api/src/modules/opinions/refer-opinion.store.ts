import { dayOf } from '@minhui/schema/rules/case-clock'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { announceLost, listAccountsOfPeople } from '../cases/audience.store.ts'
import { announce } from '../cases/case-act.ts'
import type { Actor } from '../cases/case-kind.ts'
import { inOfficeToday } from '../mandates/in-office.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { notify } from '../notifications/notification.store.ts'
import { type OpinionRow, opinionStore, opinionTimeline } from './opinion.store.ts'
import { opinionCase } from './opinion-act.ts'
import { answerAs, handOver, listLeft, listReferees, takeBack } from './opinion-referral.store.ts'

type Who = Pick<Actor, 'accountId' | 'personId'>

/** What happens beside the way of a case: the office alone reads it, and whoever looks at the opinion sees it change. */
async function record(tx: WriteTx, row: OpinionRow, action: string, { accountId, personId }: Who, text: string | null) {
  const done = { ...row.done, [action]: (row.done[action] ?? 0) + 1 }
  const changed = (await opinionStore.update(tx, row as never, { done })) as OpinionRow
  const entry = { action, fromState: row.state, toState: row.state, visibility: 'internal' as const }
  await opinionTimeline.append(tx, { id: newId(), caseId: row.id, ...entry, text, accountId, personId })
  announce(tx, opinionCase, changed)
  return changed
}

/**
 * Hands an opinion that this transaction has locked to deputies in office, who are told. Throws `NOT_FOUND`, or `STATUS`,
 * for the one of `mandateIds` that is not in office or has it already.
 */
export async function refer(tx: WriteTx, row: OpinionRow, actor: Who, mandateIds: readonly string[], note: string | null) {
  if (mandateIds.length === 0) throw new UserError('REQUIRED', 'mandateIds')
  const found = new Map((await mandateStore.findByIds(tx, mandateIds)).map((mandate) => [mandate.id, mandate]))
  const having = await listReferees(tx, row.id)
  mandateIds.forEach((id, i) => {
    const mandate = found.get(id)
    if (!mandate) throw new UserError('NOT_FOUND', `mandateIds.${i}`)
    if (!inOfficeToday(mandate) || having.includes(id)) throw new UserError('STATUS', `mandateIds.${i}`)
  })
  const people = await handOver(tx, { opinionId: row.id, mandateIds, accountId: actor.accountId, note })
  const changed = await record(tx, row, 'refer', actor, note)
  await notify(tx, {
    event: 'opinion_referred',
    accountIds: await listAccountsOfPeople(tx, people),
    parameters: { number: row.number },
    about: { subject: 'Opinion', targetId: row.id },
  })
  return changed
}

/** Takes an opinion back from a deputy who has not answered. Throws `STATUS` when there is nothing to take back. */
export async function withdrawReferral(tx: WriteTx, row: OpinionRow, actor: Who, mandateId: string): Promise<OpinionRow> {
  const people = await takeBack(tx, row.id, mandateId)
  if (people.length === 0) throw new UserError('STATUS', 'mandateId')
  announceLost(tx, await listAccountsOfPeople(tx, people))
  return record(tx, row, 'unrefer', actor, null)
}

/** Tells whoever handed opinions to a deputy who has left office and has not answered: they wait for nobody there. */
export async function tellLeft(tx: WriteTx, personId: string): Promise<void> {
  const found = await listLeft(tx, personId)
  const opinions = await opinionStore.findByIds(
    tx,
    found.map(({ opinionId }) => opinionId),
  )
  for (const { accountId, opinionId } of found) {
    const number = opinions.find(({ id }) => id === opinionId)?.number ?? ''
    await notify(tx, {
      event: 'opinion_referral_answered',
      accountIds: accountId ? [accountId] : [],
      parameters: { number, answer: '@referral_left' },
      about: { subject: 'Opinion', targetId: opinionId },
    })
  }
}

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
  const { status } = given
  const answered = await answerAs(tx, { opinionId: row.id, personIds, status, reason, on: dayOf(new Date()) })
  if (answered.length === 0) return null
  const changed = await record(tx, row, status === 'taken' ? 'suggest' : 'decline', actor, reason)
  await notify(tx, {
    event: 'opinion_referral_answered',
    accountIds: answered.flatMap(({ accountId }) => accountId ?? []),
    parameters: { number: row.number, answer: `@referral_${status}` },
    about: { subject: 'Opinion', targetId: row.id },
  })
  return changed
}
