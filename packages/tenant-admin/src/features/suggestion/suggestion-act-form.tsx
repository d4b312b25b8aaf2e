import { Form, Radio } from 'antd'
import { ActModal } from '../../components/act-modal.tsx'
import { ReasonSelect } from '../../components/reason-select.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import { type Act, acts, asked, takesFiles } from './suggestion-acts.ts'
import type { Suggestion } from './suggestion-drawer.tsx'
import { SuggestionField } from './suggestion-field.tsx'

type Values = Record<string, unknown>
type Answer = Record<string, { userErrors: { code: string; field: string | null; message: string }[] }>

/** What is done for one of the units: whoever acts for several says for which. */
const ofOwnUnit: ReadonlySet<Act> = new Set(['contact', 'prepareReply', 'rateBack'])

/** The form of one act: what its mutation takes, sent with the version that the viewer has before them. */
export function SuggestionActForm({ act, suggestion, onClose }: { act: Act; suggestion: Suggestion; onClose: () => void }) {
  const t = useText()
  const name = useName()
  // Each mutation takes an input of its own; the form asks for just that.
  const mutation = useGraphQLMutation(acts[act] as typeof acts.note)
  // What one unit has prepared is no beginning for another, where each answers for its part.
  const prepared =
    suggestion.mode !== 'EACH' &&
    suggestion.replies.find(({ status, round }) => status !== 'SIGNED' && round === suggestion.round)
  const values: Values =
    act === 'publish'
      ? { published: !suggestion.published }
      : act === 'prepareReply' && prepared
        ? { replyClass: prepared.class, text: prepared.text, promise: prepared.promise, promisedOn: prepared.promisedOn }
        : { published: !suggestion.secret, mode: 'SOLE' }
  return (
    <ActModal<Values>
      title={t(`s_${act}`)}
      values={values}
      takesFiles={takesFiles(act)}
      onClose={onClose}
      onAct={async (given) => {
        const input = { id: suggestion.id, expectedVersion: suggestion.version, ...given }
        const answer = (await mutation.mutateAsync({ input: input as never })) as unknown as Answer
        return Object.values(answer)[0]?.userErrors ?? []
      }}
    >
      <ReasonSelect act={act} reasons={suggestion.viewerReasons} />
      {ofOwnUnit.has(act) && suggestion.viewerUnits.length > 1 && (
        <Form.Item name="unitId" label={t('forUnit')} rules={[{ required: true }]}>
          <Radio.Group options={suggestion.viewerUnits.map((unit) => ({ value: unit.id, label: name(unit) }))} />
        </Form.Item>
      )}
      {asked[act].map((field) => (
        <SuggestionField key={field} field={field} />
      ))}
    </ActModal>
  )
}
