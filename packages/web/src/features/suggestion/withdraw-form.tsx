import type { FormEvent } from 'react'
import { Field } from '../../components/field.tsx'
import { useText } from '../../lib/text.ts'
import type { Suggestion } from './suggestion-documents.ts'
import { useAct } from './use-act.ts'

/** Takes a suggestion back in writing. */
export function WithdrawForm({ suggestion, reload }: { suggestion: Suggestion; reload: () => unknown }) {
  const t = useText()
  const { act, errors, isBusy } = useAct(suggestion.id, reload)
  const withdraw = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = String(new FormData(event.currentTarget).get('text')).trim()
    void act('withdraw', suggestion.version, { text })
  }
  return (
    <details className="withdraw">
      <summary>{t('withdrawInWriting')}</summary>
      <p>{t('withdrawHint')}</p>
      <form className="form" onSubmit={withdraw}>
        <Field label={t('withdrawReason')} name="text" rows={3} required maxLength={4000} error={errors[0]?.message} />
        <div>
          <button type="submit" disabled={isBusy}>
            {t('withdrawInWriting')}
          </button>
        </div>
      </form>
    </details>
  )
}
