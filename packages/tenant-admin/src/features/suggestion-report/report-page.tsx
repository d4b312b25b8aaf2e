import { Button, InputNumber, Result, Select, Space, Spin } from 'antd'
import { useState } from 'react'
import { useGraphQL } from '../../lib/graphql.ts'
import { today } from '../../lib/instant.ts'
import { useName, useText } from '../../lib/text.ts'
import { ReportBodiesDocument, ReportDocument } from './report-documents.ts'
import { ReportOverview, ReportRows, ReportUnits } from './report-tables.tsx'

/** What the standing committee is told once a year of how suggestions were handled, as it goes to paper. */
export function SuggestionReportPage() {
  const t = useText()
  const name = useName()
  const [year, setYear] = useState(Number(today().slice(0, 4)))
  const [bodyId, setBodyId] = useState<string | null>(null)
  const { data: known } = useGraphQL(ReportBodiesDocument, {})
  const { data, isPending, error } = useGraphQL(ReportDocument, { year, bodyId })
  const bodies = known?.congressBodies.nodes ?? []
  const of = bodies.find(({ id }) => id === bodyId) ?? known?.tenant
  const report = data?.suggestionReport
  return (
    <>
      <div className="page-head no-print">
        <h1>{t('suggestion-report')}</h1>
        <Space wrap>
          <InputNumber
            aria-label={t('year')}
            value={year}
            min={2000}
            max={2100}
            precision={0}
            onChange={(next) => next && setYear(next)}
          />
          <Select
            allowClear
            aria-label={t('body')}
            placeholder={t('allBodies')}
            value={bodyId}
            onChange={(next) => setBodyId(next ?? null)}
            showSearch={{ optionFilterProp: 'label' }}
            popupMatchSelectWidth={false}
            style={{ width: 220 }}
            options={bodies.map((body) => ({ value: body.id, label: name(body) }))}
          />
          <Button type="primary" disabled={!report} onClick={() => window.print()}>
            {t('print')}
          </Button>
        </Space>
      </div>
      {error && <Result status="warning" title={error.message} />}
      {isPending && <Spin />}
      {report && (
        <article className="panel report">
          <h2>{t('reportTitle', { year: report.year })}</h2>
          <p className="muted">{of && t('reportOf', { name: name(of), day: today() })}</p>
          {report.total.filed === 0 ? (
            <p>{t('reportNone', { year: report.year })}</p>
          ) : (
            <>
              <ReportOverview total={report.total} />
              {report.units.length > 0 && <ReportUnits report={report} />}
              <ReportRows report={report} />
              <p className="muted">{t('reportNote')}</p>
            </>
          )}
        </article>
      )}
    </>
  )
}
