import { workingDaysBetween } from './case-clock.ts'
import type { CaseStanding } from './case-machine.ts'
import type { Procedure } from './case-procedure.ts'
import type { Calendar } from './working-days.ts'

/** How far a case has come, as figures need it; every kind of case carries it among its columns. */
export type CaseProgress = {
  /** Working days that its time had run when it came into its state: none of those on which a limit stood still. */
  spentDays: number
  /** The day of its first answer; null: it has none yet. */
  answeredOn: string | null
  /** The action of its last answer. */
  answeredBy: string | null
  /** Working days that its time had run until the first answer. */
  answerDays: number | null
  /** Whether the limit that ran at the first answer was kept. */
  answeredInTime: boolean | null
  /** Whether it had to be handled again after an answer. */
  reopened: boolean
  /** The day on which it ended; null: it has not, or was taken up again. */
  endedOn: string | null
  /** The action by which it ended. */
  endedBy: string | null
}

/** The actions whose words are the answer to what was said, in every kind of case. */
export const answeringActions: readonly string[] = ['settle', 'reply', 'explain', 'signReply']
/** What is done to a case that has to be handled. */
const handlingActions: readonly string[] = ['assign', 'start', ...answeringActions]

/**
 * Whether a case in this state has the answer of another case as its own (a common issue): it is nobody's turn, and an
 * answer leads on from there by itself. Its author waits for it as before.
 */
export const awaitsAnother = ({ states, transitions }: Procedure, state: string): boolean =>
  states[state]?.owner === null &&
  transitions.some(({ action, from, by }) => from.includes(state) && by.includes('system') && answeringActions.includes(action))

/** Of a case that begins. */
export const noProgress: CaseProgress = {
  spentDays: 0,
  answeredOn: null,
  answeredBy: null,
  answerDays: null,
  answeredInTime: null,
  reopened: false,
  endedOn: null,
  endedBy: null,
}

/**
 * How far a case has come when an action takes it from where it stands to a state. Days count by the calendar of the day
 * on which they are over: what was counted stays when a year is published later. Of a case that is answered with another,
 * `dueOn` is the last day of the limit that ran for that.
 */
export function progressAfter(
  procedure: Procedure,
  before: CaseStanding,
  { action, to, dueOn }: { action: string; to: string; dueOn?: string | null | undefined },
  day: string,
  calendar: Calendar,
): CaseProgress {
  const spent = before.spentDays + (standsStill(procedure, before) ? 0 : workingDaysBetween(before.since, day, calendar))
  const moves = to !== before.state
  const ends = procedure.states[to]?.owner === null
  return {
    spentDays: moves ? spent : before.spentDays,
    ...(moves ? answered(before, { action, dueOn }, day, spent) : keptAnswer(before)),
    reopened: before.reopened || (before.answeredOn !== null && moves && action !== 'close' && isToHandle(procedure, to)),
    endedOn: ends ? (moves ? day : before.endedOn) : null,
    endedBy: ends ? (moves ? action : before.endedBy) : null,
  }
}

const keptAnswer = ({ answeredOn, answeredBy, answerDays, answeredInTime }: CaseProgress) => ({
  answeredOn,
  answeredBy,
  answerDays,
  answeredInTime,
})

/** The first answer counts for the time, the last for what it was. */
function answered(
  before: CaseStanding,
  { action, dueOn }: { action: string; dueOn?: string | null | undefined },
  day: string,
  spent: number,
) {
  const kept = keptAnswer(before)
  if (!answeringActions.includes(action)) return kept
  if (kept.answeredOn !== null) return { ...kept, answeredBy: action }
  return { answeredOn: day, answeredBy: action, answerDays: spent, answeredInTime: isInTime(before, dueOn, day) }
}

/** By the limit that ran, its own or that of what it was answered with; what was missed before one stood still stays missed. */
const isInTime = ({ clocks }: CaseStanding, dueOn: string | null | undefined, day: string): boolean => {
  const running = clocks.find(({ pausedOn }) => !pausedOn)
  const last = running?.dueOn ?? dueOn ?? day
  return (
    day <= last && (running !== undefined || clocks.every(({ dueOn: own, pausedOn }) => pausedOn !== null && pausedOn <= own))
  )
}

/** Whether a limit stands still in a state, or the case has ended: then nobody's time runs that counts. */
const standsStill = (procedure: Procedure, { state, clocks }: CaseStanding) =>
  !awaitsAnother(procedure, state) && (procedure.states[state]?.owner === null || clocks.some(({ pausedOn }) => pausedOn))

/** Whether a case in this state waits to be handled: a procedure's states have no other meaning than what may be done. */
const isToHandle = ({ transitions }: Procedure, state: string) =>
  transitions.some(({ action, from }) => from.includes(state) && handlingActions.includes(action))

/** States in which the last answer stands: those to which an answer leads, and on from there until the case is to be handled again. */
export function answeredStates(procedure: Procedure): ReadonlySet<string> {
  const answering = procedure.transitions.filter(({ action }) => answeringActions.includes(action))
  const found = new Set(answering.map(({ to }) => to))
  for (const state of found)
    for (const { from, to } of procedure.transitions) if (from.includes(state) && !isToHandle(procedure, to)) found.add(to)
  return found
}
