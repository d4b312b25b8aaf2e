import { Link } from 'react-router'
import { Section } from '../../components/state.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { today } from '../../lib/today.ts'
import { ActivityCards } from './activity-cards.tsx'
import { ActivitiesDocument, SiteOfCodeDocument } from './activity-documents.ts'

/** So many of each are shown; the rest has a page of its own. */
const few = 3

/** What is coming at a site and below it, and what was held there last; nothing where there is nothing. */
export function SiteActivities({ code }: { code: string }) {
  const { data } = useGraphQL(SiteOfCodeDocument, { code })
  const siteId = data?.siteByCode?.id
  return siteId ? <Activities key={siteId} siteId={siteId} /> : null
}

function Activities({ siteId }: { siteId: string }) {
  const t = useText()
  const { tenant } = useSession()
  const coming = useGraphQL(ActivitiesDocument, { siteId, first: few, from: today(), orderBy: 'EARLIEST' })
  const held = useGraphQL(ActivitiesDocument, { siteId, first: few, status: 'HELD' })
  const parts = [
    ['activitiesComing', coming.data?.activities.nodes.filter(({ status }) => status !== 'HELD') ?? []],
    ['activitiesHeld', held.data?.activities.nodes ?? []],
  ] as const
  if (parts.every(([, nodes]) => nodes.length === 0)) return null
  return (
    <Section
      id="activities"
      title={t('activities')}
      aside={<Link to={`/${tenant}/activities?site=${siteId}`}>{t('activitiesAll')}</Link>}
    >
      {parts.map(
        ([title, nodes]) =>
          nodes.length > 0 && (
            <div key={title} className="tier">
              <h3>{t(title)}</h3>
              <ActivityCards activities={nodes} />
            </div>
          ),
      )}
    </Section>
  )
}
