import { Form, Input } from 'antd'
import { useState } from 'react'
import { ActModal } from '../../components/act-modal.tsx'
import { useGraphQL, useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { FindOpinionDocument, MergeDocument, type Opinion } from './opinion-documents.ts'

type Values = { number: string; text?: string }
const isNumber = (text: string) => /^\d{4}-\d{6,9}$/.test(text)

/** Merges an opinion into the one of a number, whose title is shown before anything happens. */
export function MergeForm({ opinion, onClose }: { opinion: Opinion; onClose: () => void }) {
  const t = useText()
  const [typed, setTyped] = useState('')
  const number = typed.trim()
  const { data, isFetching } = useGraphQL(FindOpinionDocument, { number }, { enabled: isNumber(number) })
  const merge = useGraphQLMutation(MergeDocument)
  const into = isNumber(number) ? data?.opinions.nodes[0] : undefined
  const isMissing = isNumber(number) && !isFetching && !into
  return (
    <ActModal<Values>
      title={t('act_merge')}
      onClose={onClose}
      onAct={async ({ text }) => {
        if (!into) return [{ code: 'NOT_FOUND', field: 'number', message: t('mergeMissing') }]
        const input = { id: opinion.id, expectedVersion: opinion.version, intoId: into.id, ...(text && { text }) }
        const { userErrors } = (await merge.mutateAsync({ input })).opinionMerge
        return userErrors.map((error) => (error.field === 'intoId' ? { ...error, field: 'number' } : error))
      }}
    >
      <p className="muted">{t('mergeHint')}</p>
      <Form.Item
        name="number"
        label={t('mergeNumber')}
        rules={[{ required: true }]}
        extra={into ? `${into.title} · ${into.stateName}` : isMissing && t('mergeMissing')}
      >
        <Input maxLength={14} placeholder="2026-000001" onChange={(event) => setTyped(event.target.value)} />
      </Form.Item>
      <Form.Item name="text" label={t('s_note')}>
        <Input.TextArea maxLength={4000} autoSize={{ minRows: 2 }} />
      </Form.Item>
    </ActModal>
  )
}
