import { Link } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import { RequestError, useGraphQLPages } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { SignInFirst } from './sign-in-first.tsx'

const OwnOpinionsDocument = graphql(`
  query OwnOpinions($after: String) {
    opinions(own: true, first: 20, after: $after) {
      nodes { id number title stateName dueOn createdAt }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

/** What somebody has said who is signed in, the newest first. */
export function OwnOpinions() {
  const t = useText()
  const { tenant, language } = useSession()
  const query = useGraphQLPages(OwnOpinionsDocument, {}, ({ opinions }) => opinions.pageInfo)
  const code = query.error instanceof RequestError ? query.error.code : ''
  return (
    <section aria-labelledby="own">
      <h1 id="own">{t('myOpinions')}</h1>
      {code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? (
        <SignInFirst />
      ) : (
        <Loaded query={query}>
          {({ pages }) => {
            const nodes = pages.flatMap(({ opinions }) => opinions.nodes)
            return (
              <>
                <p className="lead">{t('myOpinionsLead')}</p>
                {nodes.length === 0 && <p className="state">{t('noOpinions')}</p>}
                <ul className="papers">
                  {nodes.map((one) => (
                    <li key={one.id}>
                      <Link to={`/${tenant}/my-opinions/${one.id}`}>{one.title}</Link>
                      <p>
                        <span className="mark">{one.stateName}</span>
                      </p>
                      <small>{`${one.number} · ${new Date(one.createdAt).toLocaleDateString(language)}`}</small>
                    </li>
                  ))}
                </ul>
                {query.hasNextPage && (
                  <button type="button" className="more" disabled={query.isFetching} onClick={() => query.fetchNextPage()}>
                    {t('more')}
                  </button>
                )}
                <p className="actions">
                  <Link className="action" to={`/${tenant}/opinions/new`}>
                    {t('speak')}
                  </Link>
                </p>
              </>
            )
          }}
        </Loaded>
      )}
    </section>
  )
}
