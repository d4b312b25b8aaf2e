import { Link } from 'react-router'
import { Attached } from '../../components/attached.tsx'
import { Loaded, Section } from '../../components/state.tsx'
import { Timeline } from '../../components/timeline.tsx'
import { useGraphQL } from '../../lib/graphql.ts'
import { useSession } from '../../lib/session.tsx'
import { useText } from '../../lib/text.ts'
import { useTitle } from '../../lib/use-title.ts'
import { LikeButton } from './like-button.tsx'
import { ProjectDelivery } from './project-delivery.tsx'
import { type Project, ProjectDocument } from './project-documents.ts'
import { ProjectFacts } from './project-facts.tsx'
import { ProjectMarks } from './project-marks.tsx'
import { ProjectPlace } from './project-place.tsx'
import { ProjectReasons } from './project-reasons.tsx'
import { ProjectVotes } from './project-votes.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

/** The public page of one project, from its proposal to its write-off. */
export function ProjectCard({ number }: { number: string }) {
  const t = useText()
  const { tenant } = useSession()
  const query = useGraphQL(ProjectDocument, { number }, { fresh: true })
  useTitle(query.data?.projects.nodes[0]?.title)
  return (
    <>
      <nav aria-label={t('path')} className="path">
        <Link to={`/${tenant}`}>{t('home')}</Link>
        <Link to={`/${tenant}/projects`}>{t('allProjects')}</Link>
      </nav>
      <Loaded query={query}>
        {({ viewer, projects: { nodes } }) => {
          const [project] = nodes
          if (!project) return <p className="state">{t('notFound')}</p>
          return <Whole project={project} isSignedIn={viewer !== null} reload={() => query.refetch()} />
        }}
      </Loaded>
    </>
  )
}

/** Entries that say something, or with which it came to stand elsewhere: not each report and visit that is told of above. */
const telling = (entries: Project['entries']) =>
  entries.filter(({ text, files, stateName }, i) => text || files.length > 0 || stateName !== entries[i + 1]?.stateName)

/** Whether a project was given to units: then there is a delivery to tell of. */
const isGiven = ({ state }: Project) => ['delivering', 'delivered', 'inspected', 'rectifying', 'closed'].includes(state)

type Props = { project: Project; isSignedIn: boolean; reload: () => unknown }

function Whole({ project, isSignedIn, reload }: Props) {
  const t = useText()
  return (
    <article>
      <h1>{project.title}</h1>
      <ProjectMarks project={project} />
      <LikeButton project={project} isSignedIn={isSignedIn} reload={reload} />
      <ProjectFacts project={project} />
      <Section id="description" title={t('description')}>
        <p className="prose">{project.text}</p>
      </Section>
      <ProjectPlace project={project} />
      {project.attachments.length > 0 && (
        <Section id="materials" title={t('materials')}>
          <Attached files={project.attachments} />
        </Section>
      )}
      <ProjectReasons project={project} />
      <ProjectVotes project={project} />
      {isGiven(project) && <ProjectDelivery project={project} isSignedIn={isSignedIn} />}
      {project.entries.length > 0 && (
        <Section id="progress" title={t('progress')}>
          <Timeline entries={telling(project.entries)} />
        </Section>
      )}
      {project.viewerActions.includes('withdraw') && <WithdrawForm project={project} reload={reload} />}
    </article>
  )
}
