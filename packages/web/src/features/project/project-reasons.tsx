import { Section } from '../../components/state.tsx'
import { useText } from '../../lib/text.ts'
import type { Project } from './project-documents.ts'

/** Why a project was taken or not: the reason in words, and each condition with what was found. */
export function ProjectReasons({ project: { rejectionName, decision, eligibility } }: { project: Project }) {
  const t = useText()
  if (!rejectionName && !decision && eligibility.length === 0) return null
  return (
    <Section id="reasons" title={t(rejectionName ? 'whyNot' : 'whyTaken')}>
      {rejectionName && (
        <p>
          <span className="mark late">{rejectionName}</span>
        </p>
      )}
      {decision && <p className="prose">{decision}</p>}
      {eligibility.length > 0 && (
        <ul className="findings">
          {eligibility.map(({ code, name, met, note }) => (
            <li key={code} className={met ? 'right' : 'wrong'}>
              <span aria-hidden="true">{met ? '✓' : '✗'}</span>
              <div>
                {name}：{t(met ? 'met' : 'notMet')}
                {note && <small> {note}</small>}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
