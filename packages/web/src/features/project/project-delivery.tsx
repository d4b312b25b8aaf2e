import { Attached } from '../../components/attached.tsx'
import { Loaded, Section } from '../../components/state.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { useMoney } from '../../lib/use-money.ts'
import { type Delivery, DeliveryDocument } from './delivery-documents.ts'
import { ProjectChanges } from './project-changes.tsx'
import type { Project } from './project-documents.ts'
import { ProjectSupervision } from './project-supervision.tsx'
import { RatingForm } from './rating-form.tsx'

/** How the delivery of a project goes: what of it is done, what is late, what it costs, who looked at it, how people find it. */
export function ProjectDelivery({ project, isSignedIn }: { project: Project; isSignedIn: boolean }) {
  const t = useText()
  const query = useGraphQL(DeliveryDocument, { number: project.number }, { fresh: true })
  return (
    <Loaded query={query}>
      {({ projects: { nodes } }) =>
        nodes[0] && (
          <>
            <Section id="delivery" title={t('delivery')}>
              <div className="percent">
                <progress value={project.percent} max={100} aria-label={t('percentOf')} />
                <strong>{t('percentDone', { percent: project.percent })}</strong>
              </div>
              {nodes[0].lightReasons.length > 0 && (
                <ul className="words">
                  {nodes[0].lightReasons.map(({ code, message }) => (
                    <li key={`${code} ${message}`}>{message}</li>
                  ))}
                </ul>
              )}
              <Milestones milestones={nodes[0].milestones} />
              <Reports reports={nodes[0].progress} />
            </Section>
            <ProjectChanges changes={nodes[0].changes} />
            <ProjectSupervision visits={nodes[0].visits} remarks={nodes[0].remarks} />
            <RatingForm delivery={nodes[0]} number={project.number} isSignedIn={isSignedIn} reload={() => query.refetch()} />
          </>
        )
      }
    </Loaded>
  )
}

function Milestones({ milestones }: { milestones: Delivery['milestones'] }) {
  const t = useText()
  if (milestones.length === 0) return null
  const today = new Date().toLocaleDateString('sv')
  return (
    <>
      <h3>{t('milestones')}</h3>
      <ol className="milestones">
        {milestones.map(({ id, title, plannedOn, doneOn }) => {
          const isLate = !doneOn && plannedOn < today
          return (
            <li key={id} className={doneOn ? 'done' : isLate ? 'late' : undefined}>
              <span>{title}</span>{' '}
              <small>{doneOn ? t('milestoneDone', { on: doneOn }) : t('milestonePlanned', { on: plannedOn })}</small>{' '}
              {isLate && <span className="mark late">{t('milestoneLate')}</span>}
            </li>
          )
        })}
      </ol>
    </>
  )
}

function Reports({ reports }: { reports: Delivery['progress'] }) {
  const t = useText()
  const money = useMoney()
  return (
    <>
      <h3>{t('progressReports')}</h3>
      {reports.length === 0 && <p className="state">{t('noReports')}</p>}
      <ol className="timeline">
        {reports.map((report) => (
          <li key={report.id}>
            <strong>{report.period}</strong>{' '}
            <small>
              {t('percentDone', { percent: report.percent })} · {t('spentSoFar', { sum: money(report.spent) })}
            </small>
            <p>{report.text}</p>
            <Attached files={report.photos} />
          </li>
        ))}
      </ol>
    </>
  )
}
