import { Alert, Form, Input, Radio, Spin } from 'antd'
import { useGraphQL } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import { type Project, ProjectCriteriaDocument } from './project-documents.ts'

/** The checklist of the tenant: of each condition whether the project keeps it, and why; what was said before stands there. */
export function ProjectExamine({ project }: { project: Project }) {
  const t = useText()
  const name = useName()
  const { data } = useGraphQL(ProjectCriteriaDocument, {})
  if (!data) return <Spin />
  const criteria = data.projectCriteria.nodes.filter(({ status }) => status === 'ACTIVE')
  if (criteria.length === 0) return <Alert type="info" title={t('noCriteria')} className="gap-below" />
  return criteria.map(({ id, code, description, ...one }) => {
    const before = project.eligibility.find((answer) => answer.code === code)
    return (
      <fieldset key={id}>
        <legend>{name(one)}</legend>
        {description && <p className="muted">{description}</p>}
        <Form.Item
          name={['answers', id, 'met']}
          label={t('isMet')}
          rules={[{ required: true }]}
          {...(before && { initialValue: before.met })}
        >
          <Radio.Group
            options={[
              { value: true, label: t('met') },
              { value: false, label: t('notMet') },
            ]}
          />
        </Form.Item>
        <Form.Item name={['answers', id, 'note']} label={t('grounds_')} initialValue={before?.note ?? ''}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 1, maxRows: 6 }} />
        </Form.Item>
      </fieldset>
    )
  })
}
