import { possibleActions } from '@minhui/schema/rules/case-machine'
import { answeringActions } from '@minhui/schema/rules/case-progress'
import { newId } from '../../database/new-id.ts'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import type { Followed } from '../../jobs/queues.ts'
import { announceLost, listAccountsOfPeople, listHandlers } from '../cases/audience.store.ts'
import { ownerAt } from '../cases/case.store.ts'
import { actOn, announce } from '../cases/case-act.ts'
import type { Act, Actor, CaseKind, StateWords, Words } from '../cases/case-kind.ts'
import { calendarIn, procedureOfCase, wordsOf } from '../cases/case-read.ts'
import { tellTurns } from '../cases/case-turn.ts'
import { notify } from '../notifications/notification.store.ts'
import { figuresChange } from '../opinion-figures/opinion-figure.store.ts'
import { redactIssues } from '../sharing-sessions/sharing-session.store.ts'
import {
  isSpokenBy,
  listFollowing,
  listMergedInto,
  type OpinionRow,
  opinionHanding,
  opinionStore,
  opinionTimeline,
  stateBeforeMerge,
} from './opinion.store.ts'
import { redactReferrals } from './opinion-referral.store.ts'

/** What can be said with an act on an opinion. */
export type Said = Words & {
  categoryId?: string | null | undefined
  grade?: OpinionRow['grade'] | undefined
  unitId?: string | null | undefined
  intoId?: string | null | undefined
  satisfaction?: OpinionRow['satisfaction'] | undefined
  confidential?: boolean | undefined
  /** Whether the reason for which it is not taken up holds for all that it was to answer, too. */
  forMerged?: boolean | null | undefined
}

/** The actions whose words are what the citizen is told in the end. */
const answering = new Set([...answeringActions, 'reject'])
/** Somebody who was dissatisfied and says nothing of the next answer has not become content; whoever was content, of what is handled again. */
const unrating = new Set(['reopen'])

/** The actions by which what was merged is handled by itself again: the office's, and when its common issue ends without an answer. */
const leaving = new Set(['unmerge', 'release'])

/** Whether it waits for the answer of its common issue. */
const isWaiting = ({ endedBy, reply }: OpinionRow) => endedBy === 'merge' && reply === null

/** Where the author of an opinion has an answer and has not said how content they are. */
const awaitsRating = new Set(['replied', 'explained'])

/** Citizens' opinions as a kind of case. */
export const opinionCase: CaseKind<OpinionRow, Said> = {
  name: 'opinion',
  subject: 'Opinion',
  topic: 'opinion',
  store: opinionStore as never,
  timeline: opinionTimeline,
  counted: figuresChange,
  party: isSpokenBy,
  handing: opinionHanding,
  hidesAuthor: () => true,
  facts: async (tx, row, { action }) => (leaving.has(action) ? { mergedFrom: await stateBeforeMerge(tx, row.id) } : {}),
  changes: (_tx, row, { action, said, procedure }, state) => {
    const { categoryId, grade, unitId, intoId, satisfaction, confidential, text } = said
    return {
      ...ownerAt(procedure.states[state]?.owner ?? null, row.siteId),
      ...(categoryId && { categoryId }),
      ...(grade && { grade }),
      ...(unitId && { unitId }),
      ...(action === 'takeBack' && { unitId: null }),
      ...(intoId && { intoId }),
      ...((leaving.has(action) || (action === 'withdraw' && isWaiting(row))) && { intoId: null }),
      ...(action === 'rate' && satisfaction && { satisfaction }),
      ...(unrating.has(action) && { satisfaction: null }),
      ...(confidential !== undefined && { confidential }),
      ...(answering.has(action) && { reply: text ?? null }),
    }
  },
  redact: async (tx, row, before, after) => {
    for (const merged of await listMergedInto(tx, row.id)) {
      if (merged.reply !== before) continue
      await opinionStore.update(tx, merged as never, { reply: after, redacted: true })
      await opinionTimeline.redactSame(tx, merged.id, before, after)
      announce(tx, opinionCase, merged)
    }
    await redactReferrals(tx, row.id, before, after)
    return row.reply === before ? { reply: after } : {}
  },
  redactOwn: async (tx, row, { answers, coordinates, ...words }) => {
    const given = answers as string[] | undefined
    const patch = {
      ...words,
      ...(given && { answers: Object.fromEntries(Object.keys(row.answers).map((question, i) => [question, given[i] ?? ''])) }),
      ...(coordinates === true && { latitude: null, longitude: null }),
    }
    const titles = await redactIssues(tx, row, words)
    return { patch, ...(titles.length > 0 && { beside: { issueTitle: titles.join('；') } }) }
  },
  after: async (tx, before, now, act, words) => {
    await tell(tx, before, now, act, words)
    await followAll(tx, now, act, before.dueOn)
    return now
  },
}

/** Does something to an opinion (`cases/case-act.ts`). */
export const actOnOpinion = (tx: WriteTx, row: OpinionRow, action: string, actor: Actor, said: Said, now?: Date) =>
  actOn(opinionCase, tx, row, action, actor, said, now)

/** So many follow at once, with the act itself; more do so soon after, as many at a time (`common-issue-job.ts`). */
const atOnce = 100

/** Lets all that were merged into an opinion follow what has just happened to it. */
async function followAll(
  tx: WriteTx,
  common: OpinionRow,
  { action, actor, said, now, entryId }: Act<Said>,
  dueOn: string | null,
) {
  const isRelease = action === 'withdraw' || (action === 'reject' && !said.forMerged)
  if (!isRelease && !answering.has(action)) return
  const { accountId } = actor
  const followed = { action, isRelease, reason: said.reason ?? null, dueOn, accountId, entryId, at: now.toISOString() }
  const after = await followCommon(tx, common, followed, '')
  if (after !== null) tx.enqueue('common-issue', { opinionId: common.id, after, followed })
}

