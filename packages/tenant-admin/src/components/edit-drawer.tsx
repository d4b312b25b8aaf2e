import { App, Button, Drawer, Form, Space } from 'antd'
import { type ReactNode, useId } from 'react'
import { showErrors } from '../lib/form-errors.ts'
import { useText } from '../lib/text.ts'
import { useOnce } from '../lib/use-once.ts'

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
  const id = useId()
  return (
    <Drawer
      title={edited?.title}
      open={edited !== null}
      onClose={onClose}
      destroyOnHidden
      size={420}
      footer={
        <Space>
          <Button type="primary" htmlType="submit" form={id}>
            {t('save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </Space>
      }
    >
      {edited && (
        <Fields<T> id={id} values={edited.values} onClose={onClose} onSave={onSave}>
          {children}
        </Fields>
      )}
    </Drawer>
  )
}

type FieldsProps<T extends object> = Omit<Props<T>, 'edited'> & { id: string; values: T }

/** The fields for one opening of the drawer: a form of their own, for that of the last one remembers what it began with. */
function Fields<T extends object>({ id, values, onClose, onSave, children }: FieldsProps<T>) {
  const t = useText()
  const { message } = App.useApp()
  const [form] = Form.useForm<T>()
  const { once } = useOnce(async (given: T) => {
    try {
      const errors = await onSave(given)
      if (errors.length === 0) {
        message.success(t('saved'))
        onClose()
        return
      }
      for (const error of showErrors(form, errors)) message.error(error.message)
    } catch (error) {
      message.error(t('failed', { message: (error as Error).message }))
    }
  })
  return (
    <Form id={id} form={form} layout="vertical" initialValues={values} onFinish={once} preserve={false}>
      {children}
    </Form>
  )
}
