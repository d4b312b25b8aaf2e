import { type ReactNode, useRef, useState } from 'react'
import { Attached } from '../../components/attached.tsx'
import { Timeline } from '../../components/timeline.tsx'
import { useText } from '../../lib/text.ts'
import { AnswerForm } from './answer-form.tsx'

type Files = Parameters<typeof Attached>[0]['files']
/** An opinion as its author reads it, and what they may do with it now. */
type OwnOpinion = {
  readonly title: string
  readonly text: string
  readonly stateName: string
  readonly dueOn: string | null
  readonly reply: string | null
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  readonly photos: Files
  readonly entries: readonly {
    readonly at: string
    readonly stateName: string
    readonly reasonName: string | null
    readonly text: string | null
    readonly files: Files
  }[]
}
/** Does something with it: what its author has filled in, and the photos that come along. */
export type AuthorAct = (
  action: 'rate' | 'answer' | 'withdraw',
  form: FormData | null,
  more?: { submissionKey: string; photoIds: string[] },
) => Promise<void>
type Props = { opinion: OwnOpinion; actions: readonly string[]; busy: boolean; onAct: AuthorAct }

const satisfactions = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const

/** What became of an opinion, and what its author does with it: rates it, answers, takes it back. */
export function OpinionProgress({ opinion, actions, busy, onAct }: Props) {
  const t = useText()
  const runs = useRef(false)
  const [isBad, setBad] = useState(false)
  const asked = opinion.entries.find(({ text, stateName }) => text && stateName === opinion.stateName)
  /** Once at a time: a second click is the same wish. */
  const act: AuthorAct = async (...given) => {
    if (runs.current) return
    runs.current = true
    await onAct(...given).finally(() => {
      runs.current = false
    })
  }
  const fact = (name: Parameters<typeof t>[0], value: ReactNode) =>
    value && (
      <div>
        <dt>{t(name)}</dt>
        <dd>{value}</dd>
      </div>
    )
  return (
    <>
      <h2 className="sr-only">{opinion.title}</h2>
      <dl className="facts" style={{ marginBlock: '1.25rem' }}>
        {fact('what', opinion.text)}
        {opinion.answers
          .filter(({ answer }) => answer)
          .map(({ question, answer }) => (
            <div key={question}>
              <dt>{question}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        {fact('photosWith', opinion.photos.length > 0 && <Attached files={opinion.photos} />)}
        {fact('state', <strong role="status">{opinion.stateName}</strong>)}
        {fact('dueOn', opinion.dueOn)}
        {fact('reply', opinion.reply)}
        {actions.includes('answer') && fact('asked', asked?.text)}
      </dl>
      {actions.includes('rate') && (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            void act('rate', new FormData(event.currentTarget))
          }}
        >
          <fieldset>
            <legend>{t('rate')}</legend>
            {satisfactions.map((one) => (
              <label key={one}>
                <input type="radio" name="satisfaction" value={one} required onChange={() => setBad(one === 'dissatisfied')} />
                {t(one)}
              </label>
            ))}
          </fieldset>
          <label>
            {t(isBad ? 'why' : 'whyOptional')}
            <textarea name="text" rows={2} required={isBad} maxLength={4000} />
          </label>
          <div>
            <button type="submit" disabled={busy}>
              {t('rate')}
            </button>
          </div>
        </form>
      )}
      {actions.includes('answer') && (
        <AnswerForm busy={busy} onSend={(form, submissionKey, photoIds) => act('answer', form, { submissionKey, photoIds })} />
      )}
      <h2 style={{ marginBlock: '1.25rem 0.75rem' }}>{t('progress')}</h2>
      <Timeline entries={opinion.entries} />
      {actions.includes('withdraw') && (
        <details className="withdraw">
          <summary>{t('withdraw')}</summary>
          <p>{t('withdrawOpinionHint')}</p>
          <button type="button" className="action" disabled={busy} onClick={() => void act('withdraw', null)}>
            {t('withdrawOpinion')}
          </button>
        </details>
      )}
    </>
  )
}
