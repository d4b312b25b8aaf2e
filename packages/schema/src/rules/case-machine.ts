import {
  type Clock,
  dayOf,
  lengthenClock,
  pauseClock,
  promisedClock,
  resumeClock,
  startClock,
  workingDaysBetween,
} from './case-clock.ts'
import { type PartsOf, type Party, type Procedure, type Transition, unitParties, type Visibility } from './case-procedure.ts'
import { awaitsAnother, type CaseProgress, noProgress, progressAfter } from './case-progress.ts'
import type { Calendar } from './working-days.ts'

/** What the machine knows of a case. */
export type CaseStanding = CaseProgress & {
  state: string
  /** The day on which it came into the state. */
  since: string
  /** The clock of the state, and those that stand still. */
  clocks: readonly Clock[]
  /** How often each action was done. */
  done: Readonly<Record<string, number>>
}

/** Who does something: as which parties, and for units with which parts. */
export type Doer = { as: readonly Party[]; parts?: PartsOf | undefined }
/** Somebody does something, saying what. */
export type Attempt = Doer & {
  action: string
  input: Readonly<Record<string, unknown>>
  /** The last day of the limit that ran for another case, with whose answer this one is answered. */
  dueOn?: string | null | undefined
}

export type Refusal =
  | { refused: 'STATUS' }
  | { refused: 'FORBIDDEN' }
  | { refused: 'REQUIRED'; field: string }
  | { refused: 'REASON'; field: string }
  | { refused: 'TOO_MANY'; times: number }
  | { refused: 'TOO_LATE'; days: number }
export type Move = { standing: CaseStanding; visibility: Visibility; transition: Transition }

/** Where a case stands when it begins. */
export function beginCase(procedure: Procedure, now: Date, calendar: Calendar): CaseStanding {
  const day = dayOf(now)
  return {
    state: procedure.initial,
    since: day,
    clocks: clocksOf(procedure, procedure.initial, [], day, calendar),
    done: {},
    ...noProgress,
  }
}

/**
 * What comes of an attempt, or why nothing does: pure, so that everybody can ask before. It is the only judge of what may
 * be done in which state; who may see and touch the case at all is for permissions.
 */
export function decide(
  procedure: Procedure,
  standing: CaseStanding,
  attempt: Attempt,
  now: Date,
  calendar: Calendar,
): Move | Refusal {
  const here = procedure.transitions.filter(({ action, from }) => action === attempt.action && from.includes(standing.state))
  if (here.length === 0) return { refused: 'STATUS' }
  const fits = ({ when = {} }: Transition) =>
    Object.entries(when).every(([key, values]) => values.includes(String(attempt.input[key])))
  const transition = here.find(fits)
  if (!transition) return { refused: 'REQUIRED', field: Object.keys(here[0]?.when ?? {})[0] ?? 'input' }
  const day = dayOf(now)
  const refusal = refusalOf(transition, standing, attempt, day, calendar)
  if (refusal) return refusal
  const missing = transition.needs?.find((field) => isEmpty(attempt.input[field]))
  if (missing) return { refused: 'REQUIRED', field: missing }
  if (transition.reasons && !transition.reasons.includes(String(attempt.input['reason'])))
    return { refused: 'REASON', field: 'reason' }
  return {
    transition,
    visibility: transition.visibility,
    standing: {
      state: transition.to,
      // Within the same state, e.g. a reminder, the time goes on.
      since: transition.to === standing.state ? standing.since : day,
      clocks: clocksOf(procedure, transition.to, standing.clocks, day, calendar, { transition, input: attempt.input }),
      done: { ...standing.done, [transition.action]: (standing.done[transition.action] ?? 0) + 1 },
      ...progressAfter(procedure, standing, { ...transition, dueOn: attempt.dueOn }, day, calendar),
    },
  }
}

