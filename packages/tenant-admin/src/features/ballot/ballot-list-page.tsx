import { ballotKinds, ballotStatuses } from '@minhui/schema/rules/ballot-codes'
import { Button, Select, Table, Tag } from 'antd'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { Pager, useCursors } from '../../components/pager.tsx'
import type { BallotsQuery, BallotsQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useSession } from '../../lib/session.tsx'
import { type Key, useName, useText } from '../../lib/text.ts'
import { BallotsDocument } from './ballot-documents.ts'
import { BallotForm } from './ballot-form.tsx'
import { BallotTags } from './ballot-tags.tsx'

type Row = BallotsQuery['ballots']['nodes'][number]
type Filters = Pick<BallotsQueryVariables, 'status' | 'kind'>
const lists = { status: ballotStatuses, kind: ballotKinds } as const
const all = { status: 'b_allStates', kind: 'b_allKinds' } as const

/** The ballots of the tenant, the last first. */
export function BallotListPage() {
  const t = useText()
  const name = useName()
  const may = useMay()
  const navigate = useNavigate()
  const { tenant, language } = useSession()
  const [filters, setFilters] = useState<Filters>({})
  const [isNew, setNew] = useState(false)
  const cursors = useCursors()
  const { data, isPending } = useGraphQL(BallotsDocument, { ...filters, after: cursors.after })
  const choose = (key: keyof Filters) => (
    <Select
      key={key}
      allowClear
      aria-label={t(all[key])}
      placeholder={t(all[key])}
      value={filters[key] ?? null}
      onChange={(value) => {
        setFilters({ ...filters, [key]: value ?? undefined })
        cursors.first()
      }}
      options={lists[key].map((value) => value.toUpperCase()).map((value) => ({ value, label: t(`b_${value}` as Key) }))}
    />
  )
  return (
    <>
      <div className="page-head">
        <h1>{t('ballots')}</h1>
        {may('Ballot.create') && (
          <Button type="primary" onClick={() => setNew(true)}>
            {t('b_create')}
          </Button>
        )}
      </div>
      <div className="panel">
        <search className="filters">
          {choose('status')}
          {choose('kind')}
        </search>
        <Table<Row>
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.ballots.nodes ?? [])]}
          pagination={false}
          scroll={{ x: 880 }}
          locale={{ emptyText: t('b_none') }}
          columns={[
            {
              title: t('number'),
              width: 110,
              render: (_, one) => <Link to={`/${tenant}/ballots/${one.id}`}>{one.number}</Link>,
            },
            {
              title: t('title'),
              width: 320,
              render: (_, one) => (
                <>
                  {one.title} <BallotTags ballot={one} />
                </>
              ),
            },
            { title: t('body'), width: 180, render: (_, one) => one.body && name(one.body) },
            { title: t('status'), width: 100, render: (_, one) => t(`b_${one.status}`) },
            {
              title: t('b_tellers'),
              width: 160,
              render: (_, one) =>
                one.tellers.map(({ id, viewer, person }) => (
                  <Tag key={id} color={viewer ? 'blue' : 'default'}>
                    {person?.name}
                  </Tag>
                )),
            },
            { title: t('time'), width: 110, render: (_, one) => new Date(one.createdAt).toLocaleDateString(language) },
          ]}
        />
        <Pager cursors={cursors} info={data?.ballots.pageInfo} />
      </div>
      {isNew && <BallotForm ballot={null} onClose={() => setNew(false)} onMade={(id) => navigate(`/${tenant}/ballots/${id}`)} />}
    </>
  )
}
