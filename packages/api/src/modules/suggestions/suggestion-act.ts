import { dayOf } from '@minhui/schema/rules/case-clock'
import { possibleActions } from '@minhui/schema/rules/case-machine'
import type { Procedure } from '@minhui/schema/rules/case-procedure'
import type { WriteTx } from '../../database/session.ts'
import { UserError } from '../../errors/user-error.ts'
import { readCalendar } from '../calendar/calendar-day.store.ts'
import { announceLost, listAccountsOfPeople } from '../cases/audience.store.ts'
import { ownerAt } from '../cases/case.store.ts'
import { actOn } from '../cases/case-act.ts'
import type { Act, Actor, CaseKind } from '../cases/case-kind.ts'
import { limitFrom } from '../cases/side-limit.store.ts'
import { mandateStore } from '../mandates/mandate.store.ts'
import { prosecutionLimit, redactProsecutions } from '../prosecutions/prosecution.store.ts'
import { suggestionFiguresChange } from '../suggestion-figures/suggestion-figure.store.ts'
import { endPromises, listOpenPromises } from './commitment.store.ts'
import {
  endAllParts,
  forgetUnsigned,
  listParts,
  listRatings,
  nextFiling,
  type SuggestionRow,
  suggestionStore,
  suggestionTimeline,
  takeSignaturesAway,
} from './suggestion.store.ts'
import { answerCosigning, countSigned, invite } from './suggestion-cosigner.store.ts'
import { isDone } from './suggestion-done.ts'
import {
  answering,
  answers,
  askUnit,
  assignUnits,
  contactBy,
  giveOpinion,
  headedBy,
  isLast,
  keepHeld,
  mustLead,
  partFor,
  partsOf,
  redactOpinions,
} from './suggestion-part.store.ts'
import {
  correctReply,
  isSignedByAny,
  nextPromise,
  prepareReply,
  rateRound,
  redactRating,
  redactReply,
  repliesMissing,
  repliesOfRound,
  signReply,
} from './suggestion-reply.store.ts'
import type { Said } from './suggestion-said.ts'
import { tell } from './suggestion-tell.ts'
import { tellOfAct } from './suggestion-tell-act.ts'
import { assistLimit, awaitsAuthor, awaitsUnits, contactLimit, isDraft, suggestionHanding } from './suggestion-waiting.store.ts'

/** What is said of a suggestion when it is handed round or in: it is asked of its own words. */
const ownWords = new Set(['circulate', 'submit'])
/** What a unit does that has to answer, alone, first among others, or for its part. */
const ofLead = new Set(['start', 'return', 'askExtension', 'contact', 'rateBack'])
/** What is said with these is no entry: a rating is under seal, and a reply nobody's before it is signed. */
export const sealedActs = new Set(['rate', 'rateBack', 'prepareReply'])
/** What ends a round: then each side's rating is nobody's secret any more. */
const rating = new Set(['rate', 'rateBack', 'lapse'])
const byTheClock: Actor = { accountId: null, personId: null, parties: ['system'] }

