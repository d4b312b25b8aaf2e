import type { Span } from '@minhui/schema/rules/case-clock'

/** The day on which all happens where nothing else is said: a Tuesday, five days before the Spring Festival of 2026. */
export const firstDay = '2026-02-10'
/** Noon of a day where the districts are. */
export const noon = (day: string) => new Date(`${day}T12:00:00+08:00`)

/**
 * The days that are worked after the first, as the State Council published them for 2026: off from 15 to 23 February, with
 * Saturday 14 and Saturday 28 worked in their place. Written by hand, so that nothing is checked against itself.
 */
const worked = [
  ...['02-11', '02-12', '02-13', '02-14', '02-24', '02-25', '02-26', '02-27', '02-28'],
  ...['03-02', '03-03', '03-04', '03-05', '03-06', '03-09', '03-10', '03-11', '03-12', '03-13'],
  ...['03-16', '03-17', '03-18', '03-19', '03-20', '03-23', '03-24', '03-25', '03-26', '03-27', '03-30'],
]
/** The same day of a later month; 10 May is a Sunday. */
const months: Record<number, string> = { 1: '2026-03-10', 3: '2026-05-11', 6: '2026-08-10' }

const afterWorked = (count: number) => `2026-${worked[count - 1]}`

/** The last days of a limit that begins on the first day. */
export const dueAfter = (span: Span) =>
  'months' in span
    ? { dueOn: months[span.months] ?? null, hardOn: null }
    : { dueOn: afterWorked(span.workingDays), hardOn: span.hardWorkingDays ? afterWorked(span.hardWorkingDays) : null }
