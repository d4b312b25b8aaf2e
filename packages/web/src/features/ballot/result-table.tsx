import { Section } from '../../components/state.tsx'
import { useText } from '../../lib/text.ts'
import type { Ballot, Result } from './ballot-documents.ts'
import { OptionTitle } from './option-title.tsx'

const parts = {
  CHOOSE: ['for'],
  EACH: ['for', 'against', 'abstain', 'unmarked'],
  ASSESS: ['satisfied', 'basically', 'dissatisfied', 'unmarked'],
} as const
const good = ['ELECTED', 'SATISFIED', 'BASICALLY_SATISFIED']

/** What a ballot came to, option by option: figures, a bar of them, and in words what became of it. */
export function ResultTable({ ballot, result }: { ballot: Ballot; result: Result }) {
  const t = useText()
  const { form } = ballot.method
  const width = (count: number) => `${(100 * count) / Math.max(1, result.valid)}%`
  const [one] = parts[form]
  return (
    <Section id="result" title={t('result')}>
      {result.fault && <p className="notice">{t(`fault_${result.fault}`)}</p>}
      {result.threshold !== null && (
        <p className="kind">{t(form === 'ASSESS' ? 'thresholdGrade' : 'thresholdAt', { count: result.threshold })}</p>
      )}
      <table className="results">
        <thead>
          <tr>
            <th scope="col">{t('option')}</th>
            <th scope="col">{t('votes')}</th>
            <th scope="col">{t('outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {result.options.map(({ option, counts, votes, rank, outcome }) => (
            <tr key={option?.id}>
              <th scope="row">
                <span className="ordinal">{option?.ordinal}</span>
                {option && <OptionTitle option={option} />}
              </th>
              <td>
                <div className="bar" aria-hidden="true">
                  {parts[form].map((part) => (
                    <span key={part} className={part} style={{ width: width(counts[part]) }} />
                  ))}
                </div>
                {form === 'CHOOSE' ? (
                  <span className="votes">{votes}</span>
                ) : (
                  <span className="votes">
                    {parts[form]
                      .filter((part) => part === one || counts[part] > 0)
                      .map((part) => `${t(`a_${part}`)} ${counts[part]}`)
                      .join(' · ')}
                  </span>
                )}
              </td>
              <td>
                <span className={good.includes(outcome) ? 'mark good' : 'mark'}>{t(`bo_${outcome}`, { rank })}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
