import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import { Attached } from '../../components/attached.tsx'
import { Loaded, Section } from '../../components/state.tsx'
import { Timeline } from '../../components/timeline.tsx'
import type { HeardOpinionQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { Answers } from './answers.tsx'
import { HeardOpinionDocument } from './heard-documents.ts'
import { useSuggestOf } from './use-suggest-of.ts'

type Opinion = Extract<NonNullable<HeardOpinionQuery['node']>, { __typename: 'Opinion' }>

/** What a citizen has said to a deputy, where it stands, and what the deputy has made of it. */
export function HeardOpinion({ id }: { id: string }) {
  const t = useText()
  const { tenant } = useSession()
  const query = useGraphQL(HeardOpinionDocument, { id }, { fresh: true })
  useTitle(query.data?.node?.__typename === 'Opinion' ? query.data.node.title : undefined)
  return (
    <>
      <nav aria-label={t('path')} className="path">
        <Link to={`/${tenant}`}>{t('home')}</Link>
        <Link to={`/${tenant}/workspace`}>{t('workspace')}</Link>
      </nav>
      <Loaded query={query}>
        {({ node, viewer, viewerPermissions }) => {
          if (node?.__typename !== 'Opinion') return <p className="state">{t('notFound')}</p>
          const own = viewer?.mandates.map((mandate) => mandate.id) ?? []
          const said = [node.mandate?.id, ...node.referrals.map(({ mandate }) => mandate?.id)]
          const mandateId = said.find((one) => own.includes(one ?? '')) ?? undefined
          const may = viewerPermissions.includes('Suggestion.create') && mandateId !== undefined
          return <Body opinion={node} mandateId={may ? mandateId : undefined} />
        }}
      </Loaded>
    </>
  )
}

/** With a mandate, the one by which a suggestion can be made of it. */
function Body({ opinion: one, mandateId }: { opinion: Opinion; mandateId: string | undefined }) {
  const t = useText()
  const name = useName()
  const { tenant, language } = useSession()
  const { suggest, isBusy } = useSuggestOf(one, mandateId)
  const [wrong, setWrong] = useState<string | null>(null)
  const make = async () => {
    try {
      setWrong((await suggest()).userErrors[0]?.message ?? null)
    } catch (error) {
      setWrong((error as Error).message)
    }
  }
  const facts: [label: string, said: ReactNode][] = [
    [t('number'), one.number],
    [t('heardBy'), t(`channel_${one.channel}`)],
    [t('heardOn'), new Date(one.createdAt).toLocaleString(language)],
    [t('state'), <strong key="state">{one.stateName}</strong>],
    [t('dueOn'), one.dueOn],
    [t('category'), one.category && name(one.category)],
    [t('unit'), one.unit?.name],
    [t('address'), one.place],
    [t('photosWith'), one.photos.length > 0 && <Attached files={one.photos} />],
    [t('reply'), one.reply],
  ]
  return (
    <article>
      <h1>{one.title}</h1>
      <section aria-label={t('what')}>
        <p className="prose">{one.text}</p>
        <dl className="facts">
          <Answers of={one.answers} />
          {facts.map(
            ([label, said]) =>
              said && (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{said}</dd>
                </div>
              ),
          )}
        </dl>
      </section>
      <Section id="of-it" title={t('suggestions')}>
        {one.suggestions.length > 0 && (
          <ul className="papers">
            {one.suggestions.map((made) => (
              <li key={made.id}>
                <Link to={`/${tenant}/workspace/${made.id}`}>{made.title}</Link>
                <p>
                  <span className="mark">{made.stateName}</span>
                </p>
              </li>
            ))}
          </ul>
        )}
        {mandateId ? (
          <button type="button" className="action" disabled={isBusy} onClick={() => void make()}>
            {t('suggestOfIt')}
          </button>
        ) : (
          one.suggestions.length === 0 && <p className="state">{t('noneOfIt')}</p>
        )}
        {wrong && (
          <p className="wrong" role="alert">
            {wrong}
          </p>
        )}
      </Section>
      <Section id="progress" title={t('progress')}>
        <Timeline entries={one.entries} />
      </Section>
    </article>
  )
}
