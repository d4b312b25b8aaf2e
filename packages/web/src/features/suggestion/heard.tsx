import { Link } from 'react-router'
import { Loaded, Section } from '../../components/state.tsx'
import { useGraphQLPages } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { HeardDocument } from './heard-documents.ts'

/** What citizens have said to the deputy, by the code on their card or through somebody, the newest first. */
export function Heard({ takesDown }: { takesDown: boolean }) {
  const t = useText()
  const name = useName()
  const { tenant, language } = useSession()
  const query = useGraphQLPages(HeardDocument, {}, ({ opinions }) => opinions.pageInfo)
  const aside = takesDown && (
    <Link className="action" to={`/${tenant}/workspace/opinions/new`}>
      {t('takeDown')}
    </Link>
  )
  return (
    <Section id="heard" title={t('heard')} aside={aside}>
      <Loaded query={query}>
        {({ pages }) => {
          const nodes = pages.flatMap(({ opinions }) => opinions.nodes)
          return (
            <>
              {nodes.length === 0 && <p className="state">{t('noneHeard')}</p>}
              <ul className="papers">
                {nodes.map((one) => (
                  <li key={one.id}>
                    <Link to={`/${tenant}/workspace/opinions/${one.id}`}>{one.title}</Link>
                    <p>
                      <span className="mark">{one.stateName}</span>
                      {one.suggestions.length > 0 && <span className="mark good">{t('becameSuggestion')}</span>}
                    </p>
                    <small>
                      {[one.number, one.category && name(one.category), new Date(one.createdAt).toLocaleDateString(language)]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  </li>
                ))}
              </ul>
              {query.hasNextPage && (
                <button type="button" className="more" disabled={query.isFetching} onClick={() => query.fetchNextPage()}>
                  {t('more')}
                </button>
              )}
            </>
          )
        }}
      </Loaded>
    </Section>
  )
}
