import { App, Button, Popconfirm, Tag } from 'antd'
import { graphql } from '../../gql/gql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import type { Opinion } from './opinion-documents.ts'

const TakeBack = graphql(
  `mutation OpinionReferralWithdraw($input: OpinionReferralWithdrawInput!) { opinionReferralWithdraw(input: $input) { opinion { id } userErrors { code field message } } }`,
)

/** The deputies to whom an opinion was handed, what they answered, and the suggestions that came of it. */
export function OpinionReferrals({ opinion }: { opinion: Opinion }) {
  const t = useText()
  const { message } = App.useApp()
  const takeBack = useGraphQLMutation(TakeBack)
  const { referrals, suggestions } = opinion
  if (referrals.length + suggestions.length === 0) return null
  const act = async (mandateId: string) => {
    const input = { id: opinion.id, expectedVersion: opinion.version, mandateId }
    const { userErrors } = (await takeBack.mutateAsync({ input })).opinionReferralWithdraw
    for (const error of userErrors) message.error(error.message)
    if (userErrors.length === 0) message.success(t('saved'))
  }
  return (
    <section aria-labelledby="referrals">
      <h2 id="referrals" className="gap-above" style={{ fontSize: 16 }}>
        {t('referred')}
      </h2>
      <ul className="plain">
        {referrals.map(({ id, mandate, status, note, reason }) => (
          <li key={id} className="row">
            <div>
              <strong>{mandate?.person?.name ?? mandate?.code}</strong> <Tag>{t(`referral_${status}`)}</Tag>
              {(reason ?? note) && <div className="muted">{reason ?? note}</div>}
            </div>
            {status === 'OPEN' && opinion.viewerCanRefer && mandate && (
              <Popconfirm
                title={t('takeBackAsk')}
                okText={t('confirm')}
                cancelText={t('cancel')}
                onConfirm={() => act(mandate.id)}
              >
                <Button size="small">{t('takeBack')}</Button>
              </Popconfirm>
            )}
          </li>
        ))}
        {suggestions.map(({ id, number, title, stateName }) => (
          <li key={id}>
            {t('fromIt')} <strong>{number}</strong> {title} <Tag>{stateName}</Tag>
          </li>
        ))}
      </ul>
    </section>
  )
}
