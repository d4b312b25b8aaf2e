import { useSearchParams } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import { useGraphQLPages } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { ProjectCards } from './project-cards.tsx'
import { ProjectsDocument } from './project-documents.ts'
import { ProjectFilters } from './project-filters.tsx'
import { ProjectMapView } from './project-map-view.tsx'
import { useAsked } from './use-asked.ts'

/** The projects of a district that everybody may read; what is asked for stands in the address, so that it can be passed on. */
export function ProjectList() {
  const t = useText()
  const [search, setSearch] = useSearchParams()
  const isMap = search.get('view') === 'map'
  const show = (view: 'list' | 'map') =>
    setSearch((before) => {
      const next = new URLSearchParams(before)
      if (view === 'map') next.set('view', view)
      else next.delete('view')
      return next
    })
  useTitle(t('projects'))
  return (
    <section aria-labelledby="projects">
      <header className="section-head">
        <h1 id="projects">{t('projects')}</h1>
        <div className="toggle">
          {(['list', 'map'] as const).map((view) => (
            <button key={view} type="button" aria-pressed={isMap === (view === 'map')} onClick={() => show(view)}>
              {t(view)}
            </button>
          ))}
        </div>
      </header>
      <p className="lead">{t('projectsLead')}</p>
      <ProjectFilters />
      {isMap ? <ProjectMapView /> : <Pages />}
    </section>
  )
}

function Pages() {
  const t = useText()
  const query = useGraphQLPages(ProjectsDocument, useAsked(), ({ projects }) => projects.pageInfo)
  return (
    <Loaded query={query}>
      {({ pages }) => {
        const nodes = pages.flatMap(({ projects }) => projects.nodes)
        return (
          <>
            {nodes.length === 0 && <p className="state">{t('noProjects')}</p>}
            <ProjectCards projects={nodes} />
            {query.hasNextPage && (
              <button type="button" className="more" disabled={query.isFetching} onClick={() => query.fetchNextPage()}>
                {t('more')}
              </button>
            )}
          </>
        )
      }}
    </Loaded>
  )
}
