import { Segmented, Table, Tag } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { Pager, useCursors } from '../../components/pager.tsx'
import { graphql } from '../../gql/gql.ts'
import type { CommitmentsQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { today } from '../../lib/instant.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'

const CommitmentsDocument = graphql(`
  query Commitments($open: Boolean, $overdue: Boolean, $after: String) {
    commitments(first: 20, after: $after, open: $open, overdue: $overdue) {
      nodes { id text dueOn outcome endedOn unit { name } suggestion { id number title } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)
type Commitment = CommitmentsQuery['commitments']['nodes'][number]
const views = { open: { open: true }, overdue: { overdue: true }, all: {} } as const

/** The ledger of what units have promised (承诺台账), the first due first. */
export function CommitmentPage() {
  const t = useText()
  const name = useName()
  const { tenant } = useSession()
  const [view, setView] = useState<keyof typeof views>('open')
  const cursors = useCursors()
  const { data, isPending } = useGraphQL(CommitmentsDocument, { ...views[view], after: cursors.after })
  return (
    <>
      <div className="page-head">
        <h1>{t('commitments')}</h1>
        <Segmented
          value={view}
          onChange={(next) => {
            setView(next)
            cursors.first()
          }}
          options={(Object.keys(views) as (keyof typeof views)[]).map((key) => ({ value: key, label: t(`view_${key}`) }))}
        />
      </div>
      <div className="panel">
        <p className="muted">{t('commitmentHint')}</p>
        <Table<Commitment>
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.commitments.nodes ?? [])]}
          pagination={false}
          scroll={{ x: 760 }}
          locale={{ emptyText: t('noCommitments') }}
          columns={[
            { title: t('promise'), dataIndex: 'text', width: 280 },
            { title: t('unit'), width: 140, render: (_, { unit }) => unit && name(unit) },
            {
              title: t('suggestion'),
              width: 220,
              render: (_, { suggestion }) =>
                suggestion && (
                  <Link to={`/${tenant}/suggestions?open=${suggestion.id}`}>
                    {suggestion.number} {suggestion.title}
                  </Link>
                ),
            },
            {
              title: t('promisedOn'),
              width: 160,
              render: (_, { dueOn, outcome }) => (
                <>
                  {dueOn} {!outcome && dueOn < today() && <Tag color="red">{t('notKept')}</Tag>}
                </>
              ),
            },
            {
              title: t('promiseEnded'),
              width: 140,
              render: (_, { outcome, endedOn }) =>
                outcome && (
                  <>
                    {endedOn} <Tag color={outcome === 'KEPT' ? 'blue' : 'default'}>{t(`promise_${outcome}`)}</Tag>
                  </>
                ),
            },
          ]}
        />
        <Pager cursors={cursors} info={data?.commitments.pageInfo} />
      </div>
    </>
  )
}
