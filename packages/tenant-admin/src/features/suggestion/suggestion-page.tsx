import { Button, Segmented, Table, Tag } from 'antd'
import { useSearchParams } from 'react-router'
import { BatchBar } from '../../components/batch-bar.tsx'
import { CaseTools, useCaseList } from '../../components/case-list.tsx'
import { Pager } from '../../components/pager.tsx'
import { TimeLeft } from '../../components/time-left.tsx'
import type { SuggestionsQuery, SuggestionsQueryVariables } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { useSuggestionBatches } from './suggestion-batches.tsx'
import { SuggestionsDocument } from './suggestion-documents.ts'
import { SuggestionDrawer } from './suggestion-drawer.tsx'
import { type Filters, SuggestionFilters } from './suggestion-filters.tsx'

type Suggestion = SuggestionsQuery['suggestions']['nodes'][number]
const views = {
  mine: { mine: true, orderBy: 'DUE' },
  overdue: { overdue: true, orderBy: 'DUE' },
  unspoken: { unspoken: true, orderBy: 'DUE' },
  key: { key: true, orderBy: 'NEWEST' },
  all: { orderBy: 'NEWEST' },
} as const satisfies Record<string, SuggestionsQueryVariables>

/** Deputies' suggestions and motions, what waits for the viewer first. The address says which one is open. */
export function SuggestionPage() {
  const t = useText()
  const name = useName()
  const { language } = useSession()
  const [search, setSearch] = useSearchParams()
  const batches = useSuggestionBatches()
  const list = useCaseList<typeof views, Filters, Suggestion>(views, 'mine')
  const { view, selected, setSelected } = list
  const { data, isPending } = useGraphQL(SuggestionsDocument, list.asked)
  return (
    <>
      <div className="page-head">
        <h1>{t('suggestions')}</h1>
        <Segmented
          value={view}
          className="wrapping"
          onChange={list.look}
          options={(Object.keys(views) as (keyof typeof views)[]).map((key) => ({ value: key, label: t(`view_${key}`) }))}
        />
      </div>
      <div className="panel">
        <BatchBar
          batches={batches}
          rows={data?.suggestions.nodes ?? []}
          shown={list.shown}
          selected={selected}
          onSelect={setSelected}
        />
        <CaseTools list={list} of="SUGGESTIONS" placeholder={t('searchSuggestions')}>
          <SuggestionFilters key={String(list.kept === null)} value={list.filters} onChange={list.narrow} />
        </CaseTools>
        <Table<Suggestion>
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
          dataSource={[...(data?.suggestions.nodes ?? [])]}
          pagination={false}
          scroll={{ x: 960 }}
          locale={{ emptyText: t(view === 'mine' && list.kept === null ? 'noSuggestionWaits' : 'noSuggestions') }}
          columns={[
            {
              title: t('number'),
              width: 130,
              render: (_, one) => (
                <Button type="link" size="small" style={{ padding: 0 }} onClick={() => setSearch({ open: one.id })}>
                  {one.number}
                </Button>
              ),
            },
            {
              title: t('title'),
              width: 280,
              render: (_, one) => (
                <>
                  {one.key && <Tag color="red">{t('view_key')}</Tag>}
                  {one.kind === 'MOTION' && <Tag>{t('MOTION')}</Tag>}
                  {one.title}
                </>
              ),
            },
            { title: t('leadDeputy'), width: 110, render: (_, one) => one.mandate?.person?.name },
            { title: t('unit'), width: 140, render: (_, one) => one.unit && name(one.unit) },
            {
              title: t('status'),
              width: 120,
              render: (_, one) => (
                <>
                  {one.stateName} {one.replyClass && <Tag>{one.replyClass}</Tag>}
                </>
              ),
            },
            {
              title: t('dueOn'),
              width: 150,
              render: (_, one) =>
                one.dueOn && (
                  <>
                    {one.dueOn} <TimeLeft days={one.remainingDays} />
                  </>
                ),
            },
            { title: t('time'), width: 110, render: (_, one) => new Date(one.createdAt).toLocaleDateString(language) },
          ]}
        />
        <Pager cursors={list.cursors} info={data?.suggestions.pageInfo} />
      </div>
      <SuggestionDrawer id={search.get('open')} onClose={() => setSearch({})} />
    </>
  )
}
