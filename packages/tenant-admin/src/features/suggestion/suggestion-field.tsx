import { satisfactions } from '@minhui/schema/rules/opinion-procedure'
import { handlingModes, meetingOutcomes, replyClasses } from '@minhui/schema/rules/suggestion-procedure'
import { Form, Input, Radio, Select } from 'antd'
import { DeputySelect } from '../../components/deputy-select.tsx'
import { UnitField } from '../../components/unit-field.tsx'
import { type Key, useText } from '../../lib/text.ts'
import type { Field } from './suggestion-acts.ts'

const required = [{ required: true }]
/** Fields that choose from a closed list of the rules: under which name they are sent, and what they are called. */
const choices = {
  outcome: { name: 'outcome', label: 'outcome', values: meetingOutcomes },
  mode: { name: 'mode', label: 'mode', values: handlingModes },
  process: { name: 'process', label: 'processRating', values: satisfactions },
  result: { name: 'result', label: 'resultRating', values: satisfactions },
} as const satisfies Partial<Record<Field, { name: string; label: Key; values: readonly string[] }>>
const texts = {
  text: { name: 'text', label: 'text', isRequired: true, max: 4000 },
  aside: { name: 'text', label: 's_note', isRequired: false, max: 4000 },
  letter: { name: 'text', label: 'reply', isRequired: true, max: 10_000 },
  remark: { name: 'text', label: 'remark', isRequired: false, max: 2000 },
} as const satisfies Partial<Record<Field, { name: string; label: Key; isRequired: boolean; max: number }>>

/** One field of the form of an act. */
export function SuggestionField({ field }: { field: Field }) {
  const t = useText()
  if (field in choices) {
    const { name, label, values } = choices[field as keyof typeof choices]
    const options = values.map((value) => value.toUpperCase() as Key).map((value) => ({ value, label: t(value) }))
    return (
      <Form.Item name={name} label={t(label)} rules={required}>
        {values.length > 3 ? <Select options={options} /> : <Radio.Group options={options} />}
      </Form.Item>
    )
  }
  if (field in texts) {
    const { name, label, isRequired, max } = texts[field as keyof typeof texts]
    return (
      <Form.Item
        name={name}
        label={t(label)}
        rules={isRequired ? [{ required: true, whitespace: true }] : []}
        {...(field === 'remark' && { extra: t('remarkHint') })}
      >
        <Input.TextArea maxLength={max} showCount={max > 4000} autoSize={{ minRows: field === 'letter' ? 8 : 3, maxRows: 18 }} />
      </Form.Item>
    )
  }
  switch (field) {
    case 'unitId':
    case 'unitIds':
      return <UnitField name={field} several={field === 'unitIds'} />
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
    case 'replyClass':
      return (
        <Form.Item name="replyClass" label={t('replyClassOf')} rules={required}>
          <Select options={replyClasses.map((value) => ({ value, label: t(`class_${value}`) }))} />
        </Form.Item>
      )
    case 'promise':
      return <Promised />
    case 'leaderId':
      return (
        <Form.Item name="leaderId" label={t('leaderOf')} extra={t('leaderHint')}>
          <DeputySelect by="person" />
        </Form.Item>
      )
  }
}

/** What is promised and until when: asked of class B alone. */
function Promised() {
  const t = useText()
  if (Form.useWatch('replyClass') !== 'B') return null
  return (
    <>
      <Form.Item name="promise" label={t('promise')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
      </Form.Item>
      <Form.Item name="promisedOn" label={t('promisedOn')} rules={required}>
        <Input type="date" />
      </Form.Item>
    </>
  )
}
