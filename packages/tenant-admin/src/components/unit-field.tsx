import { Form, Select } from 'antd'
import { graphql } from '../gql/gql.ts'
import { useGraphQL } from '../lib/graphql.ts'
import { type Key, useText } from '../lib/text.ts'

const UnitsDocument = graphql(`query UnitChoices { unitTree { id name status hasHandler } }`)

type Props = {
  name: string
  label?: Key
  /** Several, in the order in which they are chosen. */
  several?: boolean
  /** What is said below it. */
  hint?: Key | undefined
}

/** The field of a form in which a unit is chosen to which something is handed, or several; those in which nobody is in office say so. */
export function UnitField({ name, several = false, label = several ? 'unitsInOrder' : 'unit', hint }: Props) {
  const t = useText()
  const { data } = useGraphQL(UnitsDocument, {})
  const units = (data?.unitTree ?? []).filter(({ status }) => status === 'ACTIVE')
  const extra = hint ?? (several ? 'unitsHint' : undefined)
  return (
    <Form.Item name={name} label={t(label)} extra={extra && t(extra)} rules={[{ required: true }]}>
      <Select
        {...(several && { mode: 'multiple' as const, maxCount: 20 })}
        showSearch={{ optionFilterProp: 'label' }}
        options={units.map((unit) => ({
          value: unit.id,
          label: unit.hasHandler === false ? t('unitVacant', { name: unit.name }) : unit.name,
        }))}
      />
    </Form.Item>
  )
}
