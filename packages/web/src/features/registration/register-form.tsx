import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { Field } from '../../components/field.tsx'
import { Loaded } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import type { RegistrationQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { NoticeTick } from './notice-tick.tsx'

const RegistrationDocument = graphql(`
  query Registration {
    registrationOpen
    noticesInForce { id title titleEn body bodyEn obligatory }
  }
`)
const SendCode = graphql(
  `mutation CitizenCodeSend($input: CitizenCodeSendInput!) { citizenCodeSend(input: $input) { sent userErrors { code field message } } }`,
)
const Register = graphql(
  `mutation CitizenRegister($input: CitizenRegisterInput!) { citizenRegister(input: $input) { pending userErrors { code field message } } }`,
)

type Errors = readonly { readonly field: string | null; readonly message: string }[]

/** Where citizens register: first the telephone, then the code, the name and what they agree to. */
export function RegisterForm() {
  const t = useText()
  const { tenant } = useSession()
  const query = useGraphQL(RegistrationDocument, {}, { fresh: true })
  return (
    <section aria-labelledby="register">
      <h1 id="register">{t('registerTitle')}</h1>
      <Loaded query={query}>
        {({ registrationOpen, noticesInForce }) =>
          registrationOpen ? <Steps notices={noticesInForce} /> : <p className="lead">{t('registerClosed')}</p>
        }
      </Loaded>
      <p className="lead" style={{ marginTop: '1rem' }}>
        <a href={`/admin/${tenant}/sign-in?back=/${tenant}/my-opinions`}>{t('haveAccount')}</a>
      </p>
    </section>
  )
}

function Steps({ notices }: { notices: RegistrationQuery['noticesInForce'] }) {
  const t = useText()
  const { tenant } = useSession()
  const navigate = useNavigate()
  const sendCode = useGraphQLMutation(SendCode)
  const register = useGraphQLMutation(Register)
  const [phone, setPhone] = useState<string | null>(null)
  const [pending, setPending] = useState(false)
  const [errors, setErrors] = useState<Errors>([])
  const wrong = (field: string) => errors.find((error) => error.field === field)?.message
  const trying = async (work: () => Promise<Errors>) => {
    try {
      setErrors(await work())
    } catch (error) {
      setErrors([{ field: null, message: (error as Error).message }])
    }
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const given = (name: string) => String(form.get(name) ?? '').trim()
    void trying(async () => {
      if (phone === null) {
        const { userErrors } = (await sendCode.mutateAsync({ input: { phone: given('phone') } })).citizenCodeSend
        if (userErrors.length === 0) setPhone(given('phone'))
        return userErrors
      }
      const noticeIds = form.getAll('notice').map(String)
      const input = { phone, code: given('code'), name: given('name'), noticeIds }
      const answer = (await register.mutateAsync({ input })).citizenRegister
      if (answer.pending) setPending(true)
      else if (answer.userErrors.length === 0) await navigate(`/${tenant}/my-opinions`)
      return answer.userErrors
    })
  }
  if (pending)
    return (
      <p className="lead" role="status">
        {t('secondFactorNeeded')}
      </p>
    )
  const named = new Set(['phone', 'code', 'name'])
  const rest = errors.filter(({ field }) => !field || !named.has(field) || (field === 'phone' && phone !== null))
  return (
    <>
      <p className="lead">{t('registerLead')}</p>
      <form className="form" onSubmit={submit}>
        {phone === null ? (
          <Field
            label={t('mobile')}
            name="phone"
            required
            maxLength={20}
            inputMode="tel"
            autoComplete="tel"
            error={wrong('phone')}
          />
        ) : (
          <>
            <p role="status">
              {phone} · {t('codeSent')}{' '}
              <button type="button" className="action plain" onClick={() => setPhone(null)}>
                {t('otherPhone')}
              </button>
            </p>
            <Field
              label={t('smsCode')}
              name="code"
              required
              maxLength={6}
              inputMode="numeric"
              autoComplete="one-time-code"
              error={wrong('code')}
            />
            <Field label={t('fullName')} name="name" required maxLength={60} autoComplete="name" error={wrong('name')} />
            {notices.map((notice) => (
              <NoticeTick key={notice.id} notice={notice} />
            ))}
          </>
        )}
        {rest.map((error) => (
          <p key={error.message} className="wrong" role="alert">
            {error.message}
          </p>
        ))}
        <div>
          <button type="submit" disabled={sendCode.isPending || register.isPending}>
            {t(phone === null ? 'sendCode' : 'register')}
          </button>
        </div>
      </form>
    </>
  )
}
