import { type Clock, type Span, startClock } from './case-clock.ts'
import type { Procedure } from './case-procedure.ts'
import type { Calendar } from './working-days.ts'

/**
 * Time limits that run beside those of the states, each by the number of a procedure that is its length: a unit's first
 * word with the deputy, the opinion of one that assists, what is between the congress and the procuratorate.
 */
const lengths = {
  contact: { number: 'contactWorkingDays', span: (workingDays: number): Span => ({ workingDays }) },
  assist: { number: 'assistingMonths', span: (months: number): Span => ({ months }) },
  prosecution: { number: 'prosecutionWorkingDays', span: (workingDays: number): Span => ({ workingDays }) },
}
export type LimitName = keyof typeof lengths

/** Begins to count such a limit on a day, by the numbers of a procedure; all of them are there (`strangersIn`). */
export function startLimit({ numbers }: Pick<Procedure, 'numbers'>, name: LimitName, day: string, calendar: Calendar): Clock {
  const { number, span } = lengths[name]
  const length = numbers?.[number]
  if (length === undefined) throw new Error(`a procedure has no ${number}`)
  return startClock(name, day, span(length), calendar)
}

/** The names of the limits that run beside the states of a procedure: its ladder may speak of them. */
export const limitsBeside = ({ numbers = {} }: Pick<Procedure, 'numbers'>): string[] =>
  Object.entries(lengths).flatMap(([name, { number }]) => (number in numbers ? [name] : []))
