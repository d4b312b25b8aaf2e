import { useText } from '../../lib/text.ts'

/** How much time is left, in words. */
export function TimeLeft({ days }: { days: number | null }) {
  const t = useText()
  if (days === null) return null
  if (days < 0) return <span className="mark late">{t('overdueBy', { days: -days })}</span>
  return <span className="mark">{t('daysLeft', { days })}</span>
}
