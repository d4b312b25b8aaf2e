import { App } from 'antd'
import { type ReactNode, useState } from 'react'
import { useText } from '../lib/text.ts'
import { Dialog } from './dialog.tsx'
import { FilePicker, PhotoPicker } from './file-picker.tsx'
import { PlainForm } from './plain-form.tsx'

type UserError = { readonly code: string; readonly field: string | null; readonly message: string }
type Props<T extends object> = {
  title: string
  values?: Partial<T>
  /** Whether files can go with it. */
  takesFiles?: boolean
  /** The key under which photos can go with it, where it is said for somebody else. */
  photosOf?: string
  onClose: () => void
  /** Does it; answers the user errors. */
  onAct: (values: T & { fileIds?: string[] }) => Promise<readonly UserError[]>
  children: ReactNode
}

/** What somebody says with an act on a case. It closes when the act has happened; otherwise what was typed stays. */
export function ActModal<T extends object>({ title, values, takesFiles, photosOf, onClose, onAct, children }: Props<T>) {
  const t = useText()
  const { message } = App.useApp()
  const [{ fileIds, busy }, setFiles] = useState<{ fileIds: string[]; busy: boolean }>({ fileIds: [], busy: false })
  const choose = (ids: string[], isBusy: boolean) => setFiles({ fileIds: ids, busy: isBusy })
  const act = async (given: T) => {
    if (busy) return [{ code: 'STATUS', field: null, message: t('stillSending') }]
    const errors = await onAct({ ...given, ...(fileIds.length > 0 && { fileIds }) })
    if (errors.length === 0) {
      message.success(t('saved'))
      onClose()
    }
    return errors
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <PlainForm<T> submit={t('confirm')} {...(values && { values })} onSubmit={act}>
        {children}
        {takesFiles && <FilePicker onChange={choose} />}
        {photosOf && <PhotoPicker submissionKey={photosOf} onChange={choose} />}
      </PlainForm>
    </Dialog>
  )
}
