import { Button, Space, Tag } from 'antd'
import { Part } from '../../components/part.tsx'
import { useText } from '../../lib/text.ts'
import type { PartProps } from './delivery-parts.tsx'

/** Projects that seem to say the same, and why; whoever may merge does it here, one by one. */
export function Duplicates({ project: { duplicates, viewerActions }, onAct }: PartProps) {
  const t = useText()
  const canMerge = viewerActions.includes('merge')
  return (
    <Part title={t('likeProjects')} count={canMerge ? duplicates.length : 0}>
      {duplicates.map(
        ({ project: other, score, words, metres }) =>
          other && (
            <li key={other.id} className="row">
              <div>
                <div>
                  <strong>{other.number}</strong> {other.title} <span className="muted">{other.stateName}</span>
                </div>
                <Space wrap size={4}>
                  <Tag color="blue">{t('alike', { score })}</Tag>
                  {metres !== null && <Tag>{t('metres', { metres })}</Tag>}
                  {words.slice(0, 5).map((word) => (
                    <Tag key={word}>{word}</Tag>
                  ))}
                </Space>
              </div>
              <Button size="small" onClick={() => onAct('merge', { intoId: other.id })}>
                {t('merge')}
              </Button>
            </li>
          ),
      )}
    </Part>
  )
}
