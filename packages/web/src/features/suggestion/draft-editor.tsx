import { useEffect, useRef, useState } from 'react'
import { Field } from '../../components/field.tsx'
import { useText } from '../../lib/text.ts'
import { useCategories } from '../../lib/use-categories.ts'
import { type Draft, draftOf, written } from './draft.ts'
import { DraftConflict } from './draft-conflict.tsx'
import { DraftFiles } from './draft-files.tsx'
import { InviteForm } from './invite-form.tsx'
import { SaveStatus } from './save-status.tsx'
import type { Suggestion } from './suggestion-documents.ts'
import { useAct } from './use-act.ts'
import { useAutoSave } from './use-auto-save.ts'

type Props = { suggestion: Suggestion; reload: () => unknown }
const known = new Set<string | null>(written)

/** Where a deputy writes. It saves itself; then others are asked to sign it, and it is handed in. */
export function DraftEditor({ suggestion, reload }: Props) {
  const t = useText()
  const form = useRef<HTMLFormElement>(null)
  const [values, setValues] = useState(() => draftOf(suggestion))
  const { saver, state } = useAutoSave(suggestion)
  const { act, errors: said, isBusy } = useAct(suggestion.id, reload)
  const categories = useCategories(values.categoryId)
  useEffect(() => {
    const fresh = { values: draftOf(suggestion), version: suggestion.version }
    if (saver.offer(fresh)) setValues(fresh.values)
  }, [saver, suggestion])
  const errors = state.is === 'refused' ? state.errors : said
  useEffect(() => {
    if (said.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [said])
  const change = (patch: Partial<Draft>) => {
    const next = { ...values, ...patch }
    setValues(next)
    saver.change(next)
  }
  const wrong = (field: string) => errors.find((error) => error.field === field)?.message
  const rest = errors.filter(({ field }) => !known.has(field))
  const hasActs = (action: string) => suggestion.viewerActions.includes(action)
  const send = async (action: 'submit' | 'circulate' | 'attach' | 'detach', given: object = {}) =>
    (await saver.flush()) && act(action, saver.version, given)
  const label = (field: (typeof written)[number]) =>
    t(field === 'analysis' && suggestion.kind === 'SUGGESTION' ? 'analysisOptional' : field)
  return (
    <>
      <SaveStatus state={state} />
      {state.is === 'conflict' && (
        <DraftConflict
          mine={values}
          theirs={state.theirs.values}
          onSettle={(chosen) => {
            setValues(chosen)
            saver.settle(chosen, state.theirs)
          }}
        />
      )}
      <section aria-label={t(suggestion.kind)}>
        <form
          ref={form}
          className="form wide"
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void send('submit')
          }}
        >
          {written.map((field) => (
            <Field
              key={field}
              label={label(field)}
              value={values[field]}
              error={wrong(field)}
              onChange={(event: { target: { value: string } }) => change({ [field]: event.target.value })}
              {...(field === 'title' ? { hint: t('titleHint') } : { rows: field === 'analysis' ? 5 : 8 })}
            />
          ))}
          <DraftFiles
            files={suggestion.attachments}
            isBusy={isBusy || state.is === 'conflict'}
            onAttach={(fileIds) => send('attach', { fileIds })}
            onDetach={(fileIds) => send('detach', { fileIds })}
          />
          {categories.length > 0 && (
            <label>
              {t('topic')}
              <select value={values.categoryId ?? ''} onChange={({ target }) => change({ categoryId: target.value || null })}>
                <option value="">{t('notSure')}</option>
                {categories.map((category) => (
                  <option key={category.id} value={category.id}>
                    {category.path}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label className="tick">
            <input type="checkbox" checked={values.secret} onChange={({ target }) => change({ secret: target.checked })} />
            {t('secret')}
          </label>
          {rest.map((error) => (
            <p key={error.message} className="wrong" role="alert">
              {error.message}
            </p>
          ))}
          {hasActs('submit') && (
            <div>
              <button type="submit" disabled={isBusy || state.is === 'conflict'}>
                {t('submit')}
              </button>
              <small className="hint"> {t('submitHint')}</small>
            </div>
          )}
        </form>
      </section>
      {hasActs('circulate') && (
        <InviteForm suggestion={suggestion} isBusy={isBusy} onInvite={(mandateIds) => send('circulate', { mandateIds })} />
      )}
    </>
  )
}
