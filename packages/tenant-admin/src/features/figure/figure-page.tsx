import { Breadcrumb, Button, Input, Result, Segmented, Statistic, Table } from 'antd'
import { useState } from 'react'
import { Wide } from '../../components/wide.tsx'
import { graphql } from '../../gql/gql.ts'
import type { FigureDimensionsQuery, FiguresQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { ProjectFigures } from './project-figures.tsx'

const FiguresDocument = graphql(`
  query Figures($by: FigureDimension!, $from: String!, $until: String!, $siteId: ID, $categoryId: ID, $unitId: ID) {
    opinionFigures(by: $by, from: $from, until: $until, siteId: $siteId, categoryId: $categoryId, unitId: $unitId) {
      rows {
        key stateName site { name } category { name nameEn } unit { name }
        submitted toAnswer answered open overdue closed responseRate inTimeRate resolutionRate satisfactionRate medianDays p90Days
      }
      totals {
        submitted toAnswer answered open overdue closed responseRate inTimeRate resolutionRate satisfactionRate medianDays p90Days
      }
    }
  }
`)

const DimensionsDocument = graphql(`query FigureDimensions { opinionFigures { dimensions } }`)

type Row = FiguresQuery['opinionFigures']['rows'][number]
type Dimension = FigureDimensionsQuery['opinionFigures']['dimensions'][number]
/** Those of which one stands below another, and the argument that asks for what is below one. */
const below = { CATEGORY: 'categoryId', SITE: 'siteId', UNIT: 'unitId' } as const
type Tree = keyof typeof below
const isTree = (by: Dimension): by is Tree => by in below

const counts = ['submitted', 'toAnswer', 'answered', 'open', 'overdue', 'closed'] as const
const rates = ['responseRate', 'inTimeRate', 'resolutionRate', 'satisfactionRate'] as const
const days = ['medianDays', 'p90Days'] as const

const percent = (rate: number | null) => (rate === null ? '–' : `${Math.round(rate * 1000) / 10}%`)
/** A month so many before the present one, as YYYY-MM. */
function monthsAgo(count: number): string {
  const [year, month] = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }).split('-').map(Number)
  const index = (year as number) * 12 + (month as number) - 1 - count
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}

/** Opinions in figures, as far as the viewer may see them; from each row to what is below it. */
export function FigurePage() {
  const t = useText()
  const name = useName()
  const { language } = useSession()
  const [by, setBy] = useState<Dimension>('STATE')
  const [from, setFrom] = useState(monthsAgo(11))
  const [until, setUntil] = useState(monthsAgo(0))
  const [path, setPath] = useState<{ key: string; name: string }[]>([])
  const place = path.at(-1)
  const known = useGraphQL(DimensionsDocument, {})
  const { data, isPending, error } = useGraphQL(FiguresDocument, {
    by,
    from,
    until,
    ...(place && isTree(by) && { [below[by]]: place.key }),
  })
  const nameOf = (row: Row): string => {
    if (by === 'MONTH') return row.key
    if (by === 'STATE') return row.stateName ?? row.key
    const object = { CATEGORY: row.category, SITE: row.site, UNIT: row.unit }[by]
    return object ? name(object) : t('notSaid')
  }
  const rows = data?.opinionFigures.rows ?? []
  const totals = data?.opinionFigures.totals
  const most = Math.max(1, ...rows.map(({ submitted }) => submitted))
  const choose = (next: Dimension) => {
    setBy(next)
    setPath([])
  }
  const month = (label: string, value: string, set: (next: string) => void) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the input of Ant Design within
    <label>
      {label}{' '}
      <Input
        type="month"
        value={value}
        onChange={({ target }) => /^20\d\d-\d\d$/.test(target.value) && set(target.value)}
        style={{ width: 160 }}
      />
    </label>
  )
  return (
    <>
      <div className="page-head">
        <h1>{t('figures')}</h1>
        <div className="page-head">
          {month(t('fromMonth'), from, setFrom)}
          {month(t('until'), until, setUntil)}
        </div>
      </div>
      {error ? (
        <Result status="warning" title={error.message} />
      ) : (
        <section className="panel figures" aria-label={t('totals')}>
          {counts.map((count) => (
            <Statistic key={count} title={t(count)} value={totals?.[count] ?? '–'} loading={isPending} />
          ))}
          {rates.map((rate) => (
            <Statistic key={rate} title={t(rate)} value={percent(totals?.[rate] ?? null)} loading={isPending} />
          ))}
          {days.map((day) => (
            <Statistic key={day} title={t(day)} value={totals?.[day] ?? '–'} loading={isPending} />
          ))}
        </section>
      )}
      <section className="panel gap-above" aria-label={t('figures')}>
        <div className="page-head">
          <Segmented
            value={by}
            onChange={choose}
            options={(known.data?.opinionFigures.dimensions ?? [by]).map((one) => ({ value: one, label: t(`by_${one}`) }))}
          />
          {path.length > 0 && (
            <Breadcrumb
              items={[{ key: '', name: t('all') }, ...path].map((one, depth) => ({
                key: one.key,
                title:
                  depth === path.length ? (
                    one.name
                  ) : (
                    <Button type="link" size="small" onClick={() => setPath(path.slice(0, depth))}>
                      {one.name}
                    </Button>
                  ),
              }))}
            />
          )}
        </div>
        <Wide label={t(`by_${by}`)}>
          <Table<Row>
            rowKey="key"
            size="small"
            loading={isPending}
            dataSource={[...rows]}
            pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
            locale={{ emptyText: t('none') }}
            columns={[
              {
                title: t(`by_${by}`),
                width: 150,
                render: (_, row) =>
                  isTree(by) && row.key !== '' && row.key !== place?.key ? (
                    <Button
                      type="link"
                      size="small"
                      style={{ padding: 0, height: 'auto', whiteSpace: 'normal', textAlign: 'start' }}
                      onClick={() => setPath([...path, { key: row.key, name: nameOf(row) }])}
                    >
                      {nameOf(row)}
                    </Button>
                  ) : (
                    nameOf(row)
                  ),
              },
              ...counts.map((count) => ({
                title: t(count),
                align: 'right' as const,
                ...(count === 'submitted' && { width: 140 }),
                render: (_: unknown, row: Row) =>
                  count === 'submitted' ? (
                    <>
                      {row.submitted.toLocaleString(language)}
                      <span className="bar" style={{ width: `${(100 * row.submitted) / most}%` }} />
                    </>
                  ) : (
                    row[count].toLocaleString(language)
                  ),
              })),
              ...rates.map((rate) => ({
                title: t(rate),
                align: 'right' as const,
                render: (_: unknown, row: Row) => percent(row[rate]),
              })),
              ...days.map((day) => ({
                title: t(day),
                align: 'right' as const,
                render: (_: unknown, row: Row) => row[day] ?? '–',
              })),
            ]}
          />
        </Wide>
        <p className="muted gap-above">{t('figuresHint')}</p>
      </section>
      <ProjectFigures />
    </>
  )
}
