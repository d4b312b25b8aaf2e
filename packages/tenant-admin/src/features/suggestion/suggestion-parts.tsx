import { Tag } from 'antd'
import { Part } from '../../components/part.tsx'
import { usePublicFieldName } from '../../components/public-field.tsx'
import { LastDay } from '../../components/time-left.tsx'
import { useName, useText } from '../../lib/text.ts'
import type { Suggestion } from './suggestion-drawer.tsx'

type Props = { suggestion: Suggestion }

/** Who signs it with its deputy. */
export function Cosigners({ suggestion: { cosigners } }: Props) {
  const t = useText()
  return (
    <Part title={t('cosigners')} count={cosigners.length}>
      <li>
        {cosigners.map(({ id, status, mandate }) => (
          <Tag key={id} color={status === 'SIGNED' ? 'green' : 'default'}>
            {mandate?.person?.name} · {t(status)}
          </Tag>
        ))}
      </li>
    </Part>
  )
}

/** The units, what part each has, and what it said. */
export function Parts({ suggestion: { units } }: Props) {
  const t = useText()
  const name = useName()
  return (
    <Part title={t('parts')} count={units.length}>
      {units.map(({ id, part, status, unit, opinion, opinionOn, opinionLimit }) => (
        <li key={id}>
          <Tag color={status === 'ACTIVE' ? 'blue' : 'default'}>{t(part)}</Tag> {unit && name(unit)}{' '}
          {status === 'ENDED' && <span className="muted">{t('partEnded')}</span>}
          {opinionLimit && (
            <span className="muted">
              {' · '}
              {t('opinionUntil')} <LastDay limit={opinionLimit} />
            </span>
          )}
          {opinion && (
            <div className="said">
              {t('opinionOf')}（{opinionOn}）：{opinion}
            </div>
          )}
        </li>
      ))}
    </Part>
  )
}

/** Replies, the last round first. */
export function Replies({ suggestion: { replies } }: Props) {
  const t = useText()
  const name = useName()
  return (
    <Part title={t('replies')} count={replies.length}>
      {replies.map((reply) => (
        <li key={reply.id} className="sheet">
          <strong>{reply.unit && name(reply.unit)}</strong> <Tag color="blue">{t(`class_${reply.class}`)}</Tag>
          {reply.round > 1 && <Tag>{t('round', { round: reply.round })}</Tag>}
          {reply.status !== 'SIGNED' && <Tag color="gold">{t(reply.status)}</Tag>}
          {reply.status === 'SIGNED' && !reply.givenOn && <Tag color="gold">{t('notGiven')}</Tag>}
          <div className="said">{reply.text}</div>
          {reply.promise && (
            <div>
              {t('promise')}：{reply.promise}（{reply.promisedOn}）
            </div>
          )}
          {reply.letterNumber && (
            <div className="muted">
              {t('letterNumber')} {reply.letterNumber} · {t('signedBy')} {reply.signer?.name} {reply.signedOn}
            </div>
          )}
        </li>
      ))}
    </Part>
  )
}

/** Ratings as far as the viewer may read them. */
export function Ratings({ suggestion: { ratings } }: Props) {
  const t = useText()
  return (
    <Part title={t('ratings')} count={ratings.length}>
      {ratings.map((rating) => (
        <li key={rating.id}>
          <strong>{t(rating.side === 'AUTHOR' ? 'AUTHOR' : 'side_UNIT')}</strong>{' '}
          {rating.round > 1 && <Tag>{t('round', { round: rating.round })}</Tag>}
          {t('processRating')}：{t(rating.process)}
          {rating.result && `；${t('resultRating')}：${t(rating.result)}`} <span className="muted">{rating.signedOn}</span>
          {rating.remark && <div className="said">{rating.remark}</div>}
        </li>
      ))}
    </Part>
  )
}

/** What of it the procuratorate was offered, or has offered. */
export function Prosecutions({ suggestion: { prosecutions } }: Props) {
  const t = useText()
  const fieldName = usePublicFieldName()
  return (
    <Part title={t('prosecutions')} count={prosecutions.length}>
      {prosecutions.map((one) => (
        <li key={one.id}>
          <Tag>{t(one.direction)}</Tag> {fieldName(one)} · {t(`p_${one.status}`)}
          {one.limit && (
            <span className="muted">
              {' · '}
              <LastDay limit={one.limit} />
            </span>
          )}
          {[one.text, one.reason, one.report].filter(Boolean).map((said) => (
            <div key={said} className="said">
              {said}
            </div>
          ))}
        </li>
      ))}
    </Part>
  )
}
