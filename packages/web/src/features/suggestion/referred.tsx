import { type FormEvent, useState } from 'react'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/state.tsx'
import type { ReferredQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { Answers } from './answers.tsx'
import { ReferralDecline, ReferredDocument } from './suggestion-documents.ts'
import { useSuggestOf } from './use-suggest-of.ts'

type Opinion = ReferredQuery['opinions']['nodes'][number]
type Referral = Opinion['referrals'][number]

/** What citizens said and the office has handed to the deputy: a suggestion is made of each, or it is declined. */
export function Referred({ mandateIds }: { mandateIds: readonly string[] }) {
  const query = useGraphQL(ReferredDocument, {}, { fresh: true })
  return query.data?.opinions.nodes.map((opinion) => {
    const referral = opinion.referrals.find(({ status, mandate }) => status === 'OPEN' && mandateIds.includes(mandate?.id ?? ''))
    return referral && <Handed key={opinion.id} opinion={opinion} referral={referral} reload={query.refetch} />
  })
}

function Handed({ opinion, referral, reload }: { opinion: Opinion; referral: Referral; reload: () => unknown }) {
  const t = useText()
  const decline = useGraphQLMutation(ReferralDecline)
  const { suggest, isBusy } = useSuggestOf(opinion, referral.mandate?.id)
  const [wrong, setWrong] = useState<string | null>(null)
  const run = async (work: () => Promise<{ userErrors: readonly { message: string }[] }>) => {
    try {
      const { userErrors } = await work()
      setWrong(userErrors[0]?.message ?? null)
      await reload()
    } catch (error) {
      setWrong((error as Error).message)
    }
  }
  const refuse = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason')).trim()
    const input = { id: opinion.id, expectedVersion: opinion.version, reason }
    void run(async () => (await decline.mutateAsync({ input })).opinionReferralDecline)
  }
  return (
    <Section id={opinion.id} title={`${t('referredTo')}：${opinion.title}`}>
      <p className="kind">{[opinion.number, opinion.category?.name, opinion.place].filter(Boolean).join(' · ')}</p>
      <p className="prose">{opinion.text}</p>
      <dl className="facts">
        <Answers of={opinion.answers} />
      </dl>
      {referral.note && <p className="lead">{t('referredNote', { note: referral.note })}</p>}
      <button type="button" className="action" disabled={isBusy} onClick={() => void run(suggest)}>
        {t('suggestOfIt')}
      </button>
      <details className="withdraw">
        <summary>{t('declineReferral')}</summary>
        <form className="form" onSubmit={refuse}>
          <Field label={t('refuseReason')} name="reason" rows={2} required maxLength={1000} />
          <div>
            <button type="submit" disabled={decline.isPending}>
              {t('declineReferral')}
            </button>
          </div>
        </form>
      </details>
      {wrong && (
        <p className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </Section>
  )
}
