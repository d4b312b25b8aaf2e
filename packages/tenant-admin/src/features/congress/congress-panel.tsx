import { Button, Space, Table } from 'antd'
import { useState } from 'react'
import type { CongressSettingsQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useName, useText } from '../../lib/text.ts'
import { BodyForm } from './body-form.tsx'
import { CongressDocument } from './congress-documents.ts'
import { SpanForm, type SpanOf } from './span-form.tsx'
import { TermList } from './term-list.tsx'

type Body = CongressSettingsQuery['congressBodies']['nodes'][number]

/** The congresses of a district; each unfolds to its terms and sessions, in which suggestions are filed and ballots held. */
export function CongressPanel() {
  const t = useText()
  const name = useName()
  const may = useMay()
  const { data, isPending } = useGraphQL(CongressDocument, {})
  const [body, setBody] = useState<Body | null>(null)
  const [span, setSpan] = useState<SpanOf | null>(null)
  return (
    <>
      <p className="muted">{t('congressHint')}</p>
      <Table<Body>
        rowKey="id"
        size="small"
        loading={isPending}
        dataSource={[...(data?.congressBodies.nodes ?? [])]}
        pagination={false}
        scroll={{ x: 640 }}
        locale={{ emptyText: t('none') }}
        expandable={{ expandedRowRender: ({ id }) => <TermList bodyId={id} onOpen={setSpan} /> }}
        columns={[
          {
            title: t('name'),
            render: (_, one) => <span className={one.status === 'RETIRED' ? 'retired' : ''}>{name(one)}</span>,
          },
          { title: t('congressLevel'), render: (_, { level }) => t(level) },
          { title: t('seats'), dataIndex: 'seats' },
          { title: t('congressHome'), render: (_, { site }) => site && name(site) },
          {
            title: t('actions'),
            render: (_, one) => (
              <Space>
                {one.viewerCanUpdate && (
                  <Button size="small" onClick={() => setBody(one)}>
                    {t('edit')}
                  </Button>
                )}
                {may('Term.create') && one.status === 'ACTIVE' && (
                  <Button size="small" onClick={() => setSpan({ kind: 'term', above: one.id, one: null })}>
                    {t('termAdd')}
                  </Button>
                )}
              </Space>
            ),
          },
        ]}
      />
      <BodyForm body={body} sites={data?.siteTree ?? []} onClose={() => setBody(null)} />
      <SpanForm span={span} onClose={() => setSpan(null)} />
    </>
  )
}
