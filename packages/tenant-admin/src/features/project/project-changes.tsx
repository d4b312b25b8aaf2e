import { Button, Space, Tag } from 'antd'
import { Part } from '../../components/part.tsx'
import { graphql } from '../../gql/gql.ts'
import type { PlanFragment } from '../../gql/graphql.ts'
import { useMoney } from '../../lib/money.ts'
import { useSession } from '../../lib/session.tsx'
import { type Key, useText } from '../../lib/text.ts'
import type { PartProps } from './delivery-parts.tsx'

graphql(`
  fragment Plan on PlanVersion { fields goal place budget finishOn leader { name } milestones { id title plannedOn } }
`)
const labels: Readonly<Record<string, Key>> = {
  goal: 'goal',
  place: 'place',
  budget: 'budget',
  finishOn: 'finishOn',
  leader: 'deliveryLeader',
  milestones: 'milestones',
}
const colours = { REQUESTED: 'gold', APPROVED: 'green', REFUSED: 'red' } as const

/** Changes of the plan, the last first, each in both versions side by side; whoever decides does it here. */
export function Changes({ project: { changes, viewerActions }, onAct }: PartProps) {
  const t = useText()
  const { language } = useSession()
  return (
    <Part title={t('changes')} count={changes.length}>
      {changes.map(({ id, reason, status, createdAt, decision, decidedOn, before, after }) => (
        <li key={id} className="sheet">
          <Tag color={colours[status]}>{t(`change_${status}`)}</Tag>{' '}
          <span className="muted">{new Date(createdAt).toLocaleDateString(language)}</span>
          <div className="said">{reason}</div>
          <table className="versions">
            <thead>
              <tr>
                <th scope="col">{t('changed')}</th>
                <th scope="col">{t('changeBefore')}</th>
                <th scope="col">{t('changeAfter')}</th>
              </tr>
            </thead>
            <tbody>
              {after.fields.map((field) => (
                <tr key={field}>
                  <th scope="row">{labels[field] ? t(labels[field]) : field}</th>
                  <td>
                    <Version plan={before} field={field} />
                  </td>
                  <td>
                    <Version plan={after} field={field} other={before} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {status !== 'REQUESTED' && (
            <div className="said">
              <span className="muted">{decidedOn}</span> {decision}
            </div>
          )}
          {status === 'REQUESTED' && (
            <Space wrap>
              {(['approveChange', 'refuseChange'] as const)
                .filter((act) => viewerActions.includes(act))
                .map((act, i) => (
                  <Button key={act} size="small" type={i === 0 ? 'primary' : 'default'} onClick={() => onAct(act, {})}>
                    {t(`pr_${act}`)}
                  </Button>
                ))}
            </Space>
          )}
        </li>
      ))}
    </Part>
  )
}

type VersionProps = { plan: PlanFragment; field: string; other?: PlanFragment }

/** What a version says of one field; a milestone that the other version has not is marked. */
function Version({ plan, field, other }: VersionProps) {
  const t = useText()
  const money = useMoney()
  switch (field) {
    case 'milestones': {
      const said = ({ title, plannedOn }: { title: string; plannedOn: string }) => `${title} ${plannedOn}`
      const known = new Set(other?.milestones?.map(said))
      return (
        <ul className="plain">
          {(plan.milestones ?? []).map((one) => (
            <li key={said(one)}>{other && !known.has(said(one)) ? <strong>{said(one)}</strong> : said(one)}</li>
          ))}
        </ul>
      )
    }
    case 'budget':
      return money(plan.budget) ?? t('notSaid')
    case 'leader':
      return plan.leader?.name ?? t('notSaid')
    case 'goal':
    case 'place':
    case 'finishOn':
      return plan[field] ?? t('notSaid')
    default:
      return null
  }
}
