import { prosecutionStatuses } from '@minhui/schema/rules/codes'
import { Button, Select, Table, Tag } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { Attached } from '../../components/attached.tsx'
import { Pager, useCursors } from '../../components/pager.tsx'
import { usePublicFieldName, usePublicFields } from '../../components/public-field.tsx'
import { LastDay } from '../../components/time-left.tsx'
import type { ProsecutionField, ProsecutionStatus, ProsecutionsQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useMay } from '../../lib/permissions.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { type ProsecutionAct, ProsecutionsDocument } from './prosecution-documents.ts'
import { actNames, ProsecutionActForm, RecommendForm } from './prosecution-forms.tsx'

export type Prosecution = ProsecutionsQuery['prosecutions']['nodes'][number]
const steps = prosecutionStatuses.map((step) => step.toUpperCase() as ProsecutionStatus)

/** What the viewer may do with a matter at its present step. */
function actsOf({ status, viewerCanAccept, viewerCanReject, viewerCanWithdraw, viewerCanAnswer }: Prosecution) {
  const may: [act: ProsecutionAct, step: ProsecutionStatus, can: boolean][] = [
    ['accept', 'OFFERED', viewerCanAccept],
    ['decline', 'OFFERED', viewerCanReject],
    ['recall', 'OFFERED', viewerCanWithdraw],
    ['report', 'ACCEPTED', viewerCanAnswer],
  ]
  return may.filter(([, step, can]) => can && step === status).map(([act]) => act)
}

/** Matters between the congress and the procuratorate (代表+检察), in both directions. */
export function ProsecutionPage() {
  const t = useText()
  const may = useMay()
  const { tenant } = useSession()
  const [status, setStatus] = useState<ProsecutionStatus | null>(null)
  const [field, setField] = useState<ProsecutionField | null>(null)
  const fields = usePublicFields()
  const fieldName = usePublicFieldName()
  const [doing, setDoing] = useState<{ act: ProsecutionAct; matter: Prosecution } | 'recommend' | null>(null)
  const cursors = useCursors()
  const { data, isPending } = useGraphQL(ProsecutionsDocument, { status, field, after: cursors.after })
  return (
    <>
      <div className="page-head">
        <h1>{t('prosecutions')}</h1>
        {may('Prosecution.create') && (
          <Button type="primary" onClick={() => setDoing('recommend')}>
            {t('recommend')}
          </Button>
        )}
      </div>
      <div className="panel">
        <p className="muted">{t('prosecutionHint')}</p>
        <search className="filters">
          <Select
            allowClear
            aria-label={t('allSteps')}
            placeholder={t('allSteps')}
            value={status}
            onChange={(next) => {
              setStatus(next ?? null)
              cursors.first()
            }}
            options={steps.map((step) => ({ value: step, label: t(`p_${step}`) }))}
          />
          <Select
            allowClear
            aria-label={t('allFields')}
            placeholder={t('allFields')}
            value={field}
            onChange={(next) => {
              setField(next ?? null)
              cursors.first()
            }}
            options={fields}
            popupMatchSelectWidth={false}
          />
        </search>
        <Table<Prosecution>
          rowKey="id"
          size="small"
          loading={isPending}
          dataSource={[...(data?.prosecutions.nodes ?? [])]}
          pagination={false}
          scroll={{ x: 910 }}
          locale={{ emptyText: t('noProsecutions') }}
          expandable={{
            expandedRowRender: (one) => (
              <>
                {[one.text, one.reason, one.report].filter(Boolean).map((said) => (
                  <p key={said} className="said">
                    {said}
                  </p>
                ))}
                <Attached files={one.files} />
              </>
            ),
          }}
          columns={[
            { title: t('matter'), dataIndex: 'title', width: 220 },
            { title: t('direction'), width: 120, render: (_, one) => t(one.direction) },
            { title: t('field'), width: 150, render: (_, one) => fieldName(one) },
            {
              title: t('details'),
              width: 140,
              render: (_, { suggestion, mandate }) =>
                suggestion ? (
                  <Link to={`/${tenant}/suggestions?open=${suggestion.id}`}>{suggestion.number}</Link>
                ) : (
                  mandate?.person?.name
                ),
            },
            { title: t('status'), width: 90, render: (_, one) => <Tag>{t(`p_${one.status}`)}</Tag> },
            { title: t('dueOn'), width: 170, render: (_, { limit }) => limit && <LastDay limit={limit} /> },
            {
              title: t('actions'),
              width: 160,
              render: (_, matter) =>
                actsOf(matter).map((act, i) => (
                  <Button key={act} size="small" type={i === 0 ? 'primary' : 'text'} onClick={() => setDoing({ act, matter })}>
                    {t(actNames[act])}
                  </Button>
                )),
            },
          ]}
        />
        <Pager cursors={cursors} info={data?.prosecutions.pageInfo} />
      </div>
      {doing === 'recommend' && <RecommendForm onClose={() => setDoing(null)} />}
      {doing && doing !== 'recommend' && <ProsecutionActForm {...doing} onClose={() => setDoing(null)} />}
    </>
  )
}