/** Suggestions and motions as a kind of case. */
export const suggestionCase: CaseKind<SuggestionRow, Said> = {
  name: 'suggestion',
  subject: 'Suggestion',
  topic: 'suggestion',
  store: suggestionStore as never,
  timeline: suggestionTimeline,
  authorRole: 'deputy',
  awaits: awaitsUnits,
  awaitsAuthor,
  party: suggestionStore.attributes['partyIds']?.has,
  beside: { author: 'department_handler' },
  handing: suggestionHanding,
  isPrivate: isDraft,
  limits: [contactLimit, assistLimit, prosecutionLimit],
  counted: suggestionFiguresChange,
  isSealed: (action) => sealedActs.has(action),
  redact: async (tx, row, before, after) => {
    await redactOpinions(tx, row.id, before, after)
    await redactProsecutions(tx, row.id, before, after)
    return {}
  },
  redactOwn: async (_tx, _row, { promise, ...patch }) => {
    if (promise !== undefined) throw new UserError('REQUIRED', 'letterNumber')
    return { patch }
  },
  redactBeside: { letterNumber: redactReply, ratingId: redactRating },
  facts: async (tx, row, { action, actor, said }) => ({
    kind: row.kind,
    ...(ownWords.has(action) && { title: row.title, text: row.text, analysis: row.analysis, proposal: row.proposal }),
    ...(action === 'signReply' && {
      complete: (await repliesMissing(tx, row, actor)) === 0 ? 'yes' : 'no',
      promisedOn: await nextPromise(tx, row, actor),
    }),
    ...(action === 'rate' && { complete: answering(row).every(({ rated }) => rated) ? 'yes' : 'no', authorRated: 'yes' }),
    ...(action === 'rateBack' && {
      complete: isLast(row, said.unitId ?? unitOf(row, actor), ({ rated }) => rated) ? 'yes' : 'no',
      authorRated: row.authorRated ? 'yes' : 'no',
    }),
    ...(action === 'close' && (await promisesOf(tx, row))),
    ...(action === 'assign' && { unitIds: said.unitIds?.length ? said.unitIds : null, again: await isAgain(tx, row, said) }),
  }),
  partsOf: (row, actor) => ({
    department_handler: partsOf(row, actor).map(({ part }) => part),
    unit_head: headedBy(row, actor).map(({ part }) => part),
  }),
  isDone,
  before: async (tx, row, act) => {
    const { action, actor, said, procedure, now } = act
    // Whoever left office hands nothing in and rates nothing; what they made they may take back.
    if (actor.parties.includes('author') && action !== 'withdraw' && !row.authorSits) throw new UserError('STATUS', 'id')
    if (ofLead.has(action)) mustLead(row, actor)
    switch (action) {
      case 'circulate':
        return invite(tx, row, said.mandateIds ?? [])
      case 'cosign':
      case 'decline':
        return answerCosigning(tx, row, actor, action === 'cosign' ? 'signed' : 'declined', dayOf(now))
      case 'revise':
        return takeSignaturesAway(tx, row.id)
      case 'submit':
        return handIn(tx, row, procedure)
      case 'askFeasibility':
        return askUnit(tx, row, said.unitId as string)
      case 'return':
      case 'askExtension':
        return mustBeFirstRound(tx, row)
      case 'supervise':
        if (said.reason === 'key' && !said.leaderId) throw new UserError('REQUIRED', 'leaderId')
        return
      case 'opine':
        return giveOpinion(tx, row, actor, said.text as string, dayOf(now))
      case 'assign':
        return assignUnits(tx, row, said, dayOf(now), procedure)
      case 'contact':
        return contactBy(tx, row, actor, said, dayOf(now))
      case 'prepareReply':
        return prepareReply(tx, row, actor, said)
      case 'correctReply':
        return correctReply(tx, row, actor)
      case 'signReply':
        return signReply(tx, row, actor, now)
      case 'rate':
      case 'rateBack':
        return rateRound(tx, row, action === 'rate' ? 'author' : 'unit', actor, said, dayOf(now))
      case 'withdraw':
        await endPromises(tx, { suggestionId: row.id, unitId: null, replyId: null, outcome: 'given_up' })
        if (row.state === 'feasibility') await endAllParts(tx, row.id)
        return
      case 'lapse':
        if (row.state === 'feasibility') await endAllParts(tx, row.id)
        return
      case 'consentReturn':
      case 'takeBack':
        return endAllParts(tx, row.id)
    }
  },
  changes: async (tx, row, act, state) => ({
    ...ownerAt(act.procedure.states[state]?.owner ?? null, row.siteId),
    ...(await changesOf(tx, row, act, state)),
  }),
  after: async (tx, before, now, act, words) => {
    await keepHeld(tx, before, now, dayOf(act.now))
    // Whoever is not content with the result is answered again; the second time all sit down together first.
    const isUnhappy = rating.has(act.action) && now.state === 'rated' && now.resultRating === 'dissatisfied'
    // Of what follows at once all are told once, where it comes to in the end.
    if (!isUnhappy) {
      await tell(tx, before, now, act.action, words)
      await tellOfAct(tx, before, now, act)
      return now
    }
    const next = possibleActions(act.procedure, now, byTheClock.parties, act.now, await readCalendar(tx))
    const action = next.includes('redo') ? 'redo' : 'convene'
    const { authorId, cosignerIds, activeParts } = before
    return actOnSuggestion(tx, { ...now, authorId, cosignerIds, activeParts } as SuggestionRow, action, byTheClock, {}, act.now)
  },
}

/** Does something to a suggestion (`cases/case-act.ts`). */
export const actOnSuggestion = (tx: WriteTx, row: SuggestionRow, action: string, actor: Actor, said: Said, now?: Date) =>
  actOn(suggestionCase, tx, row, action, actor, said, now)

/** The unit for which somebody acts, where it is one alone. */
const unitOf = (row: SuggestionRow, actor: Actor) => partsOf(row, actor).filter(answers)[0]?.unitId

const promisesOf = async (tx: WriteTx, row: SuggestionRow) => {
  const [first] = await listOpenPromises(tx, row.id)
  return { promised: first ? 'yes' : 'no', promisedOn: first?.dueOn ?? null }
}

