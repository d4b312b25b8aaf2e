import { Form, Input } from 'antd'
import { useState } from 'react'
import { ActModal } from '../../components/act-modal.tsx'
import { DeputySelect } from '../../components/deputy-select.tsx'
import { PublicField, type PublicInterest } from '../../components/public-field.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { type ProsecutionAct, ProsecutionRecommend, prosecutionActs } from './prosecution-documents.ts'
import type { Prosecution } from './prosecution-page.tsx'

type Answer = Record<string, { userErrors: { code: string; field: string | null; message: string }[] }>
const required = [{ required: true, whitespace: true }]

/** What each act is called. */
export const actNames = {
  accept: 'prosecutionAccept',
  decline: 'prosecutionDecline',
  recall: 'prosecutionRecall',
  report: 'prosecutionReport',
} as const
/** What is said with each, and how much at the most. */
const said: Record<ProsecutionAct, { field: 'reason' | 'report' | null; max: number }> = {
  accept: { field: null, max: 0 },
  decline: { field: 'reason', max: 1000 },
  recall: { field: 'reason', max: 1000 },
  report: { field: 'report', max: 4000 },
}

/** Takes a matter up, declines it with a reason, takes it back, or reports back. */
export function ProsecutionActForm({ act, matter, onClose }: { act: ProsecutionAct; matter: Prosecution; onClose: () => void }) {
  const t = useText()
  const mutation = useGraphQLMutation(prosecutionActs[act] as typeof prosecutionActs.accept)
  const { field, max } = said[act]
  return (
    <ActModal<Record<string, string>>
      title={t(actNames[act])}
      takesFiles={act === 'report'}
      onClose={onClose}
      onAct={async (given) => {
        const input = { id: matter.id, expectedVersion: matter.version, ...given }
        const answer = (await mutation.mutateAsync({ input })) as unknown as Answer
        return Object.values(answer)[0]?.userErrors ?? []
      }}
    >
      <p>{matter.title}</p>
      {field && (
        <Form.Item name={field} label={t(field)} rules={required}>
          <Input.TextArea maxLength={max} autoSize={{ minRows: 3 }} />
        </Form.Item>
      )}
    </ActModal>
  )
}

type Recommendation = PublicInterest & { mandateId: string; title: string; text: string }

/** Offers a recommendation of the procuratorate to a deputy. */
export function RecommendForm({ onClose }: { onClose: () => void }) {
  const t = useText()
  const recommend = useGraphQLMutation(ProsecutionRecommend)
  // However often it is sent, it is offered once.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  return (
    <ActModal<Recommendation>
      title={t('recommend')}
      onClose={onClose}
      onAct={async (given) =>
        (await recommend.mutateAsync({ input: { idempotencyKey, ...given } })).prosecutionRecommend.userErrors
      }
    >
      <Form.Item name="mandateId" label={t('recommendTo')} rules={required}>
        <DeputySelect by="mandate" />
      </Form.Item>
      <PublicField />
      <Form.Item name="title" label={t('title')} rules={required}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="text" label={t('text')} rules={required}>
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 4 }} />
      </Form.Item>
    </ActModal>
  )
}
