import { App, Button, Descriptions, Form, Input, Popconfirm, Spin, Tag } from 'antd'
import { PlainForm } from '../../components/plain-form.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { SecondFactorSetup } from './second-factor-setup.tsx'

const AccountDocument = graphql(`
  query OwnAccount {
    viewer {
      displayName
      account { phone hasPassword hasSecondFactor recoveryCodesLeft sessions { id current createdAt lastSeenAt address userAgent secondFactor } }
    }
    identityProviders(first: 20) { nodes { id code name } }
  }
`)
const PasswordChange = graphql(
  `mutation PasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { changed userErrors { code field message } } }`,
)
const SessionEnd = graphql(
  `mutation SessionEnd($input: SessionEndInput!) { sessionEnd(input: $input) { ended userErrors { code field message } } }`,
)
const EndOthers = graphql(`mutation SessionsEndOthers { sessionsEndOthers { ended userErrors { code field message } } }`)
const FactorRemove = graphql(`mutation SecondFactorRemove { secondFactorRemove { removed userErrors { code field message } } }`)

const Join = graphql(
  `mutation IdentityJoin($input: IdentityJoinInput!) { identityJoin(input: $input) { to userErrors { code field message } } }`,
)

/** Browser and system as people name them, of what a browser calls itself. */
function browserOf(userAgent: string | null): string | null {
  const browser = /(Edg|Firefox|Chrome|Safari|MicroMessenger)/
    .exec(userAgent ?? '')?.[1]
    ?.replace('Edg', 'Edge')
    .replace('MicroMessenger', '微信')
  const system = /(Windows|Mac OS X|Android|iPhone|iPad|Linux)/.exec(userAgent ?? '')?.[1]
  return browser ? [browser, system].filter(Boolean).join(' · ') : null
}

/** How the viewer signs in: password, second factor, and where they are signed in. */
export function AccountPage() {
  const t = useText()
  const { message } = App.useApp()
  const { language } = useSession()
  const { data, isPending, refetch } = useGraphQL(AccountDocument, {})
  const [join, password, end, endOthers, remove] = [
    useGraphQLMutation(Join, { quiet: true }),
    useGraphQLMutation(PasswordChange),
    useGraphQLMutation(SessionEnd),
    useGraphQLMutation(EndOthers),
    useGraphQLMutation(FactorRemove),
  ]
  const account = data?.viewer?.account
  const time = (at: string) => new Date(at).toLocaleString(language)
  const tell = (errors: readonly { readonly message: string }[]) =>
    errors[0] ? message.error(errors[0].message) : message.success(t('saved'))
  return (
    <>
      <div className="page-head">
        <h1>{t('account')}</h1>
      </div>
      <div className="columns">
        <section className="panel" aria-label={t('account')}>
          <Descriptions
            column={1}
            items={[
              { key: 'name', label: t('name'), children: data?.viewer?.displayName },
              { key: 'phone', label: t('phone'), children: account?.phone ?? t('none') },
              {
                key: 'factor',
                label: t('secondFactor'),
                children: account?.hasSecondFactor ? <strong>{t('on')}</strong> : <Tag>{t('off')}</Tag>,
              },
              { key: 'recovery', label: t('recoveryCodes'), children: account?.recoveryCodesLeft },
            ]}
          />
          {account?.hasSecondFactor && (
            <Popconfirm
              title={t('secondFactorRemoveAsk')}
              okText={t('confirm')}
              cancelText={t('cancel')}
              onConfirm={async () => tell((await remove.mutateAsync({})).secondFactorRemove.userErrors)}
            >
              <Button danger>{t('secondFactorRemove')}</Button>
            </Popconfirm>
          )}
          {account && !account.hasSecondFactor && <SecondFactorSetup onDone={() => void refetch()} />}
          {data?.identityProviders.nodes.map((provider) => (
            <Button
              key={provider.id}
              block
              className="gap-above"
              onClick={async () => {
                const { to, userErrors } = (await join.mutateAsync({ input: { code: provider.code } })).identityJoin
                if (to) location.assign(to)
                else tell(userErrors)
              }}
            >
              {t('joinDirectory', { name: provider.name })}
            </Button>
          ))}
        </section>
        <section className="panel" aria-label={t('password')}>
          <h2>{t('passwordChange')}</h2>
          <PlainForm<{ current?: string; next: string }>
            submit={t('save')}
            onSubmit={async (input) => {
              const { userErrors } = (await password.mutateAsync({ input })).passwordChange
              if (userErrors.length === 0) message.success(t('saved'))
              return userErrors
            }}
          >
            {account?.hasPassword && (
              <Form.Item name="current" label={t('currentPassword')} rules={[{ required: true }]}>
                <Input.Password autoComplete="current-password" maxLength={200} />
              </Form.Item>
            )}
            <Form.Item name="next" label={t('newPassword')} extra={t('passwordRule')} rules={[{ required: true }]}>
              <Input.Password autoComplete="new-password" maxLength={200} />
            </Form.Item>
          </PlainForm>
        </section>
      </div>
      <section className="panel gap-above" aria-label={t('sessions')}>
        <div className="page-head">
          <h2>{t('sessions')}</h2>
          <Button onClick={async () => tell((await endOthers.mutateAsync({})).sessionsEndOthers.userErrors)}>
            {t('endOthers')}
          </Button>
        </div>
        {isPending && <Spin />}
        <ul className="plain">
          {account?.sessions.map((session) => (
            <li key={session.id} className="row">
              <div>
                <div>
                  {browserOf(session.userAgent) ?? t('browser')} {session.current && <Tag color="blue">{t('thisOne')}</Tag>}
                </div>
                <div className="muted">
                  {t('lastSeen')} {time(session.lastSeenAt)} · {session.address}
                </div>
              </div>
              {!session.current && (
                <Button
                  size="small"
                  danger
                  onClick={async () => tell((await end.mutateAsync({ input: { id: session.id } })).sessionEnd.userErrors)}
                >
                  {t('end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
