import { Button, Descriptions, Drawer, Space, Spin, Tag } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Attached } from '../../components/attached.tsx'
import { CaseTimeline } from '../../components/case-timeline.tsx'
import { RedactForm } from '../../components/redact-form.tsx'
import { TimeLeft } from '../../components/time-left.tsx'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useRenewal } from '../../lib/live.ts'
import { useMay } from '../../lib/permissions.ts'
import { useSession } from '../../lib/session.tsx'
import { type Key, useName, useText } from '../../lib/text.ts'
import { ActForm } from './act-form.tsx'
import { type Call, CallForm, isCall } from './call-form.tsx'
import { MergeForm } from './merge-form.tsx'
import {
  type Act,
  inOrder,
  isAct,
  type Opinion,
  OpinionChangedDocument,
  OpinionDocument,
  RedactDocument,
} from './opinion-documents.ts'
import { OpinionDuplicates } from './opinion-duplicates.tsx'
import { OpinionMerged } from './opinion-merged.tsx'
import { OpinionReferrals } from './opinion-referrals.tsx'
import { ReferForm } from './refer-form.tsx'
import { ShareForm } from './share-form.tsx'

/** One opinion: what was said, where it stands, what happened, and what the viewer may do. */
export function OpinionDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useText()
  return (
    <Drawer title={t('opinion')} open={id !== null} onClose={onClose} size={560} destroyOnHidden>
      {id && <Details id={id} />}
    </Drawer>
  )
}

