import { Tag, Timeline } from 'antd'
import { useSession } from '../lib/session.tsx'
import { useText } from '../lib/text.ts'
import { Attached, type Attachment } from './attached.tsx'

type Entry = {
  readonly ordinal: number
  readonly at: string
  readonly stateName: string
  readonly reasonName: string | null
  readonly text: string | null
  readonly visibility: string
  readonly by: string | null
  readonly byTelephone?: boolean
  readonly redacted?: boolean
  readonly files?: readonly Attachment[]
}

/** What happened to a case, the last first; each entry under the name of what was done, and the state that it led to. */
export function CaseTimeline<T extends Entry>({ entries, nameOf }: { entries: readonly T[]; nameOf: (entry: T) => string }) {
  const t = useText()
  const { language } = useSession()
  return (
    <section aria-label={t('timeline')}>
      <h2 className="case-head">{t('timeline')}</h2>
      <Timeline
        items={entries.map((entry) => ({
          key: entry.ordinal,
          content: (
            <>
              <strong>{nameOf(entry)}</strong> <Tag>{entry.stateName}</Tag>
              {entry.reasonName && <Tag color="gold">{entry.reasonName}</Tag>}
              {entry.visibility === 'internal' && <Tag color="blue">{t('internal')}</Tag>}
              {entry.byTelephone && <Tag color="gold">{t('byTelephone')}</Tag>}
              {entry.redacted && <Tag>{t('redacted')}</Tag>}
              <div className="muted">{[new Date(entry.at).toLocaleString(language), entry.by].filter(Boolean).join(' · ')}</div>
              {entry.text && <div className="said">{entry.text}</div>}
              <Attached files={entry.files ?? []} />
            </>
          ),
        }))}
      />
    </section>
  )
}
