import { Link } from 'react-router'
import { Section } from '../../components/state.tsx'
import { graphql } from '../../gql/gql.ts'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { ProjectCards } from './project-cards.tsx'
import { stages } from './stages.ts'

const OverviewDocument = graphql(`
  query ProjectOverview($states: [String!]) {
    projectCalls(first: 3, open: true) { nodes { id title closesOn } }
    projects(first: 6, published: true, states: $states) {
      nodes { id number title year state stateName light percent place costEstimate budget likes body { id name nameEn } category { id name nameEn } unit { name } }
    }
    ballots(first: 3, status: ANNOUNCED) { nodes { id title number } }
  }
`)

/** On the home of a district: what is called for, what is being delivered, what deputies have voted. */
export function ProjectOverview() {
  const t = useText()
  const { tenant } = useSession()
  const { data } = useGraphQL(OverviewDocument, { states: [...stages.deliver, ...stages.candidate] })
  const calls = data?.projectCalls.nodes ?? []
  const projects = data?.projects.nodes ?? []
  const ballots = data?.ballots.nodes ?? []
  if (calls.length + projects.length + ballots.length === 0) return null
  return (
    <Section id="projects" title={t('projects')} aside={<Link to={`/${tenant}/projects`}>{t('allProjects')}</Link>}>
      {calls.map((call) => (
        <p key={call.id} className="notice">
          <strong>{t('callOpen')}</strong> <Link to={`/${tenant}/calls/${call.id}`}>{call.title}</Link>{' '}
          <small>
            {t('dueOn')} {call.closesOn}
          </small>
        </p>
      ))}
      <ProjectCards projects={projects} />
      {ballots.length > 0 && (
        <>
          <h3>{t('electedLately')}</h3>
          <ul className="papers">
            {ballots.map((one) => (
              <li key={one.id}>
                <Link to={`/${tenant}/ballots/${one.id}`}>{one.title}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
