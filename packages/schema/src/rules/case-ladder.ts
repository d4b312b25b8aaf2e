import { type Clock, workingDaysBetween } from './case-clock.ts'
import type { Party } from './case-procedure.ts'
import type { Calendar } from './working-days.ts'

/** A step of the ladder that a case climbs while a time limit runs out. */
export type LadderStep = {
  /** Of which clock, of a state or beside them (`case-limit.ts`); absent: of every one. */
  clock?: string
  /** Counted from the last day, or from the last that is borne with, which is the same where there is no such. */
  at: 'due' | 'hard'
  /** So many working days after that day; below zero, before it. */
  days: number
  /** Who is told: whose turn it is, and others by their part in the case. */
  tell: readonly (Party | 'owner')[]
  /** Whether the case is urged (催办), which is an entry of its timeline. */
  urges?: boolean
}

/**
 * The ladder of a tenant that has said nothing else: the day before, whose turn it is; on the last day, the office too; once
 * it is past what is borne with, whoever supervises; a week of work later, the district admin.
 */
export const usualLadder: readonly LadderStep[] = [
  { at: 'due', days: -1, tell: ['owner'] },
  { at: 'due', days: 0, tell: ['owner', 'office_admin'] },
  { at: 'hard', days: 1, tell: ['owner', 'supervisor'], urges: true },
  { at: 'hard', days: 5, tell: ['owner', 'supervisor', 'district_admin'], urges: true },
]

/** How many working days a day comes after another; below zero, before it; 1 also on a day off right after. */
const daysAfter = (other: string, day: string, calendar: Calendar): number =>
  day <= other ? -workingDaysBetween(day, other, calendar) : Math.max(1, workingDaysBetween(other, day, calendar))

/** The steps of a ladder to which a clock has come on a day, by their place in it; none while it stands still. */
export function stepsReached(ladder: readonly LadderStep[], clock: Clock, day: string, calendar: Calendar): number[] {
  if (clock.pausedOn) return []
  const passed = { due: daysAfter(clock.dueOn, day, calendar), hard: daysAfter(clock.hardOn ?? clock.dueOn, day, calendar) }
  return ladder.flatMap((step, i) => ((step.clock ?? clock.name) === clock.name && passed[step.at] >= step.days ? [i] : []))
}

/** How many working days before the last one the first step of a ladder comes. */
export const daysAhead = (ladder: readonly LadderStep[]): number => Math.max(0, ...ladder.map(({ days }) => -days))
