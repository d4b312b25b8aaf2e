import { addMonths, dayOf } from '@minhui/schema/rules/case-clock'
import { ForbiddenError } from '../../access/permit.ts'
import { newId } from '../../database/new-id.ts'
import type { TenantTx, WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Actor } from '../cases/case-kind.ts'
import { addCommitment, endPromises, listOpenPromises, rewordPromise } from './commitment.store.ts'
import {
  listHeaded,
  listParts,
  listRatings,
  listReplies,
  type SuggestionReplyRow,
  type SuggestionRow,
  suggestionRatingStore,
  suggestionReplyStore,
  wordsOfSuggestions,
} from './suggestion.store.ts'
import { isSealed } from './suggestion-filter.store.ts'
import { answering, partFor } from './suggestion-part.store.ts'
import type { Said } from './suggestion-said.ts'

/** Replies of the present round. */
export const repliesOfRound = async (tx: TenantTx, { id, round }: SuggestionRow): Promise<SuggestionReplyRow[]> =>
  (await listReplies(tx, id)).filter((reply) => reply.round === round)

/** Whether any unit has signed its reply of the present round. */
export const isSignedByAny = async (tx: TenantTx, row: SuggestionRow): Promise<boolean> =>
  (await repliesOfRound(tx, row)).some(({ status }) => status === 'signed')

/** How far ahead something can be promised. */
const years = 5

/** What is promised with a reply of class B, and with no other. Throws user errors of `promise` and `promisedOn`. */
function promiseOf({ replyClass, promise, promisedOn }: Said) {
  if (replyClass !== 'B') return { promise: null, promisedOn: null }
  if (!promise) throw new UserError('REQUIRED', 'promise')
  if (!promisedOn) throw new UserError('REQUIRED', 'promisedOn')
  const today = dayOf(new Date())
  if (promisedOn <= today) throw new UserError('DATES_ORDER', 'promisedOn')
  if (promisedOn > addMonths(today, 12 * years))
    throw new UserError('TOO_LARGE', 'promisedOn', { max: addMonths(today, 12 * years) })
  return { promise, promisedOn }
}

/**
 * Writes a unit's reply of this round, which its head then signs; before that it can be written again. Whoever works for
 * several of the units says for which. A reply of class B says what is promised and until when. Throws `STATUS` when it is
 * signed already.
 */
export async function prepareReply(tx: WriteTx, row: SuggestionRow, actor: Actor, said: Said): Promise<void> {
  const part = partFor(row, actor, said.unitId)
  const { unitId } = part
  const values = {
    class: said.replyClass as SuggestionReplyRow['class'],
    text: said.text as string,
    ...promiseOf(said),
    status: 'prepared' as const,
  }
  const earlier = (await repliesOfRound(tx, row)).find((reply) => reply.unitId === unitId)
  if (earlier?.status === 'signed') throw new UserError('STATUS', 'id')
  if (earlier) await suggestionReplyStore.update(tx, earlier as never, values)
  else await suggestionReplyStore.insert(tx, { ...values, suggestionId: row.id, unitId, round: row.round } as never)
}

/** The prepared replies of units whose head acts. Throws `STATUS` when there are none, and is forbidden to whoever heads none. */
async function mustHead(tx: WriteTx, row: SuggestionRow, { personId }: Actor): Promise<SuggestionReplyRow[]> {
  const headed = personId ? await listHeaded(tx, personId) : new Set<string>()
  if (headed.size === 0) throw new ForbiddenError()
  const asked = new Set(answering(row).map(({ unitId }) => unitId))
  const found = (await repliesOfRound(tx, row)).filter(
    ({ unitId, status }) => status === 'prepared' && headed.has(unitId) && asked.has(unitId),
  )
  if (found.length === 0) throw new UserError('STATUS', 'id')
  return found
}

/** The head of the unit gives its reply back to whoever prepared it. */
export async function correctReply(tx: WriteTx, row: SuggestionRow, actor: Actor): Promise<void> {
  const [reply] = await mustHead(tx, row, actor)
  await suggestionReplyStore.update(tx, reply as never, { status: 'to_correct' })
}

/** What becomes of a promise when its unit answers again: solved, promised anew, or not to be had. */
const outcomeOf = { A: 'kept', B: 'replaced', C: 'given_up', D: 'given_up' } as const

/** How many units have to sign after the head who acts now has. */
export async function repliesMissing(tx: WriteTx, row: SuggestionRow, { personId }: Actor): Promise<number> {
  const headed = personId ? await listHeaded(tx, personId) : new Set<string>()
  const replies = await repliesOfRound(tx, row)
  const isDone = (unitId: string) =>
    replies.some(
      (reply) => reply.unitId === unitId && (reply.status === 'signed' || (reply.status === 'prepared' && headed.has(unitId))),
    )
  const promising = new Set((await listOpenPromises(tx, row.id)).map(({ unitId }) => unitId))
  // What was promised is answered again by those who did, and by nobody else.
  const asked = answering(row).filter(({ unitId }) => row.state !== 'tracking' || promising.has(unitId))
  return asked.filter(({ unitId }) => !isDone(unitId)).length
}

/** The day of the first promise that is open when the head who acts has signed: those of the signed replies take the place of their units' own. */
export async function nextPromise(tx: WriteTx, row: SuggestionRow, { personId }: Actor): Promise<string | null> {
  const headed = personId ? await listHeaded(tx, personId) : new Set<string>()
  const signing = (await repliesOfRound(tx, row)).filter(({ unitId, status }) => status === 'prepared' && headed.has(unitId))
  const answered = new Set(signing.map(({ unitId }) => unitId))
  const open = (await listOpenPromises(tx, row.id)).filter(({ unitId }) => !answered.has(unitId)).map(({ dueOn }) => dueOn)
  return [...open, ...signing.flatMap(({ promisedOn }) => promisedOn ?? [])].sort()[0] ?? null
}

