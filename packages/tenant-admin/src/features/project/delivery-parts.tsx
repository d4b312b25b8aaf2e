import { App, Button, Tag } from 'antd'
import { Attached } from '../../components/attached.tsx'
import { Part } from '../../components/part.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useMoney } from '../../lib/money.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import type { Act } from './project-acts.ts'
import type { Project } from './project-documents.ts'
import { today, type Values } from './project-values.ts'

const VisitPublish = graphql(
  `mutation ProjectVisitPublish($input: ProjectVisitPublishInput!) { projectVisitPublish(input: $input) { project { id } userErrors { code field message } } }`,
)
const RemarkPublish = graphql(
  `mutation ProjectRemarkPublish($input: ProjectRemarkPublishInput!) { projectRemarkPublish(input: $input) { project { id } userErrors { code field message } } }`,
)
/** What can be done to one part of a project. */
export type PartProps = { project: Project; onAct: (act: Act, on: Values) => void }

/** Milestones of the plan, in their order: which are there, which are late. */
export function MilestoneList({ project: { milestones, viewerActions }, onAct }: PartProps) {
  const t = useText()
  return (
    <Part title={t('milestones')} count={milestones.length}>
      {milestones.map(({ id, title, plannedOn, doneOn }) => (
        <li key={id} className="row">
          <span>
            {doneOn ? (
              <Tag color="green">{t('milestoneDone')}</Tag>
            ) : (
              <Tag color={plannedOn < today() ? 'red' : 'default'}>
                {t(plannedOn < today() ? 'milestoneLate' : 'milestoneOpen')}
              </Tag>
            )}{' '}
            {title} <span className="muted">{t('plannedFor', { day: plannedOn })}</span>{' '}
            {doneOn && <span className="muted">{t('wasDone', { day: doneOn })}</span>}
          </span>
          {viewerActions.includes('mark') && !doneOn && (
            <Button size="small" onClick={() => onAct('mark', { milestoneId: id })}>
              {t('pr_mark')}
            </Button>
          )}
        </li>
      ))}
    </Part>
  )
}

/** The unit's reports, the last period first. */
export function Reports({ project: { progress } }: { project: Project }) {
  const t = useText()
  const money = useMoney()
  return (
    <Part title={t('reports')} count={progress.length}>
      {progress.map(({ id, period, percent, spent, text, by, photos }) => (
        <li key={id} className="sheet">
          <strong>{period}</strong> <Tag>{percent}%</Tag>{' '}
          <span className="muted">{[money(spent), by].filter(Boolean).join(' · ')}</span>
          <div className="said">{text}</div>
          <Attached files={photos} />
        </li>
      ))}
    </Part>
  )
}

/** Visits of deputies, the last first. */
export function Visits({ project: { visits, viewerCanPublish } }: { project: Project }) {
  const t = useText()
  const name = useName()
  const publish = usePublish(VisitPublish, 'projectVisitPublish')
  return (
    <Part title={t('visits')} count={visits.length}>
      {visits.map(({ id, visitedOn, text, public: isPublic, by, group, photos }) => (
        <li key={id} className="sheet">
          <strong>{visitedOn}</strong> {group && name(group)} <span className="muted">{by}</span> <Shown isPublic={isPublic} />
          {viewerCanPublish && <PublishButton isPublic={isPublic} onClick={() => publish(id, !isPublic)} />}
          <div className="said">{text}</div>
          <Attached files={photos} />
        </li>
      ))}
    </Part>
  )
}

/** What deputies remarked, and what the unit answered; whoever owes an answer gives it here. */
export function Remarks({ project: { remarks, viewerActions, viewerCanPublish }, onAct }: PartProps) {
  const t = useText()
  const { language } = useSession()
  const publish = usePublish(RemarkPublish, 'projectRemarkPublish')
  return (
    <Part title={t('remarks')} count={remarks.length}>
      {remarks.map(({ id, text, createdAt, answer, answeredOn, public: isPublic, by }) => (
        <li key={id} className="sheet">
          <span className="muted">{[new Date(createdAt).toLocaleDateString(language), by].filter(Boolean).join(' · ')}</span>{' '}
          {answer === null && <Tag color="gold">{t('notAnswered')}</Tag>}
          <Shown isPublic={isPublic} />
          {viewerCanPublish && <PublishButton isPublic={isPublic} onClick={() => publish(id, !isPublic)} />}
          <div className="said">{text}</div>
          {answer !== null && (
            <div className="said">
              <strong>{t('unitAnswers')}</strong> <span className="muted">{answeredOn}</span>
              {'\n'}
              {answer}
            </div>
          )}
          {answer === null && viewerActions.includes('answer') && (
            <Button size="small" onClick={() => onAct('answer', { remarkId: id })}>
              {t('pr_answer')}
            </Button>
          )}
        </li>
      ))}
    </Part>
  )
}

function Shown({ isPublic }: { isPublic: boolean }) {
  const t = useText()
  return <Tag color={isPublic ? 'blue' : 'default'}>{t(isPublic ? 'isPublished' : 'notPublished')}</Tag>
}

function PublishButton({ isPublic, onClick }: { isPublic: boolean; onClick: () => void }) {
  const t = useText()
  return (
    <Button size="small" onClick={onClick}>
      {t(isPublic ? 'unpublish' : 'publish')}
    </Button>
  )
}

/** Shows one visit or remark to everybody, or no longer. */
function usePublish(document: typeof VisitPublish | typeof RemarkPublish, field: string) {
  const t = useText()
  const { message } = App.useApp()
  const mutation = useGraphQLMutation(document as typeof VisitPublish)
  return (id: string, isPublic: boolean) =>
    mutation.mutateAsync({ input: { id, public: isPublic } }).then(
      (answer) => {
        const { userErrors } = (answer as unknown as Record<string, { userErrors: { message: string }[] }>)[field] ?? {
          userErrors: [],
        }
        for (const error of userErrors) message.error(error.message)
      },
      (error: Error) => message.error(t('failed', { message: error.message })),
    )
}
