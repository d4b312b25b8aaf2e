import { Button, Drawer, Space, Spin, Tag } from 'antd'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Attached } from '../../components/attached.tsx'
import { CaseTimeline } from '../../components/case-timeline.tsx'
import type { SuggestionQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useRenewal } from '../../lib/live.ts'
import { useMay } from '../../lib/permissions.ts'
import { useSession } from '../../lib/session.tsx'
import { type Key, useText } from '../../lib/text.ts'
import { SuggestionActForm } from './suggestion-act-form.tsx'
import { type Act, isAct } from './suggestion-acts.ts'
import { SuggestionChangedDocument, SuggestionDocument } from './suggestion-documents.ts'
import { SuggestionFacts } from './suggestion-facts.tsx'
import { SuggestionOfferForm } from './suggestion-offer-form.tsx'
import { Cosigners, Parts, Prosecutions, Ratings, Replies } from './suggestion-parts.tsx'
import { SuggestionRedactForm } from './suggestion-redact-form.tsx'

export type Suggestion = Extract<NonNullable<SuggestionQuery['node']>, { number: string }>

/** What can be done at any time and moves nothing on, or takes back what was done: never the first thing to do. */
const beside: ReadonlySet<string> = new Set(
  'meet note supervise contact publish offer withdraw urge takeBack sendBack reject return askExtension'.split(' '),
)

/** One suggestion: what it asks for, where it stands, what happened, and what the viewer may do. */
export function SuggestionDrawer({ id, onClose }: { id: string | null; onClose: () => void }) {
  const t = useText()
  return (
    <Drawer title={t('suggestion')} open={id !== null} onClose={onClose} size={720} destroyOnHidden>
      {id && <Details id={id} />}
    </Drawer>
  )
}

function Details({ id }: { id: string }) {
  const t = useText()
  const { tenant } = useSession()
  const navigate = useNavigate()
  const may = useMay()
  const { data, isPending, error, refetch } = useGraphQL(SuggestionDocument, { id })
  const [act, setAct] = useState<Act | 'offer' | 'redact' | null>(null)
  useRenewal(SuggestionChangedDocument, { id }, refetch, act !== null)
  if (isPending) return <Spin />
  const suggestion = data?.node as Suggestion | null | undefined
  if (!suggestion) return <p className="muted">{error ? t('failed', { message: error.message }) : t('noSuggestions')}</p>
  const canOffer =
    suggestion.viewerCanOffer &&
    suggestion.filedOn !== null &&
    suggestion.owner !== null &&
    suggestion.prosecutions.every(({ direction }) => direction !== 'TO')
  const actions: (Act | 'offer')[] = [
    ...suggestion.viewerActions.filter(isAct),
    ...(suggestion.viewerCanPublish && suggestion.filedOn ? (['publish'] as const) : []),
    ...(suggestion.viewerCanUrge && suggestion.owner ? (['urge'] as const) : []),
    ...(canOffer ? (['offer'] as const) : []),
  ]
  const next = actions.find((one) => !beside.has(one))
  return (
    <>
      <Space wrap style={{ marginBottom: 16 }}>
        {actions.map((action) => (
          <Button key={action} type={action === next ? 'primary' : 'default'} onClick={() => setAct(action)}>
            {t(`s_${action}`)}
          </Button>
        ))}
        {suggestion.viewerCanRedact && <Button onClick={() => setAct('redact')}>{t('redact')}</Button>}
        {suggestion.viewerActions.includes('edit') && (
          <Button href={`/${tenant}/workspace/${suggestion.id}`}>{t('writeInWorkspace')}</Button>
        )}
        {suggestion.filedOn && may('Project.create') && (
          <Button onClick={() => navigate(`/${tenant}/projects?suggestion=${suggestion.id}`)}>{t('asProject')}</Button>
        )}
      </Space>
      <h2 className="case-title">
        {suggestion.title} {suggestion.redacted && <Tag>{t('redacted')}</Tag>}
      </h2>
      <SuggestionFacts suggestion={suggestion} />
      {(['text', 'analysis', 'proposal'] as const).map(
        (part) =>
          suggestion[part] && (
            <section key={part}>
              <h3 className="case-head">{t(part === 'text' ? 'case' : part === 'analysis' ? 'grounds' : 'plan')}</h3>
              <p className="said">{suggestion[part]}</p>
            </section>
          ),
      )}
      <Attached files={suggestion.attachments} />
      <Cosigners suggestion={suggestion} />
      <Parts suggestion={suggestion} />
      <Replies suggestion={suggestion} />
      <Ratings suggestion={suggestion} />
      <Prosecutions suggestion={suggestion} />
      <CaseTimeline entries={suggestion.entries} nameOf={(entry) => t(`s_${entry.action}` as Key)} />
      {act === 'offer' && <SuggestionOfferForm id={suggestion.id} onClose={() => setAct(null)} />}
      {act === 'redact' && <SuggestionRedactForm suggestion={suggestion} onClose={() => setAct(null)} />}
      {act && act !== 'offer' && act !== 'redact' && (
        <SuggestionActForm act={act} suggestion={suggestion} onClose={() => setAct(null)} />
      )}
    </>
  )
}