async function changesOf(
  tx: WriteTx,
  row: SuggestionRow,
  { action, actor, said, now, procedure }: Act<Said>,
  state: string,
): Promise<Partial<SuggestionRow>> {
  const today = dayOf(now)
  switch (action) {
    case 'submit':
      return { submitted: true }
    case 'file':
    case 'adopt':
    case 'turn':
      if (state === 'filed') return filing(tx, row, action === 'turn' ? 'suggestion' : row.kind, said, today)
      // What the office says of a motion holds when the presidium files it.
      return said.published === false ? { secret: true } : {}
    case 'assign': {
      const { clock, dueOn } = await limitFrom(tx, procedure, 'contact', today)
      // What was signed before stays as it is, with its round: whoever has signed answers anew what is now asked of them.
      const round = row.round + ((await isSignedByAny(tx, row)) ? 1 : 0)
      return {
        round,
        mode: said.mode as NonNullable<Said['mode']>,
        unitId: said.unitIds?.[0] as string,
        assignedOn: today,
        assignedRound: round,
        contactedOn: null,
        contactClock: clock,
        contactDueOn: dueOn,
      }
    }
    case 'consentReturn':
    case 'takeBack': {
      // Those who come after may ask for what those before them have.
      const { askExtension: _, ...done } = row.done
      return {
        ...{ unitId: null, mode: null, assignedOn: null, contactClock: null, contactDueOn: null, contactedOn: null },
        done: { ...done, [action]: (done[action] ?? 0) + 1 },
      }
    }
    case 'contact': {
      const isAll = isLast(row, partFor(row, actor, said.unitId).unitId, ({ contacted }) => contacted)
      return isAll ? { contactedOn: row.contactedOn ?? today } : {}
    }
    case 'signReply':
      return state === 'replied' ? { repliedOn: today, replyClass: await classOf(tx, row) } : {}
    case 'supervise':
      return said.reason === 'key' ? { key: true, ...(said.leaderId && { leaderId: said.leaderId }) } : {}
    case 'redo':
      return { round: row.round + 1 }
    case 'conclude':
    case 'close':
      return state === 'handling' || state === 'tracking' ? { round: row.round + 1 } : {}
    case 'lapse':
    case 'rate':
    case 'rateBack':
      return state === 'rated' ? openRatings(tx, row) : {}
    default:
      return {}
  }
}

/** Number and session of what is filed; it is published then unless its deputy asks for secrecy or the office says so. */
async function filing(tx: WriteTx, row: SuggestionRow, kind: SuggestionRow['kind'], said: Said, today: string) {
  const found = await nextFiling(tx, row.bodyId, kind)
  if (!found) throw new UserError('SESSION_MISSING', 'id')
  return { ...found, kind, filedOn: today, published: said.published ?? !row.secret }
}

/** The class of the whole: that of the unit that leads; of several parts, the one that is furthest from solved. */
async function classOf(tx: WriteTx, row: SuggestionRow): Promise<SuggestionRow['replyClass']> {
  const units = new Set(answering(row).map(({ unitId }) => unitId))
  const classes = (await repliesOfRound(tx, row)).filter(({ unitId }) => units.has(unitId)).map((reply) => reply.class)
  return classes.sort((a, b) => 'DABC'.indexOf(a) - 'DABC'.indexOf(b)).at(-1) ?? null
}

/** The deputy's rating of the round, on the case for all who may know it. */
async function openRatings(tx: WriteTx, row: SuggestionRow) {
  const mine = (await listRatings(tx, row.id)).find(({ side, round }) => side === 'author' && round === row.round)
  return { processRating: mine?.process ?? null, resultRating: mine?.result ?? null }
}

/** Whether all units that are to answer were to answer it before: then their time goes on. */
async function isAgain(tx: WriteTx, row: SuggestionRow, { mode, unitIds = [] }: Said): Promise<'yes' | 'no'> {
  const before = new Set((await listParts(tx, row.id)).filter(answers).map(({ unitId }) => unitId))
  const asked = mode === 'each' ? unitIds : unitIds.slice(0, 1)
  return asked.length > 0 && asked.every((id) => before.has(id)) ? 'yes' : 'no'
}

/** What is answered again by those who did is neither returned nor prolonged, nor is what a unit has signed. */
async function mustBeFirstRound(tx: WriteTx, row: SuggestionRow): Promise<void> {
  if (row.round > row.assignedRound || (await isSignedByAny(tx, row))) throw new UserError('STATUS', 'id')
}

/** A motion is signed by ten deputies, in a town by five, whoever leads it among them (DL 15, OL 22). */
async function handIn(tx: WriteTx, row: SuggestionRow, { numbers }: Procedure): Promise<void> {
  if (row.kind === 'motion') {
    const [mandate] = await mandateStore.findByIds(tx, [row.mandateId])
    const min = numbers?.[mandate?.level === 'town' ? 'townMotionSigners' : 'motionSigners'] ?? 1
    if ((await countSigned(tx, row.id)) + 1 < min) throw new UserError('SIGNERS_MISSING', 'id', { min })
  }
  const silent = await forgetUnsigned(tx, row.id)
  announceLost(tx, await listAccountsOfPeople(tx, silent))
}
