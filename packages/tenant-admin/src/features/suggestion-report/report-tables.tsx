import { Wide } from '../../components/wide.tsx'
import { useName, useText } from '../../lib/text.ts'
import type { Count, Rate, Report, Row } from './report-documents.ts'

const whole = ['filed', 'motions', 'key', 'assigned', 'contacted', 'replied', 'inTime', 'redone', 'overdue', 'withdrawn'] as const
const classes = ['solved', 'planned', 'waiting', 'reference'] as const
const results = ['satisfied', 'basicallySatisfied', 'dissatisfied'] as const
const rates = ['contactRate', 'replyRate', 'inTimeRate', 'solvedRate', 'plannedRate', 'satisfactionRate', 'keptRate'] as const
const days = ['medianDays', 'p90Days'] as const
/** What is said of each unit, under a heading. */
const ofUnit = {
  overview: ['filed', 'contacted', 'replied', 'inTime', 'overdue'],
  byClass: classes,
  byResult: results,
  commitments: ['promised', 'kept'],
} as const satisfies Record<string, readonly Count[]>

const sum = (row: Row, counts: readonly Count[]) => counts.reduce((all, count) => all + row[count], 0)
const percent = (rate: number | null) => (rate === null ? '–' : `${Math.round(rate * 1000) / 10}%`)
const share = (part: number, all: number) => percent(all === 0 ? null : part / all)

/** The year in three tables: what came, how it was answered, how deputies rate it. */
export function ReportOverview({ total }: { total: Row }) {
  const t = useText()
  const countsOf = (counts: readonly Count[]) => counts.map((count) => [count, total[count]] as const)
  return (
    <div className="report-parts">
      <div>
        <Tally title={t('overview')} rows={countsOf(whole)} />
        <Tally
          title={t('quality')}
          rows={[
            ...rates.map((rate) => [rate, percent(total[rate])] as const),
            ...days.map((name) => [name, total[name] ?? '–'] as const),
          ]}
        />
      </div>
      <div>
        <Shares title={t('byClass')} total={total} counts={classes} />
        <Shares title={t('byResult')} total={total} counts={results} />
        <Tally title={t('commitments')} rows={countsOf(ofUnit.commitments)} />
      </div>
    </div>
  )
}

/** Figures by name, under a heading. */
function Tally({
  title,
  rows,
}: {
  title: string
  rows: readonly (readonly [Count | Rate | (typeof days)[number], number | string])[]
}) {
  const t = useText()
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <table className="tally">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{t(`r_${name}`)}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Counts that make up a whole, and what part of it each is. */
function Shares({ title, total, counts }: { title: string; total: Row; counts: readonly Count[] }) {
  const t = useText()
  const all = sum(total, counts)
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <table className="tally">
        <thead>
          <tr>
            <td />
            <th scope="col">{t('piecesCount')}</th>
            <th scope="col">{t('shareOf')}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count}>
              <th scope="row">{t(`r_${count}`)}</th>
              <td>{total[count]}</td>
              <td>{share(total[count], all)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Unit by unit, with all together in the last row. */
export function ReportUnits({ report: { units, total } }: { report: Report }) {
  const t = useText()
  const groups = Object.keys(ofUnit) as (keyof typeof ofUnit)[]
  const counts = groups.flatMap((group): readonly Count[] => ofUnit[group])
  const cells = (row: Row) => counts.map((count) => <td key={count}>{row[count]}</td>)
  return (
    <section aria-label={t('byUnit')}>
      <h3>{t('byUnit')}</h3>
      <Wide label={t('byUnit')}>
        <table className="tally">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('unit')}
              </th>
              {groups.map((group) => (
                <th key={group} scope="colgroup" colSpan={ofUnit[group].length}>
                  {t(group)}
                </th>
              ))}
            </tr>
            <tr>
              {counts.map((count) => (
                <th key={count} scope="col">
                  {t(`r_${count}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {units.map((row) => (
              <tr key={row.unit?.id}>
                <th scope="row">{row.unit?.name}</th>
                {cells(row)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('allTogether')}</th>
              {cells(total)}
            </tr>
          </tfoot>
        </table>
      </Wide>
    </section>
  )
}

const toldApart = ['filed', 'replied', 'solved', 'dissatisfied', 'overdue'] as const satisfies readonly Count[]
const ratesApart = ['replyRate', 'satisfactionRate'] as const satisfies readonly Rate[]

/** Months, categories and sites, each with what tells them apart. */
export function ReportRows({ report }: { report: Report }) {
  const t = useText()
  const name = useName()
  const nameOf = ({ month, category, site }: Row) => {
    const object = category ?? site
    return month ?? (object ? name(object) : t('notSaid'))
  }
  return (['months', 'categories', 'sites'] as const).map((by) => (
    <section key={by} aria-label={t(`report_${by}`)}>
      <h3>{t(`report_${by}`)}</h3>
      <Wide label={t(`report_${by}`)}>
        <table className="tally">
          <thead>
            <tr>
              <td />
              {[...toldApart, ...ratesApart].map((column) => (
                <th key={column} scope="col">
                  {t(`r_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report[by].map((row) => (
              <tr key={row.month ?? (row.category ?? row.site)?.id ?? ''}>
                <th scope="row">{nameOf(row)}</th>
                {toldApart.map((count) => (
                  <td key={count}>{row[count]}</td>
                ))}
                {ratesApart.map((rate) => (
                  <td key={rate}>{percent(row[rate])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </section>
  ))
}
