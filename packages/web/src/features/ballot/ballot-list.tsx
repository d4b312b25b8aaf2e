import { useState } from 'react'
import { Link } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import type { BallotKind } from '../../gql/graphql.ts'
import { useGraphQLPages } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { BallotsDocument } from './ballot-documents.ts'
import { BallotMarks } from './ballot-head.tsx'

const kinds: BallotKind[] = ['SELECTION', 'INSPECTION']

/** The ballots of a district: for visitors those that were announced, for deputies theirs too that are on. */
export function BallotList() {
  const t = useText()
  const { tenant, language } = useSession()
  const [kind, setKind] = useState<BallotKind | null>(null)
  const query = useGraphQLPages(BallotsDocument, { kind }, ({ ballots }) => ballots.pageInfo)
  useTitle(t('ballots'))
  return (
    <section aria-labelledby="ballots">
      <h1 id="ballots">{t('ballots')}</h1>
      <p className="lead">{t('ballotsLead')}</p>
      <search className="find">
        <label>
          <span>{t('kindOf')}</span>
          <select value={kind ?? ''} onChange={({ target }) => setKind((target.value as BallotKind) || null)}>
            <option value="">{t('bkAll')}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`bk_${one}`)}
              </option>
            ))}
          </select>
        </label>
      </search>
      <Loaded query={query}>
        {({ pages }) => {
          const nodes = pages.flatMap(({ ballots }) => ballots.nodes)
          return (
            <>
              {nodes.length === 0 && <p className="state">{t('noBallots')}</p>}
              <ul className="papers">
                {nodes.map((one) => (
                  <li key={one.id}>
                    <Link to={`/${tenant}/ballots/${one.id}`}>{one.title}</Link>
                    <BallotMarks ballot={one} />
                    <small>
                      {[
                        one.body?.name,
                        one.session?.name,
                        one.announcement?.announcedAt &&
                          `${t('announcedOn')} ${new Date(one.announcement.announcedAt).toLocaleDateString(language)}`,
                      ]
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
    </section>
  )
}
