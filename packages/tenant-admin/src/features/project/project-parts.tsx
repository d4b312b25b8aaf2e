import { Button, Tag } from 'antd'
import { useState } from 'react'
import { Part } from '../../components/part.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useMoney } from '../../lib/money.ts'
import { useName, useText } from '../../lib/text.ts'
import { type Project, ProjectProposerDocument } from './project-documents.ts'

type Props = { project: Project }

/** Whether it keeps the conditions of the tenant, as was found when it was screened. */
export function Eligibility({ project: { eligibility } }: Props) {
  const t = useText()
  return (
    <Part title={t('eligibility')} count={eligibility.length}>
      {eligibility.map(({ code, name, met, note }) => (
        <li key={code}>
          <Tag color={met ? 'green' : 'red'}>{t(met ? 'met' : 'notMet')}</Tag> {name}
          {note && <div className="said">{note}</div>}
        </li>
      ))}
    </Part>
  )
}

/** The units, what part each has, and what it said of whether it can be done. */
export function Units({ project: { units } }: Props) {
  const t = useText()
  const name = useName()
  const money = useMoney()
  return (
    <Part title={t('parts')} count={units.length}>
      {units.map(({ id, part, unit, feasibility, text, costEstimate, answeredOn }) => (
        <li key={id}>
          <Tag color="blue">{t(`part_${part}`)}</Tag> {unit && name(unit)}
          {part === 'FEASIBILITY' && !feasibility && <span className="muted"> · {t('notAnswered')}</span>}
          {feasibility && (
            <div className="said">
              {t('feasibility')}：{t(`feasibility_${feasibility}`)}
              {costEstimate !== null && `；${t('costEstimate')}：${money(costEstimate)}`}{' '}
              <span className="muted">{answeredOn}</span>
            </div>
          )}
          {text && <div className="said">{text}</div>}
        </li>
      ))}
    </Part>
  )
}

/** Who proposed it, for whoever may learn that, when they want to: that they did is on record. */
export function Proposer({ project }: Props) {
  const t = useText()
  const [isAsked, setAsked] = useState(false)
  if (!project.viewerCanReveal || project.proposerKind !== 'CITIZEN') return null
  return (
    <p className="muted">
      {isAsked ? (
        <Revealed id={project.id} />
      ) : (
        <Button size="small" onClick={() => setAsked(true)}>
          {t('revealProposer')}
        </Button>
      )}{' '}
      {t('revealHint')}
    </p>
  )
}

function Revealed({ id }: { id: string }) {
  const { data } = useGraphQL(ProjectProposerDocument, { id })
  const proposer = data?.node && 'proposer' in data.node ? data.node.proposer : null
  return <strong>{[proposer?.name, proposer?.phone].filter(Boolean).join(' · ')}</strong>
}
