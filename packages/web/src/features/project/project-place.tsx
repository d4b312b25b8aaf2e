import { lazy, Suspense, useMemo } from 'react'
import { Section } from '../../components/state.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useName, useText } from '../../lib/text.ts'
import { landmarksOf, placed } from './placed.ts'
import { type Project, ProjectPlaceDocument } from './project-documents.ts'

const ProjectMap = lazy(async () => ({ default: (await import('./project-map.tsx')).ProjectMap }))

/** How many homes and stations are in sight at first. */
const inSight = 4

/** Where a project is, among the homes and stations around it; nothing for one that does not say where. */
export function ProjectPlace({ project }: { project: Project }) {
  const [here] = placed([project])
  return here ? <Around project={here} /> : null
}

function Around({ project }: { project: Project & { latitude: number; longitude: number } }) {
  const t = useText()
  const name = useName()
  const { latitude, longitude } = project
  const { data } = useGraphQL(ProjectPlaceDocument, { latitude, longitude })
  const landmarks = useMemo(
    () =>
      landmarksOf(
        (data?.sitesNear ?? []).map(({ site }) => site),
        name,
      ),
    [data, name],
  )
  const projects = useMemo(() => [project], [project])
  const frame = useMemo(() => [project, ...landmarks.slice(0, inSight)], [project, landmarks])
  return (
    <Section id="place" title={t('whereItIs')}>
      <Suspense fallback={<p className="state map small">{t('loading')}</p>}>
        <ProjectMap label={t('whereItIs')} projects={projects} landmarks={landmarks} frame={frame} isSmall />
      </Suspense>
    </Section>
  )
}
