import { App, Checkbox, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { PlainForm } from '../../components/plain-form.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQLMutation } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import type { Opinion } from './opinion-documents.ts'

const Redact = graphql(
  `mutation OpinionRedact($input: OpinionRedactInput!) { opinionRedact(input: $input) { opinion { id } userErrors { code field message } } }`,
)

type Values = { text?: string; title?: string; place?: string; fileIds?: string[]; reason: string }

/** Takes words or files of an opinion, or of an entry of its timeline, out of everybody's sight. */
export function RedactForm({ opinion, onClose }: { opinion: Opinion; onClose: () => void }) {
  const t = useText()
  const { message } = App.useApp()
  const redact = useGraphQLMutation(Redact)
  const [ordinal, setOrdinal] = useState(0)
  const entries = opinion.entries.filter(({ text, files, action }) => (text || files.length > 0) && action !== 'redact')
  const entry = entries.find((one) => one.ordinal === ordinal)
  const now = entry ? { text: entry.text ?? '' } : { text: opinion.text, title: opinion.title, place: opinion.place ?? '' }
  const files = entry ? entry.files : opinion.photos
  return (
    <Modal open title={t('redact')} footer={null} onCancel={onClose} destroyOnHidden>
      <p className="muted">{t('redactHint')}</p>
      <Form layout="vertical">
        <Form.Item label={t('redactWhat')} htmlFor="redact-what">
          <Select
            id="redact-what"
            value={ordinal}
            onChange={setOrdinal}
            options={[
              { value: 0, label: t('opinion') },
              ...entries.map((one) => ({ value: one.ordinal, label: `${one.stateName} · ${(one.text ?? '').slice(0, 20)}` })),
            ]}
          />
        </Form.Item>
      </Form>
      <PlainForm<Values>
        key={ordinal}
        submit={t('redact')}
        values={now}
        onSubmit={async ({ fileIds = [], reason, ...given }) => {
          // Only what was changed is redacted.
          const words = Object.fromEntries(
            Object.entries(given).filter(([key, text]) => text && text !== (now as Record<string, string>)[key]),
          )
          const answer = await redact.mutateAsync({
            input: {
              id: opinion.id,
              expectedVersion: opinion.version,
              ...(ordinal > 0 && { ordinal }),
              ...words,
              ...(fileIds.length > 0 && { fileIds }),
              reason,
            },
          })
          const errors = answer.opinionRedact.userErrors
          if (errors.length === 0) {
            message.success(t('saved'))
            onClose()
          }
          return errors
        }}
      >
        {!entry && (
          <Form.Item name="title" label={t('title')}>
            <Input maxLength={100} />
          </Form.Item>
        )}
        {now.text !== '' && (
          <Form.Item name="text" label={t('text')}>
            <Input.TextArea maxLength={4000} autoSize={{ minRows: 3, maxRows: 12 }} />
          </Form.Item>
        )}
        {!entry && opinion.place && (
          <Form.Item name="place" label={t('address')}>
            <Input maxLength={200} />
          </Form.Item>
        )}
        {files.length > 0 && (
          <Form.Item name="fileIds" label={t('redactFiles')}>
            <Checkbox.Group
              options={files.map(({ id, contentType, name, url }, i) => ({
                value: id,
                label: contentType.startsWith('image/') ? (
                  <img className="thumb" src={url} alt={t('photo', { n: i + 1 })} />
                ) : (
                  name
                ),
              }))}
            />
          </Form.Item>
        )}
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true }]}>
          <Input maxLength={500} />
        </Form.Item>
      </PlainForm>
    </Modal>
  )
}
