import { addWorkingDays, type Calendar, nextDay, workingDay } from './working-days.ts'

/**
 * A time limit of a case. It is counted from the day after it began (Civil Code 201) and ends with its last day, which is
 * fixed when it begins, when it goes on after a pause, and when the calendar changes; what is left is reckoned from it.
 * Days are YYYY-MM-DD where the tenants are; half days there are none.
 */
export type Clock = {
  name: string
  /** The day on which it began. */
  begunOn: string
  /** The day from which it counts: it began, or went on after a pause. */
  from: string
  /** How much is left from that day on. */
  left: Span
  /** Its last day. */
  dueOn: string
  /** The last day that is borne with when the first was missed; null: the same. */
  hardOn: string | null
  /** A day on the way is of a year whose calendar is not published yet. */
  provisional: boolean
  /** Since when it stands still; null: it runs. */
  pausedOn: string | null
  /** Its last days are not reckoned from `from`: it was overdue when it stood still, or somebody promised the day. */
  isShifted?: boolean
}

/** A length of time: working days, or months, which end on the same day of a later month. */
export type Span = { workingDays: number; hardWorkingDays?: number } | { months: number }

// Made once: making one costs a hundred times what it does.
const calendarDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
/** The day of an instant where the tenants are. */
export const dayOf = (instant: Date): string => calendarDay.format(instant)

/** The instant with which a day ends there. */
export const endOf = (day: string): string => `${day}T23:59:59.999+08:00`

/** The same day of a later month, or the last one of that month when it is shorter (Civil Code 202). */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  last.setUTCDate(Math.min(date, last.getUTCDate()))
  return last.toISOString().slice(0, 10)
}

/** The day itself when it is worked, else the next that is: a limit does not end on a day off (Civil Code 203). */
function nextWorked(day: string, calendar: Calendar): { day: string; provisional: boolean } {
  let at = day
  for (let provisional = false; ; at = nextDay(at)) {
    const found = workingDay(at, calendar)
    provisional ||= found.provisional
    if (found.working) return { day: at, provisional }
  }
}

function endOfSpan(from: string, span: Span, calendar: Calendar) {
  if ('months' in span) {
    const { day, provisional } = nextWorked(addMonths(from, span.months), calendar)
    return { dueOn: day, hardOn: null, provisional }
  }
  const due = addWorkingDays(from, span.workingDays, calendar)
  const hard = span.hardWorkingDays === undefined ? null : addWorkingDays(from, span.hardWorkingDays, calendar)
  return { dueOn: due.day, hardOn: hard?.day ?? null, provisional: due.provisional || (hard?.provisional ?? false) }
}

/** Begins to count on a day. */
export const startClock = (name: string, day: string, span: Span, calendar: Calendar): Clock => ({
  name,
  begunOn: day,
  from: day,
  left: span,
  ...endOfSpan(day, span, calendar),
  pausedOn: null,
})

/** Stands still from a day on; what stands still already stays so. */
export const pauseClock = (clock: Clock, day: string): Clock => (clock.pausedOn ? clock : { ...clock, pausedOn: day })

/** Goes on with what was left, from a day on. A span of months counts from as many days later as it stood still. */
export function resumeClock(clock: Clock, day: string, calendar: Calendar): Clock {
  if (!clock.pausedOn) return clock
  const stood = Math.max(0, daysBetween(clock.pausedOn, day))
  // What was overdue stays so: its last days move by as long as it stood still, and no further.
  if (clock.pausedOn > clock.dueOn || clock.isShifted) {
    const hardOn = clock.hardOn && addDays(clock.hardOn, stood)
    return { ...clock, dueOn: addDays(clock.dueOn, stood), hardOn, pausedOn: null, isShifted: true }
  }
  if ('months' in clock.left) {
    const from = addDays(clock.from, stood)
    return { ...clock, from, ...endOfSpan(from, clock.left, calendar), pausedOn: null }
  }
  const used = workingDaysBetween(clock.from, clock.pausedOn, calendar)
  const { workingDays, hardWorkingDays } = clock.left
  const left: Span = {
    workingDays: Math.max(0, workingDays - used),
    ...(hardWorkingDays !== undefined && { hardWorkingDays: Math.max(0, hardWorkingDays - used) }),
  }
  return { ...startClock(clock.name, day, left, calendar), begunOn: clock.begunOn }
}

/** The same limit by another calendar: a year was published, or the tenant changed a day. What stands still waits. */
export const recomputeClock = (clock: Clock, calendar: Calendar): Clock =>
  clock.pausedOn || clock.isShifted ? clock : { ...clock, ...endOfSpan(clock.from, clock.left, calendar) }

/** The same limit with another length, counted from where it began: what it has stood still is within the new length. */
export const lengthenClock = (clock: Clock, span: Span, calendar: Calendar): Clock => {
  const { isShifted: _, ...rest } = clock
  return { ...rest, from: clock.begunOn, left: span, ...endOfSpan(clock.begunOn, span, calendar) }
}

/** A limit whose last day somebody has promised, not before the day on which it begins. */
export const promisedClock = (name: string, day: string, until: string): Clock => ({
  name,
  begunOn: day,
  from: day,
  left: { workingDays: 0 },
  dueOn: until < day ? day : until,
  hardOn: null,
  provisional: false,
  pausedOn: null,
  isShifted: true,
})

/**
 * Working days that are left on a day, 0 on the last; below zero, those that it is overdue, -1 also on a day off right
 * after the last. Null while it stands still.
 */
export function remainingDays(clock: Pick<Clock, 'dueOn' | 'pausedOn'>, day: string, calendar: Calendar): number | null {
  if (clock.pausedOn) return null
  return day <= clock.dueOn
    ? workingDaysBetween(day, clock.dueOn, calendar)
    : -Math.max(1, workingDaysBetween(clock.dueOn, day, calendar))
}

/** How many working days come after `from`, up to and with `to`. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar): number {
  let count = 0
  for (let at = from; at < to; ) {
    at = nextDay(at)
    if (workingDay(at, calendar).working) count++
  }
  return count
}

const addDays = (day: string, count: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
