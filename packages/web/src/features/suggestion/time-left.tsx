import { useText } from '../../lib/text.ts'

/** How much time is left, in words. */
export function TimeLeft({ days }: { days: number | null }) {
  const t = useText()
  if (days === null) return null
  if (days < 0) return <span className="mark late">{t('overdueBy', { days: -days })}</span>
  return <span className="mark">{t('daysLeft', { days })}</span>
}

type Limit = { readonly dueOn: string | null; readonly remainingDays: number | null; readonly provisional: boolean }

/** The last day of a time limit: what is left until then, and whether the day may still move. */
export function LastDay({ limit: { dueOn, remainingDays, provisional } }: { limit: Limit }) {
  const t = useText()
  if (!dueOn) return null
  return (
    <>
      {dueOn} <TimeLeft days={remainingDays} /> {provisional && <span className="mark">{t('provisional')}</span>}
    </>
  )
}
