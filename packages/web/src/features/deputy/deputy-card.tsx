import { Link, useSearchParams } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

const DeputyQuery = graphql(`
  query Deputy($id: ID!) {
    node(id: $id) {
      __typename
      ... on Mandate {
        id level
        person { id name profession employer jobTitle biography contact }
        body { id name }
        assignments { id site { id code name address } }
        groups { id group { id name } }
      }
    }
  }
`)

/** The page of one deputy in office, to which the QR code on the duty card leads. */
export function DeputyCard({ id }: { id: string }) {
  const t = useText()
  const { tenant } = useSession()
  const scanned = useSearchParams()[0].get('q')
  const query = useGraphQL(DeputyQuery, { id })
  return (
    <Loaded query={query}>
      {({ node }) =>
        node?.__typename === 'Mandate' && node.person ? (
          <article>
            <nav aria-label={t('path')} className="path">
              <Link to={`/${tenant}`}>{t('home')}</Link>
            </nav>
            <h1>{node.person.name}</h1>
            <p className="kind">{[t(node.level), node.body?.name].filter(Boolean).join(' · ')}</p>
            <p>
              <Link
                className="action"
                to={`/${tenant}/opinions/new?deputy=${encodeURIComponent(id)}${scanned ? `&q=${scanned}` : ''}`}
              >
                {t('speakToDeputy')}
              </Link>
            </p>
            {node.person.biography && <p className="lead">{node.person.biography}</p>}
            <ul className="cards">
              {node.person.profession && <li>{node.person.profession}</li>}
              {node.person.employer && <li>{[node.person.employer, node.person.jobTitle].filter(Boolean).join(' ')}</li>}
              {node.person.contact && (
                <li>
                  {t('contact')} {node.person.contact}
                </li>
              )}
              {node.assignments.map(
                ({ id: at, site }) =>
                  site && (
                    <li key={at}>
                      <Link to={`/${tenant}/sites/${encodeURIComponent(site.code)}`}>{site.name}</Link>
                    </li>
                  ),
              )}
              {node.groups.map(({ id: at, group }) => group && <li key={at}>{group.name}</li>)}
            </ul>
          </article>
        ) : (
          <p className="state">{t('notFound')}</p>
        )
      }
    </Loaded>
  )
}
