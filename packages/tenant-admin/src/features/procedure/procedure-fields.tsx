import { type Procedure, statesInOrder } from '@minhui/schema/rules/case-procedure'
import { Form, Input, InputNumber, Select, Space } from 'antd'
import { useActionName, useText } from '../../lib/text.ts'
import { useProcedureWords } from './procedure-words.ts'

type StateValues = { zh: string; en: string; workingDays?: number; hardWorkingDays?: number; months?: number }
/** What of a procedure can be changed by the form: the rest goes by the whole of it. */
export type ProcedureValues = {
  states: Record<string, StateValues>
  numbers?: Record<string, number>
  reasons?: Record<string, string[]>
}

/** What the form begins with. */
export const valuesOf = ({ states, numbers = {}, transitions }: Procedure): ProcedureValues => ({
  states: Object.fromEntries(
    Object.entries(states).map(([key, { name, clock }]) => {
      const { name: _, ...span } = clock ?? { name: '' }
      return [key, { zh: name['zh-CN'], en: name.en, ...span }]
    }),
  ),
  numbers: { ...numbers },
  reasons: Object.fromEntries(transitions.flatMap(({ reasons }, i) => (reasons ? [[i, [...reasons]]] : []))),
})

/** The procedure with what the form says. */
export const edited = (procedure: Procedure, { states, numbers = {}, reasons = {} }: ProcedureValues): Procedure => ({
  ...procedure,
  states: Object.fromEntries(
    Object.entries(procedure.states).map(([key, state]) => {
      const { zh, en, ...span } = states[key] as StateValues
      // What is left empty in the form is not there.
      const given = Object.fromEntries(Object.entries(span).filter(([, value]) => value != null))
      const clock = state.clock && ({ name: state.clock.name, ...given } as typeof state.clock)
      return [key, { ...state, name: { 'zh-CN': zh, en }, ...(clock && { clock }) }]
    }),
  ),
  ...(procedure.numbers && { numbers: { ...procedure.numbers, ...numbers } }),
  transitions: procedure.transitions.map((one, i) => (reasons[i] ? { ...one, reasons: reasons[i] } : one)),
})

/** Time limits, names, numbers and reasons of a procedure, state by state. */
export function ProcedureFields({ procedure }: { procedure: Procedure }) {
  const t = useText()
  const actionOf = useActionName()
  const { stateOf } = useProcedureWords(procedure)
  const states = statesInOrder(procedure).map((key) => ({ key, clock: procedure.states[key]?.clock }))
  const withReasons = procedure.transitions.flatMap((one, i) => (one.reasons ? [{ ...one, i }] : []))
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
        <Form.Item key={key} name={['numbers', key]} label={`${t('numbers')}: ${key}`} rules={[{ required: true }]}>
          <InputNumber min={1} max={10_000} precision={0} />
        </Form.Item>
      ))}
      {withReasons.map(({ i, action, from, reasons = [] }) => (
        <Form.Item
          key={i}
          name={['reasons', String(i)]}
          label={`${t('reasons')}: ${actionOf(action)}（${from.map(stateOf).join('、')}）`}
          rules={[{ required: true }]}
        >
          <Select mode="multiple" options={reasons.map((value) => ({ value, label: value }))} />
        </Form.Item>
      ))}
    </>
  )
}
