import { Button, Result, Spin, Statistic, Table, Tooltip } from 'antd'
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
  const word = (key: string) => (key === 'open' ? t('opinionsOpen') : t(key.toUpperCase() as 'HOME'))
  const cell = (figures: Figures, measure: string, key: string) => {
    const found = figures.find((figure) => figure.measure === measure && figure.key === key)
    if (!found) return <span className="muted">0</span>
    if (found.value === null)
      return (
        <Tooltip title={t('hiddenFigure')}>
          <span className="muted">···</span>
        </Tooltip>
      )
    return found.value.toLocaleString()
  }
  // What is hidden counts for nothing here: a sum without it is a lower bound and says so.
  const total = (measure: string): string => {
    // What is overdue is open, too, and counts once.
    const parts = summary.totals.filter((figure) => figure.measure === measure && figure.key !== 'overdue')
    const values = parts.map(({ value }) => value)
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
      </section>
      <section className="panel gap-above" aria-label={t('districts')}>
        <Table<District>
          rowKey="slug"
          size="small"
          bordered
          dataSource={[...summary.districts]}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          scroll={{ x: 1400 }}
          locale={{ emptyText: t('none') }}
          columns={[
            { title: t('district'), fixed: 'left', width: 200, render: (_, one) => <a href={`/${one.slug}`}>{name(one)}</a> },
            ...Object.entries(shown).map(([measure, keys]) =>
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
                      render: (_: unknown, one: District) => cell(one.figures, measure, key),
                    })),
                  },
            ),
          ]}
        />
        <p className="muted gap-above">{t('provinceHint')}</p>
      </section>
    </>
  )
}
