import { Alert, Button, Form, Input, Tabs } from 'antd'
import { useEffect, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { PlainForm } from '../../components/plain-form.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { DemoActors } from './demo-actors.tsx'

const SignInDocument = graphql(`
  query SignIn {
    tenant { id name nameEn }
    viewer { displayName }
    identityProviders(first: 20) { nodes { id code name } }
  }
`)
const WithPassword = graphql(
  `mutation SignInWithPassword($input: SignInWithPasswordInput!) { signInWithPassword(input: $input) { pending userErrors { code field message } } }`,
)
const CodeSend = graphql(
  `mutation SignInCodeSend($input: SignInCodeSendInput!) { signInCodeSend(input: $input) { sent userErrors { code field message } } }`,
)
const WithCode = graphql(
  `mutation SignInWithCode($input: SignInWithCodeInput!) { signInWithCode(input: $input) { pending userErrors { code field message } } }`,
)
const ShowFactor = graphql(
  `mutation SecondFactorShow($input: SecondFactorShowInput!) { secondFactorShow(input: $input) { viewer { displayName } userErrors { code field message } } }`,
)

/** How people come into a district. */
export function SignInPage() {
  const t = useText()
  const name = useName()
  const { tenant } = useSession()
  const { data } = useGraphQL(SignInDocument, {})
  const directories = data?.identityProviders.nodes ?? []
  return <SignInForm title={data ? name(data.tenant) : t('product')} directories={directories} home={`/${tenant}/work`} />
}

type Props = {
  title: string
  directories: readonly { readonly id: string; readonly code: string; readonly name: string }[]
  home: string
}

/** Telephone with password or code, or a directory; then the second factor where there is one. */
export function SignInForm({ title, directories, home: to }: Props) {
  const t = useText()
  const navigate = useNavigate()
  const { tenant } = useSession()
  const [search] = useSearchParams()
  const [phone, setPhone] = useState('')
  const [step, setStep] = useState<'first' | 'second'>('first')
  const [password, send, code, factor] = [
    useGraphQLMutation(WithPassword),
    useGraphQLMutation(CodeSend),
    useGraphQLMutation(WithCode),
    useGraphQLMutation(ShowFactor),
  ]
  // Back to where somebody of this district came from on the public site, and nowhere else.
  const back = search.get('back') ?? ''
  const home = () =>
    back.startsWith(`/${tenant}/`) && /^[\w/=-]+$/.test(back) ? location.replace(back) : navigate(to, { replace: true })
  const entered = ({ pending }: { readonly pending: boolean | null }) => (pending ? setStep('second') : void home())
  const sso = search.get('sso')
  useEffect(() => {
    document.title = `${t('signIn')} · ${t('product')}`
  }, [t])
  const phoneField = (
    <Form.Item name="phone" label={t('phone')} rules={[{ required: true }]}>
      <Input autoComplete="tel" inputMode="tel" maxLength={20} onChange={(event) => setPhone(event.target.value)} />
    </Form.Item>
  )
  return (
    <main className="narrow">
      <h1>{title}</h1>
      {sso && <Alert type="warning" message={t(sso === 'unknown' ? 'ssoUnknown' : 'ssoFailed')} showIcon />}
      <section className="panel" aria-label={t('signIn')}>
        {step === 'second' ? (
          <PlainForm<{ code: string }>
            key="second"
            submit={t('confirm')}
            onSubmit={async (input) => {
              const { userErrors } = (await factor.mutateAsync({ input })).secondFactorShow
              if (userErrors.length === 0) void home()
              return userErrors
            }}
          >
            <p>{t('secondFactorHint')}</p>
            <Form.Item name="code" label={t('secondFactorCode')} rules={[{ required: true }]}>
              <Input autoComplete="one-time-code" autoFocus maxLength={20} />
            </Form.Item>
          </PlainForm>
        ) : (
          <Tabs
            items={[
              {
                key: 'password',
                label: t('withPassword'),
                children: (
                  <PlainForm<{ phone: string; password: string }>
                    submit={t('signIn')}
                    onSubmit={async (input) => {
                      const answer = (await password.mutateAsync({ input })).signInWithPassword
                      if (answer.userErrors.length === 0) entered(answer)
                      return answer.userErrors
                    }}
                  >
                    {phoneField}
                    <Form.Item name="password" label={t('password')} rules={[{ required: true }]}>
                      <Input.Password autoComplete="current-password" maxLength={200} />
                    </Form.Item>
                  </PlainForm>
                ),
              },
              {
                key: 'code',
                label: t('withCode'),
                children: (
                  <PlainForm<{ phone: string; code: string }>
                    submit={t('signIn')}
                    onSubmit={async (input) => {
                      const answer = (await code.mutateAsync({ input })).signInWithCode
                      if (answer.userErrors.length === 0) entered(answer)
                      return answer.userErrors
                    }}
                  >
                    {phoneField}
                    <SendCode onSend={async () => (await send.mutateAsync({ input: { phone } })).signInCodeSend.userErrors} />
                    <Form.Item name="code" label={t('smsCode')} rules={[{ required: true }]}>
                      <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} />
                    </Form.Item>
                  </PlainForm>
                ),
              },
            ]}
          />
        )}
        {directories.map((provider) => (
          <Button key={provider.id} block href={`/${tenant}/auth/${provider.code}`} className="gap-above">
            {provider.name}
          </Button>
        ))}
      </section>
      {step === 'first' && (
        <DemoActors
          onChosen={async (actor) => {
            const answer = (await password.mutateAsync({ input: { phone: actor.phone, password: actor.password } }))
              .signInWithPassword
            if (answer.userErrors[0]) throw new Error(answer.userErrors[0].message)
            if (answer.pending) {
              const shown = (await factor.mutateAsync({ input: { code: actor.code ?? '' } })).secondFactorShow
              if (shown.userErrors[0]) return setStep('second')
            }
            void home()
          }}
        />
      )}
    </main>
  )
}

/** Sends a code, at most once a minute. */
export function SendCode({ onSend }: { onSend: () => Promise<readonly { readonly message: string }[]> }) {
  const t = useText()
  const [state, setState] = useState<{ left: number; error?: string }>({ left: 0 })
  useEffect(() => {
    if (state.left === 0) return
    const timer = setTimeout(() => setState({ left: state.left - 1 }), 1000)
    return () => clearTimeout(timer)
  }, [state])
  const send = async () => {
    const [error] = await onSend()
    setState(error ? { left: 0, error: error.message } : { left: 60 })
  }
  return (
    <Form.Item {...(state.error && { validateStatus: 'error', help: state.error })}>
      <Button block disabled={state.left > 0} onClick={send}>
        {state.left > 0 ? t('codeSentWait', { seconds: state.left }) : t('sendCode')}
      </Button>
    </Form.Item>
  )
}
