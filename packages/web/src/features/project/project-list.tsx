import { useSearchParams } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import type { ProjectLight } from '../../gql/graphql.ts'
import { useGraphQLPages } from '../../lib/graphql.ts'
import { useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { ProjectCards } from './project-cards.tsx'
import { ProjectsDocument } from './project-documents.ts'
import { ProjectFilters } from './project-filters.tsx'
import { isStage, stages } from './stages.ts'

/** The projects of a district that everybody may read; what is asked for stands in the address, so that it can be passed on. */
export function ProjectList() {
  const t = useText()
  const [search] = useSearchParams()
  const stage = search.get('stage')
  const query = useGraphQLPages(
    ProjectsDocument,
    {
      year: Number(search.get('year')) || null,
      bodyId: search.get('body'),
      projectCategoryId: search.get('category'),
      states: isStage(stage) ? [...stages[stage]] : null,
      light: search.get('light') as ProjectLight | null,
    },
    ({ projects }) => projects.pageInfo,
  )
  useTitle(t('projects'))
  return (
    <section aria-labelledby="projects">
      <h1 id="projects">{t('projects')}</h1>
      <p className="lead">{t('projectsLead')}</p>
      <ProjectFilters />
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
    </section>
  )
}
