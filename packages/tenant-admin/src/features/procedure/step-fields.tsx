import type { Procedure } from '@minhui/schema/rules/case-procedure'
import { Checkbox, Form } from 'antd'
import type { CaseKind } from '../../gql/graphql.ts'
import { useText } from '../../lib/text.ts'
import { lackingSteps } from './procedure-values.ts'
import { useProcedureWords } from './procedure-words.ts'

/** What the product can do in such a case and this procedure does not: each step is taken up by a tick. */
export function StepFields({ procedure, usual, kind }: { procedure: Procedure; usual: Procedure; kind: CaseKind }) {
  const t = useText()
  const { actionOf, partyOf, stateOf } = useProcedureWords(procedure, kind)
  const lacking = lackingSteps(procedure, usual)
  if (lacking.length === 0) return null
  return (
    <Form.Item name="steps" label={t('stepsToAdd')} extra={t('stepsToAddHint')}>
      <Checkbox.Group
        options={lacking.map(({ action, from, to, by }, value) => ({
          value,
          label: t('stepToAdd', {
            action: actionOf(action),
            from: from.map(stateOf).join('、'),
            to: stateOf(to),
            by: by.map(partyOf).join('、'),
          }),
        }))}
      />
    </Form.Item>
  )
}
