import { Loaded } from '../../components/state.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useLive } from '../../lib/live.ts'
import { useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { HallDocument, HallTurnoutDocument } from './ballot-documents.ts'

/** So often it is asked while nothing is told by itself, and while something is. */
const [alone, beside] = [3000, 30_000]
const isLive = (status: string | undefined) => ['FROZEN', 'OPEN'].includes(status ?? '')

/** For the wall of the hall: how many are there and were issued a ballot, in large figures, and nothing else. */
export function HallScreen({ id }: { id: string }) {
  const t = useText()
  const told = useLive(HallTurnoutDocument, { id })?.ballotTurnout
  const query = useGraphQL(
    HallDocument,
    { id },
    { fresh: true, every: (data) => (isLive(data?.ballot?.status) ? (told ? beside : alone) : false) },
  )
  useTitle(query.data?.ballot?.title)
  return (
    <Loaded query={query}>
      {({ ballot }) => {
        if (!ballot) return <p className="state">{t('notFound')}</p>
        const { electorate, status } = told ?? ballot
        const { showTurnout } = ballot
        const figures = [
          [t('inOffice'), electorate.inOffice],
          [t('quorum'), electorate.quorum],
          [t('present'), electorate.present],
          [t('issued'), electorate.issued],
        ] as const
        return (
          <article className="hall">
            {ballot.rehearsal && (
              <p className="rehearsal">
                <strong>{t('rehearsal')}</strong> {t('rehearsalHint')}
              </p>
            )}
            <p className="kind">{ballot.body?.name}</p>
            <h1>{ballot.title}</h1>
            {!showTurnout ? (
              <p className="state">{t('hallOff')}</p>
            ) : status === 'DRAFT' ? (
              <p className="state">{t('hallWaits')}</p>
            ) : (
              <>
                <p>
                  <span className="mark">{t(`bs_${status}`)}</span>
                </p>
                <dl className="figures large" aria-label={t('turnout')}>
                  {figures.map(([label, count]) => (
                    <div key={label}>
                      <dt>{label}</dt>
                      <dd>{count ?? '—'}</dd>
                    </div>
                  ))}
                </dl>
                <p className="kind">{t('turnoutHint')}</p>
              </>
            )}
          </article>
        )
      }}
    </Loaded>
  )
}
