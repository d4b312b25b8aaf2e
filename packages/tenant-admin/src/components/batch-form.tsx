import { Form, Input } from 'antd'
import { useState } from 'react'
import { useGraphQLMutation } from '../lib/graphql.ts'
import { useText } from '../lib/text.ts'
import type { Batches, Result, Selected, UserError } from './batch-bar.tsx'
import { Dialog } from './dialog.tsx'
import { PlainForm } from './plain-form.tsx'

type Props = Batches['acts'][string] & {
  rows: readonly Selected[]
  onClose: () => void
  onDone: (results: readonly Result[]) => void
}

/** What is said with something that is done to several cases. */
export function BatchForm({ name, document, fields, needsText = false, rows, onClose, onDone }: Props) {
  const t = useText()
  // A second click on the same form is the same wish.
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const mutation = useGraphQLMutation(document)
  return (
    <Dialog title={`${name} · ${t('selected', { count: rows.length })}`} onClose={onClose}>
      <PlainForm<{ text?: string }>
        submit={t('confirm')}
        onSubmit={async (given) => {
          const items = rows.map(({ id, version }) => ({ id, expectedVersion: version }))
          type Answer = Record<string, { results: readonly Result[] | null; userErrors: readonly UserError[] }>
          const [payload] = Object.values((await mutation.mutateAsync({ input: { items, idempotencyKey, ...given } })) as Answer)
          if (payload?.results) onDone(payload.results)
          return payload?.userErrors ?? []
        }}
      >
        {fields}
        <Form.Item name="text" label={t('text')} rules={[{ required: needsText }]}>
          <Input.TextArea maxLength={4000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </PlainForm>
    </Dialog>
  )
}
