import { useState } from 'react'
import { Field } from '../../components/field.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { CodeSend } from './ballot-documents.ts'
import type { BoothWays } from './use-booth.ts'

type Props = {
  account: { readonly phone: string | null; readonly hasSecondFactor: boolean } | null
  /** The server has signed what this device asked for, and the answer got lost. */
  wasAsked: boolean
  ways: BoothWays
}

/** Where a deputy shows once more who they are, and is issued a ballot. */
export function IssueForm({ account, wasAsked, ways: { issue, isBusy, wrong } }: Props) {
  const t = useText()
  const { tenant } = useSession()
  const sending = useGraphQLMutation(CodeSend)
  const [said, setSaid] = useState<string | null>(null)
  const send = async () => {
    try {
      const { userErrors } = (await sending.mutateAsync({})).ballotCodeSend
      setSaid(userErrors[0]?.message ?? t('codeSent'))
    } catch (error) {
      setSaid((error as Error).message)
    }
  }
  const alert = wrong && (
    <p className="wrong" role="alert">
      {wrong}
    </p>
  )
  if (wasAsked)
    return (
      <section aria-labelledby="issue">
        <h2 id="issue">{t('continueIssue')}</h2>
        <p>{t('continueHint')}</p>
        {alert}
        <button type="button" className="action" disabled={isBusy} onClick={() => issue()}>
          {t(isBusy ? 'gettingBallot' : 'goOn')}
        </button>
      </section>
    )
  const byApp = account?.hasSecondFactor
  if (!byApp && !account?.phone)
    return (
      <section aria-labelledby="issue">
        <h2 id="issue">{t('issueTitle')}</h2>
        <p>{t('noFactor')}</p>
        <a className="action" href={`/admin/${tenant}/account`}>
          {t('toAccount')}
        </a>
      </section>
    )
  return (
    <section aria-labelledby="issue">
      <h2 id="issue">{t('issueTitle')}</h2>
      <p>{t('issueHint')}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void issue(String(new FormData(event.currentTarget).get('code')).trim())
        }}
      >
        {!byApp && (
          <div>
            <button type="button" className="action plain" disabled={sending.isPending} onClick={send}>
              {t('sendCode')}
            </button>{' '}
            <span role="status">{said}</span>
          </div>
        )}
        <Field
          label={byApp ? t('byApp') : t('byPhone', { phone: account?.phone ?? '' })}
          name="code"
          required
          pattern="\s*[0-9]{6}\s*"
          maxLength={10}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        {alert}
        <div>
          <button type="submit" disabled={isBusy}>
            {t(isBusy ? 'gettingBallot' : 'getBallot')}
          </button>
        </div>
      </form>
    </section>
  )
}
