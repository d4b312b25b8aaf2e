import { Tag } from 'antd'
import { useText } from '../lib/text.ts'

/** How much time a case has left, in words. */
export function TimeLeft({ days }: { days: number | null }) {
  const t = useText()
  if (days === null) return null
  if (days < 0) return <Tag color="red">{t('overdueBy', { days: -days })}</Tag>
  return <Tag color={days <= 1 ? 'blue' : 'default'}>{t('daysLeft', { days })}</Tag>
}
