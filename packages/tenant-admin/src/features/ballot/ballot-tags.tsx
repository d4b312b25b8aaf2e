import { Tag } from 'antd'
import { useText } from '../../lib/text.ts'

type Props = {
  ballot: { readonly kind: string; readonly round: number; readonly rehearsal: boolean; readonly consultative: boolean }
}

/** What a ballot is apart from the usual: an inspection, a later round, advice only, a rehearsal. */
export function BallotTags({ ballot: { kind, round, rehearsal, consultative } }: Props) {
  const t = useText()
  return (
    <>
      {rehearsal && <Tag color="gold">{t('b_rehearsal')}</Tag>}
      {consultative && <Tag>{t('b_consultative')}</Tag>}
      {kind === 'INSPECTION' && <Tag>{t('b_INSPECTION')}</Tag>}
      {round > 1 && <Tag color="blue">{t('round', { round })}</Tag>}
    </>
  )
}
