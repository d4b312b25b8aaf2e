import { Form, Input, Result, Spin } from 'antd'
import { useNavigate } from 'react-router'
import { PlainForm } from '../../components/plain-form.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { SendCode } from './sign-in-page.tsx'

const OfferDocument = graphql(`
  query InvitationOffer($token: String!) {
    tenant { id name nameEn }
    invitationOffer(token: $token) { personName roleName phone expiresAt }
  }
`)
const CodeSend = graphql(
  `mutation InvitationCodeSend($input: InvitationCodeSendInput!) { invitationCodeSend(input: $input) { sent userErrors { code field message } } }`,
)
const Accept = graphql(
  `mutation InvitationAccept($input: InvitationAcceptInput!) { invitationAccept(input: $input) { pending userErrors { code field message } } }`,
)

/** What the link of an invitation opens: who is invited to what, and the code that proves the telephone. */
export function InvitationPage() {
  const t = useText()
  const name = useName()
  const navigate = useNavigate()
  const { tenant } = useSession()
  // The token is behind the #, so that no server and no log on the way sees it.
  const token = location.hash.slice(1)
  const { data, isPending } = useGraphQL(OfferDocument, { token })
  const [send, accept] = [useGraphQLMutation(CodeSend, { quiet: true }), useGraphQLMutation(Accept)]
  if (isPending) return <Spin fullscreen />
  const offer = data?.invitationOffer
  if (!offer) return <Result status="warning" title={t('invitationGone')} />
  return (
    <main className="narrow">
      <h1>{name(data.tenant)}</h1>
      <section className="panel" aria-label={t('invitation')}>
        <p>{t('invitationText', { name: offer.personName, role: offer.roleName, phone: offer.phone })}</p>
        <PlainForm<{ code: string; password?: string }>
          submit={t('accept')}
          onSubmit={async (input) => {
            const answer = (await accept.mutateAsync({ input: { ...input, token } })).invitationAccept
            if (answer.userErrors.length === 0)
              void navigate(answer.pending ? `/${tenant}/sign-in?step=second` : `/${tenant}/work`, { replace: true })
            return answer.userErrors
          }}
        >
          <SendCode onSend={async () => (await send.mutateAsync({ input: { token } })).invitationCodeSend.userErrors} />
          <Form.Item name="code" label={t('smsCode')} rules={[{ required: true }]}>
            <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} />
          </Form.Item>
          <Form.Item name="password" label={t('newPassword')} extra={t('passwordRule')}>
            <Input.Password autoComplete="new-password" maxLength={200} />
          </Form.Item>
        </PlainForm>
      </section>
    </main>
  )
}
