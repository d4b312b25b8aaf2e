/** How often a unit reports on a project. */
export const reportIntervals = ['month', 'quarter'] as const
export type ReportInterval = (typeof reportIntervals)[number]

/** A period of reporting in the words of its interval: `2026-03`, `2026-Q1`. */
const written = /^(\d{4})-(?:(0[1-9]|1[0-2])|Q([1-4]))$/

/** Whether a text is a period of this interval. */
export function isPeriod(text: string, every: ReportInterval): boolean {
  const [, , month, quarter] = written.exec(text) ?? []
  return every === 'month' ? month !== undefined : quarter !== undefined
}

/** The period in which a day lies. */
export function periodOf(day: string, every: ReportInterval): string {
  const [year, month] = [day.slice(0, 4), day.slice(5, 7)]
  return every === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

/** The last day of a period. */
export function endOfPeriod(period: string): string {
  const [, year, month, quarter] = written.exec(period) ?? []
  if (!year) throw new RangeError(`no period: ${period}`)
  // The day before the first of the month after it.
  return new Date(Date.UTC(Number(year), month ? Number(month) : Number(quarter) * 3, 0)).toISOString().slice(0, 10)
}

/** The period after another one. */
export function nextPeriod(period: string): string {
  const after = new Date(Date.parse(endOfPeriod(period)) + 86_400_000).toISOString().slice(0, 10)
  return periodOf(after, period.includes('Q') ? 'quarter' : 'month')
}

/** The first period, from the one in which delivery began, of which there is no report. */
export function firstUnreported(begunOn: string, every: ReportInterval, reported: ReadonlySet<string>): string {
  let period = periodOf(begunOn, every)
  while (reported.has(period)) period = nextPeriod(period)
  return period
}

/** Until when the report of a period has to be there. */
export function reportDueOn(period: string, graceDays: number): string {
  return new Date(Date.parse(endOfPeriod(period)) + graceDays * 86_400_000).toISOString().slice(0, 10)
}
