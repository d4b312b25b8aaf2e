import { App, Checkbox, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { type Key, useText } from '../lib/text.ts'
import type { Attachment } from './attached.tsx'
import { Dialog } from './dialog.tsx'
import { PlainForm } from './plain-form.tsx'

type UserError = { readonly code: string; readonly field: string | null; readonly message: string }
type Entry = {
  readonly ordinal: number
  readonly action: string
  readonly stateName: string
  readonly text: string | null
  /** Whether its files are those of another case, and so redacted there. */
  readonly repeated?: boolean
  readonly files: readonly Attachment[]
}
/** What a case says, which can be redacted: by the name of the argument, as it is now; under the words of a question, where it answers one. */
type Word = { name: string; label: Key; question?: string; now: string | null; max: number }
type Values = { fileIds?: string[]; reason: string } & Record<string, unknown>
/** Where words or files can be redacted, and how the mutation is told of that; known by its key whatever is added meanwhile. */
type Place = {
  key: string
  name: string
  words: readonly Word[]
  files: readonly Attachment[]
  at: { ordinal?: number; letterNumber?: string; ratingId?: string }
}
/** What stands beside the case and says something, e.g. a signed reply. */
type Beside = Pick<Place, 'key' | 'name' | 'words' | 'at'>
type Props = {
  /** What is redacted, in a word. */
  of: Key
  words: readonly Word[]
  files: readonly Attachment[]
  entries: readonly Entry[]
  beside?: readonly Beside[]
  /** Redacts; answers the user errors. */
  onRedact: (input: Values & Place['at']) => Promise<readonly UserError[]>
  onClose: () => void
}

/** Takes words or files of a case, of an entry of its timeline, or of what stands beside it, out of everybody's sight. */
export function RedactForm({ of, words, files: own, entries, beside = [], onRedact, onClose }: Props) {
  const t = useText()
  const { message } = App.useApp()
  const [chosen, setChosen] = useState('')
  const said = entries.filter(({ text, files, action }) => (text || files.length > 0) && action !== 'redact')
  const places: readonly Place[] = [
    { key: '', name: t(of), words, files: own, at: {} },
    ...beside.map((one) => ({ ...one, files: [] })),
    ...said.map(({ ordinal, stateName, text, repeated, files }) => ({
      key: `entry ${ordinal}`,
      name: `${stateName} · ${(text ?? '').slice(0, 20)}`,
      words: [{ name: 'text', label: 'text' as const, now: text, max: 4000 }],
      files: repeated ? [] : files,
      at: { ordinal },
    })),
  ]
  const place = places.find(({ key }) => key === chosen) ?? (places[0] as Place)
  const now = Object.fromEntries(place.words.flatMap((word) => (word.now ? [[word.name, word.now]] : [])))
  const { files } = place
  return (
    <Dialog title={t('redact')} onClose={onClose}>
      <p className="muted">{t('redactHint')}</p>
      <Form layout="vertical">
        <Form.Item label={t('redactWhat')} htmlFor="redact-what">
          <Select
            id="redact-what"
            value={place.key}
            onChange={setChosen}
            options={places.map(({ key, name }) => ({ value: key, label: name }))}
          />
        </Form.Item>
      </Form>
      <PlainForm<Values>
        key={place.key}
        submit={t('redact')}
        values={now as Partial<Values>}
        onSubmit={async ({ fileIds = [], reason, ...given }) => {
          // Only what was changed is redacted.
          const changed = Object.fromEntries(Object.entries(given).filter(([name, text]) => text && text !== now[name]))
          const errors = await onRedact({ ...changed, ...place.at, ...(fileIds.length > 0 && { fileIds }), reason })
          if (errors.length === 0) {
            message.success(t('saved'))
            onClose()
          }
          return errors
        }}
      >
        {place.words
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
    </Dialog>
  )
}
