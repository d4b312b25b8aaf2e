import { App, Button, Form } from 'antd'
import type { ReactNode } from 'react'
import { showErrors } from '../lib/form-errors.ts'
import { useText } from '../lib/text.ts'
import { useOnce } from '../lib/use-once.ts'

type UserError = { readonly code: string; readonly field: string | null; readonly message: string }

type Props<T extends object> = {
  values?: Partial<T>
  submit: string
  /** Sends the values; answers the user errors. */
  onSubmit: (values: T) => Promise<readonly UserError[]>
  children: ReactNode
}

/** A form on a page with one button, which sends once. What the server refuses is said at the field it is about. */
export function PlainForm<T extends object>({ values, submit, onSubmit, children }: Props<T>) {
  const t = useText()
  const { message } = App.useApp()
  const [form] = Form.useForm<T>()
  const { isBusy, once } = useOnce(async (given: T) => {
    try {
      const errors = await onSubmit(given)
      for (const error of showErrors(form, errors)) message.error(error.message)
    } catch (error) {
      message.error(t('failed', { message: (error as Error).message }))
    }
  })
  return (
    <Form form={form} layout="vertical" initialValues={values as object} onFinish={once} requiredMark={false}>
      {children}
      <Button type="primary" htmlType="submit" loading={isBusy} block>
        {submit}
      </Button>
    </Form>
  )
}
