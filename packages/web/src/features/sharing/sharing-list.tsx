import { graphql } from '../../gql/gql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'

const SharingDocument = graphql(`
  query SharingSessions {
    sharingSessions(first: 10) { nodes { id title heldOn summary site { name nameEn } issues { title reply } } }
  }
`)

/** What came of the meetings on what many have said. */
export function SharingList() {
  const t = useText()
  const name = useName()
  const { data } = useGraphQL(SharingDocument, {})
  const sessions = data?.sharingSessions.nodes ?? []
  if (sessions.length === 0) return null
  return (
    <section aria-labelledby="sharing">
      <h2 id="sharing">{t('sharing')}</h2>
      {sessions.map(({ id, title, heldOn, summary, site, issues }) => (
        <article key={id} className="category">
          <h3>{title}</h3>
          <small>{[heldOn, site && name(site)].filter(Boolean).join(' · ')}</small>
          <p className="lead">{summary}</p>
          <ul>
            {issues.map((issue) => (
              <li key={issue.title}>
                <strong>{issue.title}</strong>
                {issue.reply && <p>{issue.reply}</p>}
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}
