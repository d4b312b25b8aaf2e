import { useState } from 'react'
import { Link } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import type { Satisfaction } from '../../gql/graphql.ts'
import { useAsk, useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { type AuthorAct, OpinionProgress } from './opinion-progress.tsx'

const OwnOpinionDocument = graphql(`
  query OwnOpinion($id: ID!) {
    node(id: $id) {
      __typename
      ... on Opinion {
        id version number title text stateName dueOn reply viewerActions
        answers { question answer } photos { id name contentType url }
        entries(first: 50) { at stateName reasonName text files { id name contentType url } }
      }
    }
  }
`)
const Rate = graphql(
  `mutation OwnOpinionRate($input: OpinionRateInput!) { opinionRate(input: $input) { opinion { id } userErrors { code field message } } }`,
)
const AnswerDocument = graphql(
  `mutation OwnOpinionAnswer($input: OpinionAnswerInput!) { opinionAnswer(input: $input) { opinion { id } userErrors { code field message } } }`,
)
const Withdraw = graphql(
  `mutation OwnOpinionWithdraw($input: OpinionWithdrawInput!) { opinionWithdraw(input: $input) { opinion { id } userErrors { code field message } } }`,
)

/** One of the opinions of somebody who is signed in: what became of it, and what they do with it. */
export function OwnOpinion({ id }: { id: string }) {
  const t = useText()
  const { tenant } = useSession()
  const ask = useAsk()
  const query = useGraphQL(OwnOpinionDocument, { id }, { fresh: true })
  const [wrong, setWrong] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const known = query.data?.node?.__typename === 'Opinion' ? query.data.node : null
  const send: AuthorAct = async (action, form, more) => {
    if (!known) return
    setBusy(true)
    const on = { id, expectedVersion: known.version }
    const text = String(form?.get('text') ?? '').trim()
    try {
      const { userErrors } =
        action === 'rate'
          ? (
              await ask(Rate, {
                input: {
                  ...on,
                  satisfaction: String(form?.get('satisfaction')).toUpperCase() as Satisfaction,
                  ...(text && { text }),
                },
              })
            ).opinionRate
          : action === 'answer'
            ? (await ask(AnswerDocument, { input: { ...on, text, ...(more && { fileIds: more.photoIds }) } })).opinionAnswer
            : (await ask(Withdraw, { input: on })).opinionWithdraw
      const [error] = userErrors
      setWrong(error ? (error.code === 'CONFLICT' ? t('stale') : error.message) : null)
      await query.refetch()
    } catch (error) {
      setWrong((error as Error).message)
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <nav aria-label={t('path')} className="path">
        <Link to={`/${tenant}`}>{t('home')}</Link>
        <Link to={`/${tenant}/my-opinions`}>{t('myOpinions')}</Link>
      </nav>
      <Loaded query={query}>
        {() =>
          known ? (
            <section aria-labelledby="opinion">
              <h1 id="opinion">{known.title}</h1>
              <p className="kind">{known.number}</p>
              {wrong && (
                <p className="wrong" role="alert">
                  {wrong}
                </p>
              )}
              <OpinionProgress opinion={known} actions={known.viewerActions} busy={busy} onAct={send} />
            </section>
          ) : (
            <p className="state">{t('notYours')}</p>
          )
        }
      </Loaded>
    </>
  )
}
