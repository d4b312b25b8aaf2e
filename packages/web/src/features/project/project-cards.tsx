import { Link } from 'react-router'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { useMoney } from '../../lib/use-money.ts'
import type { Listed } from './project-documents.ts'
import { ProjectMarks } from './project-marks.tsx'

/** Projects, each as a card: what it is, where, what it costs, who delivers it and how that fares. */
export function ProjectCards({ projects }: { projects: readonly Listed[] }) {
  const t = useText()
  const name = useName()
  const money = useMoney()
  const { tenant } = useSession()
  return (
    <ul className="cards project-cards">
      {projects.map((one) => {
        const cost = one.budget ?? one.costEstimate
        const facts: [label: string, said: string | null | undefined][] = [
          [t('placeOf'), one.place],
          [t(one.budget === null ? 'cost' : 'budget'), cost === null ? null : money(cost)],
          [t('leadUnit'), one.unit?.name],
        ]
        return (
          <li key={one.id}>
            <Link to={`/${tenant}/projects/${one.number}`}>{one.title}</Link>
            <ProjectMarks project={one} />
            {one.light && (
              <div className="percent">
                <progress value={one.percent} max={100} aria-label={t('percentOf')} />
                <small>{t('percentDone', { percent: one.percent })}</small>
              </div>
            )}
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
            <small>
              {[
                String(one.year),
                one.body && name(one.body),
                one.category && name(one.category),
                one.likes > 0 && t('likeCount', { count: one.likes }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        )
      })}
    </ul>
  )
}
