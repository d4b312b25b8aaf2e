import { dayOf } from '@minhui/schema/rules/case-clock'
import { v7 as uuid } from 'uuid'
import { ForbiddenError } from '../../access/permit.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Actor } from '../cases/case-kind.ts'
import {
  addCommitment,
  keepPromises,
  listHeaded,
  listParts,
  listRatings,
  listReplies,
  type SuggestionReplyRow,
  type SuggestionRow,
  suggestionRatingStore,
  suggestionReplyStore,
} from './suggestion.store.ts'
import { mustLead } from './suggestion-part.store.ts'
import type { Said } from './suggestion-said.ts'

/** Replies of the present round. */
export const repliesOfRound = async (tx: TenantTx, { id, round }: SuggestionRow): Promise<SuggestionReplyRow[]> =>
  (await listReplies(tx, id)).filter((reply) => reply.round === round)

/**
 * Writes a unit's reply of this round, which its head then signs; before that it can be written again. A reply of class B
 * says what is promised and until when. Throws `STATUS` when it is signed already.
 */
export async function prepareReply(tx: WriteTx, row: SuggestionRow, actor: Actor, said: Said): Promise<void> {
  const { unitId } = await mustLead(tx, row, actor)
  const promises = said.replyClass === 'B'
  if (promises && !said.promise) throw new UserError('REQUIRED', 'promise')
  if (promises && !said.promisedOn) throw new UserError('REQUIRED', 'promisedOn')
  if (promises && (said.promisedOn as string) <= dayOf(new Date())) throw new UserError('DATES_ORDER', 'promisedOn')
  const values = {
    class: said.replyClass as SuggestionReplyRow['class'],
    text: said.text as string,
    promise: promises ? (said.promise as string) : null,
    promisedOn: promises ? (said.promisedOn as string) : null,
    status: 'prepared' as const,
  }
  const earlier = (await repliesOfRound(tx, row)).find((reply) => reply.unitId === unitId)
  if (earlier?.status === 'signed') throw new UserError('STATUS', 'id')
  if (earlier) await suggestionReplyStore.update(tx, earlier as never, values)
  else await suggestionReplyStore.insert(tx, { ...values, suggestionId: row.id, unitId, round: row.round } as never)
}

/** The prepared reply of a unit whose head acts. Throws `STATUS` when there is none, and is forbidden to whoever heads none. */
async function mustHead(tx: WriteTx, row: SuggestionRow, { personId }: Actor): Promise<SuggestionReplyRow> {
  const headed = personId ? await listHeaded(tx, personId) : new Set<string>()
  if (headed.size === 0) throw new ForbiddenError()
  const active = new Set((await listParts(tx, row.id)).filter(({ status }) => status === 'active').map(({ unitId }) => unitId))
  const reply = (await repliesOfRound(tx, row)).find(
    ({ unitId, status }) => status === 'prepared' && headed.has(unitId) && active.has(unitId),
  )
  if (!reply) throw new UserError('STATUS', 'id')
  return reply
}

/** The head of the unit gives its reply back to whoever prepared it. */
export async function correctReply(tx: WriteTx, row: SuggestionRow, actor: Actor): Promise<void> {
  await suggestionReplyStore.update(tx, (await mustHead(tx, row, actor)) as never, { status: 'to_correct' })
}

/** How many units have to sign after the head who acts now has. */
export async function repliesMissing(tx: WriteTx, row: SuggestionRow, { personId }: Actor): Promise<number> {
  const headed = personId ? await listHeaded(tx, personId) : new Set<string>()
  const replies = await repliesOfRound(tx, row)
  const isDone = (unitId: string) =>
    replies.some(
      (reply) => reply.unitId === unitId && (reply.status === 'signed' || (reply.status === 'prepared' && headed.has(unitId))),
    )
  const answering = (await listParts(tx, row.id)).filter(({ status, part }) => status === 'active' && part !== 'co')
  return answering.filter(({ unitId }) => !isDone(unitId)).length
}

/**
 * The head of a unit signs its reply: it gets the number of its letter, what was promised before is kept, and what it
 * promises goes into the ledger. Whoever heads several of the units signs for all of them.
 */
export async function signReply(tx: WriteTx, row: SuggestionRow, actor: Actor, now: Date): Promise<void> {
  let reply: SuggestionReplyRow | null = await mustHead(tx, row, actor)
  while (reply) {
    const values = {
      status: 'signed' as const,
      signerId: actor.personId,
      signedOn: dayOf(now),
      letterNumber: `${row.number}-${reply.round}-${(await listParts(tx, row.id)).findIndex(({ unitId }) => unitId === reply?.unitId) + 1}`,
    }
    const signed: SuggestionReplyRow = await suggestionReplyStore.update(tx, reply as never, values)
    const of = { suggestionId: row.id, unitId: signed.unitId, replyId: signed.id }
    await keepPromises(tx, of)
    if (signed.promise && signed.promisedOn)
      await addCommitment(tx, { id: uuid(), ...of, text: signed.promise, dueOn: signed.promisedOn })
    reply = await mustHead(tx, row, actor).catch((error) => {
      if (error instanceof UserError) return null
      throw error
    })
  }
}

/** One side's rating of this round, under seal. Throws `STATUS` when it has rated already. */
export async function rateRound(
  tx: WriteTx,
  row: SuggestionRow,
  side: 'author' | 'unit',
  { accountId }: Actor,
  { process, result, text }: Said,
  today: string,
): Promise<void> {
  const isUnhappy = process === 'dissatisfied' || result === 'dissatisfied'
  if (isUnhappy && !text?.trim()) throw new UserError('REQUIRED', 'text')
  const earlier = (await listRatings(tx, row.id)).some((one) => one.side === side && one.round === row.round)
  if (earlier) throw new UserError('STATUS', 'id')
  await suggestionRatingStore.insert(tx, {
    suggestionId: row.id,
    round: row.round,
    side,
    process,
    result: side === 'author' ? result : null,
    remark: text ?? null,
    accountId,
    signedOn: today,
  } as never)
}
