import type { Batches } from '../../components/batch-bar.tsx'
import { UnitField } from '../../components/unit-field.tsx'
import { graphql } from '../../gql/gql.ts'
import { useText } from '../../lib/text.ts'

const Assign = graphql(
  `mutation OpinionsAssign($input: OpinionsAssignInput!) { opinionsAssign(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }`,
)
const Remind = graphql(
  `mutation OpinionsRemind($input: OpinionsRemindInput!) { opinionsRemind(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }`,
)
const Close = graphql(
  `mutation OpinionsClose($input: OpinionsCloseInput!) { opinionsClose(input: $input) { results { id userErrors { code message } } userErrors { code field message } } }`,
)
const Print = graphql(
  `mutation OpinionsPrint($input: OpinionsPrintInput!) { opinionsPrint(input: $input) { url results { id userErrors { code message } } userErrors { code field message } } }`,
)

/** What is done to several opinions at once. */
export function useOpinionBatches(): Batches {
  const t = useText()
  return {
    subject: 'Opinion',
    acts: {
      assign: { name: t('act_assign'), document: Assign, fields: <UnitField name="unitId" /> },
      urge: { name: t('act_urge'), document: Remind, needsText: true },
      close: { name: t('act_close'), document: Close },
    },
    print: { name: t('transferSheet'), document: Print },
    exports: { kind: 'OPINIONS', ids: 'opinionIds' },
  }
}
