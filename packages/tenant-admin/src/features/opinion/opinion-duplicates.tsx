import { App, Button, Popconfirm, Space, Tag } from 'antd'
import type { OpinionQuery } from '../../gql/graphql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { MergeDocument } from './opinion-documents.ts'

type Opinion = Extract<NonNullable<OpinionQuery['node']>, { number: string }>

/** Opinions that seem to speak of the same thing, and why; whoever may merge does it here, one by one. */
export function OpinionDuplicates({ opinion }: { opinion: Opinion }) {
  const t = useText()
  const { message } = App.useApp()
  const merge = useGraphQLMutation(MergeDocument)
  if (opinion.duplicates.length === 0) return null
  return (
    <section aria-labelledby="duplicates">
      <h2 id="duplicates" className="gap-above" style={{ fontSize: 16 }}>
        {t('duplicates')}
      </h2>
      <ul className="plain">
        {opinion.duplicates.map(
          ({ opinion: other, score, words, metres }) =>
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
                {opinion.viewerActions.includes('merge') && (
                  <Popconfirm
                    title={t('mergeAsk', { number: other.number })}
                    okText={t('confirm')}
                    cancelText={t('cancel')}
                    onConfirm={async () => {
                      const input = { id: opinion.id, expectedVersion: opinion.version, intoId: other.id }
                      const { userErrors } = (await merge.mutateAsync({ input })).opinionMerge
                      for (const error of userErrors) message.error(error.message)
                      if (userErrors.length === 0) message.success(t('saved'))
                    }}
                  >
                    <Button size="small">{t('merge')}</Button>
                  </Popconfirm>
                )}
              </li>
            ),
        )}
      </ul>
    </section>
  )
}
