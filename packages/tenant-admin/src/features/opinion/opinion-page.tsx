import { Button, Segmented, Space, Table } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { BatchBar } from '../../components/batch-bar.tsx'
import { CaseTools, useCaseList } from '../../components/case-list.tsx'
import { Pager } from '../../components/pager.tsx'
import { TimeLeft } from '../../components/time-left.tsx'
import type { OpinionsQuery, OpinionsQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { useOpinionBatches } from './opinion-batches.tsx'
import { OpinionsDocument } from './opinion-documents.ts'
import { OpinionDrawer } from './opinion-drawer.tsx'
import { type Filters, OpinionFilters } from './opinion-filters.tsx'
import { OpinionLookBack } from './opinion-look-back.tsx'
import { OpinionTakeDown } from './opinion-take-down.tsx'

type Opinion = OpinionsQuery['opinions']['nodes'][number]
const views = {
  mine: { mine: true, orderBy: 'DUE' },
  overdue: { overdue: true, orderBy: 'DUE' },
  all: { orderBy: 'NEWEST' },
} as const satisfies Record<string, OpinionsQueryVariables>

/** What citizens say, and what waits for the viewer. The address says which one is open. */
export function OpinionPage() {
  const t = useText()
  const name = useName()
  const { language } = useSession()
  const batches = useOpinionBatches()
  const list = useCaseList<typeof views, Filters, Opinion>(views, 'mine')
  const { view, selected, setSelected } = list
  const [search, setSearch] = useSearchParams()
  const open = (id: string) => setSearch({ open: id })
  const [does, setDoes] = useState<'takeDown' | 'lookBack' | null>(null)
  const may = useMay()
  const { data, isPending } = useGraphQL(OpinionsDocument, list.asked)
  return (
    <>
      <div className="page-head">
        <h1>{t('opinions')}</h1>
        <Space wrap>
          {may('Opinion.create') && (
            <Button type="primary" onClick={() => setDoes('takeDown')}>
              {t('takeDown')}
            </Button>
          )}
          {may('Opinion.reopen') && <Button onClick={() => setDoes('lookBack')}>{t('lookBack')}</Button>}
          <Segmented
            value={view}
            onChange={list.look}
            options={(Object.keys(views) as (keyof typeof views)[]).map((key) => ({ value: key, label: t(`view_${key}`) }))}
          />
        </Space>
      </div>
      <div className="panel">
        <BatchBar
          batches={batches}
          rows={data?.opinions.nodes ?? []}
          shown={list.shown}
          selected={selected}
          onSelect={setSelected}
        />
        <CaseTools list={list} of="OPINIONS" placeholder={t('searchOpinions')}>
          <OpinionFilters key={String(list.kept === null)} value={list.filters} onChange={list.narrow} />
        </CaseTools>
        <Table<Opinion>
          className="gap-above"
          rowKey="id"
          rowSelection={{
            selectedRowKeys: selected.map(({ id }) => id),
            onChange: (_, rows) => setSelected(rows),
            getCheckboxProps: ({ number }) => ({ 'aria-label': number }),
            // A box in the heading would be in the tab order twice: the table measures with a hidden copy of it.
            hideSelectAll: true,
          }}
          size="small"
          loading={isPending}
          dataSource={[...(data?.opinions.nodes ?? [])]}
          pagination={false}
          scroll={{ x: 960 }}
          locale={{ emptyText: t(view === 'mine' ? 'nothingWaits' : 'none') }}
          columns={[
            {
              title: t('number'),
              width: 130,
              render: (_, one) => (
                <Button type="link" size="small" style={{ padding: 0 }} onClick={() => open(one.id)}>
                  {one.number}
                </Button>
              ),
            },
            { title: t('title'), dataIndex: 'title', ellipsis: true, width: 240 },
            { title: t('category'), render: (_, one) => one.category && name(one.category) },
            { title: t('site'), render: (_, one) => one.site && name(one.site) },
            { title: t('unit'), render: (_, one) => one.unit && name(one.unit) },
            { title: t('status'), render: (_, one) => one.stateName },
            {
              title: t('dueOn'),
              render: (_, one) =>
                one.dueOn && (
                  <>
                    {one.dueOn} <TimeLeft days={one.remainingDays} />
                  </>
                ),
            },
            { title: t('time'), render: (_, one) => new Date(one.createdAt).toLocaleDateString(language) },
          ]}
        />
        <Pager cursors={list.cursors} info={data?.opinions.pageInfo} />
      </div>
      {does === 'takeDown' && <OpinionTakeDown onClose={() => setDoes(null)} />}
      {does === 'lookBack' && <OpinionLookBack onOpen={open} onClose={() => setDoes(null)} />}
      <OpinionDrawer id={search.get('open')} onClose={() => setSearch({})} />
    </>
  )
}
