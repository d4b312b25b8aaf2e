import { Button, Segmented, Statistic, Table } from 'antd'
import { useState } from 'react'
import type { ActivityFigureDimension, ActivityFiguresQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { FiguresDocument } from './activity-documents.ts'

type Row = ActivityFiguresQuery['activityFigures']['rows'][number]
const counts = {
  events: 'activityEvents',
  attendances: 'activityAttendances',
  received: 'activityPeople',
  opinions: 'activityCollected',
} as const
const names = Object.keys(counts) as (keyof typeof counts)[]

/** Activities of the last five years in figures; by year or theme when that is wanted. */
export function ActivityFigures() {
  const t = useText()
  const name = useName()
  const { language } = useSession()
  const [by, setBy] = useState<ActivityFigureDimension>('YEAR')
  const [isOpen, setOpen] = useState(false)
  const { data, isPending } = useGraphQL(FiguresDocument, { by })
  const totals = data?.activityFigures.totals
  return (
    <section className="panel gap-below" aria-labelledby="activity-figures">
      <div className="page-head">
        <h2 id="activity-figures">{t('activityFigures')}</h2>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('byYear')} · {t('byTheme')}
        </Button>
      </div>
      <div className="figures">
        {names.map((count) => (
          <Statistic key={count} title={t(counts[count])} value={totals?.[count] ?? '–'} loading={isPending} />
        ))}
      </div>
      {isOpen && (
        <>
          <Segmented
            className="gap-above gap-below"
            value={by}
            onChange={setBy}
            options={[
              { value: 'YEAR', label: t('byYear') },
              { value: 'THEME', label: t('byTheme') },
            ]}
          />
          <Table<Row>
            rowKey="key"
            size="small"
            dataSource={[...(data?.activityFigures.rows ?? [])]}
            pagination={false}
            scroll={{ x: 480 }}
            locale={{ emptyText: t('none') }}
            columns={[
              {
                title: t(by === 'YEAR' ? 'year' : 'activityTheme'),
                render: (_, row) => (by === 'YEAR' ? row.key : row.theme ? name(row.theme) : t('noTheme')),
              },
              ...names.map((count) => ({
                title: t(counts[count]),
                align: 'right' as const,
                render: (_: unknown, row: Row) => row[count].toLocaleString(language),
              })),
            ]}
          />
        </>
      )}
    </section>
  )
}
