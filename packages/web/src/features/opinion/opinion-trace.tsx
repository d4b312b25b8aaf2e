import { type FormEvent, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { graphql } from '../../gql/gql.ts'
import type { OpinionTraceMutation, Satisfaction } from '../../gql/graphql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { type AuthorAct, OpinionProgress } from './opinion-progress.tsx'

const TraceDocument = graphql(
  `mutation OpinionTrace($input: OpinionTraceInput!) {
    opinionTrace(input: $input) {
      trace { number title text state stateName dueOn reply actions answers { question answer } photos { id name contentType url } entries { at stateName reasonName text byTelephone files { id name contentType url } } }
      userErrors { code field message }
    }
  }`,
)
const ActDocument = graphql(
  `mutation OpinionAuthorAct($input: OpinionAuthorActInput!) { opinionAuthorAct(input: $input) { trace { number } userErrors { code field message } } }`,
)

type Trace = NonNullable<OpinionTraceMutation['opinionTrace']['trace']>

/** What became of an opinion, for whoever has its number and code. */
export function OpinionTrace() {
  const t = useText()
  const { tenant } = useSession()
  const [search] = useSearchParams()
  const find = useGraphQLMutation(TraceDocument)
  const act = useGraphQLMutation(ActDocument)
  const [known, setKnown] = useState<{ number: string; code: string; trace: Trace } | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const look = async (number: string, code: string) => {
    try {
      const { trace, userErrors } = (await find.mutateAsync({ input: { number, code } })).opinionTrace
      // Of which of the two is wrong nothing is said.
      setWrong(userErrors[0]?.code === 'CODE_INVALID' ? t('traceWrong') : (userErrors[0]?.message ?? null))
      if (trace) setKnown({ number, code, trace })
    } catch (error) {
      setWrong((error as Error).message)
    }
  }
  const enter = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    void look(String(form.get('number')).trim(), String(form.get('code')).trim())
  }
  const send: AuthorAct = async (action, form, more) => {
    if (!known) return
    const text = String(form?.get('text') ?? '').trim()
    const satisfaction = form?.get('satisfaction')?.toString().toUpperCase() as Satisfaction | undefined
    try {
      const { userErrors } = (
        await act.mutateAsync({
          input: {
            number: known.number,
            code: known.code,
            action,
            ...(text && { text }),
            ...(satisfaction && { satisfaction }),
            ...more,
          },
        })
      ).opinionAuthorAct
      if (userErrors[0]) return setWrong(userErrors[0].message)
      await look(known.number, known.code)
    } catch (error) {
      setWrong((error as Error).message)
    }
  }
  const trace = known?.trace
  return (
    <section aria-labelledby="trace">
      <h1 id="trace">{t('traceTitle')}</h1>
      <form className="form" onSubmit={enter}>
        <label>
          {t('number')}
          <input name="number" required maxLength={20} defaultValue={search.get('number') ?? ''} autoComplete="off" />
        </label>
        <label>
          {t('code')}
          <input name="code" required maxLength={12} autoComplete="off" />
        </label>
        {wrong && (
          <p className="wrong" role="alert">
            {wrong}
          </p>
        )}
        <div className="actions">
          <button type="submit" disabled={find.isPending}>
            {t('trace')}
          </button>
          <Link className="action plain" to={`/${tenant}/opinions/new`}>
            {t('speak')}
          </Link>
        </div>
      </form>
      {trace && <OpinionProgress opinion={trace} actions={trace.actions} busy={act.isPending} onAct={send} />}
    </section>
  )
}
