import { Link } from 'react-router'
import { Section } from '../../components/state.tsx'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import type { Project } from './project-documents.ts'

/** The ballots in which deputies voted on a project, and how content they were with what was delivered. */
export function ProjectVotes({ project: { ballots, inspection, inspectedOn } }: { project: Project }) {
  const t = useText()
  const { tenant } = useSession()
  if (ballots.length === 0 && !inspection) return null
  return (
    <Section id="votes" title={t('votedOn')}>
      {inspection && (
        <p>
          {t('inspectionOf')}：<strong>{t(inspection)}</strong>{' '}
          {inspectedOn && (
            <small>
              {t('inspectedOn')} {inspectedOn}
            </small>
          )}
        </p>
      )}
      <ul className="papers">
        {ballots.map((one) => (
          <li key={one.id}>
            <Link to={`/${tenant}/ballots/${one.id}`}>{one.title}</Link>
            <small>
              {[
                t(`bk_${one.kind}`),
                one.round > 1 && t('round', { n: one.round }),
                t(`bs_${one.status}`),
                one.rehearsal && t('rehearsal'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  )
}
