import { Form, Select } from 'antd'
import { useText } from '../lib/text.ts'

const orders = ['NEWEST', 'OLDEST', 'DUE'] as const

/** How a list of cases is ordered; unless chosen, as the view has it. */
export function OrderField() {
  const t = useText()
  return (
    <Form.Item name="orderBy" label={t('listOrder')}>
      <Select allowClear options={orders.map((value) => ({ value, label: t(`order_${value}`) }))} />
    </Form.Item>
  )
}
