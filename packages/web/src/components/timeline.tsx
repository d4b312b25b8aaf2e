import { useSession } from '../lib/session.tsx'
import { useText } from '../lib/text.ts'
import { Attached, type Attachment } from './attached.tsx'

type Entry = {
  readonly at: string
  readonly stateName: string
  readonly reasonName?: string | null
  readonly text: string | null
  readonly byTelephone?: boolean
  readonly files: readonly Attachment[]
}

/** What happened to a case, the last first. */
export function Timeline({ entries }: { entries: readonly Entry[] }) {
  const t = useText()
  const { language } = useSession()
  return (
    <ol className="timeline">
      {entries.map((entry) => (
        // Who has number and code alone knows no ordinals.
        <li key={`${entry.at} ${entry.stateName} ${entry.text}`}>
          <strong>{entry.stateName}</strong> <small>{new Date(entry.at).toLocaleString(language)}</small>
          {entry.byTelephone && <span className="mark">{t('byTelephone')}</span>}
          {entry.reasonName && <span className="mark">{entry.reasonName}</span>}
          {entry.text && <p>{entry.text}</p>}
          <Attached files={entry.files} />
        </li>
      ))}
    </ol>
  )
}
