import { Link } from 'react-router'
import { Loaded, Section } from '../../components/state.tsx'
import { useGraphQL, useGraphQLPages } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { CallsDocument, OwnProjectsDocument } from './call-documents.ts'
import { CallMark } from './call-mark.tsx'

/** The calls of a district for projects, the newest first, and what the viewer has proposed. */
export function CallList() {
  const t = useText()
  const name = useName()
  const { tenant } = useSession()
  const query = useGraphQLPages(CallsDocument, {}, ({ projectCalls }) => projectCalls.pageInfo)
  useTitle(t('calls'))
  return (
    <>
      <section aria-labelledby="calls">
        <h1 id="calls">{t('calls')}</h1>
        <p className="lead">{t('callsLead')}</p>
        <Loaded query={query}>
          {({ pages }) => {
            const nodes = pages.flatMap(({ projectCalls }) => projectCalls.nodes)
            return (
              <>
                {nodes.length === 0 && <p className="state">{t('noCalls')}</p>}
                <ul className="papers">
                  {nodes.map((call) => (
                    <li key={call.id}>
                      <Link to={`/${tenant}/calls/${call.id}`}>{call.title}</Link>
                      <CallMark call={call} />
                      <small>
                        {[call.body && name(call.body), t('callYear', { year: call.year })].filter(Boolean).join(' · ')}
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
      </section>
      {query.data?.pages[0]?.viewer && <OwnProjects />}
    </>
  )
}

function OwnProjects() {
  const t = useText()
  const { tenant } = useSession()
  const { data } = useGraphQL(OwnProjectsDocument, {}, { fresh: true })
  const nodes = data?.projects.nodes ?? []
  if (nodes.length === 0) return null
  return (
    <Section id="own" title={t('ownProjects')}>
      <ul className="papers">
        {nodes.map((one) => (
          <li key={one.id}>
            <Link to={`/${tenant}/projects/${one.number}`}>{one.title}</Link>
            <p>
              <span className="mark">{one.stateName}</span>
            </p>
            <small>
              {one.number} · {one.year}
            </small>
          </li>
        ))}
      </ul>
    </Section>
  )
}
