import { Alert, App, Button, Result, Space, Spin } from 'antd'
import { useEffect, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { BallotQuery } from '../../gql/graphql.ts'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useLive } from '../../lib/live.ts'
import { useMay } from '../../lib/permissions.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { BallotActForm } from './ballot-act-form.tsx'
import { type Act, destructive, isAct } from './ballot-acts.ts'
import { BallotBatches } from './ballot-batches.tsx'
import { BallotContinue, BallotDocument, BallotTurnoutDocument } from './ballot-documents.ts'
import { BallotFacts } from './ballot-facts.tsx'
import { BallotForm } from './ballot-form.tsx'
import { isWanting, Readiness } from './ballot-readiness.tsx'
import { BallotResult } from './ballot-result.tsx'
import { BallotRoll } from './ballot-roll.tsx'
import { BallotStages } from './ballot-stages.tsx'
import { BallotTags } from './ballot-tags.tsx'
import { BallotTellers } from './ballot-tellers.tsx'
import { BallotTurnout } from './ballot-turnout.tsx'

export type Ballot = NonNullable<BallotQuery['ballot']>

/** So often what others do is looked at, whoever signs among it; and while it is told by itself who comes and is issued a ballot. */
const [alone, beside] = [4000, 20_000]

/** One ballot, from its preparation to its announcement: where it stands, what comes next, and by whom. */
export function BallotPage() {
  const t = useText()
  const { id = '' } = useParams()
  const { tenant } = useSession()
  const told = useLive(BallotTurnoutDocument, { id })
  const { data, isPending, error, refetch } = useGraphQL(BallotDocument, { id }, { refresh: told ? beside : alone })
  // With who is there changes what is missing, and what may be done: all of it is read anew.
  useEffect(() => {
    if (told) void refetch()
  }, [told, refetch])
  if (isPending) return <Spin />
  const ballot = data?.ballot
  const list = <Link to={`/${tenant}/ballots`}>{t('b_list')}</Link>
  if (!ballot) return <Result status="404" title={error?.message ?? t('b_none')} extra={list} />
  const holds = ballot.viewerCanAnnounce || ballot.viewerCanSignOff
  return (
    <>
      <div className="page-head">
        <h1>
          {ballot.title} <BallotTags ballot={ballot} />
        </h1>
        <span>
          {ballot.showTurnout && ['FROZEN', 'OPEN'].includes(ballot.status) && (
            <>
              <Link to={`/${tenant}/ballots/${ballot.id}/screen`}>{t('b_screen')}</Link> ·{' '}
            </>
          )}
          {list}
        </span>
      </div>
      {ballot.rehearsal && <Alert banner className="gap-below" title={t('b_rehearsalBanner')} />}
      <BallotStages status={ballot.status} />
      <NextStep ballot={ballot} />
      {ballot.result && <BallotResult ballot={ballot} />}
      <div className="columns gap-above">
        {(holds || ballot.showTurnout) && <BallotTurnout ballot={ballot} />}
        <BallotTellers ballot={ballot} />
      </div>
      {ballot.status === 'CLOSED' && ballot.tellers.some(({ viewer }) => viewer) && <BallotBatches ballot={ballot} />}
      {holds && ballot.electorate.onRoll > 0 && <BallotRoll ballot={ballot} />}
      <BallotFacts ballot={ballot} />
    </>
  )
}

/** What comes next, what is wanting for it, and the acts that the viewer may do now. */
function NextStep({ ballot }: { ballot: Ballot }) {
  const t = useText()
  const navigate = useNavigate()
  const { tenant } = useSession()
  const [act, setAct] = useState<Act | 'update' | null>(null)
  const own = ballot.tellers.find(({ viewer }) => viewer)
  const hasSigned = own?.signedAt != null
  const actions = ballot.viewerActions.filter(isAct).filter((action) => action !== 'signOff' || !hasSigned)
  const onlyWatches = ballot.viewerCanSignOff && !own
  return (
    <section className="panel gap-above" aria-label={t('b_next')}>
      <h2>{t('b_next')}</h2>
      <p>{t(hasSigned && ballot.status === 'CLOSED' ? 'b_signed' : `b_next_${ballot.status}`)}</p>
      {ballot.voidReason && (
        <Alert type="error" className="gap-below" title={t('b_voidBecause', { reason: ballot.voidReason })} />
      )}
      {onlyWatches && <Alert type="info" className="gap-below" title={t('b_notYours')} />}
      <Readiness ballot={ballot} onEdit={() => setAct('update')} />
      <Space wrap>
        {actions
          .filter((action) => !destructive.has(action))
          .map((action) => (
            <Button
              key={action}
              type="primary"
              disabled={(action === 'freeze' || action === 'open') && isWanting(ballot, action)}
              onClick={() => setAct(action)}
            >
              {t(`b_${action}`)}
            </Button>
          ))}
        {ballot.viewerActions.includes('update') && <Button onClick={() => setAct('update')}>{t('b_update')}</Button>}
        <OtherRounds ballot={ballot} />
        {actions
          .filter((action) => destructive.has(action))
          .map((action) => (
            <Button key={action} danger onClick={() => setAct(action)}>
              {t(action === 'erase' && ballot.rehearsal ? 'b_wipe' : `b_${action}`)}
            </Button>
          ))}
      </Space>
      {act === 'update' && <BallotForm ballot={ballot} onClose={() => setAct(null)} />}
      {act && act !== 'update' && (
        <BallotActForm
          act={act}
          ballot={ballot}
          onClose={() => setAct(null)}
          onDone={() => act === 'erase' && navigate(`/${tenant}/ballots`)}
        />
      )}
    </section>
  )
}

/** The rounds before and after; where one is left to be voted and there is none yet, it is prepared by one click. */
function OtherRounds({ ballot: { id, status, previous, next, result, viewerCanAnnounce } }: { ballot: Ballot }) {
  const t = useText()
  const may = useMay()
  const navigate = useNavigate()
  const { message } = App.useApp()
  const { tenant } = useSession()
  const proceed = useGraphQLMutation(BallotContinue)
  const prepare = async () => {
    // The same key for the same round: a double click prepares one.
    const idempotencyKey = `next of ${id} after ${next?.id ?? 'none'}`
    const answer = await proceed.mutateAsync({ input: { id, idempotencyKey } })
    const { ballot, userErrors } = answer.ballotContinue
    if (ballot) await navigate(`/${tenant}/ballots/${ballot.id}`)
    else message.error(userErrors[0]?.message)
  }
  const isOpen = !next || next.status === 'VOID'
  const isLeft = status === 'ANNOUNCED' && result?.next && isOpen && viewerCanAnnounce && may('Ballot.create')
  return (
    <>
      {isLeft && result?.next && (
        <Button type="primary" loading={proceed.isPending} onClick={prepare}>
          {t(`b_continue_${result.next.kind}`)}
        </Button>
      )}
      {previous && <Link to={`/${tenant}/ballots/${previous.id}`}>{t('b_previous', { number: previous.number })}</Link>}
      {next && <Link to={`/${tenant}/ballots/${next.id}`}>{t('b_following', { number: next.number })}</Link>}
    </>
  )
}
