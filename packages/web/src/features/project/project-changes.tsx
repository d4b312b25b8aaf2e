import type { ReactNode } from 'react'
import { Section } from '../../components/state.tsx'
import { useText } from '../../lib/text.ts'
import { useMoney } from '../../lib/use-money.ts'
import type { Change, Plan } from './delivery-documents.ts'

const facts = ['goal', 'place', 'budget', 'finishOn', 'leader', 'milestones'] as const

/** How a plan was changed, why, and both versions of what was. */
export function ProjectChanges({ changes }: { changes: readonly Change[] }) {
  const t = useText()
  if (changes.length === 0) return null
  return (
    <Section id="changes" title={t('changes')}>
      {changes.map((change) => (
        <article key={change.id} className="letter">
          <h3>
            {change.decidedOn ?? change.createdAt.slice(0, 10)} <span className="mark">{t(`c_${change.status}`)}</span>
          </h3>
          <p>
            {t('changeReason')}：{change.reason}
          </p>
          <div className="versions">
            <Version title={t('changeBefore')} plan={change.before} />
            <Version title={t('changeAfter')} plan={change.after} />
          </div>
          {change.decision && <p className="prose">{change.decision}</p>}
        </article>
      ))}
    </Section>
  )
}

function Version({ title, plan }: { title: string; plan: Plan }) {
  const t = useText()
  const money = useMoney()
  const said: Record<(typeof facts)[number], ReactNode> = {
    goal: plan.goal,
    place: plan.place,
    budget: plan.budget !== null && money(plan.budget),
    finishOn: plan.finishOn,
    leader: plan.leader?.name,
    milestones: plan.milestones && plan.milestones.length > 0 && (
      <ol>
        {plan.milestones.map((one) => (
          <li key={`${one.title} ${one.plannedOn}`}>
            {one.title} <small>{one.plannedOn}</small>
          </li>
        ))}
      </ol>
    ),
  }
  return (
    <div>
      <strong>{title}</strong>
      <dl className="facts">
        {facts
          .filter((fact) => plan.fields.includes(fact))
          .map((fact) => (
            <div key={fact}>
              <dt>{t(`fact_${fact}`)}</dt>
              <dd>{said[fact] || t('unsaid')}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}
