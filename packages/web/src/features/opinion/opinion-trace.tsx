import { type FormEvent, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { graphql } from '../../gql/gql.ts'
import type { OpinionTraceMutation, Satisfaction } from '../../gql/graphql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { AnswerForm } from './answer-form.tsx'
import { Attached } from './attached.tsx'

const TraceDocument = graphql(
  `mutation OpinionTrace($input: OpinionTraceInput!) {
    opinionTrace(input: $input) {
      trace { number title text state stateName dueOn reply actions photos { id name contentType url } entries { at stateName text files { id name contentType url } } }
      userErrors { code field message }
    }
  }`,
)
const ActDocument = graphql(
  `mutation OpinionAuthorAct($input: OpinionAuthorActInput!) { opinionAuthorAct(input: $input) { trace { number } userErrors { code field message } } }`,
)

type Trace = NonNullable<OpinionTraceMutation['opinionTrace']['trace']>
const satisfactions = ['satisfied', 'basically_satisfied', 'dissatisfied'] as const

/** What became of an opinion, for whoever has its number and code. */
export function OpinionTrace() {
  const t = useText()
  const { tenant, language } = useSession()
  const [search] = useSearchParams()
  const find = useGraphQLMutation(TraceDocument)
  const act = useGraphQLMutation(ActDocument)
  const [known, setKnown] = useState<{ number: string; code: string; trace: Trace } | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const look = async (number: string, code: string) => {
    try {
      const { trace, userErrors } = (await find.mutateAsync({ input: { number, code } })).opinionTrace
      setWrong(userErrors[0]?.message ?? null)
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
  const send = async (action: string, form: FormData | null, more: { submissionKey?: string; photoIds?: string[] } = {}) => {
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
      {trace && (
        <>
          <h2 className="sr-only">{trace.title}</h2>
          <dl className="facts" style={{ marginBlock: '1.25rem' }}>
            <div>
              <dt>{t('what')}</dt>
              <dd>{trace.text}</dd>
            </div>
            {trace.photos.length > 0 && (
              <div>
                <dt>{t('photosWith')}</dt>
                <dd>
                  <Attached files={trace.photos} />
                </dd>
              </div>
            )}
            <div>
              <dt>{t('state')}</dt>
              <dd>
                <strong>{trace.stateName}</strong>
              </dd>
            </div>
            {trace.dueOn && (
              <div>
                <dt>{t('dueOn')}</dt>
                <dd>{trace.dueOn}</dd>
              </div>
            )}
            {trace.reply && (
              <div>
                <dt>{t('reply')}</dt>
                <dd>{trace.reply}</dd>
              </div>
            )}
          </dl>
          {trace.actions.includes('rate') && (
            <form
              className="form"
              onSubmit={(event) => {
                event.preventDefault()
                void send('rate', new FormData(event.currentTarget))
              }}
            >
              <fieldset>
                <legend>{t('rate')}</legend>
                {satisfactions.map((one) => (
                  <label key={one}>
                    <input type="radio" name="satisfaction" value={one} required />
                    {t(one)}
                  </label>
                ))}
              </fieldset>
              <label>
                {t('why')}
                <textarea name="text" rows={2} maxLength={4000} />
              </label>
              <div>
                <button type="submit">{t('rate')}</button>
              </div>
            </form>
          )}
          {trace.actions.includes('answer') && (
            <AnswerForm
              busy={act.isPending}
              onSend={(form, submissionKey, photoIds) => send('answer', form, { submissionKey, photoIds })}
            />
          )}
          <h2 style={{ marginBlock: '1.25rem 0.75rem' }}>{t('progress')}</h2>
          <ol className="timeline">
            {trace.entries.map((entry) => (
              <li key={entry.at}>
                <strong>{entry.stateName}</strong> <small>{new Date(entry.at).toLocaleString(language)}</small>
                {entry.text && <p>{entry.text}</p>}
                <Attached files={entry.files} />
              </li>
            ))}
          </ol>
          {trace.actions.includes('withdraw') && (
            <button type="button" className="more" onClick={() => void send('withdraw', null)}>
              {t('withdraw')}
            </button>
          )}
        </>
      )}
    </section>
  )
}
