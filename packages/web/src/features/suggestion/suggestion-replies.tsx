import { Section } from '../../components/state.tsx'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import type { Suggestion } from './suggestion-documents.ts'

/** What units have replied and signed, and how both sides rate it where the viewer may know. */
export function SuggestionReplies({ suggestion: { number, replies, ratings } }: { suggestion: Suggestion }) {
  const t = useText()
  const { tenant } = useSession()
  return (
    <>
      {replies.length > 0 && (
        <Section id="replies" title={t('reply')}>
          {replies.map((reply) => (
            <article key={reply.id} className="letter">
              <h3>
                {reply.unit?.name} <span className="mark">{t(`class_${reply.class}`)}</span>
              </h3>
              <p className="prose">{reply.text}</p>
              {reply.promise && (
                <p>
                  {t('promise')}：{reply.promise}（{t('promisedOn')} {reply.promisedOn}）
                </p>
              )}
              {reply.letterNumber && (
                <small>
                  {[
                    `${t('letter')} ${reply.letterNumber}`,
                    reply.signer && `${t('signedBy')} ${reply.signer.name}`,
                    reply.signedOn,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              )}
              {reply.letterNumber && (
                <p>
                  <a href={`/${tenant}/suggestions/${number}/${reply.letterNumber}.pdf`} target="_blank" rel="noreferrer">
                    {t('printLetter')}
                  </a>
                </p>
              )}
            </article>
          ))}
        </Section>
      )}
      {ratings.map((rating) => (
        <Section key={rating.id} id={rating.id} title={t(rating.side === 'AUTHOR' ? 'yourRating' : 'unitRating')}>
          <p>
            {t('processRating')}：{t(rating.process)}
            {rating.result && `；${t('resultRating')}：${t(rating.result)}`}
          </p>
          {rating.remark && <p className="prose">{rating.remark}</p>}
        </Section>
      ))}
    </>
  )
}
