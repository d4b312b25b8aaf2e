import { Tag } from 'antd'
import { PlaceLink } from '../../components/place-link.tsx'
import { usePublicFieldName } from '../../components/public-field.tsx'
import { TimeLeft } from '../../components/time-left.tsx'
import { today } from '../../lib/instant.ts'
import { usePartyName } from '../../lib/party.ts'
import { usePlace } from '../../lib/place.ts'
import { useText } from '../../lib/text.ts'
import type { WorkItem } from './work-documents.ts'

/** One thing that waits: what it is, for whom it waits, how long it may, and the way to where it is done. */
export function WorkRow({ item, kind }: { item: WorkItem; kind: string }) {
  const t = useText()
  const partyOf = usePartyName()
  const fieldOf = usePublicFieldName()
  const isCase = item.__typename !== 'Prosecution'
  const isLate = item.dueOn !== null && item.dueOn < today()
  const waitsFor = () => {
    if (!isCase || !item.owner) return null
    // Both sides rate in the same state, each without knowing of the other.
    if ('state' in item && item.state === 'replied') return t('waitsForBoth')
    const party = partyOf(item.owner)
    return item.unit ? t('waitsForUnit', { party, unit: item.unit.name }) : t('waitsFor', { party })
  }
  return (
    <li className={isLate ? 'work late-row' : 'work'}>
      <div>
        <Tag>{kind}</Tag> <WorkLink item={item} />
        <div className="muted">
          {isCase
            ? [item.number, item.stateName, waitsFor()].filter(Boolean).join(' · ')
            : [t(item.direction), fieldOf(item), t(`p_${item.status}`)].join(' · ')}
        </div>
      </div>
      <div className="work-due">
        {item.dueOn}{' '}
        {isCase && item.remainingDays !== null ? (
          <TimeLeft days={item.remainingDays} />
        ) : (
          isLate && <Tag color="red">{t('lateItem')}</Tag>
        )}
      </div>
    </li>
  )
}

/** To where it is dealt with. What waits for its deputies is theirs on the public site, whatever else they may do with it here. */
function WorkLink({ item }: { item: WorkItem }) {
  const placeOf = usePlace()
  const isDeputys = 'owner' in item && item.owner === 'author' && item.__typename === 'Suggestion'
  const place = placeOf({
    subject: item.__typename,
    id: item.id,
    ...('viewerCanNote' in item && { isWorkedOn: item.viewerCanNote && !isDeputys }),
    ...('direction' in item && { direction: item.direction as 'TO' | 'FROM' }),
  })
  return place ? <PlaceLink {...place}>{item.title}</PlaceLink> : item.title
}
