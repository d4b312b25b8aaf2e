import { Section } from '../../components/state.tsx'
import { useText } from '../../lib/text.ts'
import type { Suggestion } from './suggestion-documents.ts'
import { LastDay } from './time-left.tsx'

/** Which units handle a suggestion and when they spoke with the deputy, and what the procuratorate made of it. */
export function SuggestionParts({ suggestion: { units, prosecutions } }: { suggestion: Suggestion }) {
  const t = useText()
  return (
    <>
      {units.length > 0 && (
        <Section id="units" title={t('handledBy')}>
          <ul className="lines">
            {units.map((one) => (
              <li key={one.id}>
                <span className="mark">{t(`part_${one.part}`)}</span> {one.unit?.name}{' '}
                {one.contactedOn && <small>{t('contactedOn', { day: one.contactedOn })}</small>}
                {one.opinion && (
                  <p className="prose">
                    {t('assistOpinion')}（{one.opinionOn}）：{one.opinion}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {prosecutions.map((one) => (
        <Section key={one.id} id={one.id} title={t(`prosecution_${one.direction}`)}>
          <p>
            <span className="mark">{t(`prosecution_${one.status}`)}</span> {one.otherField ?? t(`pf_${one.field}`)}
            {one.limit && (
              <>
                {` · ${t('dueOn')} `}
                <LastDay limit={one.limit} />
              </>
            )}
          </p>
          {[one.text, one.reason, one.report].map((said) =>
            said ? (
              <p key={said} className="prose">
                {said}
              </p>
            ) : null,
          )}
        </Section>
      ))}
    </>
  )
}
