import { useSession } from './session.tsx'

/** Where the districts are, wherever the browser is. */
const timeZone = 'Asia/Shanghai'

/** An instant as a field for day and time takes it, e.g. 2026-01-20T09:00. */
export const fieldOf = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(instant))
    .replace(' ', 'T')

/** The instant that such a field stands for. */
export const instantOf = (field: string): string => `${field.slice(0, 16)}:00+08:00`

/** The day on the wall of the congress, which is in China. */
export const today = (): string => fieldOf(new Date().toISOString()).slice(0, 10)

/** Writes an instant, to the minute, in the language of the page. */
export function useInstant(): (instant: string) => string {
  const { language } = useSession()
  const format = new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'medium', timeStyle: 'short' })
  return (instant) => format.format(new Date(instant))
}
