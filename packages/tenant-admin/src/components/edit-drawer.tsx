import { App, Button, Drawer, Form, Space } from 'antd'
import type { ReactNode } from 'react'
import { showErrors } from '../lib/form-errors.ts'
import { useText } from '../lib/text.ts'

type UserError = { readonly code: string; readonly field: string | null; readonly message: string }
/** What is edited: a new object, or one that is there. */
export type Edited<T> = { title: string; values: T } | null

type Props<T extends object> = {
  edited: Edited<T>
  onClose: () => void
  /** Sends the values; answers the user errors. */
  onSave: (values: T) => Promise<readonly UserError[]>
  children: ReactNode
}

/** A form in a drawer. What the server refuses is said at the field it is about, and nothing that was typed is lost. */
export function EditDrawer<T extends object>({ edited, onClose, onSave, children }: Props<T>) {
  const t = useText()
  const { message } = App.useApp()
  const [form] = Form.useForm<T>()
  const save = async (values: T) => {
    try {
      const errors = await onSave(values)
      if (errors.length === 0) {
        message.success(t('saved'))
        onClose()
        return
      }
      for (const error of showErrors(form, errors)) message.error(error.message)
    } catch (error) {
      message.error(t('failed', { message: (error as Error).message }))
    }
  }
  return (
    <Drawer
      title={edited?.title}
      open={edited !== null}
      onClose={onClose}
      destroyOnHidden
      size={420}
      footer={
        <Space>
          <Button type="primary" onClick={() => form.submit()}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </Space>
      }
    >
      {edited && (
        <Form form={form} layout="vertical" initialValues={edited.values} onFinish={save} preserve={false}>
          {children}
        </Form>
      )}
    </Drawer>
  )
}
