import { App, Checkbox, Form, Input, Modal, Select } from 'antd'
import { useState } from 'react'
import { type Key, useText } from '../lib/text.ts'
import type { Attachment } from './attached.tsx'
import { PlainForm } from './plain-form.tsx'

type UserError = { readonly code: string; readonly field: string | null; readonly message: string }
type Entry = {
  readonly ordinal: number
  readonly action: string
  readonly stateName: string
  readonly text: string | null
  readonly files: readonly Attachment[]
}
/** What a case says of itself, which can be redacted: by the name of the argument, as it is now; under the words of a question, where it answers one. */
type Word = { name: string; label: Key; question?: string; now: string | null; max: number }
type Values = { fileIds?: string[]; reason: string } & Record<string, unknown>
type Props = {
  /** What is redacted, in a word. */
  of: Key
  words: readonly Word[]
  files: readonly Attachment[]
  entries: readonly Entry[]
  /** Redacts; answers the user errors. */
  onRedact: (input: Values & { ordinal?: number }) => Promise<readonly UserError[]>
  onClose: () => void
}

/** Takes words or files of a case, or of an entry of its timeline, out of everybody's sight. */
export function RedactForm({ of, words, files: own, entries, onRedact, onClose }: Props) {
  const t = useText()
  const { message } = App.useApp()
  const [ordinal, setOrdinal] = useState(0)
  const said = entries.filter(({ text, files, action }) => (text || files.length > 0) && action !== 'redact')
  const entry = said.find((one) => one.ordinal === ordinal)
  const shown: readonly Word[] = entry ? [{ name: 'text', label: 'text', now: entry.text, max: 4000 }] : words
  const now = Object.fromEntries(shown.flatMap((word) => (word.now ? [[word.name, word.now]] : [])))
  const files = entry ? entry.files : own
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
              { value: 0, label: t(of) },
              ...said.map((one) => ({ value: one.ordinal, label: `${one.stateName} · ${(one.text ?? '').slice(0, 20)}` })),
            ]}
          />
        </Form.Item>
      </Form>
      <PlainForm<Values>
        key={ordinal}
        submit={t('redact')}
        values={now as Partial<Values>}
        onSubmit={async ({ fileIds = [], reason, ...given }) => {
          // Only what was changed is redacted.
          const changed = Object.fromEntries(Object.entries(given).filter(([name, text]) => text && text !== now[name]))
          const more = { ...(ordinal > 0 && { ordinal }), ...(fileIds.length > 0 && { fileIds }) }
          const errors = await onRedact({ ...changed, ...more, reason })
          if (errors.length === 0) {
            message.success(t('saved'))
            onClose()
          }
          return errors
        }}
      >
        {shown
          .filter(({ now: before }) => before)
          .map(({ name, label, question, max }) => (
            <Form.Item key={name} name={name} label={question ?? t(label)}>
              {max > 200 ? <Input.TextArea maxLength={max} autoSize={{ minRows: 3, maxRows: 12 }} /> : <Input maxLength={max} />}
            </Form.Item>
          ))}
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
