import { Form, Radio, Select } from 'antd'
import { type Key, useText } from '../lib/text.ts'

type Props = {
  /** What is being done. */
  act: string
  reasons: readonly { readonly action: string; readonly code: string; readonly name: string }[]
}

/** What the reason of some acts is rather a question of. */
const labels: Record<string, Key> = { contact: 'contactWay', supervise: 'way', meet: 'meeting' }

/** The reasons among which the procedure of a case lets choose with an act; nothing where it asks for none. */
export function ReasonSelect({ act, reasons }: Props) {
  const t = useText()
  const options = reasons.filter(({ action }) => action === act).map(({ code, name }) => ({ value: code, label: name }))
  if (options.length === 0) return null
  return (
    <Form.Item name="reason" label={t(labels[act] ?? 'reason')} rules={[{ required: true }]}>
      {options.length > 3 ? <Select options={options} /> : <Radio.Group options={options} />}
    </Form.Item>
  )
}
