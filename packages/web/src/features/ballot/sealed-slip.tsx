import { useEffect, useRef } from 'react'
import { StepHeading } from '../../components/step-heading.tsx'
import { useText } from '../../lib/text.ts'
import type { BoothWays } from './use-booth.ts'

/** A ballot that is sealed and not known to have arrived: it is cast again as it is, or there is no use. */
export function SealedSlip({ ways: { cast, isBusy, refusal } }: { ways: BoothWays }) {
  const t = useText()
  const again = useRef(() => {})
  again.current = () => void cast('')
  useEffect(() => {
    const send = () => again.current()
    addEventListener('online', send)
    return () => removeEventListener('online', send)
  }, [])
  const final = { CLOSED: 'castClosed', ALREADY_CAST: 'castAlready', FORGED: 'castForged' } as const
  if (isBusy)
    return (
      <p className="state" role="status">
        {t('casting')}
      </p>
    )
  if (refusal && refusal !== 'LOST')
    return (
      <p className="notice" role="alert">
        {t(final[refusal])}
      </p>
    )
  return (
    <section aria-label={t('lost')}>
      <StepHeading>{t('lost')}</StepHeading>
      <p>{t('lostHint')}</p>
      <button type="button" className="action" onClick={() => cast('')}>
        {t('castAgain')}
      </button>
    </section>
  )
}
