import { Descriptions } from 'antd'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import type { Ballot } from './ballot-page.tsx'

/** What is voted on and how it is counted; what is not known yet is left out. */
export function BallotFacts({ ballot: one }: { ballot: Ballot }) {
  const t = useText()
  const name = useName()
  const { language } = useSession()
  const { form, rule, places, maxMarks } = one.method
  const isSelection = one.kind === 'SELECTION'
  const facts = {
    number: one.number,
    body: one.body && name(one.body),
    b_session: one.session?.name,
    b_kind: t(`b_${one.kind}`),
    b_form: t(`b_${form}`),
    b_rule: isSelection && !one.consultative && t(`b_${rule}`),
    b_places: isSelection && t('b_items', { count: places }),
    b_maxMarks: isSelection && t('b_items', { count: maxMarks }),
    b_openedAt: one.openedAt && new Date(one.openedAt).toLocaleString(language),
    b_closedAt: one.closedAt && new Date(one.closedAt).toLocaleString(language),
    b_rollDigest: one.rollDigest && <code className="digest">{one.rollDigest}</code>,
  } as const
  return (
    <section className="panel gap-above" aria-label={t('b_paper')}>
      <h2>{t('b_paper')}</h2>
      <Descriptions
        column={{ xs: 1, sm: 2 }}
        size="small"
        bordered
        items={(Object.keys(facts) as (keyof typeof facts)[])
          .filter((key) => facts[key])
          .map((key) => ({ key, label: t(key), children: facts[key] }))}
      />
      <h3 className="case-head">{t('b_options')}</h3>
      {one.options.length === 0 && <p className="muted">{t('none')}</p>}
      <ol className="paper-options">
        {one.options.map(({ id, title, project }) => (
          <li key={id}>
            <div className="row">
              {title}
              {project && <span className="muted unbroken">{project.number}</span>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
