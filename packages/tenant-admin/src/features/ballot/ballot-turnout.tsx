import { Statistic } from 'antd'
import { useText } from '../../lib/text.ts'
import type { Ballot } from './ballot-page.tsx'

/** Who votes, in figures: how many are there, whether they are a quorum, and how many were issued a ballot. Never what was chosen. */
export function BallotTurnout({ ballot: { electorate, status } }: { ballot: Ballot }) {
  const t = useText()
  const { seats, inOffice, quorum, majority, onRoll, present, issued } = electorate
  const isFixed = status !== 'DRAFT'
  const figures = { b_seats: seats, b_inOffice: inOffice, b_quorum: quorum, b_majority: majority } as const
  const isQuorum = quorum !== null && (present ?? 0) >= quorum
  return (
    <section className="panel" aria-label={t('b_electorate')}>
      <h2>{t('b_electorate')}</h2>
      <div className="figures gap-below">
        {(Object.keys(figures) as (keyof typeof figures)[])
          .filter((key) => figures[key] !== null)
          .map((key) => (
            <Statistic key={key} title={t(key)} value={figures[key] ?? 0} />
          ))}
      </div>
      {!isFixed && <p className="muted">{t('b_rollLater')}</p>}
      {isFixed && (
        <div aria-live="polite">
          <Share label={t('b_present')} part={present ?? 0} of={onRoll} />
          <p className="muted">
            {t(isQuorum ? 'b_quorumReached' : 'b_quorumMissing', { quorum: quorum ?? 0, left: (quorum ?? 0) - (present ?? 0) })}
          </p>
          {issued !== null && <Share label={t('b_issued')} part={issued} of={present ?? onRoll} />}
          {status === 'OPEN' && <p className="muted">{t('b_noTally')}</p>}
        </div>
      )}
    </section>
  )
}

function Share({ label, part, of }: { label: string; part: number; of: number }) {
  return (
    <label className="share">
      <span>{label}</span>
      <strong>
        {part} / {of}
      </strong>
      <progress value={part} max={Math.max(1, of)} />
    </label>
  )
}