/** Why these parties cannot take a transition now, whatever they say; null: they can. */
function refusalOf(
  { action, by, parts: needed, times, within }: Transition,
  standing: CaseStanding,
  { as, parts }: Doer,
  day: string,
  calendar: Calendar,
): Refusal | null {
  const acting = by.filter((party) => as.includes(party))
  if (acting.length === 0) return { refused: 'FORBIDDEN' }
  const has = (party: Party) =>
    !needed || !unitParties.includes(party) || (parts?.[party]?.some((part) => needed.includes(part)) ?? false)
  if (!acting.some(has)) return { refused: 'STATUS' }
  if (times !== undefined && (standing.done[action] ?? 0) >= times) return { refused: 'TOO_MANY', times }
  const begun = standing.clocks.find(({ pausedOn }) => !pausedOn)?.begunOn ?? standing.since
  if (within !== undefined && workingDaysBetween(begun, day, calendar) > within) return { refused: 'TOO_LATE', days: within }
  return null
}

const isEmpty = (value: unknown) => value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

/** The clocks in a state: its own begins, goes on, or is taken up again; those that it pauses stand still, while another case is awaited all; all others end. */
function clocksOf(
  procedure: Procedure,
  state: string,
  before: readonly Clock[],
  day: string,
  calendar: Calendar,
  by?: { transition: Transition; input: Attempt['input'] },
): Clock[] {
  const { clock, pauses = [] } = procedure.states[state] ?? {}
  const isWaiting = awaitsAnother(procedure, state)
  const still = before.filter(({ name }) => isWaiting || pauses.includes(name)).map((one) => pauseClock(one, day))
  if (!clock) return still
  const { name, ...usual } = clock
  const { span, until, restarts, runsOn } = by?.transition ?? {}
  const promised = until && by?.input[until]
  const known = restarts ? undefined : before.find((one) => one.name === name)
  // What goes on until another day began when it did.
  if (promised) return [promisedClock(name, known?.begunOn ?? day, String(promised)), ...still]
  if (!known) return [startClock(name, day, span ?? usual, calendar), ...still]
  const resumed = resumeClock(known, (runsOn && known.pausedOn) || day, calendar)
  return [span ? lengthenClock(resumed, span, calendar) : resumed, ...still]
}

/** The clock that runs; the others stand still. */
export const runningClock = ({ clocks }: Pick<CaseStanding, 'clocks'>): Clock | null =>
  clocks.find(({ pausedOn }) => !pausedOn) ?? null

/**
 * What somebody may do now, as these parties; what has to be said is for the form to ask. Of what is known of the case
 * already, by the names of `when`, only what fits is answered; of units, only what is for the part that they have.
 */
export function possibleTransitions(
  procedure: Procedure,
  standing: CaseStanding,
  as: readonly Party[],
  now: Date,
  calendar: Calendar,
  { facts = {}, parts }: { facts?: Readonly<Record<string, string>> | undefined; parts?: PartsOf | undefined } = {},
): Transition[] {
  const day = dayOf(now)
  const fits = ({ when = {} }: Transition) =>
    Object.entries(when).every(([key, values]) => facts[key] === undefined || values.includes(facts[key]))
  return procedure.transitions.filter(
    (transition) =>
      transition.from.includes(standing.state) &&
      fits(transition) &&
      !refusalOf(transition, standing, { as, parts }, day, calendar),
  )
}

/** The actions of `possibleTransitions`, each once. */
export const possibleActions = (...asked: Parameters<typeof possibleTransitions>): string[] => [
  ...new Set(possibleTransitions(...asked).map(({ action }) => action)),
]

/** What the clock does by itself on a day: the transition of a clock that has run out, in the name of nobody. */
export function overdueAction(procedure: Procedure, standing: CaseStanding, day: string): string | null {
  const clock = runningClock(standing)
  if (!clock || day <= clock.dueOn) return null
  const due = procedure.transitions.find(({ onOverdue, from }) => onOverdue === clock.name && from.includes(standing.state))
  return due?.action ?? null
}
