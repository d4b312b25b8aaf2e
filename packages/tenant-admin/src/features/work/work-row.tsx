import { Tag } from 'antd'
import { Link } from 'react-router'
import { usePublicFieldName } from '../../components/public-field.tsx'
import { TimeLeft } from '../../components/time-left.tsx'
import { today } from '../../lib/instant.ts'
import { usePartyName } from '../../lib/party.ts'
import { useMay } from '../../lib/permissions.ts'
import { useSession } from '../../lib/session.tsx'
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

/** To the page of the console where it is dealt with; a deputy's and a citizen's own are on the public site. */
function WorkLink({ item }: { item: WorkItem }) {
  const may = useMay()
  const { tenant } = useSession()
  const at = (page: string) => <Link to={`/${tenant}/${page}`}>{item.title}</Link>
  const outside = (page: string) => <a href={`/${tenant}/${page}`}>{item.title}</a>
  switch (item.__typename) {
    case 'Opinion':
      if (item.viewerCanNote) return at(`opinions?open=${item.id}`)
      return outside(may('Opinion.decline') ? 'workspace' : `my-opinions/${item.id}`)
    case 'Suggestion':
      return may('Suggestion.note') ? at(`suggestions?open=${item.id}`) : outside(`workspace/${item.id}`)
    case 'Project':
      return at(`projects?open=${item.id}`)
    case 'Prosecution':
      return item.direction === 'TO' ? at('prosecutions') : outside('workspace')
  }
}
