import { Descriptions, Progress } from 'antd'
import { useMoney } from '../../lib/money.ts'
import { useName, useText } from '../../lib/text.ts'
import type { Project } from './project-documents.ts'
import { Light } from './project-light.tsx'

/** How the delivery of a project fares: its colour with every reason for it, who answers for it, money and time, and how it was judged. */
export function DeliveryFacts({ project: one }: { project: Project }) {
  const t = useText()
  const name = useName()
  const money = useMoney()
  if (!one.light) return null
  const spending = one.budget ? Math.round((one.spent / one.budget) * 100) : null
  const facts = {
    light: (
      <>
        <Light light={one.light} />
        {one.lightReasons.map(({ message }) => (
          <div key={message}>{message}</div>
        ))}
      </>
    ),
    percent: <Progress percent={one.percent} size="small" aria-label={t('percent')} />,
    spentOfBudget: (
      <>
        {[money(one.spent), money(one.budget)].filter(Boolean).join(' / ')}
        {spending !== null && (
          <Progress
            percent={Math.min(spending, 100)}
            size="small"
            format={() => `${spending}%`}
            status={spending > 100 ? 'exception' : 'normal'}
            aria-label={t('spentOfBudget')}
          />
        )}
      </>
    ),
    deliveryLeader: one.leader?.name,
    supervisingGroup: one.group && name(one.group),
    deliveryTime: [one.startsOn, one.finishOn].filter(Boolean).join(' – '),
    reportEvery: (
      <>
        {t(`every_${one.reportEvery}`)}{' '}
        {one.reportDueOn && <span className="muted">{t('nextReport', { day: one.reportDueOn })}</span>}
      </>
    ),
    deliveredOn: one.deliveredOn,
    inspection: one.inspection && [t(one.inspection), one.inspectedOn].filter(Boolean).join(' · '),
    citizensRating:
      one.rating.count > 0 && t('ratingOf', { average: (one.rating.average ?? 0).toFixed(1), count: one.rating.count }),
  } as const
  return (
    <section aria-label={t('delivery')}>
      <h3 className="case-head">{t('delivery')}</h3>
      <Descriptions
        column={{ xs: 1, sm: 2 }}
        size="small"
        bordered
        items={(Object.keys(facts) as (keyof typeof facts)[])
          .filter((key) => facts[key])
          .map((key) => ({ key, label: t(key), children: facts[key] }))}
      />
    </section>
  )
}
