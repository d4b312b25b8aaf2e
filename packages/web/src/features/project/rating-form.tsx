import { type FormEvent, useState } from 'react'
import { Section } from '../../components/state.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { type Delivery, Rate } from './delivery-documents.ts'

const scores = [5, 4, 3, 2, 1]
/** Where there is something to rate, and the last word is not yet said. */
const rateable = ['delivered', 'inspected', 'rectifying']
type Props = { delivery: Delivery; number: string; isSignedIn: boolean; reload: () => unknown }

/** How citizens rate what was delivered, and where one of them does. */
export function RatingForm({ delivery: { id, state, rating, viewerCanRate, viewerRating }, number, isSignedIn, reload }: Props) {
  const t = useText()
  const { tenant } = useSession()
  const rate = useGraphQLMutation(Rate)
  const [said, setSaid] = useState<string | null>(null)
  const isOpen = rateable.includes(state)
  if (!isOpen && rating.count === 0) return null
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const score = Number(new FormData(event.currentTarget).get('score'))
    try {
      const { userErrors } = (await rate.mutateAsync({ input: { id, score } })).projectRate
      setSaid(userErrors[0]?.message ?? t('rated'))
      await reload()
    } catch (error) {
      setSaid((error as Error).message)
    }
  }
  return (
    <Section id="rating" title={t('ratingTitle')}>
      <p>
        {rating.average === null ? t('noRating') : t('ratingOf', { average: rating.average.toFixed(1), count: rating.count })}
      </p>
      {isOpen && !isSignedIn && (
        <p>
          <a href={`/admin/${tenant}/sign-in?back=/${tenant}/projects/${number}`}>{t('signIn')}</a>{' '}
          <small>{t('rateSignIn')}</small>
        </p>
      )}
      {isOpen && viewerCanRate && (
        <form className="form" onSubmit={send}>
          <fieldset>
            <legend>{t('rateProject')}</legend>
            {scores.map((n) => (
              <label key={n}>
                <input type="radio" name="score" value={n} required defaultChecked={viewerRating === n} />
                {t('stars', { n })}
              </label>
            ))}
          </fieldset>
          <div role="status">{said}</div>
          <div>
            <button type="submit" disabled={rate.isPending}>
              {t('rate')}
            </button>
          </div>
        </form>
      )}
    </Section>
  )
}