function Details({ id }: { id: string }) {
  const t = useText()
  const name = useName()
  const { tenant } = useSession()
  const navigate = useNavigate()
  const { data, isPending, refetch } = useGraphQL(OpinionDocument, { id })
  const [act, setAct] = useState<Act | null>(null)
  const [redacts, setRedacts] = useState(false)
  const [shares, setShares] = useState(false)
  const [refers, setRefers] = useState(false)
  const [merges, setMerges] = useState(false)
  const [call, setCall] = useState<Call | null>(null)
  const may = useMay()
  useRenewal(OpinionChangedDocument, { id }, refetch, act !== null || redacts || shares || refers || merges || call !== null)
  const redact = useGraphQLMutation(RedactDocument)
  const opinion = data?.node as Opinion | null | undefined
  if (isPending || !opinion) return <Spin />
  const { next, others } = inOrder(
    [...opinion.viewerActions, ...(opinion.viewerCanUrge && opinion.owner ? ['urge'] : [])].filter(isAct),
  )
  return (
    <>
      <Space wrap style={{ marginBottom: 16 }}>
        {next && (
          <Button type="primary" onClick={() => setAct(next)}>
            {t(`act_${next}`)}
          </Button>
        )}
        {others.map((action) => (
          <Button key={action} onClick={() => setAct(action)}>
            {t(`act_${action}`)}
          </Button>
        ))}
        {opinion.viewerCanRedact && <Button onClick={() => setRedacts(true)}>{t('redact')}</Button>}
        {may('SharingSession.update') && <Button onClick={() => setShares(true)}>{t('share')}</Button>}
        {opinion.viewerActions.includes('merge') && <Button onClick={() => setMerges(true)}>{t('act_merge')}</Button>}
        {opinion.viewerCalls.filter(isCall).map((one) => (
          <Button key={one} onClick={() => setCall(one)}>
            {t(`call_${one}`)}
          </Button>
        ))}
        {opinion.viewerCanRefer && <Button onClick={() => setRefers(true)}>{t('refer')}</Button>}
        {opinion.viewerCanNote && may('Project.create') && (
          <Button onClick={() => navigate(`/${tenant}/projects?opinion=${opinion.id}`)}>{t('asProject')}</Button>
        )}
        {opinion.viewerCanNote && (
          <Button href={`/${tenant}/opinions/${opinion.number}/transfer.pdf`} target="_blank" rel="noreferrer">
            {t('transferSheet')}
          </Button>
        )}
      </Space>
      <p style={{ whiteSpace: 'pre-wrap' }}>
        {opinion.text} {opinion.redacted && <Tag>{t('redacted')}</Tag>}
      </p>
      <Attached files={opinion.photos} />
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: 'number', label: t('number'), children: opinion.number },
          ...(opinion.client || opinion.externalNumber
            ? [
                {
                  key: 'client',
                  label: t('handedInBy'),
                  children: [opinion.client?.name, opinion.externalNumber].filter(Boolean).join(' · '),
                },
              ]
            : []),
          { key: 'state', label: t('status'), children: <strong>{opinion.stateName}</strong> },
          ...(opinion.dueOn
            ? [
                {
                  key: 'due',
                  label: t('dueOn'),
                  children: (
                    <>
                      {opinion.dueOn} <TimeLeft days={opinion.remainingDays} />
                      {opinion.provisional && <Tag>{t('provisional')}</Tag>}
                    </>
                  ),
                },
              ]
            : []),
          ...(opinion.hardOn && opinion.hardOn !== opinion.dueOn
            ? [{ key: 'hard', label: t('hardOn'), children: opinion.hardOn }]
            : []),
          { key: 'site', label: t('site'), children: opinion.site ? name(opinion.site) : t('none') },
          ...(opinion.activity
            ? [
                {
                  key: 'activity',
                  label: t('saidAtActivity'),
                  children: <Link to={`/${tenant}/activities?open=${opinion.activity.id}`}>{opinion.activity.name}</Link>,
                },
              ]
            : []),
          { key: 'place', label: t('address'), children: opinion.place ?? t('none') },
          { key: 'category', label: t('category'), children: opinion.category ? name(opinion.category) : t('none') },
          { key: 'unit', label: t('unit'), children: opinion.unit ? name(opinion.unit) : t('none') },
          ...(opinion.firstReceiver
            ? [
                {
                  key: 'first',
                  label: t('firstReceiver'),
                  children: [opinion.firstReceiver.site && name(opinion.firstReceiver.site), opinion.firstReceiver.unit?.name]
                    .filter(Boolean)
                    .join(' · '),
                },
              ]
            : []),
          ...opinion.answers
            .filter(({ answer }) => answer)
            .map(({ question, answer }) => ({ key: question, label: question, children: answer })),
          ...(opinion.author
            ? [
                {
                  key: 'author',
                  label: t('author'),
                  children: [opinion.author.name, opinion.author.phone].filter(Boolean).join(' · '),
                },
              ]
            : []),
          ...(opinion.reply
            ? [{ key: 'reply', label: t('reply'), children: <span className="said">{opinion.reply}</span> }]
            : []),
          ...(opinion.sharingSessions.length > 0
            ? [
                {
                  key: 'sharing',
                  label: t('sharing'),
                  children: opinion.sharingSessions
                    .map(({ title, heldOn, status }) => `${title}（${status === 'CANCELLED' ? t('CANCELLED') : heldOn}）`)
                    .join('；'),
                },
              ]
            : []),
        ]}
      />
      <OpinionReferrals opinion={opinion} />
      <OpinionMerged opinion={opinion} />
      <OpinionDuplicates opinion={opinion} />
      <CaseTimeline entries={opinion.entries} nameOf={(entry) => t(`act_${entry.action}` as Key)} />
      {act && <ActForm act={act} opinion={opinion} onClose={() => setAct(null)} />}
      {merges && <MergeForm opinion={opinion} onClose={() => setMerges(false)} />}
      {call && <CallForm call={call} opinion={opinion} onClose={() => setCall(null)} />}
      {refers && <ReferForm opinion={opinion} onClose={() => setRefers(false)} />}
      {shares && <ShareForm opinion={opinion} onClose={() => setShares(false)} />}
      {redacts && (
        <RedactForm
          of="opinion"
          words={[
            { name: 'title', label: 'title', now: opinion.title, max: 100 },
            { name: 'text', label: 'text', now: opinion.text, max: 4000 },
            { name: 'place', label: 'address', now: opinion.place, max: 200 },
            ...opinion.answers.map(({ question, answer }, i) => ({
              name: `answer${i}`,
              label: 'text' as const,
              question,
              now: answer,
              max: 500,
            })),
          ]}
          files={opinion.photos}
          entries={opinion.entries}
          onRedact={async (given) => {
            const input = { id: opinion.id, expectedVersion: opinion.version, ...withAnswers(opinion, given) }
            return (await redact.mutateAsync({ input })).opinionRedact.userErrors
          }}
          onClose={() => setRedacts(false)}
        />
      )}
    </>
  )
}

/** Answers are redacted all together, in their order: those that were changed, and the others as they are. */
function withAnswers({ answers }: Opinion, given: Record<string, unknown> & { reason: string }) {
  const isAnswer = (name: string) => /^answer\d+$/.test(name)
  const { reason, ...others } = given
  const kept = Object.fromEntries(Object.entries(others).filter(([name]) => !isAnswer(name)))
  if (!Object.keys(others).some(isAnswer)) return { ...kept, reason }
  return { ...kept, reason, answers: answers.map(({ answer }, i) => String(given[`answer${i}`] ?? answer)) }
}
