import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { useMoney } from '../../lib/use-money.ts'
import type { Project } from './project-documents.ts'

/** What a project is, for whom, by whom, for how much. Which citizen proposed it is nowhere. */
export function ProjectFacts({ project: one }: { project: Project }) {
  const t = useText()
  const name = useName()
  const money = useMoney()
  const { tenant } = useSession()
  const proposer = one.mandate?.person?.name ?? one.proposerUnit?.name ?? t(`p_${one.proposerKind}`)
  const whom = [one.beneficiaries, one.beneficiaryCount !== null && t('beneficiaryCount', { count: one.beneficiaryCount })]
  const assisting = one.units.filter(({ part }) => part === 'CO').map(({ unit }) => unit?.name)
  const facts: [label: string, said: ReactNode][] = [
    [t('number'), one.number],
    [t('yearOf'), String(one.year)],
    [t('bodyOf'), one.body && name(one.body)],
    [t('category'), one.category && name(one.category)],
    [t('placeOf'), one.place],
    [t('onMap'), one.latitude !== null && one.longitude !== null && `${one.longitude.toFixed(5)}, ${one.latitude.toFixed(5)}`],
    [t('cost'), one.costEstimate !== null && money(one.costEstimate)],
    [t('budget'), one.budget !== null && money(one.budget)],
    [t('spent'), one.budget !== null && money(one.spent)],
    [t('beneficiaries'), whom.filter(Boolean).join('，')],
    [t('goal'), one.goal],
    [t('proposedBy'), proposer],
    [t('fromCall'), one.call && <Link to={`/${tenant}/calls/${one.call.id}`}>{one.call.title}</Link>],
    [
      t('fromSuggestion'),
      one.suggestion && <Link to={`/${tenant}/suggestions/${one.suggestion.id}`}>{one.suggestion.title}</Link>,
    ],
    [t('mergedInto'), one.into && <Link to={`/${tenant}/projects/${one.into.number}`}>{one.into.title}</Link>],
    [t('leadUnit'), one.unit?.name],
    [t('coUnits'), assisting.join('、')],
    [t('leader'), one.leader?.name],
    [t('group'), one.group?.name],
    [
      t('period'),
      one.finishOn && (
        <>
          {one.startsOn && <span className="day">{one.startsOn} — </span>}
          <span className="day">{one.finishOn}</span>
        </>
      ),
    ],
  ]
  return (
    <section aria-label={t('about')}>
      <dl className="facts">
        {facts.map(
          ([label, said]) =>
            said && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{said}</dd>
              </div>
            ),
        )}
      </dl>
      {one.merged > 0 && <small>{t('mergedCount', { count: one.merged })}</small>}
    </section>
  )
}
