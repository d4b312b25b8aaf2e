/** What the state has published of a year: public holidays, and the weekend days that are worked in their place. */
export type PublishedYear = { holidays: ReadonlySet<string>; workdays: ReadonlySet<string> }

/** Where the working-day calendar of a tenant comes from; days are YYYY-MM-DD. */
export type Calendar = {
  /** The published year, or null when it has not been published yet. */
  published: (year: number) => PublishedYear | null
  /** The tenant's own changes, which come first. */
  changes: ReadonlyMap<string, 'workday' | 'holiday'>
}

/** Whether a day is worked; `provisional` when its year has not been published and only weekends are known. */
export function workingDay(day: string, calendar: Calendar): { working: boolean; provisional: boolean } {
  const published = calendar.published(Number(day.slice(0, 4)))
  const provisional = published === null
  const change = calendar.changes.get(day)
  if (change) return { working: change === 'workday', provisional: false }
  if (published?.holidays.has(day)) return { working: false, provisional }
  if (published?.workdays.has(day)) return { working: true, provisional }
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return { working: weekday !== 0 && weekday !== 6, provisional }
}

/** The day after. */
export function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

/**
 * The working day that comes `count` working days after `day`, the day itself not counted; `provisional` when a day on
 * the way was.
 */
export function addWorkingDays(day: string, count: number, calendar: Calendar): { day: string; provisional: boolean } {
  let at = day
  let provisional = false
  for (let left = count; left > 0; ) {
    at = nextDay(at)
    const found = workingDay(at, calendar)
    provisional ||= found.provisional
    if (found.working) left--
  }
  return { day: at, provisional }
}
