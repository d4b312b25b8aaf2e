import { StepHeading } from '../../components/step-heading.tsx'
import { useText } from '../../lib/text.ts'
import type { Booth } from './ballot-documents.ts'
import type { Answers } from './paper.tsx'
import type { BoothWays } from './use-booth.ts'

type Props = { ballot: Booth; answers: Answers; ways: BoothWays; onBack: () => void; onCast: () => void }

/** What was marked, to be looked at once more before it is cast for good. */
export function PaperReview({ ballot: { options, method }, answers, ways: { isBusy, wrong }, onBack, onCast }: Props) {
  const t = useText()
  const answerOf = (id: string) => answers[id] ?? 'unmarked'
  const isChoice = method.form === 'CHOOSE'
  const given = options.filter(({ id }) => answerOf(id) !== 'unmarked').length
  const remark =
    given === 0
      ? t('reviewBlank')
      : isChoice
        ? given < method.maxMarks && t('reviewFewer', { count: given, max: method.maxMarks })
        : given < options.length && t('reviewSilent', { count: options.length - given })
  return (
    <section className="paper" aria-label={t('review')}>
      <StepHeading>{t('review')}</StepHeading>
      <ol className="options">
        {options.map(({ id, ordinal, title }) => {
          const answer = answerOf(id)
          return (
            <li key={id} className={answer === 'unmarked' ? 'left-out' : 'chosen-option'}>
              <span className="ordinal">{ordinal}</span>
              <span>{title}</span>
              <strong>{isChoice ? t(answer === 'for' ? 'a_chosen' : 'a_notChosen') : t(`a_${answer}`)}</strong>
            </li>
          )
        })}
      </ol>
      {remark && <p className="notice">{remark}</p>}
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div className="count">
        <p>{t('reviewFinal')}</p>
        <span className="actions">
          <button type="button" className="action plain" disabled={isBusy} onClick={onBack}>
            {t('back')}
          </button>
          <button type="button" className="action" disabled={isBusy} onClick={onCast}>
            {t(isBusy ? 'casting' : 'castNow')}
          </button>
        </span>
      </div>
    </section>
  )
}
