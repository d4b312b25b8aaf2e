import { App, Button, Form, Upload } from 'antd'
import { useText } from '../lib/text.ts'
import { useUpload } from '../lib/upload.ts'

/** Files that go with what is said, each sent as soon as it is chosen; what is wrong with one stands beside it. */
export function FilePicker({ onChange }: { onChange: (fileIds: string[], busy: boolean) => void }) {
  const t = useText()
  const { message } = App.useApp()
  const upload = useUpload()
  return (
    <Form.Item label={t('attachments')} extra={t('attachmentsHint')}>
      <Upload
        accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png,.webp"
        multiple
        maxCount={9}
        customRequest={({ file, onSuccess, onError }) => {
          upload(file as File, 'ATTACHMENT').then(
            (id) => onSuccess?.(id),
            (error: Error) => {
              message.error(`${(file as File).name}：${error.message}`)
              onError?.(error)
            },
          )
        }}
        onChange={({ fileList }) => {
          const done = fileList.filter(({ status }) => status === 'done')
          onChange(
            done.map(({ response }) => String(response)),
            fileList.some(({ status }) => status === 'uploading'),
          )
        }}
      >
        <Button>{t('chooseFile')}</Button>
      </Upload>
    </Form.Item>
  )
}
