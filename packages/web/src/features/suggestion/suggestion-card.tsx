import { Link } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { SuggestionBody } from './suggestion-body.tsx'
import { SuggestionDocument } from './suggestion-documents.ts'

/** The public page of one suggestion: what was asked for, and what the units replied. */
export function SuggestionCard({ id }: { id: string }) {
  const t = useText()
  const { tenant } = useSession()
  const query = useGraphQL(SuggestionDocument, { id }, { fresh: true })
  useTitle(query.data?.node?.__typename === 'Suggestion' ? query.data.node.title : undefined)
  return (
    <>
      <nav aria-label={t('path')} className="path">
        <Link to={`/${tenant}`}>{t('home')}</Link>
        <Link to={`/${tenant}/suggestions`}>{t('backToSuggestions')}</Link>
      </nav>
      <Loaded query={query}>
        {({ node }) =>
          node?.__typename === 'Suggestion' ? (
            <article>
              <h1>{node.title}</h1>
              <SuggestionBody suggestion={node} />
            </article>
          ) : (
            <p className="state">{t('notFound')}</p>
          )
        }
      </Loaded>
    </>
  )
}
