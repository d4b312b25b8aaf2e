import { type Procedure, statesInOrder } from '@minhui/schema/rules/case-procedure'
import { Form, Input, InputNumber, Space } from 'antd'
import type { CaseKind } from '../../gql/graphql.ts'
import { useText } from '../../lib/text.ts'
import { useProcedureWords } from './procedure-words.ts'
import { ReasonFields } from './reason-fields.tsx'

/** Time limits, names, numbers and reasons of a procedure, state by state. */
export function ProcedureFields({ procedure, kind }: { procedure: Procedure; kind: CaseKind }) {
  const t = useText()
  const { stateOf, numberOf } = useProcedureWords(procedure, kind)
  const states = statesInOrder(procedure).map((key) => ({ key, clock: procedure.states[key]?.clock }))
  return (
    <>
      {states.map(({ key, clock }) => (
        <fieldset key={key}>
          <legend>{stateOf(key)}</legend>
          <Form.Item name={['states', key, 'zh']} label={t('name')} rules={[{ required: true }]}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name={['states', key, 'en']} label={t('nameEn')} rules={[{ required: true }]}>
            <Input maxLength={80} />
          </Form.Item>
          {clock && (
            <Space>
              {('months' in clock ? (['months'] as const) : (['workingDays', 'hardWorkingDays'] as const)).map((field) => (
                <Form.Item
                  key={field}
                  name={['states', key, field]}
                  label={t(field === 'hardWorkingDays' ? 'hardDays' : field === 'months' ? 'monthsUnit' : field)}
                  rules={[{ required: field !== 'hardWorkingDays' }]}
                >
                  <InputNumber min={1} max={field === 'months' ? 24 : 365} precision={0} />
                </Form.Item>
              ))}
            </Space>
          )}
        </fieldset>
      ))}
      {Object.keys(procedure.numbers ?? {}).map((key) => (
        <Form.Item key={key} name={['numbers', key]} label={numberOf(key)} rules={[{ required: true }]}>
          <InputNumber min={1} max={10_000} precision={0} />
        </Form.Item>
      ))}
      <ReasonFields procedure={procedure} kind={kind} />
    </>
  )
}
