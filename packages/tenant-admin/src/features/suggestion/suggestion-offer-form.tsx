import { Form, Input } from 'antd'
import { useState } from 'react'
import { ActModal } from '../../components/act-modal.tsx'
import { PublicField, type PublicInterest } from '../../components/public-field.tsx'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { SuggestionOffer } from './suggestion-documents.ts'

/** Offers a suggestion that touches the public interest to the procuratorate. */
export function SuggestionOfferForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText()
  const offer = useGraphQLMutation(SuggestionOffer)
  // However often it is sent, it is offered once.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  return (
    <ActModal<PublicInterest & { text: string }>
      title={t('s_offer')}
      onClose={onClose}
      onAct={async (given) => (await offer.mutateAsync({ input: { id, idempotencyKey, ...given } })).suggestionOffer.userErrors}
    >
      <PublicField />
      <Form.Item name="text" label={t('text')} rules={[{ required: true, whitespace: true }]}>
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 3 }} />
      </Form.Item>
    </ActModal>
  )
}
