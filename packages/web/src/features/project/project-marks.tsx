import type { ProjectLight } from '../../gql/graphql.ts'
import { useText } from '../../lib/text.ts'

/** Where a project stands and how its delivery fares: the colour always with its word. */
export function ProjectMarks({ project: { stateName, light } }: { project: { stateName: string; light: ProjectLight | null } }) {
  const t = useText()
  return (
    <p className="marks">
      <span className="mark">{stateName}</span>
      {light && <span className={`mark light ${light.toLowerCase()}`}>{t(`light_${light}`)}</span>}
    </p>
  )
}
