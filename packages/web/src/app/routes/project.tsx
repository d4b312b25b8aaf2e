import { useParams } from 'react-router'
import { CallCard } from '../../features/call/call-card.tsx'
import { CallList } from '../../features/call/call-list.tsx'
import { DistrictFrame } from '../../features/district/district-header.tsx'
import { ProjectCard } from '../../features/project/project-card.tsx'
import { ProjectList } from '../../features/project/project-list.tsx'

/** The livelihood projects of a district. */
export function DistrictProjects() {
  return (
    <DistrictFrame>
      <ProjectList />
    </DistrictFrame>
  )
}

/** The page of one project of a district. */
export function DistrictProject() {
  const { number = '' } = useParams()
  return (
    <DistrictFrame>
      <ProjectCard key={number} number={number} />
    </DistrictFrame>
  )
}

/** The calls of a district for projects. */
export function DistrictCalls() {
  return (
    <DistrictFrame>
      <CallList />
    </DistrictFrame>
  )
}

/** The page of one call, where projects are proposed. */
export function DistrictCall() {
  const { id = '' } = useParams()
  return (
    <DistrictFrame>
      <CallCard key={id} id={id} />
    </DistrictFrame>
  )
}
