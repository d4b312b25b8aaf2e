import { Alert, Form, Input, InputNumber } from 'antd'
import { ActModal } from '../../components/act-modal.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { type Act, acts } from './ballot-acts.ts'
import { PapersBack } from './ballot-batches.tsx'
import { CodeField } from './ballot-code-field.tsx'
import type { Ballot } from './ballot-page.tsx'

type Values = { code?: string; number?: string; reason?: string; outstanding?: number; papers?: number; missing?: number }
type Answer = Record<string, { userErrors: { code: string; field: string | null; message: string }[] }>
type Props = { act: Act; ballot: Ballot; onClose: () => void; onDone: () => void }

/** What an act means is said before it is done; what it asks for, asked. */
export function BallotActForm({ act, ballot, onClose, onDone }: Props) {
  const t = useText()
  // Each mutation takes an input of its own; the form asks for just that.
  const mutation = useGraphQLMutation(acts[act] as typeof acts.void)
  const { present, quorum, onRoll } = ballot.electorate
  const said = act === 'erase' && ballot.rehearsal ? 'b_ask_wipe' : (`b_ask_${act}` as const)
  return (
    <ActModal<Values>
      title={t(act === 'erase' && ballot.rehearsal ? 'b_wipe' : `b_${act}`)}
      values={act === 'announce' ? { number: ballot.number } : act === 'close' ? { outstanding: 0 } : {}}
      onClose={onClose}
      onAct={async (given) => {
        const answer = (await mutation.mutateAsync({ input: { id: ballot.id, ...given } as never })) as unknown as Answer
        const errors = Object.values(answer)[0]?.userErrors ?? []
        if (errors.length === 0) onDone()
        return errors
      }}
    >
      <Alert
        className="gap-below"
        type={act === 'void' || act === 'erase' ? 'warning' : 'info'}
        title={t(said, { present: present ?? 0, quorum: quorum ?? 0, onRoll })}
      />
      {act === 'close' && (
        <Form.Item name="outstanding" label={t('b_outstanding')} extra={t('b_outstandingHint')} rules={[{ required: true }]}>
          <InputNumber min={0} max={10_000} precision={0} />
        </Form.Item>
      )}
      {act === 'signOff' && <PapersBack ballot={ballot} />}
      {act === 'signOff' && <CodeField />}
      {act === 'announce' && (
        <Form.Item name="number" label={t('b_announcementNumber')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={60} />
        </Form.Item>
      )}
      {act === 'void' && (
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 3 }} />
        </Form.Item>
      )}
    </ActModal>
  )
}
