import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { type Booth as BoothData, BoothDocument } from './ballot-documents.ts'
import { BallotHead } from './ballot-head.tsx'
import { CheckInForm } from './check-in-form.tsx'
import { IssueForm } from './issue-form.tsx'
import { Paper } from './paper.tsx'
import { Receipt } from './receipt.tsx'
import { SealedSlip } from './sealed-slip.tsx'
import { useBooth } from './use-booth.ts'
import { useMethodWords } from './use-method-words.ts'

const untilOpened = 5000

/** Where a deputy votes: what is voted on and how, the ballot, the paper, the receipt. */
export function Booth({ id }: { id: string }) {
  const t = useText()
  const { tenant } = useSession()
  const query = useGraphQL(
    BoothDocument,
    { id },
    {
      fresh: true,
      every: (data) => (['DRAFT', 'FROZEN'].includes(data?.ballot?.status ?? '') ? untilOpened : false),
    },
  )
  useTitle(query.data?.ballot ? `${t('booth')} · ${query.data.ballot.title}` : undefined)
  return (
    <Loaded query={query}>
      {({ viewer, ballot }) => {
        if (!viewer)
          return (
            <>
              <h1>{t('booth')}</h1>
              <section aria-label={t('signIn')}>
                <p>{t('boothSignIn')}</p>
                <a className="action" href={`/admin/${tenant}/sign-in?back=/${tenant}/ballots/${id}/vote`}>
                  {t('signIn')}
                </a>
              </section>
            </>
          )
        if (!ballot) return <p className="state">{t('notFound')}</p>
        return (
          <article className="booth">
            <BallotHead ballot={ballot} />
            {globalThis.isSecureContext ? (
              <Steps ballot={ballot} account={viewer.account} reload={() => query.refetch()} />
            ) : (
              <Said>{t('boothInsecure')}</Said>
            )}
          </article>
        )
      }}
    </Loaded>
  )
}

type Account = { readonly phone: string | null; readonly hasSecondFactor: boolean } | null

/** The step at which this voter is, with this device. */
function Steps({ ballot, account, reload }: { ballot: BoothData; account: Account; reload: () => unknown }) {
  const t = useText()
  const { tenant } = useSession()
  const ways = useBooth(ballot)
  const { slip } = ways
  const { status, viewerBallot } = ballot
  const page = `/${tenant}/ballots/${ballot.id}`
  if (slip?.step === 'cast') return <Receipt ballot={ballot} slip={slip} ways={ways} />
  if (slip?.step === 'sealed') return <SealedSlip ways={ways} />
  if (ways.isForgotten)
    return (
      <Said>
        {t('forgotten')} <Link to={page}>{t('toBallot')}</Link>
      </Said>
    )
  if (status === 'VOID') return <Said>{t('bs_VOID')}</Said>
  if (['CLOSED', 'COUNTED', 'ANNOUNCED'].includes(status))
    return (
      <Said>
        {t(slip ? 'closedUncast' : 'boothClosed')} {status === 'ANNOUNCED' && <Link to={page}>{t('resultAt')}</Link>}
      </Said>
    )
  if (status === 'DRAFT') return <Said>{t('notOpen')}</Said>
  if (!viewerBallot.onRoll) return <Said>{t('notOnRoll')}</Said>
  if (slip?.step === 'signed') return <Paper ballot={ballot} ways={ways} />
  return (
    <>
      <HowTo ballot={ballot} />
      {!viewerBallot.present ? (
        <CheckInForm id={ballot.id} reload={reload} />
      ) : status === 'FROZEN' ? (
        <Said>
          {t('checkedIn')}
          {t('notOpen')}
        </Said>
      ) : viewerBallot.issued && !slip ? (
        <Said>{t('issuedElsewhere')}</Said>
      ) : (
        <IssueForm account={account} wasAsked={viewerBallot.issued} ways={ways} />
      )}
    </>
  )
}

function HowTo({ ballot }: { ballot: BoothData }) {
  const t = useText()
  return (
    <section aria-labelledby="how">
      <h2 id="how">{t('howToVote')}</h2>
      <ul className="words">
        {useMethodWords(ballot).map((line) => (
          <li key={line}>{line}</li>
        ))}
        <li>{t('wordsSecret')}</li>
      </ul>
    </section>
  )
}

/** Why there is nothing to do here, read out where it comes up. */
function Said({ children }: { children: ReactNode }) {
  return (
    <p className="notice" role="status">
      {children}
    </p>
  )
}