/**
 * The head of a unit signs its reply: it gets the number of its letter. Whoever heads several of the units signs for all of
 * them. When all have signed their deputy has the replies; what was promised is answered by each unit when it has kept it.
 */
export async function signReply(tx: WriteTx, row: SuggestionRow, actor: Actor, now: Date): Promise<void> {
  const replies = await mustHead(tx, row, actor)
  const parts = await listParts(tx, row.id)
  for (const reply of replies) {
    const place = parts.findIndex(({ unitId }) => unitId === reply.unitId) + 1
    await suggestionReplyStore.update(tx, reply as never, {
      status: 'signed',
      signerId: actor.personId,
      signedOn: dayOf(now),
      dueOn: row.dueOn,
      letterNumber: `${row.number}-${reply.round}-${place}`,
    })
  }
  if (row.state === 'tracking' || (await repliesMissing(tx, row, actor)) === 0) await giveReplies(tx, row, dayOf(now))
}

/** Gives the deputy what units have signed: what they promised before ends by it, and what it promises goes into the ledger. */
async function giveReplies(tx: WriteTx, row: SuggestionRow, today: string): Promise<void> {
  const signed = (await repliesOfRound(tx, row)).filter(({ status, givenOn }) => status === 'signed' && givenOn === null)
  for (const reply of signed) {
    await suggestionReplyStore.update(tx, reply as never, { givenOn: today })
    const of = { suggestionId: row.id, unitId: reply.unitId, replyId: reply.id }
    await endPromises(tx, { ...of, outcome: outcomeOf[reply.class] })
    if (reply.promise && reply.promisedOn)
      await addCommitment(tx, { id: newId(), ...of, text: reply.promise, dueOn: reply.promisedOn })
  }
  await wordsOfSuggestions.write(tx, [row])
}

/** One side's rating of this round, under seal; of several units each has its own. Throws `STATUS` when it was given already. */
export async function rateRound(
  tx: WriteTx,
  row: SuggestionRow,
  side: 'author' | 'unit',
  actor: Actor,
  { process, result, text, unitId: wanted }: Said,
  today: string,
): Promise<void> {
  const isUnhappy = process === 'dissatisfied' || result === 'dissatisfied'
  if (isUnhappy && !text?.trim()) throw new UserError('REQUIRED', 'text')
  const unitId = side === 'unit' ? partFor(row, actor, wanted).unitId : null
  const same = (one: { side: string; round: number; unitId: string | null }) =>
    one.side === side && one.round === row.round && (one.unitId ?? unitId) === unitId
  if ((await listRatings(tx, row.id)).some(same)) throw new UserError('STATUS', 'id')
  await suggestionRatingStore.insert(tx, {
    suggestionId: row.id,
    round: row.round,
    side,
    unitId,
    process,
    result: side === 'author' ? result : null,
    remark: text ?? null,
    accountId: actor.accountId,
    signedOn: today,
  } as never)
}

/** Longest remark beside a rating. */
export const longestRemark = 2000

/**
 * Puts other words in place of the remark of a rating. Answers whose it was and what it said; undefined: there is none of
 * this id, or it is under seal, where nobody is to learn whether it is there. Throws user errors.
 */
export async function redactRating(
  tx: WriteTx,
  row: SuggestionRow,
  ratingId: string,
  { text, ...rest }: Record<string, unknown>,
): Promise<Record<string, unknown> | undefined> {
  const [other] = Object.keys(rest)
  if (other) throw new UserError('INVALID', other)
  const rating = (await listRatings(tx, row.id)).find(({ id }) => id === ratingId)
  if (!rating || (isSealed(row) && rating.round === row.round)) return undefined
  const remark = text as string | undefined
  if (remark === undefined) throw new UserError('REQUIRED', 'text')
  if (remark.length > longestRemark) throw new UserError('TOO_LONG', 'text', { max: longestRemark })
  // There is nothing to be taken out of sight where nothing was said.
  if (rating.remark === null) throw new UserError('STATUS', 'ratingId')
  await suggestionRatingStore.update(tx, rating as never, { remark })
  return { side: rating.side, round: String(rating.round), remark: rating.remark }
}

/**
 * Puts other words in place of those of a signed reply, in its letter and in the ledger. Answers what they were; undefined:
 * there is no letter of this number. Throws user errors.
 */
export async function redactReply(
  tx: WriteTx,
  row: SuggestionRow,
  letterNumber: string,
  { text, promise, ...rest }: Record<string, unknown>,
): Promise<Record<string, unknown> | undefined> {
  const [other] = Object.keys(rest)
  if (other) throw new UserError('INVALID', other)
  const reply = (await listReplies(tx, row.id)).find((one) => one.status === 'signed' && one.letterNumber === letterNumber)
  if (!reply) return undefined
  if (promise !== undefined && reply.promise === null) throw new UserError('STATUS', 'promise')
  const patch = { ...(text !== undefined && { text }), ...(promise !== undefined && { promise }) } as Partial<SuggestionReplyRow>
  await suggestionReplyStore.update(tx, reply as never, patch)
  if (patch.promise) await rewordPromise(tx, reply.id, patch.promise)
  await wordsOfSuggestions.write(tx, [row])
  return Object.fromEntries(Object.keys(patch).map((key) => [key, reply[key as 'text']]))
}
