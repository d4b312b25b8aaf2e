import { projectFeasibilities, projectRejections } from '@minhui/schema/rules/project-procedure'
import { Form, Input, InputNumber, Radio, Select } from 'antd'
import type { ReactNode } from 'react'
import { type Key, useText } from '../../lib/text.ts'
import type { Field } from './project-acts.ts'
import { CategorySelect, DeliveryFields, MoneyField, ProjectSelect, ProjectWords, UnitSelect } from './project-choices.tsx'
import type { Project } from './project-documents.ts'
import { ProjectExamine } from './project-examine.tsx'

const required = [{ required: true }]
const said = [{ required: true, whitespace: true }]

/** One field of the form of an act. */
export function ProjectField({ field, project }: { field: Field; project: Project }): ReactNode {
  const t = useText()
  const words = (label: Key, isRequired: boolean, extra?: Key) => (
    <Form.Item name="text" label={t(label)} rules={isRequired ? said : []} {...(extra && { extra: t(extra) })}>
      <Input.TextArea maxLength={4000} autoSize={{ minRows: 3, maxRows: 14 }} />
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
    case 'rejection':
      return (
        <Form.Item name="reason" label={t('reason')} rules={required}>
          <Select
            options={projectRejections
              .map((value) => value.toUpperCase() as Uppercase<typeof value>)
              .map((value) => ({ value, label: t(`rejection_${value}`) }))}
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
    case 'intoId':
      return <ProjectSelect except={project.id} {...(project.body && { bodyId: project.body.id })} />
    case 'answers':
      return <ProjectExamine project={project} />
    case 'unitId':
      return <UnitSelect name="unitId" label="unit" />
    case 'costEstimate':
      return <MoneyField name="costEstimate" label="costEstimate" />
    case 'year':
      return (
        <Form.Item name="year" label={t('year')} rules={required}>
          <InputNumber min={2000} max={2100} precision={0} />
        </Form.Item>
      )
    case 'words':
      return <ProjectWords />
    case 'categoryId':
      return <CategorySelect voted={project.category?.voted ?? true} />
    case 'ordinal':
      return project.state === 'candidate' ? (
        <Form.Item name="ordinal" label={t('ordinalOnPaper')} extra={t('ordinalHint')} rules={required}>
          <InputNumber min={1} max={10_000} precision={0} />
        </Form.Item>
      ) : null
    case 'delivery':
      return <DeliveryFields />
  }
}
