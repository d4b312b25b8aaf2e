import { Link } from 'react-router'
import { Loaded, Section } from '../../components/state.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { Recommendation } from './recommendation.tsx'
import { WaitingDocument } from './suggestion-documents.ts'
import { TimeLeft } from './time-left.tsx'

/** What waits for the deputy, the first due first: to be written on, signed, rated, or taken up from the procuratorate. */
export function Waiting() {
  const t = useText()
  const { tenant } = useSession()
  const query = useGraphQL(WaitingDocument, {}, { fresh: true })
  return (
    <>
      <Section id="waiting" title={t('waiting')}>
        <Loaded query={query}>
          {({ suggestions: { nodes } }) => (
            <>
              {nodes.length === 0 && <p className="state">{t('nothingWaits')}</p>}
              <ul className="papers">
                {nodes.map((one) => (
                  <li key={one.id}>
                    <Link to={`/${tenant}/workspace/${one.id}`}>{one.title}</Link>
                    <p>
                      <span className="mark">{one.stateName}</span> <TimeLeft days={one.remainingDays} />
                    </p>
                    <small>
                      {t(one.kind)} {one.number}
                    </small>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      </Section>
      {query.data?.prosecutions.nodes
        .filter(({ viewerCanAccept }) => viewerCanAccept)
        .map((one) => (
          <Recommendation key={one.id} matter={one} reload={query.refetch} />
        ))}
    </>
  )
}
