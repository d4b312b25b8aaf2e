import { Form, Input } from 'antd'
import { ActModal } from '../../components/act-modal.tsx'
import { type Chosen, DeputiesSelect } from '../../components/deputies-select.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import type { Opinion } from './opinion-documents.ts'

const Refer = graphql(
  `mutation OpinionRefer($input: OpinionReferInput!) { opinionRefer(input: $input) { opinion { id } userErrors { code field message } } }`,
)

type Values = { deputies: Chosen[]; note?: string }

/** Hands an opinion to deputies, those of its site first. */
export function ReferForm({ opinion, onClose }: { opinion: Opinion; onClose: () => void }) {
  const t = useText()
  const refer = useGraphQLMutation(Refer)
  const act = async ({ deputies, note }: Values) => {
    const mandateIds = deputies.map(({ value }) => value)
    const input = { id: opinion.id, expectedVersion: opinion.version, mandateIds, ...(note && { note }) }
    return (await refer.mutateAsync({ input })).opinionRefer.userErrors
  }
  return (
    <ActModal<Values> title={t('refer')} onClose={onClose} onAct={act}>
      <p className="muted">{t('referHint')}</p>
      <Form.Item name="deputies" label={t('referTo')} rules={[{ required: true }]}>
        <DeputiesSelect siteId={opinion.site?.id ?? null} />
      </Form.Item>
      <Form.Item name="note" label={t('referNote')}>
        <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </ActModal>
  )
}
