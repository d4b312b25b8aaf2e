import { prosecutionFields } from '@minhui/schema/rules/codes'
import { Form, Input, Select } from 'antd'
import type { ProsecutionField } from '../gql/graphql.ts'
import { useText } from '../lib/text.ts'

const fields = prosecutionFields.map((field) => field.toUpperCase() as ProsecutionField)

/** Which statutory field of public interest it is, in a form or in words. */
export type PublicInterest = { field: ProsecutionField; otherField?: string | null }

/** The statutory fields of public interest by their names, to choose one. */
export function usePublicFields() {
  const t = useText()
  return fields.map((value) => ({ value, label: t(`pf_${value}`) }))
}

/** Names a field of public interest: by the list, or as it was named beside it. */
export function usePublicFieldName() {
  const t = useText()
  return ({ field, otherField }: PublicInterest) => otherField ?? t(`pf_${field}`)
}

/** Asks which statutory field of public interest is touched; one that is none of the list is named. */
export function PublicField() {
  const t = useText()
  const options = usePublicFields()
  const isOther = Form.useWatch('field') === 'OTHER'
  return (
    <>
      <Form.Item name="field" label={t('field')} rules={[{ required: true }]}>
        <Select options={options} showSearch={{ optionFilterProp: 'label' }} />
      </Form.Item>
      {isOther && (
        <Form.Item name="otherField" label={t('otherField')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={100} />
        </Form.Item>
      )}
    </>
  )
}
