import { readinessCodes } from '@minhui/schema/rules/ballot-readiness'
import { Button, Tag } from 'antd'
import { type Key, useText } from '../../lib/text.ts'
import type { Ballot } from './ballot-page.tsx'

/** Put right in the form of the ballot. */
const inForm: ReadonlySet<string> = new Set([
  'SESSION_MISSING',
  'OPTIONS_MISSING',
  'OPTION_REPEATED',
  'PLACES_MISSING',
  'PLACES_EXCEED_OPTIONS',
  'MARKS_OUT_OF_RANGE',
  'MARKS_EXCEED_PLACES',
])

/** Whether something is missing for a step. */
export const isWanting = ({ readiness }: Ballot, step: 'freeze' | 'open') =>
  readiness.some((item) => item.severity === 'missing' && (step === 'open' || item.step === 'freeze'))

/** What a ballot still wants, how many things, and how each is put right; warnings apart. */
export function Readiness({ ballot, onEdit }: { ballot: Ballot; onEdit: () => void }) {
  const t = useText()
  if (!ballot.readiness.length && !['DRAFT', 'FROZEN'].includes(ballot.status)) return null
  if (!(ballot.viewerCanAnnounce || ballot.viewerCanSignOff)) return null
  // That it is not frozen is what the button beside it is for.
  const items = ballot.readiness.filter(({ code }) => code !== 'NOT_FROZEN')
  const missing = items.filter(({ severity }) => severity === 'missing')
  return (
    <div className="gap-below">
      <p>
        <strong>{missing.length > 0 ? t('b_missing', { count: missing.length }) : t('b_nothingMissing')}</strong>
      </p>
      <ul className="plain">
        {items.map(({ code, severity, step, message }) => (
          <li key={message} className="row">
            <span>
              <Tag color={severity === 'missing' ? 'red' : 'gold'}>
                {t(severity === 'warning' ? 'b_warning' : `b_before_${step as 'freeze'}`)}
              </Tag>{' '}
              {message}
              {isKnown(code) && <span className="muted"> {t(`b_mend_${code}` as Key)}</span>}
            </span>
            {inForm.has(code) && ballot.viewerActions.includes('update') && (
              <Button size="small" onClick={onEdit}>
                {t('b_mend')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

const isKnown = (code: string) => readinessCodes.some((known) => known === code)
