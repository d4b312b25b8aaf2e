import { Input, Table } from 'antd'
import { useState } from 'react'
import { Pager, useCursors } from '../../components/pager.tsx'
import { Wide } from '../../components/wide.tsx'
import { graphql } from '../../gql/gql.ts'
import type { RedactionsQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

const RedactionsDocument = graphql(`
  query Redactions($after: String, $number: String) {
    redactions(first: 20, after: $after, number: $number) {
      nodes { id kind number ordinal reason createdAt by original { field text } files { id } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
type Redaction = RedactionsQuery['redactions']['nodes'][number]

/** What was taken out of sight of cases, with the words as they were. */
export function Redactions() {
  const t = useText()
  const { language } = useSession()
  const [number, setNumber] = useState<string>()
  const cursors = useCursors()
  const { data, isPending } = useGraphQL(RedactionsDocument, { ...(number && { number }), after: cursors.after })
  return (
    <section className="panel" aria-label={t('redactions')}>
      <h2>{t('redactions')}</h2>
      <p className="muted">{t('redactionHint')}</p>
      <Input.Search
        aria-label={t('redactionOf')}
        placeholder={t('redactionOf')}
        allowClear
        maxLength={40}
        style={{ maxWidth: 280 }}
        onSearch={(typed) => {
          setNumber(typed.trim() || undefined)
          cursors.first()
        }}
      />
      <Wide label={t('redactions')}>
        <Table<Redaction>
          className="gap-above"
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.redactions.nodes ?? [])]}
          pagination={false}
          style={{ minWidth: 860 }}
          locale={{ emptyText: t('noRedactions') }}
          columns={[
            { title: t('redactionOf'), dataIndex: 'number', width: 150 },
            { title: t('time'), width: 180, render: (_, { createdAt }) => new Date(createdAt).toLocaleString(language) },
            { title: t('redactionBy'), dataIndex: 'by', width: 150 },
            { title: t('reason'), dataIndex: 'reason', width: 180 },
            {
              title: t('redactionOriginal'),
              className: 'said',
              render: (_, { original, files }) => (
                <>
                  {original.map(({ field, text }) => (
                    <div key={field}>{text}</div>
                  ))}
                  {files.length > 0 && <div className="muted">{t('redactionFiles', { count: files.length })}</div>}
                </>
              ),
            },
          ]}
        />
      </Wide>
      <Pager cursors={cursors} info={data?.redactions.pageInfo} />
    </section>
  )
}
