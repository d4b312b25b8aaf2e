import type { BallotStatus } from '../../gql/graphql.ts'
import { useText } from '../../lib/text.ts'

const stages = ['DRAFT', 'FROZEN', 'OPEN', 'CLOSED', 'COUNTED', 'ANNOUNCED'] as const satisfies BallotStatus[]

/** The way of a ballot, and where on it this one stands; a void one stands nowhere. */
export function BallotStages({ status }: { status: BallotStatus }) {
  const t = useText()
  const at = (stages as readonly BallotStatus[]).indexOf(status)
  return (
    <ol className="stages" aria-label={t('b_stages')}>
      {stages.map((stage, i) => (
        <li key={stage} className={i < at ? 'past' : ''} {...(i === at && { 'aria-current': 'step' as const })}>
          {t(`b_stage_${stage}`)}
        </li>
      ))}
    </ol>
  )
}
