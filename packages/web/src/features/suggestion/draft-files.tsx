import { useState } from 'react'
import { useText } from '../../lib/text.ts'
import { useUpload } from '../../lib/upload.ts'
import type { Suggestion } from './suggestion-documents.ts'

const most = 9

type Props = {
  files: Suggestion['attachments']
  isBusy: boolean
  /** Puts files to the draft that were sent. */
  onAttach: (fileIds: readonly string[]) => Promise<boolean>
  /** Takes files off it. */
  onDetach: (fileIds: readonly string[]) => Promise<boolean>
}

/** The files of a draft: pictures and papers, each sent as it is chosen, then put to it together, and taken off one by one. */
export function DraftFiles({ files, isBusy, onAttach, onDetach }: Props) {
  const t = useText()
  const upload = useUpload()
  const [sending, setSending] = useState(0)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const left = most - files.length
  const add = async (chosen: readonly File[]) => {
    const fileIds: string[] = []
    const refused = chosen.length > left ? [t('tooManyFiles', { count: most })] : []
    setWrong([])
    for (const [i, file] of chosen.slice(0, left).entries()) {
      setSending(Math.min(chosen.length, left) - i)
      try {
        fileIds.push(await upload(file))
      } catch (error) {
        refused.push(`${file.name}：${(error as Error).message}`)
      }
    }
    if (fileIds.length > 0) await onAttach(fileIds)
    setSending(0)
    setWrong(refused)
  }
  return (
    <div className="field">
      <label className="choose">
        {t('attachmentsOptional')}
        <small className="hint">{t('attachmentsHint', { count: most })}</small>
        <span aria-hidden="true">{t('chooseFiles')}</span>
        <input
          type="file"
          accept=".pdf,.docx,.xlsx,image/jpeg,image/png,image/webp"
          multiple
          disabled={left <= 0 || sending > 0 || isBusy}
          onChange={(event) => {
            void add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </label>
      <p role="status" className="hint">
        {sending > 0 && t('sendingFiles', { count: sending })}
      </p>
      {wrong.map((message) => (
        <p key={message} className="wrong" role="alert">
          {message}
        </p>
      ))}
      {files.length > 0 && (
        <ul className="photos">
          {files.map(({ id, name, contentType, url }, i) => (
            <li key={id}>
              <a href={url} target="_blank" rel="noreferrer">
                {contentType.startsWith('image/') ? <img src={url} alt={t('photo', { n: i + 1 })} /> : name}
              </a>
              <button
                type="button"
                className="plain"
                aria-label={t('removeFile', { name })}
                disabled={isBusy || sending > 0}
                onClick={() => void onDetach([id])}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
