import { handlingModes } from '@minhui/schema/rules/suggestion-procedure'
import { Form, Select } from 'antd'
import type { Batches } from '../../components/batch-bar.tsx'
import { ReasonSelect } from '../../components/reason-select.tsx'
import { UnitField } from '../../components/unit-field.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { type Key, useText } from '../../lib/text.ts'

const Assign = graphql(
  `mutation SuggestionsAssign($input: SuggestionsAssignInput!) { suggestionsAssign(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }`,
)
const Meet = graphql(
  `mutation SuggestionsMeet($input: SuggestionsMeetInput!) { suggestionsMeet(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }`,
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

const ReasonsDocument = graphql(`query SuggestionReasons { procedures(kind: SUGGESTION) { reasons { action code name } } }`)

/** What is done to several suggestions at once. */
export function useSuggestionBatches(): Batches {
  const t = useText()
  return {
    subject: 'Suggestion',
    acts: {
      assign: { name: t('s_assign'), document: Assign, fields: <AssignFields /> },
      meet: { name: t('s_meet'), document: Meet, fields: <MeetFields />, needsText: true },
      urge: { name: t('act_urge'), document: Remind, needsText: true },
      close: { name: t('s_close'), document: Close },
    },
    print: { name: t('replyLetters'), document: Print },
    exports: { kind: 'SUGGESTIONS', ids: 'suggestionIds' },
  }
}

/** Which meeting it was, of those that the procedure in force knows. */
function MeetFields() {
  const { data } = useGraphQL(ReasonsDocument, {})
  return <ReasonSelect act="meet" reasons={data?.procedures[0]?.reasons ?? []} />
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
