import { type BallotAnswer, choicesOf } from '@minhui/schema/rules/ballot-choices'
import type { BallotForm } from '@minhui/schema/rules/ballot-method'
import { useState } from 'react'
import { StepHeading } from '../../components/step-heading.tsx'
import { useText } from '../../lib/text.ts'
import type { Booth } from './ballot-documents.ts'
import { PaperOption } from './paper-option.tsx'
import { PaperReview } from './paper-review.tsx'
import type { BoothWays } from './use-booth.ts'

/** What was said of options, by their ids. */
export type Answers = Readonly<Record<string, BallotAnswer>>

/** The paper: each option is marked as the form says, and no more of them than it allows; then it is reviewed and cast. */
export function Paper({ ballot, ways }: { ballot: Booth; ways: BoothWays }) {
  const t = useText()
  const [answers, setAnswers] = useState<Answers>({})
  const [isReviewed, setReviewed] = useState(false)
  const { form, maxMarks: max } = ballot.method
  const { options } = ballot
  const given = Object.values(answers).filter((answer) => answer !== 'unmarked')
  const marked = given.filter((answer) => answer === 'for').length
  const isFull = form !== 'ASSESS' && marked >= max
  const limit = form === 'CHOOSE' || (form === 'EACH' && max < options.length)
  const count = [
    form === 'CHOOSE' && t('chosenOf', { count: marked, max }),
    form !== 'CHOOSE' && t('answeredOf', { count: given.length, n: options.length }),
    form === 'EACH' && limit && t('forOf', { count: marked, max }),
  ].filter((one) => one !== false)
  if (isReviewed) {
    const method = { form: form.toLowerCase() as BallotForm, options: options.map(({ id }) => id) }
    return (
      <PaperReview
        ballot={ballot}
        answers={answers}
        ways={ways}
        onBack={() => setReviewed(false)}
        onCast={() => ways.cast(choicesOf(method, answers))}
      />
    )
  }
  return (
    <form
      className="paper"
      aria-label={t('paper')}
      onSubmit={(event) => {
        event.preventDefault()
        setReviewed(true)
      }}
    >
      <StepHeading>{t('paper')}</StepHeading>
      <ol className="options">
        {options.map((option) => (
          <PaperOption
            key={option.id}
            form={form}
            option={option}
            answer={answers[option.id] ?? 'unmarked'}
            isFull={limit && isFull}
            onAnswer={(answer) => setAnswers({ ...answers, [option.id]: answer })}
          />
        ))}
      </ol>
      <div className="count">
        <p role="status">
          <strong>{count.join(' · ')}</strong>
          {limit && isFull && max < options.length && <small> {t('chosenFull')}</small>}
        </p>
        <button type="submit" className="action">
          {t('toReview')}
        </button>
      </div>
    </form>
  )
}
