import { Button, Form, Input, InputNumber, Select } from 'antd'
import { DeputySelect } from '../../components/deputy-select.tsx'
import { useText } from '../../lib/text.ts'
import { DayField, MoneyField } from './project-choices.tsx'
import type { Project } from './project-documents.ts'
import { periodsOf } from './project-values.ts'

type Props = { project: Project }

/** The milestones of a plan, in their order. What is done stays as it is. */
export function MilestonesField({ project }: Props) {
  const t = useText()
  const done = new Set(project.milestones.filter(({ doneOn }) => doneOn).map(({ id }) => id))
  return (
    <Form.List name="milestones">
      {(fields, { add, remove }, { errors }) => (
        <fieldset>
          <legend>{t('milestones')}</legend>
          {fields.map(({ key, name }, i) => (
            <Form.Item key={key} noStyle shouldUpdate>
              {({ getFieldValue }) => {
                const isDone = done.has(getFieldValue(['milestones', name, 'id']))
                return (
                  <div className="list-row">
                    {/* What has no field is not sent. */}
                    <Form.Item name={[name, 'id']} hidden>
                      <Input />
                    </Form.Item>
                    <Form.Item
                      name={[name, 'title']}
                      label={t('milestoneTitle', { n: i + 1 })}
                      rules={[{ required: true, whitespace: true }]}
                    >
                      <Input maxLength={100} disabled={isDone} />
                    </Form.Item>
                    <Form.Item name={[name, 'plannedOn']} label={t('milestoneDay', { n: i + 1 })} rules={[{ required: true }]}>
                      <Input type="date" disabled={isDone} />
                    </Form.Item>
                    {fields.length > 1 && !isDone && (
                      <Button type="text" aria-label={t('removeMilestone', { n: i + 1 })} onClick={() => remove(name)}>
                        ×
                      </Button>
                    )}
                  </div>
                )
              }}
            </Form.Item>
          ))}
          <Form.ErrorList errors={errors} />
          <Button className="gap-below" disabled={fields.length >= 50} onClick={() => add({})}>
            {t('addMilestone')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}

/** A unit's report on a period: how far it is, and what was spent until then. */
export function ReportFields({ project }: Props) {
  const t = useText()
  const reported = new Set(project.progress.map(({ period }) => period))
  return (
    <>
      <Form.Item name="period" label={t('period')} rules={[{ required: true }]} extra={t('periodHint')}>
        <Select
          options={periodsOf(project).map((value) => ({
            value,
            label: reported.has(value) ? t('reportedPeriod', { period: value }) : value,
          }))}
        />
      </Form.Item>
      <Form.Item name="percent" label={t('percent')} rules={[{ required: true }]}>
        <InputNumber<number> min={0} max={100} precision={0} suffix="%" style={{ width: '100%' }} />
      </Form.Item>
      <MoneyField name="spent" label="spentUntil" isRequired />
    </>
  )
}

/** On which visit it was found. */
export function VisitSelect({ project: { visits } }: Props) {
  const t = useText()
  if (visits.length === 0) return null
  return (
    <Form.Item name="visitId" label={t('ofVisit')}>
      <Select
        allowClear
        options={visits.map(({ id, visitedOn, text }) => ({ value: id, label: `${visitedOn} ${text.slice(0, 20)}` }))}
      />
    </Form.Item>
  )
}

/** What of a plan the standing committee can change; what is left as it is stays. */
export function PlanFields({ project }: Props) {
  const t = useText()
  return (
    <>
      <p className="muted">{t('changeHint')}</p>
      <Form.Item name="goal" label={t('goal')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="place" label={t('place')}>
        <Input maxLength={200} />
      </Form.Item>
      <MoneyField name="budget" label="budget" />
      <Form.Item name="leaderId" label={t('deliveryLeader')}>
        <DeputySelect by="person" known={project.leader} />
      </Form.Item>
      <DayField name="finishOn" label="finishOn" isRequired />
      <MilestonesField project={project} />
    </>
  )
}
