import { Badge, Button, Input, Segmented, Space, Table } from 'antd'
import { useState } from 'react'
import { Pager, useCursors } from '../../components/pager.tsx'
import { TimeLeft } from '../../components/time-left.tsx'
import type { OpinionsQuery, OpinionsQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { BatchBar } from './batch-bar.tsx'
import { OpinionsDocument } from './opinion-documents.ts'
import { OpinionDrawer } from './opinion-drawer.tsx'
import { type Filters, given, OpinionFilters } from './opinion-filters.tsx'
import { SavedFilters } from './saved-filters.tsx'

type Opinion = OpinionsQuery['opinions']['nodes'][number]
const views = {
  mine: { mine: true, orderBy: 'DUE' },
  overdue: { overdue: true, orderBy: 'DUE' },
  all: { orderBy: 'NEWEST' },
} as const satisfies Record<string, OpinionsQueryVariables>

/** What citizens say, and what waits for the viewer. */
export function OpinionPage() {
  const t = useText()
  const name = useName()
  const { language } = useSession()
  const [view, setView] = useState<keyof typeof views>('mine')
  const cursors = useCursors()
  const [open, setOpen] = useState<string | null>(null)
  const [selected, setSelected] = useState<readonly Opinion[]>([])
  const [filters, setFilters] = useState<Filters>({})
  const [narrowing, setNarrowing] = useState(false)
  const [words, setWords] = useState('')
  const { data, isPending } = useGraphQL(OpinionsDocument, { ...views[view], ...filters, after: cursors.after })
  // What is selected is on the page that is shown.
  const turning = {
    ...cursors,
    back: () => {
      cursors.back()
      setSelected([])
    },
    on: (cursor: string | null) => {
      cursors.on(cursor)
      setSelected([])
    },
  }
  const narrow = (next: Filters) => {
    setFilters(given(next))
    setWords(next.search ?? '')
    cursors.first()
  }
  const { search: _, ...others } = filters
  return (
    <>
      <div className="page-head">
        <h1>{t('opinions')}</h1>
        <Segmented
          value={view}
          onChange={(next) => {
            setView(next)
            cursors.first()
            setSelected([])
          }}
          options={(Object.keys(views) as (keyof typeof views)[]).map((key) => ({ value: key, label: t(`view_${key}`) }))}
        />
      </div>
      <div className="panel">
        <BatchBar rows={data?.opinions.nodes ?? []} selected={selected} onSelect={setSelected} />
        <Space wrap>
          <Input.Search
            value={words}
            maxLength={100}
            placeholder={t('searchOpinions')}
            aria-label={t('searchOpinions')}
            style={{ width: 'min(360px, 80vw)' }}
            onChange={(event) => setWords(event.target.value)}
            onSearch={(search) => narrow({ ...filters, search: search.trim() })}
          />
          <Badge count={Object.keys(others).length} color="blue">
            <Button aria-expanded={narrowing} onClick={() => setNarrowing(!narrowing)}>
              {t('filters')}
            </Button>
          </Badge>
        </Space>
        <div>
          <SavedFilters
            value={Object.keys(filters).length > 0 ? { ...views[view], ...filters } : null}
            onChoose={({ mine, overdue, orderBy: __, ...chosen }) => {
              setView(mine ? 'mine' : overdue ? 'overdue' : 'all')
              narrow(chosen)
              setNarrowing(false)
            }}
          />
        </div>
        {narrowing && <OpinionFilters key={JSON.stringify(Object.keys(others).length === 0)} value={filters} onChange={narrow} />}
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
                <Button type="link" size="small" style={{ padding: 0 }} onClick={() => setOpen(one.id)}>
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
        <Pager cursors={turning} info={data?.opinions.pageInfo} />
      </div>
      <OpinionDrawer id={open} onClose={() => setOpen(null)} />
    </>
  )
}
