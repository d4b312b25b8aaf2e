import { Section } from '../../components/state.tsx'
import { useText } from '../../lib/text.ts'
import { RateForm } from './rate-form.tsx'
import type { Suggestion } from './suggestion-documents.ts'
import { useAct } from './use-act.ts'

type Props = {
  suggestion: Suggestion
  /** The mandates of the viewer. */
  own: readonly { readonly id: string }[]
  reload: () => unknown
}
/** Acts that say nothing beyond themselves. */
const plain = ['cosign', 'decline', 'submit', 'revise'] as const

/** What the deputy may do now with what is not being written any more. */
export function OwnActs({ suggestion, own, reload }: Props) {
  const t = useText()
  const { act, errors, isBusy } = useAct(suggestion.id, reload)
  const hasSigned = suggestion.cosigners.some(
    ({ status, mandate }) => status === 'SIGNED' && own.some(({ id }) => id === mandate?.id),
  )
  const open = plain.filter((action) => suggestion.viewerActions.includes(action) && !(action === 'cosign' && hasSigned))
  const isCirculating = suggestion.state === 'co_signing'
  return (
    <>
      {isCirculating && (
        <Section id="cosigners" title={t('cosigners')}>
          <ul className="chosen">
            {suggestion.cosigners.map(({ id, status, mandate }) => (
              <li key={id}>
                {mandate?.person?.name} <span className={`mark ${status === 'SIGNED' ? 'good' : ''}`}>{t(status)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {open.length > 0 && (
        <div className="actions form">
          {open.map((action, i) => (
            <button
              key={action}
              type="button"
              className={i === 0 && action !== 'decline' ? 'action' : 'action plain'}
              disabled={isBusy}
              onClick={() => void act(action, suggestion.version)}
            >
              {t(action === 'submit' ? 'submit' : action === 'decline' && hasSigned ? 's_unsign' : `s_${action}`)}
            </button>
          ))}
        </div>
      )}
      {errors.map((error) => (
        <p key={error.message} className="wrong" role="alert">
          {error.message}
        </p>
      ))}
      {suggestion.viewerActions.includes('rate') && <RateForm suggestion={suggestion} reload={reload} />}
    </>
  )
}
