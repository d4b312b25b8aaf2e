import { Attached } from '../../components/attached.tsx'
import { Section } from '../../components/state.tsx'
import { useText } from '../../lib/text.ts'
import type { Delivery } from './delivery-documents.ts'

/** What deputies saw of a project and remarked, and what the unit answered. */
export function ProjectSupervision({ visits, remarks }: Pick<Delivery, 'visits' | 'remarks'>) {
  const t = useText()
  return (
    <>
      {visits.length > 0 && (
        <Section id="visits" title={t('visits')}>
          <ol className="timeline">
            {visits.map((visit) => (
              <li key={visit.id}>
                <strong>{visit.visitedOn}</strong> <small>{visit.group?.name}</small>
                <p>{visit.text}</p>
                <Attached files={visit.photos} />
              </li>
            ))}
          </ol>
        </Section>
      )}
      {remarks.length > 0 && (
        <Section id="remarks" title={t('remarks')}>
          {remarks.map((remark) => (
            <article key={remark.id} className="letter">
              <small>{remark.createdAt.slice(0, 10)}</small>
              <p className="prose">{remark.text}</p>
              {remark.answer ? (
                <>
                  <h3>
                    {t('remarkAnswer')} <small>{remark.answeredOn}</small>
                  </h3>
                  <p className="prose">{remark.answer}</p>
                </>
              ) : (
                <span className="mark">{t('notAnswered')}</span>
              )}
            </article>
          ))}
        </Section>
      )}
    </>
  )
}
