import { useEffect, useRef } from 'react'
import { useText } from '../../lib/text.ts'
import { bothOf, type Draft, written } from './draft.ts'

type Props = { mine: Draft; theirs: Draft; onSettle: (values: Draft) => void }

/** Two versions of a draft beside each other, of which the writer says what is kept. */
export function DraftConflict({ mine, theirs, onSettle }: Props) {
  const t = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const differing = written.filter((key) => mine[key].trim() !== theirs[key].trim())
  return (
    <section aria-labelledby="conflict" className="conflict">
      <h2 id="conflict" tabIndex={-1} ref={heading}>
        {t('conflictTitle')}
      </h2>
      <p>{t('conflictHint')}</p>
      {differing.map((key) => (
        <div key={key}>
          <h3>{t(key)}</h3>
          <div className="versions">
            {(['yours', 'theirs'] as const).map((side) => (
              <div key={side}>
                <small>{t(side)}</small>
                <p className="prose">{(side === 'yours' ? mine : theirs)[key] || t('blank')}</p>
              </div>
            ))}
          </div>
        </div>
      ))}
      {mine.secret !== theirs.secret && (
        <p>
          {t('secret')}：{t('yours')} {mine.secret ? '✓' : '—'} / {t('theirs')} {theirs.secret ? '✓' : '—'}
        </p>
      )}
      <div className="actions">
        <button type="button" className="action" onClick={() => onSettle(bothOf(mine, theirs))}>
          {t('keepBoth')}
        </button>
        <button type="button" className="action plain" onClick={() => onSettle(mine)}>
          {t('keepMine')}
        </button>
        <button type="button" className="action plain" onClick={() => onSettle(theirs)}>
          {t('keepTheirs')}
        </button>
      </div>
    </section>
  )
}
