import { useState } from 'react'
import { Link } from 'react-router'
import { StepHeading } from '../../components/step-heading.tsx'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import type { Booth } from './ballot-documents.ts'
import { receiptFile } from './receipt-file.ts'
import type { SlipAt } from './slip.ts'
import type { BoothWays } from './use-booth.ts'

type Props = { ballot: Booth; slip: SlipAt<'cast'>; ways: Pick<BoothWays, 'forget' | 'forgetTracker'> }

/** That a ballot has arrived, and with what its voter finds it again; it shows the tracker to whoever asks for it alone. */
export function Receipt({ ballot, slip, ways }: Props) {
  const t = useText()
  const { tenant } = useSession()
  const [isShown, setShown] = useState(false)
  const save = () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([receiptFile(ballot, slip)], { type: 'application/json' }))
    link.download = `receipt-${ballot.number}.json`
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href))
  }
  return (
    <section aria-label={t('receipt')}>
      <StepHeading>
        <span aria-hidden="true">✓ </span>
        {t('castDone')}
      </StepHeading>
      <p className="lead">{t('receiptHint')}</p>
      <dl className="facts codes">
        <div>
          <dt>{t('hash')}</dt>
          <dd>{slip.hash}</dd>
        </div>
        <div>
          <dt>{t('receiptCode')}</dt>
          <dd>{slip.receipt}</dd>
        </div>
        {isShown && slip.tracker && (
          <div>
            <dt>{t('tracker')}</dt>
            <dd>{slip.tracker}</dd>
          </div>
        )}
      </dl>
      {slip.tracker && (
        <>
          {isShown && <p className="notice">{t('trackerHint')}</p>}
          <p>
            {!isShown && (
              <button type="button" className="inline" onClick={() => setShown(true)}>
                {t('showTracker')}
              </button>
            )}
            <button type="button" className="inline" onClick={() => confirm(t('forgetTrackerSure')) && ways.forgetTracker()}>
              {t('forgetTracker')}
            </button>
          </p>
        </>
      )}
      <p className="actions">
        <button type="button" className="action" onClick={save}>
          {t('saveReceipt')}
        </button>
        <Link className="action plain" to={`/${tenant}/ballots/${ballot.id}`}>
          {t('toBallot')}
        </Link>
      </p>
      <p className="kind">
        {t('forgetHint')}{' '}
        <button type="button" className="inline" onClick={() => confirm(t('forgetSure')) && ways.forget()}>
          {t('forget')}
        </button>
      </p>
    </section>
  )
}
