import { InputNumber, Segmented, Statistic, Table } from 'antd'
import { useState } from 'react'
import { Wide } from '../../components/wide.tsx'
import { graphql } from '../../gql/gql.ts'
import type { ProjectFigureDimension, ProjectFiguresQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'

const ProjectFiguresDocument = graphql(`
  query ProjectFigures($by: ProjectFigureDimension!, $from: Int!, $until: Int!) {
    projectFigures(by: $by, from: $from, until: $until) {
      rows {
        key stateName category { name nameEn } body { name }
        projects costEstimate budget spent ratings spentRate satisfactionRate averageScore
      }
      totals { projects costEstimate budget spent ratings spentRate satisfactionRate averageScore }
      ballots {
        ballot { id number title round body { name } }
        inOffice present returned attendanceRate turnoutRate options elected
      }
    }
  }
`)

type Figures = ProjectFiguresQuery['projectFigures']
type Row = Figures['rows'][number]
type Ballot = Figures['ballots'][number]
const dimensions = ['STATE', 'LIGHT', 'CATEGORY', 'BODY', 'YEAR'] as const satisfies ProjectFigureDimension[]
const money = ['costEstimate', 'budget', 'spent'] as const

const percent = (rate: number | null) => (rate === null ? '–' : `${Math.round(rate * 1000) / 10}%`)
const oneDigit = (score: number | null) => (score === null ? '–' : score.toFixed(1))
const thisYear = () => Number(new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 4))

/** Projects and ballots in figures, for those who may read them; nothing for others. */
export function ProjectFigures() {
  const t = useText()
  const name = useName()
  const { language } = useSession()
  const [by, setBy] = useState<ProjectFigureDimension>('STATE')
  const [from, setFrom] = useState(thisYear())
  const [until, setUntil] = useState(thisYear() + 1)
  const { data, isPending, error } = useGraphQL(ProjectFiguresDocument, { by, from, until })
  if (error) return null
  const figures = data?.projectFigures
  const nameOf = ({ key, stateName, category, body }: Row): string => {
    if (by === 'LIGHT') return t(`light_${key || 'none'}` as 'light_none')
    const object = category ?? body
    return stateName ?? (object ? name(object) : key)
  }
  const year = (label: string, value: number, set: (next: number) => void, min: number) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the input of Ant Design within
    <label>
      {label} <InputNumber value={value} min={min} max={2100} onChange={(next) => next && set(next)} style={{ width: 100 }} />
    </label>
  )
  const number = (value: number) => value.toLocaleString(language)
  const right = <T,>(title: string, render: (row: T) => string) => ({
    title,
    align: 'right' as const,
    render: (_: unknown, row: T) => render(row),
  })
  return (
    <section className="panel gap-above" aria-label={t('projectFigures')}>
      <div className="page-head">
        <h2>{t('projectFigures')}</h2>
        <div className="page-head">
          {year(t('fromYear'), from, (next) => [setFrom(next), setUntil(Math.max(next, until))], 2000)}
          {year(t('untilYear'), until, setUntil, from)}
        </div>
      </div>
      <div className="figures">
        <Statistic title={t('figure_projects')} value={figures?.totals.projects ?? '–'} loading={isPending} />
        {money.map((one) => (
          <Statistic key={one} title={t(`figure_${one}`)} value={figures?.totals[one] ?? '–'} loading={isPending} />
        ))}
        <Statistic title={t('spentRate')} value={percent(figures?.totals.spentRate ?? null)} loading={isPending} />
        <Statistic title={t('testedRate')} value={percent(figures?.totals.satisfactionRate ?? null)} loading={isPending} />
        <Statistic title={t('averageScore')} value={oneDigit(figures?.totals.averageScore ?? null)} loading={isPending} />
      </div>
      <Segmented
        className="gap-above"
        value={by}
        onChange={setBy}
        options={dimensions.map((one) => ({ value: one, label: t(`byProject_${one}`) }))}
      />
      <Wide label={t('projectFigures')}>
        <Table<Row>
          rowKey="key"
          size="small"
          loading={isPending}
          dataSource={[...(figures?.rows ?? [])]}
          pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
          locale={{ emptyText: t('none') }}
          columns={[
            { title: t(`byProject_${by}`), width: 180, render: (_, row) => nameOf(row) },
            right<Row>(t('figure_projects'), (row) => number(row.projects)),
            ...money.map((one) => right<Row>(t(`figure_${one}`), (row) => number(row[one]))),
            right<Row>(t('spentRate'), (row) => percent(row.spentRate)),
            right<Row>(t('testedRate'), (row) => percent(row.satisfactionRate)),
            right<Row>(t('averageScore'), (row) => oneDigit(row.averageScore)),
            right<Row>(t('ratingCount'), (row) => number(row.ratings)),
          ]}
        />
      </Wide>
      <h3>{t('ballotsHeld')}</h3>
      <Wide label={t('ballotsHeld')}>
        <Table<Ballot>
          rowKey={({ ballot }) => ballot.id}
          size="small"
          loading={isPending}
          dataSource={[...(figures?.ballots ?? [])]}
          pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
          locale={{ emptyText: t('none') }}
          columns={[
            { title: t('ballotTitle'), render: (_, { ballot }) => `${ballot.number} ${ballot.title} (${ballot.round})` },
            { title: t('byProject_BODY'), render: (_, { ballot }) => ballot.body?.name },
            right<Ballot>(t('attendanceRate'), (row) => percent(row.attendanceRate)),
            right<Ballot>(t('returnedBallots'), (row) => `${number(row.returned)} / ${number(row.inOffice)}`),
            right<Ballot>(t('turnoutRate'), (row) => percent(row.turnoutRate)),
            right<Ballot>(t('electedOptions'), (row) => `${row.elected} / ${row.options}`),
          ]}
        />
      </Wide>
      <p className="muted gap-above">{t('projectFiguresHint')}</p>
    </section>
  )
}
