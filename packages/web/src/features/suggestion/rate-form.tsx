import type { FormEvent } from 'react'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/state.tsx'
import { useText } from '../../lib/text.ts'
import type { Suggestion } from './suggestion-documents.ts'
import { useAct } from './use-act.ts'

const grades = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'] as const
const sides = { process: 'processRating', result: 'resultRating' } as const

/** Rates how it was handled and what came of it, each in three grades. */
export function RateForm({ suggestion, reload }: { suggestion: Suggestion; reload: () => unknown }) {
  const t = useText()
  const { act, errors, isBusy } = useAct(suggestion.id, reload)
  const rate = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = String(form.get('text')).trim()
    void act('rate', suggestion.version, {
      process: form.get('process'),
      result: form.get('result'),
      ...(text && { text }),
    })
  }
  return (
    <Section id="rate" title={t('rateTitle')}>
      <p className="lead">{t('rateHint')}</p>
      <form className="form" onSubmit={rate}>
        {(Object.keys(sides) as (keyof typeof sides)[]).map((side) => (
          <fieldset key={side}>
            <legend>{t(sides[side])}</legend>
            {grades.map((grade) => (
              <label key={grade}>
                <input type="radio" name={side} value={grade} required />
                {t(grade)}
              </label>
            ))}
          </fieldset>
        ))}
        <Field
          label={t('remark')}
          name="text"
          rows={3}
          maxLength={2000}
          error={errors.find(({ field }) => field === 'text')?.message}
        />
        {errors
          .filter(({ field }) => field !== 'text')
          .map((error) => (
            <p key={error.message} className="wrong" role="alert">
              {error.message}
            </p>
          ))}
        <div>
          <button type="submit" disabled={isBusy}>
            {t('rate')}
          </button>
        </div>
      </form>
    </Section>
  )
}