/**
 * Lets the next of those that were merged into a common issue follow it. Answers after which number the others come; null:
 * there are no more. Who has followed already does so no second time.
 */
export async function followCommon(tx: WriteTx, common: OpinionRow, followed: Followed, after: string): Promise<string | null> {
  const { isRelease } = followed
  const next = await listFollowing(tx, common.id, { reply: isRelease ? null : common.reply, after, many: atOnce })
  const follow = isRelease ? release : takeAnswer
  // What they need of each other is read once; their statements leave together.
  const settled = await Promise.allSettled(
    next.map(async (row) => ({ before: row, now: await follow(tx, common, row, followed) })),
  )
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
  const passed = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  await tellTurns(opinionCase, tx, passed, followed.accountId)
  return next.length < atOnce ? null : (next.at(-1)?.number ?? null)
}

/** What an opinion that was merged can do by itself, at the time of what it follows. */
async function ownWay(tx: WriteTx, row: OpinionRow, { accountId, at }: Followed) {
  const by: Actor = { accountId, personId: null, parties: ['system'] }
  const [procedure, calendar, now] = [await procedureOfCase(tx, row), await calendarIn(tx), new Date(at)]
  return { by, procedure, now, open: possibleActions(procedure, row, by.parties, now, calendar) }
}

/**
 * An opinion whose common issue ends without an answer is handled by itself again, from where it was merged. Of an edition that
 * knows no way back it follows the common issue that is not taken up, and one that it waits for cannot be withdrawn.
 */
async function release(tx: WriteTx, common: OpinionRow, row: OpinionRow, followed: Followed): Promise<OpinionRow> {
  const { action, reason } = followed
  const { by, now, open } = await ownWay(tx, row, followed)
  if (open.includes('release')) return actOnOpinion(tx, row, 'release', by, {}, now)
  if (action === 'withdraw') throw new UserError('IN_USE', 'id')
  return open.includes(action) ? actOnOpinion(tx, row, action, by, { text: common.reply, reason }, now) : row
}

/**
 * One answer to a common issue is the answer to all that were merged into it, each with an entry of its own. Those that wait
 * for it go on from it by themselves: their authors rate it, and have their own handled again. Whoever has not rated yet reads
 * the newer answer; what was rated, or is handled by itself, is left alone. Whether they are answered in time goes by the limit
 * of the common issue, and by their own until they were merged.
 */
async function takeAnswer(tx: WriteTx, common: OpinionRow, row: OpinionRow, followed: Followed): Promise<OpinionRow> {
  const { action, reason, dueOn, accountId, entryId: repeatsId } = followed
  const { by, procedure, now, open } = await ownWay(tx, row, followed)
  const text = common.reply
  if (open.includes(action)) return actOnOpinion(tx, row, action, by, { text, reason, dueOn, repeatsId }, now)
  // Of an edition before they went on by themselves, they have the answer and stay as they are.
  if (row.reopened || (row.state !== 'merged' && !awaitsRating.has(row.state))) return row
  await opinionStore.update(tx, row as never, { reply: text })
  const entry = { action, fromState: row.state, toState: row.state, visibility: 'public' as const, text, accountId }
  await opinionTimeline.append(tx, { id: newId(), caseId: row.id, unitId: common.unitId, repeatsId, ...entry })
  announce(tx, opinionCase, row)
  await tellAuthor(tx, row, wordsOf(procedure, awaitsRating.has(row.state) ? row.state : common.state))
  return row
}

/** Tells whoever spoke where it stands now, by whichever way they can be told. */
async function tellAuthor(tx: WriteTx, now: OpinionRow, words: StateWords): Promise<void> {
  const { personId, clientId, externalNumber } = now
  if (!personId && !clientId) return
  const accountIds = personId ? await listAccountsOfPeople(tx, [personId]) : []
  const client = clientId && externalNumber ? { client: { id: clientId, externalNumber } } : {}
  await notify(tx, {
    event: 'opinion_moved',
    accountIds,
    parameters: { number: now.number, ...words },
    about: aboutOf(now),
    ...client,
  })
}

const aboutOf = ({ id: targetId }: OpinionRow) => ({ subject: 'Opinion', targetId })

async function tell(
  tx: WriteTx,
  before: OpinionRow,
  now: OpinionRow,
  { action, actor }: Pick<Act<Said>, 'action' | 'actor'>,
  words: StateWords,
): Promise<void> {
  if (before.state === now.state) return
  await tellAuthor(tx, now, words)
  const { number } = now
  const about = aboutOf(now)
  if (before.unitId && (action === 'withdraw' || before.unitId !== now.unitId)) {
    const accountIds = await listHandlers(tx, before.unitId)
    await notify(tx, { event: 'case_left_unit', accountIds, parameters: { kind: '@opinion', number, ...words }, about })
    if (before.unitId !== now.unitId) announceLost(tx, accountIds)
  }
  if (now.owner !== 'department_handler' || !now.unitId || before.owner === 'department_handler') return
  // What a unit does itself it need not be told.
  if (actor.parties.includes('department_handler')) return
  const event = action === 'assign' ? 'opinion_assigned' : 'opinion_resumed'
  const accountIds = await listHandlers(tx, now.unitId)
  await notify(tx, { event, accountIds, parameters: { number, dueOn: now.dueOn ?? '' }, about })
}
