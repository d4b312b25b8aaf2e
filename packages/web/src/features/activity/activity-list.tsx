import { useSearchParams } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { useGraphQL, useGraphQLPages } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import { today } from '../../lib/today.ts'
import { useTitle } from '../../lib/use-title.ts'
import { ActivityCards } from './activity-cards.tsx'
import { ActivitiesDocument, ActivityFiltersDocument } from './activity-documents.ts'

/** The public activities of a district: what is coming, and what was held. What is asked for stands in the address. */
export function ActivityList() {
  const t = useText()
  const [search, setSearch] = useSearchParams()
  const isHeld = search.get('held') !== null
  const query = useGraphQLPages(
    ActivitiesDocument,
    {
      siteId: search.get('site'),
      themeId: search.get('theme'),
      ...(isHeld ? { status: 'HELD' as const, orderBy: 'LATEST' as const } : { from: today(), orderBy: 'EARLIEST' as const }),
    },
    ({ activities }) => activities.pageInfo,
  )
  const set = (key: string, value: string | null) =>
    setSearch((before) => {
      const next = new URLSearchParams(before)
      if (value === null) next.delete(key)
      else next.set(key, value)
      return next
    })
  useTitle(t('activities'))
  return (
    <section aria-labelledby="activities">
      <h1 id="activities">{t('activities')}</h1>
      <p className="lead">{t('activitiesLead')}</p>
      <Filters search={search} set={set} />
      <div className="toggle">
        <button type="button" aria-pressed={!isHeld} onClick={() => set('held', null)}>
          {t('activitiesComing')}
        </button>
        <button type="button" aria-pressed={isHeld} onClick={() => set('held', '')}>
          {t('activitiesHeld')}
        </button>
      </div>
      <Loaded query={query}>
        {({ pages }) => {
          const nodes = pages.flatMap(({ activities }) => activities.nodes).filter((one) => isHeld || one.status !== 'HELD')
          return (
            <>
              {nodes.length === 0 && <p className="state">{t(isHeld ? 'noActivitiesHeld' : 'noActivitiesComing')}</p>}
              <ActivityCards activities={nodes} />
              {query.hasNextPage && (
                <button type="button" className="more" disabled={query.isFetching} onClick={() => query.fetchNextPage()}>
                  {t('more')}
                </button>
              )}
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

function Filters({ search, set }: { search: URLSearchParams; set: (key: string, value: string | null) => void }) {
  const t = useText()
  const name = useName()
  const { data } = useGraphQL(ActivityFiltersDocument, {})
  const themes = data?.themes.nodes.filter(({ kind }) => kind === 'THEME') ?? []
  const filters = [
    ['theme', t('activityTheme'), t('allThemes'), themes],
    ['site', t('activitySite'), t('allSites'), data?.siteTree ?? []],
  ] as const
  return (
    <search className="find even">
      {filters.map(([key, label, all, choices]) => (
        <label key={key}>
          <span>{label}</span>
          <select value={search.get(key) ?? ''} onChange={({ target }) => set(key, target.value || null)}>
            <option value="">{all}</option>
            {choices.map((one) => (
              <option key={one.id} value={one.id}>
                {name(one)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </search>
  )
}
