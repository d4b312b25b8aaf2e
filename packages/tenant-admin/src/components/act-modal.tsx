import { App, Modal } from 'antd'
import type { ReactNode } from 'react'
import { useText } from '../lib/text.ts'
import { PlainForm } from './plain-form.tsx'

type UserError = { readonly code: string; readonly field: string | null; readonly message: string }
type Props<T extends object> = {
  title: string
  values?: Partial<T>
  onClose: () => void
  /** Does it; answers the user errors. */
  onAct: (values: T) => Promise<readonly UserError[]>
  children: ReactNode
}

/** What somebody says with an act on a case. It closes when the act has happened; otherwise what was typed stays. */
export function ActModal<T extends object>({ title, values, onClose, onAct, children }: Props<T>) {
  const t = useText()
  const { message } = App.useApp()
  const act = async (given: T) => {
    const errors = await onAct(given)
    if (errors.length === 0) {
      message.success(t('saved'))
      onClose()
    }
    return errors
  }
  return (
    <Modal open title={title} footer={null} onCancel={onClose} destroyOnHidden>
      <PlainForm<T> submit={t('confirm')} {...(values && { values })} onSubmit={act}>
        {children}
      </PlainForm>
    </Modal>
  )
}
