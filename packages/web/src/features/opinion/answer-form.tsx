import { useState } from 'react'
import { PhotoPicker } from '../../components/photo-picker.tsx'
import { useText } from '../../lib/text.ts'
import { usePhotos } from '../../lib/use-photos.ts'

type Props = { busy: boolean; onSend: (form: FormData, submissionKey: string, photoIds: string[]) => Promise<void> }

/** Where the author of an opinion answers what was asked, with photos. */
export function AnswerForm({ busy, onSend }: Props) {
  const t = useText()
  const [submissionKey] = useState(() => crypto.randomUUID())
  const photos = usePhotos(submissionKey)
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void onSend(new FormData(event.currentTarget), submissionKey, photos.fileIds)
      }}
    >
      <label>
        {t('answer')}
        <textarea name="text" rows={3} required maxLength={4000} />
      </label>
      <PhotoPicker photos={photos} />
      <div>
        <button type="submit" disabled={busy || photos.busy}>
          {t('send')}
        </button>
      </div>
    </form>
  )
}
