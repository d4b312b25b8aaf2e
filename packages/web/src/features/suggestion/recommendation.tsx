import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { Field } from '../../components/field.tsx'
import { Section } from '../../components/state.tsx'
import type { WaitingQuery } from '../../gql/graphql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { prosecutionActs } from './suggestion-documents.ts'
import { LastDay } from './time-left.tsx'

type Props = { matter: WaitingQuery['prosecutions']['nodes'][number]; reload: () => unknown }

/** A recommendation of the procuratorate, which the deputy makes a draft of or does not take up. */
export function Recommendation({ matter, reload }: Props) {
  const t = useText()
  const navigate = useNavigate()
  const { tenant } = useSession()
  const [accept, decline] = [useGraphQLMutation(prosecutionActs.accept), useGraphQLMutation(prosecutionActs.decline)]
  const [wrong, setWrong] = useState<string | null>(null)
  const input = { id: matter.id, expectedVersion: matter.version }
  const run = async (work: () => Promise<{ userErrors: readonly { message: string }[] }>) => {
    try {
      const { userErrors } = await work()
      setWrong(userErrors[0]?.message ?? null)
      await reload()
    } catch (error) {
      setWrong((error as Error).message)
    }
  }
  const take = () =>
    run(async () => {
      const answer = (await accept.mutateAsync({ input })).prosecutionAccept
      const made = answer.prosecution?.suggestion?.id
      if (made) await navigate(`/${tenant}/workspace/${made}`)
      return answer
    })
  const refuse = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const reason = String(new FormData(event.currentTarget).get('reason')).trim()
    void run(async () => (await decline.mutateAsync({ input: { ...input, reason } })).prosecutionDecline)
  }
  return (
    <Section id={matter.id} title={`${t('recommendations')}：${matter.title}`}>
      <p className="kind">
        {matter.otherField ?? t(`pf_${matter.field}`)}
        {matter.limit && (
          <>
            {` · ${t('dueOn')} `}
            <LastDay limit={matter.limit} />
          </>
        )}
      </p>
      <p className="prose">{matter.text}</p>
      <button type="button" className="action" disabled={accept.isPending} onClick={() => void take()}>
        {t('take')}
      </button>
      <details className="withdraw">
        <summary>{t('refuse')}</summary>
        <form className="form" onSubmit={refuse}>
          <Field label={t('refuseReason')} name="reason" rows={2} required maxLength={1000} />
          <div>
            <button type="submit" disabled={decline.isPending}>
              {t('refuse')}
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
