import { Button, Result, Spin, Statistic, Table, Tooltip } from 'antd'
import { Wide } from '../../components/wide.tsx'
import { graphql } from '../../gql/gql.ts'
import type { ProvinceQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'

const ProvinceDocument = graphql(`
  query Province {
    provinceSummary {
      province { name nameEn }
      districts { slug name nameEn figures { measure key value } }
      totals { measure key value }
    }
  }
`)

type Summary = NonNullable<ProvinceQuery['provinceSummary']>
type District = Summary['districts'][number]
type Figures = District['figures']

/** What is shown, in its order: the measures and, of each, the keys. */
const shown = {
  sites: ['home', 'station', 'point', 'online'],
  deputies: ['national', 'provincial', 'city', 'district', 'town', 'advisory'],
  groups: ['all'],
  norms: ['all'],
  opinions: ['open', 'overdue', 'closed'],
  satisfaction: ['satisfied', 'basically_satisfied', 'dissatisfied'],
  suggestions: ['A', 'B', 'C', 'D', 'unanswered'],
  suggestionsOverdue: ['all'],
  ballots: ['selection', 'inspection'],
  elected: ['district', 'town'],
  projects: ['pooled', 'candidate', 'selected', 'delivering', 'delivered', 'inspected', 'rectifying', 'closed'],
  lights: ['green', 'amber', 'red'],
  tested: ['satisfied', 'basically_satisfied', 'dissatisfied'],
} as const
/** What is no number of anything, so that it is never added up. */
const reckoned = {
  money: ['budget', 'spent'],
  rates: ['response', 'resolution', 'satisfaction', 'turnout', 'tested', 'rating'],
  days: ['median', 'p90'],
  suggestionRates: ['response', 'resolution', 'satisfaction'],
  suggestionDays: ['median', 'p90'],
} as const

/** The districts of a province in figures, for its own staff. */
export function ProvinceSummary() {
  const t = useText()
  const name = useName()
  const { data, isPending, error } = useGraphQL(ProvinceDocument, {})
  if (isPending) return <Spin />
  const summary = data?.provinceSummary
  if (error || !summary)
    return <Result status="403" title={t('provinceOnly')} extra={<Button href="/admin/province/sign-in">{t('signIn')}</Button>} />
  const word = (key: string) => {
    if (key === 'open') return t('opinionsOpen')
    return t((/^[A-D]$/.test(key) ? `class_${key}` : key.toUpperCase()) as 'HOME')
  }
  const wordOf = (measure: string, key: string) =>
    measure === 'days' || measure === 'suggestionDays' ? t(key === 'median' ? 'medianDays' : 'p90Days') : word(key)
  const cell = (figures: Figures, measure: string, key: string) => {
    const found = figures.find((figure) => figure.measure === measure && figure.key === key)
    if (!found) return <span className="muted">0</span>
    if (found.value === null)
      return (
        <Tooltip title={t('hiddenFigure')}>
          <span className="muted unbroken">···</span>
        </Tooltip>
      )
    return measure === 'rates' || measure === 'suggestionRates' ? `${found.value}%` : found.value.toLocaleString()
  }
  const reckonedCell = (figures: Figures, measure: string, key: string) =>
    figures.some((figure) => figure.measure === measure && figure.key === key) ? cell(figures, measure, key) : '–'
  const months = summary.totals.flatMap(({ measure, key }) => (measure === 'months' ? [key] : [])).sort()
  // What is hidden counts for nothing here: a sum without it is a lower bound and says so.
  const total = (measure: string): string => {
    const values = summary.totals.flatMap((figure) => (figure.measure === measure ? [figure.value] : []))
    const known = values.filter((value) => value !== null)
    if (known.length === 0 && values.length > 0) return '···'
    const sum = known.reduce((all, value) => all + value, 0).toLocaleString()
    return known.length < values.length ? `≥ ${sum}` : sum
  }
  return (
    <>
      <div className="page-head">
        <h1>{t('provinceTitle', { province: name(summary.province) })}</h1>
      </div>
      <section className="panel figures" aria-label={t('totals')}>
        <Statistic title={t('districts')} value={summary.districts.length} />
        {(Object.keys(shown) as (keyof typeof shown)[]).map((measure) => (
          <Statistic key={measure} title={t(measure)} value={total(measure)} />
        ))}
        {Object.entries(reckoned).flatMap(([measure, keys]) =>
          keys.map((key) => (
            <Statistic
              key={measure + key}
              title={measure.startsWith('suggestion') ? t('ofSuggestions', { what: wordOf(measure, key) }) : wordOf(measure, key)}
              valueRender={() => reckonedCell(summary.totals, measure, key)}
            />
          )),
        )}
      </section>
      <section className="panel gap-above" aria-label={t('districts')}>
        <Table<District>
          rowKey="slug"
          size="small"
          bordered
          dataSource={[...summary.districts]}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          scroll={{ x: 3300 }}
          locale={{ emptyText: t('none') }}
          columns={[
            { title: t('district'), fixed: 'left', width: 200, render: (_, one) => <a href={`/${one.slug}`}>{name(one)}</a> },
            ...Object.entries({ ...shown, ...reckoned }).map(([measure, keys]) =>
              keys.length === 1
                ? {
                    title: t(measure as 'groups'),
                    align: 'right' as const,
                    render: (_: unknown, one: District) => cell(one.figures, measure, keys[0]),
                  }
                : {
                    title: t(measure as 'sites'),
                    children: keys.map((key) => ({
                      title: word(key),
                      align: 'right' as const,
                      render: (_: unknown, one: District) =>
                        measure in reckoned ? reckonedCell(one.figures, measure, key) : cell(one.figures, measure, key),
                    })),
                  },
            ),
          ]}
        />
        <p className="muted gap-above">{t('provinceHint')}</p>
      </section>
      <section className="panel gap-above" aria-label={t('months')}>
        <h2>{t('months')}</h2>
        <Wide label={t('months')}>
          <Table<{ slug: string; title: string; figures: Figures }>
            rowKey="slug"
            size="small"
            dataSource={[
              { slug: '', title: t('totals'), figures: summary.totals },
              ...summary.districts.map((one) => ({ slug: one.slug, title: name(one), figures: one.figures })),
            ]}
            pagination={{ pageSize: 51, hideOnSinglePage: true, showSizeChanger: false }}
            columns={[
              { title: t('district'), width: 200, dataIndex: 'title' },
              ...months.map((month) => ({
                title: month,
                align: 'right' as const,
                render: (_: unknown, one: { figures: Figures }) => cell(one.figures, 'months', month),
              })),
            ]}
          />
        </Wide>
      </section>
    </>
  )
}
