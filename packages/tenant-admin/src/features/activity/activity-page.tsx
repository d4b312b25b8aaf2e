import { Button, Table, Tag } from 'antd'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { Pager, useCursors } from '../../components/pager.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useInstant } from '../../lib/instant.ts'
import { useMay } from '../../lib/permissions.ts'
import { useName, useText } from '../../lib/text.ts'
import { ActivitiesDocument, type ActivityLine } from './activity-documents.ts'
import { ActivityDrawer } from './activity-drawer.tsx'
import { ActivityFigures } from './activity-figures.tsx'
import { ActivityFilters, type Filters } from './activity-filters.tsx'
import { ActivityPlanForm } from './activity-plan-form.tsx'

const colours = { PLANNED: 'blue', HELD: 'green', CANCELLED: 'default' } as const

/** What deputies hold: planned, registered when it was held, with what was said there. */
export function ActivityPage() {
  const t = useText()
  const name = useName()
  const at = useInstant()
  const may = useMay()
  const cursors = useCursors()
  const [filters, setFilters] = useState<Filters>({})
  const [adds, setAdds] = useState(false)
  // Which one is open stands in the address, so that an opinion can lead here.
  const [search, setSearch] = useSearchParams()
  const { data, isPending } = useGraphQL(ActivitiesDocument, { ...filters, after: cursors.after })
  return (
    <>
      <div className="page-head">
        <h1>{t('activities')}</h1>
        {may('Activity.create') && (
          <Button type="primary" onClick={() => setAdds(true)}>
            {t('addActivity')}
          </Button>
        )}
      </div>
      <ActivityFigures />
      <div className="panel">
        <ActivityFilters
          value={filters}
          onChange={(next) => {
            setFilters(next)
            cursors.first()
          }}
        />
        <Table<ActivityLine>
          className="gap-above"
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.activities.nodes ?? [])]}
          pagination={false}
          scroll={{ x: 860 }}
          locale={{ emptyText: t('noActivities') }}
          columns={[
            {
              title: t('activityName'),
              width: 240,
              render: (_, { id, name: words }) => (
                <Button
                  type="link"
                  size="small"
                  style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'start' }}
                  onClick={() => setSearch({ open: id })}
                >
                  {words}
                </Button>
              ),
            },
            { title: t('activityWhen'), width: 180, render: (_, one) => <span className="unbroken">{at(one.startsAt)}</span> },
            {
              title: t('activityBy'),
              width: 200,
              render: (_, { site, group, body }) => [site, group, body].flatMap((one) => (one ? [name(one)] : [])).join(' · '),
            },
            { title: t('activityTheme'), width: 120, render: (_, { theme }) => theme && name(theme) },
            {
              title: t('status'),
              width: 140,
              render: (_, one) => (
                <>
                  <Tag color={colours[one.status]}>{t(`activity_${one.status}`)}</Tag>{' '}
                  {one.public && <span className="muted">{t('activityPublic')}</span>}
                </>
              ),
            },
            { title: t('activityDeputies'), width: 90, align: 'right', render: (_, one) => one.deputyCount || '' },
          ]}
        />
        <Pager cursors={cursors} info={data?.activities.pageInfo} />
      </div>
      <ActivityDrawer id={search.get('open')} onClose={() => setSearch({})} />
      {adds && <ActivityPlanForm activity={null} onClose={() => setAdds(false)} />}
    </>
  )
}
