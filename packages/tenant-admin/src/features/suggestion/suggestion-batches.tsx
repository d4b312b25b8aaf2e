import { handlingModes } from '@minhui/schema/rules/suggestion-procedure'
import { Form, Select } from 'antd'
import type { Batches } from '../../components/batch-bar.tsx'
import { UnitField } from '../../components/unit-field.tsx'
import { graphql } from '../../gql/gql.ts'
import { type Key, useText } from '../../lib/text.ts'

const Assign = graphql(
  `mutation SuggestionsAssign($input: SuggestionsAssignInput!) { suggestionsAssign(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }`,
)
const Remind = graphql(
  `mutation SuggestionsRemind($input: SuggestionsRemindInput!) { suggestionsRemind(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }`,
)
const Close = graphql(
  `mutation SuggestionsClose($input: SuggestionsCloseInput!) { suggestionsClose(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }`,
)
const Print = graphql(
  `mutation SuggestionsPrint($input: SuggestionsPrintInput!) { suggestionsPrint(input: $input) { url results { id userErrors { code message } } userErrors { code field message } } }`,
)

/** What is done to several suggestions at once. */
export function useSuggestionBatches(): Batches {
  const t = useText()
  return {
    subject: 'Suggestion',
    acts: {
      assign: { name: t('s_assign'), document: Assign, fields: <AssignFields /> },
      urge: { name: t('act_urge'), document: Remind, needsText: true },
      close: { name: t('s_close'), document: Close },
    },
    print: { name: t('replyLetters'), document: Print },
    exports: { kind: 'SUGGESTIONS', ids: 'suggestionIds' },
  }
}

function AssignFields() {
  const t = useText()
  const modes = handlingModes.map((mode) => mode.toUpperCase())
  return (
    <>
      <Form.Item name="mode" label={t('mode')} rules={[{ required: true }]}>
        <Select options={modes.map((mode) => ({ value: mode, label: t(mode as Key) }))} />
      </Form.Item>
      <UnitField name="unitIds" several />
    </>
  )
}
