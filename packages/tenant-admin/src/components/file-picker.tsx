import { App, Button, Form, Upload } from 'antd'
import { useText } from '../lib/text.ts'
import { usePhotoUpload, useUpload } from '../lib/upload.ts'

type Chosen = (fileIds: string[], busy: boolean) => void
type Props = {
  label: string
  hint: string
  accept: string
  /** Sends one. Answers its id; throws what is wrong with it. */
  send: (file: File) => Promise<string>
  onChange: Chosen
}
const pictures = '.jpg,.jpeg,.png,.webp'

/** Files that go with what is said, each sent as soon as it is chosen; what is wrong with one stands beside it. */
function Picker({ label, hint, accept, send, onChange }: Props) {
  const t = useText()
  const { message } = App.useApp()
  return (
    <Form.Item label={label} extra={hint}>
      <Upload
        accept={accept}
        multiple
        maxCount={9}
        customRequest={({ file, onSuccess, onError }) => {
          send(file as File).then(
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

/** Papers and pictures of whoever is signed in. */
export function FilePicker({ onChange }: { onChange: Chosen }) {
  const t = useText()
  const upload = useUpload()
  const send = (file: File) => upload(file, 'ATTACHMENT')
  const shown = { label: t('attachments'), hint: t('attachmentsHint'), accept: `.pdf,.docx,.xlsx,${pictures}` }
  return <Picker {...shown} send={send} onChange={onChange} />
}

/** Photos of somebody else, that come with what is taken down for them under a key. */
export function PhotoPicker({ submissionKey, onChange }: { submissionKey: string; onChange: Chosen }) {
  const t = useText()
  const send = usePhotoUpload(submissionKey)
  return <Picker label={t('photos')} hint={t('photosHint')} accept={pictures} send={send} onChange={onChange} />
}
