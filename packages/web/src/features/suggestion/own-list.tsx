import { Link } from 'react-router'
import { Loaded, Section } from '../../components/state.tsx'
import { useGraphQLPages } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { OwnSuggestionsDocument } from './suggestion-documents.ts'

/** What the deputy has made or was asked to sign, the newest first. */
export function OwnList() {
  const t = useText()
  const { tenant } = useSession()
  const query = useGraphQLPages(OwnSuggestionsDocument, {}, ({ suggestions }) => suggestions.pageInfo)
  return (
    <Section id="mine" title={t('mine')}>
      <Loaded query={query}>
        {({ pages }) => {
          const nodes = pages.flatMap(({ suggestions }) => suggestions.nodes)
          return (
            <>
              {nodes.length === 0 && <p className="state">{t('noneMine')}</p>}
              <ul className="papers">
                {nodes.map((one) => (
                  <li key={one.id}>
                    <Link to={`/${tenant}/workspace/${one.id}`}>{one.title}</Link>
                    <p>
                      <span className="mark">{one.stateName}</span>
                      {one.replyClass && <span className="mark">{t(`class_${one.replyClass}`)}</span>}
                    </p>
                    <small>{[`${t(one.kind)} ${one.number}`, one.mandate?.person?.name].filter(Boolean).join(' · ')}</small>
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
