import { lazy, Suspense, useMemo } from 'react'
import { Link } from 'react-router'
import { Loaded } from '../../components/state.tsx'
import type { ProjectMapQuery } from '../../gql/graphql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useName, useText } from '../../lib/text.ts'
import { landmarksOf, placed } from './placed.ts'
import { ProjectCards } from './project-cards.tsx'
import { ProjectMapDocument } from './project-documents.ts'
import { ProjectMarks } from './project-marks.tsx'
import { useAsked } from './use-asked.ts'

// What draws maps is fetched by those who look at one.
const ProjectMap = lazy(async () => ({ default: (await import('./project-map.tsx')).ProjectMap }))

/** The projects that are asked for, each where it is, and below those that do not say where. */
export function ProjectMapView() {
  const query = useGraphQL(ProjectMapDocument, useAsked())
  return <Loaded query={query}>{(data) => <Shown data={data} />}</Loaded>
}

const legend = ['green', 'amber', 'red', 'none'] as const

function Shown({ data }: { data: ProjectMapQuery }) {
  const t = useText()
  const name = useName()
  const { tenant } = useSession()
  const { nodes, pageInfo } = data.projects
  const [there, elsewhere] = useMemo(() => [placed(nodes), nodes.filter(({ latitude }) => latitude === null)], [nodes])
  const landmarks = useMemo(() => landmarksOf([...data.homes.nodes, ...data.stations.nodes], name), [data, name])
  // The whole district, by its homes: so one sees in which part of it a project is.
  const frame = useMemo(() => [...there, ...placed(data.homes.nodes)], [there, data])
  if (nodes.length === 0) return <p className="state">{t('noProjects')}</p>
  return (
    <>
      {there.length === 0 ? (
        <p className="state">{t('nowhere')}</p>
      ) : (
        <Suspense fallback={<p className="state map">{t('loading')}</p>}>
          <ProjectMap
            label={t('mapOfProjects')}
            projects={there}
            landmarks={landmarks}
            frame={frame}
            tell={(group) => (
              <ul className="told">
                {group.map((one) => (
                  <li key={one.id}>
                    <Link to={`/${tenant}/projects/${one.number}`}>{one.title}</Link>
                    <ProjectMarks project={one} />
                  </li>
                ))}
              </ul>
            )}
          />
          <ul className="legend">
            {legend.map((light) => (
              <li key={light}>
                <span className={`spot ${light}`} /> {t(light === 'none' ? 'notDelivered' : `light_${lightOf[light]}`)}
              </li>
            ))}
            <li>
              <span className="landmark-sign" /> {t('homesAndStations')}
            </li>
          </ul>
        </Suspense>
      )}
      {pageInfo.hasNextPage && <p className="hint">{t('mapShowsSome', { count: nodes.length })}</p>}
      {elsewhere.length > 0 && (
        <>
          <h2 className="apart">{t('withoutPlace')}</h2>
          <ProjectCards projects={elsewhere} />
        </>
      )}
    </>
  )
}

const lightOf = { green: 'GREEN', amber: 'AMBER', red: 'RED' } as const
