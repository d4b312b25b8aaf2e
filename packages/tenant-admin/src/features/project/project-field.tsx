import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import { projectFeasibilities } from '@minhui/schema/rules/project-procedure'
import { Form, Input, InputNumber, Radio } from 'antd'
import type { ReactNode } from 'react'
import { UnitField } from '../../components/unit-field.tsx'
import { type Key, useText } from '../../lib/text.ts'
import { MilestonesField, PlanFields, ReportFields, VisitSelect } from './delivery-fields.tsx'
import { type Act, type Field, longest } from './project-acts.ts'
import {
  CategorySelect,
  DayField,
  DeliveryFields,
  GroupSelect,
  MoneyField,
  ProjectSelect,
  ProjectWords,
} from './project-choices.tsx'
import type { Project } from './project-documents.ts'
import { ProjectExamine } from './project-examine.tsx'

const required = [{ required: true }]
const said = [{ required: true, whitespace: true }]

/** One field of the form of an act. */
export function ProjectField({ field, act, project }: { field: Field; act: Act; project: Project }): ReactNode {
  const t = useText()
  const words = (label: Key, isRequired: boolean, extra?: Key) => (
    <Form.Item name="text" label={t(label)} rules={isRequired ? said : []} {...(extra && { extra: t(extra) })}>
      <Input.TextArea maxLength={longest(act)} autoSize={{ minRows: 3, maxRows: 14 }} />
    </Form.Item>
  )
  switch (field) {
    case 'text':
      return words('text', true)
    case 'why':
      return words('publicReason', true, 'publicReasonHint')
    case 'aside':
      return words('aside', false)
    case 'published':
      return (
        <Form.Item name="published" label={t('publication')}>
          <Radio.Group
            options={[
              { value: true, label: t('public') },
              { value: false, label: t('notPublished') },
            ]}
          />
        </Form.Item>
      )
    case 'feasibility':
      return (
        <Form.Item name="feasibility" label={t('feasibility')} rules={required}>
          <Radio.Group
            options={projectFeasibilities
              .map((value) => value.toUpperCase() as Uppercase<typeof value>)
              .map((value) => ({ value, label: t(`feasibility_${value}`) }))}
          />
        </Form.Item>
      )
    case 'inspection':
      return (
        <Form.Item name="inspection" label={t('inspection')} rules={required}>
          <Radio.Group
            options={satisfactions
              .map((value) => value.toUpperCase() as Uppercase<typeof value>)
              .map((value) => ({ value, label: t(value) }))}
          />
        </Form.Item>
      )
    case 'intoId':
      return <ProjectSelect except={project.id} {...(project.body && { bodyId: project.body.id })} />
    case 'answers':
      return <ProjectExamine project={project} />
    case 'unitId':
      return <UnitField name="unitId" />
    case 'costEstimate':
      return <MoneyField name="costEstimate" label="costEstimate" />
    case 'year':
      return (
        <Form.Item name="year" label={t('year')} rules={required}>
          <InputNumber min={2000} max={2100} precision={0} />
        </Form.Item>
      )
    case 'words':
      // What was reviewed is what is put to the vote: of a candidate only the place on the paper changes.
      return project.state === 'candidate' ? (
        <Form.Item name="ordinal" label={t('ordinalOnPaper')} extra={t('ordinalHint')} rules={required}>
          <InputNumber min={1} max={10_000} precision={0} />
        </Form.Item>
      ) : (
        <>
          <CategorySelect voted={project.category?.voted ?? true} />
          <ProjectWords />
        </>
      )
    case 'delivery':
      return <DeliveryFields />
    case 'milestones':
      return <MilestonesField project={project} />
    case 'report':
      return <ReportFields project={project} />
    case 'visitedOn':
      return <DayField name="visitedOn" label="visitedOn" isRequired />
    case 'visitId':
      return <VisitSelect project={project} />
    case 'doneOn':
      return <DayField name="doneOn" label="doneOn" isRequired />
    case 'groupId':
      return <GroupSelect />
    case 'plan':
      return <PlanFields project={project} />
  }
}
