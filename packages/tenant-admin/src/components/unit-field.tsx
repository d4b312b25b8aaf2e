import { Form, Select } from 'antd'
import { graphql } from '../gql/gql.ts'
import { useGraphQL } from '../lib/graphql.ts'
import { useText } from '../lib/text.ts'

const UnitsDocument = graphql(`query UnitChoices { unitTree { id name status } }`)

/** The field of a form in which a unit is chosen, or several in their order. */
export function UnitField({ name, several = false }: { name: string; several?: boolean }) {
  const t = useText()
  const { data } = useGraphQL(UnitsDocument, {})
  const units = (data?.unitTree ?? []).filter(({ status }) => status === 'ACTIVE')
  return (
    <Form.Item
      name={name}
      label={t(several ? 'unitsInOrder' : 'unit')}
      extra={several && t('unitsHint')}
      rules={[{ required: true }]}
    >
      <Select
        {...(several && { mode: 'multiple' as const })}
        showSearch={{ optionFilterProp: 'label' }}
        options={units.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
    </Form.Item>
  )
}
