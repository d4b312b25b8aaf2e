import { useText } from '../lib/text.ts'

/** A file as it is shown. */
export type Attachment = { readonly id: string; readonly name: string; readonly contentType: string; readonly url: string }

/** Files that are shown with something: pictures as such, papers by their names. */
export function Attached({ files }: { files: readonly Attachment[] }) {
  const t = useText()
  if (files.length === 0) return null
  return (
    <ul className="photos">
      {files.map(({ id, name, contentType, url }, i) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noreferrer">
            {contentType.startsWith('image/') ? <img src={url} alt={t('photo', { n: i + 1 })} /> : name}
          </a>
        </li>
      ))}
    </ul>
  )
}
