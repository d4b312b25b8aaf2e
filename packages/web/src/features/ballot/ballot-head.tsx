import { Link } from 'react-router'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import type { Booth } from './ballot-documents.ts'

type Shown = Pick<Booth, 'id' | 'number' | 'title' | 'kind' | 'round' | 'rehearsal' | 'consultative' | 'status'> & {
  body: { name: string } | null
  session?: { name: string } | null
}

/** What is voted on, by whom; a rehearsal cannot be taken for anything else. */
export function BallotHead({ ballot: one }: { ballot: Shown }) {
  const t = useText()
  const { tenant } = useSession()
  return (
    <>
      <nav aria-label={t('path')} className="path">
        <Link to={`/${tenant}`}>{t('home')}</Link>
        <Link to={`/${tenant}/ballots`}>{t('ballots')}</Link>
      </nav>
      {one.rehearsal && (
        <p className="rehearsal">
          <strong>{t('rehearsal')}</strong> {t('rehearsalHint')}
        </p>
      )}
      <h1>{one.title}</h1>
      <p className="kind">{[one.body?.name, one.session?.name].filter(Boolean).join(' · ')}</p>
      <BallotMarks ballot={one} />
    </>
  )
}

/** Of what kind a ballot is and where it stands. */
export function BallotMarks({ ballot: one }: { ballot: Shown }) {
  const t = useText()
  return (
    <p className="marks">
      <span className={one.status === 'OPEN' ? 'mark good' : 'mark'}>{t(`bs_${one.status}`)}</span>
      <span className="mark">{t(`bk_${one.kind}`)}</span>
      {one.round > 1 && <span className="mark">{t('round', { n: one.round })}</span>}
      {one.consultative && <span className="mark">{t('consultative')}</span>}
      {one.rehearsal && <span className="mark late">{t('rehearsal')}</span>}
      <small>{one.number}</small>
    </p>
  )
}
