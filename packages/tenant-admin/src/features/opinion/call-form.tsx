import { Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { ActModal } from '../../components/act-modal.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { PlainForm } from '../../components/plain-form.tsx'
import { graphql } from '../../gql/gql.ts'
import type { Satisfaction } from '../../gql/graphql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { CodeSlip } from './code-slip.tsx'
import type { Opinion } from './opinion-documents.ts'

const CallBack = graphql(
  `mutation OpinionCallBack($input: OpinionCallBackInput!) { opinionCallBack(input: $input) { opinion { id } userErrors { code field message } } }`,
)
const RenewCode = graphql(
  `mutation OpinionCodeRenew($input: OpinionCodeRenewInput!) { opinionCodeRenew(input: $input) { opinion { id } code userErrors { code field message } } }`,
)

const calls = ['answer', 'rate', 'renewCode'] as const
/** What is done for an author who has no account. */
export type Call = (typeof calls)[number]
export const isCall = (name: string): name is Call => calls.some((one) => one === name)

const satisfactions = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'] as const
type Values = { text?: string; satisfaction?: Satisfaction }

/** Takes down what the author of an opinion says by telephone, or hands them a new code. */
export function CallForm({ call, opinion, onClose }: { call: Call; opinion: Opinion; onClose: () => void }) {
  const t = useText()
  const [callBack, renew] = [useGraphQLMutation(CallBack), useGraphQLMutation(RenewCode)]
  const [code, setCode] = useState<string | null>(null)
  const seen = { id: opinion.id, expectedVersion: opinion.version }
  if (code) return <CodeSlip number={opinion.number} code={code} onClose={onClose} />
  if (call === 'renewCode')
    return (
      <Dialog title={t('call_renewCode')} onClose={onClose}>
        <PlainForm
          submit={t('confirm')}
          onSubmit={async () => {
            const { code: fresh, userErrors } = (await renew.mutateAsync({ input: seen })).opinionCodeRenew
            setCode(fresh)
            return userErrors
          }}
        >
          <p>{t('renewCodeHint')}</p>
        </PlainForm>
      </Dialog>
    )
  return (
    <ActModal<Values>
      title={t(`call_${call}`)}
      onClose={onClose}
      onAct={async ({ text, satisfaction }) => {
        const input = { ...seen, action: call, ...(text && { text }), ...(satisfaction && { satisfaction }) }
        return (await callBack.mutateAsync({ input })).opinionCallBack.userErrors
      }}
    >
      <p className="muted">{t('telephoneHint')}</p>
      {call === 'rate' && (
        <Form.Item name="satisfaction" label={t('satisfaction')} rules={[{ required: true }]}>
          <Radio.Group options={satisfactions.map((value) => ({ value, label: t(value) }))} />
        </Form.Item>
      )}
      <Form.Item name="text" label={t('telephoneText')} rules={[{ required: call === 'answer' }]}>
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 3 }} />
      </Form.Item>
    </ActModal>
  )
}
