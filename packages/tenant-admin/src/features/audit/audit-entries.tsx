import { Form, Input, Select, Table, Tag } from 'antd'
import { useState } from 'react'
import { Pager, useCursors } from '../../components/pager.tsx'
import { Wide } from '../../components/wide.tsx'
import { graphql } from '../../gql/gql.ts'
import type { AuditEntriesQuery, AuditEntriesQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'

const EntriesDocument = graphql(`
  query AuditEntries($after: String, $action: String, $subject: String, $outcome: AuditOutcome, $from: DateTime, $until: DateTime) {
    auditEntries(first: 20, after: $after, action: $action, subject: $subject, outcome: $outcome, from: $from, until: $until) {
      nodes { id seq createdAt action subject outcome reason address accountName before after }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
type Entry = AuditEntriesQuery['auditEntries']['nodes'][number]
type Filters = Omit<AuditEntriesQueryVariables, 'after'>
const outcomes = ['DONE', 'REFUSED', 'FAILED'] as const
const colours = { DONE: 'blue', REFUSED: 'red', FAILED: 'red' } as const

/** What is given, times of the day as instants. */
const given = (typed: Record<string, string | undefined>): Filters =>
  Object.fromEntries(
    Object.entries(typed)
      .filter(([, value]) => value)
      .map(([name, value]) => [name, name === 'from' || name === 'until' ? new Date(value as string).toISOString() : value]),
  )

/** What was done and read in the district, the newest first. Asked only when somebody is done typing: each search is recorded. */
export function AuditEntries() {
  const t = useText()
  const { language } = useSession()
  const [filters, setFilters] = useState<Filters>({})
  const cursors = useCursors()
  const { data, isPending } = useGraphQL(EntriesDocument, { ...filters, after: cursors.after })
  const search = (typed: Record<string, string | undefined>) => {
    setFilters(given(typed))
    cursors.first()
  }
  const [form] = Form.useForm()
  const now = () => search(form.getFieldsValue())
  return (
    <section className="panel" aria-label={t('auditEntries')}>
      <h2>{t('auditEntries')}</h2>
      <p className="muted">{t('auditHint')}</p>
      <Form form={form} layout="vertical" className="filters columns">
        <Form.Item name="action" label={t('auditAction')}>
          <Input.Search maxLength={80} onSearch={now} placeholder="opinionAssign" />
        </Form.Item>
        <Form.Item name="subject" label={t('auditSubject')}>
          <Input.Search maxLength={80} onSearch={now} placeholder="Opinion" />
        </Form.Item>
        <Form.Item name="outcome" label={t('auditOutcome')}>
          <Select allowClear onChange={now} options={outcomes.map((value) => ({ value, label: t(value) }))} />
        </Form.Item>
        <Form.Item name="from" label={t('auditFrom')}>
          <Input type="datetime-local" onBlur={now} />
        </Form.Item>
        <Form.Item name="until" label={t('auditUntil')}>
          <Input type="datetime-local" onBlur={now} />
        </Form.Item>
      </Form>
      <Wide label={t('auditEntries')}>
        <Table<Entry>
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.auditEntries.nodes ?? [])]}
          pagination={false}
          style={{ minWidth: 860 }}
          locale={{ emptyText: t('noAudit') }}
          expandable={{ expandedRowRender: (entry) => <Change entry={entry} /> }}
          columns={[
            { title: '#', dataIndex: 'seq', width: 80 },
            { title: t('time'), width: 180, render: (_, { createdAt }) => new Date(createdAt).toLocaleString(language) },
            { title: t('auditWho'), width: 170, render: (_, { accountName }) => accountName ?? t('auditSystem') },
            { title: t('auditAction'), dataIndex: 'action', width: 200 },
            { title: t('auditSubject'), dataIndex: 'subject', width: 140 },
            {
              title: t('auditOutcome'),
              width: 110,
              render: (_, { outcome }) => <Tag color={colours[outcome]}>{t(outcome)}</Tag>,
            },
            { title: t('auditAddress'), dataIndex: 'address', width: 140 },
          ]}
        />
      </Wide>
      <Pager cursors={cursors} info={data?.auditEntries.pageInfo} />
    </section>
  )
}

/** What of an object was changed, field by field. */
function Change({ entry }: { entry: Entry }) {
  const t = useText()
  const [before, after] = [entry.before, entry.after].map((text) => JSON.parse(text ?? '{}') as Record<string, unknown>)
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort()
  if (names.length === 0) return <p className="muted">{entry.reason ?? t('auditNothing')}</p>
  const said = (value: unknown) =>
    value === undefined || value === null ? '—' : typeof value === 'string' ? value : JSON.stringify(value)
  return (
    <Table
      rowKey="name"
      size="small"
      pagination={false}
      dataSource={names.map((name) => ({ name, before: said(before?.[name]), after: said(after?.[name]) }))}
      columns={[
        { title: t('name'), dataIndex: 'name', width: 180 },
        { title: t('auditBefore'), dataIndex: 'before', className: 'said' },
        { title: t('auditAfter'), dataIndex: 'after', className: 'said' },
      ]}
    />
  )
}
