import { Result, Spin } from 'antd'
import { Link, useParams } from 'react-router'
import { useGraphQL } from '../../lib/graphql.ts'
import { useLive } from '../../lib/live.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { BallotScreenDocument, BallotTurnoutDocument } from './ballot-documents.ts'

/** So often it is asked while nothing is told by itself, and while something is. */
const [alone, beside] = [3000, 30_000]

/** What the hall sees while it is voted: how many are there and were issued a ballot, in large figures, and nothing else. */
export function BallotScreen() {
  const t = useText()
  const name = useName()
  const { id = '' } = useParams()
  const { tenant } = useSession()
  const told = useLive(BallotTurnoutDocument, { id })?.ballotTurnout
  const { data, isPending, error } = useGraphQL(BallotScreenDocument, { id }, { refresh: told ? beside : alone })
  if (isPending) return <Spin fullscreen />
  const ballot = data?.ballot
  const back = <Link to={`/${tenant}/ballots/${id}`}>{t('b_back')}</Link>
  if (!ballot?.showTurnout) return <Result title={error?.message ?? t('b_noScreen')} extra={back} />
  const { status, electorate } = told ?? ballot
  const { onRoll, present, quorum, issued } = electorate
  const figures = { b_onRoll: onRoll, b_quorum: quorum, b_present: present, b_issued: issued } as const
  return (
    <main className="hall-screen">
      {ballot.rehearsal && <p className="hall-rehearsal">{t('b_rehearsalBanner')}</p>}
      <p>{[ballot.body && name(ballot.body), ballot.session?.name].filter(Boolean).join(' ')}</p>
      <h1>{ballot.title}</h1>
      <p>
        <strong>{t(`b_${status}`)}</strong>
      </p>
      <dl aria-live="polite">
        {(Object.keys(figures) as (keyof typeof figures)[]).map((key) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{figures[key] ?? '–'}</dd>
          </div>
        ))}
      </dl>
      <p>{back}</p>
    </main>
  )
}
